import { getHeapStatistics } from 'node:v8';
import type { Limit } from './member.ts';

/** What reading one page may take. */
export interface PageLimits {
  /** For each half megabyte of the page, and as much for a smaller one. */
  readonly seconds: number;
  /** For each megabyte of the page, and as much for a smaller one; of 2 ** 20 bytes, the worker's own 60 among them. */
  readonly megabytes: number;
}

/**
 * An article of 50 kB takes 0.5 s and 40 MB on an old, busy machine, a text of 4 MB a minute and 1.2 GB: this is four times
 * as much for both.
 */
export const PAGE_LIMITS: PageLimits = { seconds: 30, megabytes: 512 };

const TIMED = 500_000;
const WEIGHED = 1_000_000;
const MEGABYTE = 2 ** 20;

/**
 * Megabytes that must lie between the limit of a page and that of its thread: one large array that V8 cannot place ends
 * not the thread but the process, so a page must be stopped long before, and 100 ms are enough to fill a gigabyte.
 */
const APART = 1_536;

/** @param size bytes of the page */
export function limitFor(size: number, { seconds, megabytes }: PageLimits): Limit {
  const most = (heapFor({ megabytes }) - APART) * MEGABYTE;
  return {
    milliseconds: 1_000 * seconds * Math.max(1, size / TIMED),
    bytes: Math.min(megabytes * MEGABYTE * Math.max(1, size / WEIGHED), most),
  };
}

/** Megabytes of lasting objects that a thread is given: what Node takes for a process, unless pages may need more. */
export function heapFor({ megabytes }: Pick<PageLimits, 'megabytes'>): number {
  return Math.max(Math.floor(getHeapStatistics().heap_size_limit / MEGABYTE), megabytes + APART);
}
