import assert from 'node:assert/strict';
import { it } from 'node:test';
import { RecordError, type RecordProblem } from '../../src/record/error.ts';
import type { Record } from '../../src/record/record.ts';
import { EmbeddedBus } from '../../src/work/embedded.ts';
import { patiently } from '../../src/work/patience.ts';
import { Scheduler } from '../../src/work/roles/schedule.ts';

const problem = (what: RecordProblem): RecordError => new RecordError(what, 'news', 'as an example');

it('waits with what is due while the record is away', async () => {
  const troubles: string[] = [];
  const answers = [() => Promise.reject(problem('unreachable')), () => Promise.resolve([])];
  const sources = { due: () => answers.shift()!(), duePages: () => Promise.resolve([]) };
  const how = { from: 'auto', language: 'auto' } as const;
  const onTrouble = (error: RecordError): unknown => troubles.push(error.problem);
  const scheduler = new Scheduler(new EmbeddedBus(), { sources } as unknown as Record, how, 'me', onTrouble);
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
