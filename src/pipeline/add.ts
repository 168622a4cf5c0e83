import { setTimeout as sleep } from 'node:timers/promises';
import { addressKey } from '../record/address.ts';
import type { Added } from '../record/documents.ts';
import type { Awaitable, Record } from '../record/record.ts';
import { type Result, isFailure } from '../record/result.ts';
import type { Incoming, RunInfo } from '../record/stored.ts';
import { EvidenceError } from '../text/passage.ts';
import { givenResult, isGiven } from './given.ts';
import type { Batch, Raw } from './read.ts';
import { type OnAttributed, type ReadSettings, type Reader, readerOf } from './reader.ts';
import { scriptBeside } from '../record/script.ts';

/** Of Wortlaut itself, for `Threads`; its data are `ReadSettings`. */
export const ADDING_WORKER = scriptBeside(import.meta.url, 'adding-worker');

/** Documents that are stored at once, and the code units of their texts: a commit for each would wait for the disk. */
const BATCH = 100;
const BATCH_SIZE = 2_000_000;

/** Reads documents; what was read already, as `wortlaut read --to jsonl` writes it, is checked and taken as it is. */
export function addingReaderOf(settings: ReadSettings, onAttributed?: OnAttributed): Reader {
  let read: Reader | null = null;
  return (raw) => {
    if (raw.format === 'jsonl' && isGiven(raw)) return [givenResult(raw)];
    read ??= readerOf(settings, onAttributed);
    return read(raw);
  };
}

/** What became of one document. */
export type AddedDocument =
  | { readonly id: string; readonly added: Added; readonly language: string }
  | { readonly id: string; readonly error: { readonly code: string; readonly message: string }; readonly raw: Raw };

/** Where documents go, and under which stamp. */
export interface Target {
  readonly record: Record;
  readonly run: RunInfo;
  /** Gives the time, ISO 8601. */
  readonly now: () => string;
  /** Called after each batch that is on the disk, with what became of the bytes in it. */
  readonly afterBatch?: (parts: readonly StoredPart[]) => Awaitable<void>;
  /** Milliseconds that what was read may wait for more before it is stored; as long as it takes where it is not given. */
  readonly patience?: number;
}

/** Bytes with all documents that were in them; none in a blank line. */
export interface StoredPart {
  readonly raw: Raw;
  readonly documents: readonly AddedDocument[];
}

/**
 * Stores what was read, some documents at a time, each time as a whole: what is given back is on the disk. While that is
 * done no more is asked for, so that reading waits for a slow disk. A document that the record refuses is a failure, and
 * those around it are stored.
 *
 * @throws RecordError when nothing can be stored any more
 */
export async function* addAll(batches: AsyncIterable<Batch>, target: Target): AsyncGenerator<AddedDocument> {
  const room = new Room();
  for await (const batch of withPauses(batches, target.patience)) {
    if (batch === PAUSE || !room.hasPlaceFor(batch)) yield* store(room.take(), target);
    if (batch === PAUSE) continue;
    room.add(batch);
    if (room.isFull) yield* store(room.take(), target);
  }
  yield* store(room.take(), target);
}

const PAUSE = Symbol('a pause');

/** What comes, with a pause when something has waited for so long. @param patience milliseconds */
async function* withPauses<T>(all: AsyncIterable<T>, patience = Infinity): AsyncGenerator<T | typeof PAUSE> {
  const items = all[Symbol.asyncIterator]();
  let due = Infinity;
  try {
    for (let coming = items.next(); ; coming = items.next()) {
      if (due < Infinity && !(await comesWithin(coming, due - performance.now()))) {
        yield PAUSE;
        due = Infinity;
      }
      const item = await coming;
      if (item.done) return;
      due = Math.min(due, performance.now() + patience);
      yield item.value;
    }
  } finally {
    await items.return?.();
  }
}

async function comesWithin(coming: Promise<unknown>, milliseconds: number): Promise<boolean> {
  if (milliseconds <= 0) return false;
  const stop = new AbortController();
  const late = sleep(milliseconds, false, { signal: stop.signal }).catch(() => false);
  const comes = await Promise.race([coming.then(() => true), late]);
  stop.abort();
  return comes;
}

/** What waits to be stored. Of one document there is never more than one revision, so that they come in their order. */
class Room {
  #batches: Batch[] = [];
  #documents = 0;
  #size = 0;
  readonly #keys = new Set<string>();

