import { type Document, plainDocument } from '../text/document.ts';
import { binaryReason } from './binary.ts';
import { collect, peek } from './bytes.ts';
import { decode } from './decode.ts';
import { type ReadFailure, readFailure, systemFailure } from './failure.ts';
import { type Format, formatOfContent, formatOfName } from './format.ts';
import { readHtml } from './html.ts';
import { readJsonLines } from './jsonl.ts';
import { languageOf } from './language.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';
import type { Reading } from './reading.ts';

export type { ReadFailure } from './failure.ts';

/** Bytes to read, with the name they are known by: a path, or `stdin`. */
export interface ReadSource {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface ReadOptions {
  /** `auto`: by the ending of the name, else by the content. */
  readonly from: 'auto' | Format;
  /** `auto`: by what the source says and the text shows, German when in doubt. */
  readonly language: 'auto' | 'de' | 'en';
  /** Where a single document was published; its relative links are resolved against it. Not used for JSON Lines. */
  readonly url?: string;
}

/** Bytes of one document at most; an article has a thousandth of that. */
const DOCUMENT_LIMIT = 64 * 2 ** 20;
const HEAD_BYTES = 64 * 2 ** 10;

const READERS: Readonly<Record<Exclude<Format, 'jsonl'>, (source: string, address: string | null) => Reading>> = {
  html: readHtml,
  markdown: readMarkdown,
  text: readPlain,
};

/**
 * Bytes → documents: one of HTML, Markdown and plain text, one a line of JSON Lines. The id of a single document is
 * the source's name. What cannot be read is a failure in its place: code `not-found`, `directory`, `no-permission`,
 * `unreadable`, `too-large`, `binary` or `empty` for a source, or a code of `readJsonLines` for a line.
 */
export async function* readDocuments(source: ReadSource, options: ReadOptions): AsyncGenerator<Document | ReadFailure> {
  try {
    const { format, bytes } = await formatted(source, options.from);
    if (format === 'jsonl') yield* readJsonLines(bytes, options.language);
    else yield await readSingle(source.name, bytes, format, options);
  } catch (error) {
    const failure = systemFailure(source.name, error);
    if (!failure) throw error;
    yield failure;
  }
}

async function formatted(
  { name, bytes }: ReadSource,
  from: ReadOptions['from'],
): Promise<{ format: Format; bytes: AsyncIterable<Uint8Array> }> {
  const known = from === 'auto' ? formatOfName(name) : from;
  if (known) return { format: known, bytes };
  const { head, whole } = await peek(bytes, HEAD_BYTES);
  return { format: formatOfContent(decode(head)), bytes: whole };
}

async function readSingle(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  format: keyof typeof READERS,
  options: ReadOptions,
): Promise<Document | ReadFailure> {
  const bytes = await collect(stream, DOCUMENT_LIMIT);
  if (!bytes)
    return readFailure(
      name,
      'too-large',
      `${name}: more than ${DOCUMENT_LIMIT} bytes; many documents are read as JSON Lines`,
    );
  const binary = binaryReason(bytes);
  if (binary) return readFailure(name, 'binary', `${name}: ${binary}`);
  const reading = READERS[format](decode(bytes), options.url ?? null);
  if (reading.text.trim() === '') return readFailure(name, 'empty', `${name}: there is no text in it`);
  return plainDocument(name, reading.text, {
    ...reading,
    url: options.url ?? reading.url,
    language: languageOf(reading.text, options.language, reading.language),
  });
}
