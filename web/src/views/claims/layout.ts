import type { ClaimPage } from '../../api/client.ts';

type Station = ClaimPage['way'][number];

export interface Placed {
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

export interface Edge {
  readonly from: Placed;
  readonly to: Placed;
  readonly kind: string;
}

export interface Layout {
  readonly nodes: readonly Placed[];
  readonly edges: readonly Edge[];
  readonly columns: number;
  readonly rows: number;
}

/** Puts each station to the right of all from whom it had something, in the order of appearance from top to bottom. */
export function laidOut(way: readonly Station[]): Layout {
  const names = [...new Set(way.flatMap(({ name, from }) => (from === null ? [name] : [from, name])))];
  const sources = Map.groupBy(way, ({ name }) => name);
  const columns = new Map<string, number>();
  const columnOf = (name: string, seen: ReadonlySet<string>): number => {
    const known = columns.get(name);
    if (known !== undefined) return known;
    // two that have it from each other stand beside each other
    const froms = (sources.get(name) ?? []).flatMap(({ from }) => (from === null || seen.has(from) ? [] : [from]));
    const next = new Set([...seen, name]);
    const column = froms.reduce((most, from) => Math.max(most, columnOf(from, next) + 1), 0);
    columns.set(name, column);
    return column;
  };
  const filled = new Map<number, number>();
  const nodes = names.map((name): Placed => {
    const column = columnOf(name, new Set([name]));
    const row = filled.get(column) ?? 0;
    filled.set(column, row + 1);
    return { name, column, row };
  });
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const edges = way.flatMap(({ name, from, kind }) =>
    from === null || kind === null ? [] : [{ from: byName.get(from)!, to: byName.get(name)!, kind }],
  );
  return { nodes, edges, columns: Math.max(0, ...filled.keys()) + 1, rows: Math.max(0, ...filled.values()) };
}
