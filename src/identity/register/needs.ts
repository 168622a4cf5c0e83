import { bareKeys, fullKeys } from './candidates.ts';
import { fold } from './names.ts';
import type { Register } from './register.ts';
import type { Seen, SeenDocument } from './sighting.ts';

/**
 * What a register that is not whole has to learn before documents are added to it, in the order of these functions: each
 * asks about what the ones before brought. Nobody else can become a candidate while they are added but who is made in it
 * or was one before.
 */

/** Keys under which candidates are looked up. */
export function keysFor(documents: readonly SeenDocument[], { names, candidates }: Register): Keys {
  const full = new Set<string>();
  const bare = new Set<string>();
  for (const seen of documents.flatMap((document) => document.seen)) {
    for (const name of seen.names) for (const key of fullKeys(seen.kind, name, names)) full.add(key);
    for (const key of bareKeys(seen, names)) bare.add(key);
  }
  return {
    full: [...full].filter((key) => !candidates.knowsFull(key)),
    bare: [...bare].filter((key) => !candidates.knowsBare(key)),
  };
}

export interface Keys {
  readonly full: readonly string[];
  readonly bare: readonly string[];
}

/** Whom each of the sightings may mean. */
export type Meant = ReadonlyMap<Seen, ReadonlySet<number>>;

export function meantIn(documents: readonly SeenDocument[], { candidates }: Register): Meant {
  return new Map(documents.flatMap(({ seen }) => seen.map((one) => [one, candidates.for(one)] as const)));
}

/** Entities whose profiles are compared: candidates, and those who were seen in the documents before. */
export function profilesFor(documents: readonly SeenDocument[], meant: Meant, register: Register): number[] {
  const roots = new Set([...meant.values()].flatMap((candidates) => [...candidates]));
  for (const { id } of documents) {
    for (const sighting of register.sightingsOf(id)) roots.add(register.rootOf(sighting));
  }
  return [...roots].filter((root) => !register.holds(root));
}

/** Folded names whose frequency is asked for. */
export function wordsFor(documents: readonly SeenDocument[], register: Register): string[] {
  const words = new Set<string>();
  for (const { names, company } of documents.flatMap((document) => document.seen)) {
    for (const name of [...names, ...company]) words.add(fold(name));
  }
  return [...words].filter((word) => !register.knows(word));
}

/** Companions by the entities that may have them. */
export function companyFor(meant: Meant, register: Register): Map<number, Set<string>> {
  const wanted = new Map<number, Set<string>>();
  for (const [seen, roots] of meant) {
    const words = seen.company.map(fold);
    for (const root of roots) {
      const company = register.profile(root)?.company;
      for (const word of words) {
        if (company?.knows(word) ?? true) continue;
        const asked = wanted.get(root);
        if (asked) asked.add(word);
        else wanted.set(root, new Set([word]));
      }
    }
  }
  return wanted;
}
