import type { Documents } from '../documents.ts';
import type { SqliteFile } from './file.ts';
import type { Part } from './part.ts';

/** Documents, revisions and statements in SQLite. */
export class SqliteDocuments implements Documents {
  readonly #file: SqliteFile;
  readonly #parts: readonly Part[];

  constructor(file: SqliteFile, parts: readonly Part[] = []) {
    this.#file = file;
    this.#parts = parts;
  }
}
