import type { Query } from './ast.ts';

/** The empty query, which fits everything. */
export const EVERYTHING: Query = { kind: 'all', parts: [] };

/** All of them, in their order: one alone is itself, those that are `all` themselves are taken in. */
export function allOf(parts: readonly Query[]): Query {
  const flat = parts.flatMap((part) => (part.kind === 'all' ? part.parts : [part]));
  return flat.length === 1 ? flat[0] : { kind: 'all', parts: flat };
}

/** One of them; as `allOf`. */
export function anyOf(parts: readonly Query[]): Query {
  const flat = parts.flatMap((part) => (part.kind === 'any' ? part.parts : [part]));
  return flat.length === 1 ? flat[0] : { kind: 'any', parts: flat };
}

export function negated(part: Query): Query {
  return part.kind === 'not' ? part.part : { kind: 'not', part };
}
