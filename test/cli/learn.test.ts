import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { messagesFor } from '../../src/cli/messages.ts';
import { Progress } from '../../src/cli/progress.ts';
import { addressOf, outletPage } from '../pipeline/outlet.ts';
import { BIN, run } from './harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-'));
after(() => rmSync(folder, { recursive: true }));

const SUPPLEMENT = 'Dieser Text ist zuerst in unserer Beilage erschienen.';
const HOST = 'bote.example';
const inside = `<p>${SUPPLEMENT}</p>`;

const PAGES = join(folder, 'pages');
mkdirSync(PAGES);
for (let n = 0; n < 6; n++) writeFileSync(join(PAGES, `${n}.html`), outletPage({ host: HOST, n, inside }));

const MANY = join(folder, 'many.jsonl');
const lineOf = (n: number): string =>
  JSON.stringify({ id: `p${n}`, url: addressOf({ host: HOST, n }), html: outletPage({ host: HOST, n, inside }) });
writeFileSync(MANY, Array.from({ length: 500 }, (_, n) => `${lineOf(n)}\n`).join(''));

const OPTIONS = ['--to', 'jsonl', '--engine', 'grammar', '--language', 'de'];
const textsOf = (lines: string): string[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);

describe('wortlaut read --learn-outlets', () => {
  it('leaves out what repeats and says so; without it nothing changes', async () => {
    const plain = await run(['read', PAGES, ...OPTIONS]);
    assert.deepEqual([plain.status, plain.stderr], [0, '']);
    assert.ok(textsOf(plain.stdout).every((text) => text.includes(SUPPLEMENT)));
    const outputs = [];
    for (const workers of ['1', '2'])
      outputs.push(await run(['read', PAGES, ...OPTIONS, '--learn-outlets', '--workers', workers]));
    const [first, second] = outputs;
    assert.deepEqual(second, first);
    assert.equal(first.status, 0);
    assert.match(first.stderr, /^wortlaut: learned: 1 paragraph that repeats and is .* 1 outlet\n$/);
    assert.deepEqual(
      textsOf(first.stdout),
      textsOf(plain.stdout).map((text) => text.replace(`${SUPPLEMENT}\n\n`, '')),
    );
  });

  it('works with every format of output, and tells failures once, in German too', async () => {
    const { status, stdout, stderr } = await run(
      ['read', join(PAGES, '0.html'), join(folder, 'gone.html'), '--to', 'text', '--learn-outlets'],
      '',
      { env: { LC_ALL: 'de_DE.UTF-8' } },
    );
    assert.equal(status, 1);
    assert.match(stdout, /Wir haben 3 Jahre gewartet/);
    assert.match(stderr, /^wortlaut: gelernt: auf den Seiten keines Mediums .*\n.*gone\.html.*\n$/);
  });

  it('refuses what can be read only once, before anything is written', async () => {
    const out = join(folder, 'never.jsonl');
    const pipe = join(folder, 'pipe');
    spawnSync('mkfifo', [pipe]);
    for (const [input, name] of [
      [[], 'standard input'],
      [['-'], 'standard input'],
      [[join(PAGES, '0.html'), pipe], pipe],
    ] as const) {
      const { status, stdout, stderr } = await run(
        ['read', ...input, ...OPTIONS, '--learn-outlets', '--out', out],
        '<p>a</p>',
      );
      assert.deepEqual([status, stdout], [2, ''], name);
      assert.ok(stderr.includes(`${name} can be read only once`), stderr);
    }
    assert.equal(existsSync(out), false);
  });
});

describe('--learn-outlets with --resume', () => {
  const argsFor = (out: string, input = MANY): string[] => [
    'read',
    input,
    ...OPTIONS,
    '--learn-outlets',
    '--out',
    out,
    '--resume',
  ];

  it('goes on with what was learned, to the same output', async () => {
    const expected = await run(['read', MANY, ...OPTIONS, '--learn-outlets']);
    const out = join(folder, 'out.jsonl');
    const child = spawn(BIN, argsFor(out), { stdio: 'ignore', env: { ...process.env, LC_ALL: 'C' } });
    const isSaved = (): boolean =>
      existsSync(`${out}.resume`) && readFileSync(`${out}.resume`, 'utf8').split('\n').length > 2;
    while (child.exitCode === null && !isSaved()) await sleep(5);
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    assert.ok(readFileSync(out, 'utf8').length < expected.stdout.length);
    const again = await run(argsFor(out));
    assert.deepEqual([again.status, again.stderr], [0, '']); // nothing is learned a second time
    assert.equal(readFileSync(out, 'utf8'), expected.stdout);
    assert.equal(expected.stdout.includes(SUPPLEMENT), false);
    assert.match((await run(argsFor(out))).stderr, /is complete/);
  });

  it('is refused where the option was not given before, or is not given again', async () => {
    const out = join(folder, 'other.jsonl');
    const without = argsFor(out, PAGES).filter((arg) => arg !== '--learn-outlets');
    assert.equal((await run(without)).status, 0);
    const given = await run(argsFor(out, PAGES));
    assert.equal(given.status, 2);
    assert.match(given.stderr, /cannot go on with .*other\.jsonl/);
    assert.doesNotMatch(given.stderr, /learned/);
    const learned = join(folder, 'out.jsonl');
    const forgotten = await run(argsFor(learned).filter((arg) => arg !== '--learn-outlets'));
    assert.equal(forgotten.status, 2);
  });
});

it('progress shows which pass it is', () => {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), { columns: 80 });
  let now = 0;
  const options = { total: 100, colours: false, isLearning: true, clock: () => now };
  const progress = new Progress(stream, messagesFor({ LC_ALL: 'de_DE.UTF-8' }), options);
  now = 2_000;
  progress.addDocument(false);
  assert.match(String(stream.read()), /0 % {2}erster Durchgang: 1 Dokument {2}/);
});
