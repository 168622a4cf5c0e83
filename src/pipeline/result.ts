import type { Hedge, Provenance } from '../provenance/evidence.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import type { Statement } from '../text/statement.ts';

/** A statement as it is handed out, with its provenance. */
export type StatementResult = Statement & Provenance;

/** What was found in a document. */
export interface Findings {
  readonly statements: readonly StatementResult[];
  /** Of the whole text, in statements and outside them. */
  readonly hedges: readonly Hedge[];
}

/** Someone who speaks in a document, with the places where the text names them as a speaker. */
export interface EntityResult {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
}

/** A document with everything found in it: the shape of the reading contract. */
export interface DocumentResult extends Document {
  readonly statements: readonly StatementResult[];
  /** Every hedge of the text, also outside statements. */
  readonly hedges: readonly Hedge[];
  readonly dates: readonly never[];
  readonly entities: readonly EntityResult[];
}

/** A document that could not be read, in its place among the others. */
export interface FailureResult {
  readonly id: string;
  readonly error: { readonly code: string; readonly message: string };
}

export type Result = DocumentResult | FailureResult;

export function isFailure(result: Result): result is FailureResult {
  return 'error' in result;
}

/** Puts a document and what was found in it into the shape of the contract, fields in its order. */
export function documentResult(document: Document, { statements, hedges }: Findings): DocumentResult {
  const { id, url, title, outlet, authors, published, language, text, links } = document;
  return {
    ...{ id, url, title, outlet, authors, published, language, text, links },
    statements: statements.map(statementResult),
    hedges,
    dates: [],
    entities: entitiesOf(statements),
  };
}

function statementResult(statement: StatementResult): StatementResult {
  const { id, type, medium, nestedIn, confidence, quote, speaker, cue, frame, addressee, because } = statement;
  const { hedges, standing, standingEvidence, chain, chainEvidence, links, saidOn } = statement;
  return {
    ...{ id, type, medium, nestedIn, confidence, quote, speaker, cue, frame, addressee },
    ...{ hedges, standing, standingEvidence, chain, chainEvidence, links, saidOn, because },
  };
}

/** One entity for each that speaks, in order of appearance, named as it is mentioned first. */
function entitiesOf(statements: readonly Statement[]): EntityResult[] {
  const found = new Map<string, { name: string; mentions: Map<string, Span> }>();
  for (const { speaker } of statements) {
    if (typeof speaker?.entity !== 'string') continue;
    const entity = found.get(speaker.entity) ?? { name: speaker.text, mentions: new Map<string, Span>() };
    found.set(speaker.entity, entity);
    // Two statements of one frame share its mention.
    for (const span of speaker.spans) entity.mentions.set(`${span.start}-${span.end}`, span);
  }
  return [...found].map(([id, { name, mentions }]) => ({
    ...{ id, name, kind: null, aliases: [] },
    mentions: [...mentions.values()],
  }));
}
