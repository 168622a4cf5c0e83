import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openRecord } from '../../src/record/open.ts';
import { BIN, run } from './harness.ts';

const DOCUMENTS = 300;
/** Room for some of them. */
const SMALL = 2_500_000;

let folder: string;
let input: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-full-'));
  input = join(folder, 'many.jsonl');
  const lines = Array.from({ length: DOCUMENTS }, (_, n) => {
    const rest = 'Am Ufer standen noch viele Leute und warteten lange. '.repeat(40 + (n % 7));
    const text = `Bürgermeisterin Ada Zwirn sagte am Montag: „Die Brücke ${n} hält noch lange.“ Das sei geprüft. ${rest}`;
    return JSON.stringify({ id: `d${n}`, text });
  });
  writeFileSync(input, lines.join('\n'));
});
after(() => rmSync(folder, { recursive: true }));

const add = (record: string): readonly string[] => ['add', input, '--record', record, '--engine', 'grammar'];

async function documentsOf(file: string): Promise<number> {
  const record = openRecord(file);
  assert.deepEqual((await record.care.check()).faults, []);
  const { documents } = await record.care.stats();
  await record.close();
  return documents;
}

/** A disk of its own, which only root can have; null for others, and where mounting is forbidden. */
function smallDisk(): { readonly path: string; readonly grow: () => void; readonly remove: () => void } | null {
  const path = join(folder, 'disk');
  mkdirSync(path);
  const mount = (...options: string[]): boolean => spawnSync('mount', [...options, path]).status === 0;
  if (!mount('-t', 'tmpfs', '-o', `size=${SMALL}`, 'tmpfs')) return null;
  return {
    path,
    grow: () => assert.ok(mount('-o', 'remount,size=64000000')),
    remove: () => void spawnSync('umount', [path]),
  };
}

/** Runs with a limit on the size of files, in blocks of 512 bytes. */
function runWithin(bytes: number, args: readonly string[]): { status: number | null; stderr: string } {
  const script = 'ulimit -f "$1"; shift; exec "$@"';
  const { status, stderr } = spawnSync('sh', ['-c', script, 'sh', String(Math.floor(bytes / 512)), BIN, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  return { status, stderr };
}

describe('a record that cannot be written', () => {
  it('on a full disk keeps what was stored, says so, and goes on when there is room', async (t) => {
    const disk = smallDisk();
    if (!disk) {
      t.diagnostic('no disk of its own may be mounted here; the limit of file sizes is tested below');
      return;
    }
    try {
      const record = join(disk.path, 'news.wortlaut');
      const { status, stderr } = await run(add(record));
      assert.equal(status, 1);
      assert.match(stderr, /news\.wortlaut: the disk is full; what was stored before is kept/);
      assert.doesNotMatch(stderr, /\bat .*\.ts:\d/, 'no stack');
      disk.grow();
      const stored = await documentsOf(record);
      assert.ok(stored > 0 && stored < DOCUMENTS, `${stored} documents`);
      const { stdout } = await run(add(record));
      assert.match(stdout, new RegExp(`${DOCUMENTS - stored} new, ${stored} known`));
      assert.equal(await documentsOf(record), DOCUMENTS);
    } finally {
      disk.remove();
    }
  });

  it('beyond what a file may have keeps what was stored, and goes on without that limit', async () => {
    const record = join(folder, 'limited.wortlaut');
    const { status, stderr } = runWithin(SMALL, add(record));
    assert.equal(status, 1);
    assert.match(stderr, /limited\.wortlaut: (?:the disk refused|the disk is full)/);
    assert.doesNotMatch(stderr, /\bat .*\.ts:\d/, 'no stack');
    const stored = await documentsOf(record);
    assert.ok(stored > 0 && stored < DOCUMENTS, `${stored} documents`);
    assert.equal((await run(add(record))).status, 0);
    assert.equal(await documentsOf(record), DOCUMENTS);
  });

  it('because it is read only says so, and can be read', async (t) => {
    const record = join(folder, 'kept.wortlaut');
    await run(add(record));
    chmodSync(record, 0o444);
    if (process.getuid?.() === 0) {
      // root may write what nobody may: only the file system itself says no
      const isFixed = spawnSync('chattr', ['+i', record]).status === 0;
      if (!isFixed) {
        t.diagnostic('root may write every file here');
        return;
      }
    }
    try {
      const { status, stderr } = await run(add(record));
      assert.equal(status, 1);
      assert.match(stderr, /kept\.wortlaut: .*(?:written|read)/);
      assert.equal((await run(['find', 'Brücke', '--record', record])).status, 0);
    } finally {
      spawnSync('chattr', ['-i', record]);
      chmodSync(record, 0o644);
    }
  });
});
