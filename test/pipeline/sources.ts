import type { Outcome } from '../../src/pipeline/outcome.ts';
import { isFailure } from '../../src/record/result.ts';

/** A source of these chunks; an error is thrown in its place. */
export async function* bytes(...chunks: (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    if (chunk instanceof Error) throw chunk;
    yield Buffer.from(chunk);
  }
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** JSON Lines of documents with these ids and a short text. */
export const jsonl = (...ids: string[]): string =>
  ids.map((id) => `${JSON.stringify({ id, text: `Das ist ${id}.` })}\n`).join('');

/** The id, for a failure with its code. */
export const outcomeOf = ({ result }: Outcome): string =>
  isFailure(result) ? `${result.id}: ${result.error.code}` : result.id;
