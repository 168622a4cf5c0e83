import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { gunzip } from '../../../src/read/archive/gunzip.ts';
import { warcDocuments } from '../../../src/read/archive/warc.ts';
import { type ReadFailure, readDocuments } from '../../../src/read/read.ts';
import type { Document } from '../../../src/text/document.ts';
import { all } from '../all.ts';
import { pieces } from '../read-bytes.ts';
import { packed, page, record, response } from './make-warc.ts';

const A = 'https://zeitung.example/a';
const B = 'https://zeitung.example/b';
const AT = '@2026-11-27T10:00:00Z';

const read = (bytes: Uint8Array, name = 'crawl.warc', size?: number): Promise<(Document | ReadFailure)[]> =>
  all(readDocuments({ name, bytes: pieces(bytes, size) }, { from: 'auto', language: 'auto' }));

const told = (found: readonly (Document | ReadFailure)[]): string[] =>
  found.map((one) => ('error' in one ? `${one.error.code}: ${one.id}` : `${one.id}: ${one.text}`));

/** The text that a page has when a server sends this body with these headers. */
async function textOf(body: string | Uint8Array, headers: Record<string, string>): Promise<string> {
  const [only, ...others] = await read(response(A, body, { headers }));
  assert.ok(only && others.length === 0);
  return 'error' in only ? only.error.code : only.text;
}

const INFO = record('warcinfo', { 'Content-Type': 'application/warc-fields' }, 'software: Test\r\n');
const TWO = [INFO, response(A, page('Der erste Satz.')), response(B, page('Der zweite Satz.'))];
const BOTH = [`${A}${AT}: Der erste Satz.`, `${B}${AT}: Der zweite Satz.`];

test('pages of an archive are documents with the address they were fetched from', async () => {
  const [first, second, ...others] = await read(Buffer.concat(TWO));
  assert.ok(first && !('error' in first) && second && !('error' in second) && others.length === 0);
  assert.deepEqual([first.id, first.url, first.text], [`${A}${AT}`, A, 'Der erste Satz.']);
  assert.deepEqual([second.id, second.url], [`${B}${AT}`, B]);
});

test('packed or not, by name or by content', async () => {
  assert.deepEqual(told(await read(packed(TWO), 'crawl.warc.gz')), BOTH);
  assert.deepEqual(told(await read(gzipSync(Buffer.concat(TWO)), 'crawl.warc.gz')), BOTH);
  assert.deepEqual(told(await read(packed(TWO), 'crawl')), BOTH);
  assert.deepEqual(told(await read(Buffer.concat(TWO), 'crawl')), BOTH);
});

test('wherever the bytes are cut, the documents are the same', async () => {
  const sources = [Buffer.concat(TWO), packed(TWO), gzipSync(Buffer.concat(TWO))];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...sources), fc.integer({ min: 1, max: 200 }), async (bytes, size) => {
      assert.deepEqual(told(await read(bytes, 'crawl.warc', size)), BOTH);
    }),
    { numRuns: 60 },
  );
});

test('an archive cut off anywhere gives all records before, and says so', async () => {
  for (const whole of [Buffer.concat(TWO), packed(TWO)]) {
    const ends = whole === undefined ? [] : await endsOf(whole);
    for (let length = 1; length < whole.length; length++) {
      const found = await read(whole.subarray(0, length), 'crawl.warc');
      const documents = found.filter((one) => !('error' in one));
      const before = ends.filter((end) => end <= length).length;
      assert.ok(documents.length >= before, `${length} bytes: ${documents.length} of ${before}`);
      assert.ok(documents.length <= 2 && found.length - documents.length <= 1);
      assert.ok(found.every((one) => !('error' in one) || one.error.code === 'truncated'));
    }
  }
});

/** Where the records with the two pages end. */
async function endsOf(whole: Buffer): Promise<number[]> {
  const parts = whole[0] === 0x1f ? TWO.map((one) => gzipSync(one).length) : TWO.map((one) => one.length);
  return [parts[0] + parts[1], whole.length];
}

test('what is no page is passed over and counted', async () => {
  const html = page('Ein Satz.');
  const fields = { 'WARC-Target-URI': A, 'Content-Type': 'application/http; msgtype=request' };
  const records = [
    record('request', fields, 'GET /a HTTP/1.1\r\nHost: zeitung.example\r\n\r\n'),
    record('metadata', { ...fields, 'Content-Type': 'application/warc-fields' }, 'via: x\r\n'),
    record(
      'revisit',
      { ...fields, 'Content-Type': 'application/http' },
      'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n',
    ),
    response(A, html, { status: 404 }),
    response(A, '', { status: 301, headers: { Location: B } }),
    response(A, Buffer.from('89504e470d0a1a0a', 'hex'), { headers: { 'Content-Type': 'image/png' } }),
    response('https://zeitung.example/robots.txt', 'User-agent: *', { headers: { 'Content-Type': 'text/plain' } }),
    record('response', { 'WARC-Target-URI': 'dns:zeitung.example', 'Content-Type': 'text/dns' }, '20261127\nx'),
    response(B, html),
  ];
  const passedOver: string[] = [];
  const source = {
    name: 'a.warc',
    bytes: pieces(Buffer.concat(records)),
    onPassedOver: (type: string) => passedOver.push(type),
  };
  assert.deepEqual(told(await all(readDocuments(source, { from: 'auto', language: 'auto' }))), [
    `${B}${AT}: Ein Satz.`,
  ]);
  const answers = ['response', 'response', 'response', 'response', 'response'];
  assert.deepEqual(passedOver, ['request', 'metadata', 'revisit', ...answers]);
});

