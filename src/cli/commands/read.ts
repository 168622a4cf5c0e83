import { stderr, stdin, stdout, env } from 'node:process';
import type { Command } from 'commander';
import type { Outcome } from '../../pipeline/outcome.ts';
import { WorkerStartError } from '../../pipeline/pool.ts';
import { type Batch, type Raw, type ReaderLoader, type Threads } from '../../pipeline/read.ts';
import { WORKER, rawsOf, readBatches } from '../../pipeline/read.ts';
import type { Reader, ReadSettings } from '../../pipeline/reader.ts';
import { packFurniture, unpackFurniture } from '../../read/html/repeats/furniture.ts';
import type { ReadOptions } from '../../read/read.ts';
import { type FormatName, RECORDS_FAILURES, loadFormat } from '../format/format.ts';
import { type Inputs, withFolders } from '../folders.ts';
import { learnOutlets, readableOnce } from '../learning.ts';
import type { Messages } from '../messages.ts';
import type { ENGINES } from '../options.ts';
import { isAmong, writeAll } from '../output.ts';
import { Progress } from '../progress.ts';
import { journalOf } from '../resume/output.ts';
import { type Start, canBeResumed, inputsOf, startOf } from '../resume/resume.ts';
import type { Run, Tally } from '../resume/journal.ts';
import { type Lines, writeLines } from '../resume/write.ts';
import { type Setting, settingOf } from '../setting.ts';
import { STDIN, sourcesOf, totalSize } from '../sources.ts';
import { wantsColours } from '../terminal.ts';
import { Exit, UsageError } from '../usage.ts';
import { version } from '../../pipeline/version.ts';
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
  readonly learnOutlets?: boolean;
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
async function write(inputs: Inputs, settings: ReadSettings, flags: ReadFlags, messages: Messages): Promise<number> {
  const out = flags.out ?? null;
  const isResumable = out !== null && flags.to === 'jsonl' && canBeResumed(out);
  const beginning = isResumable ? beginningOf(out, inputs.files, settings, flags, messages) : null;
  if (beginning?.from.isDone) {
    stderr.write(`${messages.notes.complete(beginning.out)}\n`);
    return statusOf(beginning.from.tally, messages);
  }
  if (!flags.learnOutlets) return writeAllOf(inputs, settings, beginning, { flags, messages });
  const learned = beginning?.learned ?? packFurniture(await learn(inputs, settings, flags, messages));
  const informed = { ...settings, furniture: unpackFurniture(learned) };
  const start = beginning && { ...beginning, run: { ...beginning.run, learned } };
  return writeAllOf(inputs, informed, start, { flags, messages });
}

/**
 * @param beginning null for what is not written line by line
 * @returns the exit status
 */
async function writeAllOf(
  { files, found }: Inputs,
  settings: ReadSettings,
  beginning: Beginning | null,
  { flags, messages }: { flags: ReadFlags; messages: Messages },
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
    if (beginning) await writeLines(raws, read, { ...beginning, watcher, messages });
    else {
      const format = await loadFormat(flags.to);
      await writeAll(format(outcomesOf(read(raws), watcher), settingFor(out, messages)), out);
    }
  } finally {
    progress?.clear();
  }
  if (passedOver > 0) stderr.write(`${messages.notes.passedOver(passedOver)}\n`);
  return statusOf(watcher.tally, messages);
}

function statusOf({ failed, foreign }: Tally, messages: Messages): number {
  if (foreign > 0) stderr.write(`${messages.notes.otherLanguage(foreign)}\n`);
  return failed > 0 ? Exit.failed : Exit.done;
}

/** What is known of a run that writes lines, before it reads. */
type Beginning = Omit<Lines, 'watcher' | 'messages'> & Start;

/** @throws UsageError when a run is to go on that cannot */
function beginningOf(
  out: string,
  inputs: readonly string[],
  settings: ReadSettings,
  { resume: isKept = false, learnOutlets = false }: ReadFlags,
  messages: Messages,
): Beginning {
  const options = { ...settings, ...(learnOutlets ? { learnOutlets } : {}) };
  const run: Run = { version: version(), options, inputs: inputsOf(inputs) };
  return { out, run, isKept, ...startOf(out, run, isKept, messages) };
}

function learn(
  inputs: Inputs,
  settings: ReadSettings,
  flags: ReadFlags,
  messages: Messages,
): ReturnType<typeof learnOutlets> {
  const progress = progressFor(inputs.files, flags.out ?? null, messages, true);
  return learnOutlets(inputs, settings, threadsFor(settings, flags), progress, messages);
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
  const { modelInUse } = await import('../../attribution/model.ts');
  if (!modelInUse()) throw new UsageError(usage.learnedWithoutModel);
}

function checkTogether(inputs: readonly string[], flags: ReadFlags, { usage }: Messages): void {
  const { url, out, to, resume, learnOutlets: learns } = flags;
  if (url !== undefined && inputs.length > 1) throw new UsageError(usage.urlForOne(inputs.length));
  if (inputs.indexOf(STDIN) !== inputs.lastIndexOf(STDIN)) throw new UsageError(usage.stdinOnce);
  if (resume && (out === undefined || to !== 'jsonl' || !canBeResumed(out))) throw new UsageError(usage.resumeWithout);
  const once = learns ? readableOnce(inputs) : null;
  if (once !== null) throw new UsageError(usage.learnsFromOnce(once));
  if (out !== undefined && isAmong(out, inputs)) throw new UsageError(usage.outIsInput(out));
}

/** None where the output itself shows on the terminal how far it has come. */
function progressFor(
  inputs: readonly string[],
  out: string | null,
  messages: Messages,
  isLearning = false,
): Progress | null {
  if (!stderr.isTTY || (out === null && stdout.isTTY)) return null;
  const clock = (): number => performance.now();
  const total = totalSize(inputs);
  return new Progress(stderr, messages, { total, colours: wantsColours(stderr, env), isLearning, clock });
}

function settingFor(out: string | null, messages: Messages): Setting {
  if (out !== null) return { messages, colours: false, width: 80 };
  return settingOf(messages);
}

async function* outcomesOf(batches: AsyncIterable<Batch>, watcher: Watcher): AsyncGenerator<Outcome> {
  for await (const { outcomes } of batches) {
    for (const outcome of outcomes) {
      watcher.see(outcome);
      yield outcome;
    }
  }
}
