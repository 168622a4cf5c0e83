import type { Lattice } from './lattice.ts';

/** No reading of the one word is a reading of the other. */
export const APART = 0xffff;

/**
 * The cheapest sound sequence that both words may have, in hundredths; APART when there is none. Work is bounded by the
 * product of the two sizes, and in different words ends after the first sounds.
 *
 * @param isPrefix whether the first may end within the second: an initial
 */
export function compareLattices(a: Lattice, b: Lattice, isPrefix = false): number {
  const [rows, columns] = [a.first.length - 1, b.first.length - 1];
  if (memo.length < rows * columns) memo = new Uint16Array(rows * columns);
  memo.fill(UNKNOWN, 0, rows * columns);
  return cheapest(a, b, 0, 0, columns, isPrefix);
}

const UNKNOWN = 0xfffe;
let memo = new Uint16Array(4096);

function cheapest(a: Lattice, b: Lattice, p: number, q: number, columns: number, isPrefix: boolean): number {
  if (p === a.final && (isPrefix || q === b.final)) return 0;
  const place = p * columns + q;
  if (memo[place] !== UNKNOWN) return memo[place];
  let best = APART;
  for (let i = a.first[p]; i < a.first[p + 1]; i++) {
    if (a.sound[i] === 0) {
      const rest = cheapest(a, b, a.to[i], q, columns, isPrefix) + a.cost[i];
      if (rest < best) best = rest;
    } else {
      for (let j = b.first[q]; j < b.first[q + 1]; j++) {
        if (a.sound[i] !== b.sound[j]) continue;
        const rest = cheapest(a, b, a.to[i], b.to[j], columns, isPrefix) + a.cost[i] + b.cost[j];
        if (rest < best) best = rest;
      }
    }
  }
  for (let j = b.first[q]; j < b.first[q + 1]; j++) {
    if (b.sound[j] !== 0) continue;
    const rest = cheapest(a, b, p, b.to[j], columns, isPrefix) + b.cost[j];
    if (rest < best) best = rest;
  }
  memo[place] = best;
  return best;
}
