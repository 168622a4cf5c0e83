import type { Cell, Preparing } from '../database.ts';

/** Rows of one statement; few sizes, so that there are few statements to prepare. */
const SIZES = [16, 4, 1];

/**
 * Writes rows, several with one statement: each that is sent to a server costs as much as some rows.
 *
 * @param insert up to `VALUES`
 * @param end behind the rows
 */
export function putRows(file: Preparing, insert: string, rows: readonly (readonly Cell[])[], end = ''): void {
  for (let from = 0; from < rows.length;) {
    const size = SIZES.find((one) => one <= rows.length - from)!;
    const row = `(${rows[from].map(() => '?').join(', ')})`;
    const sql = `${insert} VALUES ${Array.from({ length: size }, () => row).join(', ')} ${end}`;
    file.prepare(sql).run(...rows.slice(from, from + size).flat());
    from += size;
  }
}
