import { parseArgs } from 'node:util';
import { startUp } from './command-speed.ts';
import { UsageError, provenance, table } from './command.ts';
import { type Growth, type Stages, growth, stages, throughput } from './engine-speed.ts';
import { type Memory, type WorkersSpeed, memory, workersSpeed } from './many-speed.ts';
import type { Spread } from './statistics.ts';

const PARTS = ['throughput', 'stages', 'growth', 'start-up', 'workers', 'memory'] as const;
type Part = (typeof PARTS)[number];

/** The bounds that Wortlaut promises with its default engine; a figure beyond one is marked in the table. */
const BOUNDS = { tokensPerSecond: 50_000, growth: 4.4, articleMilliseconds: 400, megabytes: 400, restToStatements: 1 };

/** The shape of `--json`; parts that were not asked for are null. */
interface Speed {
  readonly throughput: ReturnType<typeof throughput> | null;
  readonly stages: Stages | null;
  readonly growth: readonly Growth[] | null;
  readonly startUp: ReturnType<typeof startUp> | null;
  readonly workers: readonly WorkersSpeed[] | null;
  readonly memory: Memory | null;
}

/**
 * `speed [--megabytes N] [--only PART] [--json]`
 *
 * @returns the exit status: 0, whatever was measured, for a busy machine proves nothing
 */
export async function speed(args: string[]): Promise<number> {
  const { json, megabytes, parts } = parse(args);
  const wants = (part: Part): boolean => {
    if (parts.includes(part)) console.error(`measuring ${part} …`);
    return parts.includes(part);
  };
  const result: Speed = {
    throughput: wants('throughput') ? throughput() : null,
    stages: wants('stages') ? stages() : null,
    growth: wants('growth') ? growth() : null,
    startUp: wants('start-up') ? startUp() : null,
    workers: wants('workers') ? await workersSpeed() : null,
    memory: wants('memory') ? await memory(megabytes) : null,
  };
  console.log(json ? JSON.stringify({ ...provenance('speed', args), ...result }, null, 2) : table(rows(result)));
  return 0;
}

function parse(args: string[]): { json: boolean; megabytes: number; parts: readonly Part[] } {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      megabytes: { type: 'string', default: '200' },
      only: { type: 'string' },
    },
  });
  const megabytes = Number(values.megabytes);
  if (!(megabytes > 0)) throw new UsageError('--megabytes needs a number above 0');
  const parts = PARTS.filter((part) => values.only === undefined || values.only === part);
  if (parts.length === 0) throw new UsageError(`--only must be one of ${PARTS.join(', ')}`);
  return { json: values.json, megabytes, parts };
}

function rows({ throughput, stages, growth, startUp, workers, memory }: Speed): string[][] {
  const lines = [['', 'median', 'min–max', 'bound', '']];
  const add = (what: string, { median, min, max }: Spread, bound: string, holds: boolean): void => {
    lines.push([what, number(median), `${number(min)}–${number(max)}`, bound, holds ? '' : 'BEYOND']);
  };
  if (throughput) {
    const { tokensPerSecond } = BOUNDS;
    add('tokens a second', throughput, `≥ ${number(tokensPerSecond)}`, throughput.median >= tokensPerSecond);
  }
  if (stages) {
    const { restToStatements: rest } = BOUNDS;
    const all = stages.statements + stages.dates + stages.identity + stages.provenance;
    for (const stage of ['statements', 'dates', 'identity', 'provenance'] as const) {
      lines.push([`${stage}, % of a document's time`, number((100 * stages[stage]) / all), '', '', '']);
    }
    add('the last three to the first', stages.restToStatements, `< ${rest}`, stages.restToStatements.median < rest);
  }
  for (const one of growth ?? []) {
    const what = `4 × ${one.text} (${number(one.length)} characters)`;
    add(what, one, `≤ ${BOUNDS.growth}`, one.median <= BOUNDS.growth);
  }
  if (startUp) {
    const { articleMilliseconds } = BOUNDS;
    add('wortlaut --version, ms', startUp.version, '', true);
    add('wortlaut read, ms', startUp.article, `< ${articleMilliseconds}`, startUp.article.median < articleMilliseconds);
  }
  const addPeak = (what: string, peak: number | null): void => {
    if (peak === null) return;
    lines.push([what, number(peak), '', `< ${BOUNDS.megabytes}`, peak < BOUNDS.megabytes ? '' : 'BEYOND']);
  };
  for (const one of workers ?? []) {
    add(`wortlaut read --workers ${one.workers}, tokens a second`, one.tokensPerSecond, '', true);
    addPeak(`wortlaut read --workers ${one.workers}, MB`, one.peak);
  }
  if (memory) {
    addPeak(
      `memory for ${memory.megabytes} MB, ${memory.workers} workers, MB (${number(memory.seconds)} s)`,
      memory.peak,
    );
  }
  return lines;
}

/** Three digits are as much as such a measurement is worth. */
function number(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
