import type { Document } from '../text/document.ts';
import { binaryReason } from './binary.ts';
import { undoCodings } from './archive/http.ts';
import { decode } from './decode.ts';
import { documentsOf } from './documents.ts';
import { ReadError, type ReadFailure, readFailure } from './failure.ts';
import { readFeed } from './feed/read-feed.ts';
import { type Format, formatOfContent } from './format.ts';
import { type PageOptions, type Repeats, readHtml } from './html.ts';
import type { Furniture } from './html/repeats/furniture.ts';
import { lineId, readLine } from './jsonl.ts';
import { readMail } from './mail/mail.ts';
import { readMhtml } from './mail/mhtml.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';
import { DOCUMENT_LIMIT, type FileFormat } from './raw-document.ts';
import { type RawDocument, type RawFile, type ReadSource, rawDocuments } from './raw.ts';
import type { Reading } from './reading.ts';
import { savedFrom } from './saved-from.ts';

export type { ReadFailure } from './failure.ts';
export { type RawDocument, type ReadSource, rawDocuments } from './raw.ts';

export interface ReadOptions {
  /** `auto`: by the ending of the name, else by the content. What is packed with gzip is unpacked either way. */
  readonly from: 'auto' | Format;
  /** `auto`: by what the source says and the text shows, German when in doubt. */
  readonly language: 'auto' | 'de' | 'en';
  /** Where a single document was published; its relative links are resolved against it. Not used for JSON Lines. */
  readonly url?: string;
  /** ISO 8601: when documents were published that do not say so themselves. */
  readonly published?: string;
  /** What repeats across the pages of a site, as far as that was learned: it is no part of the texts. */
  readonly furniture?: Furniture;
}

/**
 * Bytes → documents: one of HTML, Markdown, plain text, MHTML and a mail, one a line of JSON Lines, an entry of a feed, a
 * page of an archive. The id of a single document is the source's name. What cannot be read is a failure in its place, with a code of `rawDocuments` or `readRaw`.
 */
export async function* readDocuments(source: ReadSource, options: ReadOptions): AsyncGenerator<Document | ReadFailure> {
  for await (const raw of rawDocuments(source, options.from)) {
    if ('error' in raw) yield raw;
    else yield* readRaw(raw, options);
  }
}

/**
 * The bytes of a document → the document, and after it those that stand in it, such as the entries of a live ticker;
 * none for a blank line. What cannot be read is a failure: code `binary`, `empty`, `damaged`, `too-large`, `address-list`,
 * `broken-feed` or `no-entries`, or a code of `readLine`.
 *
 * @param onPage told what can be counted of each HTML page in the bytes
 */
export function readRaw(
  raw: RawDocument,
  options: ReadOptions,
  onPage?: Repeats['onPage'],
): readonly (Document | ReadFailure)[] {
  const { furniture } = options;
  const repeats: Repeats = { ...(furniture ? { furniture } : {}), ...(onPage ? { onPage } : {}) };
  const documents = raw.format === 'jsonl' ? readLine(raw, options.language, repeats) : readFile(raw, options, repeats);
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

function readFile(raw: RawFile, options: ReadOptions, repeats: Repeats): readonly (Document | ReadFailure)[] {
  try {
    return documentsOfFile(raw, options, repeats);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const isPassedOver = raw.isIncidental === true && NO_DOCUMENT.has(error.code);
    return isPassedOver ? [] : [readFailure(raw.name, error.code, `${raw.name}: ${error.message}`)];
  }
}

/** Codes of what is no document and is not meant to be one. */
const NO_DOCUMENT: ReadonlySet<string> = new Set(['binary', 'address-list', 'no-entries']);

function documentsOfFile(raw: RawFile, options: ReadOptions, repeats: Repeats): readonly (Document | ReadFailure)[] {
  const bytes = undoCodings(raw.bytes, raw.codings ?? [], DOCUMENT_LIMIT);
  const binary = binaryReason(bytes);
  if (binary) throw new ReadError('binary', binary);
  const format = raw.format ?? untoldFormat(decode(bytes.subarray(0, HEAD_BYTES), raw.charset));
  if (format === null) return [];
  // The parts of a message have character sets of their own: it is read byte by byte.
  const isMessage = format === 'eml' || format === 'mhtml';
  const source = isMessage ? Buffer.from(bytes).toString('latin1') : decode(bytes, raw.charset);
  // A feed that was fetched again has the same entries: in an archive they are told apart by when that was.
  const prefix = raw.url === undefined ? '' : `${raw.name}#`;
  const { url = null, published = null, language } = options;
  const page = { published, ...repeats };
  return READERS[format]({ name: raw.name, prefix, source, url: raw.url ?? url, page }, language);
}

const HEAD_BYTES = 64 * 2 ** 10;

/** Of what nothing is told only that is read which shows what it is. */
function untoldFormat(head: string): FileFormat | null {
  const format = formatOfContent(head);
  return format === 'html' || format === 'feed' ? format : null;
}

/** A source that is read as a whole. */
interface SourceFile {
  readonly name: string;
  /** What the ids of documents begin with that have ids of their own. */
  readonly prefix: string;
  readonly source: string;
  readonly url: string | null;
  /** For what is a page. */
  readonly page: PageOptions;
}

type FileReader = (file: SourceFile, asked: ReadOptions['language']) => readonly (Document | ReadFailure)[];

const READERS: Readonly<Record<FileFormat, FileReader>> = {
  html: single((source, url, page) => readHtml(source, url ?? savedFrom(source), page)),
  markdown: single(readMarkdown),
  text: single(readPlain),
  feed: readFeedFile,
  mhtml: single(readMhtml),
  eml: single(readMail),
};

/** For formats of which a source is one document. */
function single(read: (source: string, address: string | null, page: PageOptions) => Reading): FileReader {
  return ({ name, source, url, page }, asked) => {
    const reading = read(source, url, page);
    if (reading.text.trim() === '' && reading.entries.length === 0) throw new ReadError('empty', NO_TEXT);
    return documentsOf(name, reading, asked, { url });
  };
}

const NO_TEXT = 'there is no text in it';

function readFeedFile(
  { name, prefix, source, url }: SourceFile,
  asked: ReadOptions['language'],
): ReturnType<FileReader> {
  return readFeed(source, name, url).flatMap<Document | ReadFailure>(({ key, reading }) => {
    const id = `${prefix}${key}`;
    if (reading.text.trim() === '') return [readFailure(id, 'empty', `${id}: ${NO_TEXT}`)];
    return documentsOf(id, { ...reading, entries: [] }, asked);
  });
}
