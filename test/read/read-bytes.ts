import { type ReadFailure, type ReadOptions, readDocuments } from '../../src/read/read.ts';
import type { Document } from '../../src/text/document.ts';
import { all } from './all.ts';

/** The bytes in pieces of this size, as a disk or a network gives them. */
export async function* pieces(bytes: Uint8Array, size = bytes.length): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** All that is read of a source of this name. */
export function readBytes(
  name: string,
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<(Document | ReadFailure)[]> {
  const bytes = pieces(Buffer.from(content));
  return all(readDocuments({ name, bytes }, { from: 'auto', language: 'auto', ...options }));
}

/** The one document in a source. @throws Error when there is none, or there are several, or it cannot be read */
export async function readOne(name: string, content: string | Uint8Array): Promise<Document> {
  const [only, ...others] = await readBytes(name, content);
  if (!only || 'error' in only || others.length > 0) throw new Error(JSON.stringify([only, ...others]));
  return only;
}

/** The code of the one failure that a source is. */
export async function failureOf(name: string, content: string | Uint8Array): Promise<string> {
  const [only, ...others] = await readBytes(name, content);
  if (!only || !('error' in only) || others.length > 0) throw new Error(JSON.stringify([only, ...others]));
  return only.error.code;
}
