import assert from 'node:assert/strict';
import { afterEach, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Bus, type BusSettings, type Delivery, type Step, type Work, LOST } from '../../src/work/bus.ts';

/** Fast enough for tests. */
const SETTINGS: BusSettings = { patience: 1_000, backoff: [50, 50], most: 20, window: 60_000 };

const work = (id: string, body = `body of ${id}`): Work => ({ id, title: `„${id}“`, body: Buffer.from(body) });

/** What every bus must do. @param make an empty one */
export function busConforms(make: (settings: BusSettings) => Promise<Bus>): void {
  let buses: Bus[] = [];
  const open = async (settings = SETTINGS): Promise<Bus> => {
    const bus = await make(settings);
    buses.push(bus);
    return bus;
  };
  afterEach(async () => {
    for (const bus of buses) await bus.close();
    buses = [];
  });

  it('gives out what was put in, in its order, and keeps it until it is done', async () => {
    const bus = await open();
    for (const id of ['a', 'b', 'c']) assert.equal(await bus.put('read', work(id)), true);
    const taken = await takeAll(bus, 'read', 3);
    assert.deepEqual(
      taken.map(({ id, title, attempt, isLast }) => [id, title, attempt, isLast]),
      [
        ['a', '„a“', 1, false],
        ['b', '„b“', 1, false],
        ['c', '„c“', 1, false],
      ],
    );
    assert.equal(String(Buffer.from(await taken[1].body())), 'body of b');
    assert.equal(await bus.left('read'), 3);
    for (const delivery of taken) await delivery.done();
    assert.equal(await bus.left('read'), 0);
    assert.deepEqual(await bus.take('read', 1), []);
  });

  it('carries the trace that work belongs to, and tells how far a step is behind', async () => {
    const bus = await open();
    const trace = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    assert.deepEqual(await bus.lag('read'), { left: 0, age: null });
    await bus.put('read', { ...work('a'), trace });
    await bus.put('read', work('b'));
    await sleep(50);
    const { left, age } = await bus.lag('read');
    assert.equal(left, 2);
    assert.ok(age! >= 40 && age! < 60_000, `${age} ms`);
    const taken = await takeAll(bus, 'read', 2);
    assert.deepEqual(
      taken.map((delivery) => delivery.trace),
      [trace, null],
    );
    for (const delivery of taken) await delivery.done();
    assert.deepEqual(await bus.lag('read'), { left: 0, age: null });
  });

  it('gives no step what belongs to another, and nothing to two at a time', async () => {
    const bus = await open();
    await bus.put('store', work('s'));
    for (let n = 0; n < 6; n++) await bus.put('fetch', work(`f${n}`));
    const [one, two] = await Promise.all([bus.take('fetch', 3), bus.take('fetch', 3)]);
    assert.equal(new Set([...one, ...two].map(({ id }) => id)).size, one.length + two.length);
    assert.deepEqual(
      (await takeAll(bus, 'store', 1)).map(({ id }) => id),
      ['s'],
    );
  });

  it('knows the same again, done or not, and in its step only', async () => {
    const bus = await open();
    assert.equal(await bus.put('read', work('a')), true);
    assert.equal(await bus.put('read', work('a')), false);
    for (const delivery of await takeAll(bus, 'read', 1)) await delivery.done();
    assert.equal(await bus.put('read', work('a')), false);
    assert.equal(await bus.left('read'), 0);
    assert.equal(await bus.put('store', work('a')), true);
  });

  it('gives out again what nobody says anything of, but not what is worked at', async () => {
    // not as long as one asks for work: what comes just when asking ends comes another time
    const bus = await open({ ...SETTINGS, patience: 1_400 });
    await bus.put('read', work('silent'));
    await bus.put('read', work('worked-at'));
    const [silent, workedAt] = await takeAll(bus, 'read', 2);
    const beat = setInterval(() => workedAt.working(), 200);
    const again = await takeAll(bus, 'read', 1);
    await sleep(1_600);
    clearInterval(beat);
    assert.deepEqual(
      again.map(({ id, attempt }) => [id, attempt]),
      [['silent', 2]],
    );
    assert.equal(silent.id, 'silent');
    await workedAt.done();
    await again[0].done();
    assert.equal(await bus.left('read'), 0);
  });

  it('gives out soon what is given back, but not to who still asks', async () => {
    const bus = await open({ ...SETTINGS, patience: 30_000 });
    await bus.put('read', work('a'));
    const [delivery] = await takeAll(bus, 'read', 1);
    // as a process with several at work asks, when it is told to end
    const asked = bus.take('read', 1);
    await delivery.giveBack();
    assert.deepEqual(await asked, []);
    assert.equal((await takeAll(bus, 'read', 1))[0].attempt, 2);
  });

  it('tries again what failed, and makes it a dead letter the last time; the rest goes on', async () => {
    const bus = await open({ ...SETTINGS, patience: 30_000 });
    await bus.put('read', work('poison'));
    await bus.put('read', work('good'));
    const attempts: boolean[] = [];
    for (let left = 2; left > 0;) {
      for (const delivery of await bus.take('read', 1)) {
        if (delivery.id === 'good') await delivery.done();
        else {
          attempts.push(delivery.isLast);
          await delivery.failed(`“${delivery.id}” cannot be had\n${'x'.repeat(5_000)}`);
        }
      }
      left = await bus.left('read');
    }
    assert.deepEqual(attempts, [false, false, true]);
    const [letter, ...others] = await bus.dead.list(10);
    assert.deepEqual(others, []);
    assert.deepEqual([letter.step, letter.id, letter.title, letter.attempts], ['read', 'poison', '„poison“', 3]);
    assert.match(letter.reason, /^“poison” cannot be had\nx+$/);
    assert.deepEqual(await bus.dead.find(letter.number), letter);
    assert.equal(String(Buffer.from((await bus.dead.body(letter.number))!)), 'body of poison');
    assert.ok(!Number.isNaN(Date.parse(letter.at)));
  });

  it('replays dead letters and drops them', async () => {
    const bus = await open();
    for (const id of ['a', 'b']) await bus.put('store', work(id));
    for (const delivery of await takeAll(bus, 'store', 2)) await delivery.bury('no good');
    assert.equal(await bus.left('store'), 0);
    const [a, b] = await bus.dead.list(10);
    assert.equal((await bus.dead.list(1)).length, 1);
    assert.equal(await bus.dead.replay(a.number), true);
    assert.equal(await bus.dead.replay(a.number), false);
    assert.equal(await bus.dead.drop(b.number), true);
    assert.equal(await bus.dead.drop(b.number), false);
    assert.equal(await bus.dead.find(b.number), null);
    assert.equal(await bus.dead.body(b.number), null);
    const [again] = await takeAll(bus, 'store', 1);
    assert.equal(String(Buffer.from(await again.body())), 'body of a');
    await again.bury('still no good');
    const [letter, ...others] = await bus.dead.list(10);
    assert.deepEqual([letter.reason, others.length], ['still no good', 0]);
    assert.equal(await bus.dead.replay(letter.number), true, 'and can be replayed again');
    await (await takeAll(bus, 'store', 1))[0].done();
  });

  it('makes a dead letter of work whose workers end each time', async () => {
    const bus = await open({ ...SETTINGS, backoff: [50] });
    await bus.put('read', work('deadly'));
    // given back is what a worker does that ends: it is no failure, and not for ever
    for (let left = 1, n = 0; left > 0; n++) {
      for (const delivery of await bus.take('read', 1)) await delivery.giveBack();
      left = await bus.left('read');
      assert.ok(n < 20, 'it is given out for ever');
    }
    const [letter] = await bus.dead.list(10);
    assert.deepEqual([letter.id, letter.reason, letter.attempts], ['deadly', LOST, 4]);
  });

  it('waits while there is no room', async () => {
    const bus = await open({ ...SETTINGS, patience: 30_000, most: 3 });
    for (const id of ['a', 'b', 'c']) await bus.put('read', work(id));
    let isIn = false;
    const waiting = bus.put('read', work('d')).then((isNew) => (isIn = isNew));
    await sleep(400);
    assert.equal(isIn, false);
    await (await takeAll(bus, 'read', 1))[0].done();
    assert.equal(await waiting, true);
    const stop = new AbortController();
    const stopped = bus.put('read', work('e'), stop.signal);
    setTimeout(() => stop.abort(), 100);
    await assert.rejects(stopped, { name: 'AbortError' });
  });

  it('carries bodies of any size', async () => {
    const bus = await open();
    const large = Buffer.alloc(3_000_000, 'Wortlaut ');
    await bus.put('store', { id: 'large', title: 'large', body: large });
    await bus.put('store', { id: 'empty', title: 'empty', body: new Uint8Array() });
    const [first, second] = await takeAll(bus, 'store', 2);
    assert.ok(large.equals(await first.body()));
    assert.equal((await second.body()).length, 0);
    await first.bury('as an example');
    const [{ number }] = await bus.dead.list(1);
    assert.ok(large.equals((await bus.dead.body(number))!));
    await bus.dead.replay(number);
    const [again] = await takeAll(bus, 'store', 1);
    assert.ok(large.equals(await again.body()));
    await again.done();
  });

  it('has cells that only one can change', async () => {
    const { cells } = await open();
    assert.equal(await cells.get('host example.org:80'), null);
    assert.equal(await cells.set('host example.org:80', 'mine', 0), true);
    assert.equal(await cells.set('host example.org:80', 'yours', 0), false);
    const cell = (await cells.get('host example.org:80'))!;
    assert.equal(cell.value, 'mine');
    const all = await Promise.all(
      ['a', 'b', 'c'].map((value) => cells.set('host example.org:80', value, cell.revision)),
    );
    assert.equal(all.filter(Boolean).length, 1);
    assert.equal(await cells.get('another'), null);
  });
}

/** Takes until there are so many. */
export async function takeAll(bus: Bus, step: Step, count: number): Promise<Delivery[]> {
  const taken: Delivery[] = [];
  for (let n = 0; taken.length < count; n++) {
    assert.ok(n < 20, `only ${taken.length} of ${count} came`);
    taken.push(...(await bus.take(step, count - taken.length)));
  }
  return taken;
}
