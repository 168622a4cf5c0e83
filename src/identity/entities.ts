import type { Reading } from '../attribution/reading.ts';
import type { Actor } from './cast.ts';
import type { Entity, Mention } from './entity.ts';

/** The actors of a document as entities. */
export interface Named {
  readonly entities: readonly Entity[];
  readonly idOf: (actor: Actor) => string;
}

/** Gives actors their ids and puts them into the shape of the contract, in the order of their first mention. */
export function entitiesOf(reading: Reading, actors: readonly (Actor | null)[]): Named {
  const all = new Set(actors.filter((actor): actor is Actor => actor !== null));
  // a set that grows while it is read: whom an organisation belongs to comes along
  for (const { of } of all) if (of) all.add(of);
  const ids = new Map<Actor, string>();
  const taken = new Map<string, number>();
  for (const actor of all) ids.set(actor, unique(slug(actor.name), taken));
  const idOf = (actor: Actor): string => ids.get(actor)!;
  return { entities: [...all].map((actor) => entityOf(reading, actor, idOf)), idOf };
}

function entityOf({ analysis: { tokens } }: Reading, actor: Actor, idOf: (actor: Actor) => string): Entity {
  const mentions = new Map<string, Mention>();
  for (const { start, end, form } of actor.references) {
    const span = { start: tokens.start[start], end: tokens.end[end - 1] };
    mentions.set(`${span.start}-${span.end}`, { ...span, form });
  }
  const sorted = [...mentions.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const aliases = new Set(actor.aliases);
  for (const { start, end, form } of sorted) if (form !== 'pronoun') aliases.add(tokens.text.slice(start, end));
  aliases.delete(actor.name);
  return {
    id: idOf(actor),
    name: actor.name,
    kind: actor.kind,
    aliases: [...aliases],
    functions: [...actor.roles.values()],
    country: actor.country,
    of: actor.of && idOf(actor.of),
    mentions: sorted,
  };
}

const SMALL: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

/** "Boris Bondarew" → "boris-bondarew". */
function slug(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[äöüßłøđıæœ]/g, (c) => SMALL[c])
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'x';
}

/** The id itself, or with the next number that no other has. */
function unique(base: string, taken: Map<string, number>): string {
  const known = taken.get(base);
  taken.set(base, (known ?? 1) + 1);
  if (known === undefined) return base;
  const id = `${base}-${known}`;
  return taken.has(id) ? unique(base, taken) : unique(id, taken);
}
