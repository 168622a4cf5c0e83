import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type DatedDocument, type ScoredDate, readDateCorpus } from './date-corpus.ts';
import { type DateFigures, type DateMetric, countPairs, dateFigures, evaluateDates } from './date-score.ts';

/** `bench/floors-dates.json`: what must not get worse, by the path of the corpus; F1 in per cent. */
type DateFloors = Readonly<
  Record<
    string,
    { readonly from: string; readonly sha256: string; readonly floors: Readonly<Partial<Record<DateMetric, number>>> }
  >
>;

/**
 * The part of `gate` for dates: fails when a figure is below its floor or the corpus is another one; says so when the
 * corpus is not there. With `--raise` the floors become the figures of now, and none sinks.
 *
 * @returns the exit status
 */
export function dateGate(
  args: string[],
  find: (document: DatedDocument) => readonly ScoredDate[],
  file = 'bench/floors-dates.json',
): number {
  const { raise } = parseArgs({ args, options: { raise: { type: 'boolean', default: false } } }).values;
  const all = JSON.parse(readFileSync(file, 'utf8')) as DateFloors;
  const raised: Record<string, DateFloors[string]> = { ...all };
  let failed = 0;
  for (const [path, expected] of Object.entries(all)) {
    if (!existsSync(path)) {
      console.log(
        `SKIPPED ${path}: not there, its floors were not checked. From: ${expected.from}; see bench/README.md`,
      );
      continue;
    }
    const { sha256, documents } = readDateCorpus(path);
    const figures = dateFigures(evaluateDates(documents, find).map(countPairs));
    const failures = failuresOf(figures, sha256, expected);
    for (const failure of failures) console.log(`FAILED ${path}: ${failure}`);
    if (failures.length === 0) console.log(`holds ${path}: ${describe(figures, expected.floors)}`);
    failed += failures.length;
    raised[path] = { ...expected, floors: floorsOf(figures, expected.floors) };
  }
  if (failed === 0 && raise) writeFileSync(file, `${JSON.stringify(raised, null, 2)}\n`);
  return failed === 0 ? 0 : 1;
}

function failuresOf(figures: DateFigures, sha256: string, expected: DateFloors[string]): string[] {
  const wrong =
    sha256 === expected.sha256 ? [] : [`the file has SHA-256 ${sha256}, its floors are for ${expected.sha256}`];
  const below = metrics(expected.floors)
    .filter(([metric, floor]) => perCent(figures, metric) < floor)
    .map(([metric, floor]) => `${metric} is ${perCent(figures, metric)}, its floor is ${floor}`);
  return [...wrong, ...below];
}

function floorsOf(figures: DateFigures, floors: DateFloors[string]['floors']): DateFloors[string]['floors'] {
  return Object.fromEntries(metrics(floors).map(([metric]) => [metric, perCent(figures, metric)]));
}

function describe(figures: DateFigures, floors: DateFloors[string]['floors']): string {
  return metrics(floors)
    .map(([metric, floor]) => `${metric} ${perCent(figures, metric)} (floor ${floor})`)
    .join(', ');
}

function metrics(floors: DateFloors[string]['floors']): [DateMetric, number][] {
  return Object.entries(floors) as [DateMetric, number][];
}

/** F1 in per cent with two decimals, rounded down, so that a floor is never above the figure it was taken from. */
function perCent(figures: DateFigures, metric: DateMetric): number {
  return Math.floor(figures[metric].f1 * 10_000) / 100;
}
