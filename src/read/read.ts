import type { Document } from '../text/document.ts';
import { binaryReason } from './binary.ts';
import { decode } from './decode.ts';
import { documentsOf } from './documents.ts';
import { type ReadFailure, readFailure } from './failure.ts';
import type { Format } from './format.ts';
import { readHtml } from './html.ts';
import { lineId, readLine } from './jsonl.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';
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

const READERS: Readonly<Record<RawFile['format'], (source: string, address: string | null) => Reading>> = {
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

function readFile({ name, format, bytes }: RawFile, options: ReadOptions): readonly (Document | ReadFailure)[] {
  const binary = binaryReason(bytes);
  if (binary) return [readFailure(name, 'binary', `${name}: ${binary}`)];
  const { url = null, language } = options;
  const reading = READERS[format](decode(bytes), url);
  if (reading.text.trim() === '' && reading.entries.length === 0)
    return [readFailure(name, 'empty', `${name}: there is no text in it`)];
  return documentsOf(name, reading, language, { url });
}
