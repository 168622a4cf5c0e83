import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { type Threads, WORKER, readResults } from '../../src/pipeline/read.ts';
import { type ReadSettings, makeReader, readerOf } from '../../src/pipeline/reader.ts';
import { NOTHING, documentResult } from '../../src/pipeline/result.ts';
import type { ReadSource } from '../../src/read/read.ts';
import { all, bytes, jsonl, outcomeOf } from './sources.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url);
const MORTAL = new URL('mortal.ts', import.meta.url);

const settings: ReadSettings = { from: 'auto', language: 'auto', engine: 'learned', minConfidence: 0, withPage: false };
const unread = makeReader({ from: 'jsonl', language: 'de' }, () => assert.fail('read in this thread'));

const source = (name: string, ...chunks: (string | Error)[]): ReadSource => ({ name, bytes: bytes(...chunks) });

/** Long, short, broken and blank; good lines after each. */
function mix(): ReadSource[] {
  const names = readdirSync(EXAMPLES).filter((name) => name !== 'README.md');
  const examples = names.map((name) => [name, readFileSync(new URL(name, EXAMPLES), 'utf8')] as const);
  const long = JSON.stringify({ id: 'long', text: `${examples.map(([, text]) => text).join('\n\n')}\n\n`.repeat(2) });
  const html = JSON.stringify({ id: 'page', html: '<p>„So \ud83d nicht“, sagte die Ministerin.</p>', language: 'de' });
  const lines = [
    long,
    'no JSON',
    '',
    jsonl('a', 'b').trim(),
    '{"id": 7, "text": 8}',
    html,
    '   ',
    '{"id":"none"}',
    long,
  ];
  const missing = Object.assign(new Error('no such file'), { code: 'ENOENT', syscall: 'open' });
  return [
    ...examples.map(([name, text]) => source(name, text)),
    source('mix.jsonl', `${lines.join('\n')}\n`, jsonl('c'), '\n\n', '{"id":"d","te', 'xt":"Er sagte: „Nein.“"}'),
    source('missing.txt', missing),
    source('empty.txt', ' '),
    source('binary.txt', '\0\0\0\0'),
    source('broken.jsonl', jsonl('e'), new Error('unplugged')),
    source('last.jsonl', jsonl('f')),
  ];
}

const json = async (threads: Threads | null, reader = readerOf(settings)): Promise<string[]> =>
  (await all(readResults(mix(), 'auto', reader, threads))).map((outcome) => outcome.json);

describe('reading in worker threads', () => {
  it('gives the same bytes in the same order with any number of workers', async () => {
    const here = await json(null);
    const codes = here.flatMap((line) => (JSON.parse(line) as { error?: { code: string } }).error?.code ?? []);
    const lines = ['invalid-json', 'wrong-type', 'no-text'];
    assert.deepEqual(codes, [...lines, 'not-found', 'empty', 'binary', 'unreadable']);
    for (const count of [1, 2, 3]) {
      const there = await json({ script: WORKER, data: settings, count, after: 0 });
      assert.deepEqual(there, here, `${count} workers`);
    }
  });

  it('reads the first documents in this thread, and starts no worker for them', async () => {
    const threads = { script: new URL('file:///nowhere.ts'), data: null, count: 2, after: 200 };
    const reader = makeReader({ from: 'jsonl', language: 'de' }, (document) => documentResult(document, NOTHING));
    const few = await all(readResults([source('few', jsonl('a', 'b', 'c'))], 'jsonl', reader, threads));
    assert.deepEqual(few.map(outcomeOf), ['a', 'b', 'c']);
    const many = readResults([source('many', jsonl('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'))], 'jsonl', reader, threads);
    await assert.rejects(all(many), /no worker can be started/);
  });

  it('gives up only the documents of which a worker dies, each in its place', async () => {
    const lines = ['a', 'EXIT 1', 'b', 'c', 'THROW 2', 'EXIT 3', 'd'].map((id) => jsonl(id));
    const html = `${JSON.stringify({ html: '<p>EXIT' })}\n`;
    for (const count of [1, 2, 3]) {
      const threads = { script: MORTAL, data: null, count, after: 0 };
      const outcomes = await all(readResults([source('s', ...lines, html, jsonl('e'))], 'jsonl', unread, threads));
      const expected = [
        'a',
        'EXIT 1: engine',
        'b',
        'c',
        'THROW 2: engine',
        'EXIT 3: engine',
        'd',
        'line 8: engine',
        'e',
      ];
      assert.deepEqual(outcomes.map(outcomeOf), expected, `${count} workers`);
      assert.match(outcomes[1].json, /the thread ended early: exit status 3/);
      assert.match(outcomes[4].json, /the thread ended early: out of nowhere/);
    }
  });

  it('ends with the reason when no worker can be started', async () => {
    const threads = { script: MORTAL, data: 'stillborn', count: 2, after: 0 };
    const results = readResults([source('s', jsonl('a', 'b', 'c'))], 'jsonl', unread, threads);
    await assert.rejects(all(results), /no worker can be started: .*nothing works here/);
  });

  it('ends its workers and its input when the consumer ends early', async () => {
    let taken = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield Buffer.from(jsonl(`d${taken++}`));
    }
    const threads = { script: MORTAL, data: null, count: 2, after: 0 };
    for await (const outcome of readResults([{ name: 's', bytes: endless() }], 'jsonl', unread, threads)) {
      if (outcomeOf(outcome) === 'd9') break;
    }
    const takenAtEnd = taken;
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(taken, takenAtEnd);
    assert.ok(taken <= 10 + 2 * 8 + 1, `${taken} taken for 10`);
  });

  after(() => {
    // A worker that was left behind would keep this process.
    const left = process.getActiveResourcesInfo().filter((name) => name === 'MessagePort' || name === 'Worker');
    assert.deepEqual(left, []);
  });
});
