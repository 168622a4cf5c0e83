import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Fault } from '../care.ts';
import type { Database, Prepared } from '../database.ts';
import { RecordError, newerThan } from '../error.ts';
import { fillFrom } from '../moving/filling.ts';
import { openFile } from '../sqlite/file.ts';
import { MIGRATIONS, readersOf } from '../sqlite/migrations.ts';
import type { Connection } from './connection.ts';
import { SqlError, postgresError } from './errors.ts';
import { TsIndex } from './index.ts';
import { type Asking, PreparedStatement } from './prepared.ts';
import { isPlannedAnew, postgresSql } from './sql.ts';
import type { Answered, Asked } from './wire.ts';

/** How often something is begun before it is given up. */
const ATTEMPTS = 5;
/** Rows that are read at once where there may be many. */
const AT_ONCE = 500;

/** A schema of a PostgreSQL server, asked on one connection. */
export class PostgresDatabase implements Database, Asking {
  readonly address: string;
  readonly index: TsIndex;
  onRollback: () => void = () => undefined;
  readonly #connection: Connection;
  readonly #prepared = new Map<string, Prepared>();
  #state: 'idle' | 'reading' | 'writing' = 'idle';
  /** Transactions of this connection, which `dataVersion` leaves out. */
  #own = 0;
  /** What others cannot change while a transaction lasts. */
  #version: number | null = null;
  #cursors = 0;

  constructor(address: string, connection: Connection) {
    this.address = address;
    this.#connection = connection;
    this.index = new TsIndex((sql) => this.exec(sql));
  }

  prepare(sql: string): Prepared {
    let statement = this.#prepared.get(sql);
    if (!statement) {
      const name = isPlannedAnew(sql) ? null : `s${this.#prepared.size}`;
      this.#prepared.set(sql, (statement = new PreparedStatement(this, postgresSql(sql), name)));
    }
    return statement;
  }

  exec(sql: string): void {
    this.#told(() => this.#connection.ask(plain(postgresSql(sql))));
  }

  ask(asked: Asked): Answered {
    const ask = (): Answered => this.#connection.ask(asked);
    return this.#told(() => (this.#state === 'idle' ? anew(ask) : ask()));
  }

