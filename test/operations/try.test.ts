import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { blocksOf, missingFrom } from '../../scripts/operations/blocks.ts';
import { ROOT } from '../house/sandbox.ts';
import { skipOwn as skipPostgres } from '../record/postgres/server.ts';
import { skipOwn as skipNats } from '../work/server.ts';

let folder: string;
before(() => (folder = mkdtempSync(join(tmpdir(), 'wortlaut-try-'))));
after(() => rmSync(folder, { recursive: true }));

const DOCS = join(ROOT, 'docs', 'operations.md');
const FENCE = '```';
const block = (commands: string, expected = '', mark = 'sh try'): string =>
  [`${FENCE}${mark}`, commands, FENCE, '', ...(expected ? [`${FENCE}text`, expected, FENCE] : []), ''].join('\n');

async function tried(page: string): Promise<{ status: number | null; told: string }> {
  const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
  const child = spawn(process.execPath, [join(ROOT, 'scripts', 'try-operations.ts'), page], { env, cwd: folder });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (told += text));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, told };
}

/** Where nobody waits for a process that was killed, its number stays. */
function hasEnded(pid: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return true;
  }
}

let pages = 0;
function triedText(text: string): ReturnType<typeof tried> {
  const page = join(folder, `${pages++}.md`);
  writeFileSync(page, text);
  return tried(page);
}

/** What its commands need beside the servers. */
const lacking = ['curl', 'openssl'].find((tool) => spawnSync(tool, ['--version']).error !== undefined);
const skip = lacking === undefined ? skipPostgres || skipNats : `needs ${lacking}: apt-get install ${lacking}`;

describe('docs/operations.md', () => {
  it('does what it says', { skip }, async () => {
    const { status, told } = await tried(DOCS);
    assert.equal(status, 0, told);
    assert.match(told, /^\d\d blocks of .*operations\.md do what it says$/m);
  });
});

describe('npm run operations', () => {
  it('keeps variables, folder and what runs in the background from block to block, and ends it at the end', async () => {
    const pid = join(folder, 'pid');
    const first = block(`mkdir -p deep && cd deep\nexport SAID=Brücke\nsleep 1000 & export SLEEPER=$!`);
    const second = block(`echo "$SAID $(basename "$PWD")"\nkill -0 $SLEEPER\necho $SLEEPER > ${pid}`, 'Brücke deep');
    const { status, told } = await triedText(first + second);
    assert.equal(status, 0, told);
    assert.match(told, /^2 blocks of /m);
    assert.ok(hasEnded(readFileSync(pid, 'utf8').trim()));
  });

  it('says which block fails, at which line, and goes no further', async () => {
    const { status, told } = await triedText(`# Page\n\n${block('true')}${block('echo before\nfalse\necho after')}`);
    assert.equal(status, 1);
    assert.match(told, /\.md:4: as it says/);
    assert.match(told, /\.md:8: exit status 1 of\necho before\nfalse\necho after\n\nbefore\n/);
  });

  it('says which line does not come out', async () => {
    const page = block('wortlaut --version; echo two', '…\nthree');
    const { status, told } = await triedText(page);
    assert.equal(status, 1);
    assert.match(
      told,
      /\.md:2: “three” does not come out of\nwortlaut --version; echo two\n\nbut\n\d+\.\d+\.\d+\ntwo\n/,
    );
  });

  it('fails for an option that there is not, and for a page without blocks', async () => {
    const { status, told } = await triedText(block('wortlaut migrate --quickly'));
    assert.deepEqual([status, told.includes('--quickly')], [1, true]);
    assert.equal((await triedText(block('true', '', 'sh'))).status, 1);
  });
});

describe('blocks of a page', () => {
  it('are those that are marked, with the text right below', () => {
    const page = `${block('one', 'a\nb', 'sh try=nats,postgres')}${block('two', '', 'sh')}Words.\n${block('three')}Not so:\n${block('', 'c')}`;
    assert.deepEqual(
      blocksOf(page).map(({ line, commands, needs, expected }) => ({ line, commands, needs, expected })),
      [
        { line: 2, commands: 'one\n', needs: ['nats', 'postgres'], expected: ['a', 'b'] },
        { line: 15, commands: 'three\n', needs: [], expected: [] },
        { line: 20, commands: '\n', needs: [], expected: ['c'] },
      ],
    );
  });

  it('must have all lines come out, in their order', () => {
    const output = 'first (1 s)\nsecond\nthird\n';
    assert.equal(missingFrom(output, ['first (… s)', 'third']), null);
    assert.equal(missingFrom(output, ['third', 'second']), 'second');
    assert.equal(missingFrom(output, ['sec']), 'sec');
  });
});
