import { NAMES } from '../../identity/register/default-names.ts';
import type { Record } from '../record.ts';
import { QueryError } from '../query/error.ts';
import { parse } from '../query/parse.ts';
import { AlertMatching, type Matching } from './alert-matching.ts';
import { SqliteAlerts } from './alerts.ts';
import { SqliteCare } from './care.ts';
import { SqliteDocuments } from './documents.ts';
import { SqliteExports } from './exports.ts';
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
  readonly exports: SqliteExports;
  readonly alerts: SqliteAlerts;
  readonly search: SqliteSearch;
  readonly #file: SqliteFile;
  readonly #matching: AlertMatching;

  constructor(file: SqliteFile) {
    this.#file = file;
    const register = new RegisterStore(file, NAMES);
    file.onRollback = () => register.reset();
    this.#matching = new AlertMatching(file, (query, ids) => matchingOf(this.search, query, ids));
    const parts: readonly Part[] = [new SearchIndex(file), this.#matching];
    this.documents = new SqliteDocuments(file, register, parts, () => new Map());
    this.exports = new SqliteExports(file, this.documents, register);
    this.alerts = new SqliteAlerts(file);
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

  settle(most: number): number {
    return this.#matching.settle(most);
  }

  close(): void {
    this.#file.close();
  }
}

const textOf = (file: SqliteFile, revision: number): string =>
  String(file.prepare('SELECT text FROM revision WHERE id = ?').get(revision)!['text']);

function matchingOf(search: SqliteSearch, query: string, ids: readonly number[]): ReturnType<Matching> {
  try {
    return search.matching(parse(query), ids);
  } catch (error) {
    if (error instanceof QueryError) return { problem: error.message };
    throw error;
  }
}
