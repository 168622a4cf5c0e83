import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { UsageError, percent, provenance, table } from './command.ts';
import { spread } from './statistics.ts';
import { type Growth, measureGrowth } from './work/growth.ts';
import { type Core, middle, sumOf } from './work/meter.ts';
import { natsServer, postgresServer, startWeb } from './work/servers.ts';
import { type BusName, DATABASES, type DatabaseName, type Servers, type StageRun, runStages } from './work/stages.ts';
import { PARTS, type WorkersRun, runWorkers } from './work/workers.ts';

/** What the bus may cost of a document's time on the cores. */
const MOST_OF_BUS = 0.1;
const WORKERS = [1, 2, 4];
/** Documents for one run of workers, so that each takes some seconds. */
const FOR_WORKERS = { fetch: 400, read: 120, store: 256, whole: 120 } as const;

type Stages = Readonly<Record<BusName, Omit<StageRun, 'bus' | 'alone'>>>;

interface BusCost {
  /** Milliseconds on the cores of one document: the bus with nothing to do, and packing. */
  readonly alone: Core;
  readonly packing: number;
  /** Of a document's time over NATS. */
  readonly share: Readonly<Record<DatabaseName, number>>;
  /** The same from what a document costs over NATS and in one process, which noise is in twice. */
  readonly shareByDifference: Readonly<Record<DatabaseName, number>>;
}

/** What is committed as `results/work.json`. */
export interface WorkReport {
  readonly load: number;
  readonly pages: number;
  readonly stages: Stages;
  readonly bus: BusCost;
  readonly growth: readonly Growth[];
  readonly workers: readonly WorkersRun[];
}

/**
 * `npm run bench -- work`: what a document costs in each step, how that grows, and what more workers do.
 *
 * @returns 1 when the bus costs more than it may
 */
export async function work(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      pages: { type: 'string', default: '192' },
      rounds: { type: 'string', default: '2' },
      sizes: { type: 'string', default: '0,10000' },
      filled: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [pages, rounds, ...sizes] = [values.pages, values.rounds, ...values.sizes.split(',')].map(Number);
  if (![pages, rounds, ...sizes].every(Number.isInteger) || pages < 1 || rounds < 1)
    throw new UsageError('--pages, --rounds and --sizes take whole numbers, sizes with commas between them');
  const report = await measure({ pages, rounds, sizes, folder: values.filled ?? null });
  console.log(values.json ? JSON.stringify({ ...provenance('work', args), ...report }, null, 2) : textOf(report));
  const shares = Object.values(report.bus.share);
  return shares.every((share) => share < MOST_OF_BUS) ? 0 : 1;
}

interface Plan {
  readonly pages: number;
  readonly rounds: number;
  readonly sizes: readonly number[];
  readonly folder: string | null;
}

async function measure({ pages, rounds, sizes, folder }: Plan): Promise<WorkReport> {
  const nats = await natsServer();
  const postgres = await postgresServer();
  const web = await startWeb();
  const servers: Servers = { nats, postgres, web };
  try {
    const stages = await measureStages(pages, rounds, servers);
    console.error(stagesText(stages));
    const workers = await measureWorkers(rounds, servers);
    console.error(workersText(workers));
    const growth = await measureGrowth(sizes, rounds, postgres, folder);
    return { load: loadavg()[0], pages, ...stages, growth, workers };
  } finally {
    await web.stop();
    await postgres.stop();
    await nats.stop();
  }
}

/** By turns, there and back, so that what else the machine does falls on both alike. */
async function measureStages(
  pages: number,
  rounds: number,
  servers: Servers,
): Promise<{ stages: Stages; bus: BusCost }> {
  const runs: StageRun[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const bus of ['embedded', 'nats', 'nats', 'embedded'] as const) {
      runs.push(await runStages(bus, pages, servers));
      console.error(`${bus}: ${JSON.stringify(runs.at(-1))}`);
    }
  }
  const stages = { embedded: stagesOf(runs, 'embedded'), nats: stagesOf(runs, 'nats') };
  return { stages, bus: busCostOf(runs, stages) };
}

function stagesOf(runs: readonly StageRun[], name: BusName): Omit<StageRun, 'bus' | 'alone'> {
  const own = runs.filter(({ bus }) => bus === name);
  const { statements, bytes } = own[0];
  const both = (of: (run: StageRun, database: DatabaseName) => Core): Record<DatabaseName, Core> => ({
    sqlite: middle(own.map((run) => of(run, 'sqlite'))),
    postgres: middle(own.map((run) => of(run, 'postgres'))),
  });
  return {
    fetch: middle(own.map(({ fetch }) => fetch)),
    read: middle(own.map(({ read }) => read)),
    store: both(({ store }, database) => store[database]),
    settle: both(({ settle }, database) => settle[database]),
    packing: spread(own.map(({ packing }) => packing)).median,
    ...{ statements, bytes },
  };
}

