import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { BIN, run } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-'));
after(() => rmSync(folder, { recursive: true }));

const SENTENCE = '„Das stimmt nicht“, sagte die Ministerin am Montag. ';

/** Documents, broken lines and blank ones, of which nothing comes. */
function line(n: number): string {
  if (n % 10 === 3) return '   ';
  return n % 10 === 7 ? `broken ${n}` : JSON.stringify({ id: `d${n}`, text: SENTENCE.repeat(1 + ((n * 37) % 90)) });
}

const LINES = Array.from({ length: 600 }, (_, n) => line(n));
const INPUT = join(folder, 'many.jsonl');
const EXPECTED = join(folder, 'expected.jsonl');
const OPTIONS = ['--to', 'jsonl', '--engine', 'grammar', '--language', 'de'];
writeFileSync(INPUT, `${LINES.join('\n')}\n`);

let count = 0;
const newFile = (): string => join(folder, `out-${count++}.jsonl`);
const argsFor = (out: string, input = INPUT): string[] => ['read', input, ...OPTIONS, '--out', out];
const resumed = (out: string, input = INPUT): string[] => [...argsFor(out, input), '--resume'];
const checkpointsIn = (out: string): number =>
  existsSync(`${out}.resume`) ? readFileSync(`${out}.resume`, 'utf8').split('\n').length - 2 : 0;

/** Starts a run and waits until it has said for the first time how far it is. */
async function startUntilSaved(args: readonly string[], out: string): Promise<ChildProcess> {
  const had = checkpointsIn(out) > 0 ? 1 : 0; // a run that goes on begins with the checkpoint it begins at
  const child = spawn(BIN, args, { stdio: ['pipe', 'ignore', 'pipe'], env: { ...process.env, LC_ALL: 'C' } });
  child.stdin.on('error', () => undefined);
  while (child.exitCode === null && checkpointsIn(out) <= had) await sleep(5);
  return child;
}

/** Of every run that was stopped: whole lines, the beginning of what was expected. */
function assertBeginning(out: string): void {
  const [given, expected] = [readFileSync(out), readFileSync(EXPECTED)];
  assert.ok(given.length > 0 && given.length < expected.length, `${given.length} of ${expected.length} bytes`);
  assert.equal(given.at(-1), 0x0a);
  assert.ok(expected.subarray(0, given.length).equals(given));
}

const assertWhole = (out: string): void => assert.ok(readFileSync(out).equals(readFileSync(EXPECTED)));

/** A file that a run was stopped at, with its journal. */
async function stopped(input = INPUT): Promise<string> {
  const out = newFile();
  const child = await startUntilSaved(resumed(out, input), out);
  child.kill('SIGTERM');
  const [status] = (await once(child, 'close')) as [number];
  assert.equal(status, 143);
  return out;
}

