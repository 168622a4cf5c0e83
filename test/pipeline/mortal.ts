// The script of a worker that dies, or never ends, when a text tells it to: for tests.
import { workerData } from 'node:worker_threads';
import { makeReader } from '../../src/pipeline/reader.ts';
import { NOTHING, documentResult } from '../../src/record/result.ts';
import { serve } from '../../src/pipeline/serve.ts';

if (workerData === 'stillborn') throw new Error('nothing works here');

const kept: unknown[] = [];

/** Takes about so many megabytes and keeps them for ever. */
function grow(megabytes: number): void {
  for (let i = 0; i < megabytes; i++) kept.push(new Array(2 ** 17).fill(0.5));
}

/** The same, and stays with it until somebody has had time to look. */
function hold(megabytes: number): void {
  grow(megabytes);
  for (const end = Date.now() + 500; Date.now() < end;);
}

function descend(): number {
  return 1 + descend();
}

const read = makeReader({ from: 'jsonl', language: 'de' }, (document) => {
  if (document.text.includes('EXIT')) process.exit(3);
  if (document.text.includes('DEEP')) descend();
  if (document.text.includes('LOOP')) for (;;);
  if (document.text.includes('GROW')) for (;;) grow(1);
  if (document.text.includes('HOLD')) hold(100);
  return documentResult(document, NOTHING);
});

serve((raw) => {
  if (raw.bytes && Buffer.from(raw.bytes).includes('THROW')) throw new RangeError('out of nowhere');
  return read(raw);
});
