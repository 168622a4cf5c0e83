import type { Analysis } from './analysis.ts';
import { MONTHS, WEEKDAYS } from './data/dates.ts';
import { FIRST_NAMES } from './data/first-names.ts';
import { FUNCTIONS, GROUPS, ORGANISATION_HEADS, PLACES, TEXT_SOURCES, TITLES } from './data/titles.ts';
import { Flag, compoundHead } from './lexicon.ts';
import { isMediaName } from './media.ts';

/** What kind of thing a noun or name stands for, as far as its form tells. */
export type NounClass =
  'function' | 'organisation' | 'group' | 'media' | 'first-name' | 'name' | 'text' | 'place' | 'pronoun' | 'other';

/** Common nouns by their head, in lower case; compounds are found by their last part. */
const HEADS: ReadonlyMap<string, NounClass> = new Map([
  ...[...TEXT_SOURCES].map((n) => [n.toLowerCase(), 'text'] as const),
  ...[...ORGANISATION_HEADS].map((n) => [n.toLowerCase(), 'organisation'] as const),
  ...[...GROUPS].map((n) => [n.toLowerCase(), 'group'] as const),
  ...[...TITLES].map((n) => [n.toLowerCase(), 'function'] as const),
  ...[...FUNCTIONS].flatMap((n) => declined(n.toLowerCase())).map((n) => [n, 'function'] as const),
]);

/** A noun made of an adjective or participle changes its ending: *Vorsitzender, die Vorsitzende, dem Vorsitzenden*. */
function declined(noun: string): string[] {
  return noun.endsWith('er') ? [noun, ...['e', 'en', 'em'].map((ending) => noun.slice(0, -2) + ending)] : [noun];
}

/** Compounds are matched by a last part of at least this many letters: "Regierungs⟨chef⟩", not "Ver⟨ein⟩". */
const SHORTEST_HEAD = 4;
const ENDINGS = ['', 'innen', 'in', 'en', 'es', 'er', 'n', 's', 'e'];

/** The class of the noun or name at token `i`. */
export function nounClass(a: Analysis, i: number): NounClass {
  const form = a.tokens.text.slice(a.tokens.start[i], a.tokens.end[i]);
  if (isMediaName(a, i)) return 'media';
  if (FIRST_NAMES.has(form)) return 'first-name';
  if (PLACES.has(form)) return 'place';
  const known = headClass(a.forms[i]);
  if (known) return known;
  if (/^\d+-?jährige[nr]?$/.test(a.forms[i])) return 'function';
  return (a.bits[i] & Flag.NOUN) === 0 && a.closed[i] === 0 && compoundHead(form) === 0 ? 'name' : 'other';
}

const cache = new Map<string, NounClass | null>();
/** Forms kept in the cache; it is emptied when full, so that memory stays bounded. */
const CACHE_SIZE = 50_000;

function headClass(form: string): NounClass | null {
  const cached = cache.get(form);
  if (cached !== undefined) return cached;
  const found = findHead(form);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(form, found);
  return found;
}

/** Longest last part first, each with the endings that nouns take. */
function findHead(form: string): NounClass | null {
  // "CDU", "Rat": shorter than a last part may be
  const whole = HEADS.get(form);
  if (whole) return whole;
  const longest = Math.max(0, form.length - LONGEST_HEAD);
  for (let i = longest; form.length - i >= SHORTEST_HEAD; i++) {
    for (const ending of ENDINGS) {
      if (!form.endsWith(ending) || form.length - i - ending.length < SHORTEST_HEAD - 1) continue;
      const found = HEADS.get(form.slice(i, form.length - ending.length));
      if (found && (i === 0 || form.length - i - ending.length >= SHORTEST_HEAD)) return found;
    }
  }
  return null;
}

/** Letters that the head of a compound has at most; keeps the search short on endless words. */
const LONGEST_HEAD = 30;

/** Last parts of nouns for times, with the endings they take: "Montag⟨abend⟩", "Vor⟨jahres⟩"; no "Bundes⟨tag⟩". */
const TIME_NOUNS =
  /(?:morgen|mittag|abend|nacht|woche|wochen|wochenende|monat|monate|monaten|monats|jahr|jahre|jahren|jahres|stunde|stunden|minute|minuten|jahrhundert|quartal)$/;
const TIMES = new Set([
  ...[...MONTHS.keys(), ...WEEKDAYS].map((w) => w.toLowerCase()),
  ...'anfang ende mitte beginn tag tage tagen tages uhr zeit zeiten zeitpunkt sommer herbst winter frühling feiertag vortag werktag'.split(
    ' ',
  ),
]);

/** Whether a noun (in lower case) names a time: never someone who speaks. */
export function isTimeWord(form: string): boolean {
  return TIMES.has(form) || TIME_NOUNS.test(form);
}

/** Whether a preposition after a noun of this class belongs to it: "Sprecher ⟨für⟩ Innenpolitik", "Minister ⟨aus⟩ Polen". */
export function isAttachable(preposition: string, owner: NounClass): boolean {
  if (owner !== 'function' && owner !== 'organisation' && owner !== 'group') return false;
  return preposition === 'für' || preposition === 'aus' || preposition === 'beim' || preposition === 'bei';
}
