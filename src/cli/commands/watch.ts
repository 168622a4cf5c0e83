import { readFileSync } from 'node:fs';
import { env, stderr, stdout } from 'node:process';
import { Web } from '../../gather/fetch/fetch-page.ts';
import { LIMITS, REAL_CLOCK, type Settings, userAgentOf } from '../../gather/fetch/settings.ts';
import { addAll } from '../../pipeline/add.ts';
import { runOf } from '../../pipeline/run.ts';
import { Round } from '../../pipeline/watch.ts';
import { decode } from '../../read/decode.ts';
import { readOpml } from '../../read/lists/opml.ts';
import type { Record } from '../../record/record.ts';
import { sourceAddress } from '../../record/sources.ts';
import { FAILED, handOutAlerts } from '../alerts/hand-out.ts';
import { handedLine } from '../alerts/text.ts';
import { type ReadingFlags, readHere } from '../add/reading.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { withRecord } from '../record/open.ts';
import { Log } from '../running/log.ts';
import type { RunningFlags } from '../running/options.ts';
import { listenForSignals } from '../running/stopping.ts';
import { settingOf } from '../setting.ts';
import { columns } from '../terminal.ts';
import { Exit, UsageError } from '../usage.ts';
import { version } from '../../pipeline/version.ts';
import type { RoundTally } from '../watch/messages.ts';
import { minuteOf } from '../watch/text.ts';
import { logStored } from '../work/report.ts';

export interface WatchFlags extends ReadingFlags, RunningFlags {
  readonly record?: string;
  readonly once?: boolean;
  readonly opml?: string;
  readonly contact?: string;
  /** Seconds. */
  readonly pause: number;
  readonly allow: readonly string[];
}

const PARALLEL = 8;
/** Statements that are compared with others at once. */
const SETTLED = 2_000;
/** Milliseconds after which an article that was read is in the record. */
const PATIENCE = 250;
/** Milliseconds between two looks at what is due: another process may have added sources. */
const LEAST_PAUSE = 1_000;
const MOST_PAUSE = 60_000;

/**
 * `wortlaut watch`: visits sources when it is their turn, until it is stopped; a round that did something is one line.
 *
 * @returns the exit status
 * @throws UsageError for what cannot be meant
 */
export function watch(flags: WatchFlags, messages: Messages): Promise<number> {
  return withRecord(flags.record, {}, messages, async (record) => {
    if (flags.opml !== undefined) await takeList(record, flags.opml, messages);
    if ((await record.sources.list()).length === 0) {
      stderr.write(`${messages.watch.nothingToWatch}\n`);
      return Exit.failed;
    }
    const stop = new AbortController();
    const log = new Log(flags);
    const forget = listenForSignals({ stop, within: flags.stopWithin, log, messages });
    const web = new Web(settingsOf(flags, stop.signal));
    log.tell('info', 'start', { command: 'watch', version: version(), pid: process.pid });
    try {
      const status = await watchOn(record, web, log, flags, messages);
      log.tell('info', 'end', { status });
      return status;
    } catch (error) {
      log.tell('error', 'end', { error: (error as Error).name });
      throw error;
    } finally {
      await web.close();
      forget();
    }
  });
}

async function watchOn(record: Record, web: Web, log: Log, flags: WatchFlags, messages: Messages): Promise<number> {
  const { clock, signal } = web.settings;
  for (;;) {
    const tally = await watchRound(record, web, log, flags);
    const { sources, failedSources, pages, failedPages, failedDocuments } = tally;
    if (flags.once || sources + pages > 0) {
      if (log.isOn) log.tell('info', 'round', { ...tally });
      else stdout.write(`${minuteOf(clock.now())}  ${messages.watch.round(tally)}\n`);
    }
    await tellAlerts(record, log, flags.allow, signal, messages);
    if (signal.aborted) {
      log.say(messages.watch.stopped);
      return Exit.done;
    }
    if (flags.once) return failedSources + failedPages + failedDocuments > 0 ? Exit.failed : Exit.done;
    const next = (await record.sources.nextDue()) ?? Infinity;
    const pause = Math.min(Math.max(next - clock.now(), LEAST_PAUSE), MOST_PAUSE);
    await clock.sleep(pause, signal).catch(() => undefined);
  }
}

/** Hands out what is new to alerts; a line for each that something was done for. */
async function tellAlerts(
  record: Record,
  log: Log,
  allow: readonly string[],
  signal: AbortSignal,
  messages: Messages,
): Promise<void> {
  const alerts = await record.alerts.list();
  if (alerts.length === 0) return;
  const names = Math.max(...alerts.map(({ name }) => columns(printableLine(name))));
  try {
    for await (const handed of handOutAlerts(record, allow, signal)) {
      if (handed.kind === 'same') continue;
      if (log.isOn) {
        log.tell(FAILED.has(handed.kind) ? 'warn' : 'info', 'alert', { alert: handed.alert.name, kind: handed.kind });
        continue;
      }
      const line = handedLine(handed, names, settingOf(messages));
      (FAILED.has(handed.kind) ? stderr : stdout).write(`${line}\n`);
    }
  } catch (error) {
    // stopped while a message was on its way: it stays due
    if (!signal.aborted) throw error;
  }
}

async function watchRound(record: Record, web: Web, log: Log, flags: WatchFlags): Promise<RoundTally> {
  const round = new Round(record, web);
  const { language, engine } = flags;
  const settings = { from: 'auto', language, engine, minConfidence: 0, withPage: false } as const;
  const batches = readHere(round.raws(), settings, flags);
  const now = (): string => new Date(web.settings.clock.now()).toISOString();
  const target = { record, run: runOf(engine), now, afterBatch: round.stored.bind(round), patience: PATIENCE };
  const documents = { new: 0, revised: 0, failedDocuments: 0, fresh: 0 };
  for await (const document of addAll(batches, target)) {
    logStored(log, document);
    if ('error' in document) documents.failedDocuments++;
    else {
      documents.fresh += document.added.fresh;
      if (document.added.kind === 'new' || document.added.kind === 'revised') documents[document.added.kind]++;
    }
  }
  while ((await record.settle(SETTLED)) > 0);
  return { ...round.counts, ...documents };
}

async function takeList(record: Record, file: string, { watch: messages }: Messages): Promise<void> {
  let feeds: ReturnType<typeof readOpml>['feeds'];
  try {
    ({ feeds } = readOpml(decode(readFileSync(file))));
  } catch {
    throw new UsageError(messages.noOpml(printableLine(file)));
  }
  const sources = feeds.flatMap(({ xmlUrl, title, categories }) => {
    const url = sourceAddress(xmlUrl);
    return url === null ? [] : [{ url, title, categories }];
  });
  const fresh = (await record.sources.addAll(sources, Date.now())).filter((isNew) => isNew).length;
  stderr.write(`${messages.taken(fresh, feeds.length)}\n`);
}

function settingsOf({ contact, pause, allow }: WatchFlags, signal: AbortSignal): Settings {
  return {
    ...{ limits: LIMITS, clock: REAL_CLOCK, random: Math.random, pause: 1_000 * pause, parallel: PARALLEL },
    ...{ allow, env, right: null, signal },
    userAgent: userAgentOf(version(), contact ?? (env['WORTLAUT_CONTACT'] || null)),
  };
}
