import type { Analysis } from '../../language/de/analysis.ts';
import { Kind } from '../../language/de/tokens.ts';
import type { DateType, Interval } from './date.ts';
import type { Setting, Value } from './setting.ts';
import type { TimeWord } from './vocabulary.ts';

/** A text as the rules see it. */
export interface Source {
  readonly analysis: Analysis;
  readonly words: readonly (TimeWord | undefined)[];
}

/** An expression found, not yet understood. */
export interface Match {
  /** Tokens `[token, next)`. */
  readonly token: number;
  readonly next: number;
  /** Code units `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly type: DateType;
  readonly value: Value;
  /** The days it covers where its value alone does not tell: "vor zwei Wochen". */
  readonly interval?: ((at: Setting, value: string) => Interval | null) | undefined;
}

/** Looks for an expression that begins at a token. */
export type Rule = (source: Source, i: number) => Match | null;

/** Looks for several that belong together: "3., 4. und 5. Mai", in text order, never an empty list. */
export type ListRule = (source: Source, i: number) => readonly Match[] | null;

/** Something read from tokens, and the token after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** A match of the tokens `[token, next)`. */
export function match(
  { analysis: { tokens } }: Source,
  token: number,
  next: number,
  type: DateType,
  value: Value,
  interval?: Match['interval'],
): Match {
  return { token, next, start: tokens.start[token], end: tokens.end[next - 1], type, value, interval };
}

/** The same expression with words before it that are part of it. */
export function startingAt({ analysis: { tokens } }: Source, token: number, found: Match): Match {
  return { ...found, token, start: tokens.start[token] };
}

const NOTHING: TimeWord = {};

/** What token `i` says about time; an empty word where that is nothing. */
export function at({ words }: Source, i: number): TimeWord {
  return (i < 0 ? undefined : words[i]) ?? NOTHING;
}

export function form({ analysis }: Source, i: number): string {
  return analysis.forms[i] ?? '';
}

export function isNumber({ analysis: { tokens } }: Source, i: number): boolean {
  return tokens.kind[i] === Kind.number;
}

/** Whether token `i` follows the one before without a space. */
export function touches({ analysis: { tokens } }: Source, i: number): boolean {
  return i > 0 && i < tokens.length && tokens.end[i - 1] === tokens.start[i];
}

export function isDash({ analysis: { tokens } }: Source, i: number): boolean {
  return tokens.kind[i] === Kind.dash && tokens.end[i] - tokens.start[i] === 1;
}

/** The whole number at `i`, of at most four digits and without marks in it; -1 when there is none. */
export function whole(s: Source, i: number): number {
  if (!isNumber(s, i)) return -1;
  const digits = form(s, i);
  return digits.length <= 4 && /^\d+$/.test(digits) ? Number(digits) : -1;
}

/** The ordinal at `i`: "3.", "dritten"; the period may be a token of its own ("3. ," in lists). */
export function ordinal(s: Source, i: number): Read<number> | null {
  const inWords = at(s, i).ordinal;
  if (inWords !== undefined) return { value: inWords, next: i + 1 };
  if (!isNumber(s, i)) return null;
  const text = form(s, i);
  if (/^\d{1,2}\.$/.test(text)) return { value: Number(text.slice(0, -1)), next: i + 1 };
  if (/^\d{1,2}$/.test(text) && form(s, i + 1) === '.' && touches(s, i + 1))
    return { value: Number(text), next: i + 2 };
  return null;
}
