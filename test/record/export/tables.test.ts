import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parquetReadObjects, parquetMetadata } from 'hyparquet';
import { csv } from '../../../src/record/export/csv.ts';
import { jsonLines } from '../../../src/record/export/jsonl.ts';
import { parquet } from '../../../src/record/export/parquet.ts';
import { COLUMNS, rowOf } from '../../../src/record/export/row.ts';
import { sample, written } from './fixture.ts';

describe('statements as tables', () => {
  it('have one row a statement with its source', async () => {
    const [first] = await sample();
    const row = rowOf(first);
    assert.deepEqual(Object.keys(row), COLUMNS);
    assert.equal(row.id, 'W1');
    assert.equal(row.speaker, 'Ada Zwirn');
    assert.equal(row.speakerId, 'E1');
    assert.equal(row.document, 'D1');
    assert.equal(row.spans, '0-31');
    assert.equal(row.retrieved, '2026-11-24T09:30:00Z');
    assert.equal(row.hedges, null);
  });

  it('are CSV that no spreadsheet takes for a formula', async () => {
    const lines = (await written(csv, await sample())).toString().split('\r\n');
    assert.equal(lines[0], COLUMNS.join(','));
    assert.equal(lines.length, 1 + 4 + 1);
    assert.ok(lines[3].includes(",'=gut & billig_für 100 %,"), lines[3]);
  });

  it('are Parquet that is read back as it was', async () => {
    const statements = await sample();
    const bytes = await written(parquet, statements);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    assert.deepEqual(await parquetReadObjects({ file }), statements.map(rowOf));
  });

  it('are Parquet in row groups when there are many', async () => {
    const [one] = await sample();
    const bytes = await written(parquet, Array<typeof one>(10_001).fill(one));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const { row_groups, num_rows } = parquetMetadata(file);
    assert.deepEqual([row_groups.length, num_rows], [2, 10_001n]);
    const rows = await parquetReadObjects({ file, rowStart: 9_999 });
    assert.deepEqual(rows, [rowOf(one), rowOf(one)]);
  });

  it('are Parquet without rows when there is none', async () => {
    const bytes = await written(parquet, []);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    assert.equal(parquetMetadata(file).num_rows, 0n);
    assert.equal(parquetMetadata(file).schema.length, 1 + COLUMNS.length);
  });

  it('are lines of JSON with the statement as it is, and not the article', async () => {
    const statements = await sample();
    const text = (await written(jsonLines, statements)).toString();
    const lines = text.trimEnd().split('\n');
    assert.equal(lines.length, 4);
    const line = JSON.parse(lines[1]) as { id: number; statement: unknown; revision: { accessed: string } };
    assert.equal(line.id, 2);
    assert.deepEqual(line.statement, JSON.parse(JSON.stringify(statements[1].stored.statement)));
    assert.equal(line.revision.accessed, '2026-11-24T09:30:00Z');
    assert.ok(!text.includes('versprach'));
  });
});
