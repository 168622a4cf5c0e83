import type { Document } from '../text/document.ts';
import { binaryReason } from './binary.ts';
import { CodingError, undoCodings } from './archive/http.ts';
import { decode } from './decode.ts';
import { documentsOf } from './documents.ts';
import { type ReadFailure, readFailure } from './failure.ts';
import { type Format, formatOfContent } from './format.ts';
import { readHtml } from './html.ts';
import { lineId, readLine } from './jsonl.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';
import { DOCUMENT_LIMIT, type FileFormat } from './raw-document.ts';
import { type RawDocument, type RawFile, type ReadSource, rawDocuments } from './raw.ts';
import type { Reading } from './reading.ts';

export type { ReadFailure } from './failure.ts';
export { type RawDocument, type ReadSource, rawDocuments } from './raw.ts';

export interface ReadOptions {
  /** `auto`: by the ending of the name, else by the content. */
  readonly from: 'auto' | Format;
  /** `auto`: by what the source says and the text shows, German when in doubt. */
  readonly language: 'auto' | 'de' | 'en';
  /** Where a single document was published; its relative links are resolved against it. Not used for JSON Lines. */
  readonly url?: string;
  /** ISO 8601: when documents were published that do not say so themselves. */
  readonly published?: string;
}

const READERS: Readonly<Record<FileFormat, (source: string, address: string | null) => Reading>> = {
  html: readHtml,
  markdown: readMarkdown,
  text: readPlain,
};

/**
 * Bytes → documents: one of HTML, Markdown and plain text, one a line of JSON Lines. The id of a single document is
 * the source's name. What cannot be read is a failure in its place, with a code of `rawDocuments` or `readRaw`.
 */
export async function* readDocuments(source: ReadSource, options: ReadOptions): AsyncGenerator<Document | ReadFailure> {
  for await (const raw of rawDocuments(source, options.from)) {
    if ('error' in raw) yield raw;
    else yield* readRaw(raw, options);
  }
}

/**
 * The bytes of a document → the document, and after it those that stand in it, such as the entries of a live ticker;
 * none for a blank line. What cannot be read is a failure: code `binary` or `empty`, or a code of `readLine`.
 */
export function readRaw(raw: RawDocument, options: ReadOptions): readonly (Document | ReadFailure)[] {
  const documents = raw.format === 'jsonl' ? readLine(raw, options.language) : readFile(raw, options);
  const { published } = options;
  if (!published) return documents;
  return documents.map((document) =>
    'error' in document || document.published !== null ? document : Object.freeze({ ...document, published }),
  );
}

/** The id that a document has, as far as its bytes can be read, else that of their place. */
export function rawId(raw: RawDocument): string {
  return raw.format === 'jsonl' ? lineId(raw) : raw.name;
}

function readFile(raw: RawFile, options: ReadOptions): readonly (Document | ReadFailure)[] {
  const { name, isIncidental = false } = raw;
  let bytes: Uint8Array;
  try {
    bytes = undoCodings(raw.bytes, raw.codings ?? [], DOCUMENT_LIMIT);
  } catch (error) {
    if (!(error instanceof CodingError)) throw error;
    return [readFailure(name, error.code, `${name}: ${error.message}`)];
  }
  const binary = binaryReason(bytes);
  if (binary) return isIncidental ? [] : [readFailure(name, 'binary', `${name}: ${binary}`)];
  const url = raw.url ?? options.url ?? null;
  const source = decode(bytes, raw.charset);
  const format = raw.format ?? untoldFormat(source);
  if (format === null) return [];
  const reading = READERS[format](source, url);
  if (reading.text.trim() === '' && reading.entries.length === 0)
    return [readFailure(name, 'empty', `${name}: there is no text in it`)];
  return documentsOf(name, reading, options.language, { url });
}

/** Of what nothing is told only that is read which shows what it is. */
function untoldFormat(source: string): FileFormat | null {
  const format = formatOfContent(source.slice(0, 2 ** 16));
  return format === 'html' ? format : null;
}
