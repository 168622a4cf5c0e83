import {
  COMPOUND_PREFIXES,
  EMPTY_PARTS,
  LOOSE_PREFIXES,
  NAME_ENDINGS,
  NO_COMPOUNDS,
  NO_HEADS,
  NO_HEADS_ALONE,
  NO_MODIFIERS,
  SHORT_PARTS,
} from '../data/compound-parts.ts';
import { find, findAll } from '../lexicon/automaton.ts';
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
  const steps = stepsThrough(word, head, 0);
  return partsOf(word, steps, head) ?? (head === 'noun' ? splitAfterUnknown(word, steps) : null);
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
  for (const noun of nounsOf(id)) if (NO_COMPOUNDS.has(noun.toLowerCase())) return null;
  return partsOf(word, stepsThrough(word, 'noun', genders), 'noun');
}

/**
 * The cheapest way to each place of a word.
 *
 * @param genders that the last part must have; 0 for a word that the lexicon does not know
 */
function stepsThrough(word: string, head: HeadKind, genders: number): Steps {
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
  return steps;
}

/** By where they end. */
type Steps = readonly (Step | undefined)[];

type Put = (end: number, cost: number, noun: number) => void;

/** Forms that begin at one place, by their end: nouns, small ones, and those that lack -e or -en there. */
const nounsAt = new Int32Array(LONGEST + 2);
const smallAt = new Int32Array(LONGEST + 2);
const shortenedAt = new Int32Array(LONGEST + 2);
const verbsAt = new Int32Array(LONGEST + 2);

/** Puts all parts that can begin at `start` and have another after them. */
function modifiersAt(word: string, start: number, known: boolean, put: Put): void {
  const last = word.length - SHORTEST_PART;
  const first = word.charCodeAt(start);
  findAll(word, start, capital(first), '', nounsAt);
  findAll(word, start, first, '', smallAt);
  findAll(word, start, capital(first), 'e', shortenedAt);
  findAll(word, start, first, 'en', verbsAt);
  for (let end = start + SHORTEST_PART; end <= last; end++) {
    const noun = nounsAt[end];
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
  const length = end - start;
  if (length <= LONGEST_PREFIX) {
    const part = word.slice(start, end);
    if (COMPOUND_PREFIXES.has(part) || (!known && LOOSE_PREFIXES.has(part))) put(end, Cost.prefix, 0);
    if (length === 3 && !KNOWN_SHORTENED.has(part)) return;
  }
  if (length < 3) return;
  const shortened = shortenedAt[end];
  if ((bits[shortened] & Flag.NOUN) !== 0 && (bits[shortened] & GENDERS) === Flag.FEM) {
    put(end, Cost.shortened, shortened);
    if (word[end] === 's' && end < word.length - SHORTEST_PART) put(end + 1, Cost.shortened, shortened);
  }
  if (length < SHORTEST_UNKNOWN) return;
  const cost = bits[smallAt[end]] & Flag.PREDICATIVE ? Cost.adjective : bits[verbsAt[end]] & Flag.INF ? Cost.verb : 0;
  if (cost > 0 && !NO_MODIFIERS.has(capitalised(word.slice(start, end)))) put(end, cost, 0);
}

const LONGEST_PREFIX = Math.max(...[...COMPOUND_PREFIXES, ...LOOSE_PREFIXES].map((prefix) => prefix.length));

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
    const id = find(word, start, first);
    if (length >= SHORTEST_UNKNOWN && bits[id] & Flag.ADJ) put(word.length, Cost.noun, id);
    return;
  }
  const id = find(word, start, capital(first));
  if (id === 0 && isDerived(word, start)) put(word.length, Cost.noun, DERIVED);
  if ((bits[id] & Flag.NOUN) === 0 || (genders !== 0 && (bits[id] & GENDERS) !== genders)) return;
  const nouns = nounsOf(id);
  if (!nouns.some((noun) => isLongEnough(noun) && !NO_HEADS.has(noun) && (linked || !NAME_ENDINGS.has(noun)))) return;
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
function isLinked(word: string, start: number, steps: Steps): boolean {
  const step = steps[start];
  if (step === undefined) return false;
  if (step.start > 0) return true;
  return step.noun > 0 && word[start - 1] === 's' && !nounsOf(step.noun).some((noun) => noun.length === start);
}

