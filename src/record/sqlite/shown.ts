import { type PackedStatement, unpackStatement } from '../codec.ts';
import type { DocumentResult } from '../result.ts';
import type {
  CorrectionMark,
  DocumentRef,
  EntityRef,
  Revision,
  RevisionLine,
  RunInfo,
  StatementState,
  StoredStatement,
} from '../stored.ts';
import type { Database } from '../database.ts';
import { unpackDocument } from './revisions.ts';
import type { Roots } from './roots.ts';

/** Gives the claims of statements, for those that have one. */
export type ClaimsOf = (statements: readonly number[]) => ReadonlyMap<number, number>;

type Row = Record<string, unknown>;

/** Rows as people and programs above the record see them. */
export class Shown {
  readonly #file: Database;
  readonly #roots: Roots;
  readonly #claimsOf: ClaimsOf;

  constructor(file: Database, roots: Roots, claimsOf: ClaimsOf) {
    this.#file = file;
    this.#roots = roots;
    this.#claimsOf = claimsOf;
  }

  document(id: number): DocumentRef | null {
    const row = this.#file.prepare(DOCUMENT).get(id);
    return row ? documentOf(row) : null;
  }

  revisionLines(document: number): RevisionLine[] {
    const rows = this.#file.prepare(LINES).all(document) as unknown as Omit<RevisionLine, 'number'>[];
    return rows.map((row, i) => ({ number: i + 1, ...row }));
  }

  revisions(document: number): Revision[] {
    return this.#file
      .prepare(REVISIONS)
      .all(document)
      .map((row, i) => this.#revisionOf(row, i + 1));
  }

  revision(id: number): Revision | null {
    const row = this.#file.prepare(REVISION).get(id);
    return row ? this.#revisionOf(row, Number(row['number'])) : null;
  }

  /** In text order. */
  statementsOf(revision: number): StoredStatement[] {
    const all = this.#statementsOf(this.#file.prepare(`${STATEMENTS} WHERE s.revision = ?`).all(revision));
    const start = ({ statement }: StoredStatement): number => statement.quote.spans[0].start;
    const end = ({ statement }: StoredStatement): number => statement.quote.spans.at(-1)!.end;
    return all.sort((a, b) => start(a) - start(b) || end(b) - end(a) || a.id - b.id);
  }

  /** In the order of the ids. */
  statements(ids: readonly number[]): StoredStatement[] {
    if (ids.length === 0) return [];
    const rows = new Map(
      this.#file
        .prepare(SOME)
        .all(JSON.stringify(ids))
        .map((row) => [Number(row['id']), row]),
    );
    return this.#statementsOf(ids.map((id) => rows.get(id)).filter((row) => row !== undefined));
  }

  #revisionOf(row: Row, number: number): Revision {
    const { id, document, digest, seen, retrieved } = row as unknown as Omit<Revision, 'run' | 'result' | 'number'>;
    const { version, engine, model } = row as unknown as RunInfo;
    const statements = this.statementsOf(id)
      .filter(({ state }) => state !== 'rejected')
      .map(({ statement }) => statement);
    const { hedges, dates, entities, ...about } = unpackDocument(row as { text: string; about: string; found: string });
    const result: DocumentResult = { ...about, statements, hedges, dates, entities };
    return { ...{ id, document, number, digest, seen, retrieved }, run: { version, engine, model }, result };
  }

  #statementsOf(rows: readonly Row[]): StoredStatement[] {
    const ids = (column: string): number[] =>
      rows.flatMap((row) => (row[column] === null ? [] : [Number(row[column])]));
    const names = this.#roots.names([...new Set([...ids('speaker'), ...ids('addressee')])]);
    const claims = this.#claimsOf(ids('id'));
    return rows.map((row) => statementOf(row, names, claims));
  }
}

function statementOf(
  row: Row,
  names: ReadonlyMap<number, EntityRef>,
  claims: ReadonlyMap<number, number>,
): StoredStatement {
  const { id, revision, state, before, day } = row as unknown as Omit<StoredStatement, 'document' | 'statement'>;
  const who = (entity: unknown): EntityRef | null => (entity === null ? null : (names.get(Number(entity)) ?? null));
  return {
    ...{
      id,
      document: documentOf({ ...row, id: row['document'] }),
      revision,
      state: state satisfies StatementState,
      before,
    },
    ...{ speaker: who(row['speaker']), addressee: who(row['addressee']), day, claim: claims.get(id) ?? null },
    correction: correctionOf(row),
    statement: unpackStatement(row['text'] as string, row as unknown as PackedStatement),
  };
}

function correctionOf({ correction, at, by, kind }: Row): CorrectionMark | null {
  return correction === null ? null : ({ id: correction, at, by, kind } as CorrectionMark);
}

function documentOf(row: Row): DocumentRef {
  const { url, title, published } = JSON.parse(row['about'] as string) as DocumentResult;
  return {
    id: Number(row['id']),
    name: row['name'] as string,
    url,
    title,
    outlet: row['outlet'] as string | null,
    published,
  };
}

const DOCUMENT = `SELECT d.id, d.name, o.name AS outlet, r.about FROM document AS d
  LEFT JOIN outlet AS o ON o.id = d.outlet
  JOIN revision AS r ON r.document = d.id WHERE d.id = ? ORDER BY r.moment DESC, r.id DESC LIMIT 1`;
const REVISIONS = `SELECT r.*, u.version, u.engine, u.model FROM revision AS r JOIN run AS u ON u.id = r.run
  WHERE r.document = ? ORDER BY r.moment, r.id`;
const LINES = 'SELECT id, seen, retrieved, digest FROM revision WHERE document = ? ORDER BY moment, id';
const REVISION = `SELECT r.*, u.version, u.engine, u.model, (SELECT count(*) FROM revision AS o
    WHERE o.document = r.document AND (o.moment, o.id) <= (r.moment, r.id)) AS number
  FROM revision AS r JOIN run AS u ON u.id = r.run WHERE r.id = ?`;
const STATEMENTS = `SELECT s.id, s.document, s.revision, s.type, s.quote, s.standing, s.speaker, s.addressee, s.day,
    s.state, s.before, s.confidence, s.found, r.text, r.about, d.name, o.name AS outlet,
    s.correction, c.at, c.by, c.kind
  FROM statement AS s JOIN revision AS r ON r.id = s.revision JOIN document AS d ON d.id = s.document
  LEFT JOIN outlet AS o ON o.id = d.outlet LEFT JOIN correction AS c ON c.id = s.correction`;
const SOME = `${STATEMENTS} WHERE s.id IN (SELECT CAST(value AS BIGINT) FROM json_each(?))`;
