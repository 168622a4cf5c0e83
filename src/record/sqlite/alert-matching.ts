import type { Database } from '../database.ts';
import type { Change, Part } from './part.ts';

/**
 * Asks a query of some statements only.
 *
 * @param query as people wrote it
 * @returns those that fit; or why the query cannot be asked
 */
export type Matching = (
  query: string,
  statements: readonly number[],
) => readonly number[] | { readonly problem: string };

/** Asks the queries of alerts of what is new: queued when it is written, asked in `settle`, in the order of ids. */
export class AlertMatching implements Part {
  readonly #file: Database;
  readonly #matching: Matching;

  constructor(file: Database, matching: Matching) {
    this.#file = file;
    this.#matching = matching;
  }

  changed({ written, removed }: Change): void {
    for (const id of removed) {
      this.#file.prepare('DELETE FROM alert_queue WHERE statement = ?').run(id);
      this.#file.prepare('DELETE FROM alert_hit WHERE statement = ?').run(id);
    }
    if (written.length === 0 || !this.#file.prepare('SELECT 1 FROM alert LIMIT 1').get()) return;
    const queue = this.#file.prepare('INSERT INTO alert_queue (statement) VALUES (?) ON CONFLICT DO NOTHING');
    for (const id of written) queue.run(id);
  }

  /** @returns how many statements were to be asked about before */
  settle(most: number): number {
    if (!this.#file.prepare('SELECT 1 FROM alert_queue LIMIT 1').get()) return 0;
    return this.#file.transaction(() => {
      const left = Number(this.#file.prepare('SELECT count(*) AS n FROM alert_queue').get()!['n']);
      const rows = this.#file.prepare(QUEUED).all(most);
      const present = rows.filter(({ state }) => state === 'present').map(({ id }) => Number(id));
      for (const alert of this.#file.prepare('SELECT id, query, since FROM alert ORDER BY id').all())
        this.#ask({ id: Number(alert['id']), query: String(alert['query']), since: Number(alert['since']) }, present);
      if (rows.length > 0)
        this.#file.prepare('DELETE FROM alert_queue WHERE statement <= ?').run(Number(rows.at(-1)!['id']));
      return left;
    });
  }

  #ask(alert: Asking, present: readonly number[]): void {
    const fresh = present.filter((id) => id > alert.since);
    if (fresh.length === 0) return;
    const found = this.#matching(alert.query, fresh);
    const problem = 'problem' in found ? found.problem : null;
    this.#file
      .prepare('UPDATE alert SET problem = ?1 WHERE id = ?2 AND problem IS DISTINCT FROM ?1')
      .run(problem, alert.id);
    if ('problem' in found) return;
    const insert = this.#file.prepare(HIT);
    for (const id of [...found].sort((a, b) => a - b)) insert.run(alert.id, id, Number(this.#isKnown(alert, id)));
  }

  /** Whether a statement goes on from one that was there before the alert, or that is a hit of it. */
  #isKnown({ id: alert, since }: Asking, statement: number): boolean {
    const before = this.#file.prepare('SELECT before FROM statement WHERE id = ?');
    const hit = this.#file.prepare('SELECT 1 FROM alert_hit WHERE alert = ? AND statement = ?');
    const seen = new Set<number>();
    for (let id = before.get(statement)?.['before']; typeof id === 'number'; id = before.get(id)?.['before']) {
      if (id <= since || hit.get(alert, id)) return true;
      if (seen.has(id)) return false;
      seen.add(id);
    }
    return false;
  }
}

interface Asking {
  readonly id: number;
  readonly query: string;
  /** The newest statement when the alert was made. */
  readonly since: number;
}

const HIT = 'INSERT INTO alert_hit (alert, statement, known) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
const QUEUED = `SELECT q.statement AS id, s.state FROM alert_queue AS q JOIN statement AS s ON s.id = q.statement
  ORDER BY q.statement LIMIT ?`;
