import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** Figures of a part of the bench on one corpus: per cent with two decimals, rounded down. */
export interface Measured {
  readonly sha256: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** What must not get worse, by the path of the corpus. */
type Floors = Readonly<
  Record<string, { readonly from: string; readonly sha256: string; readonly floors: Readonly<Record<string, number>> }>
>;

/**
 * The gate of one part: fails when a figure is below its floor or a corpus is another one; a corpus that is not there is
 * skipped, loudly. With `--raise` the floors become the figures of now, and none sinks.
 *
 * @param file with the floors: `bench/floors-….json`
 * @returns the exit status
 */
export function partGate(args: string[], file: string, measure: (path: string) => Measured): number {
  const { raise } = parseArgs({ args, options: { raise: { type: 'boolean', default: false } } }).values;
  const all = JSON.parse(readFileSync(file, 'utf8')) as Floors;
  const raised: Record<string, Floors[string]> = { ...all };
  let failed = 0;
  for (const [path, expected] of Object.entries(all)) {
    if (!existsSync(path)) {
      console.log(
        `SKIPPED ${path}: not there, its floors were not checked. From: ${expected.from}; see bench/README.md`,
      );
      continue;
    }
    const { sha256, figures } = measure(path);
    const failures = [
      ...(sha256 === expected.sha256 ? [] : [`the file has SHA-256 ${sha256}, its floors are for ${expected.sha256}`]),
      ...Object.entries(expected.floors)
        .filter(([name, floor]) => !(figures[name] >= floor))
        .map(([name, floor]) => `${name} is ${figures[name]}, its floor is ${floor}`),
    ];
    for (const failure of failures) console.log(`FAILED ${path}: ${failure}`);
    const shown = Object.entries(expected.floors).map(([name, floor]) => `${name} ${figures[name]} (floor ${floor})`);
    if (failures.length === 0) console.log(`holds ${path}: ${shown.join(', ')}`);
    failed += failures.length;
    const floors = Object.fromEntries(Object.keys(expected.floors).map((name) => [name, figures[name]]));
    raised[path] = { ...expected, floors };
  }
  if (failed === 0 && raise) writeFileSync(file, `${JSON.stringify(raised, null, 2)}\n`);
  return failed === 0 ? 0 : 1;
}

/** Per cent with two decimals, rounded down, so that a floor is never above the figure it was taken from. */
export const floored = (share: number): number => Math.floor(share * 10_000) / 100;
