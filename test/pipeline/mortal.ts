// The script of a worker that dies when a text tells it to: for tests.
import { workerData } from 'node:worker_threads';
import { NO_FINDINGS, makeReader } from '../../src/pipeline/reader.ts';
import { serve } from '../../src/pipeline/serve.ts';

if (workerData === 'stillborn') throw new Error('nothing works here');

const read = makeReader({ from: 'jsonl', language: 'de' }, ({ text }) => {
  if (text.includes('EXIT')) process.exit(3);
  return NO_FINDINGS;
});

serve((raw) => {
  if (raw.bytes && Buffer.from(raw.bytes).includes('THROW')) throw new RangeError('out of nowhere');
  return read(raw);
});
