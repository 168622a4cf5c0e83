import type { FailedDocument, FailureOptions, Failures, KeptFailure, Origin } from '../failures.ts';
import type { Database } from '../database.ts';

/** Documents that could not be read, in SQLite. */
export class SqliteFailures implements Failures {
  readonly #file: Database;

  constructor(file: Database) {
    this.#file = file;
  }

  tell({ input, part }: Origin, failed: readonly FailedDocument[], at: string): void {
    const known = this.#idsOf(input, part);
    if (failed.length === 0 && known.size === 0) return;
    this.#file.transaction(() => {
      for (const { id, stage, code, message } of failed) {
        known.delete(id);
        this.#file.prepare(TELL).run(input, part, id, stage, code, message, at, at);
      }
      const forget = this.#file.prepare('DELETE FROM failure WHERE input = ? AND part = ? AND id = ?');
      for (const id of known) forget.run(input, part, id);
    });
  }

  ended(input: string, stillFailing: ReadonlySet<string>): void {
    const rows = this.#file.prepare('SELECT DISTINCT part FROM failure WHERE input = ?').all(input);
    const gone = rows.map(({ part }) => part as string).filter((part) => !stillFailing.has(part));
    if (gone.length === 0) return;
    this.#file.transaction(() => {
      const forget = this.#file.prepare('DELETE FROM failure WHERE input = ? AND part = ?');
      for (const part of gone) forget.run(input, part);
    });
  }

  list(codes: readonly string[] = [], { most = -1, after }: FailureOptions = {}): readonly KeptFailure[] {
    const { input, part, id } = after ?? { input: '', part: '', id: '' };
    const rows = this.#file.prepare(LIST).all(JSON.stringify(codes), codes.length, input, part, id, most);
    return rows.map((row) => ({ ...row }) as unknown as KeptFailure);
  }

  of(input: string): readonly KeptFailure[] {
    const rows = this.#file.prepare(`${COLUMNS} WHERE input = ? ORDER BY part, id`).all(input);
    return rows.map((row) => ({ ...row }) as unknown as KeptFailure);
  }

  #idsOf(input: string, part: string): Set<string> {
    const rows = this.#file.prepare('SELECT id FROM failure WHERE input = ? AND part = ?').all(input, part);
    return new Set(rows.map(({ id }) => id as string));
  }
}

const TELL = `INSERT INTO failure (input, part, id, stage, code, message, first, last, times)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)
  ON CONFLICT (input, part, id) DO UPDATE SET
    times = CASE WHEN failure.stage = excluded.stage AND failure.code = excluded.code THEN failure.times + 1 ELSE 1 END,
    first = CASE WHEN failure.stage = excluded.stage AND failure.code = excluded.code
      THEN failure.first ELSE excluded.first END,
    (stage, code, message, last) = (excluded.stage, excluded.code, excluded.message, excluded.last)`;
const COLUMNS = 'SELECT id, stage, code, message, input, part, first, last, times FROM failure';
const LIST = `${COLUMNS}
  WHERE (code IN (SELECT value FROM json_each(?)) OR CAST(? AS BIGINT) = 0) AND (input, part, id) > (?, ?, ?)
  ORDER BY input, part, id LIMIT ?`;
