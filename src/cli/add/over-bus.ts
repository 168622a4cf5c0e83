import { stderr, stdout } from 'node:process';
import { type Raw, rawsOf } from '../../pipeline/read.ts';
import { rawId } from '../../read/read.ts';
import type { Step, Work } from '../../work/bus.ts';
import { type HowToRead, idOf, packToRead, packToStore } from '../../work/items.ts';
import { namedWork } from '../../work/roles/fetch.ts';
import type { AddFlags } from '../commands/add.ts';
import { failureLine } from '../failures.ts';
import { withFolders } from '../folders.ts';
import type { Messages } from '../messages.ts';
import { sourcesOf } from '../sources.ts';
import { Exit, UsageError } from '../usage.ts';
import { withBus } from '../work/bus.ts';
import { isAddress } from './fetched.ts';

/**
 * Puts what is to be added on the bus: documents cut out of their files and not looked at, addresses as they are. The same
 * again within an hour is known there. What cannot be had of a file goes into the record as a failure.
 *
 * @returns the exit status
 * @throws UsageError for what only the reader can do
 */
export function addOverBus(named: readonly string[], flags: AddFlags, messages: Messages): Promise<number> {
  if (flags.retry) throw new UsageError(messages.work.notWithBus('--retry'));
  if (flags.learnOutlets) throw new UsageError(messages.work.notWithBus('--learn-outlets'));
  const { from, language, published } = flags;
  const how: HowToRead = { from, language, ...(published === undefined ? {} : { published }) };
  return withBus(flags.bus, messages, async (bus) => {
    const tally = { given: 0, known: 0, failed: 0 };
    const put = async (step: Step, work: Work): Promise<void> => {
      const isNew = await bus.put(step, work);
      tally[isNew ? 'given' : 'known']++;
    };
    const now = Date.now();
    for (const url of named.filter(isAddress)) await put('fetch', namedWork(url, now, how));
    const inputs = withFolders(
      named.filter((input) => !isAddress(input)),
      [],
    );
    for (const source of sourcesOf(inputs.files, () => undefined, inputs)) {
      for await (const raw of rawsOf([source], from)) {
        const [step, work] = workOf(raw, source.name, how);
        if (step === 'store') tally.failed++;
        if ('error' in raw) stderr.write(`${failureLine(raw, messages)}\n`);
        await put(step, work);
      }
    }
    stdout.write(`${messages.work.given(tally.given, tally.known)}\n`);
    return tally.failed > 0 ? Exit.failed : Exit.done;
  });
}

function workOf(raw: Raw, input: string, how: HowToRead): [Step, Work] {
  if ('error' in raw) {
    const item = { name: raw.id, results: [raw], run: null, retrieved: null, note: null };
    const body = packToStore({ ...item, origin: { input, part: raw.id } });
    return ['store', { id: idOf('failed', input, raw.id, raw.error.code), title: raw.id, body }];
  }
  const part = rawId(raw);
  const body = packToRead({ raw, how, origin: { input, part }, note: null });
  const id = idOf('added', input, part, JSON.stringify(how), raw.bytes ?? '');
  return ['read', { id, title: part === input ? input : `${input}: ${part}`, body }];
}
