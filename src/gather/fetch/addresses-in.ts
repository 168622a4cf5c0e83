import { decode } from '../../read/decode.ts';
import { addressesIn as listIn, listKind } from '../../read/lists/addresses.ts';
import { FetchProblem } from './problem.ts';

/** What one sitemap may have: https://www.sitemaps.org/protocol.html */
const MOST_ADDRESSES = 50_000;
/** Bytes of a feed: a parser of feeds takes two seconds for a million of them at worst. */
const LARGEST_FEED = 4 * 2 ** 20;
const HEAD = 2048;

/**
 * The addresses that a feed (RSS, Atom, JSON Feed, RDF), a sitemap, an index of sitemaps or an OPML file lists, in its
 * order, each once; null when it is none of these, or broken.
 *
 * @param contentType as the header says; the content decides
 * @param base address of the file, to which relative ones refer
 * @throws FetchProblem for a feed that is too large
 */
export function addressesIn(bytes: Uint8Array, contentType: string, base: string): readonly string[] | null {
  if (bytes.byteLength > LARGEST_FEED && isFeed(bytes)) throw new FetchProblem('too-large', '4 MB');
  const list = read(bytes, contentType, base);
  return list && absolute(list, base);
}

function isFeed(bytes: Uint8Array): boolean {
  const start = decode(bytes.subarray(0, HEAD)).trimStart();
  return start.startsWith('{') || listKind(start) === 'feed';
}

function read(bytes: Uint8Array, contentType: string, base: string): readonly string[] | null {
  try {
    return listIn(bytes, contentType, base)?.entries.map(({ url }) => url) ?? null;
  } catch {
    return null;
  }
}

function absolute(found: readonly string[], base: string): string[] {
  const all = new Set<string>();
  for (const address of found) {
    const url = URL.parse(address.trim(), base);
    if (url) all.add(url.href);
    if (all.size >= MOST_ADDRESSES) break;
  }
  return [...all];
}
