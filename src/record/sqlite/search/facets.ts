import { HEDGE_KINDS } from '../../../language/de/data/hedges.ts';
import { STANDINGS } from '../../../provenance/evidence.ts';
import { STATEMENT_TYPES } from '../../../text/statement.ts';
import { FACETS, type Facet, type FacetCount, type Facets } from '../../search.ts';
import { dayOfNumber } from '../../search/days.ts';

/** A row of `search_entry`. */
export interface FacetRow {
  readonly day: number;
  readonly speaker: number | null;
  readonly outlet: number | null;
  readonly type: number;
  readonly standing: number;
  readonly hedges: number;
  readonly chain: string | null;
}

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

/** Counts rows by what they hold. */
export function countFacets(rows: Iterable<FacetRow>, names: FacetNames, isAll: boolean): Facets {
  const counts = new Map(FACETS.map((facet) => [facet, new Map<Value, number>()]));
  const of = (facet: Facet): Map<Value, number> => counts.get(facet)!;
  const count = (facet: Facet, value: Value): unknown => of(facet).set(value, (of(facet).get(value) ?? 0) + 1);
  let counted = 0;
  for (const row of rows) {
    counted++;
    count('speaker', row.speaker ?? NONE);
    count('outlet', row.outlet ?? NONE);
    count('type', STATEMENT_TYPES[row.type]);
    count('standing', STANDINGS[row.standing]);
    count('month', row.day === 0 ? NONE : dayOfNumber(row.day).slice(0, 7));
    if (row.hedges === 0) count('hedge', NONE);
    HEDGE_KINDS.forEach((kind, i) => (row.hedges & (1 << i)) !== 0 && count('hedge', kind));
    for (const name of row.chain === null ? [NONE] : (JSON.parse(row.chain) as string[])) count('chain', name);
  }
  const outlet = (id: Value): string => (typeof id === 'number' ? names.outlet(id) : id);
  const plain = (facet: Facet): FacetCount[] => frequent(of(facet)).map(([value, n]) => valueOf(String(value), n));
  const speakers = frequent(of('speaker'));
  const known = names.speakers(speakers.flatMap(([id]) => (typeof id === 'number' ? [id] : [])));
  return {
    ...{ counted, isAll },
    facets: {
      speaker: speakers.map(([id, n]) =>
        typeof id === 'number' ? { value: `E${id}`, name: known.get(id) ?? null, count: n } : valueOf(id, n),
      ),
      outlet: frequent(of('outlet')).map(([id, n]) => valueOf(outlet(id), n)),
      ...{ type: plain('type'), month: months(of('month')), hedge: plain('hedge') },
      ...{ standing: plain('standing'), chain: plain('chain') },
    },
  };
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
