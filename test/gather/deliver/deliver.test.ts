import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { replaceFile } from '../../../src/gather/deliver/feed-file.ts';
import { type Handed, handOut } from '../../../src/gather/deliver/run.ts';
import { Sender } from '../../../src/gather/deliver/send.ts';
import { keyOf, signed } from '../../../src/gather/deliver/sign.ts';
import type { NewAlert } from '../../../src/record/alerts.ts';
import { openRecord } from '../../../src/record/open.ts';
import { AT, RUN, documentOf, incoming } from '../../record/conformance/fixture.ts';
import { NOW, OUTSIDE, SECRET, SETTINGS } from './settings.ts';
import { answerWith, receive } from './server.ts';

let folder: string;
before(() => (folder = mkdtempSync(join(tmpdir(), 'wortlaut-deliver-test-'))));
after(() => rmSync(folder, { recursive: true }));

let files = 0;
/** A record with one new statement that an alert is to tell. */
async function recordFor(alert: Partial<NewAlert>): Promise<string> {
  const file = join(folder, `${files++}.wortlaut`);
  const record = openRecord(file);
  const secret = { env: 'HOOK_SECRET' };
  await record.alerts.add({ name: 'Brücken', query: 'Brücke', kind: 'webhook', target: '', secret, ...alert }, AT);
  const text = 'Ada Zwirn sagte: „Die Brücke hält.“';
  const said = documentOf('a.txt', text, [{ quote: 'Die Brücke hält.', speaker: 'Ada Zwirn' }]);
  await record.documents.add([incoming(said)], RUN, AT);
  while ((await record.settle(100)) > 0);
  await record.close();
  return file;
}

async function run(file: string, now = NOW): Promise<Handed[]> {
  const record = openRecord(file);
  const sender = new Sender({ ...SETTINGS, now: () => now });
  const all: Handed[] = [];
  for await (const handed of handOut(record, { ...OUTSIDE, sender, now: () => now })) all.push(handed);
  await sender.close();
  await record.close();
  return all;
}

