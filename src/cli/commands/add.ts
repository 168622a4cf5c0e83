import { env, stderr, stdin, stdout } from 'node:process';
import type { Command } from 'commander';
import { type AddedDocument, type StoredPart, addAll } from '../../pipeline/add.ts';
import { Intake, type PassedOver } from '../../pipeline/intake.ts';
import type { ReadSettings } from '../../pipeline/reader.ts';
import { runOf } from '../../pipeline/run.ts';
import type { Record } from '../../record/record.ts';
import { fetchInputs, isAddress, keepMissed } from '../add/fetched.ts';
import { type Given, type Wanted, failedInputs, intakeSources, sizeOf, stampOf } from '../add/inputs.ts';
import type { AddTally } from '../add/messages.ts';
import { addOverBus } from '../add/over-bus.ts';
import { readHere } from '../add/reading.ts';
import { failureLine } from '../failures.ts';
import { type Inputs, withFolders } from '../folders.ts';
import { learnOutlets, readableOnce } from '../learning.ts';
import type { Messages } from '../messages.ts';
import { Progress } from '../progress.ts';
import { WRITING, recordAddress, withRecord } from '../record/open.ts';
import { STDIN, totalSize } from '../sources.ts';
import { wantsColours } from '../terminal.ts';
import { Exit, UsageError } from '../usage.ts';
import { version } from '../../pipeline/version.ts';
import { busAddress } from '../work/bus.ts';
import type { ReadFlags } from './read.ts';

type Common = 'from' | 'language' | 'published' | 'engine' | 'learnOutlets' | 'workers' | 'pageTimeout' | 'pageMemory';

export interface AddFlags extends Pick<ReadFlags, Common> {
  readonly record?: string;
  readonly bus?: string;
  readonly contact?: string;
  readonly allow: readonly string[];
  readonly to: 'text' | 'json';
  /** Codes; all where there are none. */
  readonly retry?: readonly string[];
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
  if (given.length === 0 && !flags.retry && stdin.isTTY) {
    command.outputHelp({ error: true });
    return Exit.usage;
  }
  if (busAddress(flags.bus) !== undefined) return addOverBus(given.length === 0 ? [STDIN] : given, flags, messages);
  const address = recordAddress(flags.record, messages);
  if (flags.retry && given.length > 0) throw new UsageError(messages.add.retryAlone);
  const named = given.length === 0 && !flags.retry ? [STDIN] : given;
  checkInputs(named, flags, messages);
  try {
    return await withRecord(address, flags.retry ? WRITING : {}, messages, async (record) => {
      const wanted = flags.retry ? await failedInputs(record, flags.retry) : { inputs: named, only: null };
      return addInputs(record, wanted, flags, messages);
    });
  } finally {
    if (named.includes(STDIN)) stdin.destroy();
  }
}

function checkInputs(inputs: readonly string[], flags: AddFlags, { usage }: Messages): void {
  if (inputs.indexOf(STDIN) !== inputs.lastIndexOf(STDIN)) throw new UsageError(usage.stdinOnce);
  const once = flags.learnOutlets ? readableOnce(inputs) : null;
  if (once !== null) throw new UsageError(usage.learnsFromOnce(once));
}

async function addInputs(record: Record, wanted: Wanted, flags: AddFlags, messages: Messages): Promise<number> {
  const addresses = wanted.inputs.filter(isAddress);
  const files = wanted.inputs.filter((input) => !isAddress(input));
  const how = { ...flags, version: version() };
  const fetched = addresses.length > 0 ? await fetchInputs(addresses, how, messages) : null;
  try {
    const own = [record.address, `${record.address}-wal`, `${record.address}-shm`];
    const inputs = withFolders([...files, ...(fetched ? [fetched.file] : [])], own);
    const given = { inputs, only: wanted.only, fetched: fetched?.file ?? null };
    const status = await addFiles(record, given, fetched?.missed.length ?? 0, flags, messages);
    if (fetched) await keepMissed(record, fetched);
    return status;
  } finally {
    fetched?.remove();
  }
}

async function addFiles(
  record: Record,
  given: Given,
  notFetched: number,
  flags: AddFlags,
  messages: Messages,
): Promise<number> {
  const start = performance.now();
  const progress = progressFor(given.inputs, messages);
  const settings = await settingsOf(given.inputs, flags, messages);
  const run = runOf(flags.engine);
  const report = new Report(progress, messages);
  const now = (): string => new Date().toISOString();
  const onPassedOver = (passed: PassedOver): void => {
    progress?.addBytes(sizeOf(passed.source.name));
    report.passOver(passed);
  };
  const intake = new Intake(record, { stamp: stampOf(run, settings), now, onPassedOver });
  const sources = intakeSources(given, (count) => progress?.addBytes(count));
  const batches = readHere(intake.raws(sources, settings.from), settings, flags);
  const afterBatch = async (parts: readonly StoredPart[]): Promise<void> => {
    await intake.stored(parts);
    await record.settle(SETTLED);
  };
  try {
    for await (const document of addAll(batches, { record, run, now, afterBatch })) report.see(document);
  } finally {
    progress?.clear();
  }
  while ((await record.settle(SETTLED)) > 0);
  return report.end(flags, notFetched, (performance.now() - start) / 1_000);
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
    if (isFailed) this.#count(document.id, document.error);
    else {
      const { kind, fresh, vanished } = document.added;
      const { documents, [kind]: count, fresh: all, vanished: gone } = this.#tally;
      const tally = { documents: documents + 1, [kind]: count + 1, fresh: all + fresh, vanished: gone + vanished };
      this.#tally = { ...this.#tally, ...tally };
      if (document.language !== 'de') this.#foreign++;
    }
  }

  /** What is in the record already; what of it had failed is told again. */
  passOver({ documents, failures }: PassedOver): void {
    for (let i = 0; i < documents; i++) this.#progress?.addDocument(false);
    const { documents: all, unchanged } = this.#tally;
    this.#tally = { ...this.#tally, documents: all + documents, unchanged: unchanged + documents };
    for (const failure of failures) this.#count(failure.id, failure);
  }

  #count(id: string, error: { readonly code: string; readonly message: string }): void {
    const { documents, failed } = this.#tally;
    this.#tally = { ...this.#tally, documents: documents + 1, failed: failed + 1 };
    this.#codes.set(error.code, (this.#codes.get(error.code) ?? 0) + 1);
    this.#progress?.clear();
    stderr.write(`${failureLine({ id, error }, this.#messages)}\n`);
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
    if (status === Exit.failed)
      stdout.write(`${messages.retryStep}${record === undefined ? '' : ` --record ${record}`}\n`);
    if (this.#foreign > 0) stderr.write(`${notes.otherLanguage(this.#foreign)}\n`);
    if (this.#tally.fresh > 0)
      stdout.write(`${messages.nextStep}${record === undefined ? '' : ` --record ${record}`}\n`);
    return status;
  }
}
