import type { Frequencies } from '../../stories/portrait.ts';
import type { SqliteFile } from '../file.ts';

/** Counts that are kept in memory at most. */
const KEPT = 200_000;

/** In how many documents terms stand; counts of a batch are written at its end. */
export class WordCounts {
  readonly #file: SqliteFile;
  readonly #counts = new Map<number, number>();
  readonly #changed = new Set<number>();

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  /** @param documents of the record, as many as are known */
  frequencies(documents: number): Frequencies {
    return { documents, of: (term) => this.#of(term) };
  }

  count(terms: Iterable<number>): void {
    for (const term of terms) {
      this.#counts.set(term, this.#of(term) + 1);
      this.#changed.add(term);
    }
  }

  /** Writes what was counted; within the transaction of the batch. */
  write(): void {
    const write = this.#file.prepare(
      'INSERT INTO story_word VALUES (?, ?) ON CONFLICT DO UPDATE SET documents = excluded.documents',
    );
    for (const term of [...this.#changed].sort((a, b) => a - b)) write.run(term, this.#counts.get(term)!);
    this.#changed.clear();
    if (this.#counts.size > KEPT) this.#counts.clear();
  }

  clear(): void {
    this.#counts.clear();
    this.#changed.clear();
  }

  #of(term: number): number {
    const known = this.#counts.get(term);
    if (known !== undefined) return known;
    const row = this.#file.prepare('SELECT documents FROM story_word WHERE term = ?').get(term);
    const count = row ? Number(row['documents']) : 0;
    this.#counts.set(term, count);
    return count;
  }
}
