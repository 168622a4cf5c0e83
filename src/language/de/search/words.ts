import { ABBREVIATED } from '../data/abbreviated.ts';
import { Flag, bits, lookup } from '../lexicon.ts';
import { baseForms, respelled } from './bases.ts';
import { foldLetters, foldWord } from './fold.ts';
import { foldNumber, isNumber, partsOfNumber } from './numbers.ts';
import { type Part, splitKnown, splitUnknown } from './split.ts';
import { isWholeName, nameStems, nounStems, separableVerbs, smallStems } from './unknown.ts';

/** What search knows of a word by itself; all folded. */
export interface WordEntry {
  /** As it is written. */
  readonly form: string;
  /** Base forms of the whole word: what a query asks for with it. */
  readonly bases: readonly string[];
  /** The same, and those of its parts; most specific first. */
  readonly stems: readonly string[];
}

/** Letters of a stem, at most; what is longer is no word, and indexes have a limit. */
const LONGEST_STEM = 100;
/** Parts joined by hyphens that are looked at, at most. */
const MOST_PIECES = 12;
/** Letters that a part of a compound must have to be a stem. */
const SHORTEST_PART = 3;
/** The same for parts between hyphens: "EU-Kommission". */
const SHORTEST_PIECE = 2;
/** Code units of words in capitals that may be acronyms: these keep their form. */
const LONGEST_ACRONYM = 4;

/** Words by themselves, and those whose capital may be owed to their place. */
const CACHES: readonly Map<string, WordEntry>[] = [new Map(), new Map()];
/** Words kept in each; it is emptied when full, so that memory stays bounded. */
const CACHE_SIZE = 50_000;
/** Code units of a word that is kept. */
const LONGEST_CACHED = 64;

/**
 * @param word one word token of a text, or a word of a query
 * @param initial whether a capital may be owed to its place in the sentence
 */
export function wordEntry(word: string, initial: boolean): WordEntry {
  const cache = CACHES[initial ? 1 : 0];
  const cached = cache.get(word);
  if (cached !== undefined) return cached;
  const entry = makeEntry(ASCII.test(word) ? word : word.replaceAll(SOFT_HYPHEN, '').normalize('NFC'), initial);
  if (cache.size >= CACHE_SIZE) cache.clear();
  if (word.length <= LONGEST_CACHED) cache.set(word, entry);
  return entry;
}

const SOFT_HYPHEN = '\u00ad';
const ASCII = /^[!-~]*$/;

function makeEntry(word: string, initial: boolean): WordEntry {
  const form = clip(foldWord(word));
  if (isNumber(word)) return { form, bases: [form], stems: [form, ...partsOfNumber(word).map(clip)] };
  const { bases, parts } = stemsOf(word, form, initial);
  return { form, bases: unique(bases), stems: unique([...bases, ...parts]) };
}

interface Stems {
  readonly bases: readonly string[];
  readonly parts: readonly string[];
}

function stemsOf(word: string, form: string, initial: boolean): Stems {
  if (LETTERS.test(word) && !INNER_CAPITAL.test(word)) return simpleStems(word, initial);
  const gendered = GENDERED.exec(word);
  if (gendered) return genderedStems(gendered, initial);
  const pieces = piecesOf(word);
  if (pieces.length === 0) return { bases: [form], parts: [] };
  if (pieces.length > 1) return joinedStems(pieces, form, initial);
  return simpleStems(pieces[0], initial);
}

const LETTERS = /^\p{L}+$/u;
const INNER_CAPITAL = /In(?:nen)?$/;

/** "Nutzer*innen", "Nutzer:in", "Nutzer_innen", "Nutzer/innen", "NutzerInnen" */
const GENDERED = /^([\p{L}-]{3,60})(?:[*:_/]in|(?<=\p{Ll})In)(nen)?$/u;

function genderedStems([, noun, plural = '']: RegExpExecArray, initial: boolean): Stems {
  const feminine = stemsOf(`${noun}in${plural}`, '', initial);
  const masculine = stemsOf(noun, foldLetters(noun), initial);
  return { bases: [...feminine.bases, ...masculine.bases], parts: [...feminine.parts, ...masculine.parts] };
}

/** What hyphens, apostrophes, dots and the like join, without what has no letter or digit. */
function piecesOf(word: string): string[] {
  const pieces: string[] = [];
  for (const piece of word.split(HYPHENS, MOST_PIECES)) {
    if (isNumber(piece)) pieces.push(piece);
    else
      pieces.push(
        ...piece.split(JOINTS, MOST_PIECES).filter((part) => foldLetters(part.slice(0, LONGEST_STEM)) !== ''),
      );
  }
  // "Merkel's", "geht's", "Grimm'sche": what follows the apostrophe is an ending
  if (pieces.length > 1 && ENDINGS.has(pieces[pieces.length - 1]) && APOSTROPHE.test(word)) pieces.pop();
  return pieces;
}

