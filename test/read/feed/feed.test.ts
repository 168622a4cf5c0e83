import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Document } from '../../../src/text/document.ts';
import { failureOf, readBytes, readOne } from '../read-bytes.ts';
import { response } from '../archive/make-warc.ts';

const NAMESPACES =
  'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"';

const rss = (items: string, channel = '<title>Die Zeitung</title><language>de-de</language>'): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" ${NAMESPACES}><channel>${channel}${items}</channel></rss>`;

const ITEM = `<item>
  <title>Ministerin &amp; Minister</title>
  <link>https://zeitung.example/a</link>
  <guid isPermaLink="false">https://zeitung.example/?p=1</guid>
  <pubDate>Fri, 27 Nov 2026 10:00:00 +0100</pubDate>
  <dc:creator>Anna Muster</dc:creator>
  <category>Politik</category><category>Inland</category>
  <description>Was die Ministerin dazu gesagt hat, steht hier.</description>
  <content:encoded><![CDATA[<p>Sie <a href="/b">sagte</a>: „Ja.“</p><p>Er ging.</p>]]></content:encoded>
</item>`;

const textOf = ({ text, blocks }: Document): string[] =>
  blocks.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);

test('an item of RSS is a document with all that the feed says about it', async () => {
  const document = await readOne('feed.rss', rss(ITEM));
  const { id, url, title, outlet, authors, published, section, language, text, links } = document;
  assert.deepEqual(
    { id, url, title, outlet, authors, published, section, language },
    {
      id: 'https://zeitung.example/?p=1',
      url: 'https://zeitung.example/a',
      title: 'Ministerin & Minister',
      outlet: 'Die Zeitung',
      authors: ['Anna Muster'],
      published: '2026-11-27T10:00:00+01:00',
      section: 'Politik',
      language: 'de',
    },
  );
  assert.deepEqual(textOf(document), [
    'headline: Ministerin & Minister',
    'standfirst: Was die Ministerin dazu gesagt hat, steht hier.',
    'paragraph: Sie sagte: „Ja.“',
    'paragraph: Er ging.',
  ]);
  assert.equal(text, document.blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n'));
  assert.deepEqual(
    links.map(({ start, end, href }) => [text.slice(start, end), href]),
    [['sagte', 'https://zeitung.example/b']],
  );
  assert.ok(document.candidates.some(({ field, value, origin }) => field === 'outlet' && value && origin === 'feed'));
});

test('a teaser alone is the text; one that repeats the content is not read twice', async () => {
  const teaser = await readOne(
    'a.xml',
    rss('<item><title>Titel</title><description>Ein Satz. &lt;b&gt;Noch&lt;/b&gt; einer.</description></item>'),
  );
  assert.deepEqual(textOf(teaser), ['headline: Titel', 'paragraph: Ein Satz. Noch einer.']);
  assert.equal(teaser.id, 'a.xml#1');
  const words = 'Die Ministerin sagte am Freitag, sie werde das Gesetz nicht unterschreiben, bevor es geprüft sei.';
  const repeated = `<item><description>${words.slice(0, 80)} […]</description><content:encoded>&lt;p>${words}&lt;/p></content:encoded></item>`;
  assert.equal((await readOne('a.xml', rss(repeated))).text, words);
});

test('RSS 0.9x and 1.0', async () => {
  const old =
    '<rss version="0.91"><channel><title>F</title><item><title>A &amp;amp; B</title><link>https://a.example/1</link><description>5 &lt; 6, M&amp;uuml;ller.</description></item></channel></rss>';
  const { title, text } = await readOne('a.xml', old);
  assert.deepEqual([title, text], ['A & B', 'A & B\n\n5 < 6, Müller.']);
  const first = 'http://my.netscape.com/rdf/simple/0.9/';
  for (const namespace of [first, 'http://purl.org/rss/1.0/']) {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="${namespace}" ${NAMESPACES}><channel><title>F</title></channel><item rdf:about="https://a.example/1"><title>T</title><link>https://a.example/1</link><description>Ein Satz.</description><dc:date>2026-11-27T10:00:00+01:00</dc:date><dc:subject>Kultur</dc:subject></item></rdf:RDF>`;
    const { id, outlet, published, section } = await readOne('a.rdf', rdf);
    assert.deepEqual(
      [id, outlet, published, section],
      ['https://a.example/1', 'F', '2026-11-27T10:00:00+01:00', 'Kultur'],
    );
  }
});

test('Atom', async () => {
  const entry = `<entry xml:base="https://b.example/"><id>tag:b.example,2026:1</id><title type="html">A &amp;lt; B</title>
    <link rel="self" href="/self"/><link href="/a"/><published>2026-11-27T10:00:00Z</published><updated>2026-11-28T10:00:00Z</updated>
    <author><name>Anna Muster</name></author><author><name>info@b.example</name></author><category term="politik" label="Politik"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Ein <b>Satz</b> &amp; mehr.</p></div></content></entry>`;
  const plain =
    '<entry><id>urn:x</id><title>C</title><summary>1 &lt; 2</summary><updated>2026-11-28T10:00:00Z</updated></entry>';
  const source = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>B</title>${entry}${plain}</feed>`;
  const [first, second] = (await readBytes('feed.atom', source)) as Document[];
  const { id, url, title, authors, published, modified, section, text } = first;
  assert.deepEqual([id, url, title], ['tag:b.example,2026:1', 'https://b.example/a', 'A < B']);
  assert.deepEqual([authors, published, modified], [['Anna Muster'], '2026-11-27T10:00:00Z', '2026-11-28T10:00:00Z']);
  assert.deepEqual([section, text], ['Politik', 'A < B\n\nEin Satz & mehr.']);
  assert.equal(second.text, 'C\n\n1 < 2');
});

test('JSON Feed, on one line or many', async () => {
  const item = {
    id: 7,
    url: 'https://c.example/7',
    title: 'T',
    content_html: '<p>Ein Satz.',
    date_published: '2026-11-27T10:00:00+01:00',
    tags: ['Sport'],
    authors: [{ name: 'Anna Muster' }],
  };
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'C',
    language: 'de',
    items: [item, { id: 'x', content_text: 'a\n\nb < c' }],
  };
  for (const source of [JSON.stringify(feed), JSON.stringify(feed, null, 2)]) {
    const [first, second] = (await readBytes('feed.json', source)) as Document[];
    assert.deepEqual([first.id, first.text, first.section, first.outlet], [item.url, 'T\n\nEin Satz.', 'Sport', 'C']);
    assert.deepEqual([second.id, second.text], ['feed.json#2', 'a\n\nb < c']);
  }
});

test('the same entry twice has two ids; one without words is a failure in its place', async () => {
  const items = '<item><guid>https://a.example/1</guid><title>A</title></item>'.repeat(2);
  const found = await readBytes('a.rss', rss(`${items}<item><link>https://a.example/2</link></item>`));
  assert.deepEqual(
    found.map((one) => [one.id, 'error' in one ? one.error.code : one.text]),
    [
      ['https://a.example/1', 'A'],
      ['https://a.example/1~2', 'A'],
      ['https://a.example/2', 'empty'],
    ],
  );
});

test('what is no feed of texts says so', async () => {
  assert.equal(await failureOf('a.rss', 'kein Feed'), 'broken-feed');
  assert.equal(await failureOf('a.rss', rss(ITEM).slice(0, -100)), 'broken-feed');
  assert.equal(await failureOf('a.rss', rss('')), 'no-entries');
  const empty = response('https://a.example/feed', rss(''), { headers: { 'Content-Type': 'application/rss+xml' } });
  assert.deepEqual(await readBytes('a.warc', empty), []);
  assert.equal(
    await failureOf(
      'sitemap.xml',
      '<?xml version="1.0"?><!-- x --><urlset><url><loc>https://a.example</loc></url></urlset>',
    ),
    'address-list',
  );
  assert.equal(
    await failureOf('a.xml', '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></sitemapindex>'),
    'address-list',
  );
  assert.equal(await failureOf('a.opml', '<opml version="2.0"><body/></opml>'), 'address-list');
});

test('feeds in archives', async () => {
  const type = { 'Content-Type': 'application/rss+xml' };
  const [only] = await readBytes('a.warc', response('https://zeitung.example/feed', rss(ITEM), { headers: type }));
  assert.equal(only.id, 'https://zeitung.example/feed@2026-11-27T10:00:00Z#https://zeitung.example/?p=1');
  const sitemap = response('https://zeitung.example/s', '<urlset></urlset>', {
    headers: { 'Content-Type': 'text/xml' },
  });
  assert.deepEqual(await readBytes('a.warc', sitemap), []);
});

test('hostile feeds are refused or read, and never grow', async () => {
  const lol = ['b', 'c', 'd', 'e', 'f', 'g', 'h'].map(
    (name, i) => `<!ENTITY ${name} "${`&${'abcdefg'[i]};`.repeat(10)}">`,
  );
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${lol.join('')}]><rss version="2.0"><channel><item><title>&h;</title></item></channel></rss>`;
  for (const one of await readBytes('a.xml', bomb)) assert.ok('error' in one || one.text.length < 1000);
  const external =
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel><item><title>x &a;</title></item></channel></rss>';
  for (const one of await readBytes('a.xml', external)) assert.ok('error' in one || /^x\b/.test(one.text));
  const n = 20_000;
  const hostile = [
    '<a>'.repeat(n),
    '<item><description>'.repeat(n),
    '<item><description><![CDATA['.repeat(n),
    '<'.repeat(n),
    '&'.repeat(n),
  ];
  for (const part of hostile) for (const one of await readBytes('a.xml', rss(part))) assert.ok(one.id);
});

test('fifty thousand entries', async () => {
  const items = Array.from(
    { length: 50_000 },
    (_, i) => `<item><guid>urn:x:${i}</guid><title>Satz ${i}</title></item>`,
  );
  const found = await readBytes('a.rss', rss(items.join('')));
  assert.equal(found.length, 50_000);
  assert.equal(found[49_999].id, 'urn:x:49999');
});

test('whatever stands in an item, its blocks and links fit its text', async () => {
  const words = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '<p>', '<a href=x>', '</a>', '<br>', '&amp;', 'ü', '<b>'),
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(words, words, words, async (title, teaser, content) => {
      const cdata = (name: string, value: string): string => `<${name}><![CDATA[${value}]]></${name}>`;
      const item = `<item>${cdata('title', title)}${cdata('description', teaser)}${cdata('content:encoded', content)}</item>`;
      for (const one of await readBytes('a.rss', rss(item))) {
        if ('error' in one) continue;
        const { text, blocks, links } = one;
        assert.equal(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n'), text);
        assert.ok(links.every(({ start, end }) => start < end && end <= text.length));
      }
    }),
  );
});
