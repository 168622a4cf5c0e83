import type { Awaitable } from './record.ts';
import type { Exported } from './export/exported.ts';

/** What of the record is handed out, in the order of documents and, within one, of ids. */
export interface Exports {
  /** The next documents after one, ascending; 0 for the first. */
  documents(after: number, most: number): Awaitable<readonly number[]>;
  /** Statements of documents, those that are present or vanished. */
  ofDocuments(documents: readonly number[]): Awaitable<readonly Exported[]>;
  /** Ids of the statements that an entity made, those that are present or vanished. @param entity E12 */
  by(entity: number): Awaitable<readonly number[]>;
  /** Statements as they are, in the order of `sorted`. Those that are not there are left out. */
  statements(ids: readonly number[]): Awaitable<readonly Exported[]>;
  /** Ids in the order in which statements are handed out; those that are not there are left out. */
  sorted(ids: readonly number[]): Awaitable<readonly number[]>;
}
