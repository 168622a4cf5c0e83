import type { Cell, Database } from '../database.ts';
import { type Table, tablesOfRecord } from './tables.ts';

/** Rows that are read, compared and written in one transaction. */
const AT_ONCE = 1_000;
/** Rows of one statement: each of them has up to fifteen cells. */
const INSERTED = 50;

type Cells = readonly Cell[];

/**
 * Makes the tables of one database hold what those of another hold. What is there already is passed over, so that a copy
 * that was broken off goes on; what the other no longer has is removed. Reads with one view of the other, and writes in
 * many transactions.
 */
export function copyTables(
  from: Database,
  to: Database,
  onCopied: (table: string, rows: number) => void = ignore,
): void {
  const tables = tablesOfRecord();
  from.snapshot(() => {
    const isEmpty = tables.every(({ name }) => to.prepare(`SELECT 1 FROM ${name} LIMIT 1`).get() === undefined);
    if (!isEmpty) for (const table of tables.toReversed()) new Copying(from, to, table).removeOthers();
    for (const table of tables) {
      const copying = new Copying(from, to, table);
      // rows may refer to others of their table that come later
      if (table.own.length > 0) copying.copy(ignore, new Set(table.own));
      copying.copy((rows) => onCopied(table.name, rows));
      if (table.isNumbered) to.transaction(() => to.numberFrom(table.name, from.lastNumber(table.name)));
    }
  });
}

const ignore = (): void => undefined;

/** One table on its way. */
class Copying {
  readonly #from: Database;
  readonly #to: Database;
  readonly #table: Table;

  constructor(from: Database, to: Database, table: Table) {
    this.#from = from;
    this.#to = to;
    this.#table = table;
  }

  /** @param without columns that are left empty where there is no row yet */
  copy(onCopied: (rows: number) => void, without: ReadonlySet<string> = new Set()): void {
    let done = 0;
    let last: Cells | null = null;
    for (const rows of this.#stretches(this.#from)) {
      const end = this.#keyOf(rows[rows.length - 1]);
      this.#to.transaction(() => this.#bring(rows, this.#between(this.#to, last, end), without));
      last = end;
      onCopied((done += rows.length));
    }
  }

  /** Removes what the other does not have. */
  removeOthers(): void {
    const { name, key } = this.#table;
    const gone = this.#to.snapshot(() => {
      const found: Cells[] = [];
      for (const rows of this.#stretches(this.#to)) found.push(...this.#goneOf(rows));
      return found;
    });
    const remove = this.#to.prepare(`DELETE FROM ${name} WHERE ${key.map((column) => `${column} = ?`).join(' AND ')}`);
    if (gone.length === 0) return;
    this.#to.transaction(() => {
      for (const cells of gone) remove.run(...cells);
    });
  }

  #goneOf(rows: readonly Cells[]): Cells[] {
    const [first, end] = [rows[0], rows[rows.length - 1]].map((row) => this.#keyOf(row));
    const kept = this.#from.prepare(this.#select(BETWEEN)).all(...first, ...end);
    const names = new Set(kept.map((row) => this.#name(this.#cellsOf(row))));
    return rows.filter((row) => !names.has(this.#name(row))).map((row) => this.#keyOf(row));
  }

  #bring(rows: readonly Cells[], there: readonly Cells[], without: ReadonlySet<string>): void {
    const known = new Map(there.map((cells) => [this.#name(cells), cells]));
    const fresh: Cells[] = [];
    for (const row of rows) {
      const before = known.get(this.#name(row));
      if (!before) fresh.push(row.map((cell, i) => (without.has(this.#table.columns[i]) ? null : cell)));
      else if (without.size === 0 && !row.every((cell, i) => isSame(cell, before[i]))) this.#update(row);
    }
    for (let i = 0; i < fresh.length; i += INSERTED) this.#insert(fresh.slice(i, i + INSERTED));
  }

  #insert(rows: readonly Cells[]): void {
    const { name, columns } = this.#table;
    const row = `(${columns.map(() => '?').join(', ')})`;
    const sql = `INSERT INTO ${name} (${columns.join(', ')}) VALUES ${rows.map(() => row).join(', ')}`;
    this.#to.prepare(sql).run(...rows.flat());
  }

  #update(row: Cells): void {
    const { name, columns, key } = this.#table;
    const sets = columns.map((column) => `${column} = ?`).join(', ');
    const where = key.map((column) => `${column} = ?`).join(' AND ');
    this.#to.prepare(`UPDATE ${name} SET ${sets} WHERE ${where}`).run(...row, ...this.#keyOf(row));
  }

  /** All rows in the order of their keys, some at a time. */
  *#stretches(database: Database): Generator<Cells[]> {
    let rows: Cells[] = [];
    for (const row of database.prepare(this.#select('')).iterate()) {
      rows.push(this.#cellsOf(row));
      if (rows.length < AT_ONCE) continue;
      yield rows;
      rows = [];
    }
    if (rows.length > 0) yield rows;
  }

  /** Rows with keys behind one, or from the first, up to another. */
  #between(database: Database, after: Cells | null, until: Cells): Cells[] {
    const where = after === null ? UNTIL : `${BEHIND} AND ${UNTIL}`;
    return database
      .prepare(this.#select(where))
      .all(...(after ?? []), ...until)
      .map((row) => this.#cellsOf(row));
  }

  #select(where: string): string {
    const { name, columns, key } = this.#table;
    const keys = key.join(', ');
    const places = key.map(() => '?').join(', ');
    const spelled = where.replaceAll('KEY', `(${keys})`).replaceAll('PLACES', `(${places})`);
    return `SELECT ${columns.join(', ')} FROM ${name} ${spelled === '' ? '' : `WHERE ${spelled}`} ORDER BY ${keys}`;
  }

  #cellsOf(row: Readonly<Record<string, Cell>>): Cells {
    return this.#table.columns.map((column) => row[column]);
  }

  #keyOf(row: Cells): Cells {
    return this.#table.keyAt.map((i) => row[i]);
  }

  #name(row: Cells): string {
    return JSON.stringify(this.#keyOf(row));
  }
}

const BEHIND = 'KEY > PLACES';
const UNTIL = 'KEY <= PLACES';
const BETWEEN = 'KEY >= PLACES AND KEY <= PLACES';

function isSame(a: Cell, b: Cell): boolean {
  if (!(a instanceof Uint8Array) || !(b instanceof Uint8Array)) return a === b;
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
