import type { ClaimPage } from '../../api/client.ts';

type Member = ClaimPage['statements'][number];
type Station = ClaimPage['way'][number];
export type WayKind = NonNullable<Station['kind']>;

/** Whom a station had the claim from, and how one knows. */
export interface Source {
  readonly name: string;
  readonly kind: WayKind;
}

/** An agency or outlet through which a claim went. */
export interface GraphNode {
  readonly name: string;
  readonly isAgency: boolean;
  /** Whether the claim appeared here first. */
  readonly isFirst: boolean;
  /** `YYYY-MM-DD`: when it had the claim, as far as one knows; null where nothing tells. */
  readonly day: string | null;
  /** Its statement, else the one that names it. */
  readonly at: Member;
  /** Statements in documents of its own; 0 for one that is only named by others. */
  readonly count: number;
  readonly sources: readonly Source[];
}

export const nameOf = ({ outlet, name }: Member['document']): string => outlet ?? name;

const dayOf = ({ document, day }: Member): string => document.published?.slice(0, 10) ?? day ?? UNDATED;
/** After all days. */
const UNDATED = '~';

/** Everybody who passed a claim on, in the order of appearance. */
export function graphOf({ statements, way, first }: ClaimPage): GraphNode[] {
  const members = new Map(statements.map((one) => [one.id, one]));
  const own = Map.groupBy(statements, ({ document }) => nameOf(document));
  const names = new Set(way.flatMap(({ name, from }) => (from === null ? [name] : [from, name])));
  const shown = new Map([...names].map((name) => [name, new Set<Member>(own.get(name))]));
  for (const { name, from, statements: ids } of way)
    for (const id of ids) for (const one of [name, from]) if (one !== null) shown.get(one)!.add(members.get(id)!);
  const { document: of } = members.get(first) ?? statements[0];
  // what has no time is not known to be the first
  const firstName = of.published === null ? null : nameOf(of);
  return [...names].map((name) => {
    const days = [...shown.get(name)!].map(dayOf).sort();
    return {
      name,
      isAgency: way.some((one) => (one.name === name ? one.isAgency : one.from === name && one.kind === 'credited')),
      isFirst: name === firstName,
      day: days[0] === UNDATED ? null : days[0],
      at: own.get(name)?.[0] ?? [...shown.get(name)!][0],
      count: own.get(name)?.length ?? 0,
      sources: sourcesOf(name, way),
    };
  });
}

function sourcesOf(name: string, way: readonly Station[]): Source[] {
  return way.flatMap((one) =>
    one.name === name && one.from !== null && one.kind !== null ? [{ name: one.from, kind: one.kind }] : [],
  );
}
