import assert from 'node:assert/strict';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, beforeEach, describe, it } from 'node:test';
import zlib from 'node:zlib';
import { Archive, ArchiveError } from '../../../src/gather/fetch/archive.ts';
import { Crawl } from '../../../src/gather/fetch/crawl.ts';
import type { Outcome } from '../../../src/gather/fetch/outcome.ts';
import { RecordError } from '../../../src/record/error.ts';
import { pagesOf, readWarc } from './read-warc.ts';
import {
  type Given,
  contacted,
  html,
  isLoopback,
  makeWeb,
  names,
  redirect,
  sends,
  startSite,
  stopAll,
  TestClock,
} from './web.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-fetch-'));
  file = join(folder, 'web.warc.gz');
});
afterEach(async () => {
  await stopAll();
  rmSync(folder, { recursive: true });
});
after(() =>
  assert.deepEqual(
    contacted.filter((ip) => !isLoopback(ip)),
    [],
  ),
);

/** Fetches into the file, as one call of the command does. */
async function fetchAll(addresses: readonly string[], given: Given = {}, words = 'x'): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const web = makeWeb(given);
  const archive = await Archive.open(file, given.right ?? null);
  try {
    const run = await archive.begin(words, { software: 'Wortlaut/0', userAgent: 'x', now: web.settings.clock.now() });
    const crawl = new Crawl(web, archive, run, async (outcome) => void outcomes.push(outcome));
    await crawl.add(addresses);
    await crawl.run();
    archive.state.finish(run.id, 'now');
  } finally {
    await archive.close();
  }
  return outcomes;
}

const said = (outcomes: readonly Outcome[]): string[] =>
  outcomes.map((outcome) => {
    if (outcome.kind === 'unchanged') return outcome.because;
    return 'problem' in outcome ? outcome.problem.code : outcome.kind;
  });

const problem = (wanted: string) => (error: unknown) => error instanceof ArchiveError && error.problem === wanted;

