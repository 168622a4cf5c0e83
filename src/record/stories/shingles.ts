import { mix } from '../../language/hash.ts';
import { type Told, paragraphsOf } from './paragraphs.ts';
import { wordHashes } from './words.ts';

/** Words in a row that are compared as one: w of Broder, "On the resemblance and containment of documents" (1997). */
const ROW = 4;
/** Paragraphs of fewer words are left out: subheads and credits. */
const SHORTEST = 6;
/** What is read of a document at most, in words; nothing an agency sends is longer. */
const LONGEST = 6_000;
/** Keys of a document at most. */
const KEYS = 6;

/** The words of a document in rows, as copies compare them. */
export interface Shingles {
  /** Words of the paragraphs that count, in order. */
  readonly words: Int32Array;
  /** Each row once, as a hash. */
  readonly rows: ReadonlySet<number>;
}

/** A paragraph that counts, by the hashes of its words. */
interface Counted {
  readonly words: Int32Array;
  /** The smallest hashes of its rows under the first and second permutation. */
  readonly keys: readonly [number, number];
}

/** What copies compare of a document. */
export interface Sketch {
  /** Under which copies are found: smallest hashes of the rows of the first paragraphs (min-hash). */
  readonly keys: readonly number[];
  /**
   * @param boilerplate keys of paragraphs that stand in many documents and are left out
   */
  readonly shingles: (boilerplate: ReadonlySet<number>) => Shingles;
}

/** Reads a document once. A paragraph taken over word by word shares its keys, one with few changes probably. */
export function sketchOf(told: Told): Sketch {
  const counted = countedIn(told);
  return {
    keys: keysOf(counted),
    shingles: (boilerplate) => shinglesOf(counted.filter(({ keys }) => !boilerplate.has(keys[0]))),
  };
}

function countedIn(told: Told): Counted[] {
  const found: Counted[] = [];
  let left = LONGEST;
  for (const { start, end, isOwn } of paragraphsOf(told)) {
    if (isOwn || left <= 0) continue;
    const hash = wordHashes(told.text, start, end, left);
    if (hash.length < SHORTEST) continue;
    left -= hash.length;
    found.push({ words: hash, keys: [smallest(hash, 0), smallest(hash, 1)] });
  }
  return found;
}

/** First keys of the first paragraphs; a document of few paragraphs has the second ones too. */
function keysOf(counted: readonly Counted[]): number[] {
  const first = counted.slice(0, KEYS).map(({ keys }) => keys[0]);
  const second = counted.slice(0, KEYS).map(({ keys }) => keys[1]);
  return [...new Set([...first, ...second])].slice(0, KEYS);
}

function smallest(words: Int32Array, permutation: number): number {
  let least = 0xffffffff;
  for (let i = 0; i + ROW <= words.length; i++) {
    const hash = mix(rowHash(words, i), 0x5bd1e995 + permutation) >>> 0;
    if (hash < least) least = hash;
  }
  return least;
}

function shinglesOf(counted: readonly Counted[]): Shingles {
  const words = new Int32Array(counted.reduce((sum, { words: { length } }) => sum + length, 0));
  let at = 0;
  for (const paragraph of counted) {
    words.set(paragraph.words, at);
    at += paragraph.words.length;
  }
  const rows = new Set<number>();
  for (let i = 0; i + ROW <= words.length; i++) rows.add(rowHash(words, i));
  return { words, rows };
}

function rowHash(words: Int32Array, at: number): number {
  let hash = words[at];
  for (let i = 1; i < ROW; i++) hash = mix(hash, words[at + i]);
  return hash;
}
