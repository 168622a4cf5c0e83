import { createHash } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { ReadSettings } from '../pipeline/reader.ts';
import type { Note } from '../pipeline/visit.ts';
import type { RawDocument } from '../read/read.ts';
import type { Origin } from '../record/failures.ts';
import type { Result } from '../record/result.ts';
import type { Source, WatchedPage } from '../record/sources.ts';
import type { RunInfo } from '../record/stored.ts';

/** How something is to be read, as far as whoever gives it says. */
export type HowToRead = Pick<ReadSettings, 'from' | 'language' | 'published'>;

/** An address whose turn it is: everything that fetching needs, so that whoever fetches needs no record. */
export interface ToFetch {
  readonly what:
    | { readonly source: Source }
    | { readonly page: WatchedPage }
    /** Somebody named it. Addresses that it leads to, if it is a list, are fetched under the same time. */
    | { readonly url: string; readonly at: number };
  readonly how: HowToRead;
}

/** Bytes to be read, and what is to be kept when that is done. */
export interface ToRead {
  readonly raw: RawDocument;
  readonly how: HowToRead;
  readonly origin: Origin;
  readonly note: Note | null;
}

/** What was found, and what is to be kept of where it came from; without results the latter by itself. */
export interface ToStore {
  readonly name: string;
  readonly results: readonly Result[];
  readonly run: RunInfo | null;
  /** ISO 8601. */
  readonly retrieved: string | null;
  readonly origin: Origin | null;
  readonly note: Note | null;
}

/** What stands in a message cannot be understood: it was not written by Wortlaut, or by one of another shape. */
export class ItemError extends Error {
  override readonly name = 'ItemError';
}

/** Stands first in each message; another where a later version writes in another way. */
const SHAPE = 1;
/** Bytes of one message, unpacked. */
const MOST = 2 ** 30;

export const packToFetch = (item: ToFetch): Uint8Array => pack(item, null);
export const unpackToFetch = (body: Uint8Array): ToFetch => unpack(body, ['what', 'how']).item as ToFetch;

export function packToRead({ raw: { bytes, ...about }, ...rest }: ToRead): Uint8Array {
  return pack({ ...rest, raw: about, hasBytes: bytes !== null }, bytes);
}

export function unpackToRead(body: Uint8Array): ToRead {
  const { item, bytes } = unpack(body, ['raw', 'how', 'origin']);
  const { raw, how, origin, note, hasBytes } = item as ToRead & { readonly hasBytes: boolean };
  return { raw: { ...raw, bytes: hasBytes ? bytes : null } as RawDocument, how, origin, note };
}

export const packToStore = (item: ToStore): Uint8Array => pack(item, null);
export const unpackToStore = (body: Uint8Array): ToStore => unpack(body, ['name', 'results']).item as ToStore;

/** An id made of content: the same for the same, whoever makes it. */
export function idOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('base64url');
}

/** JSON and bytes, packed with Zstandard: the length of the JSON, the JSON, the bytes. */
function pack(item: object, bytes: Uint8Array | null): Uint8Array {
  const json = Buffer.from(JSON.stringify({ shape: SHAPE, ...item }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  return zstdCompressSync(Buffer.concat([length, json, bytes ?? new Uint8Array()]));
}

/** @param fields that must be there */
function unpack(body: Uint8Array, fields: readonly string[]): { item: object; bytes: Uint8Array } {
  try {
    const all = zstdDecompressSync(body, { maxOutputLength: MOST });
    const end = 4 + all.readUInt32BE(0);
    const item = JSON.parse(all.toString('utf8', 4, end)) as { shape?: unknown };
    const missing = fields.filter((name) => !(name in item));
    if (item.shape !== SHAPE) throw new Error(`shape ${String(item.shape)}, not ${SHAPE}`);
    if (missing.length > 0) throw new Error(`without ${missing.join(', ')}`);
    return { item, bytes: new Uint8Array(all.subarray(end)) };
  } catch (error) {
    throw new ItemError(`cannot be understood: ${(error as Error).message}`, { cause: error });
  }
}

/** What was to be done, for people: its JSON, without the bytes. What cannot be understood is said to be so. */
export function shownItem(body: Uint8Array): string {
  try {
    return JSON.stringify(unpack(body, []).item, null, 2);
  } catch (error) {
    return (error as Error).message;
  }
}