const HYPHENS = /[-‐‑]/;
const JOINTS = /[’'*:&+@/._]/;
const APOSTROPHE = /[’']/;
const ENDINGS = new Set('s n ne sch sche schen scher sches'.split(' '));

/** "Corona-Impfung" is found as a whole, also for "Coronaimpfung", and by its parts. */
function joinedStems(pieces: readonly string[], form: string, initial: boolean): Stems {
  const last = pieces[pieces.length - 1];
  const before = pieces.slice(0, -1).map(foldWord).join('');
  const own = pieces.map((piece) => simpleStems(piece, initial));
  const whole = own[own.length - 1].bases.map((base) => clip(before + base));
  const parts = own.toReversed().flatMap(({ bases, parts: inside }) => [...bases, ...inside]);
  const bases = isNumber(last) || whole.length === 0 ? [form] : whole;
  return { bases, parts: parts.filter((stem) => stem.length >= SHORTEST_PIECE || isDigit(stem)) };
}

const isDigit = (stem: string): boolean => stem.length === 1 && stem >= '0' && stem <= '9';

/** Stems of a word without marks inside. */
function simpleStems(word: string, initial: boolean): Stems {
  if (isNumber(word)) return { bases: [clip(foldNumber(word))], parts: [] };
  const folded = clip(foldLetters(word));
  const long = ABBREVIATED.get(folded);
  if (long !== undefined) return { bases: [folded, long], parts: [] };
  if (word.length > LONGEST_STEM) return { bases: [folded], parts: [] };
  const lower = word.toLowerCase();
  if (word.length > 1 && word === word.toUpperCase() && word !== lower) {
    return word.length > LONGEST_ACRONYM ? readable(capitalised(lower), folded, true) : acronym(word, folded);
  }
  return readable(word, folded, initial);
}

function acronym(word: string, folded: string): Stems {
  const lower = word.toLowerCase();
  const bases = [word, capitalised(lower), lower].flatMap((form) => baseForms(form).map(foldLetters));
  return { bases: [folded, ...bases], parts: [] };
}

/** Stems of a word in the case of the lexicon. */
function readable(word: string, folded: string, initial: boolean): Stems {
  const lower = word.toLowerCase();
  const isCapital = word !== lower;
  const bases = knownBases(word, lower, initial);
  if (bases.length > 0) {
    const id = lookup(isCapital ? word : capitalised(word));
    const parts = (bits[id] & Flag.NOUN) === 0 ? null : splitKnown(lower, id);
    return { bases: bases.map(foldLetters), parts: parts === null ? [] : partStems(lower, parts) };
  }
  for (const spelling of respelled(word)) {
    const found = knownBases(spelling, spelling.toLowerCase(), initial);
    if (found.length > 0) return readable(spelling, folded, initial);
  }
  return unknownStems(word, folded, initial);
}

function knownBases(word: string, lower: string, initial: boolean): string[] {
  const own = baseForms(word);
  if (word === lower) return own.length > 0 ? own : baseForms(capitalised(word));
  return own.length > 0 && !initial ? own : [...own, ...baseForms(lower)];
}

function unknownStems(word: string, folded: string, initial: boolean): Stems {
  const lower = word.toLowerCase();
  const isCapital = word !== lower;
  if (isWholeName(word)) return { bases: nameStems(word, folded), parts: [] };
  const verbs = isCapital && !initial ? [] : separableVerbs(lower).map(foldLetters);
  if (verbs.length > 0 && !isCapital) return { bases: verbs, parts: [] };
  const parts = splitUnknown(lower, isCapital ? 'noun' : 'adjective');
  if (parts !== null) return { bases: [...wholes(lower, parts), ...verbs], parts: partStems(lower, parts) };
  if (verbs.length > 0) return { bases: [folded, ...verbs], parts: [] };
  const nouns = isCapital ? nounStems(folded) : [];
  const others = isCapital && !initial ? [] : smallStems(folded);
  return { bases: [...nouns, ...others], parts: [] };
}

/** Base forms of a compound: its last part in base form. */
function wholes(word: string, parts: readonly Part[]): string[] {
  const { start, lemmas } = parts[parts.length - 1];
  return lemmas.map((lemma) => foldLetters(word.slice(0, start) + lemma.toLowerCase()));
}

/** Stems of what is inside: neighbouring parts together, the longest first, and each by itself. */
function partStems(word: string, parts: readonly Part[]): string[] {
  const stems: string[] = [];
  for (let length = parts.length - 1; length >= 1; length--) {
    if (length > 2 && parts.length > MOST_COMBINED) continue;
    for (let last = parts.length - 1; last >= length - 1; last--) {
      const start = parts[last - length + 1].start;
      const { lemmas, findable, start: head } = parts[last];
      const bases = length === 1 ? findable : lemmas.slice(0, 1);
      for (const base of bases) stems.push(foldLetters(word.slice(start, length === 1 ? start : head) + base));
    }
  }
  return stems.filter((stem) => stem.length >= SHORTEST_PART);
}

/** Of more parts only those beside each other are combined, two by two. */
const MOST_COMBINED = 4;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function clip(stem: string): string {
  if (stem.length <= LONGEST_STEM) return stem;
  const isCut = (stem.charCodeAt(LONGEST_STEM - 1) & 0xfc00) === 0xd800;
  return stem.slice(0, isCut ? LONGEST_STEM - 1 : LONGEST_STEM);
}

const unique = (stems: readonly string[]): readonly string[] => [...new Set(stems.filter((stem) => stem !== ''))];
