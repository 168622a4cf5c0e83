import { ARTICLES, PARTICLES, SERVANT, SUFFIXES, TITLES } from './data/titles.ts';
import { keysOfParts } from './keys.ts';
import { type Word, wordOf } from './word.ts';

/** A name taken apart. */
export interface Name {
  /** Its parts in the order of speech, given names first; those that a hyphen joins are parts of their own. */
  readonly parts: readonly Part[];
  /** The number of a monarch or pope (⟨Nikolaus II.⟩), null where there is none. */
  readonly numeral: string | null;
  /** The form by which names are told to be spelled alike: small letters, single spaces. */
  readonly spelling: string;
  /** Names that are the same share one of these. */
  readonly keys: readonly string[];
}

export interface Part {
  readonly word: Word;
  /** Whether it is only the first letter of a name: ⟨C.⟩, ⟨Ju.⟩, ⟨JD⟩ as two. */
  readonly isInitial: boolean;
  /** Whether a hyphen joins it to another part. */
  readonly isHyphenated: boolean;
  /** Whether it belongs to what stands last: ⟨Müller-Lüdenscheidt⟩ has two. */
  readonly isSurname: boolean;
}

/** Code units of a name that are read, and parts of it: what is longer is no name. */
export const MOST_CHARACTERS = 160;
const MOST_PARTS = 8;

/** A name taken apart; of a text without letters, the text itself as one part. Work is bounded whatever the text is. */
export function parseName(text: string): Name {
  const capped = text.slice(0, MOST_CHARACTERS).toWellFormed().normalize('NFC');
  const words = inOrder(capped).split(SPACE).flatMap(tokens);
  const numeral = numeralOf(words);
  const named = withoutTitles(numeral === null ? words : words.slice(0, -1));
  const parts = partsOf(joinServants(withoutParticles(named)), isShouted(capped)).slice(-MOST_PARTS);
  const spelling = spellingOf(capped);
  return { parts, numeral, spelling, keys: keysOf(parts, numeral, spelling) };
}

/** One without letters or digits has but itself as a key; one with a numeral that too, since ⟨Karl III.⟩ is Charles III. */
function keysOf(parts: readonly Part[], numeral: string | null, spelling: string): string[] {
  if (parts.length === 0) return [spelling.slice(0, 6)];
  const keys = keysOfParts(parts);
  return numeral === null ? keys : [`#${numeral}`, ...keys].slice(0, 8);
}

function numeralOf(words: readonly string[]): string | null {
  const last = words.length > 1 ? words[words.length - 1] : '';
  return NUMERAL.test(last) ? last.replace('.', '') : null;
}

const NUMERAL = /^(?:I|[IVX]{2,6})\.?$/;

/** A name in order of speech on one line, without what stands before and behind it: ⟨Putin, Wladimir⟩, ⟨Dr. Müller⟩. */
export function withoutTitle(text: string): string {
  return withoutTitles(inOrder(text.toWellFormed().normalize('NFC')).split(SPACE).filter(Boolean)).join(' ');
}

const SPACE = /[\s\u00a0_]+/u;
const EDGES = /^[^\p{L}\p{N}\p{S}]+|[^\p{L}\p{N}\p{S}.]+$/gu;
const HYPHENS = /[-‐‑‒–—]/u;

function spellingOf(text: string): string {
  return text.toLowerCase().split(SPACE).filter(Boolean).join(' ');
}

/** ⟨Müller, Jürgen⟩ as ⟨Jürgen Müller⟩; ⟨Kennedy, Jr.⟩ as it is. */
function inOrder(text: string): string {
  const [surname, rest, ...more] = text.split(',');
  if (rest === undefined || more.length > 0) return text;
  const given = rest.trim();
  const isSuffix = SUFFIXES.has(key(given)) || TITLES.has(key(given));
  return given === '' || isSuffix ? `${surname} ${rest}` : `${given} ${surname}`;
}

