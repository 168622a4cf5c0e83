import { workerData } from 'node:worker_threads';
import { addingReaderOf } from '../../pipeline/add.ts';
import { Outcome } from '../../pipeline/outcome.ts';
import type { Reader } from '../../pipeline/reader.ts';
import { serveWith } from '../../pipeline/serve.ts';
import type { ReadingAnswer, ReadingData, ReadingTask } from './read.ts';

// The script of a worker thread that reads whatever comes, each as it is to be read.
const { engine } = workerData as ReadingData;
const readers = new Map<string, Reader>();

/** Milliseconds of one task. */
let attributed = 0;
const onAttributed = (milliseconds: number): void => {
  attributed += milliseconds;
};

serveWith(({ raw, how }: ReadingTask): ReadingAnswer => {
  const [start, began] = [Date.now(), performance.now()];
  attributed = 0;
  const key = JSON.stringify(how);
  const settings = { ...how, engine, minConfidence: 0, withPage: false };
  const reader = readers.get(key) ?? addingReaderOf(settings, onAttributed);
  readers.set(key, reader);
  const outcomes = reader(raw).map((result) => Outcome.of(result).pack());
  return { outcomes, start, attributed, end: start + performance.now() - began };
});
