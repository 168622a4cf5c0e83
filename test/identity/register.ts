import { NAMES } from '../../src/identity/register/default-names.ts';
import { Register } from '../../src/identity/register/register.ts';
import type { Seen, SeenDocument } from '../../src/identity/register/sighting.ts';
import { type Changes, EMPTY, type RegisterState } from '../../src/identity/register/state.ts';
import { nameOf } from '../../src/identity/register/view.ts';

/** A register that compares names as the product does. */
export const newRegister = (state: RegisterState = EMPTY): Register => new Register(NAMES, state);

/** What is stored after changes, as a record would give it back. */
export function stateAfter(state: RegisterState, changes: Changes): RegisterState {
  const questions = changed(state.questions, changes.questions).filter(({ id }) => !changes.dropped.has(id));
  const given = [...changes.questions.map(({ id }) => id), ...changes.dropped];
  return structuredClone({
    entities: [...state.entities, ...changes.entities],
    sightings: changed(state.sightings, changes.sightings),
    questions,
    decisions: [...state.decisions, ...changes.decisions],
    identifiers: [...state.identifiers, ...changes.identifiers],
    lastQuestion: Math.max(state.lastQuestion, ...given),
  });
}

function changed<T extends { readonly id: number }>(old: readonly T[], now: readonly T[]): T[] {
  return [...new Map([...old, ...now].map((row) => [row.id, row])).values()].sort((a, b) => a.id - b.id);
}

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
