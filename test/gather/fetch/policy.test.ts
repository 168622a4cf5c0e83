import assert from 'node:assert/strict';
import { after, afterEach, describe, it } from 'node:test';
import { fetchPage } from '../../../src/gather/fetch/fetch-page.ts';
import {
  contacted,
  get,
  html,
  isLoopback,
  makeWeb,
  redirect,
  sends,
  startSite,
  stopAll,
  TestClock,
  whyNot,
} from './web.ts';

afterEach(stopAll);
after(() =>
  assert.deepEqual(
    contacted.filter((ip) => !isLoopback(ip)),
    [],
  ),
);

const robots = (text: string): ReturnType<typeof sends> => sends(200, { 'Content-Type': 'text/plain' }, text);
const rights = (rules: unknown): ReturnType<typeof sends> =>
  sends(200, { 'Content-Type': 'application/json' }, JSON.stringify(rules));

describe('robots.txt', () => {
  it('is kept, and says which line forbids', async () => {
    const site = await startSite({ '/robots.txt': robots('User-agent: *\nAllow: /open\nDisallow: /'), '*': html('x') });
    assert.equal(await whyNot(`${site.url}/closed`), `robots: ${site.url}/robots.txt:3`);
    assert.equal(await whyNot(`${site.url}/open`), 'fetched');
    assert.deepEqual(site.pages(), ['/open']);
  });

  it('speaks to us by name, in any case and version', async () => {
    const text = 'User-agent: other\nDisallow:\n\nUser-agent: WORTLAUT/1.0\nDisallow: /a\n\nUser-agent: *\nDisallow: /';
    const site = await startSite({ '/robots.txt': robots(text), '*': html('x') });
    assert.match(await whyNot(`${site.url}/a`), /^robots/);
    assert.equal(await whyNot(`${site.url}/b`), 'fetched');
  });

  it('may have wildcards, ends, percents and queries', async () => {
    const text = 'User-agent: *\nDisallow: /*.pdf$\nDisallow: /*?print=\nDisallow: /%C3%A4\nDisallow: /a*z';
    const site = await startSite({ '/robots.txt': robots(text), '*': html('x') });
    for (const path of ['/x.pdf', '/x?print=1', '/ä', '/%c3%a4', '/abcz'])
      assert.match(await whyNot(`${site.url}${path}`), /^robots/, path);
    for (const path of ['/x.pdf.html', '/x?q=1', '/a', '/b'])
      assert.equal(await whyNot(`${site.url}${path}`), 'fetched', path);
  });

  it('allows all when it is not there', async () => {
    for (const status of [400, 401, 403, 404, 410]) {
      const site = await startSite({ '/robots.txt': sends(status), '*': html('x') });
      assert.equal(await whyNot(`${site.url}/a`), 'fetched', String(status));
    }
  });

  it('allows nothing for now when its server is in trouble, and nobody asks for the page', async () => {
    for (const answer of [sends(500), sends(503), sends(429), (): void => undefined]) {
      const site = await startSite({ '/robots.txt': answer, '*': html('x') });
      assert.match(await whyNot(`${site.url}/a`, { limits: { headers: 50 } }), /^robots-unknown/);
      assert.deepEqual(site.pages(), []);
    }
  });

  it('is asked for once for many pages, and again a day later', async () => {
    const site = await startSite({ '*': html('x') });
    const clock = new TestClock();
    const web = makeWeb({ clock });
    for (const path of ['/a', '/b', '/c']) await fetchPage(`${site.url}${path}`, null, web);
    const asked = (): number => site.asked.filter((path) => path === '/robots.txt').length;
    assert.equal(asked(), 1);
    clock.time += 25 * 3_600_000;
    await fetchPage(`${site.url}/d`, null, web);
    assert.equal(asked(), 2);
  });

  it('is not asked for again for each page when it could not be had', async () => {
    const site = await startSite({ '/robots.txt': sends(503), '*': html('x') });
    const web = makeWeb();
    for (const path of ['/a', '/b', '/c'])
      await assert.rejects(fetchPage(`${site.url}${path}`, null, web), /robots-unknown/);
    assert.equal(site.asked.length, 4);
  });

  it('may be elsewhere, five redirects away', async () => {
    const other = await startSite({ '/rules': robots('User-agent: *\nDisallow: /a') });
    const site = await startSite({ '/robots.txt': redirect(`${other.url}/rules`), '*': html('x') });
    assert.match(await whyNot(`${site.url}/a`), /^robots/);
    const round = await startSite({ '/robots.txt': redirect('/robots.txt'), '*': html('x') });
    assert.equal(await whyNot(`${round.url}/a`), 'fetched');
  });

  it('is kept for the target of a redirect', async () => {
    const site = await startSite({
      '/robots.txt': robots('User-agent: *\nDisallow: /b'),
      '/a': redirect('/b'),
      '/b': html('x'),
    });
    assert.match(await whyNot(`${site.url}/a`), /^robots/);
    assert.deepEqual(site.pages(), ['/a']);
  });

  it('is read as far as 500 KiB', async () => {
    const filler = `# ${'x'.repeat(98)}\n`.repeat(5_500);
    const site = await startSite({
      '/robots.txt': robots(`User-agent: *\nDisallow: /a\n${filler}Disallow: /b\n`),
      '*': html('x'),
    });
    assert.match(await whyNot(`${site.url}/a`), /^robots/);
    assert.equal(await whyNot(`${site.url}/b`), 'fetched');
  });

  it('with more wildcards than can be held against an address allows nothing', async () => {
    const text = `User-agent: *\n${`Disallow: /${'*a'.repeat(900)}b\n`.repeat(200)}`;
    const site = await startSite({ '/robots.txt': robots(text), '*': html('x') });
    assert.match(await whyNot(`${site.url}/${'a'.repeat(1_900)}`), /^robots-unknown: .*too many wildcards/);
  });

  it('asks for a pause, which is kept as far as it is reasonable', async () => {
    for (const [delay, pause] of [
      ['5', 5_000],
      ['0.1', 1_000],
      ['100000', 60_000],
      ['soon', 1_000],
    ] as const) {
      const site = await startSite({ '/robots.txt': robots(`User-agent: *\nCrawl-delay: ${delay}`), '*': html('x') });
      const clock = new TestClock();
      const web = makeWeb({ clock });
      for (const path of ['/a', '/b']) await fetchPage(`${site.url}${path}`, null, web);
      assert.deepEqual(clock.slept, [pause], delay);
    }
  });
});