describe('a run that was stopped', () => {
  before(async () => {
    const { status, stderr } = await run(argsFor(EXPECTED));
    assert.deepEqual([status, stderr], [1, '']);
    assert.equal(readFileSync(EXPECTED, 'utf8').split('\n').length - 1, 540);
    assert.equal(existsSync(`${EXPECTED}.resume`), false);
  });

  it('is gone on with after kill -9 at any moment, without loss or doubles', async () => {
    const out = newFile();
    let kills = 0;
    for (let attempt = 0; attempt < 4; attempt++) {
      const child = await startUntilSaved(resumed(out), out);
      await sleep(Math.random() * 300);
      child.kill('SIGKILL');
      const [, signal] = (await once(child, 'exit')) as [null, string | null];
      if (signal === 'SIGKILL') kills++;
    }
    assert.ok(kills > 0);
    assert.equal((await run(resumed(out))).status, 1); // of the broken lines, also those of earlier runs
    assertWhole(out);
  });

  it('ends with the line at Ctrl-C, says how to go on, and goes on also where --resume was not asked for', async () => {
    const out = newFile();
    const child = await startUntilSaved(argsFor(out), out);
    let told = '';
    child.stderr!.setEncoding('utf8').on('data', (chunk: string) => (told += chunk));
    child.kill('SIGINT');
    const [status] = (await once(child, 'close')) as [number];
    assert.equal(status, 130);
    const documents = readFileSync(out, 'utf8').split('\n').length - 1;
    assert.match(told, new RegExp(`^wortlaut: stopped after ${documents} documents?; .* is whole up to there\n`));
    assert.ok(told.endsWith(`\nTo go on: wortlaut ${argsFor(out).join(' ')} --resume\n`));
    assertBeginning(out);
    assert.deepEqual(await run(resumed(out)), { status: 1, stdout: '', stderr: '' });
    assertWhole(out);
  });

  it('cuts off what was written after the last that was saved', async () => {
    const out = await stopped();
    appendFileSync(out, '{"id":"half of a li');
    await run(resumed(out));
    assertWhole(out);
  });

  it('goes back to where the file still is what it was', async () => {
    const out = await stopped();
    const size = statSync(out).size;
    appendFileSync(
      `${out}.resume`,
      readFileSync(`${out}.resume`, 'utf8')
        .split('\n')
        .at(-2)!
        .replace(/"bytes":\d+/, `"bytes":${size + 10}`) + '\n',
    );
    await run(resumed(out));
    assertWhole(out);
  });

  it('has nothing left to do when it is complete, and gives the same status', async () => {
    const out = newFile();
    await run(resumed(out));
    const { mtimeMs } = statSync(out);
    const again = await run(resumed(out));
    assert.deepEqual(again, {
      status: 1,
      stdout: '',
      stderr: `wortlaut: ${out} is complete: there is nothing left to read\n`,
    });
    assert.equal(statSync(out).mtimeMs, mtimeMs);
    assertWhole(out);
  });

  it('goes on with standard input, and notices when something else comes', async () => {
    const input = readFileSync(INPUT, 'utf8');
    for (const [text, status] of [
      [input, 1],
      [input.replaceAll('Ministerin', 'Senatorin'), 2],
    ] as const) {
      const out = newFile();
      const args = [...resumed(out, '-'), '--from', 'jsonl'];
      const child = spawn(BIN, args, { stdio: ['pipe', 'ignore', 'ignore'] });
      child.stdin.on('error', () => undefined);
      child.stdin.write(input);
      while (checkpointsIn(out) === 0) await sleep(5);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const kept = readFileSync(out);
      const again = await run(args, text);
      assert.equal(again.status, status, again.stderr);
      if (status === 1) assertWhole(out);
      else {
        assert.match(again.stderr, /cannot go on with .*: the input is not what it was the first time/);
        assert.ok(kept.subarray(0, 1_000).equals(readFileSync(out).subarray(0, 1_000)));
      }
    }
  });

  it('is refused, and left alone, where something is not as it was', async () => {
    const input = join(folder, 'changing.jsonl');
    writeFileSync(input, readFileSync(INPUT));
    const out = await stopped(input);
    const kept = readFileSync(out);
    const refused = async (args: string[], message: RegExp): Promise<void> => {
      const { status, stderr } = await run(args);
      assert.equal(status, 2);
      assert.match(stderr, message);
      assert.ok(readFileSync(out).equals(kept));
    };
    await refused([...resumed(out, input), '--min-confidence', '0.5'], /the options or the version are not the same/);
    await refused(['read', INPUT, ...resumed(out, input).slice(1)], /the inputs are not the same/);
    utimesSync(input, 1, 1);
    await refused(resumed(out, input), /changing\.jsonl has changed since; without --resume it is written anew/);
  });

  it('is refused where the file is another, or nothing says how far it is', async () => {
    const out = await stopped();
    writeFileSync(out, 'something else\n');
    const other = await run(resumed(out));
    assert.equal(other.status, 2);
    assert.match(other.stderr, /cannot go on with .*: it has been changed since/);
    rmSync(`${out}.resume`);
    const unknown = await run(resumed(out));
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /is there, but not .*\.resume, which says how far it has come/);
    assert.equal(readFileSync(out, 'utf8'), 'something else\n');
    writeFileSync(`${out}.resume`, 'my own notes\n');
    for (const args of [resumed(out), argsFor(out)])
      assert.match((await run(args)).stderr, /in the way: it is not a journal/);
    assert.equal(readFileSync(`${out}.resume`, 'utf8'), 'my own notes\n');
  });

  it('does not take its own files for inputs, where they lie in the folder that is read', async () => {
    const pages = join(folder, 'pages');
    mkdirSync(pages);
    for (const name of ['a', 'z']) writeFileSync(join(pages, `${name}.html`), `<p>${SENTENCE}</p>`);
    const out = join(pages, 'out.jsonl');
    assert.equal((await run(resumed(out, pages))).status, 0);
    assert.equal(readFileSync(out, 'utf8').split('\n').length, 3);
    assert.match((await run(resumed(out, pages))).stderr, /is complete/);
  });

  it('is for lines in a file', async () => {
    const out = newFile();
    for (const args of [
      ['--to', 'jsonl'],
      ['--to', 'csv', '--out', out],
      ['--to', 'jsonl', '--out', '/dev/null'],
    ]) {
      const { status, stderr } = await run(['read', INPUT, '--resume', ...args]);
      assert.equal(status, 2);
      assert.match(stderr, /--resume goes on with a file line by line: it needs --to jsonl and --out FILE/);
    }
    assert.equal(existsSync(out), false);
    assert.equal((await run(argsFor('/dev/null'))).status, 1);
  });
});
