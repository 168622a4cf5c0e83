import { ADDING_WORKER, addAll, addingReaderOf } from '../pipeline/add.ts';
import { readBatches } from '../pipeline/read.ts';
import type { Reader } from '../pipeline/reader.ts';
import { runOf } from '../pipeline/run.ts';
import type { Added } from '../record/documents.ts';
import type { Record } from '../record/record.ts';
import type { FailureResult, Result } from '../record/result.ts';
import { type Input, rawsOf } from './inputs.ts';
import { type ReadingManyOptions, settingsOf, threadsOf } from './read.ts';

/** What became of a document that was added: the record has it, or it failed. */
export type AddedDocument = (Added & { readonly id: string }) | FailureResult;

/** Statements that are compared with others at once. */
const SETTLED = 2_000;

/**
 * Reads into a record: files, documents at hand, and results of `read`, whose spans are checked against their texts. What
 * is there already is not added again, a text that changed is a new revision. When it is done, claims, stories and alerts
 * know of it too.
 *
 * @returns what became of each document, in their order
 * @throws RecordError when the record cannot be written; ModelError; WorkerStartError
 */
export async function addTo(
  record: Record,
  inputs: Iterable<Input | Result> | AsyncIterable<Input | Result>,
  options: ReadingManyOptions = {},
): Promise<readonly AddedDocument[]> {
  const settings = settingsOf(options);
  let reader: Reader | null = null;
  const load = (): Promise<Reader> => Promise.resolve((reader ??= addingReaderOf(settings)));
  const batches = readBatches(rawsOf(inputs), load, threadsOf(ADDING_WORKER, settings, options));
  const target = { record, run: runOf(settings.engine), now: () => new Date().toISOString() };
  const documents: AddedDocument[] = [];
  for await (const document of addAll(batches, target)) {
    const { id } = document;
    documents.push('error' in document ? { id, error: document.error } : { ...document.added, id });
  }
  while ((await record.settle(SETTLED)) > 0);
  return documents;
}
