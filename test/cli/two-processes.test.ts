import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openRecord } from '../../src/record/open.ts';
import { type Run, run } from './harness.ts';

const DOCUMENTS = 150;
const NAMES = ['one', 'two'] as const;

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-two-'));
  for (const name of NAMES) {
    const lines = Array.from({ length: DOCUMENTS }, (_, n) =>
      JSON.stringify({
        id: `${name}-${n}`,
        text: `Bürgermeisterin Ada Zwirn sagte am Montag: „Die Brücke ${name} ${n} hält noch lange.“ Bruno Kalt sagte: „Das glaube ich nicht.“`,
      }),
    );
    writeFileSync(join(folder, `${name}.jsonl`), lines.join('\n'));
  }
});
after(() => rmSync(folder, { recursive: true }));

const add = (name: (typeof NAMES)[number], record: string): Promise<Run> =>
  run(['add', join(folder, `${name}.jsonl`), '--record', record, '--engine', 'grammar', '--workers', '1']);

/** Documents of which not both statements are there. @param stdout a statement a line, or a claim with its statements */
function halfDocuments(stdout: string): string[] {
  const names = [...stdout.matchAll(/"((?:one|two)-\d+)"/g)].map(([, name]) => name);
  const lines = stdout.trimEnd().split('\n');
  const perStatement = names.length / lines.length;
  return [...Map.groupBy(names, (name) => name)]
    .filter(([, all]) => all.length !== 2 * perStatement)
    .map(([name]) => name);
}

/** What another process does while documents are added, again and again until that is done. */
const READERS: readonly (readonly string[])[] = [
  ['find', 'Brücke'],
  ['show', 'one-0'],
  ['export', '--to', 'jsonl'],
  ['claims'],
  ['stats'],
  ['check'],
];

describe('two processes at one record', () => {
  it('both write: each waits for the other, and nothing is lost', async () => {
    const record = join(folder, 'written.wortlaut');
    const runs = await Promise.all(NAMES.map((name) => add(name, record)));
    assert.deepEqual(
      runs.map(({ status, stderr }) => (status === 0 ? 0 : stderr)),
      [0, 0],
    );
    const opened = openRecord(record);
    assert.deepEqual((await opened.care.check()).faults, []);
    const { documents, statements } = await opened.care.stats();
    assert.deepEqual([documents, statements['present']], [2 * DOCUMENTS, 4 * DOCUMENTS]);
    await opened.close();
  });

  for (const command of READERS) {
    it(`one writes, and the other reads whole documents: ${command[0]}`, async () => {
      const record = join(folder, `${command[0]}.wortlaut`);
      assert.equal((await add('one', record)).status, 0);
      let isDone = false;
      const writing = add('two', record).finally(() => (isDone = true));
      do {
        const { status, stdout, stderr } = await run([...command, '--record', record]);
        assert.equal(status, 0, stderr);
        assert.notEqual(stdout, '');
        if (command.includes('jsonl')) assert.deepEqual(halfDocuments(stdout), []);
      } while (!isDone);
      assert.equal((await writing).status, 0);
    });
  }

  it('one writes, and the other makes a copy that is whole', async () => {
    const [record, copy] = [join(folder, 'source.wortlaut'), join(folder, 'copy.wortlaut')];
    assert.equal((await add('one', record)).status, 0);
    const writing = add('two', record);
    const backup = await run(['backup', copy, '--record', record]);
    assert.equal(backup.status, 0, backup.stderr);
    assert.equal((await writing).status, 0);
    assert.ok(existsSync(copy));
    const opened = openRecord(copy);
    assert.deepEqual((await opened.care.check()).faults, []);
    const { documents, statements } = await opened.care.stats();
    assert.ok(documents >= DOCUMENTS && statements['present'] === 2 * documents, `${documents} documents`);
    await opened.close();
  });
});
