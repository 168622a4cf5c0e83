import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { csv } from '../../src/cli/format/csv.ts';
import type { Format } from '../../src/cli/format/format.ts';
import { html } from '../../src/cli/format/html.ts';
import { json, jsonLines } from '../../src/cli/format/json.ts';
import { text } from '../../src/cli/format/text.ts';
import { de } from '../../src/cli/messages.de.ts';
import { Outcome } from '../../src/pipeline/outcome.ts';
import { all } from '../pipeline/sources.ts';
import { article } from './fixture.ts';
import { BIN, run } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-'));
after(() => rmSync(folder, { recursive: true }));

const SENTENCE = '„Das stimmt nicht“, sagte die Ministerin am Montag. ';
const line = (n: number): string => JSON.stringify({ id: `d${n}`, text: SENTENCE.repeat(1 + (n % 90)) });
/** So many lines that the last of them are read by workers, every hundredth of them broken. */
const LINES = Array.from({ length: 600 }, (_, n) => (n % 100 === 99 ? `broken ${n}` : line(n)));
const FILE = join(folder, 'many.jsonl');
writeFileSync(FILE, `${LINES.join('\n')}\n`);

test('any number of workers gives the same output and status, errors in their place', async () => {
  const outputs = [];
  for (const workers of ['1', '2', '3']) {
    outputs.push(await run(['read', FILE, '--to', 'jsonl', '--engine', 'grammar', '--workers', workers]));
  }
  const [first, ...others] = outputs;
  for (const other of others) assert.deepEqual(other, first);
  assert.equal(first.status, 1);
  const results = first.stdout.trim().split('\n');
  assert.equal(results.length, LINES.length);
  results.forEach((result, n) => {
    const { id, error } = JSON.parse(result) as { id: string; error?: { code: string } };
    const expected = n % 100 === 99 ? [`line ${n + 1}`, 'invalid-json'] : [`d${n}`, undefined];
    assert.deepEqual([id, error?.code], expected);
  });
});

test('every format writes what comes from a worker like what was found here', async () => {
  const failure = { id: 'gone', error: { code: 'not-found', message: 'gone: there is no such file' } };
  const setting = { messages: de, colours: true, width: 80 };
  const write = async (format: Format, outcomes: Outcome[]): Promise<string[]> => {
    async function* given(): AsyncGenerator<Outcome> {
      yield* outcomes;
    }
    return all(format(given(), setting));
  };
  const here = [article(), failure, article()].map((result) => Outcome.of(result));
  for (const format of [text, json, jsonLines, csv, html]) {
    const there = here.map((outcome) => Outcome.unpack(structuredClone(outcome.pack())));
    assert.deepEqual(await write(format, there), await write(format, here), format.name);
  }
});

test('a number of workers that cannot be meant is refused', async () => {
  for (const value of ['0', '-1', '1.5', 'many', '', '1000000']) {
    const { status, stderr } = await run(['read', FILE, `--workers=${value}`]);
    assert.equal(status, 2);
    assert.match(stderr, /--workers cannot be “.*”; allowed: 1, 2 … 64/);
  }
});

test('--help tells how many workers there are, in English and German', async () => {
  assert.match((await run(['read', '--help'])).stdout, /--workers <number>[^]*default: one for each/);
  const german = await run(['read', '--help'], '', { env: { LC_ALL: 'de_DE.UTF-8' } });
  assert.match(german.stdout, /--workers <number>[^]*Vorgabe: einer je\s+Prozessor/);
});

test('ends quietly when the reader has seen enough of what workers read', () => {
  const script =
    '{ "$1" read --workers 2 --to jsonl "$2" "$2" "$2" "$2"; echo "status $?" >&2; } | head -700 | tail -1';
  const { stdout, stderr } = spawnSync('sh', ['-c', script, 'sh', BIN, FILE], { encoding: 'utf8' });
  assert.equal((JSON.parse(stdout) as { id: string }).id, 'line 100');
  assert.equal(stderr, 'status 1\n'); // of the broken lines
});

/** Reads with workers from a standard input that stays open, until workers have given results. */
async function startOpen(): Promise<ChildProcess> {
  const args = ['read', '--from', 'jsonl', '--to', 'jsonl', '--workers', '2', '--engine', 'grammar'];
  const child = spawn(BIN, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${LINES.join('\n')}\n`);
  let lines = 0;
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    lines += (chunk as Buffer).toString('latin1').split('\n').length - 1;
    if (lines === LINES.length) break;
  }
  return child;
}

test('everything is given without waiting for more, and the reader may go while standard input is open', async () => {
  const child = await startOpen();
  child.stdout!.destroy();
  child.stdin!.write(`${line(1)}\n`);
  const [status] = (await once(child, 'exit')) as [number];
  assert.equal(status, 1); // of the broken lines
});

test('Ctrl-C ends the program with its workers', async () => {
  const child = await startOpen();
  child.kill('SIGINT');
  const [, signal] = (await once(child, 'exit')) as [null, string];
  assert.equal(signal, 'SIGINT');
});
