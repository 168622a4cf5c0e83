import { accessSync, constants, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import type { Fault } from '../care.ts';
import type { Database } from '../database.ts';
import { RecordError, newerThan, recordError } from '../error.ts';
import { MIGRATIONS, type Migration, readersOf } from './migrations.ts';
import { DECISION_STAYS } from './schema/register.ts';
import { FtsIndex, sqliteSql } from './sql.ts';
import { type DatabaseSync, type StatementSync, loadSqlite } from './sqlite.ts';

/** "Wlau": marks an SQLite file as a record. https://www.sqlite.org/pragma.html#pragma_application_id */
const APPLICATION_ID = 0x576c6175;

export interface OpenOptions {
  /** Read only; the file must be there. */
  readonly readOnly?: boolean;
  /** Whether a file that is not there is made; without it that is an error. */
  readonly create?: boolean;
  /** Milliseconds to wait for another process that writes. */
  readonly patience?: number;
  /** Versions: those of a record, but a test shortens them, and other files than records have their own. */
  readonly migrations?: readonly (readonly Migration[])[];
  /** What marks the file as one of these; a record where it is not given. */
  readonly application?: number;
}

/** The file in which everything is kept that was read, found and decided: one SQLite database. */
export class SqliteFile implements Database {
  readonly address: string;
  readonly database: DatabaseSync;
  readonly index: FtsIndex;
  onRollback: () => void = () => undefined;
  readonly #prepared = new Map<string, StatementSync>();
  readonly #newest: number;

  /** @param newest the version of the tables that its user knows */
  constructor(file: string, database: DatabaseSync, newest = MIGRATIONS.length) {
    this.address = file;
    this.database = database;
    this.#newest = newest;
    this.index = new FtsIndex(database);
  }

  /** A prepared statement, made once for each text. */
  prepare(sql: string): StatementSync {
    let statement = this.#prepared.get(sql);
    if (!statement) this.#prepared.set(sql, (statement = this.database.prepare(sqliteSql(sql))));
    return statement;
  }

  exec(sql: string): void {
    this.database.exec(sqliteSql(sql));
  }

  /**
   * Does something as a whole or not at all, with nobody else writing meanwhile. When it returns, what was written is on
   * the disk and outlives a crash.
   *
   * @throws RecordError when the file cannot be written
   */
  transaction<T>(work: () => T): T {
    return this.#told(() => {
      this.database.exec('BEGIN IMMEDIATE');
      try {
        if (this.version > this.#newest) throw newerThan(this.#newest, this.address, this.version);
        const result = work();
        this.database.exec('COMMIT');
        return result;
      } catch (error) {
        if (this.database.isTransaction) this.database.exec('ROLLBACK');
        this.onRollback();
        throw error;
      }
    });
  }

  /** Reads with one view of the file, whatever others write meanwhile. */
  snapshot<T>(work: () => T): T {
    return this.#told(() => {
      // within a transaction there is one view already
      if (this.database.isTransaction) return work();
      this.database.exec('BEGIN');
      try {
        return work();
      } finally {
        if (this.database.isTransaction) this.database.exec('COMMIT');
      }
    });
  }

  /** Another number than before when another process has written since. */
  get dataVersion(): number {
    return pragma(this.database, 'data_version');
  }

  get version(): number {
    return Number(this.prepare('PRAGMA user_version').get()!['user_version']);
  }

  checkVersion(): void {
    const { version } = this;
    if (version > this.#newest && readersOf(this) > this.#newest) throw newerThan(this.#newest, this.address, version);
  }

  get bytes(): number {
    return sizeOf(this.address) + sizeOf(`${this.address}-wal`);
  }

  deferReferences(): void {
    this.database.exec('PRAGMA defer_foreign_keys = ON');
  }

  lastNumber(table: string): number {
    const greatest = Number(this.database.prepare(`SELECT coalesce(max(id), 0) AS id FROM ${table}`).get()!['id']);
    const given = this.database.prepare('SELECT seq FROM sqlite_sequence WHERE name = ?').get(table);
    return Math.max(greatest, Number(given?.['seq'] ?? 0));
  }

  numberFrom(table: string, last: number): void {
    const { sql } = this.database.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').get(table)!;
    if (!String(sql).includes('AUTOINCREMENT')) return;
    this.database.prepare('DELETE FROM sqlite_sequence WHERE name = ?').run(table);
    this.database.prepare('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)').run(table, last);
  }

  unlocked(_: 'decision', work: () => void): void {
    this.database.exec('DROP TRIGGER decision_stays');
    work();
    this.database.exec(DECISION_STAYS);
  }

  /** What is deleted is overwritten, and does not stay in the log of changes. */
  shredding<T>(work: () => T): T {
    this.database.exec('PRAGMA secure_delete = ON');
    try {
      return this.transaction(work);
    } finally {
      this.database.exec('PRAGMA secure_delete = OFF; PRAGMA wal_checkpoint(TRUNCATE)');
    }
  }

  *faults(): Generator<Fault> {
    for (const row of this.database.prepare('PRAGMA integrity_check').iterate()) {
      const detail = String(row['integrity_check']);
      if (detail !== 'ok') yield { kind: 'file', where: this.address, detail };
    }
    for (const { table, parent } of this.database.prepare('PRAGMA foreign_key_check').iterate()) {
      const detail = `refers to a row of ${String(parent)} that is not there`;
      yield { kind: 'reference', where: String(table), detail };
    }
  }

  /** SQLite's online backup: https://www.sqlite.org/backup.html. It is whole, or it is not there. */
  async backup(file: string): Promise<void> {
    if (existsSync(file)) throw new RecordError('exists', file, 'is there already');
    const half = `${file}.part`;
    try {
      rmSync(half, { force: true });
      await loadSqlite().backup(this.database, half);
      const copy = openFile(half, { create: false });
      try {
        copy.check();
        copy.database.exec('PRAGMA journal_mode = DELETE');
      } finally {
        copy.close();
      }
      renameSync(half, file);
    } catch (error) {
      rmSync(half, { force: true });
      throw recordError(file, error);
    }
  }

  /** @throws RecordError when a page or an index is not as it should be */
  check(): void {
    const wrong = this.#told(() => [...this.faults()]);
    const told = wrong.slice(0, 3).map(({ where, detail }) => `${where} ${detail}`);
    if (wrong.length > 0) throw new RecordError('damaged', this.address, told.join('; '));
  }

  close(): void {
    this.database.close();
  }

  #told<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw recordError(this.address, error);
    }
  }
}

