import type { Answer, Statement, StoryPage } from '../../api/client.ts';

type Member = StoryPage['members'][number];

/** What the columns of the table are. */
export type By = 'outlets' | 'documents';

/** A document of its own words, with those that are copies of it. */
export interface Original {
  readonly document: Member;
  readonly copies: readonly Member[];
}

export interface Column {
  /** The outlet; of a document without one its name. */
  readonly name: string;
  /** At least one, by time. */
  readonly originals: readonly Original[];
  /** Copies of these by outlets that have no column of their own. */
  readonly folded: readonly Member[];
  /** Copies by the outlet itself, of documents of others. */
  readonly reprints: readonly Member[];
}

/** What one column has of a claim. */
export interface Cell {
  /** In documents of their own words. */
  readonly own: readonly Statement[];
  /** In copies by the outlet, and in copies by others. */
  readonly reprints: readonly Statement[];
  readonly folded: readonly Statement[];
}

/** Another row that is about the same and says the contrary. */
export interface Opposite {
  readonly row: Row;
  /** Whether it was said after this one. */
  readonly isLater: boolean;
  readonly kind: Answer['kind'];
}

/** A claim: what somebody said, as it is told first. */
export interface Row {
  readonly first: Statement;
  /** One for each column; null where it is not told. */
  readonly cells: readonly (Cell | null)[];
  readonly opposites: readonly Opposite[];
}

export interface SpeakerRows {
  readonly speaker: Statement['speaker'];
  readonly rows: readonly Row[];
}

export const nameOf = ({ outlet, name }: Pick<Member, 'outlet' | 'name'>): string => outlet ?? name;

/** Documents of their own words by time, each with its copies, and those with the copies of these. */
export function originalsOf(members: readonly Member[]): Original[] {
  const byId = new Map(members.map((member) => [member.id, member]));
  const copies = Map.groupBy(members, (member) => rootOf(member, byId));
  return members
    .filter((member) => rootOf(member, byId) === member.id)
    .map((document) => ({ document, copies: copies.get(document.id)!.filter(({ id }) => id !== document.id) }));
}

function rootOf(member: Member, byId: ReadonlyMap<number, Member>, seen = new Set<number>()): number {
  const original = member.copy && byId.get(member.copy.original);
  if (!original || seen.has(member.id)) return member.id;
  return rootOf(original, byId, seen.add(member.id));
}

/** By time of their first document. */
export function columnsOf(originals: readonly Original[], by: By): Column[] {
  if (by === 'documents')
    return originals.map((one) => ({
      ...{ name: nameOf(one.document), originals: [one], folded: one.copies, reprints: [] },
    }));
  const outlets = Map.groupBy(originals, ({ document }) => nameOf(document));
  const copies = originals.flatMap((one) => one.copies);
  return [...outlets].map(([name, own]) => ({
    ...{ name, originals: own, reprints: copies.filter((copy) => nameOf(copy) === name) },
    folded: own.flatMap((one) => one.copies).filter((copy) => !outlets.has(nameOf(copy))),
  }));
}

/** By speakers, those who say most first and the unknown last; each claim once, with the columns that tell it. */
export function speakersOf(of: StoryPage, answers: readonly Answer[], columns: readonly Column[]): SpeakerRows[] {
  const places = placesOf(columns);
  const claims = Map.groupBy(of.statements, ({ id, claim }) => claim ?? `W${id}`);
  const rows = new Map(
    [...claims.values()].map((statements) => {
      const row: Open<Row> = {
        first: statements[0],
        cells: cellsOf(statements, columns.length, places),
        opposites: [],
      };
      return [row.first.id, row] as const;
    }),
  );
  for (const { statement, to, kind } of answers) {
    const [earlier, later] = [rows.get(to), rows.get(statement)];
    if (!earlier || !later) continue;
    earlier.opposites.push({ row: later, isLater: true, kind });
    later.opposites.push({ row: earlier, isLater: false, kind });
  }
  return [...Map.groupBy(rows.values(), ({ first }) => first.speaker?.id ?? null).values()]
    .map((own) => ({ speaker: own[0].first.speaker, rows: own }))
    .sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null) || b.rows.length - a.rows.length);
}

type Open<T extends Row> = Omit<T, 'opposites'> & { readonly opposites: Opposite[] };

/** Where the statements of a document belong. */
interface Place {
  readonly column: number;
  readonly part: keyof Cell;
}

function placesOf(columns: readonly Column[]): Map<number, Place> {
  const places = new Map<number, Place>();
  for (const [column, { originals, folded, reprints }] of columns.entries()) {
    for (const { document } of originals) places.set(document.id, { column, part: 'own' });
    for (const { id } of folded) places.set(id, { column, part: 'folded' });
    for (const { id } of reprints) places.set(id, { column, part: 'reprints' });
  }
  return places;
}

function cellsOf(statements: readonly Statement[], count: number, places: ReadonlyMap<number, Place>) {
  const cells: (Record<keyof Cell, Statement[]> | null)[] = Array.from({ length: count }, () => null);
  for (const statement of statements) {
    const place = places.get(statement.document.id);
    if (!place) continue;
    const cell = (cells[place.column] ??= { own: [], reprints: [], folded: [] });
    cell[place.part].push(statement);
  }
  return cells;
}
