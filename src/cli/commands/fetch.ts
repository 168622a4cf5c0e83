import { once } from 'node:events';
import { env, stderr, stdout } from 'node:process';
import { Archive, ArchiveError } from '../../gather/fetch/archive.ts';
import { Crawl } from '../../gather/fetch/crawl.ts';
import { Web } from '../../gather/fetch/fetch-page.ts';
import { AllowList } from '../../gather/fetch/internal.ts';
import type { Outcome } from '../../gather/fetch/outcome.ts';
import { LIMITS, REAL_CLOCK, type Settings, userAgentOf } from '../../gather/fetch/settings.ts';
import { RecordError } from '../../record/error.ts';
import { addressesFrom } from '../fetch/list.ts';
import { FetchProgress } from '../fetch/progress.ts';
import { outcomeJson, outcomeLine, summaryText } from '../fetch/text.ts';
import type { Messages } from '../messages.ts';
import { OutputError } from '../output.ts';
import { printableLine } from '../printable.ts';
import { wantsColours } from '../terminal.ts';
import { Exit, UsageError } from '../usage.ts';

export interface FetchFlags {
  readonly warc: string;
  readonly from?: string;
  readonly to: 'text' | 'jsonl';
  readonly contact?: string;
  /** Seconds. */
  readonly pause: number;
  readonly parallel: number;
  readonly allow: readonly string[];
  readonly tdmRight?: string;
}

/**
 * `wortlaut fetch`: addresses → pages → a WARC file.
 *
 * @returns the exit status
 * @throws UsageError for what cannot be meant; OutputError when the report cannot be written
 */
