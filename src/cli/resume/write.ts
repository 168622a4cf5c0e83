import { argv, stderr } from 'node:process';
import type { Batch, Raw } from '../../pipeline/read.ts';
import { InputChanged, digestAfter, passOver } from '../../pipeline/resume.ts';
import type { Messages } from '../messages.ts';
import { UsageError } from '../usage.ts';
import type { Watcher } from '../watcher.ts';
import type { Checkpoint, Run } from './journal.ts';
import { ResumableOutput } from './output.ts';
import { commandToGoOn } from './resume.ts';

/** By which a program is asked to end, with the exit status that says so. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** A run that writes lines into a file, beginning at a checkpoint. */
export interface Lines {
  readonly out: string;
  readonly run: Run;
  readonly from: Checkpoint;
  /** Whether the journal is kept when all is done. */
  readonly isKept: boolean;
  readonly watcher: Watcher;
  readonly messages: Messages;
}

/**
 * Writes the results of documents into a file, one a line, so that the run can be stopped at any moment and another one
 * can go on. Asked to end, it ends the program at once, with all that is whole in the file.
 *
 * @param read documents → results
 * @throws UsageError when the documents before the checkpoint are not those of the first run; OutputError when writing fails
 */
export async function writeLines(
  raws: AsyncGenerator<Raw, void>,
  read: (raws: AsyncGenerator<Raw, void>) => AsyncGenerator<Batch>,
  lines: Lines,
): Promise<void> {
  const { out, run, from, isKept, watcher, messages } = lines;
  const output = new ResumableOutput(out, run, from);
  watcher.tally = from.tally;
  const forget = onSignal((status) => {
    output.stop();
    watcher.progress?.clear();
    stderr.write(`${messages.notes.stopped(watcher.tally.documents, out)}\n`);
    stderr.write(`${messages.notes.toGoOn(commandToGoOn(argv.slice(2)))}\n`);
    process.exit(status);
  });
  let { digest } = from;
  try {
    for await (const batch of read(remaining(raws, lines))) {
      for (const outcome of batch.outcomes) output.write(`${outcome.json}\n`);
      batch.outcomes.forEach((outcome) => watcher.see(outcome));
      digest = digestAfter(digest, batch.raw);
      output.complete(watcher.tally, digest);
    }
    output.finish(isKept);
  } catch (error) {
    output.abandon();
    if (!(error instanceof InputChanged)) throw error;
    throw new UsageError(messages.usage.cannotGoOn(out, messages.usage.changedStream));
  } finally {
    forget();
  }
}

/** What is still to be read. */
async function* remaining(raws: AsyncGenerator<Raw, void>, { from, watcher }: Lines): AsyncGenerator<Raw, void> {
  const { documents, failed } = from.tally;
  watcher.progress?.passOver(documents, failed);
  let isFirst = true;
  for await (const raw of passOver(raws, from.taken, from.digest)) {
    if (isFirst) watcher.progress?.goOn();
    isFirst = false;
    yield raw;
  }
}

/** @returns takes the handlers away again */
function onSignal(stop: (status: number) => void): () => void {
  const handlers = Object.entries(SIGNALS).map(([signal, status]) => [signal, () => stop(status)] as const);
  for (const [signal, handler] of handlers) process.once(signal, handler);
  return () => {
    for (const [signal, handler] of handlers) process.off(signal, handler);
  };
}
