import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { openRecord } from '../../src/record/open.ts';
import { html, sends, startSite, stopAll } from '../gather/fetch/web.ts';
import { type Run, run } from './harness.ts';

let folder = '';
let record = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-watch-'));
  record = join(folder, 'news.wortlaut');
});
afterEach(async () => {
  await stopAll();
  rmSync(folder, { recursive: true });
});

const env = { HTTP_PROXY: '', HTTPS_PROXY: '', http_proxy: '', https_proxy: '', WORTLAUT_CONTACT: '' };
const call = (...words: string[]): Promise<Run> => run([...words, '--record', record], '', { env });
const once = (...more: string[]): Promise<Run> =>
  call('watch', '--once', '--allow', '127.0.0.0/8', '--pause', '0', '--engine', 'grammar', '--workers', '1', ...more);

const page = (said: string): string =>
  `<!doctype html><html lang="de"><head><title>Brücke</title></head><body><article><h1>Die Brücke</h1><p>Bürgermeisterin Ada Zwirn sagte am Montag: „${said}“ Das sei lange geprüft worden.</p><p>Am Ufer standen am Abend noch viele, die das nicht glauben wollten und lange blieben.</p></article></body></html>`;
const feed = (...paths: string[]): ReturnType<typeof sends> =>
  sends(
    200,
    { 'content-type': 'application/rss+xml' },
    `<rss version="2.0"><channel><title>F</title>${paths.map((path) => `<item><link>${path}</link></item>`).join('')}</channel></rss>`,
  );

/** Makes everything due now, as if time had passed. */
async function later(): Promise<void> {
  const opened = openRecord(record);
  for (const { id, ...state } of await opened.sources.list())
    await opened.sources.visited(id, { ...state, next: 0 }, [], 0);
  for (const known of await opened.sources.duePages(Number.MAX_SAFE_INTEGER, 100))
    await opened.sources.notePage(known.url, { ...known, next: 0 });
  await opened.close();
}

test('follows a feed to its pages, sees what is new and what has changed, and keeps what failed', async () => {
  let text = 'Die Brücke hält.';
  const site = await startSite(
    {
      '/feed': feed('/a.html', '/gone.html'),
      '/a.html': (request, response) => html(page(text))(request, response),
    },
    '127.0.0.1',
  );
  const opml = join(folder, 'feeds.opml');
  writeFileSync(opml, `<opml version="2.0"><head/><body><outline text="F" xmlUrl="${site.url}/feed"/></body></opml>`);
  const first = await once('--opml', opml);
  assert.match(first.stderr, /^1 source in the list, 1 of them new\n/);
  assert.match(
    first.stdout,
    /^[\d-]{10} [\d:]{5} {2}1 source · 2 pages, 1 failed · 1 new, 0 changed · \d new statements?\n$/,
  );
  assert.equal(first.status, 1);
  const asked = site.pages().length;
  assert.match((await once()).stdout, /0 sources · 0 pages/, 'nothing is due');
  assert.equal(site.pages().length, asked);
  await later();
  assert.match((await once()).stdout, /1 source · 1 page, 1 unchanged · 0 new, 0 changed/);
  text = 'Die Brücke hält nicht.';
  await later();
  assert.match((await once()).stdout, /1 page · 0 new, 1 changed · 0 new statements\n/);
  const { stdout } = await call('failures');
  assert.match(stdout, /gone\.html: the server answers HTTP 404.*status · once · [\d-]{10}\n1 failed;/);
  const opened = openRecord(record, { readOnly: true });
  const document = await opened.documents.find(`${site.url}/a.html`);
  assert.equal((await opened.documents.revisions(document!.id)).length, 2);
  assert.deepEqual((await opened.care.check()).faults, []);
  await opened.close();
});

test('sources are added, listed, paused, handed out and removed', async () => {
  const url = 'https://example.org/feed.xml';
  assert.equal((await call('sources', 'add', url)).stdout, `${url} is watched\n`);
  assert.equal((await call('sources', 'add', url)).stdout, `${url} is watched already\n`);
  assert.equal((await call('sources', 'add', 'ftp://example.org/')).status, 2);
  assert.match(
    (await call('sources', 'list')).stdout,
    /^https:\/\/example\.org\/feed\.xml\n {2}not visited yet · next /,
  );
  assert.match((await call('sources', 'pause', url)).stdout, /rests\n$/);
  assert.match((await once()).stdout, /0 sources/, 'it rests');
  assert.match((await call('sources', 'export')).stdout, /xmlUrl="https:\/\/example\.org\/feed\.xml"/);
  assert.equal((await call('sources', 'remove', url)).status, 0);
  assert.equal((await call('sources', 'remove', url)).status, 1);
});

test('hands out to alerts what came in, and says what did not arrive', async () => {
  const site = await startSite({ '/a.html': html(page('Die Brücke hält.')) }, '127.0.0.1');
  const [atom, unwritable] = [join(folder, 'bridges.atom'), join(folder, 'nowhere', 'x.atom')];
  await call('sources', 'add', `${site.url}/a.html`);
  await call('alerts', 'add', 'bridges', '--search', 'Brücke', '--atom', atom);
  await call('alerts', 'add', 'broken', '--search', 'Brücke', '--atom', unwritable);
  const { stdout, stderr } = await once();
  assert.match(stdout, /1 entry written/);
  assert.match(stderr, /broken .*nowhere/);
  assert.match(readFileSync(atom, 'utf8'), /Die Brücke hält/);
});
