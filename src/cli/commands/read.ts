import { stderr, stdin, stdout, env } from 'node:process';
import type { Command } from 'commander';
import type { Outcome } from '../../pipeline/outcome.ts';
import { WorkerStartError } from '../../pipeline/pool.ts';
import { type Batch, type Raw, type ReaderLoader, type Threads } from '../../pipeline/read.ts';
import { WORKER, rawsOf, readBatches } from '../../pipeline/read.ts';
import type { Reader, ReadSettings } from '../../pipeline/reader.ts';
import type { ReadOptions } from '../../read/read.ts';
import { type FormatName, RECORDS_FAILURES, type Setting, loadFormat } from '../format/format.ts';
import { type Inputs, withFolders } from '../folders.ts';
import type { Messages } from '../messages.ts';
import type { ENGINES } from '../options.ts';
import { isAmong, writeAll } from '../output.ts';
import { Progress } from '../progress.ts';
import { journalOf } from '../resume/output.ts';
import { canBeResumed, inputsOf, startOf } from '../resume/resume.ts';
import { type Lines, writeLines } from '../resume/write.ts';
import { STDIN, sourcesOf, totalSize } from '../sources.ts';
import { textWidth, wantsColours } from '../terminal.ts';
import { Exit, UsageError } from '../usage.ts';
import { version } from '../version.ts';
import { Watcher } from '../watcher.ts';

export interface ReadFlags {
  readonly from: ReadOptions['from'];
  readonly to: FormatName;
  readonly language: ReadOptions['language'];
  readonly url?: string;
  readonly published?: string;
  readonly out?: string;
  readonly engine: (typeof ENGINES)[number];
  readonly minConfidence?: number;
  readonly withPage?: boolean;
  readonly resume?: boolean;
  readonly workers: number;
  readonly pageTimeout: number;
  readonly pageMemory: number;
}

/**
 * `wortlaut read`: files or standard input → documents → statements → the format asked for.
 *
 * @returns the exit status
 * @throws UsageError for files and options that do not go together; OutputError when writing fails; ModelError when the
 * model is there and cannot be used
 */
export async function read(
  files: readonly string[],
  flags: ReadFlags,
  command: Command,
  messages: Messages,
): Promise<number> {
  if (files.length === 0 && stdin.isTTY) {
    command.outputHelp({ error: true });
    return Exit.usage;
  }
  const written = flags.out === undefined ? [] : [flags.out, journalOf(flags.out)];
  const inputs = withFolders(files.length === 0 ? [STDIN] : files, written);
  checkTogether(inputs.files, flags, messages);
  const settings = settingsOf(flags);
  await checkEngine(settings, command, messages);
  try {
    return await write(inputs, settings, flags, messages);
  } finally {
    // The reader may have gone while standard input was waited for: that must not keep the program.
    if (inputs.files.includes(STDIN)) stdin.destroy();
  }
}

/** @returns the exit status */
async function write(
  { files, found }: Inputs,
  settings: ReadSettings,
  flags: ReadFlags,
  messages: Messages,
): Promise<number> {
  const out = flags.out ?? null;
  const progress = progressFor(files, out, messages);
  let passedOver = 0;
  const onPassedOver = (): void => {
    passedOver++;
  };
  const watcher = new Watcher(progress, messages, !RECORDS_FAILURES.has(flags.to));
  const raws = rawsOf(
    sourcesOf(files, (count) => progress?.addBytes(count), { found, onPassedOver }),
    settings.from,
  );
  const read = (documents: typeof raws): AsyncGenerator<Batch> => batchesOf(documents, settings, flags);
  try {
    if (out !== null && flags.to === 'jsonl' && canBeResumed(out)) {
      const lines = linesFor(out, files, settings, { flags, watcher, messages });
      if (lines.from.isDone) {
        watcher.tally = lines.from.tally;
        stderr.write(`${messages.notes.complete(out)}\n`);
      } else await writeLines(raws, read, lines);
    } else {
      const format = await loadFormat(flags.to);
      await writeAll(format(outcomesOf(read(raws), watcher), settingFor(out, messages)), out);
    }
  } finally {
    progress?.clear();
  }
  const { failed, foreign } = watcher.tally;
  if (passedOver > 0) stderr.write(`${messages.notes.passedOver(passedOver)}\n`);
  if (foreign > 0) stderr.write(`${messages.notes.otherLanguage(foreign)}\n`);
  return failed > 0 ? Exit.failed : Exit.done;
}

