import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Raw } from '../../src/pipeline/read.ts';
import { InputChanged, digestAfter, passOver } from '../../src/pipeline/resume.ts';
import { all } from './sources.ts';

const rawsOf = (...texts: readonly string[]): Raw[] =>
  texts.map((text, i) => ({ format: 'jsonl', number: i + 1, bytes: Buffer.from(text) }));

async function* given(raws: readonly Raw[]): AsyncGenerator<Raw, void> {
  yield* raws;
}

const first = rawsOf('eins', 'zwei', '   ', 'vier');
const digest = first.slice(0, 3).reduce<string | null>(digestAfter, null);

test('what was read before is passed over, the rest is given', async () => {
  assert.deepEqual(await all(passOver(given(first), 3, digest)), first.slice(3));
  assert.deepEqual(await all(passOver(given(first), 0, null)), first);
});

test('a change in any of the documents before is noticed, not only in the last', async () => {
  for (const other of [
    rawsOf('anders', 'zwei', '   ', 'vier'),
    rawsOf('eins', 'anders', '   ', 'vier'),
    rawsOf('eins', 'zwei', 'anders', 'vier'),
    rawsOf('zwei', 'eins', '   ', 'vier'),
    rawsOf('eins', 'zwei'),
  ])
    await assert.rejects(all(passOver(given(other), 3, digest)), InputChanged);
});
