import { type Format, formatOfMediaType } from '../format.ts';
import type { RawFile } from '../raw-document.ts';
import { type MessageHead, codingsOf, readContentType } from './http.ts';

/** The head of a WARC record, and what of it is needed. */
export interface RecordHead {
  readonly type: string;
  /** The address it is about; empty when it has none. */
  readonly address: string;
  /** ISO 8601. */
  readonly date: string;
  /** Of the record: `application/http` for what a server answered. */
  readonly contentType: string;
  /** Bytes of its block. */
  readonly length: number;
}

/** @returns null when it is no head of a WARC record or does not say how long the record is */
export function recordHead({ start, fields }: MessageHead): RecordHead | null {
  const length = fields.get('content-length') ?? '';
  if (!/^WARC\/\d{1,3}\.\d{1,3}$/.test(start) || !/^\d{1,15}$/.test(length)) return null;
  return {
    type: (fields.get('warc-type') ?? '').toLowerCase(),
    address: (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, ''),
    date: fields.get('warc-date') ?? '',
    contentType: fields.get('content-type') ?? '',
    length: Number(length),
  };
}

/** How a block is to be read. */
export type BlockReading = Pick<RawFile, 'format' | 'charset' | 'codings'>;

/** Whether the record is the answer of a web server, so that its block begins with the head of a message. */
export function isAnswer({ type, contentType }: RecordHead): boolean {
  return type === 'response' && /^application\/http\b/i.test(contentType);
}

/** What a server answered → how its body is to be read; null when it is no page of text. */
export function readingOfAnswer({ start, fields }: MessageHead, address: string): BlockReading | null {
  if (!/^HTTP\/\d(?:\.\d)? 200\b/.test(start) || isForMachines(address)) return null;
  const kind = readingOfType(fields.get('content-type') ?? '');
  return kind && { ...kind, codings: codingsOf(fields) };
}

/** A record without HTTP → how its block is to be read; null when it is no page of text. */
export function readingOfBlock({ type, address, contentType }: RecordHead): BlockReading | null {
  const isPage = (type === 'resource' || type === 'conversion') && /^(?:https?|ftp|file):/i.test(address);
  return isPage && !isForMachines(address) ? readingOfType(contentType) : null;
}

/** Types that do not say what it is: it may be a page or a feed. */
const UNTOLD: ReadonlySet<string> = new Set([
  '',
  'application/json',
  'application/octet-stream',
  'application/xml',
  'text/xml',
  'unknown/unknown',
]);

/** How what has a content type is to be read; null when it is no page of text. */
export function readingOfType(contentType: string): { format: RawFile['format']; charset: string | null } | null {
  const { type, charset } = readContentType(contentType);
  if (UNTOLD.has(type)) return { format: null, charset };
  const format: Format | null = formatOfMediaType(type);
  return format === null || format === 'jsonl' || format === 'warc' ? null : { format, charset };
}

/** Plain texts that every site has and nobody reads: robots.txt, ads.txt. */
function isForMachines(address: string): boolean {
  return /^[a-z]+:\/\/[^/]*\/(?:robots|(?:app-)?ads|humans|security)\.txt(?:\?|$)/i.test(address);
}
