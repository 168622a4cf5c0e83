import type { CheckReport } from '../care.ts';
import type { Database } from '../database.ts';
import { SqliteRecord } from '../sqlite/record.ts';
import { SearchIndex } from '../sqlite/search/index.ts';
import { copyTables } from './copying.ts';

/** What is told while a record is copied. */
export interface CopyListener {
  /** @param rows of a table that were copied or are there */
  readonly onCopied?: (table: string, rows: number) => void;
  readonly onIndex?: () => void;
  readonly onCheck?: (done: number, of: number) => void;
}

/** Makes one database the record that another is: all tables, then the index of search. @returns what checking found */
export function fillFrom(source: Database, target: Database, listener: CopyListener = {}): CheckReport {
  copyTables(source, target, listener.onCopied);
  listener.onIndex?.();
  target.transaction(() => new SearchIndex(target).rebuild());
  return new SqliteRecord(target).care.check(listener.onCheck);
}
