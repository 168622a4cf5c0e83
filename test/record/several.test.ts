import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, it } from 'node:test';
import type { Database } from '../../src/record/database.ts';
import { openPostgres } from '../../src/record/postgres/opening.ts';
import { askEach } from '../../src/record/sqlite/each.ts';
import { openFile } from '../../src/record/sqlite/file.ts';
import { putRows } from '../../src/record/sqlite/put.ts';
import { skip, startServer } from './postgres/server.ts';

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-several-'));
after(() => rmSync(folder, { recursive: true }));

/** The rows of key 3 are 3, 8, 13 … 33. */
function fillAndAsk(database: Database): void {
  database.transaction(() => {
    const rows = Array.from({ length: 37 }, (_, i) => [i % 5, i]);
    putRows(database, 'INSERT INTO claim_key', rows);
    putRows(database, 'INSERT INTO claim_key', [rows[7], [9, 90]], 'ON CONFLICT DO NOTHING');
    putRows(database, 'INSERT INTO claim_key', []);
  });
  const select = 'SELECT statement FROM claim_key WHERE key = ? AND statement < ? ORDER BY statement DESC LIMIT ?';
  const keys = [
    [3, 30, 3],
    [8, 30, 3],
    [3, 1_000, 2],
    [9, 1_000, 2],
  ];
  assert.deepEqual(askEach(database, select, keys), [[28, 23, 18], [], [33, 28], [90]]);
  assert.deepEqual(askEach(database, select, []), []);
  assert.equal(Number(database.prepare('SELECT count(*) AS n FROM claim_key').get()!['n']), 38);
}

it('writes several rows and asks for several keys at once, in SQLite', () => {
  const database = openFile(join(folder, 'several.wortlaut'));
  fillAndAsk(database);
  database.close();
});

it('does the same in PostgreSQL', { skip }, async () => {
  const server = await startServer();
  const database = openPostgres(server.address());
  try {
    fillAndAsk(database);
  } finally {
    database.close();
    server.stop();
  }
});

it('tells in PostgreSQL what failed first of what was sent at once, and keeps none of it', { skip }, async () => {
  const server = await startServer();
  const database = openPostgres(server.address());
  try {
    const insert = database.prepare('INSERT INTO claim_key VALUES (?, ?)');
    const write = (): void =>
      database.transaction(() => {
        for (const statement of [1, 2, 2, null, 3]) insert.run(7, statement);
      });
    assert.throws(write, /duplicate key/);
    assert.equal(database.prepare('SELECT 1 FROM claim_key LIMIT 1').get(), undefined);
    database.transaction(() => insert.run(7, 1));
    assert.equal(Number(database.prepare('SELECT count(*) AS n FROM claim_key').get()!['n']), 1);
  } finally {
    database.close();
    server.stop();
  }
});
