import { hashText, mix } from '../../language/hash.ts';
import { kinOf } from './alike.ts';
import { keysOf } from './keys.ts';
import type { Signature } from './signature.ts';
import type { ClaimWord } from './words.ts';

/** What is kept of a statement to find those that may say the same, before both are read again to be compared. */
export interface Sketch {
  /** Keys under which it is found, 16 bits each. */
  readonly keys: readonly number[];
  /** Its words of content, 16 bits each; of long quotes the first. */
  readonly words: readonly number[];
}

/** Words that are kept of a quote. */
const MOST_WORDS = 60;
/** Share of the words of the shorter one that two have in common at least to be compared. */
const COMMON = 1 / 3;

/** @returns null for what has too little to be found by, and for whom nobody is known to have said */
export function sketchOf(signature: Signature): Sketch | null {
  if (signature.speaker === null) return null;
  const keys = distinct(keysOf(signature).map(short));
  if (keys.length === 0) return null;
  return { keys, words: distinct(signature.words.slice(0, MOST_WORDS).map(wordOf)) };
}

/** Whether comparing two is worth it: `SAME_ENOUGH` and `HOLDS` of `compare.ts` ask for about twice as much in common. */
export function mayBeSame(a: Sketch, b: Sketch): boolean {
  const other = new Set(b.words);
  const common = a.words.filter((word) => other.has(word)).length;
  return common >= COMMON * Math.min(a.words.length, b.words.length);
}

/** The number under which a key of a speaker's statements is looked up, 32 bits. */
export function lookupKey(speaker: number, key: number): number {
  return mix(mix(7, speaker), key);
}

/** @returns the number of keys, the keys and the words, as they are stored */
export function packSketch({ keys, words }: Sketch): Uint8Array {
  const bytes = new Uint8Array(1 + 2 * (keys.length + words.length));
  const view = new DataView(bytes.buffer);
  view.setUint8(0, keys.length);
  for (const [i, value] of [...keys, ...words].entries()) view.setUint16(1 + 2 * i, value);
  return bytes;
}

/** The way back from `packSketch`. */
export function unpackSketch(bytes: Uint8Array): Sketch {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = Array.from({ length: (bytes.byteLength - 1) / 2 }, (_, i) => view.getUint16(1 + 2 * i));
  const keys = view.getUint8(0);
  return { keys: values.slice(0, keys), words: values.slice(keys) };
}

const short = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff;

const distinct = (values: readonly number[]): number[] => [...new Set(values)];

function wordOf({ kind, forms, roots, synonyms }: ClaimWord): number {
  if (kind === 'name') return short(mix(1, hashText(forms[0])));
  return short(synonyms.length > 0 ? mix(2, kinOf(synonyms)) : mix(3, hashText(roots[0])));
}
