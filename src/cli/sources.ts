import { createReadStream, statSync } from 'node:fs';
import { stdin } from 'node:process';
import type { ReadSource } from '../read/read.ts';

/** Name on the command line, and the id of a document, for standard input. */
export const STDIN = '-';
const STDIN_NAME = 'stdin';

/** What more is to be known of sources. */
export interface SourceOptions {
  /** Files that were not named, but found in a folder. */
  readonly found?: ReadonlySet<string>;
  /** Told of each record of an archive that is no document. */
  readonly onPassedOver?: () => void;
}

/**
 * The files and standard input as sources, each opened when its turn comes. Errors of the system (no such file,
 * a directory) are thrown when the bytes are read.
 *
 * @param onBytes told of every chunk with its size in bytes
 */
export function sourcesOf(
  files: readonly string[],
  onBytes: (count: number) => void,
  { found, onPassedOver }: SourceOptions = {},
): ReadSource[] {
  return files.map((file) => ({
    name: file === STDIN ? STDIN_NAME : file,
    bytes: bytesOf(file, onBytes),
    ...(found?.has(file) ? { isIncidental: true } : {}),
    ...(onPassedOver ? { onPassedOver } : {}),
  }));
}

async function* bytesOf(file: string, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  const stream: AsyncIterable<Uint8Array> = file === STDIN ? stdin : createReadStream(file);
  for await (const chunk of stream) {
    onBytes(chunk.byteLength);
    yield chunk;
  }
}

/** Bytes of all files together; null when that cannot be known, as of standard input. */
export function totalSize(files: readonly string[]): number | null {
  let total = 0;
  for (const file of files) {
    const stats = file === STDIN ? undefined : statSync(file, { throwIfNoEntry: false });
    if (!stats?.isFile()) return null;
    total += stats.size;
  }
  return total;
}
