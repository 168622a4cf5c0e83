import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openRecord } from '../../src/record/open.ts';
import { openFile } from '../../src/record/sqlite/file.ts';
import { MIGRATIONS } from '../../src/record/sqlite/migrations.ts';
import { loadSqlite } from '../../src/record/sqlite/sqlite.ts';
import { AT, LATER_RUN, RUN, documentOf, incoming } from '../record/conformance/fixture.ts';
import { type Run, run } from './harness.ts';

let folder: string;
let files = 0;
before(() => (folder = mkdtempSync(join(tmpdir(), 'wortlaut-care-cli-'))));
after(() => rmSync(folder, { recursive: true }));

const TEXT = 'Ada Zwirn sagte: „Die Brücke hält.“ Bruno Kalt widersprach: „Sie bricht.“';
const LATER = 'Ada Zwirn sagte: „Die Brücke hält noch.“ Mehr war nicht zu hören.';
const URL = 'https://bote.example/bruecke';
const german = { LC_ALL: 'de_DE.UTF-8' };

/** A record with a document of two revisions. */
async function filled(): Promise<string> {
  const file = join(folder, `${files++}.wortlaut`);
  const record = openRecord(file);
  const about = { url: URL, title: 'Die Brücke', outlet: 'Der Bote', published: '2026-11-02' };
  const said = [
    { quote: '„Die Brücke hält.“', speaker: 'Ada Zwirn' },
    { quote: '„Sie bricht.“', speaker: 'Bruno Kalt' },
  ];
  await record.documents.add([incoming(documentOf('a', TEXT, said, about))], RUN, AT);
  const later = documentOf('a', LATER, [{ quote: '„Die Brücke hält noch.“', speaker: 'Ada Zwirn' }], about);
  await record.documents.add([incoming(later)], LATER_RUN, AT);
  await record.close();
  return file;
}

