import {
  COMPOUND_PREFIXES,
  EMPTY_PARTS,
  LOOSE_PREFIXES,
  NAME_ENDINGS,
  NO_COMPOUNDS,
  NO_MODIFIERS,
  SHORT_PARTS,
} from '../data/compound-parts.ts';
import { findAll } from '../lexicon/automaton.ts';
import { Flag, bits, lemmas, lookup } from '../lexicon.ts';

/** One part of a compound: a range of it. */
export interface Part {
  readonly start: number;
  readonly end: number;
  /** Base forms; none for prefixes, shortened adjectives and stems of verbs, and for what is unknown. */
  readonly lemmas: readonly string[];
  /** Those of them under which the whole can be found: none that says too little. */
  readonly findable: readonly string[];
}

/** What may be the last part. */
export type HeadKind = 'noun' | 'adjective';

const GENDERS = Flag.MASC | Flag.FEM | Flag.NEUT;
/** Code units of a word that is taken apart, at most. */
const LONGEST = 48;
const SHORTEST_PART = 2;
/** Letters of an unknown first part, and of the noun after it: "Pegasus⟨software⟩", no "Habeck". */
const SHORTEST_UNKNOWN = 4;
const SHORTEST_AFTER_UNKNOWN = 5;

/** What a part costs; the cheapest way to take a word apart is taken, of equal ones that with the longest last part. */
const Cost = { noun: 10, linked: 11, prefix: 12, shortened: 14, adjective: 14, verb: 15 } as const;
/** A part of two or three letters says less than one of four. */
const SHORT = 4;
const NEVER = 1e9;

/** A part on its way: where it begins, what all up to its end cost, the lexicon number of its noun (0: none). */
interface Step {
  readonly start: number;
  readonly cost: number;
  readonly noun: number;
}

/**
 * Takes a compound apart that the lexicon does not know: into nouns with their linking letters (-s-, -n-, -en-, -es-,
 * -er-), shortened nouns ("Schul⟨hof⟩"), adjectives, stems of verbs, prefixes, and at the end a noun or an adjective.
 * Where that does not work out, a long noun at the end is a part after something unknown.
 *
 * @param word in small letters
 * @returns two parts or more; null for a word that is none
 */
export function splitUnknown(word: string, head: HeadKind): readonly Part[] | null {
  if (word.length > LONGEST || NO_COMPOUNDS.has(word)) return null;
  return splitAll(word, head, 0) ?? (head === 'noun' ? splitAfterUnknown(word) : null);
}

/**
 * Takes a noun apart that the lexicon knows as one; the last part has the gender of the whole.
 *
 * @param word in small letters
 * @param id number of the noun in the lexicon
 */
export function splitKnown(word: string, id: number): readonly Part[] | null {
  const genders = bits[id] & GENDERS;
  if (word.length > LONGEST || genders === GENDERS || NO_COMPOUNDS.has(word)) return null;
  if ((bits[lookup(word)] & Flag.INF) !== 0) return null;
  return splitAll(word, 'noun', genders);
}

/** @param genders that the last part must have; 0 for a word that the lexicon does not know */
function splitAll(word: string, head: HeadKind, genders: number): readonly Part[] | null {
  const n = word.length;
  const steps = new Array<Step | undefined>(n + 1);
  for (let start = 0; start <= n - SHORTEST_PART; start++) {
    const before = start === 0 ? 0 : (steps[start]?.cost ?? NEVER);
    if (before === NEVER) continue;
    const put = (end: number, cost: number, noun: number): void => {
      const total = before + cost + (end - start < SHORTEST_UNKNOWN ? SHORT : 0);
      const known = steps[end];
      // of equal costs the earlier start: the longer last part
      if (known === undefined || total < known.cost) steps[end] = { start, cost: total, noun };
    };
    modifiersAt(word, start, genders !== 0, put);
    if (start > 0) headAt(word, start, { head, genders, linked: isLinked(word, start, steps) }, put);
  }
  return steps[n] && steps[n].start > 0 ? partsOf(word, steps, head) : null;
}

type Put = (end: number, cost: number, noun: number) => void;

const found = new Int32Array(LONGEST + 2);
const foundSmall = new Int32Array(LONGEST + 2);

/** Puts all parts that can begin at `start` and have another after them. */
function modifiersAt(word: string, start: number, known: boolean, put: Put): void {
  const last = word.length - SHORTEST_PART;
  findAll(word, start, capital(word.charCodeAt(start)), found);
  findAll(word, start, word.charCodeAt(start), foundSmall);
  for (let end = start + SHORTEST_PART; end <= last; end++) {
    const noun = found[end];
    if (isModifier(noun, end - start)) {
      put(end, Cost.noun, noun);
      if (word[end] === 's' && word[end - 1] !== 's' && end < last) put(end + 1, Cost.linked, noun);
    } else {
      putOther(word, start, end, known, put);
    }
  }
}

/** Puts a part that is no noun as it stands: a prefix, a noun without its -e, an adjective, the stem of a verb. */
function putOther(word: string, start: number, end: number, known: boolean, put: Put): void {
  const part = word.slice(start, end);
  if (COMPOUND_PREFIXES.has(part) || (!known && LOOSE_PREFIXES.has(part))) put(end, Cost.prefix, 0);
  if (end - start < 3) return;
  const shortened = lookup(`${capitalised(part)}e`);
  if (end - start > 3 || KNOWN_SHORTENED.has(part)) {
    if (bits[shortened] & Flag.FEM && bits[shortened] & Flag.NOUN) {
      put(end, Cost.shortened, shortened);
      if (word[end] === 's' && end < word.length - SHORTEST_PART) put(end + 1, Cost.shortened, shortened);
    }
  }
  if (end - start < SHORTEST_UNKNOWN) return;
  if (bits[foundSmall[end]] & Flag.PREDICATIVE) put(end, Cost.adjective, 0);
  else if (bits[lookup(`${part}en`)] & Flag.INF) put(end, Cost.verb, 0);
}

