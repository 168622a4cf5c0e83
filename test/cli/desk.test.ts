import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openRecord } from '../../src/record/open.ts';
import { BIN, run } from './harness.ts';

let folder: string;
let record: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-desk-'));
  record = join(folder, 'news.wortlaut');
  await openRecord(record).close();
});
after(() => rmSync(folder, { recursive: true }));

test('opens the desk, says where, and closes it when it is told to', async () => {
  const child = spawn(BIN, ['desk', '--record', record, '--port', '0'], { env: { ...process.env, LC_ALL: 'C' } });
  let told = '';
  for await (const chunk of child.stdout.setEncoding('utf8') as AsyncIterable<string>) {
    told += chunk;
    if (told.includes('Ctrl-C')) break;
  }
  const address = /^The desk is open: (http:\/\/127\.0\.0\.1:\d+)$/m.exec(told)?.[1];
  assert.ok(address, told);
  assert.deepEqual(await (await fetch(`${address}/health`)).json(), { status: 'ok' });
  child.kill('SIGTERM');
  const [status] = (await once(child, 'close')) as [number | null];
  assert.equal(status, 0);
});

test('says what is in the way', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const taken = await run(['desk', '--record', record, '--port', String(port)]);
  assert.deepEqual([taken.status, taken.stderr.includes('something else answers on port')], [1, true]);
  server.close();
  const open = await run(['desk', '--record', record, '--host', '0.0.0.0']);
  assert.deepEqual([open.status, open.stderr.includes('wortlaut token add NAME')], [1, true]);
  const missing = await run(['desk', '--record', join(folder, 'nowhere.wortlaut')]);
  assert.deepEqual([missing.status, missing.stderr.includes('nowhere.wortlaut')], [1, true]);
});
