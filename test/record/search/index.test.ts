import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type SqliteFile, openFile } from '../../../src/record/sqlite/file.ts';
import { SqliteRecord } from '../../../src/record/sqlite/record.ts';
import type { SearchPage } from '../../../src/record/search.ts';
import { SqliteSearch } from '../../../src/record/sqlite/search/search.ts';
import { parse } from '../../../src/record/query/parse.ts';
import { AT, RUN, documentOf, incoming } from '../conformance/fixture.ts';

let folder: string;
let count = 0;
before(() => (folder = mkdtempSync(join(tmpdir(), 'wortlaut-index-'))));
after(() => {
  rmSync(folder, { recursive: true });
});

function filled(): { file: SqliteFile; record: SqliteRecord } {
  const file = openFile(join(folder, `${count++}.wortlaut`));
  const record = new SqliteRecord(file);
  const one = documentOf('a.md', '„Der Quastenhagel zieht ab“, sagte Ada Zwirn.', [
    { quote: 'Der Quastenhagel zieht ab', speaker: 'Ada Zwirn' },
  ]);
  const other = documentOf('b.md', '„Die Brücke hält“, hieß es.', [{ quote: 'Die Brücke hält' }]);
  record.documents.add([incoming(one), incoming(other)], RUN, AT);
  return { file, record };
}

/** Whether letters stand anywhere in what the index keeps. */
function keeps(file: SqliteFile, letters: string): boolean {
  const rows = file.prepare('SELECT block FROM search_index_data').all();
  return rows.some(({ block }) => Buffer.from(block as Uint8Array).includes(letters));
}

describe('the index in SQLite', () => {
  it('keeps nothing of what was forgotten', () => {
    const { file, record } = filled();
    assert.ok(keeps(file, 'quastenhagel'));
    record.care.forget({ kind: 'document', document: 1 });
    assert.ok(!keeps(file, 'quastenhagel'));
    assert.ok(keeps(file, 'bruecke'));
    record.close();
  });

  it('tells what of it is not as the statements say, and is made anew', () => {
    for (const [damage, wrong] of [
      ['DELETE FROM search_entry WHERE id = 1', ['W1', 'W1']],
      ['DELETE FROM search_index WHERE rowid IN (SELECT day * 2147483648 + id FROM search_entry WHERE id = 2)', ['W2']],
      ['UPDATE search_entry SET digest = digest + 1 WHERE id = 1', ['W1']],
      ['INSERT INTO search_entry (id, day, digest, type, standing, hedges) VALUES (9, 0, 0, 0, 0, 0)', ['W9', 'W9']],
      ["UPDATE statement SET state = 'vanished' WHERE id = 2", ['W2']],
    ] as const) {
      const { file, record } = filled();
      assert.deepEqual(record.care.check().faults, []);
      file.database.exec(damage);
      const told = (): string[] =>
        record.care
          .check()
          .faults.filter(({ kind }) => kind === 'index')
          .map(({ where }) => where);
      assert.deepEqual(told(), wrong, damage);
      record.care.rebuild();
      assert.deepEqual(told(), []);
      assert.equal(record.search.search(parse('state:present,vanished'), { order: 'newest', limit: 9 }).total, 2);
      record.close();
    }
  });

  it('compares the newest of very many, and hands out the others by day, each once', () => {
    const file = openFile(join(folder, `${count++}.wortlaut`));
    const record = new SqliteRecord(file);
    const quotes = ['Brücken', 'Brücke', 'Talbrücke', 'Brücke', 'Brücken', 'Brücke', 'Talbrücke'];
    const add = (quote: string, i: number): unknown =>
      record.documents.add(
        [incoming(documentOf(`${i}.md`, quote, [{ quote }], { published: `2026-01-${10 + i}` }))],
        RUN,
        AT,
      );
    quotes.forEach(add);
    const search = new SqliteSearch(
      file,
      {
        statements: (ids) => record.documents.statements(ids),
        textOf: () => 'Talbrücken',
        namesOf: () => new Map(),
        entitiesNamed: () => [],
        documentsOf: () => [],
      },
      4,
    );
    for (const limit of [1, 2, 3, 7]) {
      const found: (readonly [number, string | null])[] = [];
      let cursor: string | null = null;
      do {
        const page: SearchPage = search.search(parse('Brücke'), { order: 'relevance', limit, cursor });
        found.push(...page.hits.map(({ statement, fit }) => [statement.id, fit] as const));
        cursor = page.cursor;
      } while (cursor !== null);
      const expected = [
        [6, 'written'],
        [4, 'written'],
        [5, 'whole'],
        [7, 'part'],
        [3, null],
        [2, null],
        [1, null],
      ];
      assert.deepEqual(found, expected);
    }
    record.close();
  });

  it('is left alone by what changes nothing of it', () => {
    const { file, record } = filled();
    const rows = (): unknown => file.prepare('SELECT id, hex(block) FROM search_index_data').all();
    const before = rows();
    const again = documentOf('b.md', '„Die Brücke hält“, hieß es.', [{ quote: 'Die Brücke hält' }], {
      section: 'Stadt',
    });
    assert.equal(record.documents.add([incoming(again)], RUN, AT)[0].kind, 'updated');
    assert.deepEqual(rows(), before);
    record.close();
  });
});
