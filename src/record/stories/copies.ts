import type { Shingles } from './shingles.ts';

/** How a copy differs from what it is a copy of. */
export const COPY_KINDS = ['identical', 'shortened', 'extended', 'edited'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** Two documents of which one has words of the other, seen from the first. */
export interface Overlap {
  /** Rows of words that both have. */
  readonly common: number;
  /** 0 to 1: of the rows of the first, those that the second has (containment, Broder 1997). */
  readonly ofFirst: number;
  /** 0 to 1: of the rows of the second, those that the first has. */
  readonly ofSecond: number;
  readonly isSame: boolean;
}

/** Rows in common below which nothing is a copy: two reports share a long quotation. */
const LEAST_COMMON = 20;
/** The share of one of the two that must stand in the other. */
const CONTAINED = 0.5;
/** From here the whole of one counts as taken over. */
const WHOLE = 0.8;
/** Lengths that differ by less do not make one the shorter. */
const SHORTER = 0.93;

export function overlapOf(a: Shingles, b: Shingles): Overlap {
  const [few, many] = a.rows.size <= b.rows.size ? [a.rows, b.rows] : [b.rows, a.rows];
  let common = 0;
  for (const row of few) if (many.has(row)) common++;
  const share = ({ rows }: Shingles): number => (rows.size === 0 ? 0 : common / rows.size);
  return { common, ofFirst: share(a), ofSecond: share(b), isSame: sameWords(a.words, b.words) };
}

function sameWords(a: Int32Array, b: Int32Array): boolean {
  return a.length > 0 && a.length === b.length && a.every((word, i) => word === b[i]);
}

/**
 * How the second is a copy of the first.
 *
 * @returns null when it is none
 */
export function copyKind({ common, ofFirst, ofSecond, isSame }: Overlap): CopyKind | null {
  if (common < LEAST_COMMON || Math.max(ofFirst, ofSecond) < CONTAINED) return null;
  if (isSame) return 'identical';
  // the shares have the common rows in them: their ratio is that of the lengths
  const isShorter = ofFirst < SHORTER * ofSecond;
  const isLonger = ofSecond < SHORTER * ofFirst;
  if (isShorter && ofSecond >= WHOLE) return 'shortened';
  if (isLonger && ofFirst >= WHOLE) return 'extended';
  return 'edited';
}

/** A copy among others of the same words. */
export interface CopySource {
  readonly id: number;
  readonly outlet: string | null;
  readonly agencies: readonly string[];
  /** ISO 8601. */
  readonly published: string | null;
}

/**
 * Orders copies so that the one which the others most probably have their words from comes first: an agency's own text,
 * else one that credits an agency, else the earliest. More is not guessed.
 */
export function originalFirst<T extends CopySource>(copies: readonly T[]): T[] {
  const agencies = new Set(copies.flatMap((copy) => copy.agencies.map((name) => name.toLowerCase())));
  const rank = ({ outlet, agencies: credited }: CopySource): number => {
    if (outlet !== null && agencies.has(outlet.toLowerCase())) return 0;
    return credited.length > 0 ? 1 : 2;
  };
  return [...copies].sort((a, b) => rank(a) - rank(b) || earlier(a, b) || a.id - b.id);
}

function earlier(a: CopySource, b: CopySource): number {
  const [x, y] = [a, b].map(moment);
  return x === y ? 0 : x - y;
}

/** Milliseconds; after all others where nothing tells. */
function moment({ published }: CopySource): number {
  const time = published === null ? NaN : Date.parse(published);
  return Number.isNaN(time) ? Number.MAX_SAFE_INTEGER : time;
}
