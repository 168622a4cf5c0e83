import type { Exported, Source } from '../export/exported.ts';
import type { Exports } from '../exports.ts';
import type { DocumentResult } from '../result.ts';
import type { StoredStatement } from '../stored.ts';
import type { Database } from '../database.ts';
import type { Roots } from './roots.ts';

/** What of the documents store is needed here. */
interface Statements {
  statements(ids: readonly number[]): readonly StoredStatement[];
}

/** What is handed out, read from SQLite; each piece with one view of the file. */
export class SqliteExports implements Exports {
  readonly #file: Database;
  readonly #statements: Statements;
  readonly #roots: Roots;

  constructor(file: Database, statements: Statements, roots: Roots) {
    this.#file = file;
    this.#statements = statements;
    this.#roots = roots;
  }

  documents(after: number, most: number): readonly number[] {
    return this.#ids('SELECT id FROM document WHERE id > ? ORDER BY id LIMIT ?', after, most);
  }

  ofDocuments(documents: readonly number[]): readonly Exported[] {
    return this.#file.snapshot(() => {
      const ids = documents.flatMap((document) => this.#ids(OF_DOCUMENT, document));
      return this.#exported(ids);
    });
  }

  by(entity: number): readonly number[] {
    const root = this.#roots.root(entity);
    return root === null ? [] : this.#ids(BY_SPEAKER, root);
  }

  statements(ids: readonly number[]): readonly Exported[] {
    return this.#file.snapshot(() => this.#exported(ids));
  }

  sorted(ids: readonly number[]): readonly number[] {
    const document = this.#file.prepare('SELECT document FROM statement WHERE id = ?');
    const placed = [...new Set(ids)].flatMap((id) => {
      const row = document.get(id);
      return row ? [{ id, document: Number(row['document']) }] : [];
    });
    placed.sort((a, b) => a.document - b.document || a.id - b.id);
    return placed.map(({ id }) => id);
  }

  #exported(ids: readonly number[]): Exported[] {
    const sources = new Map<number, Source>();
    return this.#statements.statements(ids).map((stored) => {
      const source = sources.get(stored.revision) ?? this.#source(stored.revision);
      sources.set(stored.revision, source);
      return { stored, source };
    });
  }

  #source(revision: number): Source {
    const row = this.#file.prepare(SOURCE).get(revision)!;
    const { digest, text, seen, retrieved } = row as unknown as Source;
    const { language, authors } = JSON.parse(row['about'] as string) as DocumentResult;
    return { digest, text, seen, retrieved, language, authors };
  }

  #ids(sql: string, ...values: readonly number[]): number[] {
    return this.#file
      .prepare(sql)
      .all(...values)
      .map((row) => Number(row['id']));
  }
}

const OF_DOCUMENT = `SELECT s.id FROM revision AS r JOIN statement AS s ON s.revision = r.id
  WHERE r.document = ? AND s.state IN ('present', 'vanished') ORDER BY s.id`;
const BY_SPEAKER = `SELECT id FROM statement WHERE speaker = ? AND state IN ('present', 'vanished') ORDER BY id`;
const SOURCE = 'SELECT digest, text, about, seen, retrieved FROM revision WHERE id = ?';
