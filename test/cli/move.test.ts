import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openRecord } from '../../src/record/open.ts';
import { AT, RUN, documentOf, incoming } from '../record/conformance/fixture.ts';
import { type Server, skip, startServer } from '../record/postgres/server.ts';
import { run } from './harness.ts';

let folder: string;
let server: Server | undefined;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-move-cli-'));
  if (!skip) server = await startServer();
});
after(() => {
  server?.stop();
  rmSync(folder, { recursive: true });
});

test('move carries a file to PostgreSQL, where every command finds it', { skip }, async () => {
  const [file, address] = [join(folder, 'news.wortlaut'), server!.address()];
  const record = openRecord(file);
  const said = [{ quote: '„Die Brücke hält.“', speaker: 'Ada Zwirn' }];
  await record.documents.add([incoming(documentOf('a', 'Ada Zwirn: „Die Brücke hält.“', said))], RUN, AT);
  await record.close();
  const secret = address.replace('//wortlaut@', '//wortlaut:geheim@');
  const moved = await run(['move', file, secret]);
  assert.match(moved.stdout, /^Moved and checked: 1 document with 1 statement in postgres:\/\/wortlaut@/);
  assert.doesNotMatch(moved.stdout, /geheim/);
  const found = await run(['find', 'brücke'], '', { env: { WORTLAUT_RECORD: address } });
  assert.match(found.stdout, /Ada Zwirn/);
  const again = await run(['move', file, address]);
  assert.equal(again.status, 1);
  assert.match(again.stderr, /there already/);
});

test('move says what is wrong with an address', async () => {
  const { status, stderr } = await run(['move', join(folder, 'nothing'), join(folder, 'there')]);
  assert.equal(status, 1);
  assert.match(stderr, /nothing/);
  const german = { env: { LC_ALL: 'de_DE.UTF-8' } };
  assert.match((await run(['move', '--help'], '', german)).stdout, /Einen Bestand umziehen/);
});
