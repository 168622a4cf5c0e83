import type { Cell, Preparing } from '../database.ts';

/**
 * Asks the same for several keys at once: each question costs a way to the server and back, where there is one.
 *
 * @param select a column, for one key
 * @param values of the parameters of `select`, for each key
 * @returns for each key what was found, in the order that `select` gives
 */
export function askEach(file: Preparing, select: string, values: readonly (readonly Cell[])[]): number[][] {
  if (values.length === 0) return [];
  const sql = values.map((_, place) => `SELECT ${place} AS place, a${place}.* FROM (${select}) AS a${place}`);
  const statement = file.prepare(sql.join(' UNION ALL '));
  statement.setReturnArrays(true);
  const found: number[][] = values.map(() => []);
  for (const [place, value] of statement.all(...values.flat()) as unknown as [number, number][])
    found[place].push(value);
  return found;
}
