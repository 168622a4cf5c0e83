import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openRecord } from '../../src/record/open.ts';
import { loadSqlite } from '../../src/record/sqlite/sqlite.ts';
import { randomFrom } from '../../src/training/random.ts';

const ADDER = fileURLToPath(new URL('./adder.ts', import.meta.url));
/** How often a run is killed; more with `WORTLAUT_KILLS=200`. */
const KILLS = Number(process.env['WORTLAUT_KILLS'] ?? 4);

let folder: string;
before(() => (folder = mkdtempSync(join(tmpdir(), 'wortlaut-kill-'))));
after(() => rmSync(folder, { recursive: true }));

/**
 * Adds documents, and kills that when so many have been told as stored and some more time has passed.
 *
 * @returns how many were told as stored
 */
function addUntil(file: string, mode: string, told: number, milliseconds: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ADDER, file, mode], { stdio: ['ignore', 'pipe', 'inherit'] });
    let [stored, output] = [0, ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      const lines = output
        .split('\n')
        .slice(0, -1)
        .filter((line) => line !== 'done');
      stored = Number(lines.at(-1) ?? 0);
      if (stored >= told) setTimeout(() => child.kill('SIGKILL'), milliseconds);
    });
    child.on('error', reject);
    child.on('close', () => resolve(stored));
  });
}

/** Everything in a record but the pages of its index: rows of all tables. */
function rowsOf(file: string): string {
  const { DatabaseSync } = loadSqlite();
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search_index%' ORDER BY name")
    .all()
    .map(({ name }) => String(name));
  const rows = tables.map((table) => {
    const all = database
      .prepare(`SELECT * FROM ${table}`)
      .all()
      .map((row) =>
        JSON.stringify(row, (_, value: unknown) =>
          value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
        ),
      );
    return `${table}\n${all.sort().join('\n')}`;
  });
  database.close();
  return rows.join('\n');
}

async function checkFile(file: string, stored: number): Promise<void> {
  const record = openRecord(file);
  const report = await record.care.check();
  assert.deepEqual(report.faults, []);
  for (let n = 0; n < stored; n++)
    assert.ok(await record.documents.find(`d${n}`), `d${n} was told as stored and is not there`);
  await record.close();
}

describe('a process that is killed', () => {
  for (const mode of ['add', 'reread']) {
    it(`loses nothing it has told, and going on gives the same record (${mode})`, async () => {
      const undisturbed = join(folder, `${mode}.wortlaut`);
      if (mode === 'reread') await addUntil(undisturbed, 'add', Infinity, 0);
      await addUntil(undisturbed, mode, Infinity, 0);
      const random = randomFrom(20_261_127);
      const file = join(folder, `${mode}-killed.wortlaut`);
      if (mode === 'reread') await addUntil(file, 'add', Infinity, 0);
      for (let kill = 0; kill < KILLS; kill++) {
        const stored = await addUntil(file, mode, Math.floor(random() * 60), Math.floor(random() * 40));
        await checkFile(file, stored);
      }
      await addUntil(file, mode, Infinity, 0);
      await checkFile(file, 60);
      assert.equal(rowsOf(file), rowsOf(undisturbed));
    });
  }
});
