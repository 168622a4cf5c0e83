import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { NAMES } from '../../src/identity/register/default-names.ts';
import { RecordError, type RecordProblem } from '../../src/record/error.ts';
import { MIGRATIONS } from '../../src/record/sqlite/migrations.ts';
import { openFile } from '../../src/record/sqlite/file.ts';
import { RegisterStore } from '../../src/record/sqlite/register.ts';
import { loadSqlite } from '../../src/record/sqlite/sqlite.ts';
import { document, groups, person } from '../identity/register.ts';

const { DatabaseSync } = loadSqlite();
let folder: string;
let files = 0;
const newFile = (): string => join(folder, `${files++}.wortlaut`);
before(() => (folder = mkdtempSync(join(tmpdir(), 'wortlaut-record-'))));
after(() => rmSync(folder, { recursive: true }));

const problem = (expected: RecordProblem) => (error: unknown) =>
  error instanceof RecordError && error.problem === expected && error.message.length > error.file.length;

describe('a record', () => {
  it('is one SQLite file with WAL, full synchronisation, foreign keys and strict tables', () => {
    const { database } = openFile(newFile());
    const value = (pragma: string) => Object.values(database.prepare(`PRAGMA ${pragma}`).get()!)[0];
    assert.deepEqual(['journal_mode', 'synchronous', 'foreign_keys'].map(value), ['wal', 2, 1]);
    const tables = database
      .prepare("SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
      .all();
    assert.ok(tables.length >= 5 && tables.every(({ strict }) => strict === 1));
    database.close();
  });

  it('refuses what is none, and leaves it as it is', () => {
    const text = newFile();
    writeFileSync(text, 'Das ist ein Brief und keine Datenbank, auch wenn er lang genug ist. '.repeat(20));
    assert.throws(() => openFile(text), problem('not-a-record'));
    assert.match(readFileSync(text, 'utf8'), /^Das ist ein Brief/);
    const other = newFile();
    const database = new DatabaseSync(other);
    database.exec('CREATE TABLE recipes (id)');
    database.close();
    assert.throws(() => openFile(other), problem('not-a-record'));
  });

  it('refuses a newer version', () => {
    const file = newFile();
    openFile(file, { migrations: [...MIGRATIONS, ['CREATE TABLE later (id INTEGER) STRICT']] }).close();
    assert.throws(() => openFile(file), problem('newer'));
  });

  it('says that it is locked, missing, or to be read only', () => {
    const file = newFile();
    assert.throws(() => openFile(file, { readOnly: true }), problem('not-found'));
    const first = openFile(file);
    const second = openFile(file, { patience: 10 });
    first.transaction(() => assert.throws(() => second.transaction(() => undefined), problem('locked')));
    second.close();
    first.close();
    const reader = openFile(file, { readOnly: true });
    assert.throws(
      () => reader.transaction(() => reader.database.exec('CREATE TABLE t (id INTEGER) STRICT')),
      problem('read-only'),
    );
    reader.close();
  });

  it('notices damage', () => {
    const file = newFile();
    const record = openFile(file);
    const store = new RegisterStore(record, NAMES);
    store.add(Array.from({ length: 300 }, (_, i) => document(`d${i}`, person(`Ada Zwirn${i}`))));
    record.check();
    record.close();
    const bytes = readFileSync(file);
    bytes.fill(0xff, 3 * 4096, 6 * 4096);
    writeFileSync(file, bytes);
    assert.throws(() => {
      const damaged = openFile(file);
      try {
        damaged.check();
      } finally {
        damaged.close();
      }
    }, problem('damaged'));
  });

  it('keeps nothing of a transaction that fails', () => {
    const record = openFile(newFile());
    const store = new RegisterStore(record, NAMES);
    store.add([document('a', person('Ada Zwirn'))]);
    assert.throws(() =>
      record.transaction(() => {
        store.addWithin([document('b', person('Tilo Krug'))]);
        throw new Error('enough');
      }),
    );
    store.reset();
    assert.deepEqual(groups(store.whole()), ['Ada Zwirn: 1']);
    record.close();
  });

  it('neither changes nor deletes what was decided', () => {
    const record = openFile(newFile());
    const store = new RegisterStore(record, NAMES);
    store.add([document('a', person('Ada Zwirn'))]);
    store.decide({ kind: 'rename', entity: 1, name: 'Ada' }, 'ada', '2026-03-03T10:00:00Z');
    assert.throws(() => record.database.exec("UPDATE decision SET by = 'someone'"), /not changed/);
    assert.throws(() => record.database.exec('DELETE FROM decision'), /not deleted/);
    assert.throws(() => record.database.exec('DELETE FROM entity'), /not deleted/);
    record.close();
  });
});

describe('migrations', () => {
  for (let from = 1; from < MIGRATIONS.length + 1; from++) {
    it(`bring version ${from} to the newest, and keep what is in it`, () => {
      const file = newFile();
      const old = openFile(file, { migrations: MIGRATIONS.slice(0, from) });
      old.database.exec("INSERT INTO entity (id, kind) VALUES (7, 'person')");
      old.close();
      const { database } = openFile(file);
      assert.equal(database.prepare('PRAGMA user_version').get()!['user_version'], MIGRATIONS.length);
      assert.equal(database.prepare('SELECT id FROM entity').get()!['id'], 7);
      database.close();
    });
  }

  it('leave the file as it was when one fails', () => {
    const file = newFile();
    openFile(file).close();
    const broken = [...MIGRATIONS, ['CREATE TABLE half (id INTEGER) STRICT'], ['CREATE TABEL']];
    assert.throws(() => openFile(file, { migrations: broken }), /syntax/);
    const { database } = openFile(file);
    assert.equal(database.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'half'").get()!['n'], 0);
    database.close();
  });
});

describe('the register of a record', () => {
  it('is the same when it is read again', () => {
    const file = newFile();
    const record = openFile(file);
    const store = new RegisterStore(record, NAMES);
    store.add([
      document('a', person('Ada Zwirn', { functions: ['Wirtin'] }), person('Peter Müller')),
      document('b', person('Müller'), person('Ada Zwirn', { country: 'CH', company: ['Müller'] })),
    ]);
    store.decide({ kind: 'accept', question: 1, entity: null }, 'ada', '2026-03-03T10:00:00Z');
    const before = store.whole();
    record.close();
    const again = openFile(file, { readOnly: true });
    const register = new RegisterStore(again, NAMES).whole();
    assert.deepEqual(groups(register), groups(before));
    for (const id of [1, 2, 3, 4]) assert.deepEqual(register.sighting(id), before.sighting(id));
    assert.deepEqual(register.log, before.log);
    assert.deepEqual([...register.questions], [...before.questions]);
    again.close();
  });

  it('sees what another process wrote, and gives no number twice', () => {
    const file = newFile();
    const [one, two] = [openFile(file), openFile(file)];
    const [first, second] = [new RegisterStore(one, NAMES), new RegisterStore(two, NAMES)];
    first.add([document('a', person('Ada Zwirn'))]);
    second.add([document('b', person('Tilo Krug'))]);
    first.add([document('c', person('Rhea Bux'))]);
    assert.deepEqual(groups(second.whole()), ['Ada Zwirn: 1', 'Rhea Bux: 3', 'Tilo Krug: 2']);
    one.close();
    two.close();
  });

  it('has every acknowledged decision after the process was killed at any moment', async () => {
    const writer = fileURLToPath(new URL('writer.ts', import.meta.url));
    for (const delay of [1, 5, 12, 23, 41, 70]) {
      const file = newFile();
      const record = openFile(file);
      new RegisterStore(record, NAMES).add([document('a', person('Ada Zwirn'))]);
      record.close();
      const child = spawn(process.execPath, [writer, file], { stdio: ['ignore', 'pipe', 'inherit'] });
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, delay));
      child.kill('SIGKILL');
      await once(child, 'close');
      const acknowledged = Number(said.trimEnd().split('\n').at(-1));
      const after = openFile(file);
      after.check();
      const { log } = new RegisterStore(after, NAMES).whole();
      assert.ok(
        acknowledged > 0 && log.length >= acknowledged && log.length <= acknowledged + 1,
        `${acknowledged} of ${log.length}`,
      );
      after.close();
    }
  });
});

describe('loading SQLite', () => {
  it('hides the notice that it is experimental, and nothing else', () => {
    const seen: string[] = [];
    const original = Object.getOwnPropertyDescriptor(process, 'emitWarning')!;
    process.emitWarning = (warning: string | Error) => void seen.push(String(warning));
    try {
      loadSqlite(() => {
        process.emitWarning('SQLite is an experimental feature', 'ExperimentalWarning');
        process.emitWarning('something else', 'DeprecationWarning');
        return loadSqlite();
      });
      process.emitWarning('later', 'ExperimentalWarning');
    } finally {
      Object.defineProperty(process, 'emitWarning', original);
    }
    assert.deepEqual(seen, ['something else', 'later']);
  });
});
