import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { BIN, run } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const lines = (output: string): unknown[] =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

test('reads files and standard input in the order in which they are named', async () => {
  const path = file('a.txt', 'Das ist ein Text.');
  const { status, stdout, stderr } = await run(['read', path, '-', '--from', 'text', '--to', 'jsonl'], 'Noch einer.');
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  const documents = lines(stdout) as { id: string; text: string }[];
  assert.deepEqual(
    documents.map(({ text }) => text),
    ['Das ist ein Text.', 'Noch einer.'],
  );
});

test('reads standard input when no file is named', async () => {
  const { status, stdout } = await run(['read', '--from', 'text', '--to', 'json'], 'Ein Satz.');
  assert.equal(status, 0);
  assert.equal((JSON.parse(stdout) as { text: string }[])[0].text, 'Ein Satz.');
});

test('what cannot be read is an error line in its place, the rest goes on, and the status is 1', async () => {
  const missing = join(folder, 'missing.txt');
  const nothing = join(folder, 'nothing');
  mkdirSync(nothing);
  const args = ['read', missing, nothing, file('b.txt', 'Ein Satz.'), '--from', 'text'];
  const { status, stdout } = await run([...args, '--to', 'jsonl']);
  assert.equal(status, 1);
  const [first, second, third] = lines(stdout) as { id: string; error?: { code: string }; text?: string }[];
  assert.deepEqual([first.id, first.error?.code], [missing, 'not-found']);
  assert.deepEqual([second.id, second.error?.code], [nothing, 'directory']);
  assert.equal(third.text, 'Ein Satz.');
});

test('for people errors are told on standard error, in their language', async () => {
  const missing = join(folder, 'missing.txt');
  const english = await run(['read', missing]);
  assert.deepEqual(english, { status: 1, stdout: '', stderr: `wortlaut: ${missing}: there is no such file\n` });
  const german = await run(['read', missing, '--to', 'html'], '', { env: { LC_ALL: 'de_AT.UTF-8' } });
  assert.equal(german.stderr, `wortlaut: ${missing}: diese Datei gibt es nicht\n`);
  assert.match(german.stdout, /<html lang="de">/);
});

test('wrong usage is told with what is allowed, and has status 2', async () => {
  const path = file('c.txt', 'x');
  const cases: [string[], RegExp][] = [
    [['read', '--to', 'xml'], /--to cannot be “xml”; allowed: text, json, jsonl, csv, html/],
    [['read', '--from', 'pdf'], /--from cannot be “pdf”; allowed: auto, html, markdown, text, jsonl/],
    [['read', '--language', 'fr'], /--language cannot be “fr”; allowed: auto, de, en/],
    [['read', '--url', 'file:///etc/passwd'], /--url cannot be “file:\/\/\/etc\/passwd”/],
    [['read', '--url', 'https://a.example/', path, path], /one document, but 2 files are named/],
    [['read', '--published', '14.9.2026'], /--published cannot be “14\.9\.2026”; allowed: 2026-09-14/],
    [['read', '-', '-'], /only once/],
    [['read', path, '--out', path], /would overwrite an input file/],
    [['read', '--colour'], /unknown option --colour/],
    [['read', '--to'], /needs a value/],
    [['raed'], /unknown command raed; did you mean read\?/],
    [['completions'], /argument shell is missing/],
    [['completions', 'csh'], /shell cannot be “csh”; allowed: bash, zsh, fish/],
    [[], /Usage: wortlaut <command>/],
  ];
  for (const [args, message] of cases) {
    const { status, stdout, stderr } = await run(args);
    assert.deepEqual({ args, status, stdout }, { args, status: 2, stdout: '' });
    assert.match(stderr, message);
  }
  assert.equal(readFileSync(path, 'utf8'), 'x');
});

test('days are counted from the day of publication that is given', async () => {
  const text = 'Am Mittwoch sagte Olga Krug, das Wasser steige.';
  const { stdout } = await run(['read', '--to', 'jsonl', '--published', '2026-09-14', '-'], text);
  const [{ statements }] = lines(stdout) as { statements: { saidOn: { from: string; to: string } }[] }[];
  const [{ saidOn }] = statements;
  assert.deepEqual([saidOn.from, saidOn.to], ['2026-09-09', '2026-09-09']);
});

test('--help has examples, in English and German; --version is the version of the package', async () => {
  const english = await run(['read', '--help']);
  assert.equal(english.status, 0);
  assert.match(english.stdout, /Examples:\n {2}wortlaut read article\.md/);
  const german = await run(['--help'], '', { env: { LC_ALL: '', LANG: 'de_DE.UTF-8' } });
  assert.match(german.stdout, /Aufruf: wortlaut <Befehl>[^]*Beispiele:/);
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  assert.equal((await run(['--version'])).stdout, `${version}\n`);
});

