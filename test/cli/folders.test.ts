import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { packed, page, record, response } from '../read/archive/make-warc.ts';
import { run } from './harness.ts';

const root = mkdtempSync(join(tmpdir(), 'wortlaut-'));
after(() => rmSync(root, { recursive: true }));

function write(path: string, content: string | Uint8Array): string {
  const whole = join(root, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, content);
  return whole;
}

async function idsOf(...args: string[]): Promise<{ ids: string[]; status: number; stderr: string }> {
  const { stdout, status, stderr } = await run(['read', '--to', 'jsonl', '--engine', 'grammar', ...args]);
  const results = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: string; error?: { code: string } });
  return {
    ids: results.map(({ id, error }) => (error ? `${error.code}: ${id}` : id).replaceAll(root, '')),
    status: status ?? -1,
    stderr,
  };
}

test('a folder is the documents in it and below, in the order of their names', async () => {
  const warc = packed([response('https://a.example/1', page('Ein Satz.'))]);
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['news/b.html', page('Ein Satz.')],
    ['news/a/z.txt', 'Ein Satz.'],
    [
      'news/a/feed.xml',
      '<rss version="2.0"><channel><item><guid>urn:x</guid><title>Ein Satz.</title></item></channel></rss>',
    ],
    ['news/a/b/crawl.warc.gz', warc],
    ['news/ohne-endung', 'Ein Satz.'],
    ['news/seite.php', page('Ein Satz.')],
    ['news/.hidden.txt', 'Nein.'],
    ['news/.git/x.txt', 'Nein.'],
    ['news/b_files/style.css', 'p {}'],
    ['news/b_files/app.js', '// Nein.'],
    ['news/b_files/data.json', '{"a": 1}'],
    ['news/b_files/bild.png', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['news/b_files/daten.bin', new Uint8Array(100)],
    ['news/table.csv', 'a,b\n1,2\n'],
    ['news/sitemap.xml', '<urlset></urlset>'],
  ];
  for (const [path, content] of files) write(path, content);
  const { ids, status, stderr } = await idsOf(join(root, 'news'));
  assert.deepEqual(ids, [
    'https://a.example/1@2026-11-27T10:00:00Z',
    'urn:x',
    '/news/a/z.txt',
    '/news/b.html',
    '/news/ohne-endung',
    '/news/seite.php',
  ]);
  assert.deepEqual([status, stderr], [0, '']);
  assert.deepEqual((await idsOf(`${root}/news/a/`, '--from', 'text')).ids.at(-1), '/news/a/z.txt');
});

test('links that lead in circles, pipes and the file that is written are no input', async () => {
  write('loop/a.txt', 'Ein Satz.');
  symlinkSync(join(root, 'loop'), join(root, 'loop', 'self'));
  symlinkSync(join(root, 'loop', 'a.txt'), join(root, 'loop', 'b.txt'));
  symlinkSync(join(root, 'nowhere'), join(root, 'loop', 'c.txt'));
  execFileSync('mkfifo', [join(root, 'loop', 'pipe')]);
  assert.deepEqual((await idsOf(join(root, 'loop'))).ids, ['/loop/a.txt', '/loop/b.txt']);
  symlinkSync(join(root, 'loop'), join(root, 'named'));
  assert.deepEqual((await idsOf(join(root, 'named'))).ids, ['/named/a.txt', '/named/b.txt']);
  const out = write('loop/out.txt', 'alt');
  const { status } = await run(['read', '--to', 'jsonl', '--engine', 'grammar', '--out', out, join(root, 'loop')]);
  assert.equal(status, 0);
});

test('office documents in a folder are told, an empty folder too', async () => {
  write('office/a.pdf', '%PDF-1.7 …');
  write('office/b.txt', 'Ein Satz.');
  mkdirSync(join(root, 'empty'));
  const { ids, status } = await idsOf(join(root, 'office'), join(root, 'empty'));
  assert.deepEqual([ids, status], [['binary: /office/a.pdf', '/office/b.txt', 'directory: /empty'], 1]);
});

test('an archive is read by name, and what was passed over is counted', async () => {
  const fields = { 'WARC-Target-URI': 'https://a.example/1', 'Content-Type': 'application/http; msgtype=request' };
  const records = [
    record('request', fields, 'GET / HTTP/1.1\r\n\r\n'),
    response('https://a.example/1', page('„Ja“, sagte Anna Muster.')),
  ];
  const path = write('crawl.warc', Buffer.concat(records));
  const { ids, status, stderr } = await idsOf(path, '--workers', '2');
  assert.deepEqual([ids, status], [['https://a.example/1@2026-11-27T10:00:00Z'], 0]);
  assert.match(stderr, /one record of the archive .* passed over/);
  const cut = write('cut.warc', Buffer.concat(records).subarray(0, -20));
  const again = await run(['read', cut]);
  assert.equal(again.status, 1);
  assert.match(again.stderr, /https:\/\/a\.example\/1@2026-11-27T10:00:00Z: .*ends in the middle/);
});
