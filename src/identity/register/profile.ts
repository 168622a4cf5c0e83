import { fold, isBare } from './names.ts';
import type { RegisteredKind, Sighting } from './sighting.ts';

/** How often each word was seen. */
export class Counts extends Map<string, number> {
  /** Counts up, or down with a negative sign; what was seen no more is gone. */
  count(word: string, sign: number): void {
    const count = (this.get(word) ?? 0) + sign;
    if (count > 0) this.set(word, count);
    else this.delete(word);
  }
}

/** What all sightings of a register entity say together, kept up to date as they come and go. */
export class Profile {
  readonly root: number;
  readonly kind: RegisteredKind;
  readonly sightings = new Set<number>();
  /** As written. */
  readonly names = new Counts();
  readonly functions = new Counts();
  readonly countries = new Counts();
  /** Folded. */
  readonly organisations = new Counts();
  /** Folded. */
  readonly company = new Counts();
  readonly #documents = new Counts();
  #full = 0;

  constructor(root: number, kind: RegisteredKind) {
    this.root = root;
    this.kind = kind;
  }

  /** @param sign 1 for a sighting that comes, -1 for one that goes */
  change(sighting: Sighting, sign: 1 | -1): void {
    if (sign > 0) this.sightings.add(sighting.id);
    else this.sightings.delete(sighting.id);
    this.#documents.count(sighting.document, sign);
    for (const name of sighting.names) this.names.count(name, sign);
    if (!isShort(sighting)) this.#full += sign;
    for (const text of sighting.functions) this.functions.count(text, sign);
    if (sighting.country !== null) this.countries.count(sighting.country, sign);
    if (sighting.organisation !== null) this.organisations.count(fold(sighting.organisation), sign);
    for (const name of sighting.company) this.company.count(fold(name), sign);
  }

  /** Whether it is known by a surname only. */
  get bare(): boolean {
    return this.#full === 0;
  }

  isIn(document: string): boolean {
    return this.#documents.has(document);
  }
}

/** Whether a person is seen by a surname or a given name only. */
export const isShort = ({ kind, names }: Pick<Sighting, 'kind' | 'names'>): boolean =>
  kind === 'person' && names.every(isBare);
