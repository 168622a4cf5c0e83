import { type Known, knownAt, nextText } from '../lineage.ts';
import type { StatementState } from '../stored.ts';
import type { Database } from '../database.ts';

interface Row extends Known {
  readonly id: number;
  readonly state: StatementState;
  readonly before: number | null;
}

/** What became of statements from revision to revision. */
export class Lineages {
  readonly #file: Database;

  constructor(file: Database) {
    this.#file = file;
  }

  /**
   * Says of each statement of a document what became of it: by the order of its revisions, not by that in which they came.
   *
   * @returns those of which something else holds than before
   */
  settle(document: number): number[] {
    const revisions = this.#file
      .prepare('SELECT id, text FROM revision WHERE document = ? ORDER BY moment, id')
      .all(document)
      .map(({ id, text }) => this.#rowsOf(Number(id), text as string));
    const from = revisions.map((rows, i) => (i === 0 ? rows.map(() => null) : nextText(revisions[i - 1], rows)));
    const changed: number[] = [];
    for (const [i, rows] of revisions.entries()) {
      const later = i + 1 < revisions.length ? new Set(from[i + 1]) : null;
      for (const [j, row] of rows.entries()) {
        const source = from[i][j];
        const before = source === null ? null : revisions[i - 1][source].id;
        const state = later === null ? 'present' : later.has(j) ? 'superseded' : 'vanished';
        if (row.before === before && row.state === state) continue;
        this.#file.prepare('UPDATE statement SET before = ?, state = ? WHERE id = ?').run(before, state, row.id);
        changed.push(row.id);
      }
    }
    return changed;
  }

  #rowsOf(revision: number, text: string): Row[] {
    const rows = this.#file
      .prepare(
        `SELECT id, type, quote, state, before FROM statement WHERE revision = ? AND state <> 'rejected' ORDER BY id`,
      )
      .all(revision);
    return rows.map((row) => {
      const { id, type, state, before } = row as unknown as Pick<Row, 'id' | 'type' | 'state' | 'before'>;
      return { ...knownAt(type, row['quote'] as string, text), id, state, before };
    });
  }
}
