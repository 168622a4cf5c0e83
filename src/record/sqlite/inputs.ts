import type { InputKey, InputProgress, Inputs, NotedInput } from '../inputs.ts';
import type { Database } from '../database.ts';
import type { Part } from './part.ts';

/** What was read already, in SQLite. */
export class SqliteInputs implements Inputs, Part {
  readonly #file: Database;

  constructor(file: Database) {
    this.#file = file;
  }

  progress({ name, digest, stamp }: InputKey): InputProgress | null {
    const row = this.#file.prepare(PROGRESS).get(name, digest, stamp);
    if (!row) return null;
    return { parts: Number(row['parts']), documents: Number(row['documents']), isDone: row['done'] === 1 };
  }

  note(inputs: readonly NotedInput[]): void {
    if (inputs.length === 0) return;
    this.#file.transaction(() => {
      // a document that two inputs have was read last in this way: what the other input would say of it is not known
      const forget = this.#file.prepare('DELETE FROM input WHERE stamp <> ? OR (name = ? AND digest <> ?)');
      for (const { name, digest, stamp, parts, documents, isDone } of inputs) {
        forget.run(stamp, name, digest);
        this.#file.prepare(NOTE).run(name, digest, stamp, parts, documents, Number(isDone));
      }
    });
  }

  changed(): void {
    // a document that changed has not left the record
  }

  /** Who gives an input again after something was forgotten means to have it back. */
  forget(): void {
    this.#file.exec('DELETE FROM input');
  }
}

const PROGRESS = 'SELECT parts, documents, done FROM input WHERE name = ? AND digest = ? AND stamp = ?';
const NOTE = `INSERT INTO input (name, digest, stamp, parts, documents, done) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (name, digest) DO UPDATE SET (parts, documents, done) = (excluded.parts, excluded.documents, excluded.done)`;