/** Milliseconds of one document from its address to what is compared. */
const wholeOf = ({ fetch, read, store, settle }: Stages[BusName], database: DatabaseName): number =>
  sumOf(fetch) + sumOf(read) + sumOf(store[database]) + sumOf(settle[database]);

function busCostOf(runs: readonly StageRun[], stages: Stages): BusCost {
  const alone = middle(runs.flatMap((run) => (run.alone === null ? [] : [run.alone])));
  const { packing } = stages.nats;
  const of = (share: (database: DatabaseName) => number): Record<DatabaseName, number> => ({
    sqlite: Number(share('sqlite').toFixed(4)),
    postgres: Number(share('postgres').toFixed(4)),
  });
  return {
    ...{ alone, packing },
    share: of((database) => (sumOf(alone) + packing) / wholeOf(stages.nats, database)),
    shareByDifference: of((database) => {
      const whole = wholeOf(stages.nats, database);
      return (whole - wholeOf(stages.embedded, database) + packing) / whole;
    }),
  };
}

/** All parts with so many workers one after the other, since they are compared with each other too. */
async function measureWorkers(rounds: number, servers: Servers): Promise<WorkersRun[]> {
  const runs: WorkersRun[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const workers of [...WORKERS, ...WORKERS.toReversed()]) {
      for (const part of PARTS) {
        runs.push(await runWorkers(part, workers, FOR_WORKERS[part], servers));
        console.error(JSON.stringify(runs.at(-1)));
      }
    }
  }
  return PARTS.flatMap((part) =>
    WORKERS.map((workers) => middleRun(runs.filter((run) => run.part === part && run.workers === workers))),
  );
}

/** By its seconds; the core by itself. */
function middleRun(runs: readonly WorkersRun[]): WorkersRun {
  const bySeconds = runs.toSorted((a, b) => a.seconds - b.seconds);
  return { ...bySeconds[runs.length >> 1], core: middle(runs.map(({ core }) => core)) };
}

const figure = (n: number): string => n.toFixed(2);

function stagesText({ stages, bus }: Pick<WorkReport, 'stages' | 'bus'>): string {
  const row = (name: string, core: Core): string[] => [
    name,
    ...[core.own, core.bus, core.database, sumOf(core)].map(figure),
  ];
  const rows = (['embedded', 'nats'] as const).flatMap((name) => {
    const { fetch, read, store, settle } = stages[name];
    return [
      ...[row(`${name}: fetch`, fetch), row(`${name}: read`, read)],
      ...DATABASES.flatMap((database) => [
        row(`${name}: store, ${database}`, store[database]),
        row(`${name}: settle, ${database}`, settle[database]),
      ]),
    ];
  });
  const head = ['ms on the cores of a page', 'workers', 'bus', 'database', 'sum'];
  const { share, alone, packing } = bus;
  return `${table([head, ...rows])}

the bus by itself: ${figure(sumOf(alone))} ms, packing ${figure(packing)} ms: ${percent(share.sqlite)} % of a document's time with SQLite, ${percent(share.postgres)} % with PostgreSQL`;
}

function growthText(growth: readonly Growth[]): string {
  const rows = growth.map(({ database, documents, store, settle, bytesPerDocument }) => [
    `${database}, ${documents.toLocaleString('en')} there`,
    ...[sumOf(store), sumOf(settle)].map(figure),
    bytesPerDocument === null ? '–' : String(bytesPerDocument),
  ]);
  return table([['ms on the cores of a document', 'store', 'settle', 'bytes of a document'], ...rows]);
}

function workersText(runs: readonly WorkersRun[]): string {
  const rows = runs.map((run) => {
    const one = runs.find(({ part, workers }) => part === run.part && workers === 1)!;
    const perSecond = run.documents / run.seconds;
    const times = perSecond / (one.documents / one.seconds);
    return [`${run.part}, ${run.workers}`, ...[sumOf(run.core), perSecond, times, run.cores].map(figure)];
  });
  return table([['workers', 'ms on the cores', 'documents a second', 'times one', 'cores had'], ...rows]);
}

const textOf = (report: WorkReport): string =>
  [stagesText(report), growthText(report.growth), workersText(report.workers)].join('\n\n');
