import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { FetchProgress } from '../../src/cli/fetch/progress.ts';
import { messagesFor } from '../../src/cli/messages.ts';
import { pagesOf, readWarc } from '../gather/fetch/read-warc.ts';
import { forward, html, redirect, sends, startSite, stopAll } from '../gather/fetch/web.ts';
import { BIN, type Run, run } from './harness.ts';

let folder = '';
let warc = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-fetch-'));
  warc = join(folder, 'web.warc.gz');
});
afterEach(async () => {
  await stopAll();
  rmSync(folder, { recursive: true });
});

/** This machine alone, by its address, without pauses and proxies. */
const HERE = ['--allow', '127.0.0.0/8', '--pause', '0'];
const env = { HTTP_PROXY: '', HTTPS_PROXY: '', http_proxy: '', https_proxy: '', WORTLAUT_CONTACT: '' };
const fetch = (args: readonly string[], input = '', more: NodeJS.ProcessEnv = {}): Promise<Run> =>
  run(['fetch', ...HERE, '--warc', warc, ...args], input, { env: { ...env, ...more }, cwd: folder });
const local = (pages: Parameters<typeof startSite>[0]): ReturnType<typeof startSite> => startSite(pages, '127.0.0.1');

describe('the progress of fetching', () => {
  it('is one line that says how many are done, of how many as far as is known, and is taken away', () => {
    let now = 0;
    let written = '';
    const stream = new Writable({
      write: (chunk: Buffer, _, done) => {
        written += chunk.toString();
        done();
      },
    });
    const progress = new FetchProgress(stream, messagesFor({}), () => now);
    progress.add(10);
    progress.clear();
    assert.equal(written, '', 'short work shows none');
    now = 2_000;
    progress.add(10);
    assert.match(written, /^\r\u001b\[K━{5}┄{19} 20 % {2}2 of 10 addresses, 1\.0\/s$/);
    written = '';
    progress.add(10);
    assert.equal(written, '', 'it is not drawn for each page');
    now = 4_000;
    progress.add(40);
    assert.match(written, /10 % {2}4 of 40 addresses/);
    written = '';
    progress.clear();
    assert.equal(written, '\r\u001b[K');
  });
});

describe('wortlaut fetch', () => {
  it('says for each address what became of it, and what to do next', async () => {
    const feed = '<rss version="2.0"><channel><item><link>/1</link></item></channel></rss>';
    const site = await local({
      '/robots.txt': sends(200, {}, 'User-agent: *\nDisallow: /no'),
      '/feed': sends(200, { 'Content-Type': 'application/rss+xml' }, feed),
      '/1': html('x'.repeat(2_000)),
      '/away': redirect('/2'),
      '/2': html('y'),
      '/reserved': html('z', { 'TDM-Reservation': '1', 'TDM-Policy': 'https://p.example/terms' }),
    });
    const paths = ['/feed', '/away', '/no', '/gone', '/reserved'];
    const { status, stdout, stderr } = await fetch(paths.map((path) => `${site.url}${path}`));
    assert.equal(stderr, '');
    const lines = stdout
      .replaceAll(site.url, 'SITE')
      .replace(/\d+\.\d s/g, 'T s')
      .split('\n');
    assert.deepEqual(
      lines.slice(0, 6).map((line) => line.replace(/ +/g, ' ')),
      [
        'list T s SITE/feed – 1 entry',
        'fetched 200 0.0 kB T s SITE/away – → SITE/2',
        'refused T s SITE/no – the site forbids it: SITE/robots.txt:2',
        'failed 404 T s SITE/gone – the server answers HTTP 404',
        'refused T s SITE/reserved – text and data mining is reserved; conditions: https://p.example/terms',
        'fetched 200 2.0 kB T s SITE/1',
      ],
    );
    assert.match(lines[7], /^2 fetched · 2 refused · 1 failed · 2\.0 kB in T s → .*web\.warc\.gz$/);
    assert.equal(lines[8], `Next: wortlaut read ${warc}`);
    assert.match(lines[9], /--contact/);
    assert.equal(status, 1);
  });

  it('speaks German', async () => {
    const site = await local({ '/1': html('x') });
    const { stdout, status } = await fetch([`${site.url}/1`, 'http://10.0.0.1/'], '', { LC_ALL: 'de_DE.UTF-8' });
    assert.match(stdout, /^geholt {7}200/m);
    assert.match(stdout, /^abgelehnt .* – das ist keine Adresse im öffentlichen Netz \(10\.0\.0\.1, private\)/m);
    assert.match(stdout, /^1 geholt · 1 abgelehnt · 0,0 kB in/m);
    assert.match(stdout, /^Weiter mit: wortlaut read /m);
    assert.equal(status, 1);
  });

  it('gives a line of JSON for each address, and 0 when all went well', async () => {
    const site = await local({ '/1': html('x') });
    const { stdout, status } = await fetch(['--to', 'jsonl', `${site.url}/1`, '--contact', 'desk@example.org']);
    const { milliseconds, ...rest } = JSON.parse(stdout) as Record<string, unknown>;
    assert.equal(typeof milliseconds, 'number');
    const url = `${site.url}/1`;
    assert.deepEqual(rest, {
      id: url,
      outcome: 'fetched',
      finalUrl: url,
      status: 200,
      bytes: 1,
      type: 'text/html',
      charset: 'utf-8',
    });
    assert.equal(status, 0);
    assert.match(site.requests.at(-1)!.headers['user-agent']!, /^Wortlaut\/\d+\.\d+\.\d+ \(\+desk@example\.org\)$/);
    const again = await fetch(['--to', 'jsonl', 'http://127.0.0.1:1/']);
    const { error } = JSON.parse(again.stdout) as { error: { code: string; message: string } };
    assert.equal(error.code, 'unreachable');
    assert.match(error.message, /cannot be reached/);
    assert.equal(again.status, 1);
  });

  it('reaches nothing on this machine unless it is allowed', async () => {
    const site = await startSite({ '*': html('x') }, 'localhost');
    for (const host of ['localhost', '127.0.0.1', '[::1]', '2130706433']) {
      const { stdout, status } = await run(['fetch', '--warc', warc, `http://${host}:8080/`], '', { env });
      assert.match(stdout, /^refused /, host);
      assert.equal(status, 1);
    }
    assert.deepEqual(site.asked, []);
  });

  it('takes addresses from a file or standard input, one a line, or from OPML', async () => {
    const site = await local({
      '/feed': sends(200, { 'Content-Type': 'text/xml' }, '<urlset><url><loc>/3</loc></url></urlset>'),
      '*': html('x'),
    });
    const list = join(folder, 'list.txt');
    writeFileSync(list, `# pages\n${site.url}/1\r\n\n  ${site.url}/2  \n`);
    assert.equal((await fetch(['--from', list])).status, 0);
    assert.equal((await fetch(['--from', '-'], `\ufeff${site.url}/4\n`)).status, 0);
    writeFileSync(
      list,
      `<?xml version="1.0"?><opml version="2.0"><body><outline text="f" xmlUrl="${site.url}/feed"/></body></opml>`,
    );
    assert.equal((await fetch(['--from', list])).status, 0);
    assert.deepEqual(
      pagesOf(warc),
      ['/1', '/2', '/4', '/3'].map((path) => `${site.url}${path}`),
    );
  });

  it('says what is wrong with how it was called', async () => {
    for (const [args, message] of [
      [[], /which address\?/],
      [['--allow', 'a b', 'http://x.example/'], /neither host nor network/],
      [['--pause', 'soon', 'http://x.example/'], /0 … 3600/],
      [['--parallel', '0', 'http://x.example/'], /1, 2 … 64/],
      [['--to', 'csv', 'http://x.example/'], /text, jsonl/],
    ] as const) {
      const { status, stderr } = await fetch(args);
      assert.match(stderr, message);
      assert.equal(status, 2);
    }
    assert.deepEqual(readdirSync(folder), []);
  });

  it('says what is wrong with its files', async () => {
    writeFileSync(warc, 'of somebody else');
    const foreign = await fetch(['http://127.0.0.1:1/']);
    assert.match(foreign.stderr, /web\.warc\.gz: Wortlaut did not make this file/);
    assert.equal(foreign.status, 1);
    rmSync(warc);
    const missing = await fetch(['--from', join(folder, 'none.txt')]);
    assert.match(missing.stderr, /none\.txt: /);
    assert.equal(missing.status, 1);
  });

  it('stops at Ctrl-C, keeps what it has, and goes on when it is called again', async () => {
    const reached = Promise.withResolvers<unknown>();
    let isSlow = true;
    const site = await local({
      '/1': html('1'),
      '/2': (request, response) => {
        reached.resolve(null);
        if (!isSlow) html('2')(request, response);
      },
    });
    const args = ['fetch', ...HERE, '--warc', warc, `${site.url}/1`, `${site.url}/2`];
    const child = spawn(BIN, args, {
      env: { ...process.env, ...env, LC_ALL: 'C' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const ended = once(child, 'close');
    await reached.promise;
    child.kill('SIGINT');
    assert.deepEqual(await ended, [1, null]);
    assert.match(stderr, /stopped; the same call goes on/);
    assert.deepEqual(pagesOf(warc), [`${site.url}/1`]);
    isSlow = false;
    const again = await fetch([`${site.url}/1`, `${site.url}/2`]);
    assert.match(again.stderr, /going on with what began .*; done already: 1/);
    assert.equal(again.status, 0);
    assert.deepEqual(pagesOf(warc), [`${site.url}/1`, `${site.url}/2`]);
  });

  it('has every page exactly once, however often it is killed', async () => {
    const PAGES = 200;
    let answered = 0;
    let onAnswer = (): void => undefined;
    const site = await local({
      '*': (request, response) => {
        answered++;
        onAnswer();
        html(`<p>${request.url}</p>${'x'.repeat((answered * 7919) % 30_000)}`)(request, response);
      },
    });
    // four hosts, so that several pages are on their way when it happens
    const wanted = Array.from({ length: PAGES }, (_, i) => `http://127.0.0.${1 + (i % 4)}:${site.port}/${i}`);
    const servers = await Promise.all([2, 3, 4].map((host) => forward(`127.0.0.${host}`, site.port)));
    const list = join(folder, 'list.txt');
    writeFileSync(list, wanted.join('\n'));
    let kills = 0;
    for (let status: number | null = null; status === null && kills < 60;) {
      const child = spawn(BIN, ['fetch', ...HERE, '--warc', warc, '--from', list], {
        env: { ...process.env, ...env },
        stdio: 'ignore',
      });
      const ended = once(child, 'exit') as Promise<[number | null]>;
      const until = answered + 1 + ((kills * 37) % 29);
      onAnswer = () => {
        // not always at the moment of an answer: sometimes while it is written
        if (answered >= until) void wait((kills * 13) % 17).then(() => child.kill('SIGKILL'));
      };
      [status] = await ended;
      if (status === null) kills++;
    }
    servers.forEach((server) => server.close());
    assert.ok(kills >= 5, `killed only ${kills} times`);
    assert.deepEqual(pagesOf(warc).sort(), wanted.toSorted());
    assert.equal(readWarc(warc).filter(({ type }) => type === 'warcinfo').length, 1);
    for (const { type, block, fields } of readWarc(warc)) {
      if (type === 'response')
        assert.ok(block.toString().includes(`<p>${new URL(fields.get('WARC-Target-URI')!).pathname}</p>`));
    }
    // only what was on its way is asked for again
    assert.ok(answered - PAGES <= kills * 12, `${answered - PAGES} pages too many for ${kills} kills`);
  });
});
