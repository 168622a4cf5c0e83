import { clockOf } from './days.ts';
import type { FoundEntry } from './entry.ts';

/** An entry with its time, before it has its key. */
export interface TimedEntry {
  readonly entry: FoundEntry;
  readonly time: string | null;
}

/**
 * A key for each entry, no two the same: the end of its address or its id; else its time, of several entries of the same
 * minute numbered from the oldest on, so that newer ones above or below them change nothing.
 *
 * @param entries in page order
 * @param direction 1 when the oldest is first
 */
export function keysOf(entries: readonly TimedEntry[], direction: 1 | -1): string[] {
  const keys = new Array<string>(entries.length);
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  for (let n = 0; n < entries.length; n++) {
    const i = direction === 1 ? n : entries.length - 1 - n;
    const key = keyOf(entries[i]);
    let count = counts.get(key) ?? 0;
    let unique = key;
    do unique = ++count === 1 ? key : `${key}-${count}`;
    while (taken.has(unique));
    counts.set(key, count);
    taken.add(unique);
    keys[i] = unique;
  }
  return keys;
}

function keyOf({ entry: { id, moment }, time }: TimedEntry): string {
  const own = id === null ? '' : written(id);
  if (own !== '') return own;
  if (time !== null) return time.slice(0, 16);
  return typeof moment?.minutes === 'number' ? clockOf(moment.minutes) : 'entry';
}

/** An id without what would be hard to write in an address or a command. */
function written(id: string): string {
  return id
    .slice(0, 100)
    .replace(/[^\p{L}\p{N}._~:@=-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
