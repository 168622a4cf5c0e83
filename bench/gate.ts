import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Corpus, readCorpus } from '../src/training/corpus.ts';
import { type Engine, evaluate } from './evaluate.ts';
import { crossValidate, foldsOf, missingCorpora, readGroups } from './folds.ts';
import { type Figures, type Metric, figures } from './score.ts';

/** `bench/floors.json`: what must not get worse, by the path of the corpus it was measured on. */
export type Floors = Readonly<Record<string, CorpusFloors>>;

interface CorpusFloors {
  readonly from: string;
  /** SHA-256 of the file that the floors were measured on. */
  readonly sha256: string;
  /** F1 in per cent. */
  readonly floors: Readonly<Partial<Record<Metric, number>>>;
}

/**
 * `gate [--raise]`: fails when a figure is below its floor or a corpus is not the one the floor was measured on.
 * A corpus that is not there is skipped, loudly. With `--raise` the floors become the figures of now, and none sinks.
 *
 * @returns the exit status
 */
export function gate(args: string[], engine: Engine, file = 'bench/floors.json'): number {
  const { raise } = parseArgs({ args, options: { raise: { type: 'boolean', default: false } } }).values;
  const floors = JSON.parse(readFileSync(file, 'utf8')) as Floors;
  const raised: Record<string, CorpusFloors> = { ...floors };
  let checked = 0;
  let failed = 0;
  for (const [path, expected] of Object.entries(floors)) {
    if (!existsSync(path)) {
      console.log(
        `SKIPPED ${path}: not there, its floors were not checked. From: ${expected.from}; see bench/README.md`,
      );
      continue;
    }
    const corpus = readCorpus(path);
    const found = figures(evaluate(corpus, engine).scores);
    const failures = [...wrongFile(corpus, expected), ...below(found, expected)];
    for (const failure of failures) console.log(`FAILED ${path}: ${failure}`);
    if (failures.length === 0) console.log(`holds ${path}: ${describe(found, expected)}`);
    checked++;
    failed += failures.length;
    raised[path] = { ...expected, floors: raiseTo(found, expected) };
  }
  const all = Object.keys(floors).length;
  console.log(`gate: ${checked} of ${all} corpora checked, ${failed} failures`);
  if (failed > 0) {
    if (raise) console.log('No floor was written: one would have to sink.');
    return 1;
  }
  if (raise) writeFileSync(file, `${JSON.stringify(raised, null, 2)}\n`);
  return 0;
}

/**
 * The same for the learned engine: its floors, in `floors-learned.json`, are for five-fold cross-validation with the
 * product's one model, since the shipped one has seen the corpora.
 */
export function learnedGate(args: string[], file = 'bench/floors-learned.json'): number {
  const { raise } = parseArgs({ args, options: { raise: { type: 'boolean', default: false } } }).values;
  const floors = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, CorpusFloors>>;
  const missing = missingCorpora();
  if (missing.length > 0) {
    console.log(`SKIPPED the learned engine: ${missing.join(', ')} not there; see bench/README.md`);
    return 0;
  }
  const groups = readGroups();
  const results = crossValidate(groups, foldsOf(groups, 5));
  const raised: Record<string, CorpusFloors> = {};
  let failed = 0;
  for (const [g, { name, corpora }] of groups.entries()) {
    const found = figures(results[g].scores);
    const sha256 = corpora.map((corpus) => corpus.sha256).join(' ');
    const failures = [...wrongFile({ sha256 }, floors[name]), ...below(found, floors[name])];
    for (const failure of failures) console.log(`FAILED learned ${name}: ${failure}`);
    if (failures.length === 0) console.log(`holds learned ${name}: ${describe(found, floors[name])}`);
    failed += failures.length;
    raised[name] = { ...floors[name], floors: raiseTo(found, floors[name]) };
  }
  if (failed === 0 && raise) writeFileSync(file, `${JSON.stringify(raised, null, 2)}\n`);
  return failed === 0 ? 0 : 1;
}

function wrongFile({ sha256 }: Pick<Corpus, 'sha256'>, expected: CorpusFloors): string[] {
  return sha256 === expected.sha256 ? [] : [`the file has SHA-256 ${sha256}, its floors are for ${expected.sha256}`];
}

function below(found: Figures, { floors }: CorpusFloors): string[] {
  return Object.entries(floors)
    .filter(([metric, floor]) => perCent(found, metric) < floor)
    .map(([metric, floor]) => `${metric} is ${perCent(found, metric)}, its floor is ${floor}`);
}

function raiseTo(found: Figures, { floors }: CorpusFloors): CorpusFloors['floors'] {
  return Object.fromEntries(Object.keys(floors).map((metric) => [metric, perCent(found, metric)]));
}

function describe(found: Figures, { floors }: CorpusFloors): string {
  return Object.entries(floors)
    .map(([metric, floor]) => `${metric} ${perCent(found, metric)} (floor ${floor})`)
    .join(', ');
}

/** F1 in per cent with two decimals, rounded down, so that a floor is never above the figure it was taken from. */
function perCent(found: Figures, metric: string): number {
  return Math.floor(found[metric as Metric].f1 * 10_000) / 100;
}
