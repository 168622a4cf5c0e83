import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readResults } from '../../src/pipeline/read.ts';
import { makeReader } from '../../src/pipeline/reader.ts';
import { type DocumentResult, NOTHING, documentResult } from '../../src/record/result.ts';
import type { Document } from '../../src/text/document.ts';
import { all, bytes, jsonl, outcomeOf } from './sources.ts';

const options = { from: 'jsonl', language: 'de' } as const;
const reader = makeReader(options, (document) => documentResult(document, NOTHING));

test('results come in input order, and an engine that throws costs one document', async () => {
  const engine = (document: Document): DocumentResult => {
    if (document.id === 'b') throw new RangeError('deep');
    return documentResult(document, NOTHING);
  };
  const sources = [
    { name: 'one', bytes: bytes(jsonl('a', 'b', 'c')) },
    { name: 'two', bytes: bytes(jsonl('d')) },
  ];
  const results = await all(readResults(sources, 'jsonl', makeReader(options, engine)));
  assert.deepEqual(results.map(outcomeOf), ['a', 'b: engine', 'c', 'd']);
  assert.deepEqual(results[1].result, { id: 'b', error: { code: 'engine', message: 'deep' } });
});

test('a source that cannot be read is a result in its place', async () => {
  const missing = Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' });
  const sources = [
    { name: 'gone', bytes: bytes(missing) },
    { name: 'broken', bytes: bytes(jsonl('b'), new Error('unplugged')) },
    { name: 'here', bytes: bytes(jsonl('a')) },
  ];
  const results = await all(readResults(sources, 'jsonl', reader));
  assert.deepEqual(results.map(outcomeOf), ['gone: not-found', 'b', 'broken: unreadable', 'a']);
});

test('no more is read than is asked for', async () => {
  let read = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for (; read < 1_000; read++) yield Buffer.from(jsonl(`d${read}`));
  }
  const results = readResults([{ name: 's', bytes: counted() }], 'jsonl', reader);
  const first = await results.next();
  assert.equal(first.done ? null : outcomeOf(first.value), 'd0');
  assert.ok(read < 10);
});
