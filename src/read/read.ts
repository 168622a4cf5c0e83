import { type Document, plainDocument } from '../text/document.ts';
import { binaryReason } from './binary.ts';
import { decode } from './decode.ts';
import { type ReadFailure, readFailure } from './failure.ts';
import type { Format } from './format.ts';
import { readHtml } from './html.ts';
import { lineId, readLine } from './jsonl.ts';
import { languageOf } from './language.ts';
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
    const document = 'error' in raw ? raw : readRaw(raw, options);
    if (document) yield document;
  }
}

/**
 * The bytes of a document → the document; null where there is none, as in a blank line. What cannot be read is a
 * failure: code `binary` or `empty`, or a code of `readLine`.
 */
export function readRaw(raw: RawDocument, options: ReadOptions): Document | ReadFailure | null {
  const document = raw.format === 'jsonl' ? readLine(raw, options.language) : readFile(raw, options);
  const { published } = options;
  if (!document || 'error' in document || document.published !== null || !published) return document;
  return Object.freeze({ ...document, published });
}

/** The id that a document has, as far as its bytes can be read, else that of their place. */
export function rawId(raw: RawDocument): string {
  return raw.format === 'jsonl' ? lineId(raw) : raw.name;
}

function readFile({ name, format, bytes }: RawFile, { url, language }: ReadOptions): Document | ReadFailure {
  const binary = binaryReason(bytes);
  if (binary) return readFailure(name, 'binary', `${name}: ${binary}`);
  const reading = READERS[format](decode(bytes), url ?? null);
  if (reading.text.trim() === '') return readFailure(name, 'empty', `${name}: there is no text in it`);
  return plainDocument(name, reading.text, {
    ...reading,
    url: url ?? reading.url,
    language: languageOf(reading.text, language, reading.language),
  });
}
