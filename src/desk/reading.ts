import { Readable } from 'node:stream';
import { type Raw, WORKER, readBatches } from '../pipeline/read.ts';
import type { ReadSettings } from '../pipeline/reader.ts';
import { type DocumentResult, type Result, isFailure } from '../record/result.ts';
import type { FileFormat } from '../read/raw-document.ts';
import { DeskError } from './problem.ts';
import { Turns } from './turns.ts';

/** A text that somebody sends to be read. */
export interface Sent {
  readonly format: Extract<FileFormat, 'text' | 'html' | 'markdown'>;
  readonly text: string;
}

/** What one text may cost. */
const LIMITS = { seconds: 20, megabytes: 512 };
const SETTINGS: ReadSettings = {
  ...{ from: 'auto', language: 'auto', engine: 'learned', minConfidence: 0, withPage: false },
};

/** Reads texts that are sent, one after the other, each in a thread of its own and within limits: it may be made to hurt. */
export class Reading {
  readonly #turns = new Turns(LIMITS.seconds);

  /**
   * @param by who sends it
   * @param isGone whether they still wait
   * @throws DeskError when it cannot be read, or too many wait already
   */
  async read(sent: Sent, by: string, isGone: () => boolean): Promise<DocumentResult> {
    return this.#turns.take(by, async () => {
      if (isGone()) throw new DeskError('too-slow', 'nobody waits for this any more');
      return readOne(sent);
    });
  }
}

async function readOne({ format, text }: Sent): Promise<DocumentResult> {
  const raw: Raw = { format, name: 'text', bytes: new TextEncoder().encode(text), charset: 'utf-8' };
  const raws = Readable.from([raw])[Symbol.asyncIterator]() as AsyncGenerator<Raw, void>;
  const threads = { script: WORKER, data: SETTINGS, count: 1, after: 0, limits: LIMITS };
  const nobody = (): Promise<never> => Promise.reject(new Error('nothing is read in this thread'));
  const results: Result[] = [];
  for await (const { outcomes } of readBatches(raws, nobody, threads))
    results.push(...outcomes.map((one) => one.result));
  // of a live ticker the page, which comes before its entries
  const [first] = results;
  if (first === undefined)
    throw new DeskError('unreadable', { en: 'there is nothing to read in it', de: 'darin ist nichts zu lesen' });
  if (!isFailure(first)) return first;
  const { code, message } = first.error;
  throw new DeskError(
    'unreadable',
    { en: message, de: `dieser Text ist nicht zu lesen (${code})` },
    { data: { code } },
  );
}