describe('the TDM reservation protocol', () => {
  const policy = 'https://publisher.example/policy.json';

  it('is kept in the file of the site, and the page is not even asked for', async () => {
    const site = await startSite({
      '/.well-known/tdmrep.json': rights([
        { location: '/free/*', 'tdm-reservation': 0 },
        { location: '/own', 'tdm-reservation': 1, 'tdm-policy': '/policy' },
        { location: '/', 'tdm-reservation': 1, 'tdm-policy': policy },
      ]),
      '*': html('x'),
    });
    assert.equal(await whyNot(`${site.url}/a`), `reserved: ${policy}`);
    assert.equal(await whyNot(`${site.url}/own/a`), `reserved: ${site.url}/policy`);
    assert.equal(await whyNot(`${site.url}/free/a`), 'fetched');
    assert.deepEqual(site.pages(), ['/free/a']);
  });

  it('is kept in the header, and the page is not read', async () => {
    const head = { 'Content-Type': 'text/html', 'TDM-Reservation': '1' };
    let ended = false;
    const site = await startSite({
      '/a': (_, response) => {
        response.writeHead(200, { ...head, 'TDM-Policy': policy }).write('<p>');
        response.on('close', () => (ended = true));
      },
      '/b': sends(200, head, 'x'),
      '/c': sends(200, { ...head, 'TDM-Reservation': '0', 'TDM-Policy': policy }, 'x'),
      '/d': sends(200, { ...head, 'TDM-Reservation': ['0', '1'] }, 'x'),
    });
    assert.equal(await whyNot(`${site.url}/a`), `reserved: ${policy}`);
    assert.equal(await whyNot(`${site.url}/b`), 'reserved');
    assert.equal(await whyNot(`${site.url}/c`), 'fetched');
    assert.equal(await whyNot(`${site.url}/d`), 'reserved');
    await site.close();
    assert.ok(ended);
  });

  it('is kept in the page', async () => {
    const page = (meta: string): string =>
      `<!doctype html><html><head><meta charset="utf-8">${meta}<title>t</title></head><body>x`;
    const site = await startSite({
      '/a': page(`<META NAME=TDM-Reservation content=" 1 "><meta name="tdm-policy" content="${policy}">`),
      '/b': page('<meta name="tdm-reservation" content="0">'),
      '/c': `${page('')}<meta name="tdm-reservation" content="1">`,
      '/d': page('<!-- <meta name="tdm-reservation" content="1"> -->'),
      '/e': sends(
        200,
        { 'Content-Type': 'text/html' },
        Buffer.from(`\ufeff${page('<meta name="tdm-reservation" content="1">')}`, 'utf16le'),
      ),
    });
    assert.equal(await whyNot(`${site.url}/a`), `reserved: ${policy}`);
    for (const path of ['/b', '/c', '/d']) assert.equal(await whyNot(`${site.url}${path}`), 'fetched', path);
    assert.equal(await whyNot(`${site.url}/e`), 'reserved');
  });

  it('holds for feeds and for targets of redirects', async () => {
    const feed = '<rss version="2.0"><channel><item><link>/p</link></item></channel></rss>';
    const reserved = await startSite({ '/.well-known/tdmrep.json': rights([{ location: '/', 'tdm-reservation': 1 }]) });
    const site = await startSite({
      '/feed': sends(200, { 'Content-Type': 'application/rss+xml', 'TDM-Reservation': '1' }, feed),
      '/a': redirect(`${reserved.url}/b`),
    });
    assert.equal(await whyNot(`${site.url}/feed`), 'reserved');
    assert.equal(await whyNot(`${site.url}/a`), 'reserved');
    assert.deepEqual(reserved.pages(), []);
  });

  it('gives way to a right that the user names, and is noted', async () => {
    const site = await startSite({
      '/.well-known/tdmrep.json': rights([{ location: '/file', 'tdm-reservation': 1, 'tdm-policy': policy }]),
      '/file': html('x'),
      '/header': html('x', { 'TDM-Reservation': '1' }),
      '/page': '<head><meta name="tdm-reservation" content="1"></head>',
      '/free': html('x'),
    });
    const by = async (path: string): Promise<unknown> =>
      (await get(`${site.url}${path}`, { right: '§ 60d UrhG' })).reserved;
    assert.deepEqual(await by('/file'), { by: 'file', policy });
    assert.deepEqual(await by('/header'), { by: 'header', policy: null });
    assert.deepEqual(await by('/page'), { by: 'page', policy: null });
    assert.equal(await by('/free'), null);
  });

  it('is not taken from what is no such file', async () => {
    for (const answer of [
      html('<p>Not found, but with status 200</p>'),
      sends(500),
      rights({ location: '/', 'tdm-reservation': 1 }),
      rights([null, 7, { location: 3, 'tdm-reservation': 1 }, { 'tdm-reservation': 1 }]),
      rights([{ location: '/b\nDisallow: /a', 'tdm-reservation': 1 }]),
    ]) {
      const site = await startSite({ '/.well-known/tdmrep.json': answer, '*': html('x') });
      assert.equal(await whyNot(`${site.url}/a`), 'fetched');
    }
  });
});
