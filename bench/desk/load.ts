import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reading, ReadersReport, Together } from './figures.ts';
import type { Orders } from './readers.ts';
import type { Subjects } from './subjects.ts';

export interface LoadSettings {
  /** Of the record; it is added to. */
  readonly file: string;
  readonly subjects: Subjects;
  readonly readers: number;
  readonly seconds: number;
}

/** One in ten keeps the page of what is new open. */
const LISTENING = 0.1;
const WARM_UP = 8;
/** Seconds that somebody looks at an answer, on average; and nobody who looks at all, for what the desk can do at most. */
const PAUSES = [10, 0];

/** Readers with and without an import beside them. */
export async function measureLoad({ file, subjects, readers, seconds }: LoadSettings): Promise<ReadersReport> {
  const listeners = Math.floor(readers * LISTENING);
  const orders = { readers, listeners, warmUp: WARM_UP, seconds, subjects };
  const { perSecond: importedAlone } = await imported(file, async () => sleep(1_000 * (WARM_UP + seconds)));
  const stretches: Together[] = [];
  const server = await serve(file);
  try {
    for (const pause of PAUSES) {
      const work = async (): Promise<Pick<Together, 'reading' | 'corePerAnswer'>> => {
        const before = await server.core();
        const reading = await read({ ...orders, address: server.address, pause });
        return { reading, corePerAnswer: ((await server.core()) - before) / reading.answers };
      };
      stretches.push({ pause, ...(await work()), imported: null });
      const beside = await imported(file, work);
      stretches.push({ pause, ...beside.result, imported: beside.perSecond });
    }
  } finally {
    await server.close();
  }
  return { readers, listeners, importedAlone, stretches };
}

interface Server {
  readonly address: string;
  /** Milliseconds that it has spent on the core so far. */
  core(): Promise<number>;
  close(): Promise<void>;
}

/** A desk in a process of its own. */
export async function serve(file: string): Promise<Server> {
  const child = start(new URL('./server.ts', import.meta.url), file);
  const address = await told<string>(child);
  const core = async (): Promise<number> => {
    child.send('core');
    const { user, system } = await told<NodeJS.CpuUsage>(child);
    return (user + system) / 1_000;
  };
  return { address, core, close: async () => end(child) };
}

/** What somebody does while documents are imported, and how many are in a second; the warm-up apart. */
async function imported<T>(file: string, work: () => Promise<T>): Promise<{ result: T; perSecond: number }> {
  const child = start(new URL('./importer.ts', import.meta.url), file);
  let latest = { count: 0, at: 0 };
  child.on('message', (count: number) => (latest = { count, at: performance.now() }));
  await told(child);
  const working = work();
  await sleep(1_000 * WARM_UP);
  const first = latest;
  const result = await working;
  const { count, at } = latest;
  await end(child);
  if (at === first.at) throw new Error('nothing was imported in all that time');
  return { result, perSecond: (1_000 * (count - first.count)) / (at - first.at) };
}

async function read(orders: Orders): Promise<Reading> {
  const child = start(new URL('./readers.ts', import.meta.url));
  child.send(orders);
  return told<Reading>(child);
}

const start = (script: URL, ...args: string[]): ChildProcess =>
  fork(script, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });

/** What a process says next. @throws when it ends without a word */
async function told<T>(child: ChildProcess): Promise<T> {
  const silence = once(child, 'exit').then(([status]) => {
    throw new Error(`a process of the bench ended with ${String(status)}`);
  });
  const [message] = (await Promise.race([once(child, 'message'), silence])) as [T];
  return message;
}

/** Each of them ends when it is let go of. */
async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}
