import type { Database } from '../../database.ts';
import { askEach } from '../each.ts';

/** What stands for an unknown day among the keys: documents without one are compared among themselves. */
const NO_DAY = 0;
/** Documents of one key that are looked at: the latest. */
const POSTINGS = 24;

/** Documents of some days by what they are found under. */
export class StoryKeys {
  readonly #file: Database;

  constructor(file: Database) {
    this.#file = file;
  }

  put(document: number, day: number | null, keys: readonly number[]): void {
    this.#file.prepare(PUT).run(day ?? NO_DAY, document, JSON.stringify(keys));
  }

  take(document: number, day: number | null, keys: readonly number[]): void {
    this.#file.prepare(TAKE).run(day ?? NO_DAY, document, JSON.stringify(keys));
  }

  /** For each key its documents within some days before and after, the latest first. */
  near(keys: readonly number[], day: number | null, days: number): number[][] {
    const [from, to] = around(day, days);
    return askEach(
      this.#file,
      NEAR,
      keys.map((key) => [key, from, to]),
    );
  }

  /** How many documents have a key on other days, counted up to `most`. */
  elsewhere(key: number, day: number | null, days: number, most: number): number {
    const [from, to] = around(day, days);
    const count = this.#file.prepare(ELSEWHERE);
    return Number(count.get(key, from, key, to, most)!['n']);
  }
}

const around = (day: number | null, days: number): [number, number] =>
  day === null ? [NO_DAY, NO_DAY] : [Math.max(day - days, NO_DAY + 1), day + days];

const NEAR = `SELECT document FROM story_key WHERE key = ? AND day BETWEEN ? AND ?
  ORDER BY day DESC, document DESC LIMIT ${POSTINGS}`;
const ELSEWHERE = `SELECT count(*) AS n FROM (SELECT 1 FROM story_key WHERE key = ? AND day < ?
  UNION ALL SELECT 1 FROM story_key WHERE key = ? AND day > ? LIMIT ?) AS found`;
const PUT = `INSERT INTO story_key SELECT CAST(value AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT) FROM json_each(?)
  WHERE true ON CONFLICT DO NOTHING`;
const TAKE = `DELETE FROM story_key WHERE day = ? AND document = ? AND key IN (SELECT CAST(value AS BIGINT) FROM json_each(?))`;
