import { stringify } from 'csv-stringify/sync';
import type { Exported } from './exported.ts';
import { COLUMNS, rowOf } from './row.ts';

/**
 * One row a statement: RFC 4180, with a heading. Cells that a spreadsheet would take for a formula (they start with `=`,
 * `+`, `-`, `@`, tab or carriage return) are given a `'` in front: https://owasp.org/www-community/attacks/CSV_Injection
 */
export async function* csv(statements: AsyncIterable<Exported>): AsyncGenerator<string> {
  yield line(COLUMNS);
  for await (const statement of statements) {
    const row = rowOf(statement);
    yield line(COLUMNS.map((column) => row[column]));
  }
}

/** Tells spreadsheets that what follows is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

const line = (cells: readonly unknown[]): string =>
  stringify([[...cells]], { escape_formulas: true, record_delimiter: 'windows' });
