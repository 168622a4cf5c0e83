import type { TokenRange } from '../attribution/proposal.ts';
import type { ReadSentence, Reading } from '../attribution/reading.ts';
import type { Clause } from '../language/de/clauses.ts';
import { partitionPoint } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { Statement } from '../text/statement.ts';

/** A gap in a quote of more tokens belongs to something else. */
const WIDEST_GAP = 12;

/** Where the writer's own words about a statement stand; ranges of tokens in text order. */
export interface Scope {
  /** The quote with short gaps in it. */
  readonly quote: readonly TokenRange[];
  /** Frame, cue and the clause of the cue. */
  readonly frame: readonly TokenRange[];
  /** The sentence of the cue, or of the quote where there is none. */
  readonly sentence: ReadSentence | null;
  /** The clause of the cue with its predicate. */
  readonly clause: { readonly clause: Clause; readonly index: number } | null;
}

/** The scope of a statement in the text that it was found in. */
export function scopeOf(reading: Reading, statement: Statement): Scope {
  const { quote, cue, frame } = statement;
  const said = rangesOf(reading, quote.spans);
  const at = cue ? rangesOf(reading, cue.spans) : [];
  const sentence = sentenceAt(reading, (at[0] ?? said[0]).start);
  const clause = sentence && at.length > 0 ? clauseOf(sentence, at) : null;
  const parts = clause ? clause.clause.parts.map(({ start, end }) => ({ start, end })) : [];
  return {
    quote: closed(said),
    frame: apart(merged([...at, ...rangesOf(reading, frame?.spans ?? []), ...parts]), said),
    sentence,
    clause,
  };
}

/** The tokens of spans, one range each. */
export function rangesOf({ analysis: { tokens } }: Reading, spans: readonly Span[]): TokenRange[] {
  return spans.map((span) => {
    const start = partitionPoint(tokens.length, (i) => tokens.end[i] <= span.start);
    return {
      start,
      end: Math.max(
        start + 1,
        partitionPoint(tokens.length, (i) => tokens.start[i] < span.end),
      ),
    };
  });
}

export function sentenceAt({ sentences }: Reading, token: number): ReadSentence | null {
  return sentences[partitionPoint(sentences.length, (s) => sentences[s].end <= token)] ?? null;
}

/** The clause in which the first word of a cue stands, smallest first: a piece belongs to its host. */
function clauseOf({ clauses }: ReadSentence, [{ start }]: readonly TokenRange[]): Scope['clause'] {
  const holds = (range: TokenRange): boolean => range.start <= start && start < range.end;
  const index = clauses.findLastIndex(({ parts }) => parts.some(holds));
  return index < 0 ? null : { clause: clauses[index], index };
}

/** Ranges with the short gaps between them. */
function closed(ranges: readonly TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && range.start - last.end <= WIDEST_GAP) joined[joined.length - 1] = { start: last.start, end: range.end };
    else joined.push(range);
  }
  return joined;
}

/** Ranges in order, those that touch or overlap as one. */
function merged(ranges: readonly TokenRange[]): TokenRange[] {
  const joined: TokenRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && range.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else joined.push(range);
  }
  return joined;
}

/** What is left of ranges outside of others. */
function apart(ranges: readonly TokenRange[], others: readonly TokenRange[]): TokenRange[] {
  let left = [...ranges];
  for (const { start, end } of others) {
    left = left.flatMap((range) =>
      [
        { start: range.start, end: Math.min(range.end, start) },
        { start: Math.max(range.start, end), end: range.end },
      ].filter((piece) => piece.start < piece.end),
    );
  }
  return left;
}

/** Tells of each token whether it stands in quotation marks, and so is another's word. */
export function quotedTokens({ analysis: { tokens, pairs } }: Reading): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  for (const { open, close, depth } of pairs) if (depth === 0) quoted.fill(1, open, close + 1);
  return quoted;
}

/** The passage of spans that a range of tokens covers. */
export function spanOf({ analysis: { tokens } }: Reading, { start, end }: TokenRange): Span {
  return { start: tokens.start[start], end: tokens.end[end - 1] };
}
