import { env } from 'node:process';
import { type Bus, BusError } from '../../work/bus.ts';
import type { Tell } from '../../work/events.ts';
import { isBusAddress, shownBus } from '../../work/jetstream/address.ts';
import { openJetStream } from '../../work/jetstream/bus.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { telling } from '../record/open.ts';
import { UsageError } from '../usage.ts';

/** The bus that the flag or the environment names; undefined where neither does. */
export const busAddress = (flag: string | undefined): string | undefined => flag ?? (env['WORTLAUT_BUS'] || undefined);

/**
 * Works with the bus that is named, and closes it.
 *
 * @param tell hears what happens to the bus
 * @returns the exit status
 * @throws UsageError when none is named, or what is named cannot be one
 */
export function withBus(
  flag: string | undefined,
  messages: Messages,
  use: (bus: Bus) => Promise<number>,
  tell?: Tell,
): Promise<number> {
  const address = busAddress(flag);
  if (address === undefined) throw new UsageError(messages.work.needsBus);
  if (!isBusAddress(address)) throw new UsageError(messages.work.problems.address(printableLine(shownBus(address))));
  return telling(
    messages,
    async () => {
      const bus = await openJetStream(address, undefined, tell);
      try {
        return await use(bus);
      } finally {
        await bus.close();
      }
    },
    (error) => busLine(error, messages),
  );
}

/** What is wrong with the bus, in the user's language; null for another error. */
export function busLine(error: unknown, { work }: Messages): string | null {
  if (!(error instanceof BusError)) return null;
  return `wortlaut: ${work.problems[error.problem](printableLine(error.message))}`;
}
