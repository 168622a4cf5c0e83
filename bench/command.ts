import { cpus } from 'node:os';

/** Wrong usage of `npm run bench`: the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What a committed result says about how it was made. */
export function provenance(command: string, args: readonly string[]): { command: string; node: string; cpu: string } {
  return {
    command: `npm run bench -- ${[command, ...args].join(' ')}`,
    node: process.version,
    cpu: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores`,
  };
}

/** What a part of the bench found: for people, and for `--json`. */
export interface Report {
  readonly text: string;
  readonly json: unknown;
}

/** Rows of words as lines with aligned columns: the first to the left, the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  const align = (cell: string, i: number): string => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]));
  return rows.map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}

/** A share as per cent with one decimal. */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}
