import { setTimeout as sleep } from 'node:timers/promises';
import { openRecord } from '../../../src/record/open.ts';
import { type Bus, STEPS } from '../../../src/work/bus.ts';
import { openJetStream } from '../../../src/work/jetstream/bus.ts';
import { digestOf, putLines } from '../news.ts';
import { Crew } from './crew.ts';
import type { Proxy } from './proxy.ts';
import { type Fault, type Schedule, WINDOW } from './schedule.ts';
import { type Ground, Stage } from './stage.ts';

/** What came of a schedule. */
export interface Outcome {
  readonly seed: number;
  /** What is wrong; empty when all is well. */
  readonly problems: readonly string[];
  /** Milliseconds from the end of the faults, each time that none was under way, until the next document was stored. */
  readonly recoveries: readonly number[];
  /** Milliseconds from the end of the last fault until all was done; null where it was not. */
  readonly finished: number | null;
  /** What workers said that ended by themselves and were started again. */
  readonly ended: readonly string[];
}

/** Share of the documents that are put in after the last fault, so that there is something to go on with. */
const AFTER = 0.25;
/** Milliseconds within which all must be done after the last fault. */
const LONGEST = 60_000;
/** Milliseconds within which work must go on. */
const RECOVERY = 30_000;
const LOOK = 100;
/** Milliseconds of delay at most, and at least. */
const [SMALL_DELAY, LARGE_DELAY] = [50, 300];
const POISON = ['poison to read', 'poison to store'];

/** What a schedule happens to. */
interface Scene {
  readonly stage: Stage;
  readonly crew: Crew;
  readonly bus: Bus;
}

/** One after the other; while one runs, the servers of the next start and find their leaders. */
export async function* runSchedules(schedules: readonly Schedule[], ground: Ground): AsyncGenerator<Outcome> {
  let next: Promise<Scene> | null = null;
  try {
    for (const [i, schedule] of schedules.entries()) {
      const scene = await (next ?? open(schedule, ground));
      next = i + 1 < schedules.length ? open(schedules[i + 1], ground) : null;
      // who waits for it hears what is wrong with it
      next?.catch(() => undefined);
      yield await runSchedule(schedule, ground, scene);
    }
  } finally {
    const scene = await next?.catch(() => null);
    if (scene) await close(scene);
  }
}

/** Workers start together with the servers that they need. */
async function open({ patience, workers }: Schedule, { postgres }: Ground): Promise<Scene> {
  const stage = await Stage.open(postgres, patience);
  const crew = new Crew(['--bus', stage.busAddress]);
  try {
    for (const roles of workers) {
      const record = roles.includes('store') ? ['--record', stage.recordAddress] : [];
      crew.start(['--role', ...roles, ...record]);
    }
    return { stage, crew, bus: await openJetStream(stage.busAddress) };
  } catch (error) {
    await crew.stop();
    await stage.close();
    throw error;
  }
}

async function close({ stage, crew, bus }: Scene): Promise<void> {
  await bus.close();
  await crew.stop();
  await stage.close();
}

/** Lets the faults of a schedule happen to workers, and checks what came of it. */
async function runSchedule(schedule: Schedule, ground: Ground, scene: Scene): Promise<Outcome> {
  const { stage, crew, bus } = scene;
  const watch = new Watch(stage);
  try {
    const times = await throughAll(schedule.faults, scene, ground.lines);
    const healed = performance.now();
    const isDone = await watch.until(ground.lines.length, healed + LONGEST);
    const finished = isDone ? performance.now() - healed : null;
    const recoveries = recoveriesOf(times, watch.progress);
    const problems = isDone ? await problemsOf(stage, bus, ground) : [`not done: ${await watch.told()}`];
    const slow = recoveries.filter((milliseconds) => milliseconds > RECOVERY);
    problems.push(...slow.map((milliseconds) => `nothing went on for ${Math.round(milliseconds)} ms`));
    problems.push(...(await crew.stop()));
    return { seed: schedule.seed, problems, recoveries, finished, ended: crew.ended };
  } catch (error) {
    const what = `it broke off: ${String(error)}`;
    return { seed: schedule.seed, problems: [what], recoveries: [], finished: null, ended: crew.ended };
  } finally {
    await watch.stop();
    await close(scene);
  }
}

/** When a fault began and was over. */
interface Time {
  readonly from: number;
  readonly to: number;
}

/** Lets all faults happen while documents are put in. */
async function throughAll(faults: readonly Fault[], scene: Scene, lines: readonly string[]): Promise<Time[]> {
  const { bus } = scene;
  const first = Math.round(lines.length * (1 - AFTER));
  const happening = faults.map(async (fault): Promise<Time> => {
    await sleep(fault.at);
    const from = performance.now();
    await happen(fault, scene);
    return { from, to: performance.now() };
  });
  const [times] = await Promise.all([Promise.all(happening), feed(bus, lines.slice(0, first))]);
  await putLines(bus, lines.slice(first));
  return times;
}

