import { type ReadFailure, readFailure } from '../failure.ts';
import { DOCUMENT_LIMIT, type RawFile } from '../raw-document.ts';
import { ByteWindow, type Gap } from './byte-window.ts';
import { type MessageHead, readHead } from './http.ts';
import { Names } from '../names.ts';
import { type BlockReading, type RecordHead, isAnswer, readingOfAnswer, readingOfBlock, recordHead } from './record.ts';

/** Bytes that the head of a record, or of a message in it, may have. */
const HEAD_LIMIT = 64 * 2 ** 10;
const START = Buffer.from('\nWARC/1.');

/** Is told of each record that is no document, with its type: `request`, `response`, `revisit`. */
export type OnPassedOver = (type: string) => void;

export interface WarcOptions {
  /** The file's name, for messages. */
  readonly name: string;
  /** Bytes that a document may have. */
  readonly limit?: number;
  readonly onPassedOver?: OnPassedOver;
}

/** Whether a source begins as a WARC does. */
export function isWarc(head: Uint8Array): boolean {
  return /^\s{0,9}WARC\/\d/.test(Buffer.from(head.subarray(0, 16)).toString('latin1'));
}

/**
 * The pages in a WARC (ISO 28500), one in memory at a time: what servers answered with status 200, and what was kept
 * without HTTP, if it is HTML, plain text, a feed or a mail. The id of a document is its address and the time it was
 * fetched, `https://…@2026-11-27T10:00:00Z`. What cannot be read is a failure in its place, and reading goes on at the
 * next record: code `damaged`, `truncated` or `too-large`.
 *
 * @param bytes unpacked
 */
export async function* warcDocuments(
  bytes: AsyncIterable<Uint8Array | Gap>,
  options: WarcOptions,
): AsyncGenerator<RawFile | ReadFailure, void> {
  const input = new ByteWindow(bytes);
  const archive = new Archive(input, options);
  try {
    while (await archive.goToRecord()) {
      const read = await archive.record();
      if (read) yield read;
    }
  } finally {
    await input.close();
  }
}

/** An address alone would not do: pages are fetched again, and what they say changes. */
function nameOf({ address, date }: RecordHead): string {
  return date === '' ? address : `${address}@${date}`;
}

class Archive {
  readonly #input: ByteWindow;
  readonly #name: string;
  readonly #limit: number;
  readonly #onPassedOver: OnPassedOver;
  readonly #names = new Names();
  #number = 0;
  /** The last thing was a failure: what is unreadable after it belongs to it. */
  #isLost = false;

  constructor(input: ByteWindow, { name, limit = DOCUMENT_LIMIT, onPassedOver = () => undefined }: WarcOptions) {
    this.#input = input;
    this.#name = name;
    this.#limit = limit;
    this.#onPassedOver = onPassedOver;
  }

  /** Passes over the line ends between records. @returns false at the end */
  async goToRecord(): Promise<boolean> {
    const input = this.#input;
    for (let passed = 0; await input.fill(1);) {
      const { view } = input;
      let blank = 0;
      while (view[blank] === 13 || view[blank] === 10) blank++;
      input.drop(blank);
      passed += blank;
      if (blank < view.length || passed > HEAD_LIMIT) return true;
    }
    return input.gap !== null;
  }

  /** The record that begins here; null when it is no document. */
  async record(): Promise<RawFile | ReadFailure | null> {
    const input = this.#input;
    const isThere = await input.fill(START.length - 1);
    if (!isThere && input.length === 0) {
      this.#number++;
      return this.#atGap(null);
    }
    if (!input.view.subarray(0, START.length - 1).equals(START.subarray(1))) return this.#lost(NOT_A_RECORD);
    this.#number++;
    const message = await this.#head(HEAD_LIMIT);
    if (!message) return this.#lost(NO_HEAD);
    const head = recordHead(message);
    if (!head) return this.#lost(NO_LENGTH);
    input.drop(message.length);
    this.#isLost = false;
    return this.#block(head);
  }

