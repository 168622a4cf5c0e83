import { givenRun } from '../../pipeline/add.ts';
import { isGiven } from '../../pipeline/given.ts';
import { type PageLimits, heapFor, limitFor } from '../../pipeline/limits.ts';
import { Outcome } from '../../pipeline/outcome.ts';
import { Pool } from '../../pipeline/pool.ts';
import type { ReadSettings } from '../../pipeline/reader.ts';
import type { Answer } from '../../pipeline/serve.ts';
import { WorkerDeath } from '../../pipeline/worker-death.ts';
import { type RawDocument, rawId } from '../../read/read.ts';
import { type Result, failure } from '../../record/result.ts';
import type { RunInfo } from '../../record/stored.ts';
import type { Bus, Delivery } from '../bus.ts';
import { type HowToRead, type ToRead, type ToStore, packToStore, unpackToRead } from '../items.ts';
import { workOn } from '../loop.ts';

/** What all tasks of a thread share. */
export type ReadingData = Pick<ReadSettings, 'engine'>;

export interface ReadingTask {
  readonly raw: RawDocument;
  readonly how: HowToRead;
}

/** What was found, and what it took: milliseconds since 1970, and those that attribution took of them. */
export interface ReadingAnswer {
  readonly outcomes: Answer;
  readonly start: number;
  readonly attributed: number;
  readonly end: number;
}

/** How this process reads. */
export interface Reading {
  readonly engine: ReadSettings['engine'];
  readonly run: RunInfo;
  /** Threads. */
  readonly count: number;
  readonly limits: PageLimits;
}

/** A thread has the next when it ends one. */
const AHEAD = 2;
const SCRIPT = new URL('./reading-worker.ts', import.meta.url);

/**
 * Bytes → documents with their statements, on their way into the record. What a thread died of is tried again, since it
 * may have been the machine; in the end it is a dead letter, and the record knows that it failed.
 */
export async function readRole(bus: Bus, reading: Reading, signal: AbortSignal): Promise<void> {
  const { engine, count, limits } = reading;
  const making = { script: SCRIPT, data: { engine } satisfies ReadingData, count, heap: heapFor(limits) };
  const pool = new Pool<ReadingTask, ReadingAnswer>(making);
  const read = (item: ToRead): Promise<ReadingAnswer> =>
    pool.run({ raw: item.raw, how: item.how }, limitFor(item.raw.bytes?.length ?? 0, limits));
  const pass = async ({ id, title, trace }: Delivery, item: ToRead, results: readonly Result[]): Promise<void> => {
    const body = packToStore(foundIn(item, results, reading.run));
    await bus.put('store', { id, title, body, trace }, signal);
  };
  const handle = ([delivery]: readonly Delivery[]): Promise<void> => readOne(delivery, read, pass);
  try {
    await workOn(bus, 'read', { slots: AHEAD * count, size: 1 }, handle, signal);
  } finally {
    await pool.close();
  }
}

async function readOne(
  delivery: Delivery,
  read: (item: ToRead) => Promise<ReadingAnswer>,
  pass: (delivery: Delivery, item: ToRead, results: readonly Result[]) => Promise<void>,
): Promise<void> {
  const item = unpackToRead(await delivery.body());
  try {
    const { outcomes, start, attributed, end } = await read(item);
    // documents of one source take turns: what was attributed is told as if it had come last
    delivery.spent?.('read', start, end - attributed);
    delivery.spent?.('attribute', end - attributed, end);
    const results = outcomes.map((packed) => Outcome.unpack(packed).result);
    await pass(delivery, item, results);
    await delivery.done();
  } catch (error) {
    if (!(error instanceof WorkerDeath)) throw error;
    const reason = `${error.code}: ${error.message}`;
    if (!delivery.isLast) return delivery.failed(reason);
    await pass(delivery, item, [failure(rawId(item.raw), error.code, error)]);
    await delivery.bury(reason);
  }
}

function foundIn({ raw, origin, note }: ToRead, results: readonly Result[], own: RunInfo): ToStore {
  const retrieved = 'retrieved' in raw ? (raw.retrieved ?? null) : null;
  return { name: rawId(raw), results, run: isGiven(raw) ? givenRun(own) : own, retrieved, origin, note };
}
