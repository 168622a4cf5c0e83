import { COMMON_SURNAMES, GENERIC_BODIES, GENERIC_ENDINGS } from './data/common.ts';
import { type Likeness, functionWords, isFunction, isTelling, likeness } from './functions.ts';
import { type Names, fold, isBare, lastWord } from './names.ts';
import { type Profile, isShort } from './profile.ts';
import type { Evidence, Seen } from './sighting.ts';

/**
 * Weights in bits, as Fellegi & Sunter (1969) weigh agreement and disagreement in record linkage. They were set by hand
 * with `npm run bench -- register`; what they must not do is in test/identity/register.test.ts.
 */
export const BITS = {
  name: 9,
  /** A full name that many bear. */
  commonName: 6.5,
  /** A surname alone. */
  bare: 3,
  /** A body that every country has one of: alone not even worth a question. */
  genericBody: 2,
  /** Taken from the name for each tenth that its score is below 1. */
  spelling: 0.6,
  function: 5,
  genericFunction: 3,
  kindOfFunction: 2,
  /** One may be both: a minister is often a member of parliament too. */
  sameField: 0,
  otherFunction: -1.5,
  otherField: -4,
  country: 1,
  /** A country makes "die Polizei" one of many. */
  bodyCountry: 6,
  otherCountry: -5,
  organisation: 4,
  otherOrganisation: -1.5,
  companyMost: 6,
  /** One companion. */
  companionMost: 2.5,
  /** Once two are known to bear a full name, it tells less of either. */
  namesake: -4,
} as const;

/** What speaks for and against one register entity being meant. */
export interface Weighed {
  readonly root: number;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** By a surname alone. */
  readonly bare: boolean;
  /** The register entity is known by a surname only. */
  readonly rootIsBare: boolean;
  /** Function, organisation or company speak for it. */
  readonly supported: boolean;
  /** Country or field of work speak against it. */
  readonly contradicted: boolean;
}

/** How much the name of a companion tells, in bits: little when it is in every other document. */
export type CompanyWeight = (folded: string) => number;

/** Weighs a sighting against a register entity; null when their names do not fit. */
export function weigh(seen: Seen, profile: Profile, names: Names, company: CompanyWeight): Weighed | null {
  const name = nameEvidence(seen, profile, names);
  if (!name) return null;
  const evidence = [
    name.evidence,
    functionEvidence(seen, profile),
    countryEvidence(seen, profile, name.generic),
    organisationEvidence(seen, profile),
    companyEvidence(seen, profile, company),
  ].filter((item) => item !== null);
  const weightOf = (kind: Evidence['kind']): number => evidence.find((item) => item.kind === kind)?.weight ?? 0;
  return {
    root: profile.root,
    score: evidence.reduce((sum, { weight }) => sum + weight, 0),
    evidence,
    bare: name.bare,
    rootIsBare: profile.kind === 'person' && profile.bare,
    supported: weightOf('function') > BITS.kindOfFunction || weightOf('organisation') > 0 || weightOf('company') >= 2,
    contradicted: weightOf('country') < 0 || weightOf('function') <= BITS.otherField,
  };
}

interface NameEvidence {
  readonly evidence: Evidence;
  readonly bare: boolean;
  /** A body that every country has one of. */
  readonly generic: boolean;
}

/** What the names that fit best tell; null when none does. */
function nameEvidence(seen: Seen, profile: Profile, names: Names): NameEvidence | null {
  const person = seen.kind === 'person';
  const bare = person && (isShort(seen) || profile.bare);
  const best = bestNames(seen, profile, names, bare);
  if (!best) return null;
  const { ours, theirs, score } = best;
  const generic = !person && isGeneric(fold(ours));
  const whole = generic ? BITS.genericBody : bare ? BITS.bare : person && isCommon(ours) ? BITS.commonName : BITS.name;
  const weight = whole - (1 - score) * 10 * BITS.spelling;
  return { evidence: { kind: 'name', ours, theirs, weight }, bare, generic };
}

