import { NAMES } from '../../src/identity/register/default-names.ts';
import { Register } from '../../src/identity/register/register.ts';
import type { Seen, SeenDocument } from '../../src/identity/register/sighting.ts';
import { nameOf } from '../../src/identity/register/view.ts';

/** A register that compares names by their letters, whatever the product does. */
export const newRegister = (): Register => new Register(NAMES);

/** A person as a document shows them, with nothing known but what is given. */
export function person(name: string, more: Partial<Seen> = {}): Seen {
  return {
    ...{ entity: name.toLowerCase().replaceAll(' ', '-'), kind: 'person', names: [name], aliases: [], functions: [] },
    ...{ country: null, organisation: null, company: [], mentions: [{ start: 0, end: name.length }] },
    ...more,
  };
}

export const document = (id: string, ...seen: Seen[]): SeenDocument => ({ id, day: '2026-03-02', seen });

/** The register as groups: the sightings of each entity with its name, in an order of its own. */
export function groups(register: Register): string[] {
  return register.profiles
    .map((profile) => `${nameOf(profile, register)}: ${[...profile.sightings].sort((a, b) => a - b).join(' ')}`)
    .sort();
}
