import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { run } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-'));
after(() => rmSync(folder, { recursive: true }));

function page(name: string, paragraph: string): string {
  const path = join(folder, name);
  writeFileSync(path, `<!doctype html><article><p>${paragraph}</p></article>`);
  return path;
}

const SMALL = page('small.html', '„Das stimmt nicht“, sagte die Ministerin am Montag.');
const GRAMMAR = ['--engine', 'grammar', '--language', 'de'];

/** The id of each result, for a failure with its code. */
const idsOf = (output: string): string[] =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; error?: { code: string } })
    .map(({ id, error }) => (error ? `${id}: ${error.code}` : id));

test('a page that takes longer than --page-timeout is an error line, and the rest is read', async () => {
  const slow = page('slow.html', 'sagte „a“ '.repeat(40_000));
  for (const workers of ['1', '2']) {
    const args = ['read', SMALL, slow, SMALL, '--to', 'jsonl', '--page-timeout', '2', '--workers', workers];
    const { status, stdout } = await run([...args, ...GRAMMAR]);
    assert.equal(status, 1);
    assert.deepEqual(idsOf(stdout), [SMALL, `${slow}: timeout`, SMALL]);
    assert.match(stdout, /"message":"not done after \d\.?\d? s and given up; --page-timeout gives more time"/);
  }
});

test('a page that needs more than --page-memory is told in the language of the user, and the rest is read', async () => {
  const large = page('large.html', 'Er habe das gesagt, sagte sie, sage er, sagte Anna Meier. '.repeat(16_000));
  const args = ['read', SMALL, large, SMALL, '--page-memory', '128', ...GRAMMAR];
  const { status, stdout, stderr } = await run(args, '', { env: { LC_ALL: 'de_DE.UTF-8' } });
  assert.equal(status, 1);
  assert.equal(stderr, `wortlaut: ${large}: brauchte zu viel Speicher und wurde aufgegeben; mehr gibt --page-memory\n`);
  assert.equal(stdout.match(/„Das stimmt nicht“/g)?.length, 2);
});

test('a page that is nested too deep costs nothing but itself', async () => {
  const deep = page('deep.html', `${'<div><b>'.repeat(100_000)}„Nein“, sagte er.`);
  const { status, stdout } = await run(['read', SMALL, deep, SMALL, '--to', 'jsonl', '--workers', '1', ...GRAMMAR]);
  assert.ok(status === 0 || status === 1);
  const ids = idsOf(stdout);
  assert.deepEqual([ids.length, ids[0], ids[2]], [3, SMALL, SMALL]);
});

test('limits that cannot be meant are refused', async () => {
  const timeout = await run(['read', SMALL, '--page-timeout', '0']);
  assert.equal(timeout.status, 2);
  assert.match(timeout.stderr, /--page-timeout cannot be “0”; allowed: 0\.1 … 86400/);
  const memory = await run(['read', SMALL, '--page-memory', '12']);
  assert.equal(memory.status, 2);
  assert.match(memory.stderr, /--page-memory cannot be “12”; allowed: 128, 129 … 65536/);
});
