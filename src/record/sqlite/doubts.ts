import { DOUBTFUL, type DoubtfulPage } from '../corrections.ts';
import { CursorError } from '../cursor-error.ts';
import type { Database } from '../database.ts';
import type { Shown } from './shown.ts';

/** Statements that people may want to look at, by an index of their own: they are few among all. */
export class Doubts {
  readonly #file: Database;
  readonly #shown: Shown;

  constructor(file: Database, shown: Shown) {
    this.#file = file;
    this.#shown = shown;
  }

  page(most: number, cursor?: string): DoubtfulPage {
    const [confidence, id] = cursor === undefined ? [-1, 0] : readCursor(cursor);
    const rows = this.#file.prepare(PAGE).all(confidence, id, most + 1);
    const shown = rows.slice(0, most);
    const last = rows.length > most ? shown.at(-1) : undefined;
    return {
      statements: this.#shown.statements(shown.map((row) => Number(row['id']))),
      cursor: last ? `${String(last['confidence'])}.${String(last['id'])}` : null,
      total: Number(this.#file.prepare(COUNT).get()!['n']),
    };
  }
}

function readCursor(cursor: string): [number, number] {
  const parts = /^([01](?:\.\d{1,17})?(?:e-\d{1,2})?)\.(\d{1,15})$/.exec(cursor);
  if (!parts) throw new CursorError(cursor, 'a list of doubtful statements');
  return [Number(parts[1]), Number(parts[2])];
}

const WHICH = `state = 'present' AND correction IS NULL AND confidence < ${DOUBTFUL}`;
const PAGE = `SELECT id, confidence FROM statement WHERE ${WHICH} AND (confidence, id) > (?, ?)
  ORDER BY confidence, id LIMIT ?`;
const COUNT = `SELECT count(*) AS n FROM statement WHERE ${WHICH}`;
