import { statSync } from 'node:fs';
import { stderr } from 'node:process';
import { LEARNING_WORKER, learnFurniture } from '../pipeline/learn.ts';
import { type Threads, rawsOf } from '../pipeline/read.ts';
import type { ReadSettings } from '../pipeline/reader.ts';
import type { Furniture } from '../read/html/repeats/furniture.ts';
import type { Inputs } from './folders.ts';
import type { Messages } from './messages.ts';
import type { Progress } from './progress.ts';
import { STDIN, sourcesOf } from './sources.ts';

/** The first input that can be read only once, such as standard input or a pipe; null when there is none. */
export function readableOnce(inputs: readonly string[]): string | null {
  return inputs.find((input) => input === STDIN || isStream(input)) ?? null;
}

function isStream(input: string): boolean {
  const stats = statSync(input, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile() && !stats.isDirectory();
}

/** Reads all inputs through for the first time, and says what was learned. */
export async function learnOutlets(
  { files, found }: Inputs,
  settings: ReadSettings,
  { count, limits }: Pick<Threads, 'count' | 'limits'>,
  progress: Progress | null,
  messages: Messages,
): Promise<Furniture> {
  const sources = sourcesOf(files, (bytes) => progress?.addBytes(bytes), { found });
  const threads = { script: LEARNING_WORKER, data: settings, count, ...(limits ? { limits } : {}) };
  try {
    const furniture = await learnFurniture(rawsOf(sources, settings.from), threads, () => progress?.addDocument(false));
    progress?.clear();
    const lines = [...furniture.values()].reduce((sum, marks) => sum + marks.size, 0);
    stderr.write(`${messages.notes.learned(lines, furniture.size)}\n`);
    return furniture;
  } finally {
    progress?.clear();
  }
}
