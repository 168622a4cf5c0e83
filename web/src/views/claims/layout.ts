import type { GraphNode, WayKind } from './graph.ts';

/** What stands in one place: a node, or several that are alike. */
export interface Placed {
  readonly nodes: readonly GraphNode[];
  /** From 0 on the left: of a day all that had it from nobody of that day, then those who had it from these. */
  readonly column: number;
  /** From 0 at the top; agencies stand above all others. */
  readonly row: number;
}

export interface Edge {
  readonly from: Placed;
  readonly to: Placed;
  readonly kind: WayKind;
}

/** The columns of one day. */
export interface DayColumns {
  /** `YYYY-MM-DD`; null where none is known. */
  readonly day: string | null;
  readonly column: number;
  readonly columns: number;
}

export interface Layout {
  readonly placed: readonly Placed[];
  readonly edges: readonly Edge[];
  readonly days: readonly DayColumns[];
  readonly columns: number;
  readonly rows: number;
  /** Rows of the agencies. */
  readonly agencyRows: number;
}

/** Of so many alike this many are shown by themselves, and the others as one. */
const ALONE = 3;
/** Fewer are not worth folding. */
const FOLDED = 3;

/** @param isFolded whether those that had it from the same in the same way on the same day are shown as one */
export function laidOut(nodes: readonly GraphNode[], isFolded: boolean): Layout {
  const { columnOf, days, columns } = columnsOf(nodes);
  const groups = isFolded ? folded(nodes, columnOf) : nodes.map((node) => [node]);
  const inColumns = Map.groupBy(groups, ([first]) => columnOf.get(first.name)!);
  const agencyRows = mostIn(inColumns, ({ isAgency }) => isAgency);
  const rowOf = new Map<string, number>();
  const placed: Placed[] = [];
  for (let column = 0; column < columns; column++) {
    const own = inColumns.get(column) ?? [];
    for (const isAgency of [true, false]) {
      const lane = own.filter(([first]) => first.isAgency === isAgency);
      for (const [i, group] of nearSources(lane, rowOf).entries()) {
        const row = (isAgency ? 0 : agencyRows) + i;
        for (const { name } of group) rowOf.set(name, row);
        placed.push({ nodes: group, column, row });
      }
    }
  }
  const rows = agencyRows + mostIn(inColumns, ({ isAgency }) => !isAgency);
  return { placed, edges: edgesOf(placed), days, columns, rows, agencyRows };
}

function columnsOf(nodes: readonly GraphNode[]): Pick<Layout, 'days' | 'columns'> & { columnOf: Map<string, number> } {
  const byDay = [...Map.groupBy(nodes, ({ day }) => day)].sort(([a], [b]) => compareDays(a, b));
  const columnOf = new Map<string, number>();
  let columns = 0;
  const days = byDay.map(([day, own]) => {
    const depths = depthsOf(own);
    for (const [name, depth] of depths) columnOf.set(name, columns + depth);
    const count = Math.max(...depths.values()) + 1;
    columns += count;
    return { day, column: columns - count, columns: count };
  });
  return { columnOf, days, columns };
}

const compareDays = (a: string | null, b: string | null): number =>
  Number(a === null) - Number(b === null) || (a ?? '').localeCompare(b ?? '');

/** How many of these each had it from, one after the other. */
function depthsOf(nodes: readonly GraphNode[]): Map<string, number> {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const depths = new Map<string, number>();
  const depthOf = (node: GraphNode, seen: ReadonlySet<string>): number => {
    const known = depths.get(node.name);
    if (known !== undefined) return known;
    const next = new Set(seen).add(node.name);
    // two that had it from each other stand beside each other
    const sources = node.sources.flatMap(({ name }) => (next.has(name) ? [] : (byName.get(name) ?? [])));
    const depth = sources.reduce((most, source) => Math.max(most, depthOf(source, next) + 1), 0);
    depths.set(node.name, depth);
    return depth;
  };
  for (const node of nodes) depthOf(node, new Set());
  return depths;
}

/** Those from whom nobody had it, and who had it from the same in the same way: the first by themselves, the others as one. */
function folded(nodes: readonly GraphNode[], columnOf: ReadonlyMap<string, number>): (readonly GraphNode[])[] {
  const passedOn = new Set(nodes.flatMap(({ sources }) => sources.map(({ name }) => name)));
  const groups = Map.groupBy(nodes, (node) =>
    node.isFirst || node.isAgency || passedOn.has(node.name)
      ? node.name
      : JSON.stringify([columnOf.get(node.name), node.sources.map(({ name, kind }) => [name, kind])]),
  );
  return [...groups.values()].flatMap((group) => {
    if (group.length < ALONE + FOLDED) return group.map((node) => [node]);
    return [...group.slice(0, ALONE).map((node) => [node]), group.slice(ALONE)];
  });
}

function mostIn(
  columns: ReadonlyMap<number, readonly (readonly GraphNode[])[]>,
  isIn: (node: GraphNode) => boolean,
): number {
  return Math.max(0, ...[...columns.values()].map((groups) => groups.filter(([first]) => isIn(first)).length));
}

/** In the order of the rows of those they had it from, so that few lines cross. */
function nearSources(
  groups: readonly (readonly GraphNode[])[],
  rowOf: ReadonlyMap<string, number>,
): (readonly GraphNode[])[] {
  const heightOf = ([{ sources }]: readonly GraphNode[]): number => {
    const rows = sources.flatMap(({ name }) => rowOf.get(name) ?? []);
    return rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + row, 0) / rows.length;
  };
  return groups.toSorted((a, b) => heightOf(a) - heightOf(b));
}

function edgesOf(placed: readonly Placed[]): Edge[] {
  const placeOf = new Map(placed.flatMap((place) => place.nodes.map(({ name }) => [name, place] as const)));
  return placed.flatMap((to) =>
    to.nodes[0].sources.flatMap(({ name, kind }) => {
      const from = placeOf.get(name);
      return from ? [{ from, to, kind }] : [];
    }),
  );
}
