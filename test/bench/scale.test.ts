import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { comingOf } from '../../bench/scale/coming.ts';
import { committedCosts } from '../../bench/scale/costs.ts';
import { Events, Queue } from '../../bench/scale/events.ts';
import { PAGE, committedScale, scalePage } from '../../bench/scale/page.ts';
import { lagOf, mostOfDomain, planFor } from '../../bench/scale/plan.ts';
import { type Simulated, Simulation } from '../../bench/scale/simulate.ts';
import { Chance, DAY, WORLD, type World, hostsOf, pauseOfList } from '../../bench/scale/world.ts';
import { committedCheck } from '../../bench/scale.ts';
import { randomFrom } from '../../src/training/random.ts';
import { ROOT } from '../house/sandbox.ts';

const CALM: World = {
  ...WORLD,
  slow: { ...WORLD.slow, perDay: 0 },
  deaths: { ...WORLD.deaths, perDay: 0 },
  restarts: { ...WORLD.restarts, perDay: 0 },
};
const SERVICE = { read: 0.03, store: 0.01, settle: 0.01 };
const MACHINES = { slots: 64, readers: 4, onOne: 2 };
const COSTS = {
  ...{ fetch: 0.001, read: 0.03, store: 0.02, settle: 0.02, ofDatabase: 0.4, bus: 0.001 },
  ...{ stored: 1_000, tenfold: 1.5, bytes: 10_000 },
};

function day(world: World, documents = 4_000, machines = MACHINES, service = SERVICE): Simulated {
  const chance = new Chance(randomFrom(1));
  return new Simulation(comingOf(documents, world, chance), service, machines, world, chance).run();
}

const found = ({ searchable }: Simulated): number => searchable.filter((time) => time >= 0).length;

describe('what is simulated', () => {
  it('happens in the order of its time', () => {
    const random = randomFrom(3);
    const events = new Events();
    const times = Array.from({ length: 5_000 }, () => Math.floor(1_000 * random()));
    for (const [i, time] of times.entries()) events.add(time, 1, i);
    const taken = times.map(() => events.take().time);
    assert.deepEqual(
      taken,
      times.toSorted((a, b) => a - b),
    );
    assert.equal(events.next, Infinity);
  });
  it('waits in the order in which it came', () => {
    const queue = new Queue();
    for (let i = 0; i < 50_000; i++) queue.put(i);
    for (let i = 0; i < 50_000; i++) assert.equal(queue.take(), i);
    assert.equal(queue.length, 0);
  });
  it('has hosts of which one has the most, and all have all', () => {
    const sums = hostsOf(1_000_000, WORLD);
    assert.equal(sums.length, 25_000);
    assert.ok(Math.abs(sums[0] * 1_000_000 - WORLD.busiest) < 1);
    assert.ok(Math.abs(sums.at(-1)! - 1) < 1e-9);
  });
  it('visits lists that seldom have something new less often', () => {
    assert.equal(pauseOfList(1_000, WORLD), WORLD.least);
    assert.ok(pauseOfList(10, WORLD) > 3_600);
    assert.equal(pauseOfList(10, { ...WORLD, every: 180 }), 180);
  });
  it('is the same for the same seed', () => {
    assert.deepEqual(day(WORLD), day(WORLD));
  });
  it('loses nothing when workers end, machines restart and hosts are slow', () => {
    const calm = day(CALM);
    assert.equal(found(calm), 4_000);
    assert.equal(calm.again, 0);
    const often = { perDay: 500, seconds: 10 };
    const wild = day({
      ...WORLD,
      deaths: often,
      restarts: { perDay: 50, seconds: 90 },
      slow: { ...WORLD.slow, perDay: 3 },
    });
    assert.ok(wild.again > 20, `given out again: ${wild.again}`);
    assert.equal(found(wild), 4_000);
  });
  it('holds work back before a step that is too slow, and comes to its end', () => {
    const slow = day(CALM, 16_000, MACHINES, { ...SERVICE, store: 5, settle: 5 });
    assert.ok(slow.held > 0);
    assert.equal(slow.longest.store, 10_000);
    assert.equal(found(slow), 16_000);
    assert.ok(slow.longest.read > 0);
  });
  it('takes as long as its slowest step', () => {
    const { searchable } = day(CALM, 20_000, { ...MACHINES, readers: 2 }, { ...SERVICE, read: 12 });
    const last = Math.max(...searchable);
    // two that read, 12 s each, 1.2 readings of a document; the others wait
    const perSecond = searchable.filter((time) => time >= DAY / 2).length / (last - DAY / 2);
    assert.ok(Math.abs(perSecond - 2 / 12 / 1.2) < 0.02, `${perSecond}`);
  });
  it('tells of lags only what became of all', () => {
    assert.deepEqual(lagOf({ searchable: Float64Array.of(5, -1, 7) }, Float64Array.of(0, 0, 0)), {
      ...{ p50: 7, p95: null, p99: null },
    });
  });
});

describe('the plan', () => {
  it('needs more domains where one who writes is too slow', () => {
    const most = mostOfDomain(COSTS, WORLD);
    assert.ok(mostOfDomain({ ...COSTS, settle: 0.1 }, WORLD) < most / 2);
    const plan = planFor(3 * 10_000, { ...COSTS, store: 1.2, settle: 1.2, tenfold: 1 }, WORLD, 1, 300);
    assert.ok(plan.domains > 1);
    assert.ok(plan.perDomain <= mostOfDomain({ ...COSTS, store: 1.2, settle: 1.2, tenfold: 1 }, WORLD));
  });
  it('adds machines until the goal is met', () => {
    const { lag, processes, domains } = planFor(20_000, COSTS, WORLD, 1, 60);
    assert.equal(domains, 1);
    assert.ok(lag.known.p95! <= 60, `${lag.known.p95}`);
    assert.ok(processes.read >= 2);
    assert.ok(lag.published.p95! > lag.known.p95!);
  });
});

describe('the page about scale', () => {
  it('is that of the committed results; "npm run bench -- scale --page" writes it', () => {
    assert.equal(readFileSync(join(ROOT, PAGE), 'utf8'), scalePage(committedScale()));
  });
  it('goes by the costs that were measured', () => {
    const { costs, check } = committedScale();
    assert.deepEqual(costs, committedCosts());
    assert.deepEqual(check, committedCheck());
  });
});
