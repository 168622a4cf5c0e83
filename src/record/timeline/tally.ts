import type { Tally } from '../timeline.ts';

/** How often each is there, the most frequent first, of equals the first. */
export function tally<T>(all: Iterable<T>, most = Infinity): Tally<T>[] {
  const counts = new Map<T, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .map(([what, statements]) => ({ what, statements }))
    .sort((a, b) => b.statements - a.statements)
    .slice(0, most);
}
