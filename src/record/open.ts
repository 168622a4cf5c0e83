import type { Record } from './record.ts';
import { type OpenOptions, openFile } from './sqlite/file.ts';
import { SqliteRecord } from './sqlite/record.ts';

export type { OpenOptions } from './sqlite/file.ts';

/**
 * Opens a record, makes a new one, or brings an older one to this version.
 *
 * @param address the path of its file
 * @throws RecordError when it cannot be opened, is something else, of a newer version, locked or damaged
 */
export function openRecord(address: string, options: OpenOptions = {}): Record {
  return new SqliteRecord(openFile(address, options));
}
