import type { Entity } from '../../../src/identity/entity.ts';
import type { DocumentResult, StatementResult } from '../../../src/record/result.ts';
import type { Incoming, RunInfo } from '../../../src/record/stored.ts';
import { plainDocument } from '../../../src/text/document.ts';
import { passageAt } from '../../../src/text/passage.ts';
import type { Span } from '../../../src/text/span.ts';
import { type StatementType, makeStatement } from '../../../src/text/statement.ts';

export const RUN: RunInfo = { version: '1.0.0', engine: 'grammar', model: null };
export const LATER_RUN: RunInfo = { version: '2.0.0', engine: 'grammar', model: null };
export const AT = '2026-11-27T10:00:00.000Z';

/** A statement by its words in the text: `{ quote: 'Die Brücke hält', speaker: 'Ada Zwirn' }`. */
export interface Said {
  readonly quote: string;
  readonly speaker?: string;
  readonly addressee?: string;
  readonly type?: StatementType;
  readonly confidence?: number;
  /** Days, both as `from` and `to`; the words must stand in the text. */
  readonly on?: { readonly day: string; readonly words: string };
}

/** A document whose persons are all speakers and addressees, with statements at the first place of their words. */
export function documentOf(
  id: string,
  text: string,
  statements: readonly Said[],
  about: Partial<DocumentResult> = {},
): DocumentResult {
  const names = new Set(statements.flatMap(({ speaker, addressee }) => [speaker, addressee]));
  const known = [...names].filter((name) => name !== undefined);
  return {
    ...plain(id, text),
    ...about,
    statements: statements.map((said) => statementOf(text, said)),
    hedges: [],
    dates: [],
    entities: known.map((name) => personOf(text, name)),
  };
}

export function statementOf(
  text: string,
  { quote, speaker, addressee, type = 'direct', confidence = 0.9, on }: Said,
): StatementResult {
  const party = (words: string | undefined): readonly Span[] | null =>
    words === undefined ? null : [spanOf(text, words)];
  const draft = {
    type,
    medium: 'speech' as const,
    nestedIn: null,
    confidence,
    cue: null,
    frame: null,
    because: [],
  };
  const roles = { quote: [spanOf(text, quote)], speaker: party(speaker), addressee: party(addressee) };
  const statement = makeStatement(text, { ...draft, ...roles });
  return {
    ...statement,
    speaker: statement.speaker && { ...statement.speaker, entity: idOf(speaker!) },
    addressee: statement.addressee && { ...statement.addressee, entity: idOf(addressee!) },
    ...{ hedges: [], standing: 'reported', standingEvidence: [], chain: [], chainEvidence: [], links: [] },
    saidOn: on ? { from: on.day, to: on.day, evidence: passageAt(text, [spanOf(text, on.words)]) } : null,
  };
}

function personOf(text: string, name: string): Entity {
  const mentions = [{ ...spanOf(text, name), form: 'name' as const }];
  return { id: idOf(name), name, kind: 'person', aliases: [], functions: [], country: null, of: null, mentions };
}

const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`„${words}“ does not stand in „${text}“`);
  return { start, end: start + words.length };
}

export const incoming = (result: DocumentResult, retrieved: string | null = null): Incoming => ({ result, retrieved });

/** A document with nothing known, in the shape of a result. */
function plain(id: string, text: string): Omit<DocumentResult, 'statements' | 'hedges' | 'dates' | 'entities'> {
  const { url, title, outlet, authors, published, modified, section, agencies, paywall, ...more } = plainDocument(
    id,
    text,
  );
  const { language, parent, order, links, blocks } = more;
  return {
    ...{ id, url, title, outlet, authors, published, modified, section, agencies, paywall },
    ...{ language, parent, order, text, links, blocks },
  };
}
