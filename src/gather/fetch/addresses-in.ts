import { parseFeed, parseOpml } from 'feedsmith';
import { Parser } from 'htmlparser2';
import { decode } from '../../read/decode.ts';
import { FetchProblem } from './problem.ts';

/** What one sitemap may have: https://www.sitemaps.org/protocol.html */
const MOST_ADDRESSES = 50_000;
/** Bytes of a feed: a parser of feeds takes two seconds for a million of them at worst. */
const LARGEST_FEED = 4 * 2 ** 20;
const HEAD = 2048;

/**
 * The addresses that a feed (RSS, Atom, JSON Feed, RDF), a sitemap, an index of sitemaps or an OPML file lists, in its
 * order, each once; null when it is none of these.
 *
 * @param contentType as the header says; the content decides
 * @param base address of the file, to which relative ones refer
 * @throws FetchProblem for a feed that is too large
 */
export function addressesIn(bytes: Uint8Array, contentType: string, base: string): readonly string[] | null {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1] ?? null;
  const start = decode(bytes.subarray(0, HEAD), charset).trimStart();
  const read = readerFor(start);
  if (read === null) return null;
  if (read === feed && bytes.byteLength > LARGEST_FEED) throw new FetchProblem('too-large', '4 MB');
  const found = read(decode(bytes, charset));
  return found && absolute(found, base);
}

type Reader = (text: string) => readonly (string | undefined)[] | null;

function readerFor(start: string): Reader | null {
  if (start.startsWith('{')) return feed;
  if (!start.startsWith('<')) return null;
  const root = /<(?![?!])(?:[\w-]+:)?([a-z]+)/i.exec(start.replace(/<!--[\s\S]*?(?:-->|$)/g, ''))?.[1].toLowerCase();
  if (root === 'urlset' || root === 'sitemapindex') return sitemap;
  if (root === 'opml') return opml;
  return root === 'rss' || root === 'feed' || root === 'rdf' ? feed : null;
}

const feed: Reader = (text) => {
  try {
    const parsed = parseFeed(text);
    switch (parsed.format) {
      case 'atom':
        return (parsed.feed.entries ?? []).map(({ links }) => alternate(links ?? []));
      case 'json':
        return (parsed.feed.items ?? []).map(({ url, external_url: external }) => url ?? external);
      case 'rss':
        return (parsed.feed.items ?? []).map(({ link, guid }) => link ?? permalink(guid));
      case 'rdf':
        return (parsed.feed.items ?? []).map(({ link }) => link);
    }
  } catch {
    return null;
  }
};

interface Link {
  readonly href?: string;
  readonly rel?: string;
}

const alternate = (links: readonly Link[]): string | undefined =>
  links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;

/** A guid is an address unless it says otherwise. */
const permalink = (guid?: { readonly value?: string; readonly isPermaLink?: boolean }): string | undefined =>
  guid?.isPermaLink !== false && /^https?:/i.test(guid?.value ?? '') ? guid?.value : undefined;

const opml: Reader = (text) => {
  try {
    return outlines(parseOpml(text).body?.outlines ?? []);
  } catch {
    return null;
  }
};

interface Outline {
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

const outlines = (list: readonly Outline[]): (string | undefined)[] =>
  list.flatMap((outline) => [outline.xmlUrl, ...outlines(outline.outlines ?? [])]);

/** `<loc>` in `<url>` and `<sitemap>`; images and videos of a page have theirs under other names. */
const sitemap: Reader = (text) => {
  const found: string[] = [];
  let loc: string | null = null;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name) => {
        depth++;
        loc = local(name) === 'loc' ? '' : null;
      },
      ontext: (data) => {
        if (loc !== null) loc += data;
      },
      onclosetag: (name) => {
        depth--;
        if (loc !== null && local(name) === 'loc') found.push(loc);
        loc = null;
      },
    },
    { xmlMode: true },
  );
  // in pieces, so that it can be left: what is nested for ever takes a parser for ever
  for (let start = 0; start < text.length && depth <= DEEPEST && found.length < MOST_ADDRESSES; start += PIECE) {
    parser.write(text.slice(start, start + PIECE));
  }
  if (depth <= DEEPEST) parser.end();
  return found;
};

/** Elements in elements: a sitemap has five. */
const DEEPEST = 32;
const PIECE = 16 * 2 ** 10;

/** `image:loc` is an image, and no page. */
const local = (name: string): string => (/^(?:image|video):/.test(name) ? '' : name.replace(/^.*:/, '').toLowerCase());

function absolute(found: readonly (string | undefined)[], base: string): string[] {
  const all = new Set<string>();
  for (const address of found) {
    const url = address === undefined ? null : URL.parse(address.trim(), base);
    if (url) all.add(url.href);
    if (all.size >= MOST_ADDRESSES) break;
  }
  return [...all];
}