/** A word at the spaces → its words: ⟨C.Q.⟩ is two, ⟨al-Assad⟩ one, its article gone. */
function tokens(word: string): string[] {
  const bare = word.replace(EDGES, '').replace(POSSESSIVE, '');
  if (bare === '') return [];
  const letters = POINTED.test(bare)
    ? bare
        .split('.')
        .filter(Boolean)
        .map((letter) => `${letter}.`)
    : [bare];
  return letters.map(withoutArticle);
}

const POSSESSIVE = /['’]s$/u;
const POINTED = /^(?:\p{L}{1,2}\.-?){2,6}\p{L}?\.?$/u;

function withoutArticle(word: string): string {
  const hyphen = word.search(HYPHENS);
  if (hyphen <= 0 || hyphen === word.length - 1) return word;
  const isArticle = ARTICLES.has(word.slice(0, hyphen).toLowerCase());
  return isArticle ? word.slice(hyphen + 1) : word;
}

const key = (word: string): string => word.toLowerCase().replace(/\.+$/, '');

/** Titles go while at least one word of a name is left. */
function withoutTitles(words: readonly string[]): string[] {
  let [start, end] = [0, words.length];
  while (start < end - 1 && TITLES.has(key(words[start]))) start++;
  while (end > start + 1 && SUFFIXES.has(key(words[end - 1]))) end--;
  return words.slice(start, end);
}

/** Particles go, but not the first word where it is written large (⟨Ben Bernanke⟩, ⟨Al Gore⟩), nor the last. */
function withoutParticles(words: readonly string[]): string[] {
  return words.filter((word, i) => {
    if (i === words.length - 1 || !PARTICLES.has(word.toLowerCase())) return true;
    return i === 0 && word !== word.toLowerCase();
  });
}

/** ⟨Abdel Rahman⟩, ⟨Abd al-Rahman⟩ and ⟨Abdurrahman⟩ as ⟨abdrahman⟩. */
function joinServants(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i].toLowerCase();
    const [first, ...rest] = word.split(HYPHENS);
    if (rest.length > 0 && SERVANT.has(first)) joined.push(`abd${rest.at(-1)!}`);
    else if (word === 'abd' ? i + 1 < words.length : SERVANT.has(word) && i + 2 < words.length)
      joined.push(`abd${words[++i].toLowerCase()}`);
    else joined.push(fusedServant(word) ?? words[i]);
  }
  return joined;
}

/** ⟨Abdulaziz⟩, ⟨Abdurrahman⟩; ⟨Abdullah⟩ and ⟨Abdallah⟩ are names of their own. */
function fusedServant(word: string): string | null {
  const servant = word.slice(0, 5);
  if (word.length < 9 || !SERVANT.has(servant)) return null;
  return `abd${word.slice(5)}`;
}

function partsOf(words: readonly string[], isShouted: boolean): Part[] {
  const isAlone = words.length === 1;
  return words.flatMap((word, i) => {
    const isSurname = i === words.length - 1;
    const isLetters = !isSurname && !isShouted && isCapitals(word);
    const pieces = isLetters ? Array.from(word) : word.split(HYPHENS).filter((piece) => piece !== '');
    return pieces.map((piece) => ({
      word: wordOf(piece),
      isInitial: !isAlone && isInitial(piece),
      isHyphenated: pieces.length > 1 && !isLetters,
      isSurname,
    }));
  });
}

/** ⟨JD⟩ Vance. */
const isCapitals = (word: string): boolean => /^\p{Lu}{2,3}$/u.test(word);
/** ⟨C⟩, ⟨C.⟩, ⟨Ju.⟩, ⟨Chr.⟩ */
const isInitial = (word: string): boolean => /^\p{L}\.?$|^\p{L}{2,3}\.$/u.test(word);
const isShouted = (text: string): boolean => text === text.toUpperCase();
