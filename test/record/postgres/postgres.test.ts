import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { RecordError, type RecordProblem } from '../../../src/record/error.ts';
import { openRecord } from '../../../src/record/open.ts';
import { SqlError } from '../../../src/record/postgres/errors.ts';
import { openPostgres } from '../../../src/record/postgres/opening.ts';
import { parse } from '../../../src/record/query/parse.ts';
import type { Record } from '../../../src/record/record.ts';
import { AT, RUN, documentOf, incoming } from '../conformance/fixture.ts';
import { type Server, skip, startServer } from './server.ts';

const TEXT = 'Ada Zwirn sagte: „Die Brücke hält.“';
const said = { quote: '„Die Brücke hält.“', speaker: 'Ada Zwirn' };
const document = (id: string): ReturnType<typeof documentOf> => documentOf(id, TEXT, [said]);

const problem =
  (expected: RecordProblem) =>
  (error: unknown): boolean =>
    error instanceof RecordError && error.problem === expected;

const ADDER = fileURLToPath(new URL('../adder.ts', import.meta.url));

/** Adds documents in another process, and kills it a moment after it told that so many are stored. @returns how many were */
function addUntil(address: string, told: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ADDER, address, 'add'], { stdio: ['ignore', 'pipe', 'inherit'] });
    let [stored, output] = [0, ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      stored = Number(output.split('\n').findLast((line) => /^\d+$/.test(line)) ?? 0);
      if (stored >= told) setTimeout(() => child.kill('SIGKILL'), 15);
    });
    child.on('error', reject);
    child.on('close', () => resolve(stored));
  });
}

