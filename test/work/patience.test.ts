import assert from 'node:assert/strict';
import { it } from 'node:test';
import { RecordError, type RecordProblem } from '../../src/record/error.ts';
import type { Record } from '../../src/record/record.ts';
import { failure } from '../../src/record/result.ts';
import { EmbeddedBus } from '../../src/work/embedded.ts';
import { packToStore } from '../../src/work/items.ts';
import { patiently } from '../../src/work/patience.ts';
import { Scheduler } from '../../src/work/roles/schedule.ts';
import { storeRole } from '../../src/work/roles/store.ts';
import { READING, storing } from './news.ts';

const problem = (what: RecordProblem): RecordError => new RecordError(what, 'news', 'as an example');

it('waits with what is due while the record is away', async () => {
  const troubles: string[] = [];
  const answers = [() => Promise.reject(problem('unreachable')), () => Promise.resolve([])];
  const sources = { due: () => answers.shift()!(), duePages: () => Promise.resolve([]) };
  const how = { from: 'auto', language: 'auto' } as const;
  const onTrouble = (error: RecordError): unknown => troubles.push(error.problem);
  const scheduler = new Scheduler(new EmbeddedBus(), { sources } as unknown as Record, how, 'me', { onTrouble });
  await scheduler.look(new AbortController().signal);
  assert.deepEqual([troubles, answers.length], [['unreachable'], 0]);
});

it('does not wait for what does not pass, nor when it is told to end', async () => {
  const onTrouble = (): void => assert.fail('it waits');
  const asked = (what: RecordProblem, signal: AbortSignal): Promise<unknown> =>
    patiently(() => Promise.reject(problem(what)), onTrouble, signal);
  await assert.rejects(asked('damaged', new AbortController().signal), { problem: 'damaged' });
  await assert.rejects(asked('unreachable', AbortSignal.abort()), { problem: 'unreachable' });
});

it('gives back what it has and ends well when it is told to end while the record is away', async () => {
  const bus = new EmbeddedBus();
  const item = { name: 'a', run: READING.run, retrieved: null, origin: null, note: null };
  const results = [failure('a', 'unreadable', new Error('as an example'))];
  const body = packToStore({ ...item, results, origin: { input: 'a', part: 'a' } });
  await bus.put('store', { id: 'a', title: 'a', body });
  const stop = new AbortController();
  const failures = { tell: () => Promise.reject(problem('interrupted')) };
  const record = { failures } as unknown as Record;
  await storeRole(bus, { ...storing(record), onTrouble: () => stop.abort() }, stop.signal);
  assert.equal(await bus.left('store'), 1);
  assert.deepEqual(await bus.dead.list(1), []);
});
