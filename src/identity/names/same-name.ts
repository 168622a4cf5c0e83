import { Bounded } from './bounded.ts';
import { compareNames, isSame } from './compare-names.ts';
import { type Name, MOST_CHARACTERS, parseName } from './name.ts';
import { type Evidence, type NameReason, NAME_REASONS } from './reasons.ts';

export { NAME_REASONS, type NameReason } from './reasons.ts';

export interface NameMatch {
  readonly same: boolean;
  /** From 0 to 1; from 0.5 on the names are the same. */
  readonly score: number;
  readonly reason: NameReason;
}

/**
 * Whether two names may be of one person, however they are spelled. Each word is read as everything that it may sound
 * like by the systems of transcription (`data/letters.ts`); two words are one when they have a reading in common, never
 * because few letters differ. Given names may also be forms of one name in two languages. A surname alone is the same as
 * a full name with it, at 0.7 at most (`part-of-name`); two given names with one surname are two people.
 *
 * Symmetric, and total on any text: what is longer than 160 code units is no name and only the same as itself.
 */
export function sameName(a: string, b: string): NameMatch {
  if (a === b) return IDENTICAL;
  if (a.length > MOST_CHARACTERS || b.length > MOST_CHARACTERS) return NO_NAME;
  const [x, y] = [readName(a), readName(b)];
  if (x.spelling === y.spelling) return IDENTICAL;
  if (x.parts.length === 0 || y.parts.length === 0) return NO_NAME;
  // In one order whatever the order of the arguments, so that ties are broken alike.
  const found = x.spelling < y.spelling ? compareNames(x, y) : compareNames(y, x);
  if (!isSame(found)) return different(found);
  return matchOf(found);
}

const IDENTICAL: NameMatch = Object.freeze({ same: true, score: 1, reason: 'identical' });
const NO_NAME: NameMatch = Object.freeze({ same: false, score: 0, reason: 'no-name' });

const NAMES = new Bounded<Name>(20_000);

/** A name taken apart; remembered for a while. */
export function readName(text: string): Name {
  return NAMES.get(text.slice(0, MOST_CHARACTERS), parseName);
}

function matchOf(found: readonly Evidence[]): NameMatch {
  let [cost, most, reason]: [number, number, NameReason] = [0, -1, 'spelling'];
  let limit = 1;
  for (const one of found) {
    cost += one.cost;
    limit = Math.min(limit, AT_MOST[one.reason] ?? 1);
    const rank = NAME_REASONS.indexOf(one.reason);
    if (one.reason === 'identical' || one.cost < most || (one.cost === most && rank < NAME_REASONS.indexOf(reason)))
      continue;
    [most, reason] = [one.cost, one.reason];
  }
  const score = Math.min(limit, Math.max(0, Math.round(1000 - 5 * cost) / 1000));
  return { same: score >= 0.5, score, reason };
}

/** Two people of one family may be called so too: too little to join anybody by the name alone. */
const AT_MOST: Readonly<Partial<Record<NameReason, number>>> = {
  initials: 0.8,
  'double-surname': 0.8,
};

/** A surname in common says something, a given name too; neither makes one person. */
const IN_COMMON: Readonly<Partial<Record<NameReason, number>>> = {
  'different-given-name': 0.1,
  'different-numeral': 0.1,
  'given-name-only': 0.3,
};

function different(reason: NameReason): NameMatch {
  return { same: false, score: IN_COMMON[reason] ?? 0, reason };
}
