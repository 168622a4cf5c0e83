import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecord } from '../../src/record/open.ts';
import type { Bus, Step, Work } from '../../src/work/bus.ts';
import { openJetStream } from '../../src/work/jetstream/bus.ts';
import { namedWork } from '../../src/work/roles/fetch.ts';
import { work } from '../../src/work/work.ts';
import { COMMAND } from '../command-speed.ts';
import { Generated } from '../record/generated.ts';
import { coreOf } from './core.ts';
import { NOTHING, leftAtMost, putAgain, takeOut, webOn } from './duties.ts';
import { toStore } from './growth.ts';
import { type Core, between, eachOf, meterOf } from './meter.ts';
import type { Servers } from './stages.ts';

/** What so many processes do. `whole`: each fetches and reads, and one more stores. */
export type Part = Step | 'whole';
export const PARTS = ['fetch', 'read', 'store', 'whole'] as const satisfies readonly Part[];

/** What `workers` processes did with so many documents. */
export interface WorkersRun {
  readonly part: Part;
  readonly workers: number;
  readonly documents: number;
  /** By the clock. */
  readonly seconds: number;
  /** Milliseconds on the cores of one document: all processes, and the servers. */
  readonly core: Core;
  /** Cores that all of them together had on average: by how much others were in the way. */
  readonly cores: number;
  readonly load: number;
}

/** Documents for each process before it is measured: it has started then, and has read some. */
const WARM_UP = 24;

/** So many `wortlaut work` at one step, over NATS; storing goes into PostgreSQL, which several may use at once. */
export async function runWorkers(
  part: Part,
  workers: number,
  documents: number,
  servers: Servers,
): Promise<WorkersRun> {
  const address = servers.nats.address();
  const record = servers.postgres.address();
  const bus = await openJetStream(address);
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-workers-'));
  // made by one, before several open it
  await (await madeRecord(record)).close();
  const first: Step = part === 'whole' ? 'fetch' : part;
  const works = await worksFor(part, workers * WARM_UP + documents, bus, servers);
  const children = start(part, workers, address, record);
  try {
    const own = (): number => children.reduce((sum, { pid }) => sum + coreOf(pid!), 0);
    const meter = meterOf(servers.nats, servers.postgres, own);
    await putAgain(bus, first, works.slice(documents));
    await allDone(part, bus);
    const [before, start] = [meter(), performance.now()];
    await putAgain(bus, first, works.slice(0, documents));
    await allDone(part, bus);
    const seconds = (performance.now() - start) / 1e3;
    const core = between(before, meter());
    return {
      ...{ part, workers, documents, seconds: Number(seconds.toFixed(2)), core: eachOf(core, documents) },
      ...{ cores: Number(((core.own + core.bus + core.database) / seconds).toFixed(2)), load: loadavg()[0] },
    };
  } finally {
    await Promise.all(children.map(end));
    await bus.close();
    rmSync(folder, { recursive: true });
  }
}

async function madeRecord(address: string): Promise<{ close: () => Promise<void> }> {
  const record = openRecord(address);
  await record.documents.newest();
  return { close: async () => record.close() };
}

function start(part: Part, workers: number, bus: string, record: string): ChildProcess[] {
  const common = ['work', '--bus', bus, '--workers', '1', '--pause', '0', '--allow', '127.0.0.0/8'];
  const env = { ...process.env, NO_PROXY: '127.0.0.0/8', http_proxy: '', HTTP_PROXY: '' };
  const one = (...args: string[]): ChildProcess =>
    spawn(COMMAND, [...common, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  const storing = ['--role', 'store', '--record', record];
  const role = part === 'whole' ? ['--role', 'fetch', 'read'] : part === 'store' ? storing : ['--role', part];
  const all = Array.from({ length: workers }, () => one(...role));
  return part === 'whole' ? [...all, one(...storing)] : all;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** Of one part what it makes stays in the next step. */
async function allDone(part: Part, bus: Bus): Promise<void> {
  const steps: readonly Step[] = part === 'whole' ? ['fetch', 'read', 'store'] : [part];
  for (const step of steps) await leftAtMost(bus, step, 0);
}

async function worksFor(part: Part, count: number, bus: Bus, servers: Servers): Promise<Work[]> {
  if (part === 'store') return toStore(new Generated(), count);
  const how = { from: 'auto', language: 'auto' } as const;
  const named = Array.from({ length: count }, (_, n) => namedWork(servers.web.url(n), Date.now(), how));
  if (part !== 'read') return named;
  for (const one of named) await bus.put('fetch', one);
  const web = webOn(bus);
  await work(bus, { ...NOTHING, web }, new AbortController(), true);
  await web.close();
  return takeOut(bus, 'read');
}
