import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parquetMetadata } from 'hyparquet';
import { type Run, run } from './harness.ts';

let folder: string;
let record: string;
const add = (name: string, text: string): Promise<Run> => {
  writeFileSync(join(folder, name), text);
  return run(['add', join(folder, name), '--record', record, '--engine', 'grammar', '--workers', '1']);
};
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-export-test-'));
  record = join(folder, 'news.wortlaut');
  await add('a.txt', 'Bürgermeisterin Ada Zwirn sagte am Montag: „Die Brücke hält.“');
  await add('b.txt', 'Bo Lund erklärte: „Der Hafen wächst.“');
});
after(() => rmSync(folder, { recursive: true }));

const wortlaut = (...args: readonly string[]): Promise<Run> => run([...args, '--record', record]);
const rowsOf = ({ stdout }: Run): number => stdout.trimEnd().split('\r\n').length - 1;

test('hands out all, a search, a document or a speaker', async () => {
  assert.equal(rowsOf(await wortlaut('export')), 2);
  assert.equal(rowsOf(await wortlaut('export', 'Brücke')), 1);
  assert.equal(rowsOf(await wortlaut('export', '--document', 'D2')), 1);
  assert.equal(rowsOf(await wortlaut('export', '--speaker', 'E1')), 1);
  assert.equal(rowsOf(await wortlaut('export', '--claim', 'C1')), 1);
  assert.equal(rowsOf(await wortlaut('export', '--claim', 'C1', '--document', 'D2')), 0);
  assert.equal((await wortlaut('export', '--claim', 'C99')).status, 1);
  assert.equal((await wortlaut('export', '--claim', 'X')).status, 2);
  const none = await wortlaut('export', 'Brücke', '--document', 'D2');
  assert.deepEqual([rowsOf(none), none.stderr, none.status], [0, 'The record has nothing of this.\n', 0]);
});

test('writes files in the format that their ending names', async () => {
  const out = join(folder, 'a.parquet');
  assert.equal((await wortlaut('export', '--out', out)).stderr, `2 statements in ${out}\n`);
  const bytes = readFileSync(out);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  assert.equal(parquetMetadata(file).num_rows, 2n);
  assert.match((await wortlaut('export', '--to', 'csv', '--bom')).stdout, /^\ufeffid,/);
});

test('refuses a search that cannot be understood, and to write over the record', async () => {
  const bad = await wortlaut('export', 'Brücke AND');
  assert.equal(bad.status, 2);
  assert.match(bad.stderr, /there is nothing to look for beside this AND\n {2}Brücke AND\n {9}\^{3}\n/);
  assert.equal((await wortlaut('export', '--out', record)).status, 2);
  assert.equal((await wortlaut('export', '--document', 'D99')).status, 1);
});

test('alerts write a feed of what comes in, and keep secrets out of lists', async () => {
  const feed = join(folder, 'bridges.atom');
  assert.equal((await wortlaut('alerts', 'add', 'bridges', '--search', 'Brücke', '--atom', feed)).status, 0);
  const hook = ['--webhook', 'http://127.0.0.1:8080/secret-path', '--secret-env', 'HOOK_SECRET'];
  assert.equal((await wortlaut('alerts', 'add', 'desk', '--search', 'Hafen', ...hook)).status, 0);
  assert.equal((await wortlaut('alerts', 'add', 'desk', '--search', 'Hafen', ...hook)).status, 1);
  assert.equal((await wortlaut('alerts', 'add', 'x', '--search', 'Hafen', '--webhook', 'https://a.example')).status, 2);
  assert.equal((await wortlaut('alerts', 'add', 'x', '--search', '"Hafen', '--atom', feed)).status, 2);
  await add('c.txt', 'Ada Zwirn sagte: „Die Brücke bleibt gesperrt.“');
  const done = await wortlaut('alerts', 'run');
  assert.deepEqual([done.stdout, done.status], [`✓ bridges  1 entry written  ${feed}\n`, 0]);
  assert.match(readFileSync(feed, 'utf8'), /<title>Ada Zwirn: „Die Brücke bleibt gesperrt.“<\/title>/);
  for (const list of [await wortlaut('alerts', 'list'), await wortlaut('alerts', 'list', '--to', 'json')]) {
    assert.match(list.stdout, /HOOK_SECRET/);
    assert.ok(!list.stdout.includes('secret-path'));
  }
  assert.equal((await wortlaut('alerts', 'remove', 'desk')).status, 0);
  assert.equal((await wortlaut('alerts', 'remove', 'desk')).status, 1);
});

test('alerts tell what could not be delivered, and try it again by choice', async () => {
  const hook = ['--webhook', 'http://127.0.0.1:8080/', '--secret-env', 'HOOK_SECRET'];
  await wortlaut('alerts', 'add', 'inside', '--search', 'Turm', ...hook);
  await add('d.txt', 'Bo Lund erklärte: „Der Turm wird saniert.“');
  const env = { env: { ...process.env, HOOK_SECRET: 'sixteen characters and more' } };
  const refused = await run(['alerts', 'run', '--record', record], '', env);
  assert.equal(refused.status, 1);
  assert.match(refused.stdout, /✗ inside .*internal: 127\.0\.0\.1, loopback; given up, but kept/);
  assert.match((await wortlaut('alerts', 'dead')).stdout, /^1 {2}inside {2}\d{4}-\d\d-\d\d {2}internal: 127\.0\.0\.1/);
  assert.equal((await wortlaut('alerts', 'dead', '--replay', '7')).status, 1);
  assert.match((await wortlaut('alerts', 'dead', '--replay', 'all')).stdout, /^1 message will be tried again/);
  assert.equal((await wortlaut('alerts', 'dead')).stdout, 'Nothing was given up.\n');
});
