import type { TokenIndex } from '../database.ts';
import type { Expression } from '../search/expression.ts';
import { matchOf } from './search/match.ts';
import type { DatabaseSync } from './sqlite.ts';

/** What the SQL of a record is called in SQLite; see `Database`. */
export function sqliteSql(sql: string): string {
  return sql
    .replace(/\bjson_rows\(/g, 'json_each(')
    .replace(/\bjson_of\(([\w.]+)\)/g, '$1')
    .replace(/\bleast\(/g, 'min(')
    .replace(/\bgreatest\(/g, 'max(')
    .replace(
      /\bmoment_of\(([^()]+)\)/g,
      `CASE WHEN ($1) GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*' THEN julianday($1) END`,
    )
    .replace(/\bmatches\(\?\)/g, 'search_index MATCH ?');
}

/** The index of search in FTS5. */
export class FtsIndex implements TokenIndex {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  match(expression: Expression): string {
    return matchOf(expression);
  }

  entry(tokens: string): string {
    return tokens;
  }

  clear(): void {
    this.#database.exec("INSERT INTO search_index (search_index) VALUES ('delete-all')");
  }

  /** What is forgotten leaves the file at once, not when its segment is merged the next time. */
  purge(): void {
    this.#database.exec("INSERT INTO search_index (search_index) VALUES ('optimize')");
  }
}
