import { NAMES } from '../../identity/register/default-names.ts';
import type { Record } from '../record.ts';
import { SqliteDocuments } from './documents.ts';
import type { SqliteFile } from './file.ts';
import { RegisterStore } from './register.ts';

/** A record in one SQLite file. */
export class SqliteRecord implements Record {
  readonly documents: SqliteDocuments;
  readonly #file: SqliteFile;

  constructor(file: SqliteFile) {
    this.#file = file;
    const register = new RegisterStore(file, NAMES);
    file.onRollback = () => register.reset();
    this.documents = new SqliteDocuments(file, register, [], () => new Map());
  }

  get address(): string {
    return this.#file.file;
  }

  get corrections(): SqliteDocuments {
    return this.documents;
  }

  settle(): number {
    return 0;
  }

  close(): void {
    this.#file.close();
  }
}
