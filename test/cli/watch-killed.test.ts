import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openRecord } from '../../src/record/open.ts';
import { randomFrom } from '../../src/training/random.ts';
import { type Handler, type Site, html, sends, startSite, stopAll } from '../gather/fetch/web.ts';
import { BIN } from './harness.ts';

/** How often a run is killed; more with `WORTLAUT_KILLS=100`. */
const KILLS = Number(process.env['WORTLAUT_KILLS'] ?? 3);
const PAGES = 24;
const WORDS = 'Brücke Hafen Tunnel Werft Schule Kirche Mühle Fabrik'.split(' ');

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'wortlaut-watch-killed-'))));
afterEach(async () => {
  await stopAll();
  rmSync(folder, { recursive: true });
});

const page = (n: number): string =>
  `<!doctype html><html lang="de"><head><title>Nachricht ${n}</title></head><body><article><h1>Nachricht ${n}</h1><p>Bürgermeisterin Ada Zwirn sagte am Montag: „Die ${WORDS[n % WORDS.length]} ${n} hält noch ${n + 2} Jahre.“ Das sei lange geprüft worden.</p><p>Am Ufer standen am Abend noch viele, die das nicht glauben wollten und lange blieben.</p></article></body></html>`;

/** Answers one after the other, as a small server does, so that articles are stored one after the other too. */
let answered = Promise.resolve();
const slowly =
  (text: string): Handler =>
  (request, response) => {
    answered = answered.then(() => sleep(40)).then(() => html(text)(request, response));
  };

function news(): Promise<Site> {
  const items = Array.from({ length: PAGES }, (_, n) => `<item><link>/${n}.html</link></item>`).join('');
  const feed = `<rss version="2.0"><channel><title>F</title>${items}</channel></rss>`;
  return startSite(
    {
      '/feed': sends(200, { 'content-type': 'application/rss+xml' }, feed),
      ...Object.fromEntries(Array.from({ length: PAGES }, (_, n) => [`/${n}.html`, slowly(page(n))])),
    },
    '127.0.0.1',
  );
}

const env = { ...process.env, HTTP_PROXY: '', HTTPS_PROXY: '', http_proxy: '', https_proxy: '', WORTLAUT_CONTACT: '' };

/** One round, at first with a list of sources. @param milliseconds after which it is killed with all that it started; null for never. @returns what it told */
function round(record: string, milliseconds: number | null, opml: string | null): Promise<string> {
  const flags = ['--once', '--allow', '127.0.0.0/8', '--pause', '0', '--engine', 'grammar', '--workers', '1'];
  return new Promise((resolve, reject) => {
    const child = spawn(BIN, ['watch', ...flags, '--record', record, ...(opml === null ? [] : ['--opml', opml])], {
      ...{ detached: true, stdio: ['ignore', 'pipe', 'ignore'], env: { ...env, LC_ALL: 'C' } },
    });
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (told += chunk));
    child.on('error', reject);
    const kill = (): void => void process.kill(-child.pid!, 'SIGKILL');
    const timer = milliseconds === null ? undefined : setTimeout(kill, milliseconds);
    child.on('close', () => {
      clearTimeout(timer);
      resolve(told);
    });
  });
}

/** What is in a record whenever it was fetched: documents with their texts and statements. */
async function contentsOf(file: string): Promise<string[]> {
  const record = openRecord(file, { readOnly: true });
  assert.deepEqual((await record.care.check()).faults, []);
  const contents: string[] = [];
  for (const id of await record.exports.documents(0, 1_000)) {
    const { name } = (await record.documents.document(id))!;
    for (const { number, digest, result } of await record.documents.revisions(id))
      contents.push(JSON.stringify([name, number, digest, result.statements]));
  }
  await record.close();
  return contents.sort();
}

test('watching that is killed at any moment goes on, and the record is that of an undisturbed run', async () => {
  const site = await news();
  const [undisturbed, killed] = ['undisturbed', 'killed'].map((name) => join(folder, `${name}.wortlaut`));
  const opml = join(folder, 'feeds.opml');
  writeFileSync(opml, `<opml version="2.0"><head/><body><outline text="F" xmlUrl="${site.url}/feed"/></body></opml>`);
  const begun = performance.now();
  await round(undisturbed, null, opml);
  const milliseconds = performance.now() - begun;
  const whole = await contentsOf(undisturbed);
  assert.equal(whole.length, PAGES);
  const random = randomFrom(20_261_129);
  let [file, n, partial] = [killed, 0, 0];
  for (let kill = 0; kill < KILLS; kill++) {
    const told = await round(file, Math.floor(random() * milliseconds), n === 0 ? opml : null);
    n++;
    const now = await openedContents(file);
    assert.ok(
      now.every((one) => whole.includes(one)),
      'nothing half is stored',
    );
    if (/\d new/.test(told)) assert.equal(now.length, PAGES, 'what was told is there');
    if (now.length > 0 && now.length < PAGES) partial++;
    // a record that is whole has nothing left to be killed at: the next begins anew
    if (now.length === PAGES) [file, n] = [join(folder, `killed-${kill}.wortlaut`), 0];
  }
  await round(file, null, opml);
  assert.deepEqual(await contentsOf(file), whole);
  if (KILLS > 20) assert.ok(partial > 0, 'no kill came between two articles');
});

/** Nothing where the process was killed before it had made the file. */
async function openedContents(file: string): Promise<string[]> {
  try {
    await openRecord(file).close();
    return await contentsOf(file);
  } catch (error) {
    assert.match(String(error), /there is no such file/);
    return [];
  }
}

test('watching stops when it is told to, with what it has read in the record, and goes on from there', async () => {
  const site = await news();
  const opml = join(folder, 'feeds.opml');
  writeFileSync(opml, `<opml version="2.0"><head/><body><outline text="F" xmlUrl="${site.url}/feed"/></body></opml>`);
  const record = join(folder, 'stopped.wortlaut');
  const flags = ['--allow', '127.0.0.0/8', '--pause', '0', '--engine', 'grammar', '--workers', '1'];
  const child = spawn(BIN, ['watch', ...flags, '--record', record, '--opml', opml], {
    ...{ stdio: ['ignore', 'pipe', 'pipe'], env: { ...env, LC_ALL: 'C' } },
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (told += chunk));
  while (site.pages().length < PAGES / 2) await sleep(20);
  child.kill('SIGINT');
  const [status] = (await once(child, 'close')) as [number | null];
  assert.equal(status, 0, told);
  const stored = await contentsOf(record);
  assert.ok(stored.length > 0, 'what was read is in the record');
  await round(record, null, null);
  assert.equal((await contentsOf(record)).length, PAGES);
});
