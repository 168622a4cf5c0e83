import { HEDGE_KINDS } from '../../../language/de/data/hedges.ts';
import { STANDINGS } from '../../../provenance/evidence.ts';
import { STATEMENT_TYPES } from '../../../text/statement.ts';
import type { FacetCount, Facets } from '../../search.ts';
import { dayOfNumber } from '../../search/days.ts';

/** Of a row of `search_entry`; as an array, since making objects of them takes longer than reading them. */
export type FacetRow = readonly [
  day: number,
  speaker: number | null,
  outlet: number | null,
  type: number,
  standing: number,
  hedges: number,
  chain: string | null,
];

/** Names for what rows give as numbers. */
export interface FacetNames {
  readonly outlet: (id: number) => string;
  readonly speakers: (ids: readonly number[]) => ReadonlyMap<number, string>;
}

/** Values of one facet that are told; of months all are, up to a hundred years. */
const TOLD = 20;
const MONTHS_TOLD = 1200;
const NONE = 'none';

type Value = string | number;

/** Counts rows by what they hold. They are many, so each is counted as it is, and only what is different is looked into. */
export function countFacets(rows: Iterable<FacetRow>, names: FacetNames, isAll: boolean): Facets {
  const [days, types, standings] = [new Tally<number>(), new Tally<number>(), new Tally<number>()];
  const [ofSpeakers, outlets, hedges] = [new Tally<number | null>(), new Tally<number | null>(), new Tally<number>()];
  const chains = new Tally<string | null>();
  let counted = 0;
  for (const [day, speaker, outlet, type, standing, kinds, chain] of rows) {
    counted++;
    days.add(day);
    ofSpeakers.add(speaker);
    outlets.add(outlet);
    types.add(type);
    standings.add(standing);
    hedges.add(kinds);
    chains.add(chain);
  }
  const plain = (counts: ReadonlyMap<Value, number>): FacetCount[] =>
    frequent(counts).map(([value, n]) => valueOf(String(value), n));
  const orNone = <T>(value: T | null): T | typeof NONE => value ?? NONE;
  const outletName = (id: Value): string => (typeof id === 'number' ? names.outlet(id) : id);
  return {
    ...{ counted, isAll },
    facets: {
      speaker: speakers(frequent(ofSpeakers.by((id) => [orNone(id)])), names),
      outlet: frequent(outlets.by((id) => [orNone(id)])).map(([id, n]) => valueOf(outletName(id), n)),
      type: plain(types.by((i) => [STATEMENT_TYPES[i]])),
      month: months(days.by((day) => [day === 0 ? NONE : dayOfNumber(day).slice(0, 7)])),
      hedge: plain(hedges.by(hedgesOf)),
      standing: plain(standings.by((i) => [STANDINGS[i]])),
      chain: plain(chains.by((stations) => (stations === null ? [NONE] : (JSON.parse(stations) as string[])))),
    },
  };
}

/** How often something was there. */
class Tally<T> {
  readonly #counts = new Map<T, number>();

  add(what: T): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }

  /** By what it stands for, which may be several things. */
  by<V extends Value>(values: (what: T) => readonly V[]): Map<V, number> {
    const counts = new Map<V, number>();
    for (const [what, n] of this.#counts)
      for (const value of values(what)) counts.set(value, (counts.get(value) ?? 0) + n);
    return counts;
  }
}

function hedgesOf(bits: number): readonly string[] {
  return bits === 0 ? [NONE] : HEDGE_KINDS.filter((_, i) => (bits & (1 << i)) !== 0);
}

function speakers(most: readonly [Value, number][], names: FacetNames): FacetCount[] {
  const known = names.speakers(most.flatMap(([id]) => (typeof id === 'number' ? [id] : [])));
  return most.map(([id, n]) =>
    typeof id === 'number' ? { value: `E${id}`, name: known.get(id) ?? null, count: n } : valueOf(id, n),
  );
}

const valueOf = (value: string, count: number): FacetCount => ({ value, name: null, count });

/** Most frequent first, then by value. */
function frequent(counts: ReadonlyMap<Value, number>): [Value, number][] {
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b)).slice(0, TOLD);
}

/** In their order, unknown ones last. */
function months(counts: ReadonlyMap<Value, number>): FacetCount[] {
  const all = [...counts].sort(([a], [b]) => Number(a === NONE) - Number(b === NONE) || compare(a, b));
  return all.slice(-MONTHS_TOLD).map(([value, n]) => valueOf(String(value), n));
}

function compare(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}
