import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { addressesIn } from '../../../src/read/lists/addresses.ts';
import { readOpml, writeOpml } from '../../../src/read/lists/opml.ts';

const BASE = 'https://zeitung.example/list.xml';
const list = (source: string | Uint8Array, type = 'application/xml') => addressesIn(Buffer.from(source), type, BASE);
const NEWS = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="x">
  <url><loc> https://zeitung.example/a?x=1&amp;y=2 </loc><lastmod>2026-11-27</lastmod>
    <image:image><image:loc>https://zeitung.example/a.jpg</image:loc><image:title>Bild</image:title></image:image>
    <news:news><news:publication><news:name>Zeitung</news:name></news:publication>
      <news:publication_date>2026-11-27T10:00:00+01:00</news:publication_date><news:title><![CDATA[Was sie
      sagt & meint]]></news:title></news:news></url>
  <url><loc>/b</loc></url>
  <url><lastmod>2026-11-27</lastmod></url>
  <url><loc>javascript:alert(1)</loc></url>
</urlset>`;
const NOTHING = { title: null, published: null, modified: null };

test('a news sitemap, packed or not', () => {
  const expected = {
    kind: 'sitemap',
    entries: [
      {
        url: 'https://zeitung.example/a?x=1&y=2',
        title: 'Was sie sagt & meint',
        published: '2026-11-27T10:00:00+01:00',
        modified: '2026-11-27',
      },
      { ...NOTHING, url: 'https://zeitung.example/b' },
    ],
  };
  assert.deepEqual(list(NEWS), expected);
  assert.deepEqual(list(gzipSync(NEWS), 'application/gzip'), expected);
});

test('an index of sitemaps', () => {
  const index =
    '<sitemapindex><sitemap><loc>https://zeitung.example/s1.xml</loc><lastmod>2026-11-27</lastmod></sitemap></sitemapindex>';
  assert.deepEqual(list(index), {
    kind: 'sitemap-index',
    entries: [{ ...NOTHING, url: 'https://zeitung.example/s1.xml', modified: '2026-11-27' }],
  });
});

test('sitemaps in plain text', () => {
  const found = list('https://zeitung.example/a\r\n\r\nhttps://zeitung.example/b\n', 'text/plain; charset=utf-8');
  assert.deepEqual(
    found?.entries.map(({ url }) => url),
    ['https://zeitung.example/a', 'https://zeitung.example/b'],
  );
  assert.equal(list('https://zeitung.example/a\nund Text', 'text/plain'), null);
});

test('feeds', () => {
  const feed =
    '<rss version="2.0"><channel><item><title>T</title><link>/a</link><pubDate>Fri, 27 Nov 2026 10:00:00 GMT</pubDate></item><item><title>ohne</title></item></channel></rss>';
  assert.deepEqual(list(feed), {
    kind: 'feed',
    entries: [{ url: 'https://zeitung.example/a', title: 'T', published: '2026-11-27T10:00:00Z', modified: null }],
  });
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1',
    items: [{ id: '1', url: 'https://a.example' }],
  });
  assert.equal(list(json, 'application/json')?.kind, 'feed');
});

test('lists of feeds', () => {
  const opml = `<opml version="1.0"><head><title>Meine</title></head><body>
    <outline text="Politik"><outline text="Inland"><outline text="A" xmlUrl="https://a.example/feed" htmlUrl="https://a.example"/></outline></outline>
    <outline title="B" text="b" type="rss" xmlUrl="/b" category="/Sport,Wetter"/><outline text="leer"/></body></opml>`;
  assert.deepEqual(
    list(opml)?.entries.map(({ url }) => url),
    ['https://a.example/feed', 'https://zeitung.example/b'],
  );
  assert.deepEqual(readOpml(opml), {
    title: 'Meine',
    feeds: [
      { xmlUrl: 'https://a.example/feed', title: 'A', htmlUrl: 'https://a.example', categories: ['Politik/Inland'] },
      { xmlUrl: '/b', title: 'B', htmlUrl: null, categories: ['Sport', 'Wetter'] },
    ],
    others: ['leer'],
  });
});

test('hostile lists of feeds are refused or read, and never grow', () => {
  const grown = Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('');
  const entities = `<!ENTITY a0 "aaaaaaaaaa">${grown}<!ENTITY file SYSTEM "${import.meta.url}">`;
  const outlines = (text: string): string => `<outline text="${text}" xmlUrl="https://a.example/feed"/>`;
  const hostile = [
    `<!DOCTYPE opml [${entities}]><opml version="2.0"><head/><body>${outlines('&a9;')}</body></opml>`,
    `<!DOCTYPE opml [${entities}]><opml version="2.0"><head/><body>${outlines('&file;')}</body></opml>`,
    `<opml version="2.0"><head/><body>${'<outline text="x">'.repeat(50_000)}</body></opml>`,
    `<opml version="2.0"><head/><body>${outlines('x').repeat(5_000)}</body></opml>`,
  ];
  for (const source of hostile) {
    let known = '';
    try {
      known = JSON.stringify(readOpml(source));
    } catch (error) {
      assert.ok(error instanceof Error);
    }
    assert.ok(known.length < 2 * source.length, `${known.length} of ${source.length}`);
    assert.ok(!known.includes('hostile lists'), 'a file of this machine was read');
  }
});

test('pages and texts are no lists', () => {
  for (const source of ['<!doctype html><html><p>x', '<p>x', '', '{"a":1}', '<?xml version="1.0"?><html/>', 'rss', '<'])
    assert.equal(list(source), null, source);
});

test('a list of feeds that is written is read as it was', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((words) => words.replace(/[\s\p{C}\ufffe\uffff]/gu, 'x').replaceAll('/', '-'));
  const feed = fc.record({
    xmlUrl: fc.webUrl({ withQueryParameters: true }),
    title: word,
    htmlUrl: fc.option(fc.webUrl()),
    categories: fc.uniqueArray(word, { maxLength: 3 }),
  });
  const feeds = fc.uniqueArray(feed, { selector: ({ xmlUrl }) => xmlUrl, minLength: 1, maxLength: 6 });
  assert.throws(() => writeOpml({ title: null, feeds: [] }));
  fc.assert(
    fc.property(fc.option(word), feeds, (title, given) => {
      const read = readOpml(writeOpml({ title, feeds: given }));
      assert.equal(read.title, title);
      const sorted = (all: readonly { xmlUrl: string; categories: readonly string[] }[]) =>
        all
          .map((one) => ({ ...one, categories: [...one.categories].sort() }))
          .sort((a, b) => (a.xmlUrl < b.xmlUrl ? -1 : 1));
      assert.deepEqual(sorted(read.feeds), sorted(given));
    }),
  );
});

test('hostile sitemaps are read in one pass', () => {
  const many = list(`<urlset>${'<url><loc>https://a.example/x</loc></url>'.repeat(100_000)}</urlset>`);
  assert.equal(many?.entries.length, 100_000);
  for (const part of ['<url>', '<loc>', '<url><loc>', '<!--', '<![CDATA[', '&', '<'])
    assert.equal(list(`<urlset>${part.repeat(50_000)}`)?.entries.length ?? 0, 0);
});
