import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRecord } from '../../src/record/open.ts';
import type { Record as NewsRecord } from '../../src/record/record.ts';
import { type Bus, STEPS, type Work } from '../../src/work/bus.ts';
import { EmbeddedBus } from '../../src/work/embedded.ts';
import {
  packToFetch,
  packToRead,
  packToStore,
  unpackToFetch,
  unpackToRead,
  unpackToStore,
} from '../../src/work/items.ts';
import { openJetStream } from '../../src/work/jetstream/bus.ts';
import { workOn } from '../../src/work/loop.ts';
import { namedWork } from '../../src/work/roles/fetch.ts';
import { work } from '../../src/work/work.ts';
import { NOTHING, READING, leftAtMost, putAgain, storingIn, takeOut, webOn } from './duties.ts';
import { type Core, type Meter, NO_CORE, between, eachOf, measured, meterOf, plus } from './meter.ts';
import type { Measured, Web } from './servers.ts';

/** Pages before those that are measured: what runs for the first time costs more. */
export const WARM_UP = 64;

export const DATABASES = ['sqlite', 'postgres'] as const;
export type DatabaseName = (typeof DATABASES)[number];
export type BusName = 'embedded' | 'nats';

export interface Servers {
  readonly nats: Measured;
  readonly postgres: Measured;
  readonly web: Web;
}

/** Milliseconds on the cores of one page, in each step. */
export interface StageRun {
  readonly bus: BusName;
  readonly fetch: Core;
  readonly read: Core;
  readonly store: Readonly<Record<DatabaseName, Core>>;
  readonly settle: Readonly<Record<DatabaseName, Core>>;
  /** Packing and unpacking of what is on the bus. */
  readonly packing: number;
  /** The bus by itself, with the same bodies and nothing done to them; null where it is in this process. */
  readonly alone: Core | null;
  readonly statements: number;
  /** Bytes of a message, packed. */
  readonly bytes: Readonly<{ read: number; store: number }>;
}

/** All steps, one after the other, with all pages in each. */
export async function runStages(name: BusName, pages: number, servers: Servers): Promise<StageRun> {
  const nats = name === 'nats' ? servers.nats : null;
  const bus = nats ? await openJetStream(nats.address()) : new EmbeddedBus();
  try {
    const run = new Run(bus, nats, pages, servers);
    const { fetch, toRead } = await run.fetch();
    const { read, toStore } = await run.read(toRead);
    const sqlite = await run.store('sqlite', toStore);
    const postgres = await run.store('postgres', toStore);
    const found = toStore.flatMap(({ body }) => unpackToStore(body).results);
    const statements = found.reduce((sum, result) => sum + ('statements' in result ? result.statements.length : 0), 0);
    return {
      ...{ bus: name, fetch, read, packing: packing(run.toFetch(0, pages), toRead, toStore) },
      store: { sqlite: sqlite.store, postgres: postgres.store },
      settle: { sqlite: sqlite.settle, postgres: postgres.settle },
      alone: nats ? await run.alone(toRead, toStore) : null,
      ...{ statements: statements / toStore.length, bytes: { read: meanSize(toRead), store: meanSize(toStore) } },
    };
  } finally {
    await bus.close();
  }
}

const meanSize = (works: readonly Work[]): number =>
  Math.round(works.reduce((sum, { body }) => sum + body.length, 0) / works.length);

class Run {
  readonly #bus: Bus;
  readonly #nats: Measured | null;
  readonly #pages: number;
  readonly #servers: Servers;
  readonly #meter: Meter;
  readonly #at = Date.now();

