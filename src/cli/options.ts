import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import { PAGE_LIMITS } from '../pipeline/limits.ts';
import { publishedDay } from '../provenance/dates/calendar.ts';
import { type Kind, number, numberFrom, oneOf, wholeFrom } from './config/kind.ts';
import type { Messages } from './messages.ts';
import { UsageError } from './usage.ts';

export const INPUT_FORMATS = ['auto', 'html', 'markdown', 'text', 'jsonl', 'warc', 'feed', 'mhtml', 'eml'] as const;
/** What chooses the statements: the trained model, or the grammar by itself. */
export const ENGINES = ['learned', 'grammar'] as const;
export const LANGUAGES = ['auto', 'de', 'en'] as const;
/** Threads that read at most, where nobody says otherwise: one for each processor, as long as they can be fed. */
const MOST_WORKERS = 8;
/** A typing error must not start a million threads. */
const MOST_THREADS = 64;
/** In megabytes: twice what a thread has before it reads anything. */
const LEAST_MEMORY = 128;
const MOST_MEMORY = 65_536;
/** In seconds. */
const HOUR = 3_600;
const DAY = 86_400;

export const PORT = number('0 … 65535', (value) => Number.isInteger(value) && value >= 0 && value <= 65_535);
export const THREADS = wholeFrom(1, MOST_THREADS);
/** Seconds that reading a page may take, and megabytes. */
export const PAGE_SECONDS = numberFrom(0.1, DAY);
export const PAGE_MEGABYTES = wholeFrom(LEAST_MEMORY, MOST_MEMORY);
/** Seconds between two pages of one host. */
export const PAUSE = numberFrom(0, HOUR);

/** An option that takes what is of a kind, and says what that is when it gets something else. */
export function optionOf(flags: string, description: string, kind: Kind<unknown>, { usage }: Messages): Option {
  const option = new Option(flags, description);
  return option.argParser((given: string) => {
    const value = kind.ofText(given);
    if (value !== undefined) return value;
    throw new UsageError(usage.notAllowed(option.long ?? flags, given, kind.allowed));
  });
}

/** `--allow`, which may be said several times: hosts and networks inside that may be asked. */
export function allowOption(description: string): Option {
  const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];
  return new Option('--allow <host>', description).argParser(collect).default([], '–');
}

/** An option that takes one of a few words. */
export function choice(flags: string, description: string, allowed: readonly string[], messages: Messages): Option {
  const option = optionOf(flags, description, oneOf(allowed), messages);
  // for help and completions
  option.argChoices = [...allowed];
  return option;
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
  return optionOf(flags, description, numberFrom(0, 1), messages);
}

/** An option that takes a whole number from 0 on. */
export function whole(flags: string, description: string, messages: Messages): Option {
  const kind = number('0, 1, 2 …', (value) => Number.isInteger(value) && value >= 0);
  return optionOf(flags, description, kind, messages);
}

/** An option that takes a port of TCP; 0 for any that is free. */
export function port(flags: string, description: string, messages: Messages): Option {
  return optionOf(flags, description, PORT, messages);
}

/** How many threads read, and what a page may cost them: the same of all commands that read. */
export function readingLimits(command: Command, messages: Messages): Command {
  const { help } = messages;
  const { seconds, megabytes } = PAGE_LIMITS;
  return command
    .addOption(workers('--workers <number>', help.workers, messages))
    .addOption(optionOf('--page-timeout <seconds>', help.pageTimeout, PAGE_SECONDS, messages).default(seconds))
    .addOption(optionOf('--page-memory <megabytes>', help.pageMemory, PAGE_MEGABYTES, messages).default(megabytes));
}

/** An option that takes a number of things from 1 to a few. */
export function few(flags: string, description: string, most: number, messages: Messages): Option {
  return optionOf(flags, description, wholeFrom(1, most), messages);
}

/** An option that takes a number of worker threads; without it, one for each processor that there is for this process. */
function workers(flags: string, description: string, messages: Messages): Option {
  const option = optionOf(flags, description, THREADS, messages);
  return option.default(Math.min(availableParallelism(), MOST_WORKERS), messages.help.workersPreset(MOST_WORKERS));
}
