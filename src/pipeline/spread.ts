import type { ReadFailure } from '../read/failure.ts';
import type { RawDocument } from '../read/read.ts';
import { type PageLimits, PAGE_LIMITS, heapFor, limitFor } from './limits.ts';
import { type Room, inOrder } from './ordered.ts';
import { Pool } from './pool.ts';

/** How worker threads read: a script that calls `serve` with a reader that gives what the one of this thread gives. */
export interface Threads {
  readonly script: URL;
  /** `workerData` of the script. */
  readonly data: unknown;
  readonly count: number;
  /** Bytes of plain text and Markdown that are read in this thread before the workers are started. */
  readonly after?: number;
  readonly limits?: PageLimits;
}

/** The bytes of a document, or what stands in their place. */
export type Raw = RawDocument | ReadFailure;

/**
 * Enough that workers have work while one has a document some times longer than the others. More costs memory: results
 * that wait long are moved among the lasting objects (of 64 documents 349 MB, of 16 263 MB, with two workers, as fast).
 */
const roomFor = (workers: number): Room => ({ items: 8 * workers, size: 2 * 2 ** 20 });

/**
 * Lets worker threads work on documents, on each within its limits, and gives what comes of them in their order.
 *
 * @param work what becomes of one; `ask` gives it to a worker, and throws `WorkerDeath` when that could not do it
 * @throws WorkerStartError when no worker can be started
 */
export async function* spread<A, R>(
  raws: AsyncGenerator<Raw, void>,
  { script, data, count, limits = PAGE_LIMITS }: Threads,
  work: (raw: Raw, ask: (raw: RawDocument) => Promise<A>) => Promise<R>,
): AsyncGenerator<R> {
  const pool = new Pool<RawDocument, A>({ script, data, count, heap: heapFor(limits) });
  const ask = (raw: RawDocument): Promise<A> => pool.run(alone(raw), limitFor(sizeOf(raw), limits));
  try {
    yield* inOrder(raws, (raw) => work(raw, ask), sizeOf, roomFor(count));
  } finally {
    await pool.close();
  }
}

export function sizeOf(raw: Raw): number {
  return 'bytes' in raw ? (raw.bytes?.length ?? 0) : 0;
}

/** The same with bytes of its own: a message copies the whole chunk from which bytes were cut. */
function alone(raw: RawDocument): RawDocument {
  return raw.bytes ? { ...raw, bytes: new Uint8Array(raw.bytes) } : raw;
}