/** Evenly over the time of the faults, with the poison in the middle. */
async function feed(bus: Bus, lines: readonly string[]): Promise<void> {
  for (const [i, line] of lines.entries()) {
    await putLines(bus, [line]);
    if (i === lines.length >> 1) {
      await bus.put('read', { id: 'poison-1', title: POISON[0], body: Buffer.from('no work at all') });
      await bus.put('store', { id: 'poison-2', title: POISON[1], body: Buffer.from('nor this') });
    }
    await sleep(WINDOW / lines.length);
  }
}

async function happen({ kind, lasts, place, choice }: Fault, { stage, crew }: Scene): Promise<void> {
  const { bus, record } = stage.proxies;
  const proxies = { bus, record: [record], everywhere: [...bus, record] }[place];
  const all = (change: (proxy: Proxy) => void): void => proxies.forEach(change);
  switch (kind) {
    case 'kill-worker':
      return crew.replace(choice, lasts);
    case 'kill-node':
      return restartNode(stage, Math.floor(choice * bus.length), lasts);
    case 'kill-leader': {
      const leader = await stage.leaderOf(STEPS[1 + Math.floor(choice * 2)]);
      return restartNode(stage, leader ?? Math.floor(choice * bus.length), lasts);
    }
    case 'restart-record':
      return stage.inTurn('record', () => stage.postgres.restart(lasts));
    case 'cut':
      all((proxy) => proxy.cut());
      return;
    case 'silence':
      all((proxy) => proxy.silence());
      return;
    case 'refuse':
      all((proxy) => proxy.refuse(true));
      await sleep(lasts);
      all((proxy) => proxy.refuse(false));
      return;
    case 'delay':
      all((proxy) => proxy.delay(SMALL_DELAY + choice * (LARGE_DELAY - SMALL_DELAY)));
      await sleep(lasts);
      all((proxy) => proxy.delay(0));
      return;
    case 'stall':
      all((proxy) => proxy.stall(true));
      await sleep(2 * lasts);
      all((proxy) => proxy.stall(false));
      return;
  }
}

function restartNode(stage: Stage, n: number, pause: number): Promise<void> {
  return stage.inTurn(n, async () => {
    await stage.cluster.kill(n);
    await sleep(pause);
    await stage.cluster.start(n);
  });
}

/** Looks how many documents are stored, and notes when there are more. */
class Watch {
  readonly #stage: Stage;
  readonly #over = new AbortController();
  readonly #looking: Promise<void>;
  #stored = 0;
  /** When more was stored than before. */
  readonly progress: number[] = [];

  constructor(stage: Stage) {
    this.#stage = stage;
    this.#looking = this.#look();
  }

  /** @returns whether so many are stored and nothing is left to do, before that time */
  async until(count: number, end: number): Promise<boolean> {
    while (performance.now() < end) {
      if (this.#stored >= count && (await this.#left()) === 0) return true;
      await sleep(LOOK);
    }
    return false;
  }

  async told(): Promise<string> {
    const streams = await this.#stage.streams().catch((error: unknown) => String(error));
    return `${this.#stored} documents stored; ${JSON.stringify(streams)}`;
  }

  async stop(): Promise<void> {
    this.#over.abort();
    await this.#looking;
  }

  /** Null when it cannot be told. */
  async #left(): Promise<number | null> {
    return this.#stage.left().catch(() => null);
  }

  async #look(): Promise<void> {
    while (!this.#over.signal.aborted) {
      const stored = await this.#stage.stored().catch(() => 0);
      if (stored > this.#stored) {
        this.#stored = stored;
        this.progress.push(performance.now());
      }
      await sleep(LOOK);
    }
  }
}

/** After each fault that no other overlapped or followed before something was stored. */
function recoveriesOf(times: readonly Time[], progress: readonly number[]): number[] {
  const recoveries: number[] = [];
  for (const { to } of times) {
    const next = progress.find((at) => at > to) ?? Infinity;
    const isFollowed = times.some((other) => other.to > to && other.from < next);
    if (!isFollowed) recoveries.push(next - to);
  }
  return recoveries;
}

async function problemsOf({ direct }: Stage, bus: Bus, { expected, lines }: Ground): Promise<string[]> {
  const problems: string[] = [];
  const record = openRecord(direct);
  try {
    const { faults } = await record.care.check();
    problems.push(...faults.map(({ kind, where, detail }) => `check: ${kind} ${where} ${detail}`));
    const { documents } = await record.care.stats();
    if (documents !== lines.length) problems.push(`${documents} documents, not ${lines.length}`);
  } finally {
    await record.close();
  }
  const digest = await digestOf(direct);
  if (digest !== expected) problems.push(`digest ${digest}, not ${expected}`);
  const letters = (await bus.dead.list(100)).map(({ title, reason }) => [title, reason] as const);
  const titles = letters.map(([title]) => title).sort();
  if (titles.join() !== POISON.join()) problems.push(`dead letters: ${JSON.stringify(letters)}`);
  return problems;
}
