import { workerData } from 'node:worker_threads';
import { addingReaderOf } from '../../pipeline/add.ts';
import { Outcome } from '../../pipeline/outcome.ts';
import type { Reader } from '../../pipeline/reader.ts';
import { type Answer, serveWith } from '../../pipeline/serve.ts';
import type { ReadingData, ReadingTask } from './read.ts';

// The script of a worker thread that reads whatever comes, each as it is to be read.
const { engine } = workerData as ReadingData;
const readers = new Map<string, Reader>();

serveWith(({ raw, how }: ReadingTask): Answer => {
  const key = JSON.stringify(how);
  const reader = readers.get(key) ?? addingReaderOf({ ...how, engine, minConfidence: 0, withPage: false });
  readers.set(key, reader);
  return reader(raw).map((result) => Outcome.of(result).pack());
});
