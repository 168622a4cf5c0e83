import type { Alignment } from '../align.ts';
import type { Reason } from '../reasons.ts';
import type { Signature } from '../signature.ts';

/** Two quotes with their words paired, as the checks see them. */
export interface Pair {
  readonly a: Signature;
  readonly b: Signature;
  readonly alignment: Alignment;
  /** Clauses that say something of the same, by their indices: those whose words are paired with each other most. */
  readonly clauses: readonly (readonly [number, number])[];
  /** The same, and clauses without a word in common that follow such a pair on both sides. */
  readonly places: readonly (readonly [number, number])[];
}

/** What parts two utterances although their words are alike; null where it finds nothing. */
export type Check = (pair: Pair) => Reason | null;

export function makePair(a: Signature, b: Signature, alignment: Alignment): Pair {
  const clauses = pairedClauses(a, b, alignment);
  return { a, b, alignment, clauses, places: [...clauses, ...placed(a, b, clauses)] };
}

function placed(a: Signature, b: Signature, clauses: readonly (readonly [number, number])[]): [number, number][] {
  const [takenA, takenB] = [new Set(clauses.map(([i]) => i)), new Set(clauses.map(([, j]) => j))];
  return clauses
    .map(([i, j]): [number, number] => [i + 1, j + 1])
    .filter(([i, j]) => i < a.clauses.length && j < b.clauses.length && !takenA.has(i) && !takenB.has(j));
}

/** The first difference that a check finds between paired clauses. */
export function inClauses(pair: Pair, differ: (i: number, j: number) => Reason | null): Reason | null {
  for (const [i, j] of pair.clauses) {
    const found = differ(i, j);
    if (found) return found;
  }
  return null;
}

/** Weight that two clauses must share to be about the same. */
const LEAST_SHARED = 0.6;

function pairedClauses(a: Signature, b: Signature, { matches }: Alignment): [number, number][] {
  const shared = new Map<number, Map<number, number>>();
  for (const match of matches) {
    const [x, y] = [a.words[match.a], b.words[match.b]];
    const row = shared.get(x.clause) ?? new Map<number, number>();
    shared.set(x.clause, row.set(y.clause, (row.get(y.clause) ?? 0) + match.strength * Math.min(x.weight, y.weight)));
  }
  const all = [...shared].flatMap(([i, row]) => [...row].map(([j, weight]) => ({ i, j, weight })));
  all.sort((x, y) => y.weight - x.weight || x.i - y.i || x.j - y.j);
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const pairs: [number, number][] = [];
  for (const { i, j, weight } of all) {
    if (weight < LEAST_SHARED || takenA.has(i) || takenB.has(j)) continue;
    takenA.add(i);
    takenB.add(j);
    pairs.push([i, j]);
  }
  return pairs.sort((x, y) => x[0] - y[0]);
}
