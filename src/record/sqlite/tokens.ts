import { type Token, TokenError, type Tokens } from '../tokens.ts';
import type { Database } from '../database.ts';

/** Tokens in SQLite. */
export class SqliteTokens implements Tokens {
  readonly #file: Database;

  constructor(file: Database) {
    this.#file = file;
  }

  add({ name, scope, digest, created, expires }: Token): void {
    this.#file.transaction(() => {
      if (this.#file.prepare('SELECT 1 FROM token WHERE name = ?').get(name)) throw new TokenError(name);
      this.#file.prepare(INSERT).run(name, scope, digest, created, expires);
    });
  }

  list(): readonly Token[] {
    const rows = this.#file.prepare('SELECT name, scope, digest, created, expires FROM token ORDER BY name').all();
    return rows.map((row) => ({ ...row }) as unknown as Token);
  }

  remove(name: string): boolean {
    return this.#file.transaction(() => this.#file.prepare('DELETE FROM token WHERE name = ?').run(name).changes === 1);
  }
}

const INSERT = 'INSERT INTO token (name, scope, digest, created, expires) VALUES (?, ?, ?, ?, ?)';
