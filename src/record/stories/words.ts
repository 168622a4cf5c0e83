import { hashText } from '../../language/hash.ts';

/** The words of a text as parallel arrays; offsets are UTF-16 code units into the text. */
export interface Words {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Of the folded form: small letters, `ä` as `ae`, `ß` as `ss`, accents off. */
  readonly hash: Int32Array;
}

/** Up to here letters are folded by a table; what lies beyond is compared as it is, but for its case. */
const FOLDED = 0x250;
const SOFT_HYPHEN = 0xad;
const NONE = '';
const TABLE = foldTable();
/** The same of letters and digits that become one code unit; 0 for all others. */
const ONE = Uint8Array.from({ length: 0x80 }, (_, code) => (TABLE[code] === NONE ? 0 : TABLE[code].charCodeAt(0)));

/** What each code unit becomes in a folded word; nothing for what is in no word. */
function foldTable(): readonly string[] {
  const special: Readonly<Record<string, string>> = {
    ä: 'ae',
    ö: 'oe',
    ü: 'ue',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
  };
  return Array.from({ length: FOLDED }, (_, code) => {
    const char = String.fromCharCode(code);
    if (!/[\p{L}\p{N}]/u.test(char)) return NONE;
    const small = char.toLowerCase();
    return (
      special[small] ?? small.normalize('NFD').replace(/\P{L}/gu, (other) => (/\p{N}/u.test(other) ? other : NONE))
    );
  });
}

const WIDE = /[\p{L}\p{M}\p{N}]/u;
const isWide = new Map<number, boolean>();

/** Whether a code unit beyond the table is in words; surrogates are, so that a pair is never cut. */
function isWord(code: number): boolean {
  if (code >= 0xd800 && code <= 0xdfff) return true;
  let known = isWide.get(code);
  if (known === undefined) isWide.set(code, (known = WIDE.test(String.fromCharCode(code))));
  return known;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Where words are put while a text is gone through; grows and is used again. */
let scratch = scratchOf(4_096);

function scratchOf(room: number): { start: Int32Array; end: Int32Array; hash: Int32Array } {
  return { start: new Int32Array(room), end: new Int32Array(room), hash: new Int32Array(room) };
}

/**
 * Words are runs of letters and digits; a soft hyphen parts none. Linear in the length of the part of the text.
 *
 * @param most words that are read at most
 */
export function wordsOf(text: string, start = 0, end = text.length, most = Infinity): Words {
  const length = scan(text, start, end, most);
  const { start: starts, end: ends, hash } = scratch;
  return { length, start: starts.slice(0, length), end: ends.slice(0, length), hash: hash.slice(0, length) };
}

/** The hashes of the words alone. */
export function wordHashes(text: string, start = 0, end = text.length, most = Infinity): Int32Array {
  return scratch.hash.slice(0, scan(text, start, end, most));
}

/** @returns the number of words that are in `scratch` now */
function scan(text: string, start: number, end: number, most: number): number {
  // no two words without something between them
  const room = Math.min(most, (end - start + 1) >> 1);
  if (scratch.hash.length < room) scratch = scratchOf(2 * room);
  const found = scratch;
  let length = 0;
  let from = -1;
  let hash = OFFSET;
  for (let i = start; i <= end && length < room; i++) {
    const code = i < end ? text.charCodeAt(i) : 0;
    if (code < ONE.length && ONE[code] !== 0) {
      if (from < 0) from = i;
      hash = Math.imul(hash ^ ONE[code], PRIME);
      continue;
    }
    if (code === SOFT_HYPHEN && from >= 0) continue;
    const folded = code < FOLDED ? TABLE[code] : isWord(code) ? String.fromCharCode(code).toLowerCase() : NONE;
    if (folded !== NONE) {
      if (from < 0) from = i;
      for (let k = 0; k < folded.length; k++) hash = Math.imul(hash ^ folded.charCodeAt(k), PRIME);
    } else if (from >= 0) {
      found.start[length] = from;
      found.end[length] = i;
      found.hash[length++] = hash | 0;
      from = -1;
      hash = OFFSET;
    }
  }
  return length;
}

/** A word in the folded form that its hash is of. */
export function foldedWord(word: string): string {
  let folded = '';
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    folded += code < FOLDED ? TABLE[code] : isWord(code) ? word[i].toLowerCase() : NONE;
  }
  return folded;
}

/** The hash that `wordsOf` gives to a folded word. */
export const wordHash = (folded: string): number => hashText(folded);
