import { stderr, stdin, stdout, env } from 'node:process';
import type { Command } from 'commander';
import type { Outcome } from '../../pipeline/outcome.ts';
import { WorkerStartError } from '../../pipeline/pool.ts';
import { type ReaderLoader, type Threads, WORKER, rawsOf, readBatches } from '../../pipeline/read.ts';
import type { Reader, ReadSettings } from '../../pipeline/reader.ts';
import { isFailure } from '../../pipeline/result.ts';
import type { ReadOptions, ReadSource } from '../../read/read.ts';
import { type FormatName, RECORDS_FAILURES, type Setting, loadFormat } from '../format/format.ts';
import { failureLine } from '../failures.ts';
import type { Messages } from '../messages.ts';
import type { ENGINES } from '../options.ts';
import { isAmong, writeAll } from '../output.ts';
import { Progress } from '../progress.ts';
import { STDIN, sourcesOf, totalSize } from '../sources.ts';
import { textWidth, wantsColours } from '../terminal.ts';
import { Exit, UsageError } from '../usage.ts';

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
  const inputs = files.length === 0 ? [STDIN] : files;
  checkTogether(inputs, flags, messages);
  const settings = settingsOf(flags);
  await checkEngine(settings, command, messages);
  const out = flags.out ?? null;
  const format = await loadFormat(flags.to);
  const progress = progressFor(inputs, out, messages);
  const sources = sourcesOf(inputs, (count) => progress?.addBytes(count));
  const outcomes = resultsOf(sources, settings, threadsFor(settings, flags));
  let failed = false;
  let foreign = 0;
  const watched = watch(outcomes, (outcome) => {
    progress?.addDocument();
    if (outcome.language !== null) {
      if (outcome.language !== 'de') foreign++;
      return;
    }
    failed = true;
    const { result } = outcome;
    if (RECORDS_FAILURES.has(flags.to) || !isFailure(result)) return;
    progress?.clear();
    stderr.write(`${failureLine(result, messages)}\n`);
  });
  try {
    await writeAll(format(watched, settingFor(out, messages)), out);
  } finally {
    progress?.clear();
    // The reader may have gone while standard input was waited for: that must not keep the program.
    if (inputs.includes(STDIN)) stdin.destroy();
  }
  if (foreign > 0) stderr.write(`${messages.notes.otherLanguage(foreign)}\n`);
  return failed ? Exit.failed : Exit.done;
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

async function* resultsOf(
  sources: readonly ReadSource[],
  settings: ReadSettings,
  threads: Threads,
): AsyncGenerator<Outcome> {
  const load = loaderOf(settings);
  try {
    for await (const { outcomes } of readBatches(rawsOf(sources, settings.from), load, threads)) yield* outcomes;
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

function checkTogether(inputs: readonly string[], { url, out }: ReadFlags, { usage }: Messages): void {
  if (url !== undefined && inputs.length > 1) throw new UsageError(usage.urlForOne(inputs.length));
  if (inputs.indexOf(STDIN) !== inputs.lastIndexOf(STDIN)) throw new UsageError(usage.stdinOnce);
  if (out !== undefined && isAmong(out, inputs)) throw new UsageError(usage.outIsInput(out));
}

/** None where the output itself shows on the terminal how far it has come. */
function progressFor(inputs: readonly string[], out: string | null, messages: Messages): Progress | null {
  if (!stderr.isTTY || (out === null && stdout.isTTY)) return null;
  return new Progress(stderr, messages, totalSize(inputs), () => performance.now());
}

function settingFor(out: string | null, messages: Messages): Setting {
  if (out !== null) return { messages, colours: false, width: 80 };
  return { messages, colours: wantsColours(stdout, env), width: textWidth(stdout) };
}

async function* watch(
  outcomes: AsyncIterable<Outcome>,
  onOutcome: (outcome: Outcome) => void,
): AsyncGenerator<Outcome> {
  for await (const outcome of outcomes) {
    onOutcome(outcome);
    yield outcome;
  }
}
