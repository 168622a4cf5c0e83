import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readHtml } from '../../src/read/html.ts';

const textOf = (source: string): string => readHtml(source, null).text;
const cases = (table: readonly (readonly [source: string, text: string])[]): void => {
  for (const [source, text] of table) assert.equal(textOf(source), text, source);
};

test('blocks are separated by one blank line', () => {
  cases([
    ['<h1>Titel</h1><p>Eins<p>Zwei</p><blockquote>Drei</blockquote>', 'Titel\n\nEins\n\nZwei\n\nDrei'],
    ['<div>lose <div>innen</div> Worte</div>', 'lose\n\ninnen\n\nWorte'],
    ['<ul><li>a<li>b</ul><table><tr><td>c<td>d</table>', 'a\n\nb\n\nc\n\nd'],
    ['a<br>b<br/>c<br><br>d', 'a\nb\nc\n\nd'],
    ['a<hr>b', 'a\n\nb'],
    ['nur Text', 'nur Text'],
    ['', ''],
  ]);
});

test('white space is one space, entities are characters, soft hyphens are gone', () => {
  cases([
    ['<p>\n  Ein\t <b> Wort </b>\n und </p>', 'Ein Wort und'],
    ['<p>&auml;&#8222;x&#x201c; z.&nbsp;B. AT&amp;T &unbekannt;', 'ä„x“ z.\u00a0B. AT&T &unbekannt;'],
    ['<p>Donau&shy;dampf\u00adschiff', 'Donaudampfschiff'],
    ['<p>Wort<b>teil</b>', 'Wortteil'],
  ]);
});

test('q has quotation marks', () => {
  cases([['<p>Er sagte: <q>Sie rief <q>Nein</q>, dann</q>.', 'Er sagte: „Sie rief ‚Nein‘, dann“.']]);
});

test('what is no part of the text is left out', () => {
  cases([
    [
      '<style>a</style><script>"<p>b"</script><template><p>c</template><noscript>d</noscript><svg><text>e</text></svg>f',
      'f',
    ],
    [
      '<nav>a</nav><p>b</p><footer>c</footer><aside>d<p>e</aside><form>f</form><figure><figcaption>g</figcaption></figure>',
      'b',
    ],
    ['<p>a</p><p hidden>b</p><!-- c --><?d?><![CDATA[e]]>', 'a'],
    ['<div><aside>offen</div><p>a', 'a'],
    ['<svg><title>Bild</title></svg><p>a', 'a'],
  ]);
});

test('a page that stands in a form is read all the same', () => {
  assert.equal(textOf('<form><p>Alles</p><script>x</script></form>'), 'Alles');
});

test('the only article, else the only main, is the text', () => {
  cases([
    ['<p>davor</p><article><h1>Titel</h1><p>Text</article><p>danach', 'Titel\n\nText'],
    ['<p>davor</p><main><article>eins</article><article>zwei</article></main>', 'eins\n\nzwei'],
    ['<article>eins</article><article>zwei</article><p>drei', 'eins\n\nzwei\n\ndrei'],
    ['<article><img></article><p>Text', 'Text'],
  ]);
});

test('links have the offsets of their words and are resolved', () => {
  const page =
    '<base href="/ressort/"><p>x <a href="a?b=1&amp;c">ein <i>Link</i> </a>, <a href="javascript:x">nichts</a> <a>leer</a><a href="/b"><img></a>';
  const { text, links } = readHtml(page, 'https://a.de/x');
  assert.equal(text, 'x ein Link , nichts leer');
  assert.deepEqual(links, [{ start: 2, end: 10, href: 'https://a.de/ressort/a?b=1&c' }]);
  const article = readHtml(
    '<p>vor <a href="https://x.de">x</a></p><article><p><a href="https://y.de">ypsilon</a> da</article>',
    null,
  );
  assert.deepEqual([article.text, article.links], ['ypsilon da', [{ start: 0, end: 7, href: 'https://y.de' }]]);
});

test('the head says what the page is', () => {
  const head = `<html lang="de-AT"><head><title> Ein\n Titel </title><link rel="canonical" href="https://a.de/1">
    <meta name="author" content="Anna Alt"><meta name="author" content="Ben Baum"><meta name="author" content=" ">
    <meta property="article:published_time" content="2026-11-02T10:00:00+01:00"><meta property="og:site_name" content="Anzeiger">
    </head><body><p>Text`;
  const { title, url, authors, published, outlet, language, text } = readHtml(head, null);
  assert.deepEqual(
    { title, url, authors, published, outlet, language, text },
    {
      title: 'Ein Titel',
      url: 'https://a.de/1',
      authors: ['Anna Alt', 'Ben Baum'],
      published: '2026-11-02T10:00:00+01:00',
      outlet: 'Anzeiger',
      language: 'de-AT',
      text: 'Text',
    },
  );
  assert.equal(readHtml(head, 'https://b.de/').url, 'https://b.de/');
});

test('no page makes it fail or moves an offset', () => {
  const part = fc.constantFrom(
    ...'<p> </p> <a href="x"> </a> <br> <article> </article> <main> </main> <nav> </nav> <title> </title> <q> </q> <div> </div> <svg> </svg>'.split(
      ' ',
    ),
    ...'<script> </script> < > &amp; & <!-- --> Wort'.split(' '),
    '\0',
    '\ud800',
    ' ',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      const { text, links } = readHtml(parts.join(''), 'https://a.de');
      assert.equal(text, text.trim());
      assert.doesNotMatch(text, /\n{3}|[ \t]\n|\n /);
      let last = 0;
      for (const { start, end, href } of links) {
        assert.ok(last <= start && start < end && end <= text.length);
        assert.equal(href, 'https://a.de/x');
        assert.equal(text.slice(start, end), text.slice(start, end).trim());
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});

test('hostile pages are read', () => {
  const deep = 200_000;
  assert.equal(textOf(`${'<div>'.repeat(deep)}Wort${'</div>'.repeat(deep)}`), 'Wort');
  assert.equal(textOf(`${'<ul><li>'.repeat(deep)}Wort`), 'Wort');
  assert.equal(textOf(`${'<b><i>'.repeat(deep)}Wort${'</b></i>'.repeat(deep)}`), 'Wort');
  assert.equal(textOf(`${'<article>'.repeat(deep)}Wort${'</article>'.repeat(deep)}`), 'Wort');
  assert.equal(textOf(`<div>Wort${'</p></x>'.repeat(deep)}`), 'Wort');
  assert.equal(textOf('<'.repeat(deep)).length, deep);
  assert.equal(textOf('"'.repeat(300_000)).length, 300_000);
  assert.equal(textOf(' '.repeat(1_000_000)), '');
  assert.equal(textOf(`<a ${'b="'.repeat(deep)}`), '');
});
