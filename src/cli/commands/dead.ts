import { stdout } from 'node:process';
import { type Bus, type DeadLetter } from '../../work/bus.ts';
import { shownItem } from '../../work/items.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { NoSuchThing } from '../record/open.ts';
import { Exit } from '../usage.ts';
import { withBus } from '../work/bus.ts';

export interface DeadFlags {
  readonly bus?: string;
  readonly to?: 'text' | 'json';
}

/** What a command is given: numbers of letters. */
interface Call {
  readonly words: readonly string[];
  readonly flags: DeadFlags;
  readonly messages: Messages;
}

/** Letters that are shown. */
const MOST = 1_000;
/** Letters that are replayed or dropped by `all`. */
const ALL = 100_000;

/** The commands of `wortlaut work dead`; each gives the exit status. */
export const DEAD_COMMANDS = {
  list: (call: Call): Promise<number> => withBus(call.flags.bus, call.messages, (bus) => list(bus, call)),
  show: (call: Call): Promise<number> =>
    withBus(call.flags.bus, call.messages, async (bus) => {
      for (const word of call.words) await show(bus, word, call.messages);
      return Exit.done;
    }),
  replay: (call: Call): Promise<number> =>
    each(
      call,
      ({ dead }, number) => dead.replay(number),
      ({ replayed }, count) => replayed(count),
    ),
  drop: (call: Call): Promise<number> =>
    each(
      call,
      ({ dead }, number) => dead.drop(number),
      ({ dropped }, count) => dropped(count),
    ),
} as const;

async function list({ dead }: Bus, { flags, messages }: Call): Promise<number> {
  const letters = await dead.list(MOST);
  if (flags.to === 'json') stdout.write(`${JSON.stringify(letters, null, 2)}\n`);
  else if (letters.length === 0) stdout.write(`${messages.work.letters.none}\n`);
  else stdout.write(`${letters.map((letter) => lineOf(letter, messages)).join('\n')}\n`);
  if (flags.to !== 'json' && letters.length === MOST) stdout.write(`${messages.work.letters.more(MOST)}\n`);
  return Exit.done;
}

async function show({ dead }: Bus, word: string, messages: Messages): Promise<void> {
  const number = numberOf(word, messages);
  const letter = await dead.find(number);
  const body = letter && (await dead.body(number));
  if (!letter || !body) throw new NoSuchThing(messages.work.letters.noSuch(word));
  stdout.write(`${lineOf(letter, messages)}\n${shownItem(body)}\n`);
}

/** With each that is named, or with all; what is not there is told, after the others. */
async function each(
  { words, flags, messages }: Call,
  act: (bus: Bus, number: number) => Promise<boolean>,
  said: (letters: Messages['work']['letters'], count: number) => string,
): Promise<number> {
  const isAll = words.includes('all');
  const named = isAll ? [] : words.map((word) => numberOf(word, messages));
  return withBus(flags.bus, messages, async (bus) => {
    const numbers = isAll ? (await bus.dead.list(ALL)).map(({ number }) => number) : named;
    const missing: number[] = [];
    for (const number of numbers) if (!(await act(bus, number))) missing.push(number);
    stdout.write(`${said(messages.work.letters, numbers.length - missing.length)}\n`);
    if (missing.length > 0) throw new NoSuchThing(messages.work.letters.noSuch(missing.join(', ')));
    return Exit.done;
  });
}

function numberOf(word: string, { work }: Messages): number {
  if (/^[1-9]\d{0,14}$/.test(word)) return Number(word);
  throw new NoSuchThing(work.letters.noSuch(word));
}

function lineOf(letter: DeadLetter, { work }: Messages): string {
  const [title, reason] = [printableLine(letter.title), printableLine(letter.reason)];
  return work.letters.line({ ...letter, title, reason });
}
