import { createWriteStream, realpathSync } from 'node:fs';
import { once } from 'node:events';
import { stdout } from 'node:process';
import type { Writable } from 'node:stream';

/** The output could not be written; `file` is null for standard output. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly file: string | null;

  constructor(file: string | null, cause: Error) {
    super(cause.message, { cause });
    this.file = file;
  }
}

/** Standard output, or a file that is made anew. */
function openOutput(file: string | null): Writable {
  return file === null ? stdout : createWriteStream(file);
}

/**
 * Writes chunks as they come, waiting where the reader is slower. Ends quietly when the reader has gone (EPIPE), as
 * `head` does when it has seen enough; the chunks are then not asked for further.
 *
 * @throws OutputError when writing fails in any other way
 */
export async function writeAll(chunks: AsyncIterable<string | Uint8Array>, file: string | null): Promise<void> {
  const stream = openOutput(file);
  let broken: NodeJS.ErrnoException | null = null;
  stream.on('error', (error) => (broken = error));
  const settled = async (event: string): Promise<void> => {
    await once(stream, event).catch((error: unknown) => (broken = error as Error));
  };
  for await (const chunk of chunks) {
    if (!broken && !stream.write(chunk)) await settled('drain');
    if (broken) break;
  }
  if (file !== null && !broken) {
    stream.end();
    await settled('close');
  }
  refuse(broken, file);
}

function refuse(error: NodeJS.ErrnoException | null, file: string | null): void {
  if (error && error.code !== 'EPIPE') throw new OutputError(file, error);
}

/** Whether writing to `file` would destroy one of the inputs. */
export function isAmong(file: string, inputs: readonly string[]): boolean {
  const own = realPath(file);
  return own !== null && inputs.some((input) => realPath(input) === own);
}

function realPath(file: string): string | null {
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}
