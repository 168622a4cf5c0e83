import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openRecord } from '../../src/record/open.ts';
import type { Bus } from '../../src/work/bus.ts';
import { EmbeddedBus } from '../../src/work/embedded.ts';
import { type WorkEvent, kindOf } from '../../src/work/events.ts';
import { serveHealth } from '../../src/work/health.ts';
import { WorkMetrics } from '../../src/work/metrics.ts';
import { ObservedBus } from '../../src/work/observed.ts';
import { Scheduler } from '../../src/work/roles/schedule.ts';
import { work } from '../../src/work/work.ts';
import { READING, news, putLines, storing } from './news.ts';

const impatient = (): EmbeddedBus => new EmbeddedBus({ ...new EmbeddedBus().settings, backoff: [10] });

/** A bus of which is kept what it tells. */
function observedOf(bus: Bus): { observed: ObservedBus; events: WorkEvent[] } {
  const events: WorkEvent[] = [];
  return { observed: new ObservedBus(bus, { tell: (event) => events.push(event), tracing: null }), events };
}

it('tells what becomes of work, once', async () => {
  const { observed, events } = observedOf(impatient());
  for (const id of ['a', 'b', 'c', 'd']) await observed.put('read', { id, title: id, body: Buffer.from('body') });
  assert.equal(await observed.put('read', { id: 'a', title: 'a', body: Buffer.from('body') }), false);
  const [a, b, c, d] = await observed.take('read', 4);
  await a.body();
  await a.done();
  await a.failed('again');
  await b.giveBack();
  await c.failed('TypeError: “a text” is none');
  await d.bury('gone: never mind');
  const told = events.map((event) =>
    'attempt' in event && event.event !== 'taken' ? [event.event, event.id, event.bytes, event.reason] : [],
  );
  assert.deepEqual(
    told.filter(({ length }) => length > 0),
    [
      ['done', 'a', 4, null],
      ['returned', 'b', 0, null],
      ['failed', 'c', 0, 'TypeError'],
      ['dead', 'd', 0, 'gone'],
    ],
  );
  assert.deepEqual(
    events.flatMap((event) => (event.event === 'put' ? [event.isNew] : [])),
    [true, true, true, true, false],
  );
});

it('says that the last failure makes a dead letter', async () => {
  const { observed, events } = observedOf(new EmbeddedBus({ ...new EmbeddedBus().settings, backoff: [] }));
  await observed.put('read', { id: 'a', title: 'a', body: Buffer.from('body') });
  await (await observed.take('read', 1))[0].failed('timeout: too long');
  assert.deepEqual(events.at(-1)?.event, 'dead');
  assert.equal((await observed.dead.list(1)).length, 1);
});

it('gives back all that is under way', async () => {
  const bus = impatient();
  const { observed, events } = observedOf(bus);
  for (const id of ['a', 'b']) await observed.put('read', { id, title: id, body: Buffer.from('body') });
  const [a] = await observed.take('read', 2);
  await a.done();
  await observed.giveBack();
  assert.deepEqual([await bus.left('read'), events.at(-1)?.event], [1, 'returned']);
});

it('keeps the kind of an error, and nothing that it says', () => {
  assert.equal(kindOf('SyntaxError: Unexpected token in „Ada Zwirn sagte“'), 'SyntaxError');
  assert.equal(kindOf('timeout: 30 s'), 'timeout');
  assert.equal(kindOf('Ada Zwirn sagte: das hält'), 'error');
});

/** Samples of Prometheus, by name with labels. */
const samples = (text: string): Readonly<Record<string, number>> =>
  Object.fromEntries(
    text.split('\n').flatMap((line) => {
      const found = /^(wortlaut_\S+) (\S+)$/.exec(line);
      return found ? [[found[1], Number(found[2])]] : [];
    }),
  );

it('counts what was done, how long it took, and what is left', async () => {
  const bus = impatient();
  const metrics = new WorkMetrics();
  const observed = new ObservedBus(bus, { tell: (event) => metrics.tell(event), tracing: null });
  metrics.watch(observed);
  await putLines(observed, news(5));
  await observed.put('store', { id: 'poison', title: 'poison', body: Buffer.from('nothing') });
  await sleep(10);
  const before = samples(await metrics.register.metrics());
  assert.equal(before['wortlaut_work_left{step="read"}'], 5);
  assert.ok(before['wortlaut_work_oldest_seconds{step="read"}'] > 0);
  const record = openRecord(':memory:');
  const duties = { web: null, reading: READING, storing: storing(record), scheduler: null };
  await work(observed, duties, new AbortController(), true);
  await record.close();
  const after = samples(await metrics.register.metrics());
  for (const [name, value] of Object.entries({
    'wortlaut_work_taken_total{step="read"}': 5,
    'wortlaut_work_settled_total{step="read",outcome="done"}': 5,
    'wortlaut_work_settled_total{step="store",outcome="done"}': 5,
    'wortlaut_work_settled_total{step="store",outcome="dead"}': 1,
    'wortlaut_work_put_total{step="store"}': 6,
    'wortlaut_work_seconds_count{step="store"}': 6,
    'wortlaut_work_part_seconds_count{step="read",part="read"}': 5,
    'wortlaut_work_part_seconds_count{step="read",part="attribute"}': 5,
    'wortlaut_work_part_seconds_count{step="store",part="store"}': 5,
    'wortlaut_work_left{step="read"}': 0,
    'wortlaut_work_oldest_seconds{step="read"}': 0,
    wortlaut_bus_connected: 1,
  }))
    assert.equal(after[name], value, name);
  assert.ok(after['wortlaut_work_bytes_total{step="read"}'] > 500);
  assert.ok(after['wortlaut_work_part_seconds_sum{step="read",part="attribute"}'] > 0);
});

it('is alive while it answers, and ready while all that it needs does', async () => {
  const metrics = new WorkMetrics();
  let isAway = false;
  const bus = async (): Promise<void> => {
    if (isAway) throw new Error('away');
  };
  const health = await serveHealth({ host: '127.0.0.1', port: 0 }, metrics.register, { bus });
  const ask = async (path: string, init?: RequestInit): Promise<[number, string]> => {
    const answer = await fetch(`${health.address}${path}`, init);
    return [answer.status, await answer.text()];
  };
  assert.deepEqual(await ask('/readyz'), [200, '{"bus":"ok"}\n']);
  isAway = true;
  assert.deepEqual(await ask('/readyz?verbose'), [503, '{"bus":"no answer"}\n']);
  assert.deepEqual(await ask('/healthz'), [200, '{"status":"ok"}\n']);
  const [status, text] = await ask('/metrics');
  assert.deepEqual([status, samples(text)['wortlaut_bus_connected']], [200, 1]);
  assert.equal((await ask('/'))[0], 404);
  assert.equal((await ask('/metrics', { method: 'POST' }))[0], 405);
  await health.close();
});

it('tells when it schedules for all, and when it no longer does', async () => {
  const { observed, events } = observedOf(impatient());
  const record = openRecord(':memory:');
  const how = { from: 'auto', language: 'auto' } as const;
  const scheduler = new Scheduler(observed, record, how, 'a', { tell: (event) => events.push(event) });
  const { signal } = new AbortController();
  await scheduler.look(signal);
  await scheduler.look(signal);
  const cell = await observed.cells.get('schedule');
  const until = Date.now() + 60_000;
  await observed.cells.set('schedule', JSON.stringify({ holder: 'b', until }), cell!.revision);
  await scheduler.look(signal);
  assert.deepEqual(events, [
    { event: 'lease', isHeld: true },
    { event: 'lease', isHeld: false },
  ]);
  await record.close();
});
