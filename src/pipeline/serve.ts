import { parentPort } from 'node:worker_threads';
import { Outcome, type PackedOutcome } from './outcome.ts';
import type { Reader } from './reader.ts';
import type { RawDocument } from '../read/read.ts';

/** What a worker answers: the results of all documents in the bytes it was sent. */
export type Answer = readonly PackedOutcome[];

/** Lets this thread, a worker of `Pool`, read the documents it is sent. */
export function serve(read: Reader): void {
  serveWith((raw: RawDocument): Answer => read(raw).map((result) => Outcome.of(result).pack()));
}

/**
 * Lets this thread, a worker of `Pool`, answer the tasks it is sent with plain data. The first message says that it is
 * ready, each further one is the answer to a task, in the order of the tasks.
 */
export function serveWith(answer: (task: never) => unknown): void {
  const port = parentPort!;
  port.on('message', (task) => {
    port.postMessage(answer(task as never));
  });
  port.postMessage('ready');
}
