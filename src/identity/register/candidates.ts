import { functionWords } from './functions.ts';
import { type NameMatch, type Names, fold } from './names.ts';
import { type Profile, isShort } from './profile.ts';
import type { Seen } from './sighting.ts';

/** Entities of one name, surname and function, or the like, that are looked at; of more the first are. */
const LOOKED_AT = 200;

/**
 * Which register entities a sighting may mean, so that not all need to be weighed. Full names are found by their keys,
 * each spelling compared once; who is known by a surname only is found by it together with a function, a body or a
 * companion, since nothing less lets a surname join. Entries are only added: what they lead to is weighed as it is now.
 */
export class Candidates {
  readonly #names: Names;
  /** kind and key → spelling → entities. */
  readonly #full = new Map<string, Map<string, Set<Profile>>>();
  /** key and a word of evidence → entities known by a surname. */
  readonly #bare = new Map<string, Set<Profile>>();
  readonly #same = new Map<string, NameMatch>();

  constructor(names: Names) {
    this.#names = names;
  }

  /** Notes what a sighting says of the entity that it was given to. */
  note(seen: Seen, profile: Profile): void {
    for (const name of seen.names) {
      for (const key of this.#names.keys(name)) {
        if (isShort(seen)) {
          for (const word of words(seen)) setOf(this.#bare, `${key} ${word}`).add(profile);
        } else {
          setOf(mapOf(this.#full, `${seen.kind} ${key}`), name).add(profile);
        }
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
          if (short || this.same(name, spelling).same) addTo(found, profiles);
        }
        if (seen.kind !== 'person') continue;
        for (const word of words(seen)) addTo(found, this.#bare.get(`${key} ${word}`) ?? []);
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

function setOf<T>(map: Map<string, Set<T>>, key: string): Set<T> {
  let set = map.get(key);
  if (!set) map.set(key, (set = new Set()));
  return set;
}

function mapOf<T>(map: Map<string, Map<string, T>>, key: string): Map<string, T> {
  let inner = map.get(key);
  if (!inner) map.set(key, (inner = new Map<string, T>()));
  return inner;
}
