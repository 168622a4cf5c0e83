import { sameName } from '../../identity/names/same-name.ts';
import type { ClaimWord } from './words.ts';

/** Two words, by their index, that stand for the same in both quotes. */
export interface Match {
  readonly a: number;
  readonly b: number;
  /** 1 for the same word, less for one of its stem, a synonym, or a part of a compound. */
  readonly strength: number;
}

/** How far words of two quotes cover each other. */
export interface Alignment {
  readonly matches: readonly Match[];
  /** Indices of words that have no counterpart. */
  readonly looseA: readonly number[];
  readonly looseB: readonly number[];
}

/** Quotes beyond so many words of content are compared by their first ones. */
const MOST_WORDS = 400;

const SAME = 1;
const SPELLED = 0.95;
const STEM = 0.9;
const SYNONYM = 0.85;
const PART = 0.6;

/**
 * Pairs the words of two quotes, each at most once, the surest pairs first: same base form, same name in another spelling,
 * same stem, synonyms, part of a compound. Words with several counterparts are paired in order.
 */
export function align(allA: readonly ClaimWord[], allB: readonly ClaimWord[]): Alignment {
  const [a, b] = [allA.slice(0, MOST_WORDS), allB.slice(0, MOST_WORDS)];
  const [freeA, freeB] = [new Set(a.keys()), new Set(b.keys())];
  const matches: Match[] = [];
  const pass = (strength: number, keysOf: Keys, otherKeysOf: Keys = keysOf): void => {
    const places = new Map<string | number, number[]>();
    for (const j of freeB)
      for (const key of otherKeysOf(b[j])) {
        const list = places.get(key);
        if (list) list.push(j);
        else places.set(key, [j]);
      }
    for (const i of freeA) {
      const j = keysOf(a[i])
        .flatMap((key) => places.get(key) ?? [])
        .find((place) => freeB.has(place));
      if (j === undefined) continue;
      matches.push({ a: i, b: j, strength });
      freeA.delete(i);
      freeB.delete(j);
    }
  };
  pass(SAME, ({ forms }) => forms);
  for (const [i, j] of samePeople(a, b, freeA, freeB)) {
    matches.push({ a: i, b: j, strength: SPELLED });
    freeA.delete(i);
    freeB.delete(j);
  }
  pass(STEM, ({ roots, kind }) => (kind === 'name' ? [] : roots));
  pass(SYNONYM, ({ synonyms }) => synonyms);
  pass(SYNONYM, ({ likeHead }) => likeHead);
  // "Ernte" is a part of "Weizenernte"; "Weizenernte" and "Maisernte" are two
  pass(PART, partsOf, wholeOf);
  pass(PART, wholeOf, partsOf);
  return { matches: matches.sort((x, y) => x.a - y.a), looseA: [...freeA], looseB: [...freeB] };
}

type Keys = (word: ClaimWord) => readonly (string | number)[];

const partsOf: Keys = ({ parts }) => parts;
const wholeOf: Keys = ({ forms, roots, kind }) => (kind === 'name' ? forms : [...forms, ...roots]);

/** Names left over that are spellings of one: few, so that each is compared with each. */
function samePeople(
  a: readonly ClaimWord[],
  b: readonly ClaimWord[],
  freeA: ReadonlySet<number>,
  freeB: ReadonlySet<number>,
): [number, number][] {
  const names = (words: readonly ClaimWord[], free: ReadonlySet<number>): number[] =>
    [...free].filter((i) => words[i].kind === 'name' && !words[i].forms[0].startsWith('@')).slice(0, MOST_NAMES);
  const rest = new Set(names(b, freeB));
  const pairs: [number, number][] = [];
  for (const i of names(a, freeA)) {
    const j = [...rest].find((k) => sameName(a[i].text, b[k].text).same);
    if (j === undefined) continue;
    pairs.push([i, j]);
    rest.delete(j);
  }
  return pairs;
}

const MOST_NAMES = 8;
