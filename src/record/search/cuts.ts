import { Kind, type Tokens, spaceBefore, tokenize } from '../../language/de/tokens.ts';
import type { Span } from '../../text/span.ts';

/** How well a text can be cut at a place: the more, the better. */
export const Rank = {
  /** Between words that belong together: "14. September", "z. B.", "3 Mio. Euro". */
  glued: 0,
  word: 1,
  /** After a comma, semicolon, colon or bracket, and at a dash. */
  clause: 2,
  sentence: 3,
} as const;
export type Rank = (typeof Rank)[keyof typeof Rank];

/** A place where a piece of a text can begin or end. */
export interface Cut {
  readonly at: number;
  readonly rank: Rank;
}

/**
 * Where a piece of a text can begin, up to the start of `core`, and end, from its end on. A cut stands beside white space
 * between words and marks; none is inside a word or a number, none beyond a blank line.
 *
 * @param range what is looked at
 * @param bounds beyond which nothing is taken: at their edges can be cut
 */
export function cutsIn(
  text: string,
  range: Span,
  core: Span,
  bounds: Span,
): { readonly starts: Cut[]; readonly ends: Cut[] } {
  const tokens = tokenize(text.slice(range.start, range.end));
  const starts: Cut[] = [];
  const ends: Cut[] = [];
  for (let i = 0; i <= tokens.length; i++) {
    const rank =
      i === 0
        ? edge(text, range.start, bounds.start)
        : i === tokens.length
          ? edge(text, range.end, bounds.end)
          : rankBefore(tokens, i);
    if (rank === null) continue;
    const start = i < tokens.length ? range.start + tokens.start[i] : range.end;
    const end = i > 0 ? range.start + tokens.end[i - 1] : range.start;
    // what a blank line parts from the core is none of it
    if (start <= core.start && i < tokens.length) {
      if (isBlank(tokens, i)) starts.length = 0;
      starts.push({ at: start, rank });
    }
    if (end >= core.end && i > 0) {
      ends.push({ at: end, rank });
      if (isBlank(tokens, i)) break;
    }
  }
  return { starts, ends };
}

const isBlank = (tokens: Tokens, i: number): boolean => i > 0 && i < tokens.length && tokens.breaks[i] >= 2;

/** How well the text can be cut before token `i`; null where not at all. */
function rankBefore(tokens: Tokens, i: number): Rank | null {
  if (!spaceBefore(tokens, i)) return null;
  if (tokens.breaks[i] >= 2) return Rank.sentence;
  switch (tokens.kind[i - 1]) {
    case Kind.stop:
      return Rank.sentence;
    case Kind.quote:
    case Kind.close:
      return i > 1 && tokens.kind[i - 2] === Kind.stop ? Rank.sentence : Rank.clause;
    case Kind.comma:
    case Kind.semicolon:
    case Kind.colon:
    case Kind.dash:
      return Rank.clause;
    case Kind.number:
      return Rank.glued;
    case Kind.word:
      if (tokens.text[tokens.end[i - 1] - 1] === '.') return Rank.glued;
      return tokens.kind[i] === Kind.dash || tokens.kind[i] === Kind.open ? Rank.clause : Rank.word;
    default:
      return Rank.word;
  }
}

/** The edge of what is looked at may stand inside a word. */
function edge(text: string, at: number, bound: number): Rank | null {
  if (at === bound) return Rank.sentence;
  return SPACE.test(text[at - 1]) || SPACE.test(text[at]) ? Rank.word : null;
}

const SPACE = /\s/;
