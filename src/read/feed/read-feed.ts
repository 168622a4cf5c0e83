import { writeHtml } from '../html.ts';
import { ReadError } from '../failure.ts';
import { listKind } from '../lists/addresses.ts';
import { candidatesOf } from '../candidates.ts';
import { Names } from '../names.ts';
import { type Part, joinParts } from '../parts.ts';
import { type Entry, makeReading } from '../reading.ts';
import { TextWriter } from '../text-writer.ts';
import type { Feed, FeedEntry, Words } from './entry.ts';
import { parseFeed } from './parse.ts';

/**
 * A feed → the documents in it, one for each entry: its title, its teaser where the content does not begin with it, and
 * its content. The key of an entry is its id in the feed where that is an address, else its own address, else the
 * feed's name and a number.
 *
 * @param name of the feed
 * @throws ReadError `address-list` for what has addresses only, `broken-feed`, `no-entries`
 */
export function readFeed(source: string, name: string, address: string | null): readonly Entry[] {
  const feed = parsed(source, address);
  if (feed.entries.length === 0) throw new ReadError('no-entries', 'the feed has no entries');
  const names = new Names();
  const outlet = feed.title && oneLine(feed.title);
  return feed.entries.map((entry, i) => ({
    key: names.of(nameOf(entry) ?? `${name}#${i + 1}`),
    reading: readEntry(entry, feed, outlet, address),
  }));
}

function parsed(source: string, address: string | null): Feed {
  const kind = listKind(source);
  if (kind && kind !== 'feed') {
    const what = { sitemap: 'a sitemap', 'sitemap-index': 'an index of sitemaps', opml: 'OPML' }[kind];
    throw new ReadError('address-list', `this is ${what}, a list of addresses: fetch it with “wortlaut fetch”`);
  }
  try {
    return parseFeed(source, address);
  } catch (error) {
    throw new ReadError('broken-feed', `this is no feed, or a broken one (${reasonOf(error)}); fetch it again`);
  }
}

/** What the parser stumbled over, in one line. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return (cause instanceof Error ? cause.message : message).replace(/\s+/g, ' ').slice(0, 200);
}

function nameOf({ id, url }: FeedEntry): string | null {
  return id !== null && /^[a-z][a-z\d+.-]{1,20}:\S/i.test(id) ? id.trim() : url;
}

function readEntry(entry: FeedEntry, feed: Feed, outlet: string | null, address: string | null): Entry['reading'] {
  const { url, authors, published, modified, categories } = entry;
  const title = entry.title && oneLine(entry.title);
  const { text, links, blocks } = joinParts(partsOf(entry, title, url ?? address));
  const about = { url, title, outlet, authors, published, modified, section: categories.at(0) ?? null };
  const language = entry.language ?? feed.language;
  return makeReading(text, links, {
    ...about,
    blocks,
    language,
    candidates: candidatesOf({ ...about, language }, 'feed'),
  });
}

/** What a title is without its markup. */
function oneLine(words: Words): string | null {
  return partOf('headline', words, null).text.replace(/\s+/g, ' ').trim() || null;
}

function partsOf({ summary, content }: FeedEntry, title: string | null, base: string | null): Part[] {
  const body = partOf('paragraph', content ?? summary, base);
  const teaser = content && summary ? partOf('standfirst', summary, base) : null;
  const isRepeated = title !== null && body.text.split('\n', 1)[0] === title;
  const headline: Part = { role: 'headline', text: isRepeated ? '' : (title ?? ''), links: [] };
  return teaser && !beginsWith(body.text, teaser.text) ? [headline, teaser, body] : [headline, body];
}

function partOf(role: Part['role'], words: Words | null, base: string | null): Part {
  if (!words) return { role, text: '', links: [] };
  if (!words.isHtml) return { role, text: words.value.trim(), links: [] };
  const out = new TextWriter();
  writeHtml(out, words.value, base);
  return { role, ...out.result() };
}

/** Letters of a teaser that show whether it is the beginning of the content. */
const ENOUGH = 60;

/** Whether a teaser only repeats the first words, cut off with `[…]` or not. */
function beginsWith(text: string, teaser: string): boolean {
  const letters = (words: string): string => words.slice(0, 20 * ENOUGH).replace(/[^\p{L}\p{N}]/gu, '');
  const wanted = letters(teaser).slice(0, ENOUGH);
  return letters(text).includes(wanted);
}
