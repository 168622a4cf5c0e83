import type { readContentType } from '../../read/archive/http.ts';

/** What a content type promises: a page to keep, a list of addresses, or what may be either. */
export type ContentKind = 'page' | 'list' | 'packed' | 'unknown';

const PAGES = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown']);
const LISTS = new Set(['application/xml', 'text/xml', 'application/json', 'application/feed+json', 'text/x-opml']);
const PACKED = new Set(['application/gzip', 'application/x-gzip']);

export type ContentType = ReturnType<typeof readContentType>;

/** What may be in a body of a type; null when it cannot be anything that is read. */
export function contentKind({ type }: ContentType): ContentKind | null {
  if (type === '') return 'unknown';
  if (PAGES.has(type)) return 'page';
  if (PACKED.has(type)) return 'packed';
  return LISTS.has(type) || type.endsWith('+xml') ? 'list' : null;
}

export const isHtml = ({ type }: ContentType): boolean =>
  type === '' || type === 'text/html' || type === 'application/xhtml+xml';
