import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { spreadOf } from '../../bench/desk/figures.ts';
import { queryOf } from '../../bench/desk/queries.ts';
import { subjectsOf } from '../../bench/desk/subjects.ts';
import { fillTo } from '../../bench/record/fill.ts';
import { openRecord } from '../../src/record/open.ts';
import { parse } from '../../src/record/query/parse.ts';

test('a spread tells the middle and the ends, however the times come', () => {
  const shuffled = Array.from({ length: 100 }, (_, i) => ((i * 37) % 100) + 1);
  assert.deepEqual(spreadOf(shuffled), { count: 100, p50: 51, p95: 96, p99: 100, worst: 100 });
  assert.deepEqual(spreadOf([7]), { count: 1, p50: 7, p95: 7, p99: 7, worst: 7 });
  assert.ok(Number.isNaN(spreadOf([]).p50));
});

test('what the bench of the desk asks for is in the record that it makes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'));
  try {
    const file = join(folder, 'news.wortlaut');
    await fillTo(file, 250);
    const record = openRecord(file, { readOnly: true });
    const subjects = await subjectsOf(record);
    assert.equal(subjects.documents.length, 250);
    for (const list of [subjects.common, subjects.people, subjects.claims, subjects.outlets])
      assert.ok(list.length > 0);
    const found: boolean[] = [];
    for (let i = 0; i < 30; i++) {
      const { hits } = await record.search.search(parse(queryOf(subjects, i)), { order: 'newest', limit: 1 });
      found.push(hits.length > 0);
    }
    assert.ok(found.filter(Boolean).length >= 10, `${found.filter(Boolean).length} of 30 queries find something`);
    await record.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
