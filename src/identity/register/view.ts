import { isUndone } from './requests.ts';
import { entitiesOf } from './arrangement.ts';
import type { Decision } from './decision.ts';
import { isBare } from './names.ts';
import type { Counts, Profile } from './profile.ts';
import type { Register } from './register.ts';
import type { RegisteredKind, Sighting } from './sighting.ts';
import { mostOf } from './weigh.ts';

/** A word with how many sightings have it. */
export interface Counted {
  readonly text: string;
  readonly count: number;
}

/** A function with when it was seen. */
export interface FunctionSeen extends Counted {
  readonly documents: readonly string[];
  /** `YYYY-MM-DD`; null when no document with it says when it was published. */
  readonly first: string | null;
  readonly last: string | null;
}

/** An entity of the register, as people see it: after all their decisions. */
export interface RegisterEntity {
  readonly id: number;
  readonly name: string;
  readonly kind: RegisteredKind;
  /** The most frequent first, without the name. */
  readonly aliases: readonly Counted[];
  readonly functions: readonly FunctionSeen[];
  /** ISO 3166-1 alpha-2: the one told most often. */
  readonly country: string | null;
  readonly qid: string | null;
  readonly documents: number;
  readonly sightings: readonly Sighting[];
}

/** What a list shows of an entity, without going through its sightings. */
export interface EntityLine {
  readonly id: number;
  readonly name: string;
  readonly kind: RegisteredKind;
  readonly country: string | null;
  readonly function: string | null;
  readonly sightings: number;
  readonly qid: string | null;
}

/** All entities, those with the most sightings first. */
export function listEntities(register: Register): EntityLine[] {
  const qids = qidsOf(register);
  return register.profiles
    .map((profile) => lineOf(profile, register, qids))
    .sort((a, b) => b.sightings - a.sightings || a.id - b.id);
}

/** What a list shows of an entity. */
export function lineOf(profile: Profile, register: Register, qids: ReadonlyMap<number, string>): EntityLine {
  const { root, kind, countries, functions, seen } = profile;
  return {
    ...{ id: root, name: nameOf(profile, register), kind, sightings: seen },
    country: mostOf(countries) || null,
    function: mostOf(functions) || null,
    qid: qids.get(root) ?? null,
  };
}

/** An entity with all that was seen of it; null when nothing is left of it, or there is none of that number. */
export function viewEntity(id: number, register: Register): RegisterEntity | null {
  const profile = register.has(id) ? register.profile(id) : null;
  if (!profile || profile.seen === 0) return null;
  const { root, kind } = profile;
  const sightings = [...profile.sightings].sort((a, b) => a - b).map((sighting) => register.sighting(sighting)!);
  const name = nameOf(profile, register);
  return {
    ...{ id: root, name, kind, aliases: aliasesOf(name, sightings), functions: functionsOf(sightings) },
    country: mostOf(profile.countries) || null,
    qid: qidsOf(register).get(root) ?? null,
    documents: new Set(sightings.map(({ document }) => document)).size,
    sightings,
  };
}

/** As people named it, else its most frequent full name, else the most frequent. */
export function nameOf({ root, names, kind }: Profile, { arrangement }: Register): string {
  const full = kind === 'person' ? new Map([...names].filter(([name]) => !isBare(name))) : names;
  return arrangement.nameOf(root) ?? mostOf(full.size > 0 ? full : names);
}

function aliasesOf(name: string, sightings: readonly Sighting[]): Counted[] {
  const counts = new Map<string, number>();
  for (const { names, aliases } of sightings) {
    for (const text of [...names, ...aliases]) if (text !== name) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counted(counts);
}

/** The most frequent first. */
export const counted = (counts: ReadonlyMap<string, number> | Counts): Counted[] =>
  [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);

function functionsOf(sightings: readonly Sighting[]): FunctionSeen[] {
  const seen = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    for (const text of sighting.functions) seen.set(text, [...(seen.get(text) ?? []), sighting]);
  }
  return [...seen]
    .map(([text, of]) => {
      const days = of
        .map(({ day }) => day)
        .filter((day) => day !== null)
        .sort();
      const documents = [...new Set(of.map(({ document }) => document))];
      return { text, count: of.length, documents, first: days[0] ?? null, last: days.at(-1) ?? null };
    })
    .sort((a, b) => b.count - a.count);
}

/** Identifiers by entity: what people accepted, else what was taken first and not denied. */
export function qidsOf({
  identifiers,
  arrangement,
}: Pick<Register, 'identifiers' | 'arrangement'>): Map<number, string> {
  const found = new Map<number, string>();
  for (const { entity, qid } of identifiers) {
    const root = arrangement.root(entity);
    if (!found.has(root) && !arrangement.isDenied(root, qid)) found.set(root, qid);
  }
  for (const [root, qid] of arrangement.qids) found.set(root, qid);
  return found;
}

/** A decision with what became of it. */
export interface DecisionView extends Decision {
  readonly undone: boolean;
  /** Not undone, and yet without effect. */
  readonly obstacle: string | null;
}

export function listDecisions(register: Pick<Register, 'log' | 'arrangement'>): DecisionView[] {
  return register.log.map((decision) => ({
    ...decision,
    undone: isUndone(decision.id, register),
    obstacle: register.arrangement.obstacles.get(decision.id) ?? null,
  }));
}

/** The decisions that hold and speak of an entity, or of one that went into it. */
export function decisionsAbout(id: number, register: Register): DecisionView[] {
  const root = register.root(id);
  return listDecisions(register).filter(({ action, undone }) => {
    return !undone && entitiesOf(action).some((entity) => register.root(entity) === root);
  });
}
