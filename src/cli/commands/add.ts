import { env, stderr, stdin, stdout } from 'node:process';
import type { Command } from 'commander';
import { ADDING_WORKER, type AddedDocument, addAll, addingReaderOf } from '../../pipeline/add.ts';
import { type Batch, type Threads, rawsOf, readBatches } from '../../pipeline/read.ts';
import type { ReadSettings } from '../../pipeline/reader.ts';
import type { Record } from '../../record/record.ts';
import type { RunInfo } from '../../record/stored.ts';
import { type Fetched, fetchInputs, isAddress } from '../add/fetched.ts';
import type { AddTally } from '../add/messages.ts';
import { failureLine } from '../failures.ts';
import { type Inputs, withFolders } from '../folders.ts';
import { learnOutlets, readableOnce } from '../learning.ts';
import type { Messages } from '../messages.ts';
import { Progress } from '../progress.ts';
import { recordAddress, withRecord } from '../record/open.ts';
import { STDIN, sourcesOf, totalSize } from '../sources.ts';
import { wantsColours } from '../terminal.ts';
import { Exit, UsageError } from '../usage.ts';
import { version } from '../version.ts';
import type { ReadFlags } from './read.ts';

type Common = 'from' | 'language' | 'published' | 'engine' | 'learnOutlets' | 'workers' | 'pageTimeout' | 'pageMemory';

export interface AddFlags extends Pick<ReadFlags, Common> {
  readonly record?: string;
  readonly contact?: string;
  readonly allow: readonly string[];
  readonly to: 'text' | 'json';
}

/** Statements that are compared with others at once. */
const SETTLED = 2_000;

/**
 * `wortlaut add`: files, folders, archives, addresses → documents → statements → the record.
 *
 * @returns the exit status
 * @throws UsageError for what cannot be meant; ModelError when the model is there and cannot be used
 */
export async function add(
  given: readonly string[],
  flags: AddFlags,
  command: Command,
  messages: Messages,
): Promise<number> {
  if (given.length === 0 && stdin.isTTY) {
    command.outputHelp({ error: true });
    return Exit.usage;
  }
  const address = recordAddress(flags.record, messages);
  const files = given.length === 0 ? [STDIN] : given.filter((input) => !isAddress(input));
  checkInputs(files, flags, messages);
  const addresses = given.filter(isAddress);
  const fetched =
    addresses.length > 0 ? await fetchInputs(addresses, { ...flags, version: version() }, messages) : null;
  try {
    const inputs = withFolders(
      [...files, ...(fetched ? [fetched.file] : [])],
      [address, `${address}-wal`, `${address}-shm`],
    );
    return await withRecord(flags.record, {}, messages, (record) =>
      addInputs(record, inputs, fetched, flags, messages),
    );
  } finally {
    fetched?.remove();
    if (files.includes(STDIN)) stdin.destroy();
  }
}

function checkInputs(files: readonly string[], flags: AddFlags, { usage }: Messages): void {
  if (files.indexOf(STDIN) !== files.lastIndexOf(STDIN)) throw new UsageError(usage.stdinOnce);
  const once = flags.learnOutlets ? readableOnce(files) : null;
  if (once !== null) throw new UsageError(usage.learnsFromOnce(once));
}

async function addInputs(
  record: Record,
  inputs: Inputs,
  fetched: Fetched | null,
  flags: AddFlags,
  messages: Messages,
): Promise<number> {
  const start = performance.now();
  const progress = progressFor(inputs, messages);
  const settings = await settingsOf(inputs, flags, messages);
  const sources = sourcesOf(inputs.files, (count) => progress?.addBytes(count), inputs);
  const batches = readHere(rawsOf(sources, settings.from), settings, flags);
  const report = new Report(progress, messages);
  const settle = async (): Promise<void> => {
    await record.settle(SETTLED);
  };
  try {
    const target = { record, run: await runOf(flags), now: () => new Date().toISOString(), afterBatch: settle };
    for await (const document of addAll(batches, target)) report.see(document);
  } finally {
    progress?.clear();
  }
  while ((await record.settle(SETTLED)) > 0);
  return report.end(flags, fetched?.failed ?? 0, (performance.now() - start) / 1_000);
}

