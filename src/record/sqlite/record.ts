import { NAMES } from '../../identity/register/default-names.ts';
import type { Record } from '../record.ts';
import { SqliteCare } from './care.ts';
import { SqliteDocuments } from './documents.ts';
import { SqliteFailures } from './failures.ts';
import type { SqliteFile } from './file.ts';
import { Forgetter } from './forgetting.ts';
import { SqliteInputs } from './inputs.ts';
import type { Part } from './part.ts';
import { RegisterStore } from './register.ts';
import { SqliteSources } from './sources.ts';

/** A record in one SQLite file. */
export class SqliteRecord implements Record {
  readonly documents: SqliteDocuments;
  readonly care: SqliteCare;
  readonly failures: SqliteFailures;
  readonly inputs: SqliteInputs;
  readonly sources: SqliteSources;
  readonly #file: SqliteFile;

  constructor(file: SqliteFile) {
    this.#file = file;
    const register = new RegisterStore(file, NAMES);
    file.onRollback = () => register.reset();
    this.failures = new SqliteFailures(file);
    this.inputs = new SqliteInputs(file);
    this.sources = new SqliteSources(file);
    const parts: readonly Part[] = [this.inputs, this.sources];
    this.documents = new SqliteDocuments(file, register, parts, () => new Map());
    this.care = new SqliteCare(file, new Forgetter(file, register, this.documents.corrector, parts), parts);
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
