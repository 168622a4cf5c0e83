import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { limitFor } from '../../src/pipeline/limits.ts';
import { type Threads, WORKER, readResults } from '../../src/pipeline/read.ts';
import { type ReadSettings, makeReader, readerOf } from '../../src/pipeline/reader.ts';
import { NOTHING, documentResult } from '../../src/record/result.ts';
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

  it('reads plain texts that come first in this thread, and starts no worker for them', async () => {
    const threads = { script: new URL('file:///nowhere.ts'), data: null, count: 2, after: 20 };
    const reader = makeReader({ from: 'auto', language: 'de' }, (document) => documentResult(document, NOTHING));
    const texts = (...names: string[]): ReadSource[] => names.map((name) => source(name, 'Zehn Zeichen.'));
    const few = await all(readResults(texts('a.txt', 'b.md'), 'auto', reader, threads));
    assert.deepEqual(few.map(outcomeOf), ['a.txt', 'b.md']);
    const many = readResults(texts('a.txt', 'b.md', 'c.txt'), 'auto', reader, threads);
    await assert.rejects(all(many), /no worker can be started/);
  });

  it('reads pages and lines in workers, however small, and what comes after them', async () => {
    const threads = { script: MORTAL, data: null, count: 1 };
    const lines = readResults([source('s', jsonl('a'))], 'jsonl', unread, threads);
    assert.deepEqual((await all(lines)).map(outcomeOf), ['a']);
    const refuse = (): never => assert.fail('read in this thread');
    const sources = [source('a.html', '<p>Ein Satz.'), source('b.txt', 'Ein Satz.')];
    const pages = readResults(sources, 'auto', refuse, { script: WORKER, data: settings, count: 1 });
    assert.deepEqual((await all(pages)).map(outcomeOf), ['a.html', 'b.txt']);
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

  it('survives a text that is too deep', async () => {
    const threads = { script: MORTAL, data: null, count: 1 };
    const outcomes = await all(readResults([source('s', jsonl('a', 'DEEP', 'b'))], 'jsonl', unread, threads));
    assert.deepEqual(outcomes.map(outcomeOf), ['a', 'DEEP: engine', 'b']);
    assert.match(outcomes[1].json, /Maximum call stack size exceeded/);
  });

  it('gives up what takes too long, and goes on with what waited behind it', async () => {
    const lines = jsonl('a', 'LOOP 1', 'b', 'c', 'LOOP 2', 'LOOP 3', 'EXIT 4', 'd');
    const limits = { seconds: 0.5, megabytes: 512 };
    const expected = ['a', 'LOOP 1: timeout', 'b', 'c', 'LOOP 2: timeout', 'LOOP 3: timeout', 'EXIT 4: engine', 'd'];
    for (const count of [1, 2, 3]) {
      const threads = { script: MORTAL, data: null, count, limits };
      const outcomes = await all(readResults([source('s', lines)], 'jsonl', unread, threads));
      assert.deepEqual(outcomes.map(outcomeOf), expected, `${count} workers`);
      assert.match(outcomes[1].json, /not done after 0\.5 s and given up; --page-timeout gives more time/);
    }
  });

  it('gives up what needs too much memory, and goes on with what waited behind it', async () => {
    const lines = jsonl('a', 'GROW 1', 'b', 'GROW 2', 'GROW 3', 'c');
    const limits = { seconds: 600, megabytes: 200 };
    const expected = ['a', 'GROW 1: memory', 'b', 'GROW 2: memory', 'GROW 3: memory', 'c'];
    for (const count of [1, 2]) {
      const threads = { script: MORTAL, data: null, count, limits };
      const outcomes = await all(readResults([source('s', lines)], 'jsonl', unread, threads));
      assert.deepEqual(outcomes.map(outcomeOf), expected, `${count} workers`);
      assert.match(outcomes[1].json, /more than 200 MB and was given up; --page-memory gives more/);
    }
  });

  it('allows a larger page as many times the time and memory', () => {
    const limits = { seconds: 30, megabytes: 512 };
    assert.deepEqual(limitFor(50_000, limits), { milliseconds: 30_000, bytes: 512 * 2 ** 20 });
    assert.deepEqual(limitFor(2_000_000, limits), { milliseconds: 120_000, bytes: 1_024 * 2 ** 20 });
  });

  it('does not blame a document for the memory that others left behind', async () => {
    const held = Array.from({ length: 5 }, (_, n) => `HOLD ${n}`);
    const threads = { script: MORTAL, data: null, count: 1, limits: { seconds: 60, megabytes: 250 } };
    const outcomes = await all(readResults([source('s', jsonl(...held))], 'jsonl', unread, threads));
    assert.deepEqual(outcomes.map(outcomeOf), held);
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
