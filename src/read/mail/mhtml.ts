import { ReadError } from '../failure.ts';
import { type PageOptions, readHtml } from '../html.ts';
import type { Reading } from '../reading.ts';
import { textOfPart } from './body.ts';
import { type MimePart, parseMime } from './mime.ts';

/**
 * A page that a browser has saved with all that belongs to it (MHTML, RFC 2557) → the page.
 *
 * @param source one character for each byte
 * @param address where the page came from, if that is known; else as the file says
 * @throws ReadError `empty` when there is no page in it
 */
export function readMhtml(source: string, address: string | null, options: PageOptions = {}): Reading {
  const root = parseMime(source);
  const page = pageIn(root);
  if (!page) throw new ReadError('empty', 'there is no page in this MHTML file');
  const places = [root.headers.get('snapshot-content-location'), page.headers.get('content-location')];
  const place = places.find((one) => one !== undefined && /^https?:\/\//i.test(one) && URL.canParse(one));
  return readHtml(textOfPart(page), address ?? place ?? null, options);
}

/** Whether a message is a saved page and no mail. */
export function isMhtml({ headers, type }: MimePart): boolean {
  return headers.has('snapshot-content-location') || (type === 'multipart/related' && !headers.has('to'));
}

/** The part that is named as the page, else the first that is HTML. */
function pageIn(part: MimePart): MimePart | null {
  if (isHtml(part)) return part;
  const named = part.parameters.get('start');
  const start = named !== undefined && part.children.find(({ headers }) => headers.get('content-id') === named);
  if (start && isHtml(start)) return start;
  for (const child of part.children) {
    const page = pageIn(child);
    if (page) return page;
  }
  return null;
}

function isHtml({ type }: MimePart): boolean {
  return type === 'text/html' || type === 'application/xhtml+xml';
}