/** Surnames alone are compared only where one of the two has nothing else. */
function bestNames(
  seen: Seen,
  profile: Profile,
  names: Names,
  bare: boolean,
): { ours: string; theirs: string; score: number } | null {
  const isOut = (name: string): boolean => seen.kind === 'person' && !bare && isBare(name);
  let best: { ours: string; theirs: string; score: number } | null = null;
  for (const ours of seen.names) {
    if (isOut(ours)) continue;
    for (const theirs of profile.names.keys()) {
      if (isOut(theirs)) continue;
      const { same, score } = bare ? names.same(surname(ours), surname(theirs)) : names.same(ours, theirs);
      if (same && isBetter(score, theirs, best)) best = { ours, theirs, score };
    }
    if (best?.score === 1) return best;
  }
  return best;
}

/** Of spellings that fit equally well the one that goes before, whichever was seen first. */
const isBetter = (score: number, theirs: string, best: { theirs: string; score: number } | null): boolean =>
  best === null || score > best.score || (score === best.score && goesBefore(theirs, best.theirs));

/** The last word as it is written. */
const surname = (name: string): string => name.trim().split(/\s+/).at(-1)!;
const isGeneric = (body: string): boolean => GENERIC_BODIES.has(body) || GENERIC_ENDINGS.test(body);
const isCommon = (name: string): boolean => COMMON_SURNAMES.has(lastWord(name));

/** The two functions that are most alike. */
function functionEvidence(seen: Seen, profile: Profile): Evidence | null {
  let best: { ours: string; theirs: string; weight: number } | null = null;
  for (const ours of seen.functions) {
    const a = functionWords(ours);
    if (!isFunction(a)) continue;
    for (const theirs of profile.functions.keys()) {
      const b = functionWords(theirs);
      if (!isFunction(b)) continue;
      const weight = functionWeight(likeness(a, b), isTelling(a) && isTelling(b));
      const isNext = best !== null && weight === best.weight && ours === best.ours && goesBefore(theirs, best.theirs);
      if (!best || weight > best.weight || isNext) best = { ours, theirs, weight };
    }
  }
  return best && { kind: 'function', ...best };
}

function functionWeight(like: Likeness, telling: boolean): number {
  if (like === 'same') return telling ? BITS.function : BITS.genericFunction;
  if (like === 'kind-of') return BITS.kindOfFunction;
  if (like === 'same-field') return BITS.sameField;
  return like === 'other' ? BITS.otherFunction : BITS.otherField;
}

function countryEvidence({ country, kind }: Seen, { countries }: Profile, generic: boolean): Evidence | null {
  if (country === null || countries.size === 0) return null;
  const same = countries.has(country);
  const weight = same ? (generic && kind !== 'person' ? BITS.bodyCountry : BITS.country) : BITS.otherCountry;
  return { kind: 'country', ours: country, theirs: same ? country : mostOf(countries), weight };
}

function organisationEvidence({ organisation }: Seen, { organisations }: Profile): Evidence | null {
  if (organisation === null || organisations.size === 0) return null;
  const folded = fold(organisation);
  const same = organisations.has(folded);
  const theirs = same ? organisation : mostOf(organisations);
  return {
    kind: 'organisation',
    ours: organisation,
    theirs,
    weight: same ? BITS.organisation : BITS.otherOrganisation,
  };
}

/** All companions that both have; the body that they belong to is counted already. */
function companyEvidence({ company, organisation }: Seen, profile: Profile, weightOf: CompanyWeight): Evidence | null {
  const counted = organisation === null ? null : fold(organisation);
  const shared = company.filter((name) => fold(name) !== counted && profile.company.has(fold(name)));
  if (shared.length === 0) return null;
  const sum = shared.reduce((bits, name) => bits + weightOf(fold(name)), 0);
  const words = shared.slice(0, 5).join(', ');
  return {
    kind: 'company',
    ours: words,
    theirs: words,
    weight: Math.min(Math.round(sum * 100) / 100, BITS.companyMost),
  };
}

/** What was seen most often, of equals what goes before. */
export function mostOf(counts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [word, count] of counts) {
    if (count < most || (count === most && !goesBefore(word, best))) continue;
    most = count;
    best = word;
  }
  return best;
}

/**
 * The longer of two words tells more, else the alphabet decides: an order that does not depend on what was seen when, so
 * that a register read from its file is the one that was kept in memory.
 */
const goesBefore = (a: string, b: string): boolean => (a.length === b.length ? a < b : a.length > b.length);
