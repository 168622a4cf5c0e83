import type { ReadFailure } from '../read/failure.ts';
import { type RawDocument, type ReadOptions, type ReadSource, rawDocuments, rawId } from '../read/read.ts';
import { type Room, inOrder } from './ordered.ts';
import { Outcome } from './outcome.ts';
import { Pool, WorkerDeath } from './pool.ts';
import { type Reader, failure } from './reader.ts';
import type { Answer } from './serve.ts';

/** How worker threads read: a script that calls `serve` with a reader that gives what the one of this thread gives. */
export interface Threads {
  readonly script: URL;
  /** `workerData` of the script. */
  readonly data: unknown;
  readonly count: number;
  /** Bytes of documents that are read in this thread before the workers are started. */
  readonly after?: number;
}

/** Of Wortlaut itself, for `Threads`; its data are `ReadSettings`. */
export const WORKER = new URL('./worker.ts', import.meta.url);

/**
 * Two workers take 0.2 s to start and some time to become as fast as this thread: below this, half a second of work, that
 * costs more than it brings.
 */
const AFTER = 500_000;

/**
 * Enough that workers have work while one has a document some times longer than the others. More costs memory: results
 * that wait long are moved among the lasting objects (of 64 documents 349 MB, of 16 263 MB, with two workers, as fast).
 */
const roomFor = (workers: number): Room => ({ items: 8 * workers, size: 2 * 2 ** 20 });

type Raw = RawDocument | ReadFailure;

/**
 * Reads sources one after the other: bytes → documents → statements → results, in input order, with the same results
 * however many threads there are.
 *
 * Without threads, and for the first documents, one document is in memory at a time, and none is read before the one
 * before it was taken; with threads eight for each. What fails becomes a result in its place, and the rest goes
 * on: with a code of the reader, `unreadable` for a source that failed in an unforeseen way, or `engine` for a document
 * of which a worker died.
 *
 * @throws Error when no worker can be started
 */
export async function* readResults(
  sources: Iterable<ReadSource>,
  from: ReadOptions['from'],
  read: Reader,
  threads: Threads | null = null,
): AsyncGenerator<Outcome> {
  const raws = rawsOf(sources, from);
  yield* readHere(raws, read, threads ? (threads.after ?? AFTER) : Infinity);
  if (threads) yield* readThere(raws, threads);
}

async function* rawsOf(sources: Iterable<ReadSource>, from: ReadOptions['from']): AsyncGenerator<Raw, void> {
  for (const source of sources) {
    try {
      yield* rawDocuments(source, from);
    } catch (error) {
      yield failure(source.name, 'unreadable', error);
    }
  }
}

/** Reads in this thread until it has read so many bytes, and leaves the rest in `raws`. */
async function* readHere(raws: AsyncGenerator<Raw, void>, read: Reader, bytes: number): AsyncGenerator<Outcome> {
  let isRestWanted = false;
  try {
    for (let seen = 0; seen < bytes;) {
      const next = await raws.next();
      if (next.done) return;
      const raw = next.value;
      seen += sizeOf(raw);
      for (const result of 'error' in raw ? [raw] : read(raw)) yield Outcome.of(result);
    }
    isRestWanted = true;
  } finally {
    if (!isRestWanted) await raws.return();
  }
}

/** Reads in worker threads. */
async function* readThere(raws: AsyncGenerator<Raw, void>, { script, data, count }: Threads): AsyncGenerator<Outcome> {
  const pool = new Pool<RawDocument, Answer>(script, data, count);
  const work = async (raw: Raw): Promise<readonly Outcome[]> => {
    if ('error' in raw) return [Outcome.of(raw)];
    try {
      const answer = await pool.run(alone(raw));
      return answer.map((packed) => Outcome.unpack(packed));
    } catch (error) {
      if (!(error instanceof WorkerDeath)) throw error;
      return [Outcome.of(failure(rawId(raw), 'engine', error))];
    }
  };
  try {
    for await (const outcomes of inOrder(raws, work, sizeOf, roomFor(count))) yield* outcomes;
  } finally {
    await pool.close();
  }
}

function sizeOf(raw: Raw): number {
  return 'bytes' in raw ? (raw.bytes?.length ?? 0) : 0;
}

/** The same with bytes of its own: a message copies the whole chunk from which bytes were cut. */
function alone(raw: RawDocument): RawDocument {
  return raw.bytes ? { ...raw, bytes: new Uint8Array(raw.bytes) } : raw;
}
