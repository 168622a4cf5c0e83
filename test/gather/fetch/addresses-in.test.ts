import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addressesIn } from '../../../src/gather/fetch/addresses-in.ts';

const BASE = 'https://site.example/feeds/all.xml';
const listed = (text: string, type = ''): readonly string[] | null => addressesIn(Buffer.from(text), type, BASE);

describe('addressesIn', () => {
  it('reads RSS: links, or guids that are addresses, each once and in order', () => {
    const items = [
      '<item><link>https://site.example/2?a=1&amp;b=2</link><guid isPermaLink="false">7</guid></item>',
      '<item><link> /1 </link></item>',
      '<item><guid>https://site.example/3</guid></item>',
      '<item><link>/1</link></item>',
      '<item><title>without an address</title><guid isPermaLink="false">https://site.example/no</guid></item>',
    ];
    const text = `<?xml version="1.0"?>\n<!-- feed --><rss version="2.0"><channel><title>t</title><link>https://site.example/</link>${items.join('')}</channel></rss>`;
    assert.deepEqual(listed(text), [
      'https://site.example/2?a=1&b=2',
      'https://site.example/1',
      'https://site.example/3',
    ]);
  });

  it('reads Atom: the alternate link of each entry', () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><id>i</id><link href="/self" rel="self"/>
      <entry><id>1</id><link rel="enclosure" href="/audio.mp3"/><link rel="alternate" href="/1"/></entry>
      <entry><id>2</id><link href="/2"/></entry></feed>`;
    assert.deepEqual(listed(text), ['https://site.example/1', 'https://site.example/2']);
  });

  it('reads RDF and JSON Feed', () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="x"><title>t</title><link>/</link></channel><item rdf:about="/1"><title>a</title><link>/1</link></item></rdf:RDF>`;
    assert.deepEqual(listed(rdf), ['https://site.example/1']);
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 't',
      items: [
        { id: '1', url: '/1' },
        { id: '2', external_url: '/2' },
      ],
    };
    assert.deepEqual(listed(JSON.stringify(json)), ['https://site.example/1', 'https://site.example/2']);
  });

  it('reads sitemaps, those of news and images, and indexes of sitemaps', () => {
    const sitemap = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="n" xmlns:image="i">
      <url><loc>https://site.example/1</loc><news:news><news:title>x</news:title></news:news></url>
      <url><loc><![CDATA[https://site.example/2?a&b]]></loc><image:image><image:loc>https://site.example/x.jpg</image:loc></image:image></url></urlset>`;
    assert.deepEqual(listed(sitemap), ['https://site.example/1', 'https://site.example/2?a&b']);
    const index = '<sitemapindex><sitemap><loc>/s1.xml</loc><lastmod>2026-01-01</lastmod></sitemap></sitemapindex>';
    assert.deepEqual(listed(index), ['https://site.example/s1.xml']);
  });

  it('reads OPML: feeds in folders in folders', () => {
    const text = `<opml version="2.0"><head/><body><outline text="a"><outline text="b"><outline text="c" type="rss" xmlUrl="/c.xml"/></outline></outline>
      <outline text="d" type="rss" xmlUrl="/d.xml"/></body></opml>`;
    assert.deepEqual(listed(text), ['https://site.example/c.xml', 'https://site.example/d.xml']);
  });

  it('takes nothing else for a list', () => {
    for (const text of [
      '',
      '<!doctype html><html><a href="/1">x</a></html>',
      '{"items": 3}',
      '{',
      '<p>',
      'plain',
      '<urls/>',
      '<?xml?>',
    ])
      assert.equal(listed(text), null, text);
  });

  it('takes a list that is broken for as much as can be read, or for none', () => {
    assert.deepEqual(listed('<urlset><url><loc>/1</loc></url><url><loc>/2'), [
      'https://site.example/1',
      'https://site.example/2',
    ]);
    assert.deepEqual(listed('<urlset></urlset>'), []);
  });

  it('takes no more than a sitemap may have', () => {
    const many = Array.from({ length: 50_100 }, (_, i) => `<url><loc>/${i}</loc></url>`).join('');
    assert.equal(listed(`<urlset>${many}</urlset>`)?.length, 50_000);
  });

  it('leaves a sitemap that is nested for ever', () => {
    assert.deepEqual(listed(`<urlset>${'<loc>'.repeat(500_000)}`), []);
  });

  it('refuses a feed that is too large to be read in time', () => {
    assert.throws(() => listed(`<rss>${' '.repeat(5_000_000)}</rss>`), /too-large: 4 MB/);
  });

  it('throws for no bytes at all', () => {
    const start = fc.constantFrom('<rss>', '<feed>', '<opml>', '<urlset>', '{"version":', '<rdf:RDF>', '');
    fc.assert(fc.property(start, fc.string({ unit: 'binary' }), (head, rest) => void listed(head + rest)));
  });
});
