import type { Preparing } from '../../database.ts';

/** Most words that are kept in memory. */
const REMEMBERED = 300_000;

/** Folded names and other words by number, so that tables that count them stay small. */
export class Words {
  readonly #file: Preparing;
  readonly #ids = new Map<string, number>();

  constructor(file: Preparing) {
    this.#file = file;
  }

  reset(): void {
    this.#ids.clear();
  }

  /** Numbers of those that have one. */
  find(words: Iterable<string>): ReadonlyMap<string, number> {
    return new Map(this.#load(words).map(([word, id]) => [word, id]));
  }

  /** In how many documents each stands; those that have no number stand in none. */
  documents(words: readonly string[]): Map<string, number> {
    const found = new Map(words.map((word) => [word, 0]));
    for (const { id, word, documents } of this.#file.prepare(FIND).iterate(JSON.stringify(words))) {
      this.#ids.set(word as string, Number(id));
      found.set(word as string, Number(documents));
    }
    return found;
  }

  /** Numbers for all of them; those that have none get one. */
  number(words: Iterable<string>): ReadonlyMap<string, number> {
    const all = [...new Set(words)];
    const found = this.find(all);
    const fresh = all.filter((word) => !found.has(word));
    if (fresh.length === 0) return found;
    this.#file.prepare(ADD).run(JSON.stringify(fresh));
    return this.find(all);
  }

  #load(words: Iterable<string>): [string, number][] {
    if (this.#ids.size > REMEMBERED) this.#ids.clear();
    const all = new Set(words);
    const unknown = [...all].filter((word) => !this.#ids.has(word));
    if (unknown.length > 0) {
      for (const { id, word } of this.#file.prepare(FIND).iterate(JSON.stringify(unknown)))
        this.#ids.set(word as string, Number(id));
    }
    return [...all].flatMap((word): [string, number][] => {
      const id = this.#ids.get(word);
      return id === undefined ? [] : [[word, id]];
    });
  }
}

const FIND = `SELECT w.id, w.word, w.documents FROM json_each(?) AS j CROSS JOIN word AS w ON w.word = j.value`;
const ADD = 'INSERT INTO word (word, documents) SELECT value, 0 FROM json_each(?) WHERE true ON CONFLICT DO NOTHING';
