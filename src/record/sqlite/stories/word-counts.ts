import type { Frequencies } from '../../stories/portrait.ts';
import type { Database } from '../../database.ts';

/** Counts that are kept in memory at most. */
const KEPT = 200_000;

/** In how many documents terms stand; counts of a batch are written at its end. */
export class WordCounts {
  readonly #file: Database;
  readonly #counts = new Map<number, number>();
  readonly #changed = new Set<number>();

  constructor(file: Database) {
    this.#file = file;
  }

  /**
   * @param documents of the record, as many as are known
   * @param terms that will be asked for
   */
  frequencies(documents: number, terms: Iterable<number>): Frequencies {
    this.#load(terms);
    return { documents, of: (term) => this.#counts.get(term)! };
  }

  count(terms: Iterable<number>): void {
    for (const term of terms) {
      this.#counts.set(term, this.#counts.get(term)! + 1);
      this.#changed.add(term);
    }
  }

  /** Writes what was counted; within the transaction of the batch. */
  write(): void {
    const rows = Array.from(this.#changed, (term) => [term, this.#counts.get(term)!]);
    this.#file.prepare(WRITE).run(JSON.stringify(rows.sort(([a], [b]) => a - b)));
    this.#changed.clear();
    if (this.#counts.size > KEPT) this.#counts.clear();
  }

  clear(): void {
    this.#counts.clear();
    this.#changed.clear();
  }

  #load(terms: Iterable<number>): void {
    const unknown = [...terms].filter((term) => !this.#counts.has(term));
    if (unknown.length === 0) return;
    for (const term of unknown) this.#counts.set(term, 0);
    for (const { term, documents } of this.#file.prepare(READ).all(JSON.stringify(unknown)))
      this.#counts.set(term as number, documents as number);
  }
}

const READ = `SELECT term, documents FROM story_word WHERE term IN (SELECT CAST(value AS BIGINT) FROM json_each(?))`;
const WRITE = `INSERT INTO story_word SELECT CAST(value ->> 0 AS BIGINT), CAST(value ->> 1 AS BIGINT)
  FROM json_rows(?) WHERE true
  ON CONFLICT (term) DO UPDATE SET documents = excluded.documents`;
