import { stderr, stdin, stdout, env } from 'node:process';
import type { Command } from 'commander';
import { shippedModel } from '../../attribution/model.ts';
import type { Outcome } from '../../pipeline/outcome.ts';
import { WORKER, readResults } from '../../pipeline/read.ts';
import { type ReadSettings, readerOf } from '../../pipeline/reader.ts';
import { isFailure } from '../../pipeline/result.ts';
import type { ReadOptions } from '../../read/read.ts';
import { type FormatName, RECORDS_FAILURES, type Setting, loadFormat } from '../format/format.ts';
import { failureLine } from '../failures.ts';
import { withFolders } from '../folders.ts';
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
}

/**
 * `wortlaut read`: files or standard input → documents → statements → the format asked for.
 *
 * @returns the exit status
 * @throws UsageError for files and options that do not go together; OutputError when writing fails
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
  const { files: inputs, found } = withFolders(files.length === 0 ? [STDIN] : files, flags.out ?? null);
  checkTogether(inputs, flags, messages);
  const settings = settingsOf(flags);
  checkEngine(settings, command, messages);
  const reader = readerOf(settings);
  const out = flags.out ?? null;
  const format = await loadFormat(flags.to);
  const progress = progressFor(inputs, out, messages);
  let passedOver = 0;
  const onPassedOver = (): void => {
    passedOver++;
  };
  const sources = sourcesOf(inputs, (count) => progress?.addBytes(count), { found, onPassedOver });
  const threads = flags.workers > 1 ? { script: WORKER, data: settings, count: flags.workers } : null;
  const outcomes = readResults(sources, settings.from, reader, threads);
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
  if (passedOver > 0) stderr.write(`${messages.notes.passedOver(passedOver)}\n`);
  if (foreign > 0) stderr.write(`${messages.notes.otherLanguage(foreign)}\n`);
  return failed ? Exit.failed : Exit.done;
}

function settingsOf(flags: ReadFlags): ReadSettings {
  const { from, language, url, published, engine, minConfidence = 0, withPage = false } = flags;
  const given = { ...(url ? { url } : {}), ...(published ? { published } : {}) };
  return { from, language, ...given, engine, minConfidence, withPage };
}

function checkEngine({ engine }: ReadSettings, command: Command, { usage }: Messages): void {
  const isAskedFor = command.getOptionValueSource('engine') === 'cli';
  if (engine === 'learned' && isAskedFor && !shippedModel()) throw new UsageError(usage.learnedWithoutModel);
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
