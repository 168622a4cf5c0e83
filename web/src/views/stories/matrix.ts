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

/** Columns in which something is said, by time of their first document. */
export function columnsOf(of: StoryPage, originals: readonly Original[], by: By): Column[] {
  const speaking = new Set(of.statements.map(({ document }) => document.id));
  const isSpeaking = ({ id }: Member): boolean => speaking.has(id);
  return allColumns(originals, by).filter(
    (column) =>
      column.originals.some(({ document }) => isSpeaking(document)) ||
      [...column.folded, ...column.reprints].some(isSpeaking),
  );
}

function allColumns(originals: readonly Original[], by: By): Column[] {
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
export function speakersOf(
  of: StoryPage,
  answers: readonly Answer[],
  originals: readonly Original[],
  columns: readonly Column[],
): SpeakerRows[] {
  const places = placesOf(columns);
  const claims = Map.groupBy(of.statements, keysOf(of.statements, originals));
  const rowOf = new Map<number, Open<Row>>();
  const rows = [...claims.values()].map((statements) => {
    const row: Open<Row> = { first: statements[0], cells: cellsOf(statements, columns.length, places), opposites: [] };
    for (const { id } of statements) rowOf.set(id, row);
    return row;
  });
  for (const { statement, to, kind } of answers) {
    const [earlier, later] = [rowOf.get(to), rowOf.get(statement)];
    if (!earlier || !later || earlier === later || earlier.opposites.some(({ row }) => row === later)) continue;
    earlier.opposites.push({ row: later, isLater: true, kind });
    later.opposites.push({ row: earlier, isLater: false, kind });
  }
  return [...Map.groupBy(rows, ({ first }) => first.speaker?.id ?? null).values()]
    .map((own) => ({ speaker: own[0].first.speaker, rows: own }))
    .sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null) || b.rows.length - a.rows.length);
}

/**
 * Gives what is one row: a claim; of those whom nobody knows, who are of no claim together, the same words of the same. The
 * words of a copy are those of its original, whoever is taken for their speaker.
 */
function keysOf(statements: readonly Statement[], originals: readonly Original[]): (of: Statement) => string {
  const rootOf = new Map(
    originals.flatMap(({ document, copies }) => [document, ...copies].map(({ id }) => [id, document.id] as const)),
  );
  const wordsOf = ({ document, statement }: Statement): string =>
    JSON.stringify([rootOf.get(document.id), statement.speaker?.text, statement.quote.text]);
  const known = new Map<string, string>();
  for (const one of statements)
    if (rootOf.get(one.document.id) === one.document.id && !known.has(wordsOf(one)))
      known.set(wordsOf(one), keyOf(one));
  return (one) => known.get(wordsOf(one)) ?? keyOf(one);
}

function keyOf({ id, claim, speaker, statement }: Statement): string {
  if (speaker === null) return JSON.stringify([statement.speaker?.text, statement.quote.text]);
  return claim === null ? `W${id}` : `C${claim}`;
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