test('records without HTTP', async () => {
  const fields = { 'WARC-Target-URI': `<${A}>`, 'Content-Type': 'text/html' };
  const resource = record('resource', fields, page('Ein Satz.'));
  assert.deepEqual(told(await read(resource)), [`${A}${AT}: Ein Satz.`]);
  const conversion = record('conversion', { ...fields, 'Content-Type': 'text/plain' }, 'Ein Satz.');
  assert.deepEqual(told(await read(conversion)), [`${A}${AT}: Ein Satz.`]);
  const screenshot = record('resource', { ...fields, 'WARC-Target-URI': 'urn:text:https://a.example' }, page('Nein.'));
  assert.deepEqual(await read(screenshot), []);
});

test('the same address fetched again has an id of its own', async () => {
  const html = page('Ein Satz.');
  const later = response(A, html, { date: '2026-11-28T10:00:00Z' });
  const found = await read(Buffer.concat([response(A, html), response(A, html), later]));
  assert.deepEqual(
    found.map(({ id }) => id),
    [`${A}${AT}`, `${A}${AT}~2`, `${A}@2026-11-28T10:00:00Z`],
  );
});

test('codings of HTTP are undone, also where they are only named', async () => {
  const html = page('Ein Satz, länger als ein Wort.');
  const text = 'Ein Satz, länger als ein Wort.';
  const bodies: readonly (readonly [string, Uint8Array])[] = [
    ['gzip', gzipSync(html)],
    ['x-gzip', gzipSync(html)],
    ['deflate', deflateSync(html)],
    ['deflate', deflateRawSync(html)],
    ['br', brotliCompressSync(html)],
    ['zstd', zstdCompressSync(html)],
    ['gzip, br', brotliCompressSync(gzipSync(html))],
    ['identity', Buffer.from(html)],
  ];
  for (const [coding, body] of bodies) {
    assert.equal(await textOf(body, { 'Content-Encoding': coding }), text, coding);
    assert.equal(await textOf(html, { 'Content-Encoding': coding }), text, `${coding}, undone before`);
    assert.equal(await textOf(body.subarray(0, -1), { 'Content-Encoding': coding }), text, `${coding}, cut off`);
  }
  const chunks = Buffer.concat([Buffer.from(`a;x=y\r\n${html.slice(0, 10)}\r\n`), chunk(html.slice(10)), chunk('')]);
  assert.equal(await textOf(chunks, { 'Transfer-Encoding': 'chunked' }), text);
  assert.equal(await textOf(html, { 'Transfer-Encoding': 'chunked' }), text);
  const both = Buffer.concat([chunk(gzipSync(html)), chunk('')]);
  assert.equal(await textOf(both, { 'Transfer-Encoding': 'chunked', 'Content-Encoding': 'gzip' }), text);
});

function chunk(bytes: string | Uint8Array): Buffer {
  const body = Buffer.from(bytes);
  return Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n')]);
}

test('a body that is packed to more than a document can be, and one that is damaged', async () => {
  const bomb = gzipSync(Buffer.alloc(65 * 2 ** 20));
  assert.equal(await textOf(bomb, { 'Content-Encoding': 'gzip' }), 'too-large');
  assert.equal(await textOf(brotliCompressSync(Buffer.alloc(65 * 2 ** 20)), { 'Content-Encoding': 'br' }), 'too-large');
  const damaged = gzipSync(page('Ein Satz.'.repeat(100)));
  damaged.fill(0xff, 12, 20);
  assert.equal(await textOf(damaged, { 'Content-Encoding': 'gzip' }), 'damaged');
  assert.equal(await textOf(page('Nein.'), { 'Content-Encoding': 'gzip,'.repeat(1000) }), 'damaged');
});

test('the character set of the header counts, and what comes without a type is read if it is a page', async () => {
  const latin = Buffer.from('<p>Müller sagte ja.</p>', 'latin1');
  assert.match(await textOf(latin, { 'Content-Type': 'text/html; charset=ISO-8859-1' }), /^Müller/);
  const greek = Buffer.from([0x3c, 0x70, 0x3e, 0xe1, 0xe2]);
  assert.equal(await textOf(greek, { 'Content-Type': 'text/html;charset="iso-8859-7"' }), 'αβ');
  assert.equal(await textOf(page('Ein Satz.'), { 'Content-Type': '' }), 'Ein Satz.');
  assert.deepEqual(await read(response(A, 'var a = 1;', { headers: { 'Content-Type': '' } })), []);
});

