import { undoneIn } from '../identity/register/log.ts';
import { type Span, sharedShare } from '../text/span.ts';
import { type PackedStatement, readSpans } from './codec.ts';
import type { Awaitable } from './record.ts';
import type { StatementResult } from './result.ts';
import type { StoredStatement } from './stored.ts';

/**
 * What people say about a statement: that it is right; that it is none; that it should read otherwise; that there is one
 * which was not found; and that an earlier correction, or its undoing, no longer holds.
 */
export const CORRECTION_KINDS = ['confirm', 'reject', 'change', 'add', 'undo'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** Who is behind the words, by hand: an entity of the register, null for nobody known; left out where the text tells. */
export interface ByHand {
  readonly speaker?: number | null;
  readonly addressee?: number | null;
}

/** Where a correction was made: the text by its digest, and the statement as it was shown then. */
interface Made {
  readonly digest: string;
  readonly was: PackedStatement;
}

export type Correcting =
  | ({ readonly kind: 'confirm' } & Made)
  | ({ readonly kind: 'reject' } & Made)
  | ({ readonly kind: 'change'; readonly to: PackedStatement; readonly by: ByHand } & Made)
  | ({ readonly kind: 'add'; readonly by: ByHand } & Made)
  | { readonly kind: 'undo'; readonly correction: number };

/** An entry of the log of a document, which only grows. */
export interface Correction {
  readonly id: number;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly action: Correcting;
}

/** A correction as people see it. */
export interface CorrectionLine {
  readonly id: number;
  readonly at: string;
  readonly by: string;
  readonly kind: CorrectionKind;
  readonly document: number;
  /** Of an undo: what it undoes. */
  readonly undoes: number | null;
  /** Whether it holds, and was not undone. */
  readonly holds: boolean;
}

/** What is asked for by hand. */
export type CorrectionRequest =
  | { readonly kind: 'confirm' | 'reject'; readonly statement: number }
  /** @param to the statement as it should read in its revision */
  | { readonly kind: 'change'; readonly statement: number; readonly to: StatementResult; readonly by?: ByHand }
  | { readonly kind: 'add'; readonly revision: number; readonly statement: StatementResult; readonly by?: ByHand }
  | { readonly kind: 'undo'; readonly correction: number };

export type CorrectionProblem = 'no-statement' | 'no-revision' | 'no-correction' | 'no-entity' | 'undone-already';

/** A correction that cannot be made; `what` names the number that leads nowhere. */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError';
  readonly problem: CorrectionProblem;
  readonly what: number;

  constructor(problem: CorrectionProblem, what: number) {
    super(`${problem}: ${what}`);
    this.problem = problem;
    this.what = what;
  }
}

/** What people say about statements. It lies over what the engine finds, survives its next reading, and can be undone. */
export interface Corrections {
  /**
   * @param at ISO 8601: now
   * @returns the number of the correction
   * @throws CorrectionError where a number leads nowhere; EvidenceError when words do not stand in the text
   */
  correct(request: CorrectionRequest, by: string, at: string): Awaitable<number>;
  /** The newest first. */
  log(most: number): Awaitable<readonly CorrectionLine[]>;
  /**
   * Statements of the newest revisions of which nobody has spoken and that are less sure than `DOUBTFUL`, the least sure
   * first.
   *
   * @throws CursorError for a cursor that is none
   */
  doubtful(most: number, cursor?: string): Awaitable<DoubtfulPage>;
  /** Documents in which people have judged statements, by their numbers: those after one, 0 for the first. */
  reviewed(most: number, after: number): Awaitable<readonly ReviewedDocument[]>;
}

/** The confidence below which a statement is worth a look: one in five of those just above it is wrong. */
export const DOUBTFUL = 0.8;

export interface DoubtfulPage {
  readonly statements: readonly StoredStatement[];
  /** Where the next page begins; null for the last. */
  readonly cursor: string | null;
  /** All that are doubtful. */
  readonly total: number;
}

/** A text in which people have judged statements: of several revisions the one where they judged most. */
export interface ReviewedDocument {
  /** D7. */
  readonly id: number;
  readonly name: string;
  readonly language: string;
  readonly text: string;
  /** As they stand after all corrections. */
  readonly statements: readonly StatementResult[];
  /** Quotes that people spoke of, also those that are none, and what they made of them. In text order. */
  readonly judged: readonly Span[];
  /** Corrections that hold. */
  readonly corrections: readonly { readonly kind: CorrectionKind; readonly by: string; readonly at: string }[];
}

/** Those that are undone; an undo is, when what it undoes holds again. */
export const undoneCorrections = (log: readonly Correction[]): Set<number> =>
  undoneIn(log, ({ action }) => (action.kind === 'undo' ? action.correction : null));

/** Those that hold: not undone, where an undo may itself be undone. In the order of the log. */
export function holdingCorrections(log: readonly Correction[]): Correction[] {
  const undone = undoneCorrections(log);
  return log.filter(({ id, action }) => action.kind !== 'undo' && !undone.has(id));
}

/** A statement with what people say about it. */
export interface Corrected extends ByHand {
  readonly statement: PackedStatement;
  /** As the engine found it; null where it did not. */
  readonly engine: PackedStatement | null;
  /** The correction that spoke of it last; null when nobody did. */
  readonly correction: number | null;
  readonly isRejected: boolean;
}