export async function fetchAll(
  addresses: readonly string[],
  flags: FetchFlags,
  version: string,
  messages: Messages,
): Promise<number> {
  checkUsage(addresses, flags, messages);
  const stop = new AbortController();
  const onSignal = (): void => {
    stop.abort();
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const settings = settingsOf(flags, version, stop.signal);
  try {
    const archive = await Archive.open(flags.warc, settings.right);
    try {
      return await fetchInto(archive, addresses, flags, settings, messages);
    } finally {
      await archive.close();
    }
  } catch (error) {
    const line = toldAs(error, flags, messages);
    if (line === null) throw error;
    stderr.write(`${line}\n`);
    return Exit.failed;
  } finally {
    process.removeListener('SIGINT', onSignal).removeListener('SIGTERM', onSignal);
  }
}

async function fetchInto(
  archive: Archive,
  addresses: readonly string[],
  flags: FetchFlags,
  settings: Settings,
  messages: Messages,
): Promise<number> {
  const { fetch } = messages;
  const words = JSON.stringify({ addresses, from: flags.from ?? null });
  const { userAgent, clock, signal } = settings;
  const run = await archive.begin(words, { software: userAgent.split(' ')[0], userAgent, now: clock.now() });
  if (run.since !== null) stderr.write(`${fetch.goesOn(run.since, run.done)}\n`);
  const web = new Web(settings);
  const report = new Report(archive.file, flags, messages);
  const crawl = new Crawl(web, archive, run, (outcome, total) => report.add(outcome, total));
  try {
    await crawl.add(addresses);
    if (flags.from !== undefined) await crawl.add(addressesFrom(flags.from));
    await crawl.run();
    archive.state.finish(run.id, new Date(clock.now()).toISOString());
  } catch (error) {
    if (!signal.aborted) throw error;
    report.stop();
    return Exit.failed;
  } finally {
    report.clear();
    await web.close();
  }
  return report.end();
}

function checkUsage(addresses: readonly string[], { from, allow }: FetchFlags, { fetch }: Messages): void {
  if (addresses.length === 0 && from === undefined) throw new UsageError(fetch.noAddress);
  for (const entry of allow) {
    try {
      new AllowList([entry]);
    } catch {
      throw new UsageError(fetch.badAllow(entry));
    }
  }
}

function settingsOf(flags: FetchFlags, version: string, signal: AbortSignal): Settings {
  return {
    limits: LIMITS,
    clock: REAL_CLOCK,
    random: Math.random,
    userAgent: userAgentOf(version, contactOf(flags)),
    pause: flags.pause * 1000,
    ...{ parallel: flags.parallel, allow: flags.allow, env, right: flags.tdmRight ?? null, signal },
  };
}

const contactOf = ({ contact }: FetchFlags): string | null => contact ?? (env['WORTLAUT_CONTACT'] || null);

function toldAs(error: unknown, { from }: FetchFlags, { errors, fetch }: Messages): string | null {
  if (error instanceof ArchiveError) return errors.failed(printableLine(error.file), fetch.archive[error.problem]);
  if (error instanceof RecordError) return errors.failed(printableLine(error.file), fetch.state[error.problem]);
  // the list: no such file, a directory, too large
  const isOfList = error instanceof RangeError || (error instanceof Error && 'syscall' in error);
  return from !== undefined && isOfList ? errors.failed(printableLine(from), error.message) : null;
}

/** What is told of the addresses while they are fetched, and at the end. */
class Report {
  readonly #file: string;
  readonly #flags: FetchFlags;
  readonly #messages: Messages;
  readonly #progress: FetchProgress | null;
  readonly #colours = wantsColours(stdout, env);
  readonly #start = performance.now();
  readonly #counts: Record<Outcome['kind'], number> = { fetched: 0, unchanged: 0, listed: 0, refused: 0, failed: 0 };
  #bytes = 0;
  #broken: NodeJS.ErrnoException | null = null;

  constructor(file: string, flags: FetchFlags, messages: Messages) {
    this.#file = file;
    this.#flags = flags;
    this.#messages = messages;
    const isSeen = stderr.isTTY && !stdout.isTTY;
    this.#progress = isSeen ? new FetchProgress(stderr, messages, () => performance.now()) : null;
    stdout.on('error', (error: NodeJS.ErrnoException) => {
      this.#broken = error;
    });
  }

  /**
   * @param total addresses as far as they are known
   * @throws OutputError when it cannot be written; a reader that has gone is no reason to stop fetching
   */
  async add(outcome: Outcome, total: number): Promise<void> {
    this.#counts[outcome.kind]++;
    if (outcome.kind === 'fetched') this.#bytes += outcome.bytes;
    const isText = this.#flags.to === 'text';
    const line = isText ? outcomeLine(outcome, this.#messages, this.#colours) : outcomeJson(outcome, this.#messages);
    await this.#write(`${line}\n`);
    this.#progress?.add(total);
  }

  clear(): void {
    this.#progress?.clear();
  }

  stop(): void {
    this.clear();
    stderr.write(`${this.#messages.fetch.stopped}\n`);
  }

  /** @returns the exit status */
  async end(): Promise<number> {
    const { fetched, unchanged, refused, failed } = this.#counts;
    const { fetch } = this.#messages;
    if (this.#flags.to === 'text') {
      const seconds = (performance.now() - this.#start) / 1000;
      const about = { bytes: this.#bytes, seconds, file: this.#file };
      await this.#write(`\n${summaryText(this.#counts, about, this.#messages)}\n`);
      if (fetched + unchanged > 0) await this.#write(`${fetch.nextStep(`wortlaut read ${this.#file}`)}\n`);
      if (fetched > 0 && contactOf(this.#flags) === null) await this.#write(`${fetch.noContact}\n`);
    }
    return refused + failed > 0 ? Exit.failed : Exit.done;
  }

  async #write(text: string): Promise<void> {
    if (this.#broken?.code === 'EPIPE') return;
    if (this.#broken) throw new OutputError(null, this.#broken);
    if (!stdout.write(text)) await once(stdout, 'drain').catch(() => undefined);
  }
}
