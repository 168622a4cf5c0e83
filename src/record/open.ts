import { guarded } from './guarded.ts';
import { isPostgres } from './postgres/address.ts';
import { PostgresRecord } from './postgres/record.ts';
import type { Record } from './record.ts';
import { type OpenOptions, openFile } from './sqlite/file.ts';
import { SqliteRecord } from './sqlite/record.ts';

export type { OpenOptions } from './sqlite/file.ts';

/**
 * Opens a record, makes a new one, or brings an older one to this version.
 *
 * @param address the path of its file, or `postgres://…`
 * @throws RecordError when it cannot be opened, is something else, of a newer version, locked or damaged; one in PostgreSQL
 *   says so when it is asked for the first time
 */
export function openRecord(address: string, options: OpenOptions = {}): Record {
  if (!isPostgres(address)) {
    const file = openFile(address, options);
    return guarded(new SqliteRecord(file), file);
  }
  const { readOnly, create, patience } = options;
  const given = { ...(readOnly === undefined ? {} : { readOnly }), ...(create === undefined ? {} : { create }) };
  return new PostgresRecord(address, { ...given, ...(patience === undefined ? {} : { patience }) });
}
