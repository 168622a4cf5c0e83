import { FurnitureCount } from '../read/html/repeats/count.ts';
import type { Furniture, SeenPage } from '../read/html/repeats/furniture.ts';
import { type RawDocument, type ReadOptions, readRaw } from '../read/read.ts';
import { scriptBeside } from '../record/script.ts';
import { type Raw, type Threads, spread } from './spread.ts';
import { WorkerDeath } from './worker-death.ts';

/** Of Wortlaut itself, for `learnFurniture`; its data are `ReadOptions`. */
export const LEARNING_WORKER = scriptBeside(import.meta.url, 'learning-worker');

/** Formats in which there is no page. */
const WITHOUT_PAGES: ReadonlySet<string | null> = new Set(['text', 'markdown', 'feed']);

/**
 * Reads documents through without looking for statements, and learns what repeats across the pages of each site. The same
 * documents in the same order give the same, however many threads there are. What cannot be read, or goes beyond its
 * limits, teaches nothing.
 *
 * @param onDocument told of each document that was read through
 * @throws WorkerStartError when no worker can be started
 */
export async function learnFurniture(
  raws: AsyncGenerator<Raw, void>,
  threads: Threads,
  onDocument: () => void = () => undefined,
): Promise<Furniture> {
  const count = new FurnitureCount();
  for await (const pages of spread<readonly SeenPage[], readonly SeenPage[]>(raws, threads, pagesOf)) {
    for (const page of pages) count.add(page);
    onDocument();
  }
  return count.furniture();
}

async function pagesOf(
  raw: Raw,
  ask: (raw: RawDocument) => Promise<readonly SeenPage[]>,
): Promise<readonly SeenPage[]> {
  if ('error' in raw || WITHOUT_PAGES.has(raw.format)) return [];
  try {
    return await ask(raw);
  } catch (error) {
    if (error instanceof WorkerDeath) return [];
    throw error;
  }
}

/** What is to be counted of the pages in some bytes. Never throws: what is wrong with them is told when they are read. */
export function seenPagesOf(raw: RawDocument, options: ReadOptions): readonly SeenPage[] {
  const pages: SeenPage[] = [];
  try {
    readRaw(raw, options, (page) => pages.push(page));
  } catch {
    return [];
  }
  return pages;
}
