import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openRecord } from '../../src/record/open.ts';
import { type Run, run } from './harness.ts';

let folder: string;
let files = 0;
before(() => (folder = mkdtempSync(join(tmpdir(), 'wortlaut-add-test-'))));
after(() => rmSync(folder, { recursive: true }));

const newRecord = (): string => join(folder, `${files++}.wortlaut`);
const add = (record: string, inputs: readonly string[], input = ''): Promise<Run> =>
  run(['add', ...inputs, '--record', record, '--engine', 'grammar', '--workers', '1'], input);
const tally = async (record: string, inputs: readonly string[], input = ''): Promise<Record<string, unknown>> =>
  JSON.parse((await add(record, [...inputs, '--to', 'json'], input)).stdout) as Record<string, unknown>;

const ARTICLE = 'Bürgermeisterin Ada Zwirn sagte am Montag: „Die Brücke hält.“ Sie werde im Mai geprüft.';
const TEXT = 'Ada Zwirn sagte: „Die Brücke hält.“';
const QUOTE = { text: '„Die Brücke hält.“', spans: [{ start: 17, end: 35 }] };
const SPEAKER = { text: 'Ada Zwirn', spans: [{ start: 0, end: 9 }], entity: 'ada-zwirn' };
const ADA = { id: 'ada-zwirn', name: 'Ada Zwirn', kind: 'person', mentions: [{ start: 0, end: 9, form: 'name' }] };
const given = (more: object = {}): string =>
  `${JSON.stringify({ id: 'a', text: TEXT, statements: [{ type: 'direct', quote: QUOTE, speaker: SPEAKER }], entities: [ADA], ...more })}\n`;

test('reads files, knows them again, and keeps what they said before they were changed', async () => {
  const record = newRecord();
  const texts = join(folder, 'texts');
  mkdirSync(texts);
  writeFileSync(join(texts, 'a.txt'), ARTICLE);
  const first = await add(record, [texts]);
  assert.equal(first.status, 0);
  assert.match(
    first.stdout,
    /^1 document: 1 new · \d new statements?\nTo see what was said: wortlaut find WORDS --record /,
  );
  assert.match((await add(record, [texts])).stdout, /^1 document: 1 known · 0 new statements\n$/);
  writeFileSync(join(texts, 'a.txt'), ARTICLE.replace('hält', 'hält noch'));
  const { revised, vanished, fresh } = await tally(record, [texts]);
  assert.deepEqual([revised, vanished, fresh], [1, 0, 0]);
});

test('takes what was read already as it is, when its words stand in its text', async () => {
  const record = newRecord();
  const wrong = [
    given({ id: 'lie', statements: [{ type: 'direct', quote: { ...QUOTE, text: '„Nein.“' } }] }),
    given({ id: 'outside', statements: [{ type: 'direct', quote: { spans: [{ start: 17, end: 99 }] } }] }),
    given({ id: 'type', statements: [{ type: 'loud', quote: QUOTE }] }),
    given({ id: 'ghost', entities: [{ ...ADA, kind: 'ghost' }] }),
    given({
      id: 'twice',
      statements: [
        { type: 'direct', quote: QUOTE },
        { type: 'direct', quote: QUOTE },
      ],
    }),
    '{"id":"half","statements":\n',
    '{"id":"gone","error":{"code":"empty","message":"no text"}}\n',
  ];
  const { status, stdout, stderr } = await add(record, ['-'], [given(), ...wrong, given({ id: 'b' })].join(''));
  assert.equal(status, 1);
  assert.match(stdout, /^9 documents: 2 new, 7 failed · 2 new statements/);
  assert.match(stdout, /^failed: wrong-type \(3\), no-evidence \(2\), /m);
  for (const id of ['lie', 'outside', 'type', 'ghost', 'twice', 'gone'])
    assert.match(stderr, new RegExp(`^wortlaut: ${id}: `, 'm'));
  const opened = openRecord(record, { readOnly: true });
  const [revision] = await opened.documents.revisions(1);
  assert.equal(revision.run.engine, 'given');
  assert.deepEqual(
    (await opened.documents.statementsOf(revision.id)).map(({ statement, speaker }) => [
      speaker?.name,
      statement.quote.text,
    ]),
    [['Ada Zwirn', '„Die Brücke hält.“']],
  );
  assert.deepEqual((await opened.care.check()).faults, []);
  await opened.close();
});

test('gives back what read found, whole', async () => {
  const record = newRecord();
  const read = await run(['read', 'examples/ticker.md', 'examples/agentur.jsonl', '--to', 'jsonl']);
  assert.equal((await add(record, ['-'], read.stdout)).status, 0);
  const opened = openRecord(record, { readOnly: true });
  for (const line of read.stdout.trim().split('\n')) {
    const result = JSON.parse(line) as { id: string };
    const document = await opened.documents.find(result.id);
    const [revision] = await opened.documents.revisions(document!.id);
    assert.deepEqual(JSON.parse(JSON.stringify(revision.result)), result);
  }
  await opened.close();
});

test('fetches addresses', async () => {
  const page = `<!doctype html><html lang="de"><head><title>Brücke</title></head><body><article><h1>Die Brücke</h1><p>${ARTICLE}</p><p>Am Ufer standen am Abend noch viele, die das nicht glauben wollten und lange blieben.</p></article></body></html>`;
  const server = createServer((request, response) => {
    const isThere = request.url === '/a.html';
    response
      .writeHead(isThere ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      .end(isThere ? page : 'nicht da');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const record = newRecord();
  const base = `http://127.0.0.1:${port}`;
  const { status, stdout, stderr } = await add(record, [`${base}/a.html`, `${base}/b.html`, '--allow', '127.0.0.1']);
  server.close();
  assert.equal(status, 1);
  assert.match(stdout, /^1 document: 1 new/);
  assert.match(stderr, /b\.html/);
  const opened = openRecord(record, { readOnly: true });
  const document = await opened.documents.find(`${base}/a.html?utm_source=x`);
  assert.ok((await opened.documents.revisions(document!.id))[0].retrieved);
  await opened.close();
});

test('says what is wrong', async () => {
  assert.equal((await run(['add', 'a.txt'])).status, 2);
  const record = newRecord();
  const { status, stderr } = await add(record, [join(folder, 'none.txt')]);
  assert.equal(status, 1);
  assert.match(stderr, /none\.txt/);
  assert.equal((await add(record, ['-', '-'])).status, 2);
});
