import type { Fault } from './care.ts';
import type { Expression } from './search/expression.ts';

/** What a cell holds. */
export type Cell = null | number | bigint | string | Uint8Array;

export type Row = Record<string, Cell>;

/** A statement of SQL, ready to be asked. */
export interface Prepared {
  get(...values: readonly Cell[]): Row | undefined;
  all(...values: readonly Cell[]): Row[];
  /** @returns how many rows it changed */
  run(...values: readonly Cell[]): { readonly changes: number | bigint };
  /** Row by row, however many there are. Within a transaction or snapshot. */
  iterate(...values: readonly Cell[]): Iterable<Row>;
  /** Whether rows come as arrays from now on, which costs less. */
  setReturnArrays(enabled: boolean): void;
}

/** What prepares statements. */
export type Preparing = Pick<Database, 'prepare'>;
/** A database that is brought to a newer version. */
export type Migrating = Pick<Database, 'prepare' | 'exec'>;

/** What of the index of search a database has in its own way. */
export interface TokenIndex {
  /** What `matches(?)` takes. */
  match(expression: Expression): string;
  /** @param tokens parted by spaces. @returns what stands in the column `tokens` */
  entry(tokens: string): string;
  /** Removes all entries. */
  clear(): void;
  /** Leaves nothing of entries that were removed. */
  purge(): void;
}

/**
 * What a record is kept in. It answers at once: whoever asks waits. SQL is written once for all of them, in what they have
 * in common, with these words for what they have not:
 *
 * - `json_each(?)`: rows of a JSON array, `value` as text; a number is asked for as `CAST(value AS BIGINT)`;
 * - `json_rows(?)`: rows of a JSON array, `value` as JSON, to be taken apart by `value ->> 0`;
 * - `json_of(column)`: text as JSON, for `->` and `->>`;
 * - `least(a, b)`, `greatest(a, b)`: of two that are not null;
 * - `moment_of(text)`: a number by which times of ISO 8601 can be ordered; null for what is none;
 * - `matches(?)`: whether the tokens of a row of `search_index` match.
 *
 * A parameter is `?`, or `?1` where it stands several times, and `LIMIT -1` is none. Where a parameter stands for a number
 * and nothing beside it tells so, it is `CAST(? AS BIGINT)`. What an `INSERT` numbers is asked for by `RETURNING id`. In
 * what is ordered by a column that may be null, `NULLS LAST` says where those come; a name with capitals is in quotes; `GROUP BY`
 * means columns before names that were given.
 */
export interface Database {
  /** The file or address, without what is secret in it. */
  readonly address: string;
  readonly index: TokenIndex;
  /** Called when a transaction was undone: what is in memory may be ahead of what is stored. */
  onRollback: () => void;
  /** A prepared statement, made once for each text. */
  prepare(sql: string): Prepared;
  /** Several statements without parameters. */
  exec(sql: string): void;
  /**
   * Does something as a whole or not at all, with nobody else writing meanwhile. When it returns, what was written outlives
   * a crash. It may be begun anew when others were in the way.
   *
   * @throws RecordError when nothing can be written
   */
  transaction<T>(work: () => T): T;
  /** Reads with one view of everything, whatever others write meanwhile. */
  snapshot<T>(work: () => T): T;
  /** Another number than before when somebody else has written since. */
  readonly dataVersion: number;
  /** How many versions of the tables it has behind it. */
  readonly version: number;
  /**
   * Whether what was read until now can be understood.
   *
   * @throws RecordError when somebody has brought the record to a version that this Wortlaut cannot read; one that it can
   *   read and not write is told by `transaction`
   */
  checkVersion(): void;
  readonly bytes: number;
  /** References may lead nowhere until the transaction ends. */
  deferReferences(): void;
  /** The greatest number that a row of a table was ever given; 0 for none. */
  lastNumber(table: string): number;
  /** Numbers of rows go on from this one. Belongs into a transaction. */
  numberFrom(table: string, last: number): void;
  /** Does something to a table whose rows are otherwise not changed. Belongs into a transaction. */
  unlocked(table: 'decision', work: () => void): void;
  /** Does something in a transaction after which nothing is left of what was deleted. */
  shredding<T>(work: () => T): T;
  /** What the database itself finds wrong. */
  faults(): Iterable<Fault>;
  /** Copies it into a file while others read and write. @throws RecordError when that is there, or cannot be written */
  backup(file: string): Promise<void>;
  close(): void;
}
