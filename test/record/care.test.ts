import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { RecordError } from '../../src/record/error.ts';
import { openRecord } from '../../src/record/open.ts';
import type { Record } from '../../src/record/record.ts';
import { loadSqlite } from '../../src/record/sqlite/sqlite.ts';
import { AT, RUN, documentOf, incoming } from './conformance/fixture.ts';

const { DatabaseSync } = loadSqlite();
let folder: string;
let files = 0;
before(() => (folder = mkdtempSync(join(tmpdir(), 'wortlaut-care-'))));
after(() => rmSync(folder, { recursive: true }));

const TEXT = 'Ada Zwirn sagte: „Die Fliederbrücke hält.“ Bruno Kalt widersprach: „Sie bricht.“';
const HOLDS = { quote: '„Die Fliederbrücke hält.“', speaker: 'Ada Zwirn' };

async function filled(): Promise<{ file: string; record: Record }> {
  const file = join(folder, `${files++}.wortlaut`);
  const record = openRecord(file);
  await record.documents.add([incoming(documentOf('a', TEXT, [HOLDS]))], RUN, AT);
  return { file, record };
}

/** Does something to the file behind the record's back. */
function tamper(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
  database.close();
}

describe('checking a record', () => {
  for (const [what, sql, kind] of [
    ['a text that was changed', "UPDATE revision SET text = replace(text, 'hält', 'fällt')", 'digest'],
    ['a quote that was moved out of its text', "UPDATE statement SET quote = '10-900'", 'span'],
    ['a speaker who stands nowhere', `UPDATE statement SET found = json_set(found, '$.speaker[0]', '70-2')`, 'span'],
    ['a speaker whom the register does not know there', 'UPDATE statement SET speaker = NULL', 'entity'],
    ['a statement that its revision does not hold', "UPDATE statement SET state = 'vanished'", 'state'],
    ['a reference that leads nowhere', 'UPDATE statement SET revision = 99', 'reference'],
  ] as const) {
    it(`finds ${what}`, async () => {
      const { file, record } = await filled();
      await record.close();
      tamper(file, sql);
      const again = openRecord(file);
      const { faults, total } = await again.care.check();
      await again.close();
      assert.ok(total > 0 && faults.some((fault) => fault.kind === kind), JSON.stringify(faults));
    });
  }
});

describe('rebuilding a record', () => {
  it('puts right who speaks, what the register made of it, and the index', async () => {
    const { file, record } = await filled();
    await record.close();
    tamper(file, 'UPDATE statement SET speaker = NULL; DELETE FROM profile; DELETE FROM bearer');
    const again = openRecord(file);
    await again.care.rebuild();
    assert.deepEqual((await again.care.check()).faults, []);
    const [statement] = await again.documents.statementsOf(1);
    assert.equal(statement.speaker?.name, 'Ada Zwirn');
    assert.deepEqual(await again.entities.find('Zwirn'), [statement.speaker.id]);
    await again.close();
  });
});

describe('a backup', () => {
  it('is a record like the other, also while somebody writes', async () => {
    const { file, record } = await filled();
    const copy = `${file}.backup`;
    const writing = openRecord(file);
    const done = record.care.backup(copy);
    await writing.documents.add([incoming(documentOf('b', TEXT, [HOLDS]))], RUN, AT);
    await done;
    const opened = openRecord(copy, { readOnly: true });
    assert.deepEqual((await opened.care.check()).faults, []);
    assert.deepEqual(await opened.documents.revisions(1), await record.documents.revisions(1));
    for (const one of [opened, writing, record]) await one.close();
    assert.ok(!readdirSync(folder).some((name) => name.endsWith('.part')));
  });

  it('is not written over what is there, nor where nothing can be written', async () => {
    const { file, record } = await filled();
    const there = `${file}.there`;
    writeFileSync(there, 'ein Brief');
    const refused = (error: unknown): boolean => error instanceof RecordError;
    await assert.rejects(async () => record.care.backup(there), refused);
    assert.equal(readFileSync(there, 'utf8'), 'ein Brief');
    await assert.rejects(async () => record.care.backup(join(folder, 'no', 'such', 'folder')), refused);
    await record.close();
  });
});

describe('forgetting', () => {
  it('leaves nothing of a document in the file', async () => {
    const { file, record } = await filled();
    await record.documents.add(
      [incoming(documentOf('b', 'Eva Rot sagte: „Ja.“', [{ quote: '„Ja.“', speaker: 'Eva Rot' }]))],
      RUN,
      AT,
    );
    const document = await record.documents.find('a');
    const standsIn = (words: string): boolean =>
      readdirSync(folder)
        .filter((name) => join(folder, name).startsWith(file))
        .some((name) => readFileSync(join(folder, name)).includes(Buffer.from(words)));
    assert.ok(standsIn('Fliederbrücke') && standsIn('Zwirn'));
    await record.care.forget({ kind: 'document', document: document!.id });
    assert.ok(!standsIn('Fliederbrücke') && !standsIn('Zwirn'));
    assert.ok(standsIn('Eva Rot'));
    await record.close();
  });
});
