import type { Care, CheckReport, Forgetting, Forgotten, Stats } from '../care.ts';
import type { Database } from '../database.ts';
import { checkRecord } from './checking.ts';
import type { Forgetter } from './forgetting.ts';
import type { Part } from './part.ts';

/** Looking after a record in SQLite. */
export class SqliteCare implements Care {
  readonly #file: Database;
  readonly #forgetter: Forgetter;
  readonly #parts: readonly Part[];

  constructor(file: Database, forgetter: Forgetter, parts: readonly Part[]) {
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

  backup(file: string): Promise<void> {
    return this.#file.backup(file);
  }

  wouldForget(what: Forgetting): Forgotten | null {
    return this.#file.snapshot(() => this.#forgetter.scope(what));
  }

  forget(what: Forgetting): Forgotten | null {
    return this.#file.shredding(() => {
      const forgotten = this.#forgetter.forget(what);
      if (forgotten) for (const part of this.#parts) part.purge?.();
      return forgotten;
    });
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
      version: this.#file.version,
      bytes: this.#file.bytes,
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