describe('the archive', () => {
  it('keeps request and response of a page so that each can be read by itself', async () => {
    const site = await startSite({ '/a': html('<p>Grüße</p>', { 'Set-Cookie': 'a=1' }) });
    assert.deepEqual(said(await fetchAll([`${site.url}/a`])), ['fetched']);
    const [info, response, request, ...more] = readWarc(file);
    assert.deepEqual([info.type, response.type, request.type, more], ['warcinfo', 'response', 'request', []]);
    assert.match(info.block.toString(), /^software: Wortlaut\/0\r\n/);
    assert.match(
      response.block.toString(),
      /^HTTP\/1\.1 200 OK\r\nContent-Type: text\/html; charset=utf-8\r\n[\s\S]*\r\n\r\n<p>Grüße<\/p>$/,
    );
    assert.equal(response.fields.get('WARC-Target-URI'), `${site.url}/a`);
    assert.equal(response.fields.get('WARC-Date'), '2026-03-03T10:00:00Z');
    assert.equal(request.fields.get('WARC-Concurrent-To'), response.fields.get('WARC-Record-ID'));
    assert.match(request.block.toString(), /^GET \/a HTTP\/1\.1\r\nHost: site\.test:\d+\r\n/);
    const ids = readWarc(file).map(({ fields }) => fields.get('WARC-Record-ID'));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('keeps bodies as they were sent, and says of none that it is in chunks', async () => {
    const packed = zlib.gzipSync('<p>x</p>');
    const site = await startSite({
      '/a': (_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' });
        response.write(packed.subarray(0, 5));
        response.end(packed.subarray(5));
      },
    });
    await fetchAll([`${site.url}/a`]);
    const { block } = readWarc(file)[1];
    const end = block.indexOf('\r\n\r\n');
    assert.deepEqual(block.subarray(end + 4), packed);
    assert.match(block.toString('latin1', 0, end), /\r\nX-Archive-Orig-Transfer-Encoding: chunked/);
    assert.doesNotMatch(block.toString('latin1', 0, end), /\r\nTransfer-Encoding/i);
  });

  it('notes by which way a page was reached, and by which right it is kept', async () => {
    const head = { 'TDM-Reservation': '1', 'TDM-Policy': 'https://p.example/' };
    const site = await startSite({ '/a': redirect('/b'), '/b': html('x', head) });
    await fetchAll([`${site.url}/a`], { right: '§ 60d UrhG' });
    const metadata = readWarc(file).find(({ type }) => type === 'metadata')!;
    assert.equal(
      metadata.block.toString(),
      `via: ${site.url}/a\r\ntdm-reservation: 1\r\ntdm-reservation-by: header\r\ntdm-policy: https://p.example/\r\ntdm-right: § 60d UrhG\r\n`,
    );
    assert.equal(metadata.fields.get('WARC-Target-URI'), `${site.url}/b`);
  });

  it('keeps nothing of what is reserved', async () => {
    const site = await startSite({ '/a': '<head><meta name="tdm-reservation" content="1"></head>secret' });
    assert.deepEqual(said(await fetchAll([`${site.url}/a`])), ['reserved']);
    assert.deepEqual(
      readWarc(file).map(({ type }) => type),
      ['warcinfo'],
    );
  });

  it('keeps a page anew only when it has changed, and else that it was looked at', async () => {
    let version = '1';
    const site = await startSite({
      '/etag': (request, response) =>
        request.headers['if-none-match'] === `"${version}"`
          ? sends(304, { ETag: `"${version}"` })(request, response)
          : html(`<p>${version}</p>`, { ETag: `"${version}"` })(request, response),
      '/plain': (request, response) => html(`<p>${version}</p>`)(request, response),
    });
    const both = [`${site.url}/etag`, `${site.url}/plain`];
    assert.deepEqual(said(await fetchAll(both)), ['fetched', 'fetched']);
    const clock = new TestClock();
    clock.time += 86_400_000;
    assert.deepEqual(said(await fetchAll(both, { clock })), ['not-modified', 'same-bytes']);
    version = '2';
    assert.deepEqual(said(await fetchAll(both)), ['fetched', 'fetched']);
    assert.deepEqual(pagesOf(file), [...both, ...both]);
    const revisits = readWarc(file).filter(({ type }) => type === 'revisit');
    assert.deepEqual(
      revisits.map(({ fields }) => [fields.get('WARC-Profile')!.split('/').at(-1), fields.get('WARC-Refers-To-Date')]),
      [
        ['server-not-modified', '2026-03-03T10:00:00Z'],
        // a pause later
        ['identical-payload-digest', '2026-03-03T10:00:01Z'],
      ],
    );
  });

  it('has a page once in a run, by however many addresses it is reached', async () => {
    const site = await startSite({ '/a': html('x'), '/b': redirect('/a'), '/c': redirect('/b') });
    const addresses = ['/b', '/a', '/c', '/a', '/a#x'].map((path) => `${site.url}${path}`);
    assert.deepEqual(said(await fetchAll(addresses)), ['fetched', 'same-page', 'same-page']);
    assert.deepEqual(pagesOf(file), [`${site.url}/a`]);
  });

  it('has what was asked of many hosts at once, each page once', async () => {
    const hosts = Array.from({ length: 12 }, (_, i) => `h${i}.test`);
    const site = await startSite({ '*': html('x') });
    const addresses = Array.from({ length: 240 }, (_, i) => `http://${hosts[i % 12]}:${site.port}/${i}`);
    const lookup = names(Object.fromEntries(hosts.map((host) => [host, '127.0.0.1'])));
    const outcomes = await fetchAll(addresses, { lookup, allow: hosts, pause: 0 });
    assert.equal(outcomes.length, 240);
    assert.deepEqual(pagesOf(file).sort(), addresses.toSorted());
  });
});

describe('lists', () => {
  const rss = (...links: string[]): ReturnType<typeof sends> =>
    sends(
      200,
      { 'Content-Type': 'application/rss+xml', ETag: '"1"' },
      `<rss version="2.0"><channel><title>t</title>${links.map((link) => `<item><link>${link}</link></item>`).join('')}</channel></rss>`,
    );

  it('are followed to their entries, through an index and OPML, and are themselves not kept', async () => {
    const site = await startSite({
      '/all.opml': sends(
        200,
        { 'Content-Type': 'text/x-opml' },
        '<opml version="2.0"><body><outline text="a" xmlUrl="/feed"/></body></opml>',
      ),
      '/feed': rss('/1', '/2'),
      '/index.xml': sends(
        200,
        { 'Content-Type': 'text/xml' },
        '<sitemapindex><sitemap><loc>/map.xml.gz</loc></sitemap></sitemapindex>',
      ),
      '/map.xml.gz': sends(
        200,
        { 'Content-Type': 'application/x-gzip' },
        zlib.gzipSync('<urlset><url><loc>/3</loc></url></urlset>'),
      ),
      '/1': html('1'),
      '/2': html('2'),
      '/3': html('3'),
    });
    const outcomes = await fetchAll([`${site.url}/all.opml`, `${site.url}/index.xml`], { pause: 0 });
    assert.deepEqual(said(outcomes), ['listed', 'listed', 'listed', 'listed', 'fetched', 'fetched', 'fetched']);
    assert.deepEqual(
      pagesOf(file).sort(),
      ['/1', '/2', '/3'].map((path) => `${site.url}${path}`),
    );
  });

  it('that have not changed still name their entries', async () => {
    const site = await startSite({
      '/feed': (request, response) => (request.headers['if-none-match'] ? sends(304) : rss('/1'))(request, response),
      '/1': html('1'),
    });
    await fetchAll([`${site.url}/feed`]);
    assert.deepEqual(said(await fetchAll([`${site.url}/feed`])), ['listed', 'same-bytes']);
    assert.deepEqual(site.pages(), ['/feed', '/1', '/feed', '/1']);
  });

  it('lead to no address inside, and into no circle', async () => {
    const site = await startSite({
      '/feed': rss('http://127.0.0.1/', 'http://169.254.169.254/', '/feed', 'file:///etc/passwd', '/2'),
      '/2': rss('/feed', '/2'),
    });
    assert.deepEqual(said(await fetchAll([`${site.url}/feed`])).sort(), ['internal', 'internal', 'listed', 'listed']);
  });

  it('in lists in lists come to an end', async () => {
    const site = await startSite({ '*': ({ url = '' }, response) => rss(`${url}x`)(null as never, response) });
    await fetchAll([`${site.url}/a`]);
    assert.deepEqual(site.pages(), ['/a', '/ax', '/axx', '/axxx']);
  });
});

describe('going on', () => {
  it('with the same words asks only for what was not done, and for what failed', async () => {
    let isDown = true;
    const stop = new AbortController();
    const site = await startSite({
      '/1': html('1'),
      '/2': (request, response) => (isDown ? sends(404) : html('2'))(request, response),
      '/3': (request, response) => (isDown ? (): void => stop.abort() : html('3'))(request, response),
      '/4': html('4'),
    });
    const all = ['/1', '/2', '/3', '/4'].map((path) => `${site.url}${path}`);
    await assert.rejects(fetchAll(all, { signal: stop.signal }), { name: 'AbortError' });
    assert.deepEqual(pagesOf(file), [all[0]]);
    assert.deepEqual(site.pages(), ['/1', '/2', '/3']);
    isDown = false;
    assert.deepEqual(said(await fetchAll(all)), ['fetched', 'fetched', 'fetched']);
    assert.deepEqual(site.pages(), ['/1', '/2', '/3', '/2', '/3', '/4']);
    assert.deepEqual(pagesOf(file), all);
  });

  it('with other words begins anew, and asks what has changed', async () => {
    const stop = new AbortController();
    const site = await startSite({ '/1': html('1'), '/2': () => stop.abort() });
    const all = ['/1', '/2'].map((path) => `${site.url}${path}`);
    await assert.rejects(fetchAll(all, { signal: stop.signal }, 'first'));
    assert.deepEqual(said(await fetchAll([all[0]], {}, 'second')), ['same-bytes']);
  });

  it('cuts off what the state does not know', async () => {
    const stop = new AbortController();
    const site = await startSite({ '/1': html('1'), '/2': () => stop.abort() });
    await assert.rejects(fetchAll([`${site.url}/1`, `${site.url}/2`], { signal: stop.signal }));
    const { size } = statSync(file);
    appendFileSync(file, zlib.gzipSync('WARC/1.1\r\nhalf a record').subarray(0, 20));
    await (await Archive.open(file, null)).close();
    assert.equal(statSync(file).size, size);
    assert.deepEqual(pagesOf(file), [`${site.url}/1`]);
  });

  it('changes nothing in a file that is another than the state knows', async () => {
    const site = await startSite({ '/1': html('1') });
    await fetchAll([`${site.url}/1`]);
    const whole = readFileSync(file);
    appendFileSync(file, 'something else');
    await assert.rejects(Archive.open(file, null), problem('longer'));
    assert.equal(statSync(file).size, whole.length + 14);
    truncateSync(file, 100);
    await assert.rejects(Archive.open(file, null), problem('shorter'));
    assert.equal(statSync(file).size, 100);
    rmSync(file);
    await assert.rejects(Archive.open(file, null), problem('missing'));
    assert.equal(existsSync(file), false);
  });

  it('takes no file of another program for its own', async () => {
    writeFileSync(file, 'a WARC file of somebody else');
    await assert.rejects(Archive.open(file, null), problem('foreign'));
    assert.equal(existsSync(`${file}.state`), false);
    assert.equal(readFileSync(file, 'utf8'), 'a WARC file of somebody else');
    await assert.rejects(Archive.open(join(folder, 'no', 'folder.warc.gz'), null));
  });

  it('lets no two write to one file', async () => {
    const archive = await Archive.open(file, null);
    await assert.rejects(
      Archive.open(file, null),
      (error) => error instanceof RecordError && error.problem === 'locked',
    );
    await archive.close();
    await (await Archive.open(file, null)).close();
  });
});