/**
 * Lays the corrections of a document over what the engine found in one of its texts.
 *
 * @param locate gives a statement of the text with this digest as it stands in the text at hand; null when it does not
 */
export function applyCorrections(
  engine: readonly PackedStatement[],
  log: readonly Correction[],
  locate: (digest: string, statement: PackedStatement) => PackedStatement | null,
): Corrected[] {
  const all: Corrected[] = engine.map((found) => ({
    ...{ statement: found, engine: found, correction: null, isRejected: false },
  }));
  for (const { id, action } of holdingCorrections(log)) {
    if (action.kind === 'undo') continue;
    const was = locate(action.digest, action.was);
    if (was === null) continue;
    const at = indexOf(was, all);
    const before = at < 0 ? { statement: was, engine: null, isRejected: false } : all[at];
    const now = corrected(before, was, action, locate);
    if (now === null || (at < 0 && action.kind === 'reject')) continue;
    if (at < 0) all.push({ ...now, correction: id });
    else all[at] = { ...now, correction: id };
  }
  return withoutDoubles(all);
}

function corrected(
  before: Omit<Corrected, 'correction'>,
  was: PackedStatement,
  action: Exclude<Correcting, { kind: 'undo' }>,
  locate: (digest: string, statement: PackedStatement) => PackedStatement | null,
): Omit<Corrected, 'correction'> | null {
  switch (action.kind) {
    case 'confirm':
      return { ...before, statement: was, isRejected: false };
    case 'reject':
      return { ...before, isRejected: true };
    case 'add':
      return { ...before, ...action.by, statement: was, isRejected: false };
    case 'change': {
      const to = locate(action.digest, action.to);
      return to && { ...before, ...action.by, statement: to, isRejected: false };
    }
  }
}

/** Of two that people have made the same the one that they spoke of last. */
function withoutDoubles(all: readonly Corrected[]): Corrected[] {
  const places = new Map<string, Corrected>();
  for (const one of all) {
    const key = `${one.statement.type} ${one.statement.quote}`;
    const other = places.get(key);
    if (!other || (one.correction ?? 0) > (other.correction ?? 0)) places.set(key, one);
  }
  return all.filter((one) => places.get(`${one.statement.type} ${one.statement.quote}`) === one);
}

/** The share of the longer quote that both have, from which a statement read again is the one that was spoken of. */
const SAME = 0.5;

function indexOf(was: PackedStatement, all: readonly Corrected[]): number {
  const exact = all.findIndex(({ statement: { type, quote } }) => type === was.type && quote === was.quote);
  if (exact >= 0) return exact;
  const spans = readSpans(was.quote);
  let [best, most] = [-1, 0];
  for (const [i, { statement }] of all.entries()) {
    const share = sharedShare(spans, readSpans(statement.quote));
    if (share >= SAME && share > most) [best, most] = [i, share];
  }
  return best;
}

/** Characters before and after a quote that tell it from the same words elsewhere. */
const CONTEXT = 32;
/** Places of the same words that are looked at. */
const MOST_PLACES = 1_000;

/**
 * A statement of one text as it stands in another: all its words in the same distances. Where the words stand there
 * several times, what is before and after them must tell which is meant: nothing is moved to a lookalike.
 */
export function relocate(from: string, to: string, statement: PackedStatement): PackedStatement | null {
  const spans = readSpans(statement.quote);
  const all = [...statement.found.matchAll(PLACES)].flatMap(([places]) => readSpans(places.slice(1, -1)));
  const words = from.slice(spans[0].start, spans[0].end);
  const fits: number[] = [];
  for (let at = to.indexOf(words), n = 0; at >= 0 && n < MOST_PLACES; at = to.indexOf(words, at + 1), n++) {
    const moved = at - spans[0].start;
    if ([...spans, ...all].every(({ start, end }) => from.slice(start, end) === to.slice(start + moved, end + moved)))
      fits.push(moved);
  }
  const moved = fits.length > 1 ? fits.filter((by) => hasSameContext(from, to, spans, by)) : fits;
  return moved.length === 1 ? shifted(statement, moved[0]) : null;
}

/** Spans in the JSON of a statement; words of a text never stand there beside names of rules, kinds and media. */
const PLACES = /"\d+-\d+(?: \d+-\d+)*"/g;

function hasSameContext(from: string, to: string, spans: readonly Span[], by: number): boolean {
  const [start, end] = [spans[0].start, spans.at(-1)!.end];
  return (
    from.slice(Math.max(0, start - CONTEXT), start) === to.slice(Math.max(0, start - CONTEXT + by), start + by) &&
    from.slice(end, end + CONTEXT) === to.slice(end + by, end + by + CONTEXT)
  );
}

function shifted(statement: PackedStatement, by: number): PackedStatement {
  const move = (places: string): string => places.replace(/\d+/g, (offset) => String(Number(offset) + by));
  const moved = statement.found.replace(PLACES, move);
  const found = JSON.parse(moved) as Record<string, unknown>;
  // the id of the one around it is made of offsets too
  if (typeof found['in'] === 'string') found['in'] = found['in'].replace(/\d+/g, (n) => String(Number(n) + by));
  return { ...statement, quote: move(statement.quote), found: JSON.stringify(found) };
}
