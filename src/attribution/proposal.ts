import type { Medium, StatementType } from '../text/statement.ts';
import type { RuleName } from './because.ts';

/** A range of tokens `[start, end)`. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

export type Ranges = readonly TokenRange[];

/** Who is meant to have said it, and the words that say so. */
export interface Framing {
  readonly speaker: Ranges | null;
  readonly cue: Ranges | null;
  readonly frame: Ranges | null;
  readonly addressee: Ranges | null;
  readonly medium: Medium;
}

/** What a rule takes for a statement, and why. Rules propose; `choose.ts` picks a set without contradictions. */
export interface Proposal extends Framing {
  readonly type: StatementType;
  readonly quote: Ranges;
  /** Name of the rule; `because.ts` explains each in words. */
  readonly rule: RuleName;
  /** The words that the rule went by. */
  readonly evidence: Ranges | null;
  /** How sure the rule is, 0 to 1: the share of its proposals that were right when it was tuned. */
  readonly score: number;
  /** Index of the sentence in which the quote begins. */
  readonly sentence: number;
}

/** One range as a list. */
export const range = (start: number, end: number): Ranges => [{ start, end }];

/** The token end of ranges in text order. */
export const endOf = (ranges: Ranges): number => ranges[ranges.length - 1].end;

/** Single tokens, in any order, as ranges in text order, neighbours joined. */
export function rangesOf(tokens: Iterable<number>): TokenRange[] {
  const ranges: { start: number; end: number }[] = [];
  for (const token of [...new Set(tokens)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.end === token) last.end++;
    else ranges.push({ start: token, end: token + 1 });
  }
  return ranges;
}

/** The part of `whole` that lies outside `holes` (both in text order). */
export function without(whole: TokenRange, holes: Ranges): TokenRange[] {
  const rest: TokenRange[] = [];
  let { start } = whole;
  for (const hole of holes) {
    if (hole.start > start) rest.push({ start, end: Math.min(hole.start, whole.end) });
    start = Math.max(start, hole.end);
  }
  if (start < whole.end) rest.push({ start, end: whole.end });
  return rest;
}

/** Whether two lists of ranges (each in text order) share a token. */
export function touch(a: Ranges, b: Ranges): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i].start < b[j].end && b[j].start < a[i].end) return true;
    if (a[i].end < b[j].end) i++;
    else j++;
  }
  return false;
}

/** Whether every token of `inner` is one of `outer`'s. */
export function within(inner: Ranges, outer: Ranges): boolean {
  return inner.every((r) => outer.some((o) => o.start <= r.start && r.end <= o.end));
}
