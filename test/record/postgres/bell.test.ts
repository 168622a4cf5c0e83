import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { isRung } from '../../../src/record/postgres/wire.ts';

/** Wakes who waits without ringing, as the ring before does that comes late, and rings after that. */
const LATE = `
  const { workerData: bell } = require('node:worker_threads');
  const rest = new Int32Array(new SharedArrayBuffer(4));
  for (let n = 0; n < 5; n++) {
    Atomics.wait(rest, 0, 0, 50);
    Atomics.notify(bell, 0);
  }
  Atomics.store(bell, 0, 1);
  Atomics.notify(bell, 0);
`;

it('is the bell that counts, and not what wakes', async () => {
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const late = new Worker(LATE, { eval: true, workerData: bell });
  assert.equal(isRung(bell, 30_000), true);
  assert.equal(Atomics.load(bell, 0), 1, 'it was rung');
  assert.equal(isRung(bell, 0), true);
  Atomics.store(bell, 0, 0);
  assert.equal(isRung(bell, 10), false);
  await late.terminate();
});