/** "Tat⟨ort⟩", "Bundes⟨wahl⟩", "Häuser⟨front⟩": base form, genitive or plural, no dative ("Bunde⟨samt⟩"). */
function isModifier(id: number, length: number): boolean {
  if ((bits[id] & Flag.NOUN) === 0) return false;
  const isInflected = (bits[id] & (Flag.GEN | Flag.PLURAL)) !== 0;
  return nounsOf(id).some(
    (noun) => (isInflected || noun.length === length) && isLongEnough(noun) && !NO_MODIFIERS.has(noun),
  );
}

const NOUNS = new Map<number, readonly string[]>();

/** Base forms of a noun by its number, which are asked for again and again; there are no more than the lexicon has. */
function nounsOf(id: number): readonly string[] {
  let nouns = NOUNS.get(id);
  if (nouns === undefined) NOUNS.set(id, (nouns = [...lemmas(id, Flag.NOUN)]));
  return nouns;
}

const isLongEnough = (noun: string): boolean => noun.length >= SHORTEST_UNKNOWN || SHORT_PARTS.has(noun);

/** The parts along the cheapest way; null where none leads to the end. */
function partsOf(word: string, steps: Steps, head: HeadKind): readonly Part[] | null {
  if ((steps[word.length]?.start ?? 0) === 0) return null;
  const parts: Part[] = [];
  for (let end = word.length; end > 0;) {
    const { start, noun } = steps[end]!;
    const wanted = head === 'adjective' && end === word.length ? Flag.ADJ : Flag.NOUN;
    const own =
      noun === DERIVED
        ? [derivedNoun(word, start, end)]
        : wanted === Flag.NOUN
          ? nounsOf(noun)
          : [...lemmas(noun, wanted)];
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
  const [lemma] = nounsOf(noun);
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
function splitAfterUnknown(word: string, steps: Steps): readonly Part[] | null {
  for (let start = SHORTEST_UNKNOWN; start <= word.length - SHORTEST_AFTER_UNKNOWN; start++) {
    const id = find(word, start, capital(word.charCodeAt(start)));
    if ((bits[id] & Flag.NOUN) === 0 || !canStandAlone(word, start, steps)) continue;
    const head = part(start, word.length, nounsOf(id));
    if (head.findable.every((noun) => isNoLooseHead(noun))) continue;
    return [part(0, start, []), ...inner(head, id)];
  }
  return null;
}

const isNoLooseHead = (noun: string): boolean =>
  NAME_ENDINGS.has(noun) || NO_HEADS.has(noun) || NO_HEADS_ALONE.has(noun);

/**
 * Whether letters may be a word or name: none that consists of a known part and a scrap ("schlag⟨ab⟩⟨tausch⟩"), or of a
 * prefix and one ("verm⟨ehrung⟩").
 */
function canStandAlone(word: string, end: number, steps: Steps): boolean {
  for (let i = Math.max(1, end - LONGEST_SCRAP); i < end; i++) if (steps[i] !== undefined) return false;
  const part = word.slice(0, end);
  return VOWEL.test(part) && !(part.length <= 5 && VERB_PREFIX.test(part));
}

const LONGEST_SCRAP = 3;
const VOWEL = /[aeiouyäöü]/;
const VERB_PREFIX = /^(?:be|ent|er|ge|ver|zer)/;

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The capital of the letters that German nouns start with; other code units as they are. */
function capital(code: number): number {
  const isLower = (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0xfe);
  return isLower && code !== 0xf7 ? code - 0x20 : code;
}
