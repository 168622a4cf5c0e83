/** One line of a stream, without its line end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** null when the line is longer than the limit; it was not kept. */
  readonly bytes: Uint8Array | null;
}

const NEWLINE = 0x0a;

/**
 * Splits a stream into lines, holding one line at a time.
 *
 * @param limit bytes that a line may have
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  const take = (): Line => {
    const line = { number: number++, bytes: length > limit ? null : joined(parts) };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0] : Buffer.concat(parts);
}
