import { ADDING_WORKER, addingReaderOf } from '../../pipeline/add.ts';
import { type Batch, type Raw, type Threads, readBatches } from '../../pipeline/read.ts';
import type { ReadSettings } from '../../pipeline/reader.ts';
import type { RunInfo } from '../../record/stored.ts';
import type { ReadFlags } from '../commands/read.ts';
import { version } from '../version.ts';

/** What decides how documents are read for the record. */
export type ReadingFlags = Pick<ReadFlags, 'language' | 'engine' | 'workers' | 'pageTimeout' | 'pageMemory'>;

/** What stamps the findings: the version, and the model by its digest. */
export async function runOf({ engine }: ReadingFlags): Promise<RunInfo> {
  const { modelInUse } = await import('../../attribution/model.ts');
  const model = engine === 'grammar' ? null : modelInUse();
  return { version: version(), engine: model ? 'learned' : 'grammar', model: model?.digest ?? null };
}

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
