import { randomUUID } from 'node:crypto';
import { env, stderr, stdout } from 'node:process';
import { Web } from '../../gather/fetch/fetch-page.ts';
import { LIMITS, REAL_CLOCK, type Settings, userAgentOf } from '../../gather/fetch/settings.ts';
import type { AddedDocument } from '../../pipeline/add.ts';
import type { RecordError } from '../../record/error.ts';
import type { Record } from '../../record/record.ts';
import type { Bus } from '../../work/bus.ts';
import { EmbeddedBus } from '../../work/embedded.ts';
import { patiently } from '../../work/patience.ts';
import { ROLES, type Role } from '../../work/roles.ts';
import { Scheduler } from '../../work/roles/schedule.ts';
import { SharedHosts } from '../../work/shared-hosts.ts';
import { type Duties, work } from '../../work/work.ts';
import { runOf } from '../../pipeline/run.ts';
import { version } from '../../pipeline/version.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { withRecord } from '../record/open.ts';
import { Exit, UsageError } from '../usage.ts';
import { minuteOf } from '../watch/text.ts';
import { busAddress, busLine, withBus } from '../work/bus.ts';
import type { WorkTally } from '../work/messages.ts';
import type { WatchFlags } from './watch.ts';

export interface WorkFlags extends Omit<WatchFlags, 'opml'> {
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
  const on = (bus: Bus, record: Record | null): Promise<number> => workOnBus({ bus, record, roles }, flags, messages);
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
  return isShared ? withBus(flags.bus, messages, withBoth) : withBoth(new EmbeddedBus());
}

interface Place {
  readonly bus: Bus;
  readonly record: Record | null;
  readonly roles: ReadonlySet<Role>;
}

async function workOnBus(place: Place, flags: WorkFlags, messages: Messages): Promise<number> {
  const { bus, record } = place;
  const stop = new AbortController();
  const onSignal = (): void => {
    stderr.write(`${messages.work.stopping}\n`);
    stop.abort();
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const report = new Report(messages);
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
  } finally {
    clearInterval(timer);
    await duties.web?.close();
    process.removeListener('SIGINT', onSignal).removeListener('SIGTERM', onSignal);
    report.tell();
  }
  if (!flags.once) stderr.write(`${messages.work.stopped}\n`);
  return flags.once && report.hasFailed ? Exit.failed : Exit.done;
}

function dutiesOf({ bus, record, roles }: Place, flags: WorkFlags, signal: AbortSignal, report: Report): Duties {
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
        ? new Scheduler(bus, record, { from: 'auto', language }, holder, onTrouble)
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

/** Counts what was stored, and tells it now and then. */
class Report {
  readonly #messages: Messages;
  #tally: WorkTally = { documents: 0, new: 0, revised: 0, fresh: 0, failed: 0 };
  #told = 0;
  #waitsFor = '';

  constructor(messages: Messages) {
    this.#messages = messages;
  }

  get hasFailed(): boolean {
    return this.#tally.failed > 0;
  }

  see(document: AddedDocument): void {
    const { documents, new: fresh, revised, fresh: statements, failed } = this.#tally;
    this.#waitsFor = '';
    if ('error' in document) this.#tally = { ...this.#tally, documents: documents + 1, failed: failed + 1 };
    else {
      const { kind, fresh: more } = document.added;
      this.#tally = {
        ...{ documents: documents + 1, fresh: statements + more, failed },
        ...{ new: fresh + Number(kind === 'new'), revised: revised + Number(kind === 'revised') },
      };
    }
  }

  /** The same once. */
  wait({ message }: Error): void {
    if (message !== this.#waitsFor) stderr.write(`${this.#messages.work.waits(printableLine(message))}\n`);
    this.#waitsFor = message;
  }

  /** What was done, if anything was since. */
  tell(): void {
    if (this.#tally.documents === this.#told) return;
    this.#told = this.#tally.documents;
    stdout.write(`${minuteOf(Date.now())}  ${this.#messages.work.tally(this.#tally)}\n`);
  }
}
