import { rows, words } from '../../language/de/data/table.ts';
import { Bounded } from './bounded.ts';
import { FIRST_NAMES } from '../../language/de/data/first-names.ts';
import { APART, compareLattices } from './compare-words.ts';
import { SPELLED_APART } from './data/spelled-apart.ts';
import { SURNAMES } from './data/surnames.ts';
import { givenNamesOf } from './given-names.ts';
import { type Word, wordOf } from './word.ts';

/** How far two words are from each other, in hundredths (APART: they are two names), and what makes the difference. */
export interface Likeness {
  readonly cost: number;
  readonly by: 'same' | 'spelling' | 'form' | 'short';
}

const SAME: Likeness = { cost: 0, by: 'same' };
const UNLIKE: Likeness = { cost: APART, by: 'spelling' };

/** Whether two words differ in nothing but marks: ⟨Vučić⟩, ⟨Vucic⟩. */
export function isMarked(a: Word, b: Word): boolean {
  return bare(a.letters) === bare(b.letters);
}

const bare = (letters: string): string =>
  letters.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('đ', 'd');

/** More than this, in hundredths, and two words are two names. */
const FAR = 75;
/** The same for given names that the table does not know: Mara is not Maria. */
const FAR_GIVEN = 38;
/** Two spellings are never as good as one. */
const LEAST = 1;
const FORM: Likeness = { cost: 15, by: 'form' };
const SHORT: Likeness = { cost: 25, by: 'short' };

/** Two spellings of one word, by what transcriptions could have written. */
export function spelledAlike(a: Word, b: Word): Likeness {
  if (a.letters === b.letters) return SAME;
  if (!shareKey(a, b)) return UNLIKE;
  const cost = compareLattices(a.lattice, b.lattice);
  return cost <= FAR ? { cost: Math.max(cost, LEAST), by: 'spelling' } : UNLIKE;
}

/** The same for surnames: some tell families apart by their spelling, some are one against all transcription. */
export function surnamesAlike(a: Word, b: Word): Likeness {
  const alike = spelledAlike(a, b);
  if (alike.cost < APART) return isSpelledApart(a.letters, b.letters) ? UNLIKE : alike;
  const line = surnameLine(a);
  return line !== null && line === surnameLine(b) ? FORM : UNLIKE;
}

/** The same for given names: other languages' forms and short forms are alike, two known names are not. */
export function givenNamesAlike(a: Word, b: Word): Likeness {
  const alike = spelledAlike(a, b);
  if (alike.cost <= EVIDENT) return alike;
  const [known, others] = [givenNamesOf(a), givenNamesOf(b)];
  if (known.length === 0 || others.length === 0) return alike.cost <= mostBetween(a, b) ? alike : UNLIKE;
  let best = UNLIKE;
  for (const { line, isShort } of known) {
    const other = others.find((name) => name.line === line);
    if (!other) continue;
    const relation = isShort || other.isShort ? SHORT : FORM;
    if (relation.cost < best.cost) best = relation;
  }
  return alike.cost < best.cost && best !== UNLIKE ? alike : best;
}

/** How far two given names may be from each other of which the table does not know both: Dario is not Daria. */
function mostBetween(a: Word, b: Word): number {
  return COMMON.has(a.letters) && COMMON.has(b.letters) ? NEAR : FAR_GIVEN;
}

/** Given names common in German news. */
const COMMON = new Set([...FIRST_NAMES.keys()].map((name) => name.toLowerCase()));

/** Spellings so near, in hundredths, that no table is asked. */
const EVIDENT = 5;

function shareKey(a: Word, b: Word): boolean {
  return a.keys.some((key) => b.keys.includes(key));
}

/** An initial and the word it may stand for. */
export function initialFits(initial: Word, word: Word): boolean {
  return compareLattices(initial.lattice, word.lattice, true) <= FAR;
}

function isSpelledApart(a: string, b: string): boolean {
  const [x, y] = [familyOf(a), familyOf(b)];
  return x !== undefined && x.line === y?.line && x.name !== y.name;
}

/** ü as u and as ue. */
function foldings(word: string): string[] {
  const plain = word.replaceAll('ß', 'ss');
  return [plain.replace(UMLAUTS, (letter) => BARE[letter]), plain.replace(UMLAUTS, (letter) => `${BARE[letter]}e`)];
}

const UMLAUTS = /[äöü]/g;
const BARE: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

interface Family {
  readonly line: number;
  readonly name: string;
}

const familyOf = (letters: string): Family | undefined => FAMILIES.get(foldings(letters)[0]);

const FAMILIES: ReadonlyMap<string, Family> = new Map(
  rows(SPELLED_APART).flatMap(([names], line) =>
    [...words(names)].flatMap((name) => foldings(name).map((folding) => [folding, { line, name }] as const)),
  ),
);

/** The line of the table of surnames that a word belongs to. */
export function surnameLine(word: Word): number | null {
  return LINES.get(word.letters, () => SURNAME_LINES.find((known) => isNear(word, known.word))?.line ?? null);
}

const LINES = new Bounded<number | null>(20_000);
const isNear = (a: Word, b: Word): boolean => spelledAlike(a, b).cost <= NEAR;

const NEAR = 12;
const SURNAME_LINES = rows(SURNAMES).flatMap(([line], i) =>
  [...words(line)].map((name) => ({ word: wordOf(name), line: i })),
);
