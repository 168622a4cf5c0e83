import { areEquivalent } from './equivalents.ts';
import { mayBeSame } from './skeleton.ts';
import { type NameWord, type ParsedName, parseName } from './parse.ts';

/** Why two names are the same, or are not. */
export const NAME_REASONS = [
  'identical',
  'spelling',
  'transliteration',
  'equivalent-given-name',
  'initials',
  'double-surname',
  'other-order',
  'part-of-name',
  'different-given-name',
  'different-surname',
  'no-name',
] as const;
export type NameReason = (typeof NAME_REASONS)[number];

export interface NameMatch {
  readonly same: boolean;
  /** 0 to 1: how sure it is that a text with both names means one person. */
  readonly score: number;
  readonly reason: NameReason;
}

const match = (score: number, reason: NameReason): NameMatch => ({ same: score >= 0.5, score, reason });

/**
 * Whether two names are spellings of one: in other transliterations, scripts and languages, with and without diacritics,
 * titles, particles, father's names and initials. Symmetric; any string is a name. Words are compared by what they can
 * stand for, never by how many letters differ.
 */
export function sameName(a: string, b: string): NameMatch {
  const [x, y] = [parseName(a), parseName(b)];
  if (x.surname.length === 0 || y.surname.length === 0) return match(0, 'no-name');
  if (x.written === y.written) return match(1, 'identical');
  const surname = compareSurnames(x, y);
  if (surname === null) return turnedRound(x, y) ? match(0.8, 'other-order') : match(0, 'different-surname');
  const given = compareGiven(x.given, y.given);
  if (given === null) return match(0.1, 'different-given-name');
  return surname.score <= given.score ? surname : given;
}

/** The match of the surnames; null where they differ. */
function compareSurnames({ surname: a }: ParsedName, { surname: b }: ParsedName): NameMatch | null {
  if (a.length === b.length) return a.every((word, i) => isSame(word, b[i])) ? bySpelling(a, b) : null;
  const shared = a.some((word) => b.some((other) => isSame(word, other)));
  return shared ? match(0.7, 'double-surname') : null;
}

/** The match of the given names; null where they contradict each other. */
function compareGiven(a: readonly NameWord[], b: readonly NameWord[]): NameMatch | null {
  if (a.length === 0 || b.length === 0)
    return a.length === b.length ? match(1, 'identical') : match(0.5, 'part-of-name');
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (isSubset(few, many, isSame)) return bySpelling(a, b);
  if (isSubset(few, many, (x, y) => isSame(x, y) || fitsInitial(x, y))) return match(0.7, 'initials');
  const [first, other] = [a[0], b[0]];
  return areEquivalent(first.skeletons, other.skeletons) ? match(0.85, 'equivalent-given-name') : null;
}

/** Whether each word of one list has its like in the other, in order. */
function isSubset(
  few: readonly NameWord[],
  many: readonly NameWord[],
  like: (x: NameWord, y: NameWord) => boolean,
): boolean {
  let next = 0;
  for (const word of few) {
    while (next < many.length && !like(word, many[next])) next++;
    if (next++ >= many.length) return false;
  }
  return true;
}

function isSame(a: NameWord, b: NameWord): boolean {
  if (a.plain === b.plain) return true;
  if (a.initial || b.initial) return false;
  return mayBeSame(a.skeletons, b.skeletons);
}

/** "C." for "Carl", also for "Karl". */
function fitsInitial(a: NameWord, b: NameWord): boolean {
  if (!a.initial && !b.initial) return false;
  const [x, y] = [a.skeletons.plain, b.skeletons.plain];
  return sharesInitial([a.plain], [b.plain]) || sharesInitial(x, y);
}

const sharesInitial = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => one !== '' && b.some((other) => other.startsWith(one.slice(0, 1))));

const bySpelling = (a: readonly NameWord[], b: readonly NameWord[]): NameMatch =>
  a.length === b.length && a.every(({ plain }, i) => plain === b[i].plain)
    ? match(0.98, 'spelling')
    : match(0.95, 'transliteration');

/** "Orbán Viktor", "Xi Jinping": the same two words the other way round. */
function turnedRound(a: ParsedName, b: ParsedName): boolean {
  if (a.given.length !== 1 || b.given.length !== 1 || a.surname.length !== 1 || b.surname.length !== 1) return false;
  return a.given[0].plain === b.surname[0].plain && a.surname[0].plain === b.given[0].plain;
}
