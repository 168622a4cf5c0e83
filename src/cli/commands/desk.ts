import { once } from 'node:events';
import { isIP } from 'node:net';
import { stdout } from 'node:process';
import { isLoopback, openDesk, ownerOfMachine } from '../../desk/desk.ts';
import { tokenDoorman } from '../../desk/access/doorman.ts';
import type { OpenDesk } from '../../desk/desk.ts';
import type { Record } from '../../record/record.ts';
import type { Messages } from '../messages.ts';
import { NoSuchThing, WRITING, withRecord } from '../record/open.ts';
import { Exit, UsageError } from '../usage.ts';
import { version } from '../../pipeline/version.ts';

export interface DeskFlags {
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
    const opened = await open(record, flags, messages);
    stdout.write(`${messages.desk.open(opened.address)}\n${messages.desk.stop}\n`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await opened.close();
    return Exit.done;
  });
}

/** A proxy on this machine asks for others too. */
const isForOthers = ({ host, trustProxy }: DeskFlags): boolean => !isLoopback(host) || trustProxy !== undefined;

/** Not registered for anything else (https://www.iana.org/assignments/service-names-port-numbers). */
const PORT = 7330;

/** Where nobody asked for a port, any other will do when the usual one is taken. */
async function open(record: Record, flags: DeskFlags, { desk: messages }: Messages): Promise<OpenDesk> {
  const { host, port } = flags;
  const settings = settingsOf(record, flags);
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

function settingsOf(record: Record, flags: DeskFlags): Parameters<typeof openDesk>[2] {
  const { trustProxy, userHeader = null, allow } = flags;
  const now = (): string => new Date().toISOString();
  const proxy = trustProxy === undefined ? null : { address: trustProxy, userHeader };
  const doorman = isForOthers(flags) ? tokenDoorman(record, now, proxy) : ownerOfMachine;
  return { version: version(), doorman, now, allow, ...(trustProxy === undefined ? {} : { trustProxy }) };
}
