import { stderr, stdin, stdout } from 'node:process';
import type { SeenDocument } from '../../identity/register/sighting.ts';
import { seenOfLine } from '../../pipeline/seen.ts';
import { type ReadFailure, systemFailure } from '../../read/failure.ts';
import { LINE_LIMIT } from '../../read/jsonl.ts';
import { linesOf } from '../../read/lines.ts';
import type { ReadSource } from '../../read/read.ts';
import type { RegisterStore } from '../../record/sqlite/register.ts';
import type { Call } from '../commands/register.ts';
import { failureLine } from '../failures.ts';
import { printableLine } from '../printable.ts';
import { STDIN, sourcesOf } from '../sources.ts';
import { Exit, UsageError } from '../usage.ts';

/** Documents that are stored at once: a whole commit for each would wait for the disk each time. */
const BATCH = 100;

/**
 * `wortlaut register add`: the results of `wortlaut read --to jsonl` → the register. Bad lines and files that cannot be
 * read are told, and the rest goes on.
 */
export async function addDocuments(store: RegisterStore, { words, flags, messages }: Call): Promise<number> {
  const inputs = words.length === 0 ? [STDIN] : words;
  if (inputs.indexOf(STDIN) !== inputs.lastIndexOf(STDIN)) throw new UsageError(messages.usage.stdinOnce);
  const total = { documents: 0, joined: 0, new: 0, open: 0, unchanged: 0, gone: 0 };
  let failed = false;
  let batch: SeenDocument[] = [];
  const flush = (): void => {
    const documents = batch;
    batch = [];
    if (documents.length === 0) return;
    const added = store.write((register) => documents.map((document) => register.add(document)));
    for (const counts of added) {
      for (const key of ['joined', 'new', 'open', 'unchanged', 'gone'] as const) total[key] += counts[key];
    }
    total.documents += added.length;
  };
  for await (const item of documentsOf(sourcesOf(inputs, () => undefined))) {
    if ('seen' in item) {
      if (batch.push(item) >= BATCH) flush();
    } else if ('failed' in item) {
      stderr.write(`${messages.register.failedDocument(printableLine(item.failed), printableLine(item.message))}\n`);
    } else {
      failed = true;
      stderr.write(`${failureLine(item, messages)}\n`);
    }
  }
  flush();
  if (inputs.includes(STDIN)) stdin.destroy();
  stdout.write(flags.to === 'json' ? `${JSON.stringify(total)}\n` : `${messages.register.added(total)}\n`);
  return failed ? Exit.failed : Exit.done;
}

type Item = Exclude<ReturnType<typeof seenOfLine>, null>;

async function* documentsOf(sources: readonly ReadSource[]): AsyncGenerator<Item> {
  for (const { name, bytes } of sources) {
    try {
      for await (const line of linesOf(bytes, LINE_LIMIT)) {
        const item = seenOfLine(line);
        if (item) yield 'error' in item ? { ...item, id: `${name}: ${item.id}` } : item;
      }
    } catch (error) {
      const failure: ReadFailure | null = systemFailure(name, error);
      if (!failure) throw error;
      yield failure;
    }
  }
}
