import { stderr, stdout } from 'node:process';
import { writeOpml } from '../../read/lists/opml.ts';
import type { Record } from '../../record/record.ts';
import { sourceAddress } from '../../record/sources.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { READING, WRITING, withRecord } from '../record/open.ts';
import { settingOf } from '../setting.ts';
import { Exit, UsageError } from '../usage.ts';
import { failuresText, sourcesText } from '../watch/text.ts';

export interface SourcesFlags {
  readonly record?: string;
  readonly to?: 'text' | 'json';
}

/** What a command is given: addresses, or codes of failures. */
export interface Call {
  readonly words: readonly string[];
  readonly flags: SourcesFlags;
  readonly messages: Messages;
}

/** `wortlaut sources …` and `wortlaut failures`: each gives the exit status. */
export const SOURCES_COMMANDS = {
  add: (call: Call): Promise<number> => withRecord(call.flags.record, {}, call.messages, (record) => add(record, call)),
  list: (call: Call): Promise<number> =>
    reading(call, async (record) => {
      const sources = await record.sources.list();
      say(call, sources, sourcesText);
    }),
  export: (call: Call): Promise<number> =>
    reading(call, async (record) => {
      const sources = await record.sources.list();
      const feeds = sources.map(({ url, title, categories }) => ({ xmlUrl: url, title, htmlUrl: null, categories }));
      if (feeds.length === 0) stderr.write(`${call.messages.watch.labels.empty}\n`);
      else stdout.write(`${writeOpml({ title: 'Wortlaut', feeds })}\n`);
    }),
  remove: (call: Call): Promise<number> =>
    changing(
      call,
      (record, url) => record.sources.remove(url),
      ({ removed }, url) => removed(url),
    ),
  pause: (call: Call): Promise<number> =>
    changing(
      call,
      (record, url) => record.sources.pause(url, true),
      ({ paused }, url) => paused(url, true),
    ),
  resume: (call: Call): Promise<number> =>
    changing(
      call,
      (record, url) => record.sources.pause(url, false),
      ({ paused }, url) => paused(url, false),
    ),
  failures: (call: Call): Promise<number> =>
    reading(call, async (record) => say(call, await record.failures.list(call.words), failuresText)),
} as const;

async function add(record: Record, { words, messages: { watch } }: Call): Promise<number> {
  const addresses = words.map((word) => addressOf(word, watch));
  for (const url of addresses) {
    const isNew = await record.sources.add({ url, title: null, categories: [] }, Date.now());
    stdout.write(`${watch.added(printableLine(url), isNew)}\n`);
  }
  return Exit.done;
}

function addressOf(word: string, { badAddress }: Messages['watch']): string {
  const url = sourceAddress(word);
  if (url === null) throw new UsageError(badAddress(printableLine(word)));
  return url;
}

function reading(call: Call, work: (record: Record) => Promise<void>): Promise<number> {
  return withRecord(call.flags.record, READING, call.messages, async (record) => {
    await work(record);
    return Exit.done;
  });
}

/** Changes each of the sources named, and says which is none. */
function changing(
  { words, flags, messages }: Call,
  change: (record: Record, url: string) => boolean | Promise<boolean>,
  said: (watch: Messages['watch'], url: string) => string,
): Promise<number> {
  const { watch } = messages;
  const addresses = words.map((word) => addressOf(word, watch));
  return withRecord(flags.record, WRITING, messages, async (record) => {
    let status: number = Exit.done;
    for (const url of addresses) {
      const isThere = await change(record, url);
      if (!isThere) status = Exit.failed;
      (isThere ? stdout : stderr).write(`${(isThere ? said : told)(watch, printableLine(url))}\n`);
    }
    return status;
  });
}

const told = ({ notWatched }: Messages['watch'], url: string): string => `wortlaut: ${notWatched(url)}`;

function say<T>(
  { flags, messages }: Call,
  json: T,
  text: (json: T, setting: Parameters<typeof sourcesText>[1]) => string,
): void {
  stdout.write(`${flags.to === 'json' ? JSON.stringify(json, null, 2) : text(json, settingOf(messages))}\n`);
}
