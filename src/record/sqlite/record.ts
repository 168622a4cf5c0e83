import { NAMES } from '../../identity/register/default-names.ts';
import type { Record } from '../record.ts';
import { SqliteCare } from './care.ts';
import { SqliteDocuments } from './documents.ts';
import type { SqliteFile } from './file.ts';
import { Forgetter } from './forgetting.ts';
import type { Part } from './part.ts';
import { RegisterStore } from './register.ts';
import { SearchIndex } from './search/index.ts';
import { SqliteSearch } from './search/search.ts';

/** A record in one SQLite file. */
export class SqliteRecord implements Record {
  readonly documents: SqliteDocuments;
  readonly care: SqliteCare;
  readonly search: SqliteSearch;
  readonly #file: SqliteFile;

  constructor(file: SqliteFile) {
    this.#file = file;
    const register = new RegisterStore(file, NAMES);
    file.onRollback = () => register.reset();
    const parts: readonly Part[] = [new SearchIndex(file)];
    this.documents = new SqliteDocuments(file, register, parts, () => new Map());
    this.care = new SqliteCare(file, new Forgetter(file, register, this.documents.corrector, parts), parts);
    this.search = new SqliteSearch(file, {
      statements: (ids) => this.documents.statements(ids),
      textOf: (revision) => textOf(file, revision),
      namesOf: (entities) => register.names(entities),
      entitiesNamed: () => [],
      documentsOf: () => [],
    });
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

const textOf = (file: SqliteFile, revision: number): string =>
  String(file.prepare('SELECT text FROM revision WHERE id = ?').get(revision)!['text']);