async function settingsOf(inputs: Inputs, flags: AddFlags, messages: Messages): Promise<ReadSettings> {
  const { from, language, published, engine, learnOutlets: learns, workers, pageTimeout, pageMemory } = flags;
  const settings = { from, language, ...(published ? { published } : {}), engine, minConfidence: 0, withPage: false };
  if (!learns) return settings;
  const limits = { seconds: pageTimeout, megabytes: pageMemory };
  const furniture = await learnOutlets(
    inputs,
    settings,
    { count: workers, limits },
    progressFor(inputs, messages, true),
    messages,
  );
  return { ...settings, furniture };
}

/** What stamps the findings: the version, and the model by its digest. */
async function runOf({ engine }: AddFlags): Promise<RunInfo> {
  const { shippedModel } = await import('../../attribution/model.ts');
  const model = engine === 'grammar' ? null : shippedModel();
  return { version: version(), engine: model ? 'learned' : 'grammar', model: model?.digest ?? null };
}

function readHere(
  raws: ReturnType<typeof rawsOf>,
  settings: ReadSettings,
  { workers, pageTimeout, pageMemory }: AddFlags,
): AsyncGenerator<Batch> {
  const limits = { seconds: pageTimeout, megabytes: pageMemory };
  const threads: Threads = { script: ADDING_WORKER, data: settings, count: workers, limits };
  let reader: ReturnType<typeof addingReaderOf> | null = null;
  return readBatches(raws, () => Promise.resolve((reader ??= addingReaderOf(settings))), threads);
}

function progressFor({ files }: Inputs, messages: Messages, isLearning = false): Progress | null {
  if (!stderr.isTTY) return null;
  const options = {
    total: totalSize(files),
    colours: wantsColours(stderr, env),
    isLearning,
    clock: () => performance.now(),
  };
  return new Progress(stderr, messages, options);
}

/** Counts what became of documents, tells failures as they come, and sums up. */
class Report {
  readonly #progress: Progress | null;
  readonly #messages: Messages;
  readonly #codes = new Map<string, number>();
  #tally: AddTally = {
    ...{ documents: 0, new: 0, revised: 0, reread: 0, updated: 0, unchanged: 0, failed: 0, fresh: 0, vanished: 0 },
  };
  #foreign = 0;

  constructor(progress: Progress | null, messages: Messages) {
    this.#progress = progress;
    this.#messages = messages;
  }

  see(document: AddedDocument): void {
    const isFailed = 'error' in document;
    this.#progress?.addDocument(isFailed);
    this.#tally = { ...this.#tally, documents: this.#tally.documents + 1 };
    if (isFailed) this.#fail(document);
    else {
      const { kind, fresh, vanished } = document.added;
      const { [kind]: count, fresh: all, vanished: gone } = this.#tally;
      this.#tally = { ...this.#tally, [kind]: count + 1, fresh: all + fresh, vanished: gone + vanished };
      if (document.language !== 'de') this.#foreign++;
    }
  }

  #fail(document: Extract<AddedDocument, { error: unknown }>): void {
    const { code } = document.error;
    this.#tally = { ...this.#tally, failed: this.#tally.failed + 1 };
    this.#codes.set(code, (this.#codes.get(code) ?? 0) + 1);
    this.#progress?.clear();
    stderr.write(`${failureLine(document, this.#messages)}\n`);
  }

  /** @returns the exit status */
  end({ to, record }: AddFlags, notFetched: number, seconds: number): number {
    const { add: messages, notes } = this.#messages;
    const codes = [...this.#codes].sort(([, a], [, b]) => b - a);
    const status = this.#tally.failed + notFetched > 0 ? Exit.failed : Exit.done;
    if (to === 'json') {
      stdout.write(`${JSON.stringify({ ...this.#tally, notFetched, failures: Object.fromEntries(codes) })}\n`);
      return status;
    }
    stdout.write(`${messages.summary(this.#tally, seconds)}\n`);
    if (codes.length > 0) stdout.write(`${messages.codes(codes)}\n`);
    if (this.#foreign > 0) stderr.write(`${notes.otherLanguage(this.#foreign)}\n`);
    if (this.#tally.fresh > 0)
      stdout.write(`${messages.nextStep}${record === undefined ? '' : ` --record ${record}`}\n`);
    return status;
  }
}
