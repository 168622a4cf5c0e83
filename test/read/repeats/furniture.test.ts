import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readHtml } from '../../../src/read/html.ts';
import { type SeenPage, packFurniture, siteOf, unpackFurniture } from '../../../src/read/html/repeats/furniture.ts';

const ADDRESS = 'https://www.bote.example/a.html';
const LINE = 'Dieser Text ist zuerst in unserer Beilage erschienen.';

function seen(source: string, address: string | null = ADDRESS): SeenPage[] {
  const pages: SeenPage[] = [];
  readHtml(source, address, { onPage: (page) => pages.push(page) });
  return pages;
}

const furnitureOf = (source: string) => new Map(seen(source).map(({ site, blocks }) => [site, new Set(blocks)]));

describe('the site of a page', () => {
  const told = (url: string | null, outlet: string | null, known: string | null = null): string | null =>
    siteOf({ url, outlet }, known);

  it('is the host of its address, else the outlet, else unknown', () => {
    assert.equal(told('https://www.Bote.example/a?b#c', 'Der Bote'), 'bote.example');
    assert.equal(told('https://bote.example:8080/', null), 'bote.example:8080');
    assert.equal(told(null, ' Der Bote '), 'der bote');
    assert.equal(told('file:///a.html', 'Der Bote', 'Kurier'), 'kurier');
    assert.equal(told(null, null), null);
    assert.equal(told(null, ' '), null);
  });

  it('is needed to learn anything', () => {
    assert.deepEqual(seen(`<p>${LINE}</p>`, null), []);
    assert.equal(seen(`<p>${LINE}</p>`).length, 1);
  });
});

describe('blocks that are furniture', () => {
  it('leave the text, whatever white space and marks they have', () => {
    const furniture = furnitureOf(`<p>${LINE}</p>`);
    const page = `<h1>Rat tagt</h1><p>Der Rat tagt.</p><p>„Dieser Text  ist zuerst\nin <b>unserer</b> Beilage erschienen“</p>`;
    const { text, beside } = readHtml(page, ADDRESS, { furniture });
    assert.equal(text, 'Rat tagt\n\nDer Rat tagt.');
    assert.equal(beside.length, 1);
    assert.match(readHtml(page, 'https://other.example/', { furniture }).text, /Beilage/);
    assert.match(readHtml(page, ADDRESS).text, /Beilage/);
  });

  it('are never the headline, never short, and never all that there is', () => {
    const furniture = furnitureOf(`<h1>${LINE}</h1><p>Ja.</p><p>${LINE}</p>`);
    assert.equal(furniture.get('bote.example')!.size, 1);
    const { text } = readHtml(`<h1>${LINE}</h1><p>Ja.</p><p>${LINE}</p>`, ADDRESS, { furniture });
    assert.equal(text, `${LINE}\n\nJa.`);
    assert.equal(readHtml(`<p>${LINE}</p>`, ADDRESS, { furniture }).text, LINE);
  });

  it('of a page are few, those at its edges', () => {
    const paragraphs = Array.from({ length: 3_000 }, (_, n) => `<p>Das ist der Absatz mit der Nummer ${n}.</p>`);
    const [{ blocks }] = seen(paragraphs.join(''));
    assert.equal(blocks.length, 400);
    const [first] = seen(paragraphs.slice(0, 1).join(''));
    const [last] = seen(paragraphs.slice(-1).join(''));
    assert.deepEqual([blocks[0], blocks.at(-1)], [first.blocks[0], last.blocks[0]]);
  });

  it('of a live ticker are not counted', () => {
    const entry = (n: number): string =>
      `<article itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting" id="e${n}"><time itemprop="datePublished" datetime="2026-11-02T1${n}:00:00Z">1${n}:00</time><p itemprop="articleBody">Der Rat stimmt zum ${n}. Mal über den Haushalt ab.</p></article>`;
    const ticker = `<title>Liveticker</title><h1>Liveticker zum Haushalt</h1><div itemscope itemtype="https://schema.org/LiveBlogPosting">${[1, 2, 3, 4].map(entry).join('')}</div>`;
    assert.equal(readHtml(ticker, ADDRESS).entries.length, 4);
    assert.deepEqual(seen(ticker), []);
  });

  it('are the same after they were kept as JSON', () => {
    const furniture = furnitureOf(`<p>${LINE}</p>`);
    const packed = JSON.parse(JSON.stringify(packFurniture(furniture))) as ReturnType<typeof packFurniture>;
    assert.deepEqual(unpackFurniture(packed), furniture);
  });
});