const call = (file: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> =>
  run([...words, '--record', file], '', { env });

test('show tells what a document says, what it said before, and what is gone', async () => {
  const file = await filled();
  const { stdout } = await call(file, ['show', `${URL}?utm_source=x`]);
  assert.match(stdout, /^Die Brücke\n━+\nD1 · Der Bote · 2026-11-02 · revision 2 of 2 · /);
  assert.match(stdout, /W3 Ada Zwirn \(E1\)\n {2}● .*⟦„Die Brücke hält noch\.“⟧[^]*before: „Die Brücke hält\.“/);
  assert.match(stdout, /vanished\n\n {4}W2 Bruno Kalt \(E2\): „Sie bricht\.“\n/);
  const first = await call(file, ['show', 'D1', '--revision', '1'], german);
  assert.match(
    first.stdout,
    /Fassung 1 von 2[^]*W1 Ada Zwirn \(E1\) · umformuliert[^]*W2 Bruno Kalt \(E2\) · verschwunden/,
  );
  const { statements } = JSON.parse((await call(file, ['show', 'D1', '--to', 'json'])).stdout) as {
    statements: { id: number }[];
  };
  assert.deepEqual(
    statements.map(({ id }) => id),
    [3],
  );
  assert.equal((await call(file, ['show', 'D9'])).status, 1);
  assert.equal((await call(file, ['show', 'D1', '--revision', '3'])).status, 1);
});

test('correct by hand, and undo it', async () => {
  const file = await filled();
  assert.match(
    (await call(file, ['correct', 'words', 'W3', 'hält noch'])).stdout,
    /^Correction 1: W3 changed\. To undo it: /,
  );
  assert.match((await call(file, ['show', 'W3'])).stdout, /⟦hält noch⟧/);
  await call(file, ['correct', 'speaker', 'W3', 'none']);
  assert.match((await call(file, ['show', 'W3'])).stdout, /^W3 Ada Zwirn$/m);
  await call(file, ['correct', 'speaker', 'W3', 'E2']);
  assert.match((await call(file, ['show', 'W3'])).stdout, /^W3 Bruno Kalt \(E2\)$/m);
  await call(file, ['correct', 'reject', 'W3']);
  assert.match((await call(file, ['show', 'W3'], german)).stdout, /verworfen/);
  for (const correction of ['4', '3', '2', '1'])
    assert.equal((await call(file, ['correct', 'undo', correction])).status, 0);
  assert.match((await call(file, ['show', 'W3'])).stdout, /^W3 Ada Zwirn \(E1\)\n.*⟦„Die Brücke hält noch\.“⟧/m);
  const log = (await call(file, ['correct', 'log'], german)).stdout.split('\n');
  assert.equal(log.length, 9);
  assert.match(log[7], /^1 {2}\d{4}-\d\d-\d\d {2}D1 {2}geändert \(zurückgenommen\)/);
});

test('what cannot be corrected is told, and changes nothing', async () => {
  const file = await filled();
  for (const [words, status, told] of [
    [['reject', 'W99'], 1, /no statement W99/],
    [['reject', 'x'], 2, /“x” is not a number/],
    [['words', 'W3', 'nie gesagt'], 1, /“nie gesagt” does not stand in the text of W3/],
    [['speaker', 'W3', 'E99'], 1, /no entity E99/],
    [['undo', '7'], 1, /no correction 7/],
  ] as const) {
    const ran = await call(file, ['correct', ...words]);
    assert.equal(ran.status, status);
    assert.match(ran.stderr, told);
  }
  assert.match((await call(file, ['correct', 'log'])).stdout, /^Nobody has corrected anything yet\.\n$/);
});

test('check says that all is well, or what is not; stats count', async () => {
  const file = await filled();
  const fine = await call(file, ['check']);
  assert.deepEqual([fine.status, fine.stderr], [0, '']);
  assert.match(fine.stdout, /^Nothing is wrong: 1 document, 2 texts, 3 statements and all of their \d+ places/);
  assert.match(
    (await call(file, ['stats'], german)).stdout,
    /Äußerungen +1 vorhanden, 1 umformuliert, 1 verschwunden\n/,
  );
  const { DatabaseSync } = loadSqlite();
  const database = new DatabaseSync(file);
  database.exec("UPDATE revision SET text = replace(text, 'noch', 'nie ')");
  database.close();
  const broken = await call(file, ['check'], german);
  assert.equal(broken.status, 1);
  assert.match(broken.stdout, /^\d+-mal ist etwas nicht, wie es sein muss\.\n {2}Text {2}D1: /);
});

test('backup makes a copy once; forget shows first, and does it when told', async () => {
  const file = await filled();
  const copy = `${file}.copy`;
  assert.equal((await call(file, ['backup', copy])).status, 0);
  assert.equal((await call(copy, ['check'])).status, 0);
  const again = await call(file, ['backup', copy]);
  assert.equal(again.status, 1);
  assert.match(again.stderr, /is there already/);
  const would = await call(file, ['forget', 'D1']);
  assert.match(
    would.stdout,
    /^Forgetting D1 removes 1 document, 2 revisions, 3 statements, .*for good\.\n {2}a\nNothing has been removed yet/,
  );
  assert.equal((await call(file, ['show', 'D1'])).status, 0);
  assert.match((await call(file, ['forget', 'E2', '--yes'])).stdout, /^Forgotten: E2, with 1 statement/);
  assert.match(
    (await call(file, ['forget', URL, '--yes'])).stdout,
    /^Forgotten: https:\/\/bote\.example\/bruecke, with 1 document/,
  );
  assert.equal((await call(file, ['show', 'D1'])).status, 1);
  assert.equal((await call(file, ['check'])).status, 0);
  assert.ok(existsSync(copy));
});

test('migrate brings a record to this version, and makes a new one', async () => {
  const old = join(folder, 'old.wortlaut');
  openFile(old, { migrations: MIGRATIONS.slice(0, -1) }).close();
  const refused = await call(old, ['stats']);
  assert.deepEqual([refused.status, refused.stderr.includes('“wortlaut migrate” brings it to this one')], [1, true]);
  assert.match(
    (await call(old, ['migrate'])).stdout,
    /old\.wortlaut is of version \d+, as this Wortlaut needs it\.\n$/,
  );
  assert.equal((await call(old, ['stats'])).status, 0);
  const fresh = join(folder, 'fresh.wortlaut');
  assert.match((await call(fresh, ['migrate'], german)).stdout, /ist von Version \d+/);
  assert.equal((await call(fresh, ['stats'])).status, 0);
});
