// `npm run bench -- work-faults`: workers over NATS JetStream and PostgreSQL while machines and connections fail.
import { parseArgs } from 'node:util';
import { news } from '../test/work/news.ts';
import { type Outcome, runSchedules } from '../test/work/faults/run.ts';
import { type Kind, type Schedule, scheduleOf } from '../test/work/faults/schedule.ts';
import { prepareGround } from '../test/work/faults/stage.ts';
import { UsageError, provenance, table } from './command.ts';

const DOCUMENTS = 60;

/** Milliseconds. */
interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
}

interface Found {
  readonly schedules: number;
  readonly failed: readonly (Outcome & Pick<Schedule, 'faults'>)[];
  /** How often each fault happened. */
  readonly faults: Readonly<Partial<Record<Kind, number>>>;
  /** From the end of the faults until the next document was stored. */
  readonly recovery: Times;
  /** From the end of the last fault until all was done. */
  readonly finished: Times;
  /** Workers that ended by themselves and were started again. */
  readonly ended: number;
  /** Of the whole run. */
  readonly seconds: number;
}

/** @returns the exit status: 1 when a schedule failed */
export async function workFaults(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      schedules: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  const [count, seed] = [Number(values.schedules), Number(values.seed)];
  if (!Number.isInteger(count) || count < 1) throw new UsageError('--schedules takes a number from 1 on');
  if (!Number.isInteger(seed) || seed < 1) throw new UsageError('--seed takes a number from 1 on');
  const found = await measure(Array.from({ length: count }, (_, i) => scheduleOf(seed + i)));
  if (values.json) console.log(JSON.stringify({ ...provenance('work-faults', args), ...found }, null, 2));
  else console.log(text(found));
  return found.failed.length === 0 ? 0 : 1;
}

/** One after the other. */
async function measure(schedules: readonly Schedule[]): Promise<Found> {
  const start = performance.now();
  const ground = await prepareGround(news(DOCUMENTS));
  const outcomes: Outcome[] = [];
  try {
    for await (const outcome of runSchedules(schedules, ground)) {
      console.error(line(schedules[outcomes.length], outcome));
      outcomes.push(outcome);
    }
  } finally {
    ground.postgres.stop();
  }
  const faults: Partial<Record<Kind, number>> = {};
  for (const { kind } of schedules.flatMap((schedule) => schedule.faults)) faults[kind] = (faults[kind] ?? 0) + 1;
  return {
    schedules: schedules.length,
    failed: outcomes.flatMap((outcome, i) =>
      outcome.problems.length > 0 ? [{ ...outcome, faults: schedules[i].faults }] : [],
    ),
    faults,
    recovery: timesOf(outcomes.flatMap(({ recoveries }) => recoveries)),
    finished: timesOf(outcomes.flatMap(({ finished }) => finished ?? [])),
    ended: outcomes.flatMap(({ ended }) => ended).length,
    seconds: Math.round((performance.now() - start) / 1_000),
  };
}

function timesOf(values: readonly number[]): Times {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.ceil(share * sorted.length) - 1] ?? 0);
  return { p50: at(0.5), p95: at(0.95), worst: at(1) };
}

/** What came of one, while the others are still to come. */
function line({ seed, faults }: Schedule, { problems, recoveries, finished, ended }: Outcome): string {
  const kinds = faults.map(({ kind }) => kind).join(' ');
  const worst = Math.round(Math.max(0, ...recoveries));
  const done = finished === null ? 'not done' : `done after ${Math.round(finished)} ms`;
  const lines = [`${seed}: went on within ${worst} ms, ${done}: ${kinds}`];
  return [...lines, ...problems.map((what) => `  WRONG: ${what}`), ...ended.map((what) => `  ended: ${what}`)].join(
    '\n',
  );
}

function text({ schedules, failed, faults, recovery, finished, ended, seconds }: Found): string {
  const times = ({ p50, p95, worst }: Times): string[] => [p50, p95, worst].map(String);
  const rows = [
    ['milliseconds', 'p50', 'p95', 'worst'],
    ['work went on', ...times(recovery)],
    ['all was done', ...times(finished)],
  ];
  const kinds = Object.entries(faults).map(([kind, count]) => [kind, String(count)]);
  const all = [`${schedules} schedules, ${failed.length} failed, ${ended} workers ended by themselves, ${seconds} s`];
  return [...all, table(kinds), table(rows)].join('\n\n');
}