/**
 * Opens a record, makes a new one, or brings an older one to this version. WAL, so that others can read while one writes;
 * synchronous FULL, so that what was acknowledged is on the disk.
 *
 * @throws RecordError when it cannot be opened, is something else, of a newer version, locked or damaged
 */
export function openFile(file: string, options: OpenOptions = {}): SqliteFile {
  const { readOnly = false, create = !readOnly, patience = 5_000 } = options;
  const kind = { migrations: options.migrations ?? MIGRATIONS, application: options.application ?? APPLICATION_ID };
  checkFile(file, readOnly, create);
  let database: DatabaseSync | null = null;
  try {
    const { DatabaseSync } = loadSqlite();
    database = new DatabaseSync(file, { readOnly, timeout: patience, enableForeignKeyConstraints: true });
    prepare(database, file, readOnly, { ...kind, patience });
    return new SqliteFile(file, database, kind.migrations.length);
  } catch (error) {
    database?.close();
    throw recordError(file, error);
  }
}

interface Kind {
  readonly patience: number;
  readonly migrations: readonly (readonly Migration[])[];
  readonly application: number;
}

function checkFile(file: string, readOnly: boolean, create: boolean): void {
  if (!existsSync(file)) {
    if (!create) throw new RecordError('not-found', file, 'there is no such file');
    return;
  }
  if (!may(file, constants.R_OK)) throw new RecordError('no-permission', file, 'may not be read');
  if (!readOnly && !may(file, constants.W_OK)) throw new RecordError('read-only', file, 'may not be written');
}

function may(file: string, mode: number): boolean {
  try {
    accessSync(file, mode);
    return true;
  } catch {
    return false;
  }
}

/** Pages that are changed again and again stay in memory (KiB) and in the log (pages of 4 KiB), so that each is copied once. */
const ROOM = 'PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8000';

function prepare(database: DatabaseSync, file: string, readOnly: boolean, kind: Kind): void {
  const { migrations } = kind;
  const version = versionOf(database, file, kind);
  if (readOnly) {
    new SqliteFile(file, database, migrations.length).checkVersion();
    if (version === 0) throw new RecordError('not-a-record', file, 'is empty');
    if (version < migrations.length)
      throw new RecordError('older', file, `is of version ${version} and must be brought to ${migrations.length}`);
    return;
  }
  if (version > migrations.length) throw newerThan(migrations.length, file, version);
  patiently(() => database.exec('PRAGMA journal_mode = WAL'), kind.patience);
  database.exec(`PRAGMA synchronous = FULL; ${ROOM}`);
  if (version < migrations.length) migrate(database, file, kind);
}

/** Milliseconds between two attempts. */
const PAUSE = 20;
const BUSY = 5;

/** SQLite waits for others by itself, but not where a new file gets its log: two that make one file at once meet there. */
function patiently(work: () => void, patience: number): void {
  const until = performance.now() + patience;
  for (;;) {
    try {
      work();
      return;
    } catch (error) {
      const isBusy = error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === BUSY;
      if (!isBusy || performance.now() >= until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/** The version of a record; 0 of an empty file. */
function versionOf(database: DatabaseSync, file: string, { application }: Kind): number {
  const isEmpty = database.prepare('SELECT count(*) AS n FROM sqlite_schema').get()!['n'] === 0;
  if (isEmpty) return 0;
  if (pragma(database, 'application_id') !== application)
    throw new RecordError('not-a-record', file, 'is a database of another program');
  return pragma(database, 'user_version');
}

/** One version after the other, all or none. Another process may have been faster. */
function migrate(database: DatabaseSync, file: string, kind: Kind): void {
  const { migrations, application } = kind;
  database.exec('BEGIN IMMEDIATE');
  try {
    const before = versionOf(database, file, kind);
    if (before > migrations.length) throw newerThan(migrations.length, file, before);
    for (let version = before; version < migrations.length; version++) {
      for (const step of migrations[version]) {
        if (typeof step === 'string') database.exec(step);
        else step(new SqliteFile(file, database));
      }
    }
    database.exec(`PRAGMA application_id = ${application}; PRAGMA user_version = ${migrations.length}`);
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

const pragma = (database: DatabaseSync, name: string): number =>
  Number(database.prepare(`PRAGMA ${name}`).get()![name]);