test('--out writes a file, without colours, and says when it cannot', async () => {
  const out = join(folder, 'out.txt');
  const { status, stdout } = await run(['read', '--from', 'text', '--out', out], 'Ein Satz.', {
    env: { FORCE_COLOR: '1' },
  });
  assert.deepEqual({ status, stdout }, { status: 0, stdout: '' });
  assert.match(readFileSync(out, 'utf8'), /^[^\u001b]*statement[^\u001b]*$/);
  const nowhere = join(folder, 'no', 'such', 'folder.txt');
  const failed = await run(['read', '--from', 'text', '--out', nowhere], 'Ein Satz.');
  assert.equal(failed.status, 1);
  assert.match(failed.stderr, /^wortlaut: cannot write .*folder\.txt: ENOENT/);
});

test('ends quietly when the reader has seen enough', async () => {
  const record = JSON.stringify({ id: 'd', text: 'Ein Satz ist ein Satz. '.repeat(40) });
  const path = file('many.jsonl', `${record}\n`.repeat(5_000));
  const script = '{ "$1" read --from jsonl --to jsonl "$2"; echo "status $?" >&2; } | head -1';
  const { stdout, stderr } = spawnSync('sh', ['-c', script, 'sh', BIN, path], { encoding: 'utf8' });
  assert.equal(lines(stdout).length, 1);
  assert.equal(stderr, 'status 0\n');
});

test('completions know the options and their values', async () => {
  const { stdout: script } = await run(['completions', 'bash']);
  const ask = 'COMP_WORDS=(wortlaut read --to js); COMP_CWORD=3; _wortlaut; declare -p COMPREPLY';
  assert.equal(
    spawnSync('bash', ['-c', `${script}\n${ask}`], { encoding: 'utf8' }).stdout,
    'declare -a COMPREPLY=([0]="json" [1]="jsonl")\n',
  );
  assert.match((await run(['completions', 'fish'])).stdout, /-l to -x -a 'text json jsonl csv html'/);
  assert.match((await run(['completions', 'zsh'])).stdout, /^#compdef wortlaut\n/);
});

/** A `node` that only tells a version, on a PATH with the standard tools. */
function pathWithNode(version: string): string {
  const place = join(folder, `node-${version}`);
  mkdirSync(place, { recursive: true });
  const fake = join(place, 'node');
  writeFileSync(fake, `#!/bin/sh\n[ "$1" = --version ] && echo v${version} || echo "fake node ran: $*"\n`);
  chmodSync(fake, 0o755);
  return `${place}:/usr/bin:/bin`;
}

test('a Node that fits is used, an old one is passed over for the pinned one', async () => {
  for (const version of ['22.18.0', '22.20.1', '24.0.0', '26.1.0']) {
    const { stdout } = await run(['x'], '', { env: { PATH: pathWithNode(version) } });
    assert.match(stdout, /^fake node ran: .*src\/cli\/main\.ts x\n$/, version);
  }
  for (const version of ['18.0.0', '20.20.2', '22.17.9', '23.5.0']) {
    const { stdout } = await run(['--version'], '', { env: { PATH: pathWithNode(version) } });
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/, version);
  }
});

test('without any fitting Node it says which it needs', async () => {
  const copy = join(folder, 'copy', 'bin', 'wortlaut');
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(BIN, copy);
  chmodSync(copy, 0o755);
  const { status, stdout, stderr } = await run([], '', { env: { PATH: pathWithNode('20.1.0') } }, copy);
  assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
  assert.match(stderr, /needs Node\.js 22\.18 or newer; on the PATH there is v20\.1\.0\.\n.*npm ci/);
});

test('runs through symbolic links, as npm makes them', async () => {
  const links = join(folder, 'links');
  mkdirSync(links);
  symlinkSync(BIN, join(links, 'first'));
  symlinkSync('first', join(links, 'second'));
  const { status } = await run(['--version'], '', { cwd: '/' }, join(links, 'second'));
  assert.equal(status, 0);
});

test('a signal reaches the program', async () => {
  const child = spawn(BIN, ['read', '--from', 'jsonl', '--to', 'jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.write(`${JSON.stringify({ id: 'd', text: 'Ein Satz.' })}\n`);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGTERM');
  const signal = await new Promise((resolve) => child.once('close', (_, by) => resolve(by)));
  assert.equal(signal, 'SIGTERM');
});
