import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Web } from '../../src/gather/fetch/fetch-page.ts';
import { LIMITS, REAL_CLOCK, userAgentOf } from '../../src/gather/fetch/settings.ts';
import { PAGE_LIMITS } from '../../src/pipeline/limits.ts';
import { runOf } from '../../src/pipeline/run.ts';
import type { Record } from '../../src/record/record.ts';
import type { Bus, Step, Work } from '../../src/work/bus.ts';
import type { Reading } from '../../src/work/roles/read.ts';
import type { Storing } from '../../src/work/roles/store.ts';
import { SharedHosts } from '../../src/work/shared-hosts.ts';
import type { Duties } from '../../src/work/work.ts';

export const NOTHING: Duties = { web: null, reading: null, storing: null, scheduler: null };
const ENGINE = 'learned';
export const READING: Reading = { engine: ENGINE, run: runOf(ENGINE), count: 1, limits: PAGE_LIMITS };
/** Requests at a time, as `wortlaut work` has them. */
const PARALLEL = 8;

/** Fetching from this machine, without pauses. */
export function webOn(bus: Bus): Web {
  const settings = {
    ...{ limits: LIMITS, clock: REAL_CLOCK, random: Math.random, pause: 0, parallel: PARALLEL, allow: ['127.0.0.0/8'] },
    ...{ env: {}, right: null, signal: new AbortController().signal, userAgent: userAgentOf('bench', null) },
  };
  return new Web(settings, new SharedHosts(settings, bus.cells, randomUUID()));
}

export const storingIn = (record: Record): Storing => ({
  record,
  run: READING.run,
  onStored: (document) => {
    if ('error' in document) throw new Error(`${document.id} was not stored: ${document.error.message}`);
  },
  onTrouble: (error) => {
    throw error;
  },
});

/** Takes what waits in a step out of it. */
export async function takeOut(bus: Bus, step: Step): Promise<Work[]> {
  const works: Work[] = [];
  while ((await bus.left(step)) > 0) {
    for (const delivery of await bus.take(step, 64)) {
      works.push({ id: delivery.id, title: delivery.title, body: await delivery.body() });
      await delivery.done();
    }
  }
  return works;
}

/** Under other ids, as the bus knows these. */
export async function putAgain(bus: Bus, step: Step, works: readonly Work[]): Promise<void> {
  for (const work of works) await bus.put(step, { ...work, id: randomUUID() });
}

/** Milliseconds between two looks: to look is work for the bus, too. */
const LOOK = 100;

/** @returns how much is left when no more than so much is */
export async function leftAtMost(bus: Bus, step: Step, most: number): Promise<number> {
  for (;;) {
    const left = await bus.left(step);
    if (left <= most) return left;
    await sleep(LOOK);
  }
}
