import { randomFrom } from '../../src/training/random.ts';
import type { WorkReport } from '../work.ts';
import { type Core, sumOf } from '../work/meter.ts';
import type { WorkersRun } from '../work/workers.ts';
import type { Coming } from './coming.ts';
import { SLOTS, Simulation } from './simulate.ts';
import { Chance, WORLD, type World } from './world.ts';

/** What the simulation says of a run that was measured: documents a second. */
export interface Checked {
  readonly workers: number;
  readonly predicted: number;
  readonly measured: number;
  /** Milliseconds on the cores of one document: the sum of its steps, and the whole way. */
  readonly core: { readonly predicted: number; readonly measured: number };
}

/** A world where nothing fails, nobody waits for his turn, and pages come at once. */
const HERE: World = {
  ...{ ...WORLD, pause: 0, response: 0.01, checks: [] },
  ...{ slow: { ...WORLD.slow, perDay: 0 }, deaths: { ...WORLD.deaths, perDay: 0 } },
  restarts: { ...WORLD.restarts, perDay: 0 },
};

/**
 * Runs of the whole way (each worker fetches and reads, one more stores) against what the simulation makes of the costs of
 * its steps. How much longer a second on the core took by the clock is taken from a run of as many that only read.
 */
export function checkedAgainst({ stages, workers }: WorkReport, cpu: string): Checked[] {
  const cores = Number(/(\d+) cores/.exec(cpu)![1]);
  const { fetch, read, store, settle } = stages.nats;
  const whole = [fetch, read, store.postgres, settle.postgres].reduce((sum, core) => sum + sumOf(core), 0);
  return workers
    .filter((run) => run.part === 'whole' && run.workers <= 2)
    .map((run) => {
      const stretch = stretchOf(workers.find((one) => one.part === 'read' && one.workers === run.workers)!);
      const seconds = (core: Core): number => (stretch * (core.own + core.database)) / 1e3;
      const service = { read: seconds(read), store: seconds(store.postgres), settle: seconds(settle.postgres) };
      // all of them share the cores that there are
      const most = (1e3 * cores) / whole;
      return {
        workers: run.workers,
        predicted: rounded(Math.min(perSecond(run, service), most)),
        measured: rounded(run.documents / run.seconds),
        core: { predicted: rounded(whole), measured: rounded(sumOf(run.core)) },
      };
    });
}

/** Seconds by the clock for one on the core, of each of the processes. */
const stretchOf = ({ seconds, workers, documents, core }: WorkersRun): number =>
  Math.max(1, (1e3 * seconds * workers) / documents / core.own);

const rounded = (n: number): number => Number(n.toPrecision(3));

function perSecond(
  { workers, documents }: Pick<WorkersRun, 'workers' | 'documents'>,
  service: { read: number; store: number; settle: number },
): number {
  const machines = { slots: SLOTS * workers, readers: workers, onOne: workers };
  const coming = atOnce(documents);
  const { searchable } = new Simulation(coming, service, machines, HERE, new Chance(randomFrom(1))).run();
  return documents / Math.max(...searchable);
}

function atOnce(documents: number): Coming {
  const zeros = new Float64Array(documents);
  return {
    ...{ hosts: documents, documents, published: zeros, told: zeros, count: documents, known: zeros },
    host: Int32Array.from({ length: documents }, (_, i) => i),
    document: Int32Array.from({ length: documents }, (_, i) => i),
    isNew: new Uint8Array(documents).fill(1),
    ...{ listVisits: 0, busiest: 1 },
  };
}
