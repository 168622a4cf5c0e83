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
import { makeVersion1 } from './version-1.ts';

const ADDER = fileURLToPath(new URL('./adder.ts', import.meta.url));
const UPGRADER = fileURLToPath(new URL('./upgrader.ts', import.meta.url));
/** How often a run is killed; more with `WORTLAUT_KILLS=200`. */
const KILLS = Number(process.env['WORTLAUT_KILLS'] ?? 4);

let folder: string;
before(() => (folder = mkdtempSync(join(tmpdir(), 'wortlaut-kill-'))));
after(() => rmSync(folder, { recursive: true }));

const addUntil = (file: string, mode: string, told: number, milliseconds: number): Promise<number> =>
  runUntil([ADDER, file, mode], told, milliseconds);

/**
 * Runs a script, and kills it when it has told that so many are stored and some more time has passed.
 *
 * @returns how many were told as stored
 */
function runUntil(script: readonly string[], told: number, milliseconds: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, script, { stdio: ['ignore', 'pipe', 'inherit'] });
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

  it('leaves a record of an older version as it was, or brings it to this one (migrate)', async () => {
    const undisturbed = join(folder, 'migrate.wortlaut');
    makeVersion1(undisturbed, SIGHTINGS);
    const begun = performance.now();
    await openRecord(undisturbed).close();
    const milliseconds = performance.now() - begun;
    const random = randomFrom(20_261_128);
    let interrupted = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const file = join(folder, `migrate-${kill}.wortlaut`);
      makeVersion1(file, SIGHTINGS);
      await runUntil([UPGRADER, file], 0, Math.floor(random() * milliseconds * 1.5));
      if (versionOf(file) === 1) interrupted++;
      await openRecord(file).close();
      const record = openRecord(file, { readOnly: true });
      assert.deepEqual((await record.care.check()).faults, []);
      await record.close();
      assert.equal(rowsOf(file), rowsOf(undisturbed));
    }
    if (KILLS > 20) assert.ok(interrupted > 0, 'no kill came in time');
  });
});

/** So many that bringing them over takes a while. */
const SIGHTINGS = 2_000;

function versionOf(file: string): number {
  const { DatabaseSync } = loadSqlite();
  const database = new DatabaseSync(file);
  const version = Number(database.prepare('PRAGMA user_version').get()!['user_version']);
  database.close();
  return version;
}