test('a damaged member of gzip costs no more than its record', async () => {
  const members = TWO.map((one) => gzipSync(one));
  for (let at = 12; at < members[1].length; at += 7) {
    const damaged = Buffer.from(members[1]);
    damaged[at] ^= 0x55;
    const found = await read(Buffer.concat([members[0], damaged, members[2]]), 'crawl.warc.gz');
    assert.deepEqual(told(found), ['damaged: crawl.warc.gz: record 2', BOTH[1]], `byte ${at}`);
  }
  const large = gzipSync(response(A, page('Ein Satz. '.repeat(400_000))), { level: 0 });
  large[3_000_000] ^= 0x55;
  const found = await read(Buffer.concat([members[0], large, members[2]]), 'crawl.warc.gz');
  assert.deepEqual(told(found), [`damaged: ${A}${AT}`, BOTH[1]]);
});

test('garbage between records is one failure', async () => {
  const garbage = Buffer.from('x'.repeat(200_000));
  const failure = 'damaged: crawl.warc: record 2';
  assert.deepEqual(told(await read(Buffer.concat([TWO[0], TWO[1], garbage, Buffer.from('\n'), TWO[2]]))), [
    BOTH[0],
    failure,
    BOTH[1],
  ]);
  const packedGarbage = Buffer.concat([packed(TWO.slice(0, 2)), garbage, packed([TWO[2]])]);
  assert.deepEqual(told(await read(packedGarbage)), [BOTH[0], 'damaged: crawl.warc: record 3', BOTH[1]]);
  assert.deepEqual(told(await read(Buffer.concat([packed(TWO), Buffer.alloc(4096)]), 'crawl.warc')), BOTH);
});

test('heads that never end, and lengths that are none', async () => {
  const endless = Buffer.from(`WARC/1.1\r\n${'X-Much: abcdefgh\r\n'.repeat(20_000)}`);
  const failure = 'damaged: crawl.warc: record 2';
  assert.deepEqual(told(await read(Buffer.concat([TWO[1], endless, TWO[2]]))), [BOTH[0], failure, BOTH[1]]);
  for (const length of ['-1', '1e9', '', '99999999999999999999']) {
    const wrong = record('response', { 'Content-Length': length }, 'x');
    assert.deepEqual(told(await read(Buffer.concat([TWO[1], wrong, TWO[2]]))), [BOTH[0], failure, BOTH[1]], length);
  }
});

test('a record that is too large is a failure, and the next is read', async () => {
  const large = response(B, page('x'.repeat(5000)));
  const bytes = Buffer.concat([TWO[1], large, TWO[2]]);
  const found = await all(warcDocuments(pieces(bytes), { name: 'crawl.warc', limit: 2000 }));
  assert.deepEqual(
    found.map((one) => ('error' in one ? one.error.code : one.name)),
    [`${A}${AT}`, 'too-large', `${B}${AT}~2`],
  );
});

test('a hundred thousand tiny records', async () => {
  const tiny = record('metadata', { 'WARC-Target-URI': A }, '');
  let passedOver = 0;
  const bytes = Buffer.concat([Buffer.concat(new Array<Buffer>(100_000).fill(tiny)), TWO[2]]);
  const found = await all(warcDocuments(pieces(bytes, 65_536), { name: 'a', onPassedOver: () => passedOver++ }));
  assert.deepEqual([found.length, passedOver], [1, 100_000]);
});

test('other packed files', async () => {
  assert.deepEqual(told(await read(gzipSync(page('Ein Satz.')), 'a.html.gz')), ['a.html.gz: Ein Satz.']);
  assert.deepEqual(told(await read(gzipSync('{"id":"x","text":"Ein Satz."}\n'), 'a.jsonl.gz')), ['x: Ein Satz.']);
  assert.deepEqual(told(await read(gzipSync('Ein Satz.'), 'a')), ['a: Ein Satz.']);
  const cut = gzipSync(page('Ein Satz.')).subarray(0, -9);
  assert.deepEqual(told(await read(cut, 'a.html.gz')), ['truncated: a.html.gz']);
  const bomb = gzipSync(Buffer.alloc(65 * 2 ** 20));
  assert.deepEqual(told(await read(bomb, 'a.html.gz')), ['too-large: a.html.gz']);
});

test('what looks like members and is none is not tried for ever', async () => {
  const header = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0];
  const fake = Buffer.from([...header, 0, 0xff, 0xff, 0, 0]);
  const bytes = Buffer.concat([
    Buffer.concat(new Array<Buffer>(50_000).fill(fake)),
    Buffer.alloc(100_000, 'x'),
    packed(TWO),
  ]);
  const found = await all(gunzip(pieces(bytes, 65_536)));
  assert.ok(found.length < 500, `${found.length} pieces`);
  assert.deepEqual(told(await read(bytes)).slice(1), BOTH);
});

test('line ends without end are garbage', async () => {
  const bytes = packed([TWO[1], Buffer.alloc(10 * 2 ** 20, '\n'), TWO[2]]);
  assert.deepEqual(told(await read(bytes)), [BOTH[0], 'damaged: crawl.warc: record 1', BOTH[1]]);
});
