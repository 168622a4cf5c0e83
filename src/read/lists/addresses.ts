import { isGzip } from '../archive/gunzip.ts';
import { readContentType, undoCodings } from '../archive/http.ts';
import { decode } from '../decode.ts';
import { parseFeed } from '../feed/parse.ts';
import { looksLikeJsonFeed } from '../format.ts';
import { resolveHref } from '../href.ts';
import { DOCUMENT_LIMIT } from '../raw-document.ts';
import { xmlRoot } from '../xml-root.ts';
import { readOpml } from './opml.ts';
import { readSitemap } from './sitemap.ts';

/** What a list says about a page or another list. */
export interface Address {
  readonly url: string;
  readonly title: string | null;
  /** ISO 8601. */
  readonly published: string | null;
  /** ISO 8601. */
  readonly modified: string | null;
}

export type ListKind = 'feed' | 'sitemap' | 'sitemap-index' | 'opml';

/** A file that is made of addresses. Those of a feed or a sitemap are of pages, those of the others are of lists. */
export interface AddressList {
  readonly kind: ListKind;
  readonly entries: readonly Address[];
}

const KINDS: Readonly<Record<string, ListKind>> = {
  feed: 'feed',
  opml: 'opml',
  rdf: 'feed',
  rss: 'feed',
  sitemapindex: 'sitemap-index',
  urlset: 'sitemap',
};

/** Which list an XML source is by its first element; null when it is none. */
export function listKind(source: string): ListKind | null {
  const root = xmlRoot(source);
  return root !== null && Object.hasOwn(KINDS, root) ? KINDS[root] : null;
}

/**
 * The addresses in a feed, a sitemap (also one in plain text, also packed with gzip), an index of sitemaps or a list of
 * feeds, in their order.
 *
 * @param contentType as the server named it, may be empty
 * @param base address of the list
 * @returns null when it is something else, such as a page
 * @throws Error when it is broken so that nothing can be read, or unpacks to more than a document may have
 */
export function addressesIn(bytes: Uint8Array, contentType: string, base: string | null): AddressList | null {
  const unpacked = isGzip(bytes) ? undoCodings(bytes, ['gzip'], DOCUMENT_LIMIT) : bytes;
  const { type, charset } = readContentType(contentType);
  const source = decode(unpacked, charset);
  const kind = listKind(source) ?? (looksLikeJsonFeed(source) ? 'feed' : null);
  if (kind === null) return type === 'text/plain' ? plainSitemap(source) : null;
  return { kind, entries: READERS[kind](source, base) };
}

const READERS: Readonly<Record<ListKind, (source: string, base: string | null) => readonly Address[]>> = {
  feed: addressesOfFeed,
  opml: addressesOfOpml,
  sitemap: readSitemap,
  'sitemap-index': readSitemap,
};

function addressesOfFeed(source: string, base: string | null): readonly Address[] {
  return parseFeed(source, base).entries.flatMap(({ url, title, published, modified }) =>
    url === null ? [] : [{ url, title: title?.value.replace(/\s+/g, ' ').trim() ?? null, published, modified }],
  );
}

function addressesOfOpml(source: string, base: string | null): readonly Address[] {
  return readOpml(source).feeds.flatMap(({ xmlUrl, title }) => {
    const url = resolveHref(xmlUrl, base);
    return url === null ? [] : [{ url, title, published: null, modified: null }];
  });
}

/** One address a line, and nothing else (sitemaps.org, “text file”). */
function plainSitemap(source: string): AddressList | null {
  const lines = source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0 || !lines.every((line) => /^https?:\/\/\S+$/i.test(line))) return null;
  const entries = lines.map((url) => ({ url, title: null, published: null, modified: null }));
  return { kind: 'sitemap', entries };
}
