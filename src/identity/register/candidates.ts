import { functionWords } from './functions.ts';
import { type NameMatch, type Names, fold } from './names.ts';
import { isShort } from './profile.ts';
import type { RegisteredKind, Seen } from './sighting.ts';
import { Spellings } from './spellings.ts';

/** Entities of one name, surname and function, or the like, that are looked at; of more those seen first are. */
const LOOKED_AT = 200;
const REMEMBERED = 200_000;

/** Entities that bear a name, by how it is written. */
export type Bearers = Map<string, Set<number>>;

/**
 * Which register entities a sighting may mean, so that not all need to be weighed. Full names are found by their keys,
 * each spelling compared once; who is known by a surname only is found by it together with a function, a body or a
 * companion, since nothing less lets a surname join. What a document no longer says finds nobody any more: a register that
 * was read from its file finds the same as one that is kept in memory.
 *
 * Of a register that is not whole it knows the keys that were given to it, each with all who are under it.
 */
export class Candidates {
  readonly #names: Names;
  readonly #isWhole: boolean;
  readonly #full = new Map<string, Spellings>();
  /** Entities known by a surname, each with how many sightings say so. */
  readonly #bare = new Map<string, Map<number, number>>();
  readonly #same = new Map<string, NameMatch>();

  constructor(names: Names, isWhole: boolean) {
    this.#names = names;
    this.#isWhole = isWhole;
  }

  /** How much is kept in memory: keys. */
  get size(): number {
    return this.#full.size + this.#bare.size;
  }

  knowsFull = (key: string): boolean => this.#full.has(key);
  knowsBare = (key: string): boolean => this.#bare.has(key);

  learnFull(key: string, bearers: Bearers): void {
    this.#full.set(key, new Spellings(bearers));
  }

  learnBare(key: string, bearers: Map<number, number>): void {
    this.#bare.set(key, bearers);
  }

  /** Notes that an entity bears a full name now, or no longer. */
  bear(key: string, name: string, root: number, isBorne: boolean): void {
    const spellings = this.#isWhole ? memberOf(this.#full, key, () => new Spellings()) : this.#full.get(key);
    spellings?.bear(name, root, isBorne);
  }

  /** Counts a sighting by a surname. */
  count(key: string, root: number, sign: 1 | -1): void {
    const bearers = this.#isWhole ? memberOf(this.#bare, key, () => new Map<number, number>()) : this.#bare.get(key);
    if (!bearers) return;
    const left = (bearers.get(root) ?? 0) + sign;
    if (left > 0) bearers.set(root, left);
    else bearers.delete(root);
  }

  /** Each once, in an order that depends only on what was noted. */
  for(seen: Seen): Set<number> {
    const found = new Set<number>();
    const short = isShort(seen);
    for (const name of seen.names) {
      for (const key of fullKeys(seen.kind, name, this.#names)) {
        const spellings = this.#full.get(key);
        if (!spellings) continue;
        const bearers = short ? spellings.everybody() : spellings.same(name, this.#isSame);
        for (const roots of bearers) addTo(found, roots);
      }
    }
    for (const key of bareKeys(seen, this.#names)) addTo(found, this.#bare.get(key)?.keys() ?? new Set());
    return found;
  }

  readonly #isSame = (a: string, b: string): boolean => this.same(a, b).same;

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

const SAME_LETTERS: NameMatch = { same: true, score: 1, reason: 'the same letters' };

/** Under which a full name is found. */
export function fullKeys(kind: RegisteredKind, name: string, names: Names): string[] {
  return names.keys(name).map((key) => `${kind} ${key}`);
}

/** Under which a person known by a surname is found: that together with what may let a surname join. */
export function bareKeys(seen: Seen, names: Names): string[] {
  if (seen.kind !== 'person') return [];
  const evidence = words(seen);
  return [...new Set(seen.names.flatMap((name) => names.keys(name)))].flatMap((key) =>
    evidence.map((word) => `${key} ${word}`),
  );
}

/** What may let a surname join, each once. */
function words({ functions, organisation, company }: Seen): string[] {
  return [
    ...new Set([
      ...functions.map((text) => `function ${functionWords(text).head}`),
      ...(organisation === null ? [] : [`body ${fold(organisation)}`]),
      ...company.map((name) => `company ${fold(name)}`),
    ]),
  ];
}

/** Of many the ones seen first, whatever the order in which they were noted. */
function addTo(found: Set<number>, roots: Iterable<number>): void {
  const all = [...roots];
  const looked = all.length <= LOOKED_AT ? all : all.sort((a, b) => a - b).slice(0, LOOKED_AT);
  for (const root of looked) found.add(root);
}

function memberOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  let member = map.get(key);
  if (member === undefined) map.set(key, (member = make()));
  return member;
}
