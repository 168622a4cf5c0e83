import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openRecord } from '../../src/record/open.ts';
import { BIN, run } from './harness.ts';

let folder: string;
let record: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-token-'));
  record = join(folder, 'news.wortlaut');
  await openRecord(record).close();
});
after(() => rmSync(folder, { recursive: true }));

const token = (...words: string[]) => run(['token', words[0], '--record', record, ...words.slice(1)]);

test('a token is shown once, listed without itself, and removed', async () => {
  const made = await token('add', 'ada', '--scope', 'edit', '--expires', '2999-12-31');
  assert.match(made.stdout, /^wortlaut_[\w-]{43}\n$/);
  assert.match(made.stderr, /shown this once/);
  assert.ok(!readFileSync(record).includes(made.stdout.trim()));
  assert.equal((await token('list')).stdout, 'ada  reads and decides · until 2999-12-31\n');
  const [{ created, ...listed }] = JSON.parse((await token('list', '--to', 'json')).stdout) as { created: string }[];
  assert.deepEqual(listed, { name: 'ada', scope: 'edit', expires: '2999-12-31' });
  assert.ok(Date.parse(created) > 0);
  const twice = await token('add', 'ada', '--scope', 'read');
  assert.deepEqual([twice.status, twice.stderr.includes('has a token already')], [1, true]);
  assert.equal((await token('add', 'bo', '--scope', 'all')).status, 2);
  assert.equal((await token('add', 'bo')).status, 2);
  assert.equal((await token('add', 'bo', '--scope', 'read', '--expires', '2026-02-30')).status, 2);
  assert.equal((await token('remove', 'ada')).status, 0);
  assert.equal((await token('remove', 'ada')).status, 1);
});

test('a desk behind a proxy asks for a token, also on this machine', async () => {
  const args = ['desk', '--record', record, '--port', '0', '--trust-proxy', '127.0.0.1'];
  assert.match((await run(args)).stderr, /wortlaut token add NAME/);
  assert.equal((await run(['desk', '--record', record, '--trust-proxy', 'proxy'])).status, 2);
  assert.equal((await run(['desk', '--record', record, '--user-header', 'x-user'])).status, 2);
  const made = (await token('add', 'bot', '--scope', 'read')).stdout.trim();
  const child = spawn(BIN, [...args, '--user-header', 'X-User'], { env: { ...process.env, LC_ALL: 'C' } });
  let told = '';
  for await (const chunk of child.stdout.setEncoding('utf8') as AsyncIterable<string>) {
    told += chunk;
    if (told.includes('Ctrl-C')) break;
  }
  const me = `${/http:\S+/.exec(told)![0]}/api/v1/me`;
  assert.equal((await fetch(me)).status, 401);
  const bot = await fetch(me, { headers: { authorization: `Bearer ${made}` } });
  assert.deepEqual(await bot.json(), { name: 'bot', scope: 'read' });
  const named = await fetch(me, { headers: { 'x-user': 'Ada' } });
  assert.deepEqual(await named.json(), { name: 'Ada', scope: 'edit' });
  child.kill('SIGTERM');
  await once(child, 'close');
});
