import { type TokenRange, endOf, rangesOf, without } from '../attribution/proposal.ts';
import type { Reading, ReadSentence } from '../attribution/reading.ts';
import type { Clause } from '../language/de/clauses.ts';
import { partitionPoint } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { Statement } from '../text/statement.ts';

/** A statement in the tokens of its text. Roles that are absent are empty; all ranges are in text order. */
export interface Place {
  readonly statement: Statement;
  readonly quote: readonly TokenRange[];
  readonly speaker: readonly TokenRange[];
  readonly cue: readonly TokenRange[];
  readonly frame: readonly TokenRange[];
  readonly addressee: readonly TokenRange[];
  /** The sentences in which frame and quote begin and end. */
  readonly sentences: readonly ReadSentence[];
  /** Clauses of these sentences that the frame stands in; where there is none, those of the quote. */
  readonly clauses: readonly Clause[];
  /** What these clauses hold beside quote and frame: "sagt sie ⟨angeblich⟩". */
  readonly beside: readonly TokenRange[];
  /** The same of the clauses of the quote, and of those that share their subject with a clause of the frame. */
  readonly around: readonly TokenRange[];
}

/** Finds the tokens of a statement. */
export function placeOf(reading: Reading, statement: Statement): Place {
  const ranges = (spans: readonly Span[] | undefined): TokenRange[] =>
    (spans ?? []).map((span) => rangeOf(reading, span)).filter(({ start, end }) => end > start);
  const quote = ranges(statement.quote.spans);
  const frame = ranges(statement.frame?.spans);
  const sentences = sentencesOf(reading, [...frame, ...quote]);
  const clauses = sentences.flatMap((sentence) => clausesOf(sentence, frame.length > 0 ? frame : quote));
  const taken = rangesOf(tokensOf([...quote, ...frame], sentences));
  const rest = (list: readonly Clause[]): TokenRange[] =>
    list.flatMap(({ parts }) => parts).flatMap((part) => without(part, taken));
  const others = sentences
    .flatMap((sentence) => [...clausesOf(sentence, quote), ...leadersOf(sentence, clauses)])
    .filter((clause) => !clauses.includes(clause));
  return {
    ...{ statement, quote, frame, sentences, clauses },
    ...{ speaker: ranges(statement.speaker?.spans), cue: ranges(statement.cue?.spans) },
    addressee: ranges(statement.addressee?.spans),
    ...{ beside: rest(clauses), around: rest([...new Set(others)]) },
  };
}

/** The tokens that begin in a span. */
function rangeOf({ analysis: { tokens } }: Reading, span: Span): TokenRange {
  const from = (offset: number): number => partitionPoint(tokens.length, (i) => tokens.start[i] < offset);
  return { start: from(span.start), end: from(span.end) };
}

/** The index of the sentence that holds a token. */
export function sentenceAt({ sentences }: Reading, token: number): number {
  return Math.min(
    partitionPoint(sentences.length, (s) => sentences[s].end <= token),
    sentences.length - 1,
  );
}

function sentencesOf(reading: Reading, ranges: readonly TokenRange[]): ReadSentence[] {
  const indices = ranges.flatMap(({ start, end }) => [sentenceAt(reading, start), sentenceAt(reading, end - 1)]);
  return [...new Set(indices)].sort((x, y) => x - y).map((index) => reading.sentences[index]);
}

/** Clauses that share a token with one of the ranges; quotations and pieces that belong to another clause are none. */
function clausesOf({ clauses }: ReadSentence, ranges: readonly TokenRange[]): Clause[] {
  return clauses.filter(
    (clause) =>
      clause.kind !== 'quotation' &&
      clause.parts.length > 0 &&
      ranges.some(({ start, end }) => clause.parts.some((part) => part.start < end && start < part.end)),
  );
}

/** The clauses before those that a coordinator joins to them: "⟨Sie wandte sich offenbar um⟩ und sagte". */
function leadersOf({ clauses }: ReadSentence, followers: readonly Clause[]): Clause[] {
  return clauses.filter((_, i) => {
    const next = clauses.at(i + 1);
    return next?.before === -1 && next.first > next.start && followers.includes(next);
  });
}

/** The tokens of the ranges that stand in the sentences. */
function* tokensOf(ranges: readonly TokenRange[], sentences: readonly ReadSentence[]): Generator<number> {
  for (const range of ranges)
    for (const sentence of sentences) {
      const end = Math.min(range.end, sentence.end);
      for (let i = Math.max(range.start, sentence.start); i < end; i++) yield i;
    }
}

/** Whether one of the ranges holds the token. */
export function holds(ranges: readonly TokenRange[], token: number): boolean {
  return ranges.some(({ start, end }) => start <= token && token < end);
}

/** From the first token of ranges in text order to the last. */
export function hull(ranges: readonly TokenRange[]): TokenRange {
  return { start: ranges[0].start, end: endOf(ranges) };
}

/** The tokens of ranges as spans of the text, neighbours joined. */
export function spansOf({ analysis: { tokens } }: Reading, ranges: readonly TokenRange[]): Span[] {
  return ranges.map(({ start, end }) => ({ start: tokens.start[start], end: tokens.end[end - 1] }));
}

/**
 * The parts of a range of tokens that lie outside quotation marks.
 *
 * @param longest pairs of marks that are no more tokens apart are read as if they were not there
 */
export function outsideMarks({ analysis: { pairs } }: Reading, range: TokenRange, longest = 0): TokenRange[] {
  const parts: TokenRange[] = [];
  let { start } = range;
  for (let p = partitionPoint(pairs.length, (k) => pairs[k].open < start); p < pairs.length; p++) {
    const { open, close } = pairs[p];
    if (open >= range.end) break;
    if (open < start || close - open <= longest) continue;
    if (open > start) parts.push({ start, end: open });
    start = close + 1;
  }
  if (start < range.end) parts.push({ start, end: range.end });
  return parts;
}