/** @throws UsageError when a run is to go on that cannot */
function linesFor(
  out: string,
  inputs: readonly string[],
  settings: ReadSettings,
  { flags, watcher, messages }: { flags: ReadFlags; watcher: Watcher; messages: Messages },
): Lines {
  const run = { version: version(), options: { ...settings }, inputs: inputsOf(inputs) };
  const isKept = flags.resume ?? false;
  return { out, run, from: startOf(out, run, isKept, messages), isKept, watcher, messages };
}

function settingsOf(flags: ReadFlags): ReadSettings {
  const { from, language, url, published, engine, minConfidence = 0, withPage = false } = flags;
  const given = { ...(url ? { url } : {}), ...(published ? { published } : {}) };
  return { from, language, ...given, engine, minConfidence, withPage };
}

function threadsFor(settings: ReadSettings, { workers, pageTimeout, pageMemory }: ReadFlags): Threads {
  const limits = { seconds: pageTimeout, megabytes: pageMemory };
  return { script: WORKER, data: settings, count: workers, limits };
}

async function* batchesOf(
  raws: AsyncGenerator<Raw, void>,
  settings: ReadSettings,
  flags: ReadFlags,
): AsyncGenerator<Batch> {
  const load = loaderOf(settings);
  try {
    yield* readBatches(raws, load, threadsFor(settings, flags));
  } catch (error) {
    // What keeps a worker from starting is told best by what fails here in the same way: a broken model.
    if (error instanceof WorkerStartError) await load();
    throw error;
  }
}

function loaderOf(settings: ReadSettings): ReaderLoader {
  let reader: Promise<Reader> | null = null;
  const load = async (): Promise<Reader> => (await import('../../pipeline/reader.ts')).readerOf(settings);
  return () => (reader ??= load());
}

async function checkEngine({ engine }: ReadSettings, command: Command, { usage }: Messages): Promise<void> {
  if (engine !== 'learned' || command.getOptionValueSource('engine') !== 'cli') return;
  const { shippedModel } = await import('../../attribution/model.ts');
  if (!shippedModel()) throw new UsageError(usage.learnedWithoutModel);
}

function checkTogether(inputs: readonly string[], { url, out, to, resume }: ReadFlags, { usage }: Messages): void {
  if (url !== undefined && inputs.length > 1) throw new UsageError(usage.urlForOne(inputs.length));
  if (inputs.indexOf(STDIN) !== inputs.lastIndexOf(STDIN)) throw new UsageError(usage.stdinOnce);
  if (resume && (out === undefined || to !== 'jsonl' || !canBeResumed(out))) throw new UsageError(usage.resumeWithout);
  if (out !== undefined && isAmong(out, inputs)) throw new UsageError(usage.outIsInput(out));
}

/** None where the output itself shows on the terminal how far it has come. */
function progressFor(inputs: readonly string[], out: string | null, messages: Messages): Progress | null {
  if (!stderr.isTTY || (out === null && stdout.isTTY)) return null;
  const clock = (): number => performance.now();
  return new Progress(stderr, messages, { total: totalSize(inputs), colours: wantsColours(stderr, env), clock });
}

function settingFor(out: string | null, messages: Messages): Setting {
  if (out !== null) return { messages, colours: false, width: 80 };
  return { messages, colours: wantsColours(stdout, env), width: textWidth(stdout) };
}

async function* outcomesOf(batches: AsyncIterable<Batch>, watcher: Watcher): AsyncGenerator<Outcome> {
  for await (const { outcomes } of batches) {
    for (const outcome of outcomes) {
      watcher.see(outcome);
      yield outcome;
    }
  }
}
