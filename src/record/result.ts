import type { Entity } from '../identity/entity.ts';
import type { Identities } from '../identity/identify.ts';
import type { DateExpression } from '../provenance/dates/date.ts';
import type { Hedge, Provenance } from '../provenance/evidence.ts';
import type { Document } from '../text/document.ts';
import type { Passage } from '../text/passage.ts';
import type { Statement } from '../text/statement.ts';

/** Words for someone, and who that is. */
export interface Party extends Passage {
  /** The id of an entity of the document; null when the text does not tell. */
  readonly entity: string | null;
}

/** A statement as it is handed out: with who is behind its words, and where it comes from. */
export interface StatementResult extends Omit<Statement, 'speaker' | 'addressee'>, Provenance {
  readonly speaker: Party | null;
  readonly addressee: Party | null;
}

/** A document with everything found in it: the shape of the reading contract. */
export interface DocumentResult extends Omit<Document, 'beside' | 'candidates'> {
  readonly statements: readonly StatementResult[];
  /** Every hedge of the text, also outside statements. */
  readonly hedges: readonly Hedge[];
  readonly dates: readonly DateExpression[];
  readonly entities: readonly Entity[];
  /** What else is on the page and what it says about itself; only where that was asked for. */
  readonly page?: PageResult;
}

export type PageResult = Pick<Document, 'beside' | 'candidates'>;

/** A document that could not be read, in its place among the others. */
export interface FailureResult {
  readonly id: string;
  readonly error: { readonly code: string; readonly message: string };
}

export type Result = DocumentResult | FailureResult;

export function isFailure(result: object): result is FailureResult {
  return 'error' in result;
}

export function failure(id: string, code: string, error: unknown): FailureResult {
  return { id, error: { code, message: error instanceof Error ? error.message : String(error) } };
}

/** All that was found in a document; `identities` and `provenance` have one element for each statement. */
export interface Findings {
  readonly statements: readonly Statement[];
  readonly provenance: readonly Provenance[];
  readonly identities: Identities;
  readonly hedges: readonly Hedge[];
  readonly dates: readonly DateExpression[];
}

/** What is found in a document that is not read. */
export const NOTHING: Findings = {
  statements: [],
  provenance: [],
  identities: { entities: [], speakers: [], addressees: [] },
  hedges: [],
  dates: [],
};

/** What of a document and its findings is handed out. */
export interface Extent {
  /** 0 to 1: statements that are less sure are left out. */
  readonly minConfidence: number;
  /** Also what stands beside the article on its page, and all that the page says about itself. */
  readonly withPage: boolean;
}

const EVERYTHING_FOUND: Extent = { minConfidence: 0, withPage: false };

/** Puts a document and what was found in it into the shape of the contract, fields in its order. */
export function documentResult(
  document: Document,
  found: Findings,
  { minConfidence, withPage }: Extent = EVERYTHING_FOUND,
): DocumentResult {
  const { id, url, title, outlet, authors, published, modified, section, agencies, paywall } = document;
  const { language, parent, order, text, links, blocks, beside, candidates } = document;
  const { statements, hedges, dates, identities } = found;
  return {
    ...{ id, url, title, outlet, authors, published, modified, section, agencies, paywall },
    ...{ language, parent, order, text, links, blocks },
    statements: statements.flatMap((statement, i) =>
      statement.confidence >= minConfidence ? [statementResult(statement, found, i)] : [],
    ),
    ...{ hedges, dates },
    entities: identities.entities,
    ...(withPage ? { page: { beside, candidates } } : {}),
  };
}

function statementResult(statement: Statement, { identities, provenance }: Findings, i: number): StatementResult {
  const { id, type, medium, nestedIn, confidence, quote, cue, frame, because } = statement;
  const { hedges, standing, standingEvidence, chain, chainEvidence, links, saidOn } = provenance[i];
  return {
    ...{ id, type, medium, nestedIn, confidence, quote },
    speaker: party(statement.speaker, identities.speakers[i]),
    ...{ cue, frame },
    addressee: party(statement.addressee, identities.addressees[i]),
    ...{ hedges, standing, standingEvidence, chain, chainEvidence, links, saidOn, because },
  };
}

const party = (words: Passage | null, entity: string | null): Party | null => words && { ...words, entity };
