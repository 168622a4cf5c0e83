import type { Analysis } from '../../language/de/analysis.ts';
import { Closed } from '../../language/de/classes.ts';
import { FIRST_NAMES } from '../../language/de/data/first-names.ts';
import { PLACES } from '../../language/de/data/places.ts';
import { Flag, bits, lookup } from '../../language/de/lexicon.ts';
import { isTimeWord, nounClass } from '../../language/de/nouns.ts';
import { Kind, isCapital, word } from '../../language/de/tokens.ts';

/** What a word may be in a name or beside one. */
export const Word = {
  /** Small, a number, a mark, or of a closed class. */
  none: 0,
  given: 1,
  /** In no lexicon: most surnames, foreign given names, brands. */
  unknown: 2,
  /** A common noun that may be a surname: "Weiss", "Stein". */
  noun: 3,
  /** What a person is: "Außenministerin", "Dr.", "Frau". */
  role: 4,
  organisation: 5,
  group: 6,
  media: 7,
  place: 8,
  /** A capitalised adjective, as in "Statistisches Bundesamt". */
  adjective: 9,
  text: 10,
  time: 11,
  /** "C.", "C.Q." */
  initial: 12,
} as const;
export type Word = (typeof Word)[keyof typeof Word];

const OF_CLASS: Readonly<Record<ReturnType<typeof nounClass>, Word>> = {
  'first-name': Word.given,
  name: Word.unknown,
  function: Word.role,
  organisation: Word.organisation,
  group: Word.group,
  media: Word.media,
  place: Word.place,
  text: Word.text,
  pronoun: Word.none,
  other: Word.noun,
};

/** What each token may be in a name, one element a token. */
export function wordsOf(a: Analysis): Uint8Array {
  const words = new Uint8Array(a.tokens.length);
  for (let i = 0; i < words.length; i++) words[i] = wordAt(a, i);
  return words;
}

function wordAt(a: Analysis, i: number): Word {
  if (a.tokens.kind[i] !== Kind.word) return Word.none;
  const form = word(a.tokens, i);
  // "xAI", "iPhone"
  if (!isCapital(a.tokens, i)) return /\p{Ll}\p{Lu}/u.test(form) ? Word.unknown : Word.none;
  if (/^(?:\p{Lu}\.-?){1,3}$/u.test(form)) return Word.initial;
  if (/-(?:CEO|CFO|COO|CTO|Boss|Star|Profi|Ass|Scout)$/.test(form)) return Word.role;
  const owed = a.capital[i] === 0;
  if (owed && isOrdinary(a, i, form)) return Word.none;
  if (!owed && (a.closed[i] & (Closed.personal | Closed.determiner)) !== 0) return Word.none;
  if (isTimeWord(a.forms[i])) return Word.time;
  // "Heinz-Josef"
  if (form.includes('-') && form.split('-').every((part) => FIRST_NAMES.has(part))) return Word.given;
  const found = OF_CLASS[nounClass(a, i)];
  if (found !== Word.unknown && found !== Word.noun) return found;
  if (form.endsWith('s') && PLACES.has(form.slice(0, -1))) return Word.place;
  if (isAcronym(form)) return Word.unknown;
  return isAdjective(a.forms[i]) ? Word.adjective : found;
}

/** Whether a word is written like an abbreviation: "DGB", "BVerfG", "IStGH". */
export function isAcronym(form: string): boolean {
  if (form.length < 2 || form.length > LONGEST_ACRONYM || !/^\p{Lu}[\p{L}\d&-]*$/u.test(form)) return false;
  return (form.match(/\p{Lu}/gu)?.length ?? 0) * 2 >= form.length;
}

const LONGEST_ACRONYM = 9;

/** A word that has its capital from its place: of a closed class, or known as a verb or adjective and as no noun. */
function isOrdinary(a: Analysis, i: number, form: string): boolean {
  if (FIRST_NAMES.has(form)) return false;
  if (a.closed[i] !== 0) return true;
  const lowered = bits[a.lowered[i]];
  return (
    lowered !== 0 && (lowered & Flag.NOUN) === 0 && (bits[a.entry[i]] & Flag.NOUN) === 0 && !isAdjective(a.forms[i])
  );
}

/** "statistisches", "europäischen": an adjective with an ending. */
function isAdjective(form: string): boolean {
  return /.{3}e[mnrs]?$/.test(form) && (bits[lookup(form)] & (Flag.ADJ | Flag.NOUN)) === Flag.ADJ;
}

/** Whether token `i` follows the one before it in the same line, without a mark between. */
export function isJoined(a: Analysis, i: number): boolean {
  return a.tokens.breaks[i] === 0;
}
