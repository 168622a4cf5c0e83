import { randomUUID } from 'node:crypto';
import { env } from 'node:process';
import { Web } from '../../gather/fetch/fetch-page.ts';
import { LIMITS, REAL_CLOCK, type Settings, userAgentOf } from '../../gather/fetch/settings.ts';
import type { RecordError } from '../../record/error.ts';
import type { Record } from '../../record/record.ts';
import type { Bus } from '../../work/bus.ts';
import { EmbeddedBus } from '../../work/embedded.ts';
import { ObservedBus } from '../../work/observed.ts';
import { patiently } from '../../work/patience.ts';
import { ROLES, type Role } from '../../work/roles.ts';
import { Scheduler } from '../../work/roles/schedule.ts';
import { SharedHosts } from '../../work/shared-hosts.ts';
import { type Duties, work } from '../../work/work.ts';
import { runOf } from '../../pipeline/run.ts';
import { version } from '../../pipeline/version.ts';
import type { Messages } from '../messages.ts';
import { withRecord } from '../record/open.ts';
import { listenForSignals } from '../running/stopping.ts';
import { Exit, UsageError } from '../usage.ts';
import { busAddress, busLine, withBus } from '../work/bus.ts';
import { Report } from '../work/report.ts';
import { type Watching, type WatchingFlags, serveWatching, watchingWith } from '../work/watching.ts';
import type { WatchFlags } from './watch.ts';

export interface WorkFlags extends Omit<WatchFlags, 'opml'>, WatchingFlags {
  readonly role?: readonly (Role | 'all')[];
  readonly bus?: string;
}

const PARALLEL = 8;
/** Milliseconds for which a record may be away when work begins. */
const STARTING = 30_000;
/** Milliseconds between two lines that tell what was done. */
const TOLD = 60_000;

/**
 * `wortlaut work`: does its part of what is on the bus until it is stopped.
 *
 * @returns the exit status
 * @throws UsageError for what cannot be meant
 */
export async function workHere(flags: WorkFlags, messages: Messages): Promise<number> {
  const named = flags.role ?? ['all'];
  const roles = new Set<Role>(ROLES.filter((role) => named.includes('all') || named.includes(role)));
  const isShared = busAddress(flags.bus) !== undefined;
  if (!isShared && roles.size < ROLES.length) throw new UsageError(messages.work.wholeAlone);
  const watching = await watchingWith(flags);
  const on = (bus: Bus, record: Record | null): Promise<number> => {
    const observed = new ObservedBus(bus, watching);
    return workOnBus({ bus: observed, record, roles, watching }, flags, messages);
  };
  const needsRecord = roles.has('store') || roles.has('schedule');
  const withBoth = (bus: Bus): Promise<number> =>
    needsRecord
      ? withRecord(
          flags.record,
          {},
          messages,
          (record) => on(bus, record),
          (error) => busLine(error, messages),
        )
      : on(bus, null);
  return isShared ? withBus(flags.bus, messages, withBoth, watching.tell) : withBoth(new EmbeddedBus());
}

interface Place {
  readonly bus: ObservedBus;
  readonly record: Record | null;
  readonly roles: ReadonlySet<Role>;
  readonly watching: Watching;
}

async function workOnBus(place: Place, flags: WorkFlags, messages: Messages): Promise<number> {
  const { bus, record, watching, roles } = place;
  const { log } = watching;
  log.tell('info', 'start', { command: 'work', version: version(), roles: [...roles], pid: process.pid });
  const stopServing = await serveWatching(watching, flags.metrics, place, messages);
  const stop = new AbortController();
  const report = new Report(messages, log);
  const forget = listenForSignals({
    ...{ stop, within: flags.stopWithin, log, messages },
    onSignal: () => log.say(messages.work.stopping),
    giveBack: () => bus.giveBack(),
    close: () => Promise.all([bus.close(), watching.tracing?.close()]),
  });
  const duties = dutiesOf(place, flags, stop.signal, report);
  const timer = setInterval(() => report.tell(), TOLD);
  try {
    // what is wrong with a record is told before anything is taken; one that starts at the same time is waited for
    const start = AbortSignal.any([stop.signal, AbortSignal.timeout(STARTING)]);
    if (record)
      await patiently(
        () => record.documents.newest(),
        (error) => report.wait(error),
        start,
      );
    await work(bus, duties, stop, flags.once ?? false);
    log.tell('info', 'end', { ...report.tally });
  } catch (error) {
    log.tell('error', 'end', { ...report.tally, error: (error as Error).name });
    throw error;
  } finally {
    clearInterval(timer);
    await duties.web?.close();
    await stopServing();
    await watching.tracing?.close();
    forget();
    report.tell();
  }
  if (!flags.once) log.say(messages.work.stopped);
  return flags.once && report.tally.failed > 0 ? Exit.failed : Exit.done;
}

function dutiesOf(
  { bus, record, roles, watching }: Place,
  flags: WorkFlags,
  signal: AbortSignal,
  report: Report,
): Duties {
  const { engine, language, workers: count, pageTimeout, pageMemory } = flags;
  const holder = randomUUID();
  const settings = settingsOf(flags, signal);
  const run = runOf(flags.engine);
  const limits = { seconds: pageTimeout, megabytes: pageMemory };
  const onTrouble = (error: RecordError): void => report.wait(error);
  return {
    web: roles.has('fetch') ? new Web(settings, new SharedHosts(settings, bus.cells, holder)) : null,
    reading: roles.has('read') ? { engine, run, count, limits } : null,
    storing:
      record && roles.has('store') ? { record, run, onStored: (document) => report.see(document), onTrouble } : null,
    scheduler:
      record && roles.has('schedule')
        ? new Scheduler(bus, record, { from: 'auto', language }, holder, { onTrouble, tell: watching.tell })
        : null,
  };
}

function settingsOf({ contact, pause, allow }: WorkFlags, signal: AbortSignal): Settings {
  return {
    ...{ limits: LIMITS, clock: REAL_CLOCK, random: Math.random, pause: 1_000 * pause, parallel: PARALLEL },
    ...{ allow, env, right: null, signal },
    userAgent: userAgentOf(version(), contact ?? (env['WORTLAUT_CONTACT'] || null)),
  };
}
