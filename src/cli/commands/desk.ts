import { once } from 'node:events';
import { isIP } from 'node:net';
import { stdout } from 'node:process';
import { isLoopback, openDesk, ownerOfMachine } from '../../desk/desk.ts';
import { tokenDoorman } from '../../desk/access/doorman.ts';
import type { OpenDesk } from '../../desk/desk.ts';
import type { Answered } from '../../desk/metrics.ts';
import type { Record } from '../../record/record.ts';
import type { Messages } from '../messages.ts';
import { NoSuchThing, WRITING, withRecord } from '../record/open.ts';
import { Log } from '../running/log.ts';
import type { RunningFlags } from '../running/options.ts';
import { listenForSignals } from '../running/stopping.ts';
import { Exit, UsageError } from '../usage.ts';
import { version } from '../../pipeline/version.ts';

export interface DeskFlags extends RunningFlags {
  readonly record?: string;
  readonly port?: number;
  readonly host: string;
  readonly trustProxy?: string;
  readonly userHeader?: string;
  readonly allow: readonly string[];
}

/**
 * `wortlaut desk`: answers until it is told to stop.
 *
 * @returns the exit status
 * @throws UsageError for a place that cannot be meant
 */
export function desk(flags: DeskFlags, messages: Messages): Promise<number> {
  const { host, trustProxy, userHeader } = flags;
  if (trustProxy !== undefined && isIP(trustProxy) === 0) throw new UsageError(messages.desk.proxyAddress(trustProxy));
  if (userHeader !== undefined && trustProxy === undefined) throw new UsageError(messages.desk.headerAlone);
  return withRecord(flags.record, WRITING, messages, async (record) => {
    if (isForOthers(flags) && (await record.tokens.list()).length === 0)
      throw new NoSuchThing(messages.desk.needsToken(host));
    const log = new Log(flags);
    const opened = await open(record, log, flags, messages);
    if (!log.isOn) stdout.write(`${messages.desk.open(opened.address)}\n${messages.desk.stop}\n`);
    log.tell('info', 'start', { command: 'desk', version: version(), address: opened.address, pid: process.pid });
    await untilStopped(opened, log, flags, messages);
    log.tell('info', 'end');
    return Exit.done;
  });
}

/** Answers what was asked, within the time that there is for it. */
async function untilStopped(opened: OpenDesk, log: Log, { stopWithin }: DeskFlags, messages: Messages): Promise<void> {
  const stop = new AbortController();
  const stopped = once(stop.signal, 'abort');
  const forget = listenForSignals({ stop, within: stopWithin, log, messages });
  await stopped;
  await opened.close();
  forget();
}

/** A proxy on this machine asks for others too. */
const isForOthers = ({ host, trustProxy }: DeskFlags): boolean => !isLoopback(host) || trustProxy !== undefined;

/** Not registered for anything else (https://www.iana.org/assignments/service-names-port-numbers). */
const PORT = 7330;

/** Where nobody asked for a port, any other will do when the usual one is taken. */
async function open(record: Record, log: Log, flags: DeskFlags, { desk: messages }: Messages): Promise<OpenDesk> {
  const { host, port } = flags;
  const settings = settingsOf(record, log, flags);
  try {
    return await openDesk(record, { host, port: port ?? PORT }, settings);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE' && port === undefined) return openDesk(record, { host, port: 0 }, settings);
    if (code === 'EADDRINUSE') throw new NoSuchThing(messages.taken(port ?? PORT));
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new NoSuchThing(messages.noSuchHost(host));
    throw error;
  }
}

function settingsOf(record: Record, log: Log, flags: DeskFlags): Parameters<typeof openDesk>[2] {
  const { trustProxy, userHeader = null, allow } = flags;
  const now = (): string => new Date().toISOString();
  const proxy = trustProxy === undefined ? null : { address: trustProxy, userHeader };
  const doorman = isForOthers(flags) ? tokenDoorman(record, now, proxy) : ownerOfMachine;
  // its own lines say nothing that ours do not
  const logger = log.logger.child({}, { level: log.isOn ? 'warn' : 'silent' });
  const onAnswered = (answer: Answered): void => log.tell('info', 'request', { ...answer });
  return {
    version: version(),
    doorman,
    now,
    allow,
    logger,
    onAnswered,
    ...(trustProxy === undefined ? {} : { trustProxy }),
  };
}
