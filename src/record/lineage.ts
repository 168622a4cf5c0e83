import { partitionPoint } from '../text/search.ts';
import { type Span, sharedShare } from '../text/span.ts';
import { readSpans, wordsAt } from './codec.ts';

/** What two statements are known again by. */
export interface Known {
  readonly type: string;
  /** As `writeSpans` gives it. */
  readonly places: string;
  readonly quote: readonly Span[];
  /** The words of the quote. */
  readonly words: string;
}

/** @param places of the quote, as `writeSpans` gives them */
export function knownAt(type: string, places: string, text: string): Known {
  return { type, places, quote: readSpans(places), words: wordsAt(text, places) };
}

/** For each statement of now the index of the one of before that it is or goes on from; null for a new one. */
export type Lineage = readonly (number | null)[];

/** Of two readings of one text, the share of the longer quote's characters that both have, from which they are one. */
const SAME_PLACE = 0.5;

/**
 * Which statements of a text read again are which of before: those at the same place, then those of the same words under
 * another type, then those that share most of their place.
 */
export function sameText(before: readonly Known[], now: readonly Known[]): Lineage {
  const matching = new Matching(before, now);
  matching.by(({ type, places }) => `${type} ${places}`);
  matching.by(({ places }) => places);
  matching.nearest((old, fresh) => {
    const share = sharedShare(old.quote, fresh.quote);
    return share >= SAME_PLACE ? share : 0;
  }, sharesPlace);
  return matching.lineage;
}

/** Of two revisions, the share of words (Dice 1945, over the words as a bag) from which a wording goes on from another. */
const SAME_WORDING = 0.6;

/**
 * Which statements of a revision go on from which of the revision before: those of the same words, in their order, then
 * those whose wording has changed a little.
 */
export function nextText(before: readonly Known[], now: readonly Known[]): Lineage {
  const matching = new Matching(before, now);
  matching.by(({ type, words }) => `${type} ${words}`);
  matching.by(({ words }) => words);
  const bags = new Map([...before, ...now].map((one) => [one, bagOf(one.words)]));
  matching.nearest((old, fresh) => {
    const likeness = dice(bags.get(old)!, bags.get(fresh)!);
    return likeness >= SAME_WORDING ? likeness : 0;
  }, sharesWord);
  return matching.lineage;
}

/** Gives, for each of now, those of before that are worth comparing. */
type Candidates = (before: readonly Known[], now: readonly Known[]) => readonly (readonly number[])[];

class Matching {
  readonly #before: readonly Known[];
  readonly #now: readonly Known[];
  readonly #taken = new Set<number>();
  readonly lineage: (number | null)[];

  constructor(before: readonly Known[], now: readonly Known[]) {
    this.#before = before;
    this.#now = now;
    this.lineage = now.map(() => null);
  }

  /** Pairs those that have the same key, the first with the first. */
  by(keyOf: (known: Known) => string): void {
    const waiting = new Map<string, number[]>();
    for (const [i, known] of this.#before.entries()) {
      if (this.#taken.has(i)) continue;
      const key = keyOf(known);
      const list = waiting.get(key);
      if (list) list.push(i);
      else waiting.set(key, [i]);
    }
    const heads = new Map<string, number>();
    for (const [j, known] of this.#now.entries()) {
      if (this.lineage[j] !== null) continue;
      const key = keyOf(known);
      const head = heads.get(key) ?? 0;
      const found = waiting.get(key)?.[head];
      if (found === undefined) continue;
      heads.set(key, head + 1);
      this.#pair(found, j);
    }
  }

  /** Pairs those that are left by likeness, the likest first. */
  nearest(likeness: (old: Known, fresh: Known) => number, candidates: Candidates): void {
    const left = (length: number, isDone: (i: number) => boolean): number[] =>
      Array.from({ length }, (_, i) => i).filter((i) => !isDone(i));
    const olds = left(this.#before.length, (i) => this.#taken.has(i));
    const news = left(this.#now.length, (j) => this.lineage[j] !== null);
    if (olds.length === 0 || news.length === 0) return;
    const lists = candidates(
      olds.map((i) => this.#before[i]),
      news.map((j) => this.#now[j]),
    );
    const pairs = lists.flatMap((list, n) =>
      list.map((o) => ({ i: olds[o], j: news[n], like: likeness(this.#before[olds[o]], this.#now[news[n]]) })),
    );
    pairs.sort((a, b) => b.like - a.like || a.i - b.i || a.j - b.j);
    for (const { i, j, like } of pairs) {
      if (like > 0 && !this.#taken.has(i) && this.lineage[j] === null) this.#pair(i, j);
    }
  }

  #pair(i: number, j: number): void {
    this.#taken.add(i);
    this.lineage[j] = i;
  }
}

/** Of a statement at most so many of before are compared: a text in which all say the same must not cost its square. */
const COMPARED = 32;

/** Those whose quotes may share a place: near in the order of their starts. */
function sharesPlace(before: readonly Known[], now: readonly Known[]): number[][] {
  const order = before.map((_, i) => i).sort((a, b) => before[a].quote[0].start - before[b].quote[0].start);
  return now.map(({ quote }) => {
    const [start, end] = [quote[0].start, quote.at(-1)!.end];
    const begun = partitionPoint(order.length, (k) => before[order[k]].quote[0].start < end);
    return order.slice(Math.max(0, begun - COMPARED), begun).filter((i) => before[i].quote.at(-1)!.end > start);
  });
}

/** Those that share the rarest words. */
function sharesWord(before: readonly Known[], now: readonly Known[]): number[][] {
  const index = new Map<string, number[]>();
  for (const [i, { words }] of before.entries()) {
    for (const word of bagOf(words).keys()) index.set(word, [...(index.get(word) ?? []).slice(0, COMPARED), i]);
  }
  return now.map(({ words }) => {
    const lists = [...bagOf(words).keys()].map((word) => index.get(word) ?? []).filter((list) => list.length > 0);
    lists.sort((a, b) => a.length - b.length);
    return [...new Set(lists.flat())].slice(0, COMPARED);
  });
}

type Bag = ReadonlyMap<string, number>;

function bagOf(words: string): Bag {
  const bag = new Map<string, number>();
  for (const word of words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function dice(a: Bag, b: Bag): number {
  let [shared, total] = [0, 0];
  for (const [word, count] of a) {
    shared += Math.min(count, b.get(word) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}
