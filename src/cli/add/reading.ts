import { ADDING_WORKER, addingReaderOf } from '../../pipeline/add.ts';
import { type Batch, type Raw, type Threads, readBatches } from '../../pipeline/read.ts';
import type { ReadSettings } from '../../pipeline/reader.ts';
import type { ReadFlags } from '../commands/read.ts';

/** What decides how documents are read for the record. */
export type ReadingFlags = Pick<ReadFlags, 'language' | 'engine' | 'workers' | 'pageTimeout' | 'pageMemory'>;

/** Reads for the record, in threads where there is much to read. */
export function readHere(
  raws: AsyncGenerator<Raw, void>,
  settings: ReadSettings,
  { workers, pageTimeout, pageMemory }: ReadingFlags,
): AsyncGenerator<Batch> {
  const limits = { seconds: pageTimeout, megabytes: pageMemory };
  const threads: Threads = { script: ADDING_WORKER, data: settings, count: workers, limits };
  let reader: ReturnType<typeof addingReaderOf> | null = null;
  return readBatches(raws, () => Promise.resolve((reader ??= addingReaderOf(settings))), threads);
}
