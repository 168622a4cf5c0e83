import type { Format } from './format.ts';
import type { Line } from './lines.ts';

/** Formats of which a whole source is one piece: one document, or some that can only be read together. */
export type FileFormat = Exclude<Format, 'jsonl' | 'warc'>;

/** A source, or a part of an archive, that is read as a whole. */
export interface RawFile {
  /** null: to be found out from the bytes. */
  readonly format: FileFormat | null;
  /** The id of its document, or what it is called in messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it was published, as far as that came with the bytes. */
  readonly url?: string | null;
  /** The character set that came with the bytes. */
  readonly charset?: string | null;
  /** HTTP codings that the bytes are in, in the order in which they were applied: `gzip`, `chunked`. */
  readonly codings?: readonly string[];
  /** ISO 8601: when it was fetched, as an archive tells. */
  readonly retrieved?: string;
  /** Nobody named it: it came with a folder or an archive, and is passed over in silence when it is no document. */
  readonly isIncidental?: boolean;
}

/** A line of JSON Lines. */
export interface RawLine extends Line {
  readonly format: 'jsonl';
}

/** The bytes of one document, cut out of a source and not yet looked at: plain data, for this thread or another. */
export type RawDocument = RawFile | RawLine;

/** Bytes of one document at most; an article has a thousandth of that. */
export const DOCUMENT_LIMIT = 64 * 2 ** 20;