describe('signing', () => {
  it('gives the signature of the example of Standard Webhooks', () => {
    const fields = signed('msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330_999, '{"test": 2432232314}', keyOf(SECRET));
    assert.deepEqual(fields, {
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('takes no secret that is none', () => {
    for (const secret of ['', '  \n', 'whsec_', 'kurz']) assert.throws(() => keyOf(secret), TypeError);
    assert.equal(keyOf('sechzehn Zeichen, mehr\n').toString(), 'sechzehn Zeichen, mehr');
  });
});

describe('delivering', () => {
  it('sends what is new once, signed', async () => {
    const server = await receive(answerWith(204));
    const file = await recordFor({ target: server.address });
    assert.deepEqual(
      (await run(file)).map(({ kind }) => kind),
      ['delivered'],
    );
    assert.deepEqual(await run(file), []);
    server.close();
    const [{ headers, body }] = server.got;
    assert.equal(server.got.length, 1);
    const id = headers['webhook-id'] as string;
    assert.deepEqual(signed(id, NOW, body, keyOf(SECRET))['webhook-signature'], headers['webhook-signature']);
    const { type, data } = JSON.parse(body) as { type: string; data: { statements: { id: number }[]; alert: unknown } };
    assert.equal(type, 'statements.new');
    assert.deepEqual(data.alert, { name: 'Brücken', query: 'Brücke' });
    assert.deepEqual(
      data.statements.map((statement) => statement.id),
      [1],
    );
  });

  it('tries again later under the same id, no sooner than the server asks', async () => {
    const server = await receive((response, _, nth) =>
      answerWith(nth === 1 ? 503 : 200, { 'retry-after': '600' })(response),
    );
    const file = await recordFor({ target: server.address });
    const [first] = await run(file);
    assert.equal(first.kind, 'later');
    assert.equal(first.kind === 'later' && first.next, new Date(NOW + 600_000).toISOString());
    assert.deepEqual(await run(file, NOW + 599_000), []);
    assert.deepEqual(
      (await run(file, NOW + 600_000)).map(({ kind }) => kind),
      ['delivered'],
    );
    server.close();
    assert.equal(server.got[0].headers['webhook-id'], server.got[1].headers['webhook-id']);
    assert.equal(server.got[0].body, server.got[1].body);
    assert.notEqual(server.got[0].headers['webhook-signature'], server.got[1].headers['webhook-signature']);
  });

  it('gives up at what would go wrong again, and follows no redirect', async () => {
    const elsewhere = await receive(answerWith(200));
    for (const [status, kind] of [
      [404, 'dead'],
      [410, 'dead'],
      [302, 'dead'],
      [429, 'later'],
      [408, 'later'],
      [425, 'later'],
      [500, 'later'],
    ] as const) {
      const server = await receive(answerWith(status, { location: elsewhere.address }));
      const file = await recordFor({ target: server.address });
      assert.deepEqual(
        (await run(file)).map((handed) => handed.kind),
        [kind],
        String(status),
      );
      server.close();
    }
    elsewhere.close();
    assert.equal(elsewhere.got.length, 0);
  });

  it('knocks at nothing inside that is not allowed, and keeps the message', async () => {
    const server = await receive(answerWith(200));
    const file = await recordFor({ target: server.address.replace('127.0.0.1', '127.0.0.2') });
    const [handed] = await run(file);
    server.close();
    assert.equal(handed.kind, 'dead');
    assert.match(handed.kind === 'dead' ? handed.error : '', /^(?:internal|port): /);
    assert.equal(server.got.length, 0);
    const record = openRecord(file);
    assert.equal((await record.alerts.dead()).length, 1);
    await record.close();
  });

  it('tries nothing without a secret, and loses nothing', async () => {
    const server = await receive(answerWith(200));
    const file = await recordFor({ target: server.address, secret: { env: 'NOWHERE' } });
    assert.deepEqual(
      (await run(file)).map(({ kind }) => kind),
      ['no-secret'],
    );
    assert.deepEqual(
      (await run(file)).map(({ kind }) => kind),
      ['no-secret'],
    );
    server.close();
    assert.equal(server.got.length, 0);
  });

  it('loses nothing when it is killed between delivery and acknowledgement', async () => {
    let kill = (): void => undefined;
    const server = await receive((response, _, nth) => {
      if (nth === 1) kill();
      else answerWith(200)(response);
    });
    const file = await recordFor({ target: server.address });
    const script = fileURLToPath(new URL('./deliverer.ts', import.meta.url));
    const child = spawn(process.execPath, [script, file], { stdio: 'inherit' });
    kill = () => child.kill('SIGKILL');
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    assert.equal(signal, 'SIGKILL');
    assert.deepEqual(
      (await run(file)).map(({ kind }) => kind),
      ['delivered'],
    );
    server.close();
    assert.equal(server.got.length, 2);
    assert.equal(server.got[0].headers['webhook-id'], server.got[1].headers['webhook-id']);
  });
});

describe('feed files', () => {
  it('are written as a whole, and only when something is new', async () => {
    const target = join(folder, 'bruecken.atom');
    const file = await recordFor({ kind: 'atom', target, secret: null });
    assert.deepEqual(
      (await run(file)).map(({ kind }) => kind),
      ['written'],
    );
    const text = readFileSync(target, 'utf8');
    assert.ok(text.includes('Ada Zwirn: Die Brücke hält.'));
    assert.deepEqual(
      (await run(file, NOW + 1e9)).map(({ kind }) => kind),
      ['same'],
    );
    assert.ok(!readdirSync(folder).includes('bruecken.atom.new'));
  });

  it('that cannot be written are told', async () => {
    const file = await recordFor({ kind: 'json-feed', target: join(folder, 'nowhere', 'a.json'), secret: null });
    assert.deepEqual(
      (await run(file)).map(({ kind }) => kind),
      ['unwritable'],
    );
    assert.throws(() => replaceFile(folder, 'a'));
  });
});