describe('a record in PostgreSQL, apart from what all records do', { skip }, () => {
  let server: Server;
  let folder: string;
  const opened: Record[] = [];
  const open = (address = server.address()): Record => {
    const record = openRecord(address);
    opened.push(record);
    return record;
  };
  before(async () => {
    server = await startServer();
    folder = mkdtempSync(join(tmpdir(), 'wortlaut-postgres-test-'));
  });
  after(async () => {
    for (const record of opened) await record.close();
    server.stop();
    rmSync(folder, { recursive: true });
  });

  it('is read again as it was written, by others too', async () => {
    const address = server.address();
    const first = open(address);
    await first.documents.add([incoming(document('a'))], RUN, AT);
    const second = open(address);
    assert.deepEqual(await second.documents.find('a'), await first.documents.find('a'));
    // each has in memory what it wrote, and must see what the other did
    await second.documents.add([incoming(document('b'))], RUN, AT);
    await first.documents.add([incoming(document('c'))], RUN, AT);
    const [{ speaker }] = await second.documents.statements([1]);
    assert.equal((await first.entities.entity(speaker!.id))?.documents, 3);
    assert.deepEqual((await second.care.check()).faults, []);
  });

  it('takes what many write and ask at once', async () => {
    const address = server.address();
    const records = [open(address), open(address)];
    const names = Array.from({ length: 12 }, (_, i) => `d${i}`);
    const work = names.map(async (name, i) => {
      const record = records[i % 2];
      const [added] = await record.documents.add([incoming(document(name))], RUN, AT);
      const page = await record.search.search(parse('brücke'), { order: 'newest', limit: 50 });
      assert.ok(page.hits.some(({ statement }) => statement.document.id === added.document));
      return added.document;
    });
    const numbers = await Promise.all(work);
    assert.equal(new Set(numbers).size, names.length);
    while ((await records[0].settle(100)) > 0);
    assert.deepEqual((await records[1].care.check()).faults, []);
  });

  it('goes on when the server has closed all connections', async () => {
    const address = server.address();
    const record = open(address);
    await record.documents.add([incoming(document('a'))], RUN, AT);
    const other = openPostgres(address);
    other.exec(
      // it waits until they have ended
      'SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND usename IS NOT NULL',
    );
    other.close();
    const newest = async (): Promise<number> => record.documents.newest();
    const again = await newest().catch(newest);
    assert.equal(again, 1);
    await record.documents.add([incoming(document('b'))], RUN, AT);
    assert.deepEqual((await record.care.check()).faults, []);
  });

  it('begins a transaction anew when others were in the way, and only then', () => {
    const database = openPostgres(server.address());
    let [times, undone] = [0, 0];
    database.onRollback = () => undone++;
    const result = database.transaction(() => {
      database.prepare("INSERT INTO outlet (name) VALUES ('Der Bote')").run();
      if (++times < 3) throw new SqlError('deadlock detected', '40P01');
      return database.prepare('SELECT count(*) AS n FROM outlet').get()!['n'];
    });
    assert.deepEqual([result, times, undone], [1, 3, 2]);
    const failing = (): unknown => database.transaction(() => database.prepare('SELECT * FROM nowhere').all());
    assert.throws(failing, /nowhere/);
    assert.equal(undone, 3);
    database.close();
  });

  it('keeps nothing of a transaction that fails, whatever was sent before', () => {
    const database = openPostgres(server.address());
    const add = database.prepare('INSERT INTO outlet (id, name) VALUES (?, ?)');
    assert.throws(
      () =>
        database.transaction(() => {
          for (let i = 1; i <= 200; i++) add.run(i % 150, `o${i}`);
        }),
      /outlet_pkey/,
    );
    assert.equal(database.prepare('SELECT count(*) AS n FROM outlet').get()!['n'], 0);
    assert.equal(
      database.transaction(() => database.prepare("INSERT INTO outlet (name) VALUES ('a'), ('b')").run().changes),
      2,
    );
    database.close();
  });

  it('neither changes nor deletes what was decided', () => {
    const database = openPostgres(server.address());
    database.exec(`INSERT INTO decision (id, at, by, kind, action) VALUES (1, '${AT}', 'me', 'rename', '{}')`);
    assert.throws(() => database.exec("UPDATE decision SET by = 'someone'"), /not changed/);
    assert.throws(() => database.exec('DELETE FROM decision'), /not deleted/);
    database.close();
  });

  it('gives back numbers of 53 bits, bytes and text as they were', () => {
    const database = openPostgres(server.address());
    database.exec('CREATE TABLE kept (whole BIGINT, part DOUBLE PRECISION, bytes BYTEA, words TEXT)');
    const cells = [Number.MAX_SAFE_INTEGER, 0.1 + 0.2, Uint8Array.of(0, 39, 92, 255), `"'\\ ? $1 😀 \u2028`];
    database.prepare('INSERT INTO kept VALUES (?, ?, ?, ?)').run(...cells);
    assert.deepEqual(Object.values(database.prepare('SELECT * FROM kept').get()!), cells);
    database.exec('UPDATE kept SET whole = 9007199254740993');
    assert.throws(() => database.prepare('SELECT whole FROM kept').get(), /9007199254740993 is too large/);
    database.close();
  });

  it('says what is wrong when it is opened, and never the password', async () => {
    const address = server.address();
    await assert.rejects(async () => openRecord(address, { readOnly: true }).documents.newest(), problem('not-found'));
    await assert.rejects(async () => openRecord(address, { create: false }).documents.newest(), problem('not-found'));
    const database = openPostgres(address);
    database.exec('UPDATE record SET version = 999');
    await assert.rejects(async () => openRecord(address).documents.newest(), problem('newer'));
    database.exec('DROP TABLE record');
    await assert.rejects(async () => openRecord(address).documents.newest(), problem('not-a-record'));
    database.close();
    const secret = 'postgres://ada:geheim@127.0.0.1:1/news';
    const refused = await Promise.resolve(openRecord(secret).documents.newest()).catch((error: unknown) => error);
    assert.ok(problem('unreachable')(refused));
    assert.doesNotMatch((refused as Error).message, /geheim/);
    assert.doesNotMatch(openRecord(secret).address, /geheim/);
    assert.throws(() => openRecord('postgres://ada:geheim@ news'), problem('unusable'));
  });

  it('is not written by who opened it to read', async () => {
    const address = server.address();
    await open(address).documents.newest();
    const reader = openRecord(address, { readOnly: true });
    await assert.rejects(async () => reader.documents.add([incoming(document('a'))], RUN, AT), problem('read-only'));
    assert.equal(await reader.documents.newest(), 0);
    await reader.close();
  });

  it('waits for who writes only so long', async () => {
    const address = server.address();
    const holder = openPostgres(address);
    const waiting = openPostgres(address, { patience: 50 });
    holder.transaction(() => {
      assert.throws(() => waiting.transaction(() => undefined), problem('locked'));
      assert.equal(waiting.prepare('SELECT count(*) AS n FROM outlet').get()!['n'], 0, 'reading waits for nobody');
    });
    waiting.transaction(() => undefined);
    holder.close();
    waiting.close();
    await Promise.resolve();
  });

  it('finds words of very long quotations, and keeps very long addresses', async () => {
    const record = open();
    const words = Array.from({ length: 40_000 }, (_, i) => `wort${i}`).join(' ');
    const text = `Ada Zwirn sagte: „${words}“`;
    const url = `https://bote.example/${'a1b2c3'.repeat(1_000)}`;
    const long = documentOf('lang', text, [{ quote: `„${words}“`, speaker: 'Ada Zwirn' }], { url });
    const named = documentOf('n'.repeat(9_000), TEXT, [said]);
    await record.documents.add([incoming(long), incoming(named), incoming(named)], RUN, AT);
    assert.equal((await record.documents.find(url))?.name, 'lang');
    assert.equal((await record.documents.find(named.id))?.id, 2);
    for (const query of ['wort39999', '"wort100 wort101"', 'speaker:zwirn wort5']) {
      const { total } = await record.search.search(parse(query), { order: 'newest', limit: 1 });
      assert.equal(total, 1, query);
    }
    assert.deepEqual((await record.care.check()).faults, []);
  });

  it('has all that was told as stored after a process was killed, and takes the rest', async () => {
    const address = server.address();
    for (const told of [4, 24, Infinity]) {
      const stored = await addUntil(address, told);
      const record = open(address);
      assert.deepEqual((await record.care.check()).faults, []);
      for (let n = 0; n < stored; n++) assert.ok(await record.documents.find(`d${n}`), `d${n} is not there`);
    }
    const { documents } = await open(address).care.stats();
    assert.equal(documents, 60);
  });

  it('is backed up into a file that opens as a record', async () => {
    const record = open();
    await record.documents.add([incoming(document('a'))], RUN, AT);
    const file = join(folder, 'backup.wortlaut');
    await record.care.backup(file);
    await assert.rejects(async () => record.care.backup(file), problem('exists'));
    const copy = openRecord(file, { readOnly: true });
    assert.deepEqual(await copy.documents.find('a'), await record.documents.find('a'));
    assert.deepEqual((await copy.care.check()).faults, []);
    await copy.close();
  });
});
