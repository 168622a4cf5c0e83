import { fold, isBare } from './names.ts';
import type { RegisteredKind, Sighting } from './sighting.ts';

/** How often each word was seen. */
export class Counts extends Map<string, number> {
  /**
   * Counts up, or down with a negative sign; what was seen no more is gone.
   *
   * @returns whether the word is new, or gone
   */
  count(word: string, sign: 1 | -1): boolean {
    const before = this.get(word) ?? 0;
    const count = before + sign;
    if (count > 0) this.set(word, count);
    else this.delete(word);
    return before === 0 || count === 0;
  }
}

/** A profile as it is stored; words with how often they were seen. Companions are stored apart, each by itself. */
export interface ProfileState {
  readonly root: number;
  readonly kind: RegisteredKind;
  /** Sightings, and those of them that show more than a surname. */
  readonly seen: number;
  readonly full: number;
  readonly names: readonly WordCount[];
  /** Names in sightings that show more than a surname. */
  readonly fullNames: readonly WordCount[];
  readonly functions: readonly WordCount[];
  readonly countries: readonly WordCount[];
  readonly organisations: readonly WordCount[];
  readonly aliases: readonly WordCount[];
}

export type WordCount = readonly [word: string, count: number];

/** Names that a profile has now and had not, or the other way round. */
export interface Turned {
  readonly names: readonly string[];
  readonly fullNames: readonly string[];
}

/** What all sightings of a register entity say together, kept up to date as they come and go. */
export class Profile {
  readonly root: number;
  readonly kind: RegisteredKind;
  /** Numbers of the sightings; empty for a profile that was read from a store, which has them. */
  readonly sightings = new Set<number>();
  /** As written. */
  readonly names: Counts;
  readonly fullNames: Counts;
  readonly functions: Counts;
  readonly countries: Counts;
  readonly aliases: Counts;
  /** Folded. */
  readonly organisations: Counts;
  readonly company: Company;
  readonly #isWhole: boolean;
  #seen: number;
  #full: number;

  /** @param state of one that was read from a store; without it nothing was seen yet */
  constructor(root: number, kind: RegisteredKind, state: ProfileState | null = null, isWhole = state === null) {
    this.root = root;
    this.kind = kind;
    this.#isWhole = isWhole;
    this.#seen = state?.seen ?? 0;
    this.#full = state?.full ?? 0;
    this.names = new Counts(state?.names);
    this.fullNames = new Counts(state?.fullNames);
    this.functions = new Counts(state?.functions);
    this.countries = new Counts(state?.countries);
    this.organisations = new Counts(state?.organisations);
    this.aliases = new Counts(state?.aliases);
    this.company = new Company(state === null);
  }

  /**
   * @param sign 1 for a sighting that comes, -1 for one that goes
   * @returns the names that it is the first or was the last to bear
   */
  change(sighting: Sighting, sign: 1 | -1): Turned {
    if (this.#isWhole && sign > 0) this.sightings.add(sighting.id);
    else this.sightings.delete(sighting.id);
    this.#seen += sign;
    const short = isShort(sighting);
    if (!short) this.#full += sign;
    for (const text of sighting.aliases) this.aliases.count(text, sign);
    for (const text of sighting.functions) this.functions.count(text, sign);
    if (sighting.country !== null) this.countries.count(sighting.country, sign);
    if (sighting.organisation !== null) this.organisations.count(fold(sighting.organisation), sign);
    for (const name of sighting.company) this.company.count(fold(name), sign);
    const turns = (counts: Counts): string[] => sighting.names.filter((name) => counts.count(name, sign));
    return { names: turns(this.names), fullNames: short ? [] : turns(this.fullNames) };
  }

  /** Number of sightings. */
  get seen(): number {
    return this.#seen;
  }

  /** Whether it is known by a surname only. */
  get bare(): boolean {
    return this.#full === 0;
  }

  get state(): ProfileState {
    const { root, kind, names, fullNames, functions, countries, organisations, aliases } = this;
    return {
      ...{ root, kind, seen: this.#seen, full: this.#full, names: [...names], fullNames: [...fullNames] },
      ...{ functions: [...functions], countries: [...countries] },
      ...{ organisations: [...organisations], aliases: [...aliases] },
    };
  }
}

/** Companions of an entity, folded; of one that was read from a store those that were asked for. */
export class Company {
  readonly #counts = new Map<string, number>();
  readonly #isWhole: boolean;

  constructor(isWhole: boolean) {
    this.#isWhole = isWhole;
  }

  has(word: string): boolean {
    return (this.#counts.get(word) ?? 0) > 0;
  }

  /** Whether it is known how often this one was seen. */
  knows(word: string): boolean {
    return this.#isWhole || this.#counts.has(word);
  }

  know(word: string, count: number): void {
    this.#counts.set(word, count);
  }

  count(word: string, sign: number): void {
    if (this.knows(word)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + sign);
  }
}

/** Whether a person is seen by a surname or a given name only. */
export const isShort = ({ kind, names }: Pick<Sighting, 'kind' | 'names'>): boolean =>
  kind === 'person' && names.every(isBare);