  get isFull(): boolean {
    return this.#documents >= BATCH || this.#size >= BATCH_SIZE || this.#batches.length >= MOST_PARTS;
  }

  hasPlaceFor({ outcomes }: Batch): boolean {
    return !outcomes.some(({ result }) => keysOf(result).some((key) => this.#keys.has(key)));
  }

  add(batch: Batch): void {
    this.#batches.push(batch);
    for (const { result } of batch.outcomes) {
      this.#documents++;
      this.#size += isFailure(result) ? 0 : result.text.length;
      for (const key of keysOf(result)) this.#keys.add(key);
    }
  }

  take(): Batch[] {
    const batches = this.#batches;
    [this.#batches, this.#documents, this.#size] = [[], 0, 0];
    this.#keys.clear();
    return batches;
  }
}

/** Blank lines, and files that are no documents, wait no longer than so many. */
const MOST_PARTS = 1_000;

/** What a document is known again by. */
function keysOf(result: Result): string[] {
  if (isFailure(result)) return [];
  const address = result.url === null ? null : addressKey(result.url, result.parent !== null);
  return address === null ? [result.id] : [result.id, address];
}

interface Waiting {
  readonly raw: Raw;
  readonly result: Result;
  readonly run: RunInfo;
}

async function* store(batches: readonly Batch[], target: Target): AsyncGenerator<AddedDocument> {
  const runOf = runsOf(target.run);
  const parts = batches.map((batch) => {
    const { raw, outcomes } = batch;
    const run = runOf(batch);
    return { raw, waiting: outcomes.map(({ result }): Waiting => ({ raw, result, run })) };
  });
  const all = parts.flatMap(({ waiting }) => waiting);
  const stored = new Map<Waiting, AddedDocument>();
  for (const documents of alike(all.filter(({ result }) => !isFailure(result)))) {
    for (const [one, what] of await storeAll(documents, { ...target, run: documents[0].run })) stored.set(one, what);
  }
  const became = (one: Waiting): AddedDocument =>
    isFailure(one.result) ? { ...one.result, raw: one.raw } : stored.get(one)!;
  if (parts.length > 0)
    await target.afterBatch?.(parts.map(({ raw, waiting }) => ({ raw, documents: waiting.map(became) })));
  yield* all.map(became);
}

/** Of what others have read. */
export const givenRun = ({ version }: RunInfo): RunInfo => ({ version, engine: 'given', model: null });

/** Which run found what is in a batch: one object for equal runs. @param own of this process */
function runsOf(own: RunInfo): (batch: Batch) => RunInfo {
  const given = givenRun(own);
  const others = new Map<string, RunInfo>();
  return ({ raw, run }) => {
    if (!run) return isGiven(raw) ? given : own;
    const key = JSON.stringify([run.version, run.engine, run.model]);
    const known = others.get(key) ?? run;
    others.set(key, known);
    return known;
  };
}

/** Cut where what one run has found stands beside what another has. */
function alike(waiting: readonly Waiting[]): Waiting[][] {
  const groups: Waiting[][] = [];
  for (const one of waiting) {
    const group = groups.at(-1);
    if (group?.[0].run === one.run) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** All at once; where the record refuses one, each by itself. */
async function storeAll(documents: readonly Waiting[], target: Target): Promise<(readonly [Waiting, AddedDocument])[]> {
  if (documents.length === 0) return [];
  const { record, run, now } = target;
  try {
    const added = await record.documents.add(documents.map(incomingOf), run, now());
    return documents.map((one, i) => [one, { ...aboutOf(one), added: added[i] }] as const);
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    if (documents.length > 1) {
      const each = [];
      for (const one of documents) each.push(...(await storeAll([one], target)));
      return each;
    }
    const [{ result, raw }] = documents;
    return [[documents[0], { id: result.id, error: { code: 'no-evidence', message: error.message }, raw }]];
  }
}

const incomingOf = ({ raw, result }: Waiting): Incoming => ({
  result: result as Extract<Result, { text: string }>,
  retrieved: 'retrieved' in raw ? (raw.retrieved ?? null) : null,
});

const aboutOf = ({ result }: Waiting): { id: string; language: string } => ({
  id: result.id,
  language: isFailure(result) ? '' : result.language,
});
