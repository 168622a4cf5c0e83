import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { test } from 'node:test';
import { type ReadFailure, type ReadOptions, readDocuments } from '../../src/read/read.ts';
import type { Document } from '../../src/text/document.ts';
import { all } from './all.ts';

const AUTO: ReadOptions = { from: 'auto', language: 'auto' };

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}

const read = (
  name: string,
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<(Document | ReadFailure)[]> =>
  all(readDocuments({ name, bytes: once(Buffer.from(content)) }, { ...AUTO, ...options }));

async function document(
  name: string,
  content: string | Uint8Array,
  options: Partial<ReadOptions> = {},
): Promise<Document> {
  const [only, ...others] = await read(name, content, options);
  assert.ok(only && !('error' in only) && others.length === 0);
  return only;
}

async function code(name: string, content: string | Uint8Array): Promise<string> {
  const [only, ...others] = await read(name, content);
  assert.ok(only && 'error' in only && others.length === 0);
  assert.equal(only.id, name);
  assert.ok(only.error.message.startsWith(`${name}: `));
  return only.error.code;
}

test('Markdown', async () => {
  assert.deepEqual(await document('a/article.md', '# Titel\r\n\r\nEr [sagte](/x) das.', { url: 'https://a.de/b' }), {
    id: 'a/article.md',
    url: 'https://a.de/b',
    title: 'Titel',
    outlet: null,
    authors: [],
    published: null,
    modified: null,
    section: null,
    agencies: [],
    paywall: null,
    language: 'de',
    parent: null,
    order: null,
    text: 'Titel\n\nEr sagte das.',
    links: [{ start: 10, end: 15, href: 'https://a.de/x' }],
    blocks: [],
    beside: [],
    candidates: [],
  });
});

test('plain text is as it is but for its line ends', async () => {
  assert.equal(
    (await document('ticker.txt', '\ufeff# Er\r\n\r\n\r\n [sagte](https://a.de) \u0000\n')).text,
    '# Er\n\n\n [sagte](https://a.de) \u0000\n',
  );
});

test('HTML', async () => {
  const page = await document(
    'stdin',
    '<!doctype html><html lang="en"><title>T</title><p>The man said that he was not there.',
  );
  assert.deepEqual([page.title, page.language, page.text], ['T', 'en', 'The man said that he was not there.']);
});

test('JSON Lines, also without a name', async () => {
  const lines = '{"id":"a","text":"x"}\n{"id":"b"}\n{"id":"c","text":"y"}';
  for (const name of ['stdin', 'a.jsonl']) {
    assert.deepEqual(
      (await read(name, lines)).map((result) => [result.id, 'error' in result]),
      [
        ['a', false],
        ['b', true],
        ['c', false],
      ],
    );
  }
  assert.deepEqual(await read('a.jsonl', ''), []);
});

test('what the caller asks for comes before name and content', async () => {
  assert.equal((await document('a.md', '# *x*', { from: 'text' })).text, '# *x*');
  assert.equal((await document('a.txt', '# *x*', { from: 'markdown' })).text, 'x');
  assert.equal((await document('a.txt', 'Der Mann sagte das nicht.', { language: 'en' })).language, 'en');
});

test('what is no text says so', async () => {
  assert.equal(await code('leer.txt', ''), 'empty');
  assert.equal(await code('stdin', ' \n\n'), 'empty');
  assert.equal(await code('a.html', '<p><img></p>'), 'empty');
  assert.equal(await code('a.pdf', '%PDF-1.7 …'), 'binary');
  assert.equal(await code('a.docx', 'PK\x03\x04\0\0\0'), 'binary');
  assert.equal(await code('a.bin', new Uint8Array(1000)), 'binary');
  // as in random bytes, every value as often
  const all256 = Uint8Array.from({ length: 4096 }, (_, i) => (i * 97) % 256);
  assert.equal(await code('a.dat', all256), 'binary');
  assert.equal((await document('log.txt', '\x1b[1mSie\x1b[0m\tsagte\fdas.')).text.includes('sagte'), true);
});

test('a document above the limit is refused, and no more of it is taken', async () => {
  let taken = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (; ; taken++) yield new Uint8Array(2 ** 20).fill(97);
  }
  const [failure] = await all(readDocuments({ name: 'a.txt', bytes: endless() }, AUTO));
  assert.ok(failure && 'error' in failure && failure.error.code === 'too-large');
  assert.ok(taken < 70);
});

test('files that cannot be opened', async () => {
  const open = (name: string) => all(readDocuments({ name, bytes: createReadStream(name) }, AUTO));
  const missing = (await open('gibt/es/nicht.md'))[0] as ReadFailure;
  assert.deepEqual([missing.id, missing.error.code], ['gibt/es/nicht.md', 'not-found']);
  assert.equal(((await open(import.meta.dirname))[0] as ReadFailure).error.code, 'directory');
});

test('errors that are not of the system are not hidden', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    throw new TypeError('a bug');
  }
  await assert.rejects(all(readDocuments({ name: 'a', bytes: broken() }, AUTO)), TypeError);
});

test('a day of publication is given to what does not say so itself', async () => {
  const published = '2026-09-14';
  assert.equal((await document('a.txt', 'Ein Satz.', { published })).published, published);
  const page =
    '<html><head><meta property="article:published_time" content="2025-01-02"></head><p>Ein Satz.</p></html>';
  assert.equal((await document('a.html', page, { published })).published, '2025-01-02');
  const lines = '{"id":"a","text":"Ja.","published":"2024-05-06"}\n{"id":"b","text":"Nein."}\n{"id":"c"}';
  const [a, b, c] = await read('a.jsonl', lines, { published });
  assert.deepEqual(
    [a, b].map((one) => 'published' in one && one.published),
    ['2024-05-06', published],
  );
  assert.ok('error' in c);
});
