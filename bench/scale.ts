import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { UsageError, provenance, table } from './command.ts';
import { checkedAgainst } from './scale/check.ts';
import { WORK_RESULTS, committedCosts } from './scale/costs.ts';
import { PAGE, type ScaleReport, committedScale, scalePage } from './scale/page.ts';
import { type Plan, planFor } from './scale/plan.ts';
import { WORLD } from './scale/world.ts';
import type { WorkReport } from './work.ts';

/**
 * `npm run bench -- scale`: days of so many documents, event by event, with what each step costs by `results/work.json`.
 *
 * @returns the exit status
 */
export function scale(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      'documents-per-day': { type: 'string', default: '1000000,100000000' },
      seed: { type: 'string', default: '1' },
      target: { type: 'string', default: '300' },
      pause: { type: 'string', default: String(WORLD.pause) },
      page: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.page) {
    writeFileSync(PAGE, scalePage(committedScale()));
    return 0;
  }
  const numbers = [values.seed, values.target, values.pause, ...values['documents-per-day'].split(',')].map(Number);
  const [seed, target, pause, ...amounts] = numbers;
  if (!numbers.every((n) => n >= 0) || !amounts.every((n) => Number.isInteger(n) && n > 0))
    throw new UsageError('--documents-per-day, --seed, --target and --pause take numbers from 0 on');
  const costs = committedCosts();
  const plans = amounts.map((amount) => planFor(amount, costs, { ...WORLD, pause }, seed, target));
  const report: ScaleReport = { ...provenance('scale', args), target, pause, costs, plans, check: committedCheck() };
  console.log(values.json ? JSON.stringify(report, null, 2) : textOf(report));
  return 0;
}

/** Of `results/work.json`. */
export function committedCheck(): ScaleReport['check'] {
  const work = JSON.parse(readFileSync(WORK_RESULTS, 'utf8')) as WorkReport & { readonly cpu: string };
  return checkedAgainst(work, work.cpu);
}

function textOf({ plans, check }: ScaleReport): string {
  const row = (name: string, of: (plan: Plan) => number | null): string[] => [
    name,
    ...plans.map((plan) => of(plan)?.toLocaleString('en') ?? 'never'),
  ];
  return table([
    row('documents a day', ({ documentsPerDay }) => documentsPerDay),
    row('domains', ({ domains }) => domains),
    row('processes that fetch, in each', ({ processes }) => processes.fetch),
    row('processes that read, in each', ({ processes }) => processes.read),
    row('cores in the busiest hour', ({ cores }) => Object.values(cores).reduce((sum, { peak }) => sum + peak, 0)),
    row('machines', ({ machines }) => machines),
    row('gigabytes a year', ({ disk }) => disk.year),
    row('known to searchable, p95, seconds', ({ lag }) => lag.known.p95),
    row('published to searchable, p95, seconds', ({ lag }) => lag.published.p95),
    row('the same with lists visited often', ({ often }) => often.published.p95),
    ...check.map(({ workers, predicted, measured }) => [
      `check, ${workers} workers: documents a second, predicted and measured`,
      String(predicted),
      String(measured),
    ]),
  ]);
}
