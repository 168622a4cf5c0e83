import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Role } from '../../src/work/roles.ts';
import { skip as noPostgres } from '../record/postgres/server.ts';
import { type Outcome, runSchedules } from './faults/run.ts';
import { type Schedule, scheduleOf } from './faults/schedule.ts';
import { type Ground, prepareGround } from './faults/stage.ts';
import { news } from './news.ts';
import { skipOwn } from './server.ts';

const COUNT = 20;
/** `npm run bench -- work-faults --seed N --schedules 1` runs one by itself, with more documents. */
const SEEDS = [3, 11];
/** Seconds without a word: nothing is given out twice. */
const PATIENT = 60;

describe('work over a cluster of three and PostgreSQL', { skip: skipOwn || noPostgres }, () => {
  let ground: Ground;
  before(async () => (ground = await prepareGround(news(COUNT))));
  after(() => ground.postgres.stop());

  async function problemsOf(schedules: readonly Schedule[]): Promise<[number, Outcome['problems']][]> {
    const problems: [number, Outcome['problems']][] = [];
    for await (const outcome of runSchedules(schedules, ground)) problems.push([outcome.seed, outcome.problems]);
    return problems;
  }

  it('gives the record that one process gives, whether one works, two or four', async () => {
    const schedules = [1, 2, 4].map((count): Schedule => {
      const workers = Array<Role[]>(count).fill(['read', 'store']);
      return { seed: count, workers, patience: PATIENT, faults: [] };
    });
    assert.deepEqual(await problemsOf(schedules), [
      [1, []],
      [2, []],
      [4, []],
    ]);
  });

  it('loses nothing, doubles nothing and goes on, whatever fails', async () => {
    assert.deepEqual(
      await problemsOf(SEEDS.map(scheduleOf)),
      SEEDS.map((seed) => [seed, []]),
    );
  });
});
