import { Parser } from 'htmlparser2';
import { isoDate } from '../dates.ts';
import { resolveHref } from '../href.ts';
import type { Address } from './addresses.ts';

/** Elements in elements; a sitemap has four. */
const DEEPEST = 100;
/** Code units that are given to the parser at once. */
const PIECE = 16_384;

/** Elements of an address whose words count, by what they say. A prefix is not looked at: there is hardly one way. */
const FIELDS: Readonly<Record<string, keyof Found>> = {
  loc: 'url',
  lastmod: 'modified',
  'news:title': 'title',
  'n:title': 'title',
  'news:publication_date': 'published',
  'n:publication_date': 'published',
};

interface Found {
  url?: string;
  title?: string;
  modified?: string;
  published?: string;
}

/**
 * The addresses in a sitemap (sitemaps.org) or an index of sitemaps, with what Google News' extension says about them.
 * Broken XML is read as far as it makes sense.
 */
export function readSitemap(source: string, base: string | null): readonly Address[] {
  const entries: Address[] = [];
  let found: Found | null = null;
  let field: keyof Found | null = null;
  let depth = 0;
  const parser = new Parser(
    {
      onopentagname(name) {
        depth++;
        if (name === 'url' || name === 'sitemap') found = {};
        else if (found) field = FIELDS[name] ?? null;
      },
      ontext(words) {
        if (found && field) found[field] = (found[field] ?? '') + words;
      },
      onclosetag(name) {
        depth--;
        field = null;
        if (name !== 'url' && name !== 'sitemap') return;
        const address = found && addressOf(found, base);
        if (address) entries.push(address);
        found = null;
      },
    },
    { xmlMode: true, lowerCaseTags: true },
  );
  for (let at = 0; at < source.length; at += PIECE) {
    // the parser's stack costs its depth with every tag: what is nested for ever is left
    if (depth > DEEPEST) return entries;
    parser.write(source.slice(at, at + PIECE));
  }
  parser.end();
  return entries;
}

function addressOf({ url = '', title, published, modified }: Found, base: string | null): Address | null {
  const address = resolveHref(url, base);
  if (address === null) return null;
  const date = (words: string | undefined): string | null => (words === undefined ? null : isoDate(words));
  return {
    url: address,
    title: title?.replace(/\s+/g, ' ').trim() || null,
    published: date(published),
    modified: date(modified),
  };
}
