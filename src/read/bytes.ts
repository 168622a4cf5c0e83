/**
 * Takes all bytes of a stream.
 *
 * @returns null as soon as there are more than `limit`
 */
export async function collect(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Looks at the beginning of a stream.
 *
 * @returns the first `size` bytes, fewer when the stream is shorter or something else than bytes comes before, and the
 *   whole stream, those bytes included
 */
export async function peek<T extends object>(
  stream: AsyncIterable<T>,
  size: number,
): Promise<{ head: Uint8Array; whole: AsyncIterable<T> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const items: T[] = [];
  const chunks: Uint8Array[] = [];
  for (let length = 0; length < size;) {
    const next = await iterator.next();
    if (next.done) break;
    items.push(next.value);
    if (!(next.value instanceof Uint8Array)) break;
    length += next.value.length;
    chunks.push(next.value);
  }
  return { head: Buffer.concat(chunks).subarray(0, size), whole: resume(items, iterator) };
}

async function* resume<T>(items: readonly T[], iterator: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield* items;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}
