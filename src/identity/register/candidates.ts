import { functionWords } from './functions.ts';
import { type NameMatch, type Names, fold } from './names.ts';
import { type Profile, isShort } from './profile.ts';
import type { Seen } from './sighting.ts';

/** Entities of one name, surname and function, or the like, that are looked at; of more the first are. */
const LOOKED_AT = 200;

/**
 * Which register entities a sighting may mean, so that not all need to be weighed. Full names are found by their keys,
 * each spelling compared once; who is known by a surname only is found by it together with a function, a body or a
 * companion, since nothing less lets a surname join. What a document no longer says finds nobody any more: a register that
 * was read from its file finds the same as one that is kept in memory.
 */
export class Candidates {
  readonly #names: Names;
  /** kind and key → spelling → entities. */
  readonly #full = new Map<string, Map<string, Bearers>>();
  /** key and a word of evidence → entities known by a surname. */
  readonly #bare = new Map<string, Bearers>();
  readonly #same = new Map<string, NameMatch>();

  constructor(names: Names) {
    this.#names = names;
  }

  /**
   * Notes what a sighting says of the entity that it was given to, or takes it back.
   *
   * @param sign 1 for a sighting that comes, -1 for one that goes
   */
  change(seen: Seen, profile: Profile, sign: 1 | -1): void {
    const short = isShort(seen);
    const evidence = short ? words(seen) : [];
    for (const name of seen.names) {
      for (const key of this.#names.keys(name)) {
        for (const word of evidence) count(this.#bare, `${key} ${word}`, profile, sign);
        if (short) continue;
        const full = `${seen.kind} ${key}`;
        const spellings = this.#full.get(full) ?? new Map<string, Bearers>();
        count(spellings, name, profile, sign);
        if (spellings.size > 0) this.#full.set(full, spellings);
        else this.#full.delete(full);
      }
    }
  }

  /** Each once, in an order that depends only on what was noted. */
  for(seen: Seen): Set<Profile> {
    const found = new Set<Profile>();
    const short = isShort(seen);
    for (const name of seen.names) {
      for (const key of this.#names.keys(name)) {
        for (const [spelling, profiles] of this.#full.get(`${seen.kind} ${key}`) ?? []) {
          if (short || this.same(name, spelling).same) addTo(found, profiles.keys());
        }
        if (seen.kind !== 'person') continue;
        for (const word of words(seen)) addTo(found, this.#bare.get(`${key} ${word}`)?.keys() ?? []);
      }
    }
    return found;
  }

  /** As `Names.same`, each pair asked once; the same letters are the same name, also where it is a surname alone. */
  readonly same = (a: string, b: string): NameMatch => {
    if (fold(a) === fold(b)) return SAME_LETTERS;
    const pair = `${a}\n${b}`;
    const known = this.#same.get(pair);
    if (known) return known;
    if (this.#same.size >= REMEMBERED) this.#same.clear();
    const match = this.#names.same(a, b);
    this.#same.set(pair, match);
    return match;
  };
}

const REMEMBERED = 200_000;
const SAME_LETTERS: NameMatch = { same: true, score: 1, reason: 'the same letters' };

/** What may let a surname join. */
function words({ functions, organisation, company }: Seen): string[] {
  return [
    ...functions.map((text) => `function ${functionWords(text).head}`),
    ...(organisation === null ? [] : [`body ${fold(organisation)}`]),
    ...company.map((name) => `company ${fold(name)}`),
  ];
}

function addTo(found: Set<Profile>, profiles: Iterable<Profile>): void {
  let looked = 0;
  for (const profile of profiles) {
    if (++looked > LOOKED_AT) return;
    found.add(profile);
  }
}

/** Entities, each with how many sightings say so. */
type Bearers = Map<Profile, number>;

function count(map: Map<string, Bearers>, key: string, profile: Profile, sign: 1 | -1): void {
  const bearers = map.get(key) ?? new Map<Profile, number>();
  const left = (bearers.get(profile) ?? 0) + sign;
  if (left > 0) bearers.set(profile, left);
  else bearers.delete(profile);
  if (bearers.size > 0) map.set(key, bearers);
  else map.delete(key);
}
