import { addressesIn } from '../../gather/fetch/addresses-in.ts';
import { decode } from '../../read/decode.ts';
import { linesOf } from '../../read/lines.ts';
import { sourcesOf } from '../sources.ts';

const LONGEST_LINE = 10_000;
/** Bytes of an OPML file, feed or sitemap; of lines there may be any number. */
const LARGEST = 50 * 2 ** 20;
const COMMENT = '#';

/**
 * The addresses of a file or standard input: one a line, without empty lines and comments; or those that an OPML file, a
 * feed or a sitemap lists.
 *
 * @throws errors of the system when it cannot be read
 */
export async function* addressesFrom(file: string): AsyncGenerator<string> {
  const [{ bytes }] = sourcesOf([file], () => undefined);
  const chunks = bytes[Symbol.asyncIterator]();
  const start: Uint8Array[] = [];
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    start.push(next.value);
    if (decode(Buffer.concat(start)).trim() !== '') break;
  }
  const all = again(start, chunks);
  if (!/^[<{]/.test(decode(Buffer.concat(start)).trimStart())) {
    yield* addressLines(all);
    return;
  }
  const whole = await joined(all);
  // a relative address refers to nothing here, and is refused as what it is
  yield* addressesIn(whole, '', 'file:///') ?? [];
}

async function* addressLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const { bytes: line } of linesOf(bytes, LONGEST_LINE)) {
    const text = line === null ? 'x'.repeat(LONGEST_LINE) : decode(line).trim();
    if (text !== '' && !text.startsWith(COMMENT)) yield text;
  }
}

async function* again(start: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* start;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function joined(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.byteLength;
    if (size > LARGEST) throw new RangeError(`more than ${LARGEST} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