  async #block(head: RecordHead): Promise<RawFile | ReadFailure | null> {
    const input = this.#input;
    let { length } = head;
    let reading: BlockReading | null;
    if (isAnswer(head)) {
      const message = await this.#head(Math.min(HEAD_LIMIT, length));
      reading = message && readingOfAnswer(message, head.address);
      if (message) {
        input.drop(message.length);
        length -= message.length;
      }
    } else reading = readingOfBlock(head);
    if (!reading) return this.#passOver(head, length);
    const name = this.#names.of(nameOf(head));
    if (length > this.#limit) return this.#tooLarge(name, length);
    const bytes = await input.take(length);
    if (!bytes || (await this.#isCutOff())) return this.#atGap(name);
    const url = /^https?:/i.test(head.address) ? head.address : null;
    const { date } = head;
    return { name, url, bytes, isIncidental: true, ...(date === '' ? {} : { retrieved: date }), ...reading };
  }

  /** The head of a message of at most `limit` bytes; null when there is none. */
  async #head(limit: number): Promise<MessageHead | null> {
    for (let size = Math.min(limit, 1024); ; size = Math.min(limit, 2 * size)) {
      const isThere = await this.#input.fill(size);
      const message = readHead(this.#input.view.subarray(0, size));
      if (message || !isThere || size === limit) return message;
    }
  }

  async #passOver({ type }: RecordHead, length: number): Promise<ReadFailure | null> {
    this.#onPassedOver(type);
    return (await this.#input.skip(length)) ? null : this.#atGap(null);
  }

  async #tooLarge(name: string, length: number): Promise<ReadFailure> {
    const isThere = await this.#input.skip(length);
    if (!isThere) return this.#atGap(name)!;
    return readFailure(name, 'too-large', `${name}: ${length} bytes in ${this.#place}; ${this.#limit} can be read`);
  }

  /** A checksum that was found wrong stands where the end of the record would. */
  async #isCutOff(): Promise<boolean> {
    await this.#input.fill(1);
    return this.#input.length === 0 && this.#input.gap?.reason === 'damaged';
  }

  /** Bytes are missing, or the source has ended too early. @param name of the document that they belong to */
  #atGap(name: string | null): ReadFailure | null {
    const isTruncated = this.#input.gap?.reason !== 'damaged';
    this.#input.passGap();
    if (name === null && this.#isLost) return null;
    this.#isLost = true;
    const id = name ?? `${this.#name}: ${this.#place}`;
    const where = name === null ? '' : ` in ${this.#place} of ${this.#name}`;
    return isTruncated
      ? readFailure(id, 'truncated', `${id}: the archive ends in the middle${where}; fetch or copy it again`)
      : readFailure(id, 'damaged', `${id}: the archive is damaged${where}; reading went on behind it`);
  }

  /** No record can be read here: goes to the next. */
  async #lost(problem: string): Promise<ReadFailure | null> {
    const input = this.#input;
    input.drop(1);
    while (await input.fill(START.length)) {
      const at = input.view.indexOf(START);
      input.drop(at >= 0 ? at + 1 : input.length - START.length + 1);
      if (at >= 0) return this.#found(problem);
    }
    return this.#atGap(null);
  }

  #found(problem: string): ReadFailure | null {
    if (this.#isLost) return null;
    this.#isLost = true;
    const id = `${this.#name}: ${this.#place}`;
    return readFailure(id, 'damaged', `${id}: ${problem}; reading went on at the next record`);
  }

  get #place(): string {
    return `record ${Math.max(1, this.#number)}`;
  }
}

const NOT_A_RECORD = 'no record follows here';
const NO_HEAD = `its head has no end in ${HEAD_LIMIT} bytes`;
const NO_LENGTH = 'it does not say how long it is';
