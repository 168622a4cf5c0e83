import { type WordingChange, wordingDiff } from './wording-diff.ts';

/** A statement as far as its words go. */
export interface Worded {
  readonly id: number;
  readonly quote: string;
}

/** One way in which a claim was worded. */
export interface Wording {
  /** The statement that had it first. */
  readonly statement: number;
  readonly quote: string;
  /** All that have it, in order. */
  readonly statements: readonly number[];
  /** The earlier wording that it is closest to, by the number of its statement; null for the first one. */
  readonly from: number | null;
  /** What changed between them, word by word; empty for the first one. */
  readonly changes: readonly WordingChange[];
}

/** Wordings that a later one is compared with to find the closest: the first ones, and the last ones before it. */
const COMPARED = 12;

/**
 * The wordings of a claim, each once, with what changed from the closest earlier one; of equally close ones the earliest.
 * Wordings that differ in quotation marks, capitals and punctuation only are one.
 *
 * @param statements in the order of their appearance
 */
export function wordingsOf(statements: readonly Worded[]): Wording[] {
  const found = new Map<
    string,
    { readonly first: Worded; readonly ids: number[]; readonly words: readonly string[] }
  >();
  for (const one of statements) {
    const words = wordsIn(one.quote);
    const known = found.get(words.join(' '));
    if (known) known.ids.push(one.id);
    else found.set(words.join(' '), { first: one, ids: [one.id], words });
  }
  const all = [...found.values()];
  return all.map(({ first, ids, words }, i) => {
    const earlier = [...all.slice(0, Math.min(i, COMPARED)), ...all.slice(Math.max(COMPARED, i - COMPARED), i)];
    const from = closest(
      words,
      earlier.map((one) => ({ of: one.first, words: one.words })),
    );
    const changes = from ? wordingDiff(from.quote, first.quote) : [];
    return { statement: first.id, quote: first.quote, statements: ids, from: from?.id ?? null, changes };
  });
}

function closest(
  words: readonly string[],
  earlier: readonly { readonly of: Worded; readonly words: readonly string[] }[],
): Worded | null {
  let [best, most]: [Worded | null, number] = [null, -1];
  for (const { of, words: theirs } of earlier) {
    const share = inCommon(words, theirs);
    if (share > most) [best, most] = [of, share];
  }
  return best;
}

/** Words in common, as a share of both (Dice). */
function inCommon(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const n = left.get(word) ?? 0;
    if (n > 0) common++;
    left.set(word, n - 1);
  }
  return a.length + b.length === 0 ? 1 : (2 * common) / (a.length + b.length);
}

const wordsIn = (quote: string): string[] => quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
