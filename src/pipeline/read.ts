import { type RawDocument, type ReadOptions, type ReadSource, rawDocuments, rawId } from '../read/read.ts';
import { Outcome } from './outcome.ts';
import type { Reader } from './reader.ts';
import { failure } from '../record/result.ts';
import { scriptBeside } from '../record/script.ts';
import type { RunInfo } from '../record/stored.ts';
import type { Answer } from './serve.ts';
import { type Raw, type Threads, sizeOf, spread } from './spread.ts';
import { WorkerDeath } from './worker-death.ts';

export type { Raw, Threads } from './spread.ts';

/** Of Wortlaut itself, for `Threads`; its data are `ReadSettings`. */
export const WORKER = scriptBeside(import.meta.url, 'worker');

/**
 * Two workers take 0.2 s to start and some time to become as fast as this thread: below this, half a second of work, that
 * costs more than it brings.
 */
const AFTER = 500_000;

/** A file that somebody named, without markup that could be made to hurt: read in this thread when it comes first. */
const isPlain = (raw: RawDocument): boolean =>
  raw.format === 'text' || raw.format === 'markdown' ? !raw.isIncidental : false;

/** All that became of the bytes of one document: nothing of a blank line, many results of a live ticker. */
export interface Batch {
  readonly raw: Raw;
  readonly outcomes: readonly Outcome[];
  /** Which run found it; where it is not given, the one that stores it. */
  readonly run?: RunInfo;
}

/**
 * Reads sources one after the other: bytes → documents → statements → results, in input order, with the same results
 * however many threads there are.
 *
 * With threads everything is read in them, each document within its limits, but for the plain texts that come first: then
 * eight documents for each are in memory at a time, else one, and none is read before the one before it was taken. What
 * fails becomes a result in its place, and the rest goes on: with a code of the reader, `unreadable` for a source that
 * failed in an unforeseen way, `timeout` or `memory` for a document beyond its limits, or `engine` for one of which a
 * worker died.
 *
 * @throws WorkerStartError when no worker can be started
 */
export async function* readResults(
  sources: Iterable<ReadSource>,
  from: ReadOptions['from'],
  read: Reader,
  threads: Threads | null = null,
): AsyncGenerator<Outcome> {
  const batches = readBatches(rawsOf(sources, from), () => Promise.resolve(read), threads);
  for await (const { outcomes } of batches) yield* outcomes;
}

/** Gives the reader of this thread when there is something for it: what it is made of takes time to load. */
export type ReaderLoader = () => Promise<Reader>;

/** Like `readResults`, from documents that were cut, with the bytes of each. */
export async function* readBatches(
  raws: AsyncGenerator<Raw, void>,
  load: ReaderLoader,
  threads: Threads | null,
): AsyncGenerator<Batch> {
  const isRead = (raw: Raw, before: number): boolean =>
    !threads || 'error' in raw || (isPlain(raw) && before < (threads.after ?? AFTER));
  const next = yield* readHere(raws, load, isRead);
  if (next && threads) yield* readThere(startingWith(next, raws), threads);
}

/** The documents of all sources, cut out of them and not yet read. */
export async function* rawsOf(sources: Iterable<ReadSource>, from: ReadOptions['from']): AsyncGenerator<Raw, void> {
  for (const source of sources) {
    try {
      yield* rawDocuments(source, from);
    } catch (error) {
      yield failure(source.name, 'unreadable', error);
    }
  }
}

async function* startingWith(first: Raw, rest: AsyncGenerator<Raw, void>): AsyncGenerator<Raw, void> {
  try {
    yield first;
    yield* rest;
  } finally {
    await rest.return();
  }
}

/**
 * Reads in this thread as long as that is wanted, given the bytes before, and leaves the rest in `raws`.
 *
 * @returns the first that is not read here; null when there is none
 */
async function* readHere(
  raws: AsyncGenerator<Raw, void>,
  load: ReaderLoader,
  isRead: (raw: Raw, before: number) => boolean,
): AsyncGenerator<Batch, Raw | null> {
  let isRestWanted = false;
  try {
    for (let before = 0; ;) {
      const next = await raws.next();
      if (next.done) return null;
      const raw = next.value;
      if (!isRead(raw, before)) {
        isRestWanted = true;
        return raw;
      }
      before += sizeOf(raw);
      const results = 'error' in raw ? [raw] : (await load())(raw);
      yield { raw, outcomes: results.map((result) => Outcome.of(result)) };
    }
  } finally {
    if (!isRestWanted) await raws.return();
  }
}

/** Reads in worker threads. */
function readThere(raws: AsyncGenerator<Raw, void>, threads: Threads): AsyncGenerator<Batch> {
  return spread<Answer, Batch>(raws, threads, async (raw, ask) => {
    if ('error' in raw) return { raw, outcomes: [Outcome.of(raw)] };
    try {
      const answer = await ask(raw);
      return { raw, outcomes: answer.map((packed) => Outcome.unpack(packed)) };
    } catch (error) {
      if (!(error instanceof WorkerDeath)) throw error;
      return { raw, outcomes: [Outcome.of(failure(rawId(raw), error.code, error))] };
    }
  });
}
