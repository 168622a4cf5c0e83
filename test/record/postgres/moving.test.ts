import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Cell, Database, Row } from '../../../src/record/database.ts';
import { RecordError } from '../../../src/record/error.ts';
import { moveRecord } from '../../../src/record/moving/move.ts';
import { tablesOfRecord } from '../../../src/record/moving/tables.ts';
import { openRecord } from '../../../src/record/open.ts';
import { openPostgres } from '../../../src/record/postgres/opening.ts';
import { openFile } from '../../../src/record/sqlite/file.ts';
import { AT, LATER_RUN, RUN, documentOf, incoming } from '../conformance/fixture.ts';
import { type Server, skip, startServer } from './server.ts';

const TEXT = 'Ada Zwirn sagte: „Die Brücke hält.“ Bruno Kalt widersprach Ada Zwirn: „Sie bricht.“';
const SAID = [
  { quote: '„Die Brücke hält.“', speaker: 'Ada Zwirn' },
  { quote: '„Sie bricht.“', speaker: 'Bruno Kalt', addressee: 'Ada Zwirn' },
];
const LATER = 'Ada Zwirn sagte: „Die Brücke hält noch.“';

/** A record with something in nearly every table, and numbers that are not given again. */
async function fill(address: string): Promise<void> {
  const record = openRecord(address);
  const about = { outlet: 'Der Bote', published: '2026-11-02' };
  await record.alerts.add({ name: 'ada', query: 'brücke', kind: 'atom', target: 'a.xml', secret: null }, AT);
  const documents = Array.from({ length: 30 }, (_, i) => documentOf(`d${i}`, TEXT, SAID, about));
  await record.documents.add(
    documents.map((one) => incoming(one)),
    RUN,
    AT,
  );
  const changed = documentOf('d1', LATER, [{ quote: '„Die Brücke hält noch.“', speaker: 'Ada Zwirn' }], about);
  await record.documents.add([incoming(changed)], LATER_RUN, AT);
  await record.corrections.correct({ kind: 'reject', statement: 3 }, 'eva', AT);
  while ((await record.settle(100)) > 0);
  await record.claims.decide({ kind: 'part', a: 1, from: null }, 'eva', AT);
  await record.alerts.pack(AT);
  await record.sources.add({ url: 'https://bote.example/feed', title: null, categories: ['a'] }, 5);
  await record.care.forget({ kind: 'document', document: 30 });
  await record.close();
}

const open = (address: string): Database =>
  address.startsWith('postgres:') ? openPostgres(address, { readOnly: true }) : openFile(address, { readOnly: true });

function contentOf(address: string): globalThis.Record<string, unknown> {
  const database = open(address);
  try {
    const rows = tablesOfRecord().map(({ name, key }) => {
      const all = database.prepare(`SELECT * FROM ${name} ORDER BY ${key.join(', ')}`).all();
      return [name, all.map((row: Row) => Object.values(row).map(plain))];
    });
    const numbers = tablesOfRecord().map(({ name, isNumbered }) => (isNumbered ? database.lastNumber(name) : 0));
    return { ...(Object.fromEntries(rows) as object), numbers };
  } finally {
    database.close();
  }
}

const plain = (cell: Cell): unknown => (cell instanceof Uint8Array ? Buffer.from(cell).toString('hex') : cell);

describe('moving a record', { skip }, () => {
  let server: Server;
  let folder: string;
  let file: string;
  before(async () => {
    server = await startServer();
    folder = mkdtempSync(join(tmpdir(), 'wortlaut-moving-'));
    file = join(folder, 'news.wortlaut');
    await fill(file);
  });
  after(() => {
    server.stop();
    rmSync(folder, { recursive: true });
  });

  it('carries everything there and back, with all numbers', async () => {
    const [there, back] = [server.address(), join(folder, 'back.wortlaut')];
    assert.deepEqual(moveRecord(file, there).faults, []);
    assert.deepEqual(contentOf(there), contentOf(file));
    assert.deepEqual(moveRecord(there, back).faults, []);
    assert.deepEqual(contentOf(back), contentOf(file));
    const record = openRecord(there);
    const [{ document }] = await record.documents.add([incoming(documentOf('new', TEXT, SAID))], RUN, AT);
    assert.equal(document, 31, 'the number of what was forgotten is not given again');
    while ((await record.settle(100)) > 0);
    assert.deepEqual((await record.care.check()).faults, []);
    await record.close();
  });

  it('goes on where it was broken off, and is not at its place before', () => {
    const to = join(folder, 'resumed.wortlaut');
    const there = server.address();
    for (const address of [there, to]) {
      let copied = 0;
      const breakOff = (table: string): void => {
        if (table === 'statement' && ++copied === 1) throw new Error('broken off');
      };
      assert.throws(() => moveRecord(file, address, { onCopied: breakOff }), /broken off/);
    }
    assert.equal(existsSync(to), false);
    assert.throws(() => openPostgres(there, { create: false }), RecordError);
    for (const address of [there, to]) {
      assert.deepEqual(moveRecord(file, address).faults, []);
      assert.deepEqual(contentOf(address), contentOf(file));
    }
  });

  it('takes along what changed since it was broken off', async () => {
    const [from, there] = [join(folder, 'changing.wortlaut'), server.address()];
    await fill(from);
    const breakOff = (): void => {
      throw new Error('broken off');
    };
    assert.throws(() => moveRecord(from, there, { onIndex: breakOff }), /broken off/);
    const record = openRecord(from);
    await record.care.forget({ kind: 'document', document: 4 });
    await record.documents.add([incoming(documentOf('later', TEXT, SAID))], RUN, AT);
    await record.close();
    assert.deepEqual(moveRecord(from, there).faults, []);
    assert.deepEqual(contentOf(there), contentOf(from));
  });

  it('goes to no place where there is something', () => {
    const exists = (error: unknown): boolean => error instanceof RecordError && error.problem === 'exists';
    const there = server.address();
    moveRecord(file, there);
    assert.throws(() => moveRecord(file, there), exists);
    assert.throws(() => moveRecord(there, file), exists);
  });
});
