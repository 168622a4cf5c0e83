import { setTimeout as sleep } from 'node:timers/promises';
import type { Web } from '../gather/fetch/fetch-page.ts';
import type { Bus } from './bus.ts';
import { fetchRole } from './roles/fetch.ts';
import { type Reading, readRole } from './roles/read.ts';
import type { Scheduler } from './roles/schedule.ts';
import { type Storing, storeRole } from './roles/store.ts';

/** What this process does; null for what it does not. */
export interface Duties {
  readonly web: Web | null;
  readonly reading: Reading | null;
  readonly storing: Storing | null;
  readonly scheduler: Scheduler | null;
}

/** Milliseconds between two looks at whether anything is left. */
const LOOK = 500;

/**
 * Does what this process is to do until `stop` is aborted, or with `once` until nothing is left of it; then what is under
 * way is finished or given back. When one duty cannot be done any more all end.
 *
 * @throws what made a duty impossible
 */
export async function work(bus: Bus, duties: Duties, stop: AbortController, once: boolean): Promise<void> {
  const { web, reading, storing, scheduler } = duties;
  const { signal } = stop;
  const all: (() => Promise<void>)[] = [];
  if (web) all.push(() => fetchRole(bus, web, signal));
  if (reading) all.push(() => readRole(bus, reading, signal));
  if (storing) all.push(() => storeRole(bus, storing, signal));
  if (scheduler) all.push(() => scheduler.run(signal));
  if (once) all.push(() => untilNothingIsLeft(bus, duties, stop));
  const ends = await Promise.allSettled(
    all.map(async (duty) => {
      try {
        await duty();
      } catch (error) {
        stop.abort();
        throw error;
      }
    }),
  );
  const first = ends.find((end) => end.status === 'rejected');
  if (first) throw first.reason;
}

/** Work goes from step to step, and what is stored makes more due: so it is looked at in this order. */
async function untilNothingIsLeft(bus: Bus, duties: Duties, stop: AbortController): Promise<void> {
  const { web, reading, storing, scheduler } = duties;
  while (!stop.signal.aborted) {
    let left = 0;
    const before = scheduler?.given;
    if (web) left += await bus.left('fetch');
    if (reading) left += await bus.left('read');
    if (storing) left += await bus.left('store');
    if (left === 0) await scheduler?.look(stop.signal);
    if (left === 0 && scheduler?.given === before) stop.abort();
    else await sleep(LOOK, undefined, { signal: stop.signal }).catch(() => undefined);
  }
}