  send(asked: Asked): () => number {
    if (this.#state === 'writing') return this.#told(() => this.#connection.send(asked));
    const { count } = this.ask(asked);
    return () => count;
  }

  *walk(asked: Asked): Generator<Answered> {
    if (this.#state === 'idle') {
      yield this.ask(asked);
      return;
    }
    const cursor = `cursor_${++this.#cursors}`;
    this.ask({ ...asked, text: `DECLARE ${cursor} NO SCROLL CURSOR FOR ${asked.text}`, name: null });
    try {
      for (;;) {
        const answered = this.ask(plain(`FETCH ${AT_ONCE} FROM ${cursor}`));
        yield answered;
        if (answered.rows.length < AT_ONCE) break;
      }
    } finally {
      this.ask(plain(`CLOSE ${cursor}`));
    }
  }

  transaction<T>(work: () => T): T {
    try {
      return anew(() => this.#attempt(work));
    } catch (error) {
      throw postgresError(this.address, error);
    }
  }

  /**
   * Whoever writes holds a lock, so that there is one at a time, as in SQLite: the register and stories grow in the order
   * in which documents come. Readers wait for nobody.
   */
  #attempt<T>(work: () => T): T {
    this.#connection.bind();
    try {
      this.#connection.ask(plain(BEGIN));
      this.#state = 'writing';
      const { rows } = this.#connection.ask(plain(CHANGE));
      const version = Number(rows[0][1]);
      if (version > NEWEST) throw newerThan(NEWEST, this.address, version);
      this.#version = Number(rows[0][0]) - 1 - this.#own;
      const result = work();
      this.#connection.ask(plain('COMMIT'));
      this.#own++;
      return result;
    } catch (error) {
      this.#connection.drop();
      this.#end('ROLLBACK');
      this.onRollback();
      throw error;
    } finally {
      this.#state = 'idle';
      this.#version = null;
      this.#connection.release();
    }
  }

  /** How many transactions were written on this connection. */
  get written(): number {
    return this.#own;
  }

  snapshot<T>(work: () => T): T {
    if (this.#state !== 'idle') return work();
    return this.#told(() => anew(() => this.#view(work)));
  }

  #view<T>(work: () => T): T {
    this.#connection.bind();
    this.#connection.ask(plain('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY'));
    this.#state = 'reading';
    try {
      return work();
    } finally {
      this.#end('COMMIT');
      this.#state = 'idle';
      this.#version = null;
      this.#connection.release();
    }
  }

  get dataVersion(): number {
    if (this.#version !== null) return this.#version;
    const { rows } = this.ask({ text: 'SELECT change FROM record', values: [], name: 'change' });
    const version = Number(rows[0][0]) - this.#own;
    if (this.#state !== 'idle') this.#version = version;
    return version;
  }

  get version(): number {
    return Number(this.ask({ text: 'SELECT version FROM record', values: [], name: 'version' }).rows[0][0]);
  }

  checkVersion(): void {
    const { version } = this;
    if (version > NEWEST && readersOf(this) > NEWEST) throw newerThan(NEWEST, this.address, version);
  }

  get bytes(): number {
    return Number(this.ask(plain(SIZE)).rows[0][0]);
  }

  deferReferences(): void {
    this.exec('SET CONSTRAINTS ALL DEFERRED');
  }

  lastNumber(table: string): number {
    const sql = `SELECT greatest((SELECT max(id) FROM ${table}), pg_sequence_last_value(pg_get_serial_sequence(?, 'id'))) AS id`;
    return Number(this.prepare(sql).get(table)!['id'] ?? 0);
  }

  numberFrom(table: string, last: number): void {
    const sql = `SELECT setval(pg_get_serial_sequence(?, 'id'), greatest(?, 1), CAST(? AS BIGINT) > 0)`;
    this.prepare(sql).get(table, last, last);
  }

  unlocked(_: 'decision', work: () => void): void {
    this.exec('ALTER TABLE decision DISABLE TRIGGER decision_stays');
    work();
    this.exec('ALTER TABLE decision ENABLE TRIGGER decision_stays');
  }

  /** Rows that were deleted leave the files of the server when they are vacuumed, which waits for nobody's transaction. */
  shredding<T>(work: () => T): T {
    const result = this.transaction(work);
    const { rows } = this.ask(plain(TABLES));
    for (const [table] of rows) this.exec(`VACUUM "${String(table)}"`);
    return result;
  }

  /** The server sees to references and pages by itself; an index that is not valid it tells. */
  *faults(): Generator<Fault> {
    for (const [index] of this.ask(plain(INVALID)).rows)
      yield { kind: 'file', where: String(index), detail: 'is an index that is not valid' };
  }

  /** As a record in a file of SQLite, which opens anywhere. It is whole and was checked, or it is not there. */
  backup(file: string): Promise<void> {
    if (existsSync(file)) throw new RecordError('exists', file, 'is there already');
    const half = `${file}.part`;
    rmSync(half, { force: true });
    try {
      const copy = openFile(half);
      try {
        const { faults } = fillFrom(this, copy);
        if (faults.length > 0) throw new RecordError('damaged', half, `${faults[0].where} ${faults[0].detail}`);
        copy.exec('PRAGMA journal_mode = DELETE');
      } finally {
        copy.close();
      }
      renameSync(half, file);
      return Promise.resolve();
    } catch (error) {
      rmSync(half, { force: true });
      throw error;
    }
  }

  close(): void {
    this.#connection.close();
  }

  #end(how: 'COMMIT' | 'ROLLBACK'): void {
    try {
      this.#connection.ask(plain(how));
    } catch {
      // a connection that is lost has undone everything
    }
  }

  #told<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      // a transaction looks first whether it can be begun anew
      throw this.#state === 'writing' ? error : postgresError(this.address, error);
    }
  }
}

/** Begins anew what others were in the way of. */
function anew<T>(work: () => T): T {
  for (let attempt = 1; ; attempt++) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof SqlError && error.isPassing && attempt < ATTEMPTS)) throw error;
    }
  }
}

const plain = (text: string): Asked => ({ text, values: [], name: null });

/** Waits until nobody else writes, until the end of the transaction. "Wlau" and the schema. */
export const WRITING = `SELECT pg_advisory_xact_lock((1466720629::bigint << 32) | current_schema::regnamespace::oid::bigint)`;
const BEGIN = `BEGIN; ${WRITING}`;
const CHANGE = 'UPDATE record SET change = change + 1 RETURNING change, version';
const NEWEST = MIGRATIONS.length;
const TABLES = `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema::regnamespace`;
const SIZE = `SELECT coalesce(sum(pg_total_relation_size(oid)), 0) FROM pg_class
  WHERE relkind = 'r' AND relnamespace = current_schema::regnamespace`;
const INVALID = `SELECT c.relname FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid
  WHERE NOT i.indisvalid AND c.relnamespace = current_schema::regnamespace`;
