import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import type { Care, CheckReport, Forgetting, Forgotten, Stats } from '../care.ts';
import { RecordError, recordError } from '../error.ts';
import { checkRecord } from './checking.ts';
import { type SqliteFile, openFile } from './file.ts';
import type { Forgetter } from './forgetting.ts';
import type { Part } from './part.ts';
import { loadSqlite } from './sqlite.ts';

/** Looking after a record in SQLite. */
export class SqliteCare implements Care {
  readonly #file: SqliteFile;
  readonly #forgetter: Forgetter;
  readonly #parts: readonly Part[];

  constructor(file: SqliteFile, forgetter: Forgetter, parts: readonly Part[]) {
    this.#file = file;
    this.#forgetter = forgetter;
    this.#parts = parts;
  }

  check(onRevision: (done: number, of: number) => void = () => undefined): CheckReport {
    return this.#file.snapshot(() => checkRecord(this.#file, this.#parts, onRevision));
  }

  rebuild(): void {
    this.#file.transaction(() => {
      for (const part of this.#parts) part.rebuild?.();
    });
  }

  /** SQLite's online backup: https://www.sqlite.org/backup.html. It is whole, or it is not there. */
  async backup(file: string): Promise<void> {
    if (existsSync(file)) throw new RecordError('exists', file, 'is there already');
    const half = `${file}.part`;
    try {
      rmSync(half, { force: true });
      await loadSqlite().backup(this.#file.database, half);
      const copy = openFile(half, { create: false });
      try {
        copy.check();
        copy.database.exec('PRAGMA journal_mode = DELETE');
      } finally {
        copy.close();
      }
      renameSync(half, file);
    } catch (error) {
      rmSync(half, { force: true });
      throw recordError(file, error);
    }
  }

  wouldForget(what: Forgetting): Forgotten | null {
    return this.#file.snapshot(() => this.#forgetter.scope(what));
  }

  forget(what: Forgetting): Forgotten | null {
    const { database } = this.#file;
    // what is deleted is overwritten, and does not stay in the log of changes
    database.exec('PRAGMA secure_delete = ON');
    try {
      return this.#file.transaction(() => {
        const forgotten = this.#forgetter.forget(what);
        if (forgotten) for (const part of this.#parts) part.purge?.();
        return forgotten;
      });
    } finally {
      database.exec('PRAGMA secure_delete = OFF; PRAGMA wal_checkpoint(TRUNCATE)');
    }
  }

  stats(): Stats {
    return this.#file.snapshot(() => this.#stats());
  }

  #stats(): Stats {
    const count = (table: string): number =>
      Number(this.#file.prepare(`SELECT count(*) AS n FROM ${table}`).get()!['n']);
    const { from, to } = this.#file.prepare('SELECT min(day) AS "from", max(day) AS "to" FROM document').get()!;
    const states = this.#file.prepare('SELECT state, count(*) AS n FROM statement GROUP BY state ORDER BY state').all();
    const runs = this.#file
      .prepare(
        'SELECT u.version, u.engine, count(r.id) AS revisions FROM run AS u LEFT JOIN revision AS r ON r.run = u.id GROUP BY u.id ORDER BY u.id',
      )
      .all();
    return {
      version: Number(this.#file.prepare('PRAGMA user_version').get()!['user_version']),
      bytes: sizeOf(this.#file.file) + sizeOf(`${this.#file.file}-wal`),
      ...{ documents: count('document'), revisions: count('revision'), outlets: count('outlet') },
      statements: Object.fromEntries(states.map(({ state, n }) => [String(state), Number(n)])),
      entities: count('profile'),
      corrections: count('correction'),
      ...{ from: from as string | null, to: to as string | null },
      runs: runs.map(({ version, engine, revisions }) => ({
        ...{ version: String(version), engine: String(engine), revisions: Number(revisions) },
      })),
    };
  }
}

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);
