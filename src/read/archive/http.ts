import * as zlib from 'node:zlib';
import { ReadError } from '../failure.ts';

/** The head of an HTTP message or of an archive's record: its first line, and its fields by name in lower case. */
export interface MessageHead {
  readonly start: string;
  readonly fields: ReadonlyMap<string, string>;
  /** Bytes with the blank line that ends it. */
  readonly length: number;
}

/**
 * Reads the head of a message, lines ended by CRLF or LF.
 *
 * @returns null when no blank line ends it
 */
export function readHead(bytes: Buffer): MessageHead | null {
  const length = headLength(bytes);
  if (length === 0) return null;
  const [start, ...lines] = bytes
    .toString('utf8', 0, length)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return { start: start.trim(), fields, length };
}

/** Bytes up to the blank line, with it; 0 when there is none. */
function headLength(bytes: Buffer): number {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2;
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3;
  }
  return 0;
}

/** `text/html; charset=utf-8` → its type in lower case, and the character set or null. */
export function readContentType(value: string): { readonly type: string; readonly charset: string | null } {
  const charset = /;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(value.slice(0, 1000))?.[1];
  return { type: value.split(';', 1)[0].trim().toLowerCase(), charset: charset ?? null };
}

/** The codings of a body in the order in which they were applied: those of the content, then those of the transfer. */
export function codingsOf(fields: ReadonlyMap<string, string>): readonly string[] {
  const names = [fields.get('content-encoding') ?? '', fields.get('transfer-encoding') ?? ''].join(',').split(',');
  return names.map((name) => name.trim().toLowerCase()).filter((name) => name !== '' && name !== 'identity');
}

/** More codings than any server applies. */
const MOST_CODINGS = 8;

/**
 * Undoes the codings of a body. Archives hold many bodies whose codings are undone already and still named: those are
 * taken as they are. A body that was cut off is unpacked as far as it goes.
 *
 * @param codings in the order in which they were applied
 * @param limit bytes that may come of it
 * @throws ReadError `damaged`, or `too-large` when more than that would come of it
 */
export function undoCodings(body: Uint8Array, codings: readonly string[], limit: number): Uint8Array {
  if (codings.length > MOST_CODINGS) throw new ReadError('damaged', `${codings.length} codings on top of each other`);
  return codings.reduceRight((bytes, coding) => undo(asBuffer(bytes), coding, limit), body);
}

function undo(bytes: Buffer, coding: string, limit: number): Uint8Array {
  const options = { maxOutputLength: limit, finishFlush: zlib.constants.Z_SYNC_FLUSH };
  if (bytes.length === 0) return bytes;
  if (coding === 'chunked') return unchunked(bytes);
  if (coding === 'gzip' || coding === 'x-gzip')
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? bounded(coding, () => zlib.gunzipSync(bytes, options)) : bytes;
  if (coding === 'deflate') return inflated(bytes, options);
  if (coding === 'br') return orAsItIs(bytes, () => zlib.brotliDecompressSync(bytes, BROTLI(limit)));
  if (coding === 'zstd' && bytes.length > 4 && bytes.readUInt32LE(0) === 0xfd2fb528)
    return bounded(coding, () =>
      zlib.zstdDecompressSync(bytes, { maxOutputLength: limit, finishFlush: zlib.constants.ZSTD_e_flush }),
    );
  return bytes;
}

const BROTLI = (limit: number): zlib.BrotliOptions => ({
  maxOutputLength: limit,
  finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
});

/** With the header of zlib, as the standard says, or without, as some servers send it. */
function inflated(bytes: Buffer, options: zlib.ZlibOptions): Uint8Array {
  const hasHeader = (bytes[0] & 0x0f) === 8 && bytes.length > 1 && bytes.readUInt16BE(0) % 31 === 0;
  return hasHeader
    ? bounded('deflate', () => zlib.inflateSync(bytes, options))
    : orAsItIs(bytes, () => zlib.inflateRawSync(bytes, options));
}

function bounded(coding: string, unpack: () => Uint8Array): Uint8Array {
  try {
    return unpack();
  } catch (error) {
    if (isTooLarge(error)) throw tooLarge();
    throw new ReadError('damaged', `what was packed with ${coding} cannot be unpacked`);
  }
}

/** For codings that do not show whether they were applied. */
function orAsItIs(bytes: Buffer, unpack: () => Uint8Array): Uint8Array {
  try {
    return unpack();
  } catch (error) {
    if (isTooLarge(error)) throw tooLarge();
    return bytes;
  }
}

function isTooLarge(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
}

function tooLarge(): ReadError {
  return new ReadError('too-large', 'unpacked it would be too large for a document');
}

const CHUNK_SIZE = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i;
/** Bytes of the line that gives the size of a chunk at most. */
const SIZE_LINE = 1024;

/** Takes the sizes out of a chunked body; what does not begin with one is taken as it is. */
function unchunked(bytes: Buffer): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const line = CHUNK_SIZE.exec(bytes.toString('latin1', at, at + SIZE_LINE));
    if (!line) return at === 0 ? bytes : Buffer.concat([...chunks, bytes.subarray(at)]);
    const start = at + line[0].length;
    const size = Number.parseInt(line[1], 16);
    if (size === 0) break;
    chunks.push(bytes.subarray(start, start + size));
    at = start + size;
    if (bytes[at] === 13) at++;
    if (bytes[at] === 10) at++;
  }
  return Buffer.concat(chunks);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
