import type { Lattice } from './lattice.ts';

/** Consonants that one hears for another across systems share a class; vowels and the glide have none. */
const CLASSES: Readonly<Record<string, string>> = {
  b: 'b', p: 'p', v: 'v', f: 'f', d: 'd', t: 't', g: 'k', h: 'k', x: 'k', k: 'k',
  s: 's', z: 's', S: 's', Z: 's', C: 's', m: 'm', n: 'n', l: 'l', r: 'r',
  a: '', e: '', i: '', o: '', u: '',
}; // prettier-ignore

/** Classes of a key, and keys of a word, at most. */
const LENGTH = 6;
const MOST_KEYS = 40;

/**
 * The consonant classes of all readings of a word, each to its sixth, the likeliest readings first: words with a reading
 * in common have a key in common, but for words of more ambiguities than any name has.
 */
export function keysOfLattice(lattice: Lattice): string[] {
  const endings: Map<string, number>[] = [];
  const keys = [...keysFrom(lattice, 0, endings)].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  return keys.slice(0, MOST_KEYS).map(([key]) => key || '-');
}

/** The keys of what may follow a node, each with its lowest cost. */
function keysFrom(lattice: Lattice, node: number, endings: Map<string, number>[]): Map<string, number> {
  if (node === lattice.final) return new Map([['', 0]]);
  if (endings[node]) return endings[node];
  const found = new Map<string, number>();
  for (let arc = lattice.first[node]; arc < lattice.first[node + 1]; arc++) {
    for (const [rest, cost] of keysFrom(lattice, lattice.to[arc], endings)) {
      const key = joined(classOf(lattice.sound[arc]), rest);
      const total = cost + lattice.cost[arc];
      if (!(found.get(key)! <= total)) found.set(key, total);
    }
  }
  return (endings[node] = cheapest(found));
}

function classOf(sound: number): string {
  if (sound === 0) return '';
  const letter = String.fromCharCode(sound);
  return CLASSES[letter] ?? letter;
}

/** Runs of one class are one, and d and t are lost before sibilants, as in ts, tsch and dsch. */
function joined(first: string, rest: string): string {
  if (first === '' || first === rest[0] || (isStop(first) && rest.startsWith('s'))) return rest;
  return (first + rest).slice(0, LENGTH);
}

const isStop = (key: string): boolean => key === 't' || key === 'd';

function cheapest(found: Map<string, number>): Map<string, number> {
  if (found.size <= BEAM) return found;
  return new Map([...found].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1)).slice(0, BEAM));
}

/** Keys that are followed from a node. */
const BEAM = 64;
