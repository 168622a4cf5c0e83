import { Gap } from './archive/byte-window.ts';
import { gunzip, isGzip } from './archive/gunzip.ts';
import { type OnPassedOver, isWarc, warcDocuments } from './archive/warc.ts';
import { collect, peek } from './bytes.ts';
import { decode } from './decode.ts';
import { type ReadFailure, readFailure, systemFailure } from './failure.ts';
import { type Format, formatOfContent, formatOfName } from './format.ts';
import { LINE_LIMIT } from './jsonl.ts';
import { linesOf } from './lines.ts';
import { DOCUMENT_LIMIT, type FileFormat, type RawDocument, type RawFile, type RawLine } from './raw-document.ts';

export type { RawDocument, RawFile } from './raw-document.ts';

/** Bytes to read, with the name they are known by: a path, or `stdin`. */
export interface ReadSource {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** It was found in a folder and not named: when it is no document it is passed over in silence. */
  readonly isIncidental?: boolean;
  /** Is told of each record of an archive that is no document. */
  readonly onPassedOver?: OnPassedOver;
}

type Bytes = AsyncIterable<Uint8Array | Gap>;

const HEAD_BYTES = 64 * 2 ** 10;
/** Bytes by which what is packed is told. */
const MAGIC_BYTES = 3;

/**
 * Cuts a source into documents, one in memory at a time; all that waits for a disk or a pipe is here. What is packed
 * with gzip is unpacked. What cannot be had is a failure in its place: code `not-found`, `directory`, `no-permission`,
 * `unreadable`, `too-large`, `damaged` or `truncated`.
 */
export async function* rawDocuments(
  source: ReadSource,
  from: 'auto' | Format,
): AsyncGenerator<RawDocument | ReadFailure> {
  try {
    yield* cut(source, from);
  } catch (error) {
    const failure = error instanceof GapError ? gapFailure(source.name, error.gap) : systemFailure(source.name, error);
    if (!failure) throw error;
    yield failure;
  }
}

async function* cut(source: ReadSource, from: 'auto' | Format): AsyncGenerator<RawDocument | ReadFailure> {
  const { format, bytes, isTold } = await formatted(source, from);
  if (source.isIncidental && !isTold && !isRecognised(source.name, format)) return;
  if (format === 'warc') yield* warcDocuments(bytes, source);
  else if (format === 'jsonl') yield* rawLines(withoutGaps(bytes));
  else yield await rawFile(source, withoutGaps(bytes), format);
}

async function formatted(
  { name, bytes }: ReadSource,
  from: 'auto' | Format,
): Promise<{ format: Format; bytes: Bytes; isTold: boolean }> {
  const known = from === 'auto' ? formatOfName(name) : from;
  const packed = await peek(bytes, known ? MAGIC_BYTES : HEAD_BYTES);
  const unpacked: Bytes = isGzip(packed.head) ? gunzip(packed.whole) : packed.whole;
  if (known) return { format: known, bytes: unpacked, isTold: true };
  const { head, whole } = await peek(unpacked, HEAD_BYTES);
  return { format: isWarc(head) ? 'warc' : formatOfContent(decode(head)), bytes: whole, isTold: false };
}

/** Formats that show themselves; a text may be anything, also a table or a program. */
const RECOGNISABLE: ReadonlySet<Format> = new Set(['html', 'warc', 'feed', 'mhtml', 'eml']);

/** Whether something from a folder is a document by its content: one of these formats, or a text without an ending. */
function isRecognised(name: string, format: Format): boolean {
  return RECOGNISABLE.has(format) || !/\.[^./\\]{1,20}$/.test(name);
}

async function* rawLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<RawLine> {
  for await (const line of linesOf(bytes, LINE_LIMIT)) {
    if (line.bytes?.length !== 0) yield { format: 'jsonl', ...line };
  }
}

async function rawFile(
  { name, isIncidental = false }: ReadSource,
  stream: AsyncIterable<Uint8Array>,
  format: FileFormat,
): Promise<RawFile | ReadFailure> {
  const bytes = await collect(stream, DOCUMENT_LIMIT);
  if (bytes) return { format, name, bytes, ...(isIncidental ? { isIncidental } : {}) };
  const message = `${name}: more than ${DOCUMENT_LIMIT} bytes; many documents are read as JSON Lines`;
  return readFailure(name, 'too-large', message);
}

class GapError extends Error {
  readonly gap: Gap;

  constructor(gap: Gap) {
    super(gap.reason);
    this.gap = gap;
  }
}

/** @throws GapError at the first gap */
async function* withoutGaps(bytes: Bytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    if (chunk instanceof Gap) throw new GapError(chunk);
    yield chunk;
  }
}

function gapFailure(name: string, { reason }: Gap): ReadFailure {
  const what = reason === 'truncated' ? 'the packed file ends in the middle' : 'the packed file is damaged';
  return readFailure(name, reason, `${name}: ${what}; fetch or copy it again`);
}
