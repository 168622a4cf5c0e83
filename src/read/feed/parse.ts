import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import { isoDate } from '../dates.ts';
import { resolveHref } from '../href.ts';
import { type Feed, type FeedEntry, type Words, html, plain } from './entry.ts';
import { feedsmith } from './library.ts';

type Partly<T> = T extends readonly (infer U)[]
  ? Partly<U>[]
  : T extends object
    ? { [K in keyof T]?: Partly<T[K]> }
    : T;
type Rss = Partly<RssFeed.Item<string>>;
type Rdf = Partly<RdfFeed.Item<string>>;
type Atom = Partly<AtomFeed.Entry<string>>;
type Json = Partly<JsonFeed.Item<string>>;

/**
 * RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed → their entries.
 *
 * @param base address of the feed, against which relative ones are resolved
 * @throws Error when it is none of them or broken
 */
export function parseFeed(source: string, base: string | null): Feed {
  const { format, feed } = feedsmith().parseFeed(source);
  if (format === 'rss') {
    const language = feed.language ?? feed.dc?.languages?.[0] ?? null;
    return { title: html(feed.title), language, entries: (feed.items ?? []).map((item) => ofRss(item, base)) };
  }
  if (format === 'rdf') {
    const language = feed.dc?.languages?.[0] ?? null;
    return { title: html(feed.title), language, entries: (feed.items ?? []).map((item) => ofRdf(item, base)) };
  }
  if (format === 'atom') {
    const from = feed.xml?.base ?? base;
    const entries = (feed.entries ?? []).map((entry) => ofAtom(entry, from));
    return { title: atomText(feed.title), language: feed.xml?.lang ?? null, entries };
  }
  const entries = (feed.items ?? []).map((item) => ofJson(item, base));
  return { title: plain(feed.title), language: feed.language ?? null, entries };
}

function ofRss(item: Rss, base: string | null): FeedEntry {
  const { guid = {}, atom = {}, dc = {}, content = {}, dcterms = {}, xml = {} } = item;
  const permalink = guid.isPermaLink !== false && isAddress(guid.value) ? guid.value : undefined;
  return {
    id: first(guid.value),
    url: absolute(first(item.link, permalink, atomLink(atom.links)), base),
    title: html(first(item.title, ...list(dc.titles))),
    summary: firstOf(html(first(item.description, ...list(dc.descriptions))), atomText(atom.summary)),
    content: firstOf(html(content.encoded), atomText(atom.content)),
    authors: names([...list(dc.creators), ...list(item.authors).map(({ name }) => name)]),
    published: date(first(item.pubDate, ...list(dc.dates), atom.published)),
    modified: date(first(atom.updated, ...list(dcterms.modified))),
    categories: filled([...list(item.categories).map(({ name }) => name), ...list(dc.subjects)]),
    language: first(...list(dc.languages), xml.lang),
  };
}

function ofRdf(item: Rdf, base: string | null): FeedEntry {
  const { dc = {}, rdf = {} } = item;
  return {
    id: first(rdf.about),
    url: absolute(first(item.link, rdf.about), base),
    title: html(item.title),
    summary: html(first(item.description, ...list(dc.descriptions))),
    content: html(item.content?.encoded),
    authors: names(list(dc.creators)),
    published: date(first(...list(dc.dates))),
    modified: null,
    categories: filled(list(dc.subjects)),
    language: first(...list(dc.languages)),
  };
}

function ofAtom(entry: Atom, from: string | null): FeedEntry {
  const base = entry.xml?.base ?? from;
  return {
    id: entry.id ?? null,
    url: absolute(atomLink(entry.links), base),
    title: atomText(entry.title),
    summary: atomText(entry.summary),
    content: atomText(entry.content),
    authors: names((entry.authors ?? []).map(({ name }) => name)),
    published: date(entry.published ?? entry.updated),
    modified: date(entry.updated),
    categories: filled((entry.categories ?? []).map(({ label, term }) => label ?? term)),
    language: entry.xml?.lang ?? entry.content?.xml?.lang ?? null,
  };
}

function ofJson(item: Json, base: string | null): FeedEntry {
  return {
    id: item.id ?? null,
    url: absolute(first(item.url, item.external_url), base),
    title: plain(item.title),
    summary: plain(item.summary),
    content: html(item.content_html) ?? plain(item.content_text),
    authors: names((item.authors ?? []).map(({ name }) => name)),
    published: date(item.date_published),
    modified: date(item.date_modified),
    categories: filled(item.tags ?? []),
    language: item.language ?? null,
  };
}

/** Text of Atom; its media type is `text` where none is named. */
function atomText(words: { readonly value?: string; readonly type?: string } | undefined): Words | null {
  const type = words?.type?.toLowerCase() ?? 'text';
  return type.includes('html') ? html(words?.value) : /^text(?:\/plain)?$/.test(type) ? plain(words?.value) : null;
}

function list<T>(values: readonly T[] | undefined): readonly T[] {
  return values ?? [];
}

function first(...values: readonly (string | null | undefined)[]): string | null {
  return values.find((value) => value !== undefined && value !== null && value.trim() !== '') ?? null;
}

function firstOf(...words: readonly (Words | null)[]): Words | null {
  return words.find((one) => one !== null) ?? null;
}

function atomLink(links: readonly { readonly href?: string; readonly rel?: string }[] = []): string | undefined {
  return links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
}

function absolute(href: string | null | undefined, base: string | null): string | null {
  return href === undefined || href === null ? null : resolveHref(href, base);
}

function isAddress(value: string | undefined): boolean {
  return value !== undefined && /^https?:\/\//i.test(value);
}

function date(value: string | null | undefined): string | null {
  return value === undefined || value === null ? null : isoDate(value);
}

/** Without those that are no names but addresses. */
function names(given: readonly (string | undefined)[]): readonly string[] {
  return filled(given).filter((name) => !name.includes('@'));
}

function filled(given: readonly (string | undefined)[]): readonly string[] {
  const words = given.map((one) => one?.replace(/\s+/g, ' ').trim() ?? '');
  return [...new Set(words)].filter((one) => one !== '');
}
