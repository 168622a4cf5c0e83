import { coarse } from './skeleton.ts';
import { parseName } from './parse.ts';

/** Keys of one name, at most. */
const MOST_KEYS = 8;

/**
 * Keys under which a name is filed: two names of which `sameName` says that they are the same share at least one, so that
 * a name need not be compared with all others. Few and short.
 */
export function nameKeys(name: string): readonly string[] {
  const { given, surname } = parseName(name);
  const words = [...surname, ...(given.length === 1 ? given : [])];
  const keys = new Set<string>();
  for (const word of words) for (const key of [word.plain, ...word.skeletons.plain.map(coarse)]) keys.add(key);
  return [...keys].slice(0, MOST_KEYS);
}
