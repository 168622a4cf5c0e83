import type { Cell } from '../database.ts';
import { MIGRATIONS } from '../sqlite/migrations.ts';
import { SqliteFile } from '../sqlite/file.ts';
import { loadSqlite } from '../sqlite/sqlite.ts';

/** A table of a record, the same in every database. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** Columns of its primary key, in their order; places of the key in `columns`. */
  readonly key: readonly string[];
  readonly keyAt: readonly number[];
  /** Columns that refer to rows of the same table, which may come later. */
  readonly own: readonly string[];
  /** Whether rows are numbered by the database. */
  readonly isNumbered: boolean;
}

/** What is made of the statements again, as each database has it in its own way, or says of the tables what they are. */
const MADE_AGAIN = /^(?:search_index|search_entry|compatibility$)/;

/** All tables of a record, those first that others refer to. */
export function tablesOfRecord(): Table[] {
  const { DatabaseSync } = loadSqlite();
  const database = new DatabaseSync(':memory:');
  try {
    const file = new SqliteFile(':memory:', database);
    for (const step of MIGRATIONS.flat()) {
      if (typeof step === 'string') database.exec(step);
      else step(file);
    }
    const all = (sql: string): Record<string, Cell>[] => database.prepare(sql).all();
    const names = all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY rowid");
    const tables = names.map(({ name }) => String(name)).filter((name) => !MADE_AGAIN.test(name));
    const parents = new Map(tables.map((name) => [name, all(`SELECT * FROM pragma_foreign_key_list('${name}')`)]));
    const tableOf = (name: string): Table => {
      const rows = all(`SELECT name, type, pk FROM pragma_table_info('${name}') ORDER BY cid`);
      const columns = rows.map((row) => String(row['name']));
      const keys = rows.filter(({ pk }) => Number(pk) > 0).sort((a, b) => Number(a['pk']) - Number(b['pk']));
      const key = keys.map((row) => String(row['name']));
      const own = parents.get(name)!.filter(({ table }) => table === name);
      return {
        ...{ name, columns, key, keyAt: key.map((column) => columns.indexOf(column)) },
        ...{ own: own.map(({ from }) => String(from)), isNumbered: key.length === 1 && key[0] === 'id' },
      };
    };
    return ordered(tables, (name) => parents.get(name)!.map(({ table }) => String(table))).map(tableOf);
  } finally {
    database.close();
  }
}

function ordered(names: readonly string[], parentsOf: (name: string) => readonly string[]): string[] {
  const done = new Set<string>();
  const visit = (name: string): void => {
    if (done.has(name)) return;
    for (const parent of parentsOf(name)) if (parent !== name) visit(parent);
    done.add(name);
  };
  for (const name of names) visit(name);
  return [...done];
}
