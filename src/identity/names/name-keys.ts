import { parseName } from './parse.ts';
import { coarse } from './skeleton.ts';

/** Keys of one name, at most. */
const MOST_KEYS = 8;

/**
 * Keys under which a name is filed: two names of which `sameName` says that they are the same share at least one, so that
 * a name need not be compared with all others. Few and short: those of the surname, and one for both words in any order.
 */
export function nameKeys(name: string): readonly string[] {
  const { given, surname } = parseName(name);
  const keys = new Set<string>();
  if (given.length === 1 && surname.length === 1) keys.add([given[0].plain, surname[0].plain].sort().join(' '));
  for (const word of surname) for (const key of [word.plain, ...word.skeletons.plain.map(coarse)]) keys.add(key);
  return [...keys].slice(0, MOST_KEYS);
}
