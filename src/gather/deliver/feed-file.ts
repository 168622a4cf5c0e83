import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file as a whole or not at all: who reads it meanwhile has the one of before. A file that has these words
 * already is left alone.
 *
 * @returns whether it was written
 * @throws the error of the system when it cannot be
 */
export function replaceFile(file: string, text: string): boolean {
  if (contentOf(file) === text) return false;
  const half = `${file}.new`;
  try {
    const handle = openSync(half, 'w');
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(half, file);
    return true;
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
