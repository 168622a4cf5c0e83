import type { Record } from '../record.ts';
import { SqliteDocuments } from './documents.ts';
import type { SqliteFile } from './file.ts';

/** A record in one SQLite file. */
export class SqliteRecord implements Record {
  readonly documents: SqliteDocuments;
  readonly #file: SqliteFile;

  constructor(file: SqliteFile) {
    this.#file = file;
    this.documents = new SqliteDocuments(file);
  }

  get address(): string {
    return this.#file.file;
  }

  settle(): number {
    return 0;
  }

  close(): void {
    this.#file.close();
  }
}
