import { RecordError, newerThan } from '../error.ts';
import { MIGRATIONS } from '../sqlite/migrations.ts';
import { type PostgresAddress, besidesPostgres, readAddress } from './address.ts';
import { Connection } from './connection.ts';
import { PostgresDatabase, WRITING } from './database.ts';
import { postgresError } from './errors.ts';
import { AFTER, BEFORE, postgresSchema } from './schema.ts';

/**
 * Milliseconds without a statement after which the server undoes a transaction: that of a machine that is gone would hold
 * the lock of those who write. Between two statements lie no more than some milliseconds.
 */
const IDLE = 20_000;

export interface PostgresOptions {
  readonly readOnly?: boolean;
  readonly create?: boolean;
  /** Milliseconds to wait for others who write. */
  readonly patience?: number;
}

/**
 * Opens a record in PostgreSQL, makes a new one, or brings an older one to this version.
 *
 * @throws RecordError when it cannot be reached, is something else, of a newer version or locked
 */
export function openPostgres(address: string, options: PostgresOptions = {}): PostgresDatabase {
  const { readOnly = false, create = !readOnly } = options;
  const read = readAddress(address);
  const connection = new Connection(read.server, read.shown, openingOf(read, options));
  const database = new PostgresDatabase(read.shown, connection);
  try {
    prepare(database, read, readOnly, create);
    return database;
  } catch (error) {
    database.close();
    throw postgresError(read.shown, error);
  }
}

/** Whether there is something in the schema of an address. @throws RecordError when the server cannot be asked */
export function isPostgresTaken(address: string): boolean {
  return asked(address, (database, schema) => tablesIn(database, schema).size > 0);
}

/** Gives a record that stood beside its place its place. */
export function putPostgresInPlace(address: string): void {
  asked(besidesPostgres(address), (database, besides) => {
    const place = quoted(readAddress(address).schema);
    database.exec(`DROP SCHEMA IF EXISTS ${place}; ALTER SCHEMA ${quoted(besides)} RENAME TO ${place}`);
  });
}

function asked<T>(address: string, work: (database: PostgresDatabase, schema: string) => T): T {
  const read = readAddress(address);
  const database = new PostgresDatabase(read.shown, new Connection(read.server, read.shown, openingOf(read, {})));
  try {
    return work(database, read.schema);
  } finally {
    database.close();
  }
}

function openingOf(
  { schema, timeout }: PostgresAddress,
  { readOnly = false, patience = 60_000 }: PostgresOptions,
): string {
  return `SET search_path TO ${quoted(schema)};
    SET statement_timeout = ${timeout};
    SET lock_timeout = ${patience};
    SET idle_in_transaction_session_timeout = ${IDLE};
    SET jit = off;
    SET default_transaction_read_only = ${readOnly ? 'on' : 'off'}`;
}

function prepare(
  database: PostgresDatabase,
  { schema, shown }: PostgresAddress,
  readOnly: boolean,
  create: boolean,
): void {
  const newest = MIGRATIONS.length;
  const version = versionOf(database, schema, shown);
  if (version !== null && version > newest) {
    database.checkVersion();
    if (!readOnly) throw newerThan(newest, shown, version);
    return;
  }
  if (version === newest) return;
  if (version === null && !create)
    throw new RecordError('not-found', shown, `there is no record in the schema ${schema}`);
  if (readOnly) throw new RecordError('older', shown, `is of version ${version ?? 0} and must be brought to ${newest}`);
  migrate(database, schema, shown);
}

/** Null where there is no record. */
function versionOf(database: PostgresDatabase, schema: string, shown: string): number | null {
  const names = tablesIn(database, schema);
  if (names.has('record')) return database.version;
  if (names.size > 0)
    throw new RecordError('not-a-record', shown, `the schema ${schema} has tables of another program`);
  return null;
}

function tablesIn(database: PostgresDatabase, schema: string): Set<string> {
  const tables = database.prepare(
    'SELECT relname AS name FROM pg_class WHERE relkind = ? AND relnamespace = ?::regnamespace',
  );
  const isThere = database.prepare('SELECT 1 FROM pg_namespace WHERE nspname = ?').get(schema) !== undefined;
  return new Set(isThere ? tables.all('r', quoted(schema)).map(({ name }) => String(name)) : []);
}

/** One version after the other, all or none. Another process may have been faster. */
function migrate(database: PostgresDatabase, schema: string, shown: string): void {
  database.exec('BEGIN; SELECT pg_advisory_xact_lock(1466720629)');
  try {
    database.exec(`CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`);
    // nobody writes meanwhile
    database.exec(WRITING);
    const before = versionOf(database, schema, shown);
    if (before !== null && before > MIGRATIONS.length) throw newerThan(MIGRATIONS.length, shown, before);
    if (before === MIGRATIONS.length) {
      database.exec('COMMIT');
      return;
    }
    if (before === null) database.exec(BEFORE);
    for (let version = before ?? 0; version < MIGRATIONS.length; version++) {
      for (const step of MIGRATIONS[version]) {
        if (typeof step === 'string') database.exec(postgresSchema(step));
        else step(database);
      }
    }
    database.exec(`${AFTER} UPDATE record SET version = ${MIGRATIONS.length}; COMMIT`);
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
