import type { Added } from '../record/documents.ts';
import type { Awaitable, Record } from '../record/record.ts';
import { type Result, isFailure } from '../record/result.ts';
import type { Incoming, RunInfo } from '../record/stored.ts';
import { EvidenceError } from '../text/passage.ts';
import { givenResult, isGiven } from './given.ts';
import type { Batch, Raw } from './read.ts';
import { type ReadSettings, type Reader, readerOf } from './reader.ts';

/** Of Wortlaut itself, for `Threads`; its data are `ReadSettings`. */
export const ADDING_WORKER = new URL('./adding-worker.ts', import.meta.url);

/** Documents that are stored at once, and the code units of their texts: a commit for each would wait for the disk. */
const BATCH = 100;
const BATCH_SIZE = 2_000_000;

/** Reads documents; what was read already, as `wortlaut read --to jsonl` writes it, is checked and taken as it is. */
export function addingReaderOf(settings: ReadSettings): Reader {
  let read: Reader | null = null;
  return (raw) => {
    if (raw.format === 'jsonl' && isGiven(raw)) return [givenResult(raw)];
    read ??= readerOf(settings);
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
  /** Called after each batch that is on the disk. */
  readonly afterBatch?: () => Awaitable<void>;
}

/**
 * Stores what was read, some documents at a time, each time as a whole: what is given back is on the disk. While that is
 * done no more is asked for, so that reading waits for a slow disk. A document that the record refuses is a failure, and
 * those around it are stored.
 *
 * @throws RecordError when nothing can be stored any more
 */
export async function* addAll(batches: AsyncIterable<Batch>, target: Target): AsyncGenerator<AddedDocument> {
  let waiting: Waiting[] = [];
  let size = 0;
  for await (const { raw, outcomes } of batches) {
    for (const { result } of outcomes) {
      waiting.push({ raw, result });
      size += isFailure(result) ? 0 : result.text.length;
    }
    if (waiting.length < BATCH && size < BATCH_SIZE) continue;
    yield* store(waiting, target);
    [waiting, size] = [[], 0];
  }
  yield* store(waiting, target);
}

interface Waiting {
  readonly raw: Raw;
  readonly result: Result;
}

async function* store(waiting: readonly Waiting[], target: Target): AsyncGenerator<AddedDocument> {
  const stored = new Map<Waiting, AddedDocument>();
  for (const documents of alike(waiting.filter(({ result }) => !isFailure(result)))) {
    const run = isGiven(documents[0].raw) ? GIVEN(target.run) : target.run;
    for (const [one, what] of await storeAll(documents, { ...target, run })) stored.set(one, what);
  }
  for (const one of waiting) {
    const { result, raw } = one;
    yield isFailure(result) ? { ...result, raw } : stored.get(one)!;
  }
  if (waiting.length > 0) await target.afterBatch?.();
}

const GIVEN = ({ version }: RunInfo): RunInfo => ({ version, engine: 'given', model: null });

/** Cut where what was read here stands beside what others have read. */
function alike(waiting: readonly Waiting[]): Waiting[][] {
  const groups: Waiting[][] = [];
  for (const one of waiting) {
    const group = groups.at(-1);
    if (group && isGiven(group[0].raw) === isGiven(one.raw)) group.push(one);
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