  constructor(bus: Bus, nats: Measured | null, pages: number, servers: Servers) {
    [this.#bus, this.#nats, this.#pages, this.#servers] = [bus, nats, pages, servers];
    this.#meter = meterOf(nats, null);
  }

  /** The addresses of pages. */
  toFetch(from: number, until: number): Work[] {
    const { web } = this.#servers;
    const how = { from: 'auto', language: 'auto' } as const;
    return Array.from({ length: until - from }, (_, i) => namedWork(web.url(from + i), this.#at, how));
  }

  async fetch(): Promise<{ fetch: Core; toRead: readonly Work[] }> {
    const web = webOn(this.#bus);
    const fetched = async (from: number, until: number): Promise<void> => {
      for (const one of this.toFetch(from, until)) await this.#bus.put('fetch', one);
      await work(this.#bus, { ...NOTHING, web }, new AbortController(), true);
    };
    await fetched(0, WARM_UP);
    const core = await measured(this.#meter, () => fetched(WARM_UP, WARM_UP + this.#pages));
    await web.close();
    return { fetch: eachOf(core, this.#pages), toRead: await takeOut(this.#bus, 'read') };
  }

  /** Threads are begun, and have read some, before it is measured. */
  async read(toRead: readonly Work[]): Promise<{ read: Core; toStore: readonly Work[] }> {
    await putAgain(this.#bus, 'read', toRead);
    const stop = new AbortController();
    const reading = work(this.#bus, { ...NOTHING, reading: READING }, stop, false);
    const left = await leftAtMost(this.#bus, 'read', this.#pages);
    const before = this.#meter();
    await leftAtMost(this.#bus, 'read', 0);
    const core = between(before, this.#meter());
    stop.abort();
    await reading;
    return { read: eachOf(core, left), toStore: await takeOut(this.#bus, 'store') };
  }

  async store(database: DatabaseName, toStore: readonly Work[]): Promise<{ store: Core; settle: Core }> {
    const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-work-'));
    const { postgres } = this.#servers;
    const record = openRecord(database === 'sqlite' ? join(folder, 'record.wortlaut') : postgres.address());
    try {
      const meter = meterOf(this.#nats, database === 'sqlite' ? null : postgres);
      await putAgain(this.#bus, 'store', toStore.slice(0, WARM_UP));
      await storeAll(this.#bus, record, meter);
      const rest = toStore.slice(WARM_UP);
      await putAgain(this.#bus, 'store', rest);
      const { store, settle } = await storeAll(this.#bus, record, meter);
      return { store: eachOf(store, rest.length), settle: eachOf(settle, rest.length) };
    } finally {
      await record.close();
      rmSync(folder, { recursive: true });
    }
  }

  /** Puts in, takes, and says that it is done, as the steps do. */
  async alone(toRead: readonly Work[], toStore: readonly Work[]): Promise<Core> {
    const works = { fetch: this.toFetch(0, this.#pages), read: toRead, store: toStore };
    const portions = { fetch: { slots: 16, size: 1 }, read: { slots: 2, size: 1 }, store: { slots: 1, size: 64 } };
    let all = NO_CORE;
    for (const step of STEPS) {
      const core = await measured(this.#meter, async () => {
        await putAgain(this.#bus, step, works[step]);
        await passOver(this.#bus, step, portions[step]);
      });
      all = plus(all, eachOf(core, works[step].length));
    }
    return all;
  }
}

async function passOver(
  bus: Bus,
  step: (typeof STEPS)[number],
  portions: { slots: number; size: number },
): Promise<void> {
  const stop = new AbortController();
  const passing = workOn(
    bus,
    step,
    portions,
    async (deliveries) => {
      for (const delivery of deliveries) {
        await delivery.body();
        await delivery.done();
      }
    },
    stop.signal,
  );
  await leftAtMost(bus, step, 0);
  stop.abort();
  await passing;
}

/** What waits in the last step, into a record: what storing costs, and what comparing its statements does. */
export async function storeAll(bus: Bus, record: NewsRecord, meter: Meter): Promise<{ store: Core; settle: Core }> {
  let settle = NO_CORE;
  const watched = new Proxy(record, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (name !== 'settle') return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      return async (most: number) => {
        let settled = 0;
        const core = await measured(meter, async () => (settled = await target.settle(most)));
        settle = plus(settle, core);
        return settled;
      };
    },
  });
  const whole = await measured(meter, () =>
    work(bus, { ...NOTHING, storing: storingIn(watched) }, new AbortController(), true),
  );
  return { store: between(settle, whole), settle };
}

/** Milliseconds of one page. */
function packing(toFetch: readonly Work[], toRead: readonly Work[], toStore: readonly Work[]): number {
  const again = <T>(works: readonly Work[], pack: (item: T) => Uint8Array, unpack: (body: Uint8Array) => T): number => {
    const { user, system } = process.cpuUsage();
    for (const { body } of works) pack(unpack(body));
    const after = process.cpuUsage();
    return (after.user + after.system - user - system) / 1e3 / works.length;
  };
  const all = again(toFetch, packToFetch, unpackToFetch) + again(toRead, packToRead, unpackToRead);
  return Math.round(1e3 * (all + again(toStore, packToStore, unpackToStore))) / 1e3;
}