/** First parts of three letters that lack their -e: "Erd⟨gas⟩", "End⟨spiel⟩", "Eh⟨e⟩" not. */
const KNOWN_SHORTENED = new Set(['end', 'erd', 'süd']);

interface Head {
  readonly head: HeadKind;
  readonly genders: number;
  /** Whether the part before ends with a linking -s, or is not the first. */
  readonly linked: boolean;
}

function headAt(word: string, start: number, { head, genders, linked }: Head, put: Put): void {
  const length = word.length - start;
  const first = word.charCodeAt(start);
  if (head === 'adjective') {
    findAll(word, start, first, found);
    const id = found[word.length];
    if (length >= SHORTEST_UNKNOWN && bits[id] & Flag.ADJ) put(word.length, Cost.noun, id);
    return;
  }
  findAll(word, start, capital(first), found);
  const id = found[word.length];
  if (id === 0 && isDerived(word, start)) put(word.length, Cost.noun, DERIVED);
  if ((bits[id] & Flag.NOUN) === 0 || (genders !== 0 && (bits[id] & GENDERS) !== genders)) return;
  const nouns = [...lemmas(id, Flag.NOUN)];
  if (!nouns.some((noun) => isLongEnough(noun) && (linked || !NAME_ENDINGS.has(noun)))) return;
  put(word.length, Cost.noun, id);
}

/** In place of a lexicon number: a noun in -ung that the lexicon lacks, of a verb that it has. */
const DERIVED = -1;

/** "Corona⟨impfung⟩" */
function isDerived(word: string, start: number): boolean {
  const ending = word.endsWith('ung') ? 3 : word.endsWith('ungen') ? 5 : 0;
  const stem = word.slice(start, word.length - ending);
  if (ending === 0 || stem.length < SHORTEST_UNKNOWN) return false;
  return ((bits[lookup(`${stem}en`)] | bits[lookup(`${stem}n`)]) & Flag.INF) !== 0;
}

const derivedNoun = (word: string, start: number, end: number): string =>
  capitalised(word.slice(start, end)).replace(/ungen$/, 'ung');

/** Whether what ends before `start` is more than one noun as it stands. */
function isLinked(word: string, start: number, steps: readonly (Step | undefined)[]): boolean {
  const step = steps[start];
  return step !== undefined && (step.start > 0 || (step.cost === Cost.linked && word[start - 1] === 's'));
}

function isModifier(id: number, length: number): boolean {
  if ((bits[id] & Flag.NOUN) === 0) return false;
  for (const noun of lemmas(id, Flag.NOUN)) {
    if (isLongEnough(noun) && !NO_MODIFIERS.has(noun) && length >= SHORTEST_PART) return true;
  }
  return false;
}

const isLongEnough = (noun: string): boolean => noun.length >= SHORTEST_UNKNOWN || SHORT_PARTS.has(noun);

function partsOf(word: string, steps: readonly (Step | undefined)[], head: HeadKind): readonly Part[] {
  const parts: Part[] = [];
  for (let end = word.length; end > 0;) {
    const { start, noun } = steps[end]!;
    const wanted = head === 'adjective' && end === word.length ? Flag.ADJ : Flag.NOUN;
    const own = noun === DERIVED ? [derivedNoun(word, start, end)] : [...lemmas(noun, wanted)];
    parts.push(...inner(part(start, end, own), noun).toReversed());
    end = start;
  }
  return parts.reverse();
}

function part(start: number, end: number, own: readonly string[]): Part {
  const findable = own.filter((lemma) => !EMPTY_PARTS.has(lemma) && isLongEnough(lemma));
  return { start, end, lemmas: own, findable };
}

/** The parts of a part that is a compound itself: "Bundeskanzler⟨wahl⟩" has "Kanzler" too. */
function inner(outer: Part, noun: number): readonly Part[] {
  if (noun <= 0 || outer.end - outer.start < 2 * SHORTEST_UNKNOWN) return [outer];
  const [lemma] = lemmas(noun, Flag.NOUN);
  const known = lemma === undefined ? 0 : lookup(lemma);
  const parts = known === 0 ? null : splitKnown(lemma.toLowerCase(), known);
  if (parts === null) return [outer];
  const last = parts.length - 1;
  return parts.map((p, i) => ({
    ...p,
    start: outer.start + p.start,
    end: i < last ? outer.start + p.end : outer.end,
  }));
}

/** "Ukraine⟨krieg⟩": the longest noun at the end, before which stands what may be a name. */
function splitAfterUnknown(word: string): readonly Part[] | null {
  for (let start = SHORTEST_UNKNOWN; start <= word.length - SHORTEST_AFTER_UNKNOWN; start++) {
    findAll(word, start, capital(word.charCodeAt(start)), found);
    const id = found[word.length];
    if ((bits[id] & Flag.NOUN) === 0 || !VOWEL.test(word.slice(0, start))) continue;
    const head = part(start, word.length, [...lemmas(id, Flag.NOUN)]);
    if (head.findable.every((noun) => NAME_ENDINGS.has(noun))) continue;
    return [part(0, start, []), ...inner(head, id)];
  }
  return null;
}

const VOWEL = /[aeiouyäöü]/;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The capital of the letters that German nouns start with; other code units as they are. */
function capital(code: number): number {
  const isLower = (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0xfe);
  return isLower && code !== 0xf7 ? code - 0x20 : code;
}
