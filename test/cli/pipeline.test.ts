import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readResults } from '../../src/pipeline/read.ts';
import { type Result, isFailure } from '../../src/pipeline/result.ts';

const encoder = new TextEncoder();

async function* bytes(...chunks: (string | Error)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    if (chunk instanceof Error) throw chunk;
    yield encoder.encode(chunk);
  }
}

async function all(results: AsyncIterable<Result>): Promise<Result[]> {
  const found: Result[] = [];
  for await (const result of results) found.push(result);
  return found;
}

const jsonl = (...ids: string[]): string =>
  ids.map((id) => `${JSON.stringify({ id, text: `Das ist ${id}.` })}\n`).join('');
const outcome = (result: Result): string => (isFailure(result) ? `${result.id}: ${result.error.code}` : result.id);
const options = { from: 'jsonl', language: 'de' } as const;

test('results come in input order, and an engine that throws costs one document', async () => {
  const engine = ({ id }: { id: string }): never[] => {
    if (id === 'b') throw new RangeError('deep');
    return [];
  };
  const sources = [
    { name: 'one', bytes: bytes(jsonl('a', 'b', 'c')) },
    { name: 'two', bytes: bytes(jsonl('d')) },
  ];
  const results = await all(readResults(sources, options, engine));
  assert.deepEqual(results.map(outcome), ['a', 'b: engine', 'c', 'd']);
  assert.deepEqual(results[1], { id: 'b', error: { code: 'engine', message: 'deep' } });
});

test('a source that cannot be read is a result in its place', async () => {
  const missing = Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' });
  const sources = [
    { name: 'gone', bytes: bytes(missing) },
    { name: 'broken', bytes: bytes(jsonl('b'), new Error('unplugged')) },
    { name: 'here', bytes: bytes(jsonl('a')) },
  ];
  const results = await all(readResults(sources, options, () => []));
  assert.deepEqual(results.map(outcome), ['gone: not-found', 'b', 'broken: unreadable', 'a']);
});

test('no more is read than is asked for', async () => {
  let read = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for (; read < 1_000; read++) yield encoder.encode(jsonl(`d${read}`));
  }
  const results = readResults([{ name: 's', bytes: counted() }], options, () => []);
  const first = await results.next();
  assert.equal(first.done ? null : outcome(first.value), 'd0');
  assert.ok(read < 10);
});
