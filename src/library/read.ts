import { availableParallelism } from 'node:os';
import { type Threads, WORKER, readBatches } from '../pipeline/read.ts';
import { type ReadSettings, type Reader, readerOf } from '../pipeline/reader.ts';
import { ReadError } from '../read/failure.ts';
import { type DocumentResult, type Result, isFailure } from '../record/result.ts';
import { type About, type Input, lineOf, rawsOf } from './inputs.ts';

export interface ReadingOptions {
  /** What decides: the trained model that is shipped, which is more exact, or the grammar by itself. */
  readonly engine?: 'learned' | 'grammar';
  /** Of all documents; by what each says and shows where it is not given. Statements are found in German. */
  readonly language?: 'de' | 'en';
  /** 0 to 1: statements that are less sure are left out. */
  readonly minConfidence?: number;
}

export interface ReadingManyOptions extends ReadingOptions {
  /**
   * Threads that read, each document within limits of time and memory: for pages that nobody has chosen, and for many. 0
   * reads in the thread of the program, `auto` in as many as there are processors.
   */
  readonly workers?: number | 'auto';
}

/**
 * Reads one text: who says what in it, in its order. It is taken as it is, so that every span is an offset into it.
 *
 * @param about what is known of it; a day of publication lets words such as *gestern* be dates
 * @throws ReadError when it cannot be read; ModelError when the model cannot be used
 */
export function readText(text: string, about: About = {}, options: ReadingOptions = {}): DocumentResult {
  const raw = lineOf({ ...about, id: 'text', text }, 1);
  const [result] = 'error' in raw ? [raw] : readerOf(settingsOf(options))(raw);
  if (isFailure(result)) throw new ReadError(result.error.code, result.error.message);
  return result;
}

/**
 * Reads files and documents at hand, in their order and few in memory at a time. What cannot be read is a failure in its
 * place, and the rest goes on. A file may hold many documents, and of a live ticker each entry is one.
 *
 * @throws ModelError when the model cannot be used; WorkerStartError when no thread can be started
 */
export async function* read(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  options: ReadingManyOptions = {},
): AsyncGenerator<Result, void> {
  const settings = settingsOf(options);
  let reader: Reader | null = null;
  const load = (): Promise<Reader> => Promise.resolve((reader ??= readerOf(settings)));
  for await (const { outcomes } of readBatches(rawsOf(inputs), load, threadsOf(WORKER, settings, options)))
    for (const { result } of outcomes) yield result;
}

/** How documents are read, as the threads of the pipeline take it. */
export function settingsOf({ engine = 'learned', language, minConfidence = 0 }: ReadingOptions): ReadSettings {
  return { from: 'auto', language: language ?? 'auto', engine, minConfidence, withPage: false };
}

/** @returns null where the thread of the program reads */
export function threadsOf(script: URL, data: ReadSettings, { workers = 0 }: ReadingManyOptions): Threads | null {
  const count = workers === 'auto' ? availableParallelism() : workers;
  return count > 0 ? { script, data, count } : null;
}
