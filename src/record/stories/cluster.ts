import { type Portrait, likeness } from './portrait.ts';

/** A document among those of its days. */
export interface Placed {
  readonly document: number;
  /** Days since 1970-01-01; null where nothing tells. */
  readonly day: number | null;
  readonly portrait: Portrait;
}

/** A document that has its story. */
export interface Settled extends Placed {
  readonly story: number;
}

/** The days that a story covers. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** After so many days of silence a story is closed: what comes later begins another. */
export const SILENCE = 5;
/** No story lasts longer, in days: else one word would lead through a whole year. */
const LONGEST = 30;
/**
 * How like a document must be to the members of a story that are most like it: on average, and the one most like it. Set
 * with the gold set of bench/stories: what is lower joins two accidents on one road.
 */
const ALIKE = 0.3;
const MOST_ALIKE = 0.36;
/** Members that it is compared with: the most alike. */
const NEAREST = 3;
/** Terms in common, whatever they weigh: one rare name is no event. */
const SHARED = 4;
/** What each day between two documents takes off, from the second on. */
const A_DAY = 0.93;

/** 0 to 1: how like two documents are, and how near in time. */
function closeness(a: Placed, b: Placed): number {
  const { cosine, shared } = likeness(a.portrait, b.portrait);
  if (shared < SHARED) return 0;
  const days = a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
  return days > SILENCE ? 0 : cosine * A_DAY ** Math.max(0, days - 1);
}

/**
 * The story that a document belongs to: one pass over the documents, each once (Allan, Papka & Lavrenko, "On-line new
 * event detection and tracking", 1998); of all stories among the candidates the one with the members most like it.
 *
 * @returns null when it begins a story of its own
 */
export function storyAmong(
  document: Placed,
  candidates: readonly Settled[],
  extentOf: (story: number) => Extent | null,
): number | null {
  const near = new Map<number, number[]>();
  for (const candidate of candidates) {
    const close = closeness(document, candidate);
    if (close > 0) near.set(candidate.story, [...(near.get(candidate.story) ?? []), close]);
  }
  let best: { story: number; mean: number } | null = null;
  for (const [story, values] of [...near].sort(([a], [b]) => a - b)) {
    const nearest = values.sort((a, b) => b - a).slice(0, NEAREST);
    const mean = nearest.reduce((sum, value) => sum + value, 0) / nearest.length;
    if (nearest[0] < MOST_ALIKE || mean < ALIKE || !covers(extentOf(story), document.day)) continue;
    if (!best || mean > best.mean) best = { story, mean };
  }
  return best?.story ?? null;
}

function covers(extent: Extent | null, day: number | null): boolean {
  if (extent === null || day === null) return true;
  return Math.max(extent.last, day) - Math.min(extent.first, day) <= LONGEST;
}

/** The document that is most like all others; of equals the first. */
export function mostCentral<T extends Placed>(documents: readonly T[]): T {
  const sums = documents.map((one) =>
    documents.reduce((sum, other) => sum + likeness(one.portrait, other.portrait).cosine, 0),
  );
  return documents[sums.indexOf(Math.max(...sums))];
}
