import { once } from 'node:events';
import { stdout } from 'node:process';
import { isLoopback, openDesk, ownerOfMachine } from '../../desk/desk.ts';
import type { OpenDesk } from '../../desk/desk.ts';
import type { Record } from '../../record/record.ts';
import type { Messages } from '../messages.ts';
import { NoSuchThing, WRITING, withRecord } from '../record/open.ts';
import { Exit, UsageError } from '../usage.ts';
import { version } from '../version.ts';

export interface DeskFlags {
  readonly record?: string;
  readonly port?: number;
  readonly host: string;
}

/**
 * `wortlaut desk`: answers until it is told to stop.
 *
 * @returns the exit status
 * @throws UsageError for a place that cannot be meant
 */
export function desk(flags: DeskFlags, messages: Messages): Promise<number> {
  const { host } = flags;
  if (!isLoopback(host)) throw new UsageError(messages.desk.onlyLoopback(host));
  return withRecord(flags.record, WRITING, messages, async (record) => {
    const opened = await open(record, flags, messages);
    stdout.write(`${messages.desk.open(opened.address)}\n${messages.desk.stop}\n`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await opened.close();
    return Exit.done;
  });
}

/** Not registered for anything else (https://www.iana.org/assignments/service-names-port-numbers). */
const PORT = 7330;

/** Where nobody asked for a port, any other will do when the usual one is taken. */
async function open(record: Record, { host, port }: DeskFlags, { desk: messages }: Messages): Promise<OpenDesk> {
  const settings = { version: version(), doorman: ownerOfMachine, now: () => new Date().toISOString() };
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
