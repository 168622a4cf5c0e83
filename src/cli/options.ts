import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import { PAGE_LIMITS } from '../pipeline/limits.ts';
import { publishedDay } from '../provenance/dates/calendar.ts';
import type { Messages } from './messages.ts';
import { UsageError } from './usage.ts';

export const INPUT_FORMATS = ['auto', 'html', 'markdown', 'text', 'jsonl', 'warc', 'feed', 'mhtml', 'eml'] as const;
/** What chooses the statements: the trained model, or the grammar by itself. */
export const ENGINES = ['learned', 'grammar'] as const;
export const LANGUAGES = ['auto', 'de', 'en'] as const;
/** Threads that read at most, where nobody says otherwise: one for each processor, as long as they can be fed. */
const MOST_WORKERS = 8;

/** An option that takes one of a few words, and says which when it gets another. */
export function choice(flags: string, description: string, allowed: readonly string[], { usage }: Messages): Option {
  const option = new Option(flags, description).choices(allowed);
  return option.argParser((value: string) => {
    if (allowed.includes(value)) return value;
    throw new UsageError(usage.notAllowed(option.long ?? flags, value, allowed.join(', ')));
  });
}

/** An option that takes the web address of a document. */
export function address(flags: string, description: string, { usage }: Messages): Option {
  return new Option(flags, description).argParser((value: string) => {
    if (/^https?:\/\//i.test(value) && URL.canParse(value)) return value;
    throw new UsageError(usage.badUrl(value));
  });
}

/** An option that takes a day, or a time on it, in ISO 8601. */
export function day(flags: string, description: string, { usage }: Messages): Option {
  const option = new Option(flags, description);
  return option.argParser((value: string) => {
    if (publishedDay(value) !== null) return value;
    throw new UsageError(usage.notAllowed(option.long ?? flags, value, '2026-09-14'));
  });
}

/** An option that takes a number from 0 to 1. */
export function share(flags: string, description: string, messages: Messages): Option {
  return number(flags, description, messages, '0 … 1', (value) => value >= 0 && value <= 1);
}

/** An option that takes a whole number from 0 on. */
export function whole(flags: string, description: string, messages: Messages): Option {
  return number(flags, description, messages, '0, 1, 2 …', (value) => Number.isInteger(value) && value >= 0);
}

/** An option that takes a port of TCP; 0 for any that is free. */
export function port(flags: string, description: string, messages: Messages): Option {
  return number(flags, description, messages, '0 … 65535', (n) => Number.isInteger(n) && n >= 0 && n <= 65_535);
}

/** An option that takes seconds, and parts of one. */
export function seconds(
  flags: string,
  description: string,
  [least, most]: readonly [least: number, most: number],
  messages: Messages,
): Option {
  return number(flags, description, messages, `${least} … ${most}`, (value) => value >= least && value <= most);
}

/** An option that takes megabytes of memory that a page may need. */
function memory(flags: string, description: string, messages: Messages): Option {
  const fits = (value: number): boolean => Number.isInteger(value) && value >= LEAST_MEMORY && value <= MOST_MEMORY;
  return number(flags, description, messages, `${LEAST_MEMORY}, ${LEAST_MEMORY + 1} … ${MOST_MEMORY}`, fits);
}

/** In megabytes: twice what a thread has before it reads anything. */
const LEAST_MEMORY = 128;
const MOST_MEMORY = 65_536;

/** In seconds. */
const DAY = 86_400;

/** How many threads read, and what a page may cost them: the same of all commands that read. */
export function readingLimits(command: Command, messages: Messages): Command {
  const { help } = messages;
  return command
    .addOption(workers('--workers <number>', help.workers, messages))
    .addOption(seconds('--page-timeout <seconds>', help.pageTimeout, [0.1, DAY], messages).default(PAGE_LIMITS.seconds))
    .addOption(memory('--page-memory <megabytes>', help.pageMemory, messages).default(PAGE_LIMITS.megabytes));
}

/** An option that takes a number of things from 1 to a few. */
export function few(flags: string, description: string, most: number, messages: Messages): Option {
  const fits = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;
  return number(flags, description, messages, `1, 2 … ${most}`, fits);
}

/** An option that takes a number of worker threads; without it, one for each processor that there is for this process. */
function workers(flags: string, description: string, messages: Messages): Option {
  const option = few(flags, description, MOST_THREADS, messages);
  return option.default(Math.min(availableParallelism(), MOST_WORKERS), messages.help.workersPreset(MOST_WORKERS));
}

/** A typing error must not start a million threads. */
const MOST_THREADS = 64;

function number(
  flags: string,
  description: string,
  { usage }: Messages,
  allowed: string,
  fits: (value: number) => boolean,
): Option {
  const option = new Option(flags, description);
  return option.argParser((text: string) => {
    const value = Number(text);
    if (text.trim() !== '' && fits(value)) return value;
    throw new UsageError(usage.notAllowed(option.long ?? flags, text, allowed));
  });
}
