/** One line of a table: its cells, which two or more spaces part. */
export type Row = readonly string[];

/** The rows of a table written as text: one entry a line; empty lines and headings (`# …`) are left out. */
export function rows(table: string): Row[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/ {2,}/));
}

/**
 * The set of words of a list written as text, parted by white space; lines that begin with `#` are headings.
 *
 * @throws Error when a word is listed twice
 */
export function words(list: string): ReadonlySet<string> {
  const lines = list.split('\n').filter((line) => !line.trim().startsWith('#'));
  return unique(lines.flatMap((line) => line.split(/\s/).filter((word) => word !== '')));
}

/**
 * The set of expressions of a list written as text, parted by commas or line ends: for names of several words.
 *
 * @throws Error when an expression is listed twice
 */
export function expressions(list: string): ReadonlySet<string> {
  const lines = list.split('\n').filter((line) => !line.trim().startsWith('#'));
  const parts = lines.flatMap((line) => line.split(',').map((part) => part.trim()));
  return unique(parts.filter((part) => part !== ''));
}

/** What an empty cell holds. */
export const NONE = '-';

/** The codes in a cell, parted by spaces. */
export function codes(cell: string): readonly string[] {
  return cell === NONE ? [] : cell.split(' ');
}

/**
 * Reads a cell that must hold one of the allowed values.
 *
 * @throws Error naming the cell and what is allowed
 */
export function oneOf<T extends string>(allowed: readonly T[], cell: string): T {
  const value = allowed.find((candidate) => candidate === cell);
  if (value === undefined) throw new Error(`"${cell}" is not one of ${allowed.join(', ')}`);
  return value;
}

function unique(list: readonly string[]): ReadonlySet<string> {
  const set = new Set<string>();
  for (const entry of list) {
    if (set.has(entry)) throw new Error(`"${entry}" is listed twice`);
    set.add(entry);
  }
  return set;
}
