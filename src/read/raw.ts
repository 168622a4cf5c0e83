import { collect, peek } from './bytes.ts';
import { decode } from './decode.ts';
import { type ReadFailure, readFailure, systemFailure } from './failure.ts';
import { type Format, formatOfContent, formatOfName } from './format.ts';
import { LINE_LIMIT } from './jsonl.ts';
import { type Line, linesOf } from './lines.ts';

/** Bytes to read, with the name they are known by: a path, or `stdin`. */
export interface ReadSource {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A source that is one document. */
export interface RawFile {
  readonly format: Exclude<Format, 'jsonl'>;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A line of JSON Lines. */
export interface RawLine extends Line {
  readonly format: 'jsonl';
}

/** The bytes of one document, cut out of a source and not yet looked at: plain data, for this thread or another. */
export type RawDocument = RawFile | RawLine;

/** Bytes of one document at most; an article has a thousandth of that. */
const DOCUMENT_LIMIT = 64 * 2 ** 20;
const HEAD_BYTES = 64 * 2 ** 10;

/**
 * Cuts a source into documents, one in memory at a time; all that waits for a disk or a pipe is here. What cannot be
 * had is a failure in its place: code `not-found`, `directory`, `no-permission`, `unreadable` or `too-large`.
 */
export async function* rawDocuments(
  source: ReadSource,
  from: 'auto' | Format,
): AsyncGenerator<RawDocument | ReadFailure> {
  try {
    const { format, bytes } = await formatted(source, from);
    if (format === 'jsonl') yield* rawLines(bytes);
    else yield await rawFile(source.name, bytes, format);
  } catch (error) {
    const failure = systemFailure(source.name, error);
    if (!failure) throw error;
    yield failure;
  }
}

async function formatted(
  { name, bytes }: ReadSource,
  from: 'auto' | Format,
): Promise<{ format: Format; bytes: AsyncIterable<Uint8Array> }> {
  const known = from === 'auto' ? formatOfName(name) : from;
  if (known) return { format: known, bytes };
  const { head, whole } = await peek(bytes, HEAD_BYTES);
  return { format: formatOfContent(decode(head)), bytes: whole };
}

async function* rawLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<RawLine> {
  for await (const line of linesOf(bytes, LINE_LIMIT)) {
    if (line.bytes?.length !== 0) yield { format: 'jsonl', ...line };
  }
}

async function rawFile(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  format: RawFile['format'],
): Promise<RawFile | ReadFailure> {
  const bytes = await collect(stream, DOCUMENT_LIMIT);
  if (bytes) return { format, name, bytes };
  const message = `${name}: more than ${DOCUMENT_LIMIT} bytes; many documents are read as JSON Lines`;
  return readFailure(name, 'too-large', message);
}
