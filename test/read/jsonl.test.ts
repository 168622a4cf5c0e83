import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ReadFailure } from '../../src/read/failure.ts';
import { LINE_LIMIT, readLine } from '../../src/read/jsonl.ts';
import { linesOf } from '../../src/read/lines.ts';
import { readDocuments } from '../../src/read/read.ts';
import type { Document } from '../../src/text/document.ts';
import { all } from './all.ts';

type Result = Document | ReadFailure;

async function* chunks(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for (let i = 0; start < bytes.length; i++) {
    const size = sizes[i % sizes.length];
    yield bytes.subarray(start, start + size);
    start += size;
  }
}

async function readBytes(
  bytes: Uint8Array,
  sizes: readonly number[] = [2 ** 16],
  limit: number = LINE_LIMIT,
): Promise<Result[]> {
  const lines = await all(linesOf(chunks(bytes, sizes), limit));
  return lines.flatMap((line) => readLine(line, 'auto', { limit }) ?? []);
}
const read = (...lines: readonly string[]): Promise<Result[]> => readBytes(Buffer.from(lines.join('\n')));
const codes = (results: readonly Result[]): string[][] =>
  results.map((result) => ('error' in result ? [result.id, result.error.code] : [result.id]));

test('a line is a document, its text exactly as it is', async () => {
  const text = ' a\r\n\u0000\ud800 [b](https://c.de) <p>&amp;\n';
  const line = JSON.stringify({
    id: 'x',
    text,
    title: 'T',
    url: 'https://a.de',
    outlet: 'O',
    published: '2026-11-02',
    language: 'en-GB',
    more: [1],
  });
  assert.deepEqual(await read(line), [
    {
      id: 'x',
      text,
      title: 'T',
      url: 'https://a.de',
      outlet: 'O',
      published: '2026-11-02',
      language: 'en',
      authors: [],
      modified: null,
      section: null,
      agencies: [],
      paywall: null,
      parent: null,
      order: null,
      links: [],
      blocks: [],
      beside: [],
      candidates: [],
    },
  ]);
});

test('html is read as a page, what the line says comes first', async () => {
  const html =
    '<title>Seite</title><meta name=author content=Alt><meta property="og:site_name" content="Blatt"><p>Der <a href="/b">Text</a></p>';
  const [given, found] = (await read(
    JSON.stringify({ id: 1, html, title: 'T', url: 'https://a.de/x' }),
    JSON.stringify({ id: 2, html, title: null }),
  )) as Document[];
  assert.deepEqual(
    [given.id, given.title, given.text, given.links],
    ['1', 'T', 'Der Text', [{ start: 4, end: 8, href: 'https://a.de/b' }]],
  );
  assert.deepEqual([found.id, found.title, found.outlet, found.authors], ['2', 'Seite', 'Blatt', ['Alt']]);
});

test('every line that cannot be read has its answer, and reading goes on', async () => {
  const results = await read(
    '{"id": "a", "text": ""}',
    'kein JSON',
    '',
    '[1]',
    '"x"',
    'null',
    '{"id": "b"}',
    '{"id": "c", "text": 5}',
    '  \r',
    '{"id": {}, "text": ""}',
    '{"id": "d", "text": "", "title": []}',
    '{"text": "ohne"}',
    '{"id": 7, "html": true}',
    '{"id": "e", "text": "',
    '{"id": "f", "html": ""}',
  );
  assert.deepEqual(codes(results), [
    ['a'],
    ['line 2', 'invalid-json'],
    ['line 4', 'not-an-object'],
    ['line 5', 'not-an-object'],
    ['line 6', 'not-an-object'],
    ['b', 'no-text'],
    ['c', 'wrong-type'],
    ['line 10', 'wrong-type'],
    ['d', 'wrong-type'],
    ['line 12'],
    ['7', 'wrong-type'],
    ['line 14', 'invalid-json'],
    ['f'],
  ]);
  for (const result of results) if ('error' in result) assert.match(result.error.message, /^line \d+: ./);
});

test('invalid UTF-8 is an error of its line; a byte order mark is none', async () => {
  const bytes = Buffer.concat([
    Buffer.from('\ufeff{"id":"a","text":"ä"}\r\n{"id":"b","text":"'),
    Buffer.from([0xe4]),
    Buffer.from('"}\n{"id":"c","text":""}'),
  ]);
  assert.deepEqual(codes(await readBytes(bytes)), [['a'], ['line 2', 'invalid-utf8'], ['c']]);
});

test('a line above the limit is passed over', async () => {
  const bytes = Buffer.from(`{"id":"a","text":"${'x'.repeat(500)}"}\n{"id":"b","text":""}\n${'y'.repeat(101)}`);
  for (const size of [1, 7, 64, 1000]) {
    assert.deepEqual(codes(await readBytes(bytes, [size], 100)), [
      ['line 1', 'line-too-long'],
      ['b'],
      ['line 3', 'line-too-long'],
    ]);
  }
});

test('names of Object.prototype are no fields', async () => {
  assert.deepEqual(codes(await read('{"id": "a", "__proto__": {"text": "x"}, "constructor": 1}')), [['a', 'no-text']]);
});

test('deep nesting is a line like any other', async () => {
  const results = await read('['.repeat(200_000), `{"id":"a","text":"","x":${'['.repeat(5000)}${']'.repeat(5000)}}`);
  assert.deepEqual(codes(results), [['line 1', 'invalid-json'], ['a']]);
});

test('however the bytes arrive, the documents are the same', async () => {
  const record = fc.record(
    {
      id: fc.oneof(fc.string(), fc.integer(), fc.boolean()),
      text: fc.string({ unit: 'grapheme' }),
      title: fc.string(),
      html: fc.constant('<p>x'),
    },
    { requiredKeys: [] },
  );
  const line = fc.oneof(
    record.map((value) => JSON.stringify(value)),
    fc.constantFrom('', ' ', '{', '{"id":"ü"}', '\ufeff', 'null'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
      async (lines, sizes) => {
        const bytes = Buffer.from(lines.join('\n'));
        assert.deepEqual(await readBytes(bytes, sizes), await readBytes(bytes));
      },
    ),
  );
});

test('a document is given before the next one is asked for', async () => {
  let taken = 0;
  async function* source(): AsyncGenerator<Uint8Array> {
    for (; ; taken++) yield Buffer.from('{"text":"a"}\n');
  }
  const options = { from: 'jsonl', language: 'de' } as const;
  for await (const document of readDocuments({ name: 'endless', bytes: source() }, options)) {
    if (document.id === 'line 5') break;
  }
  assert.ok(taken <= 5);
});
