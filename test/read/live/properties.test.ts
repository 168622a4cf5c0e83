import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePage } from '../../../src/read/html/tree.ts';
import { elementsIn, wordsIn } from '../../../src/read/html/node.ts';
import { readHtml } from '../../../src/read/html.ts';
import { liveData, pageWith, read } from './shown.ts';

const word = fc.constantFrom(
  ...'Der Sprecher sagte, es gehe um Zeit und Ort „Niemand weiß“ &amp; 13.45 Uhr'.split(' '),
);
const prose = fc.array(word, { minLength: 12, maxLength: 30 }).map((words) => words.join(' '));
const entry = fc.record({
  minutes: fc.integer({ min: 0, max: 1439 }),
  title: prose,
  body: prose,
  id: fc.option(fc.constantFrom('a', 'b', 'c d', 'ä#', ''), { nil: undefined }),
});
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
type Written = typeof entry extends fc.Arbitrary<infer T> ? T : never;

const STYLES: readonly ((entries: readonly Written[]) => string)[] = [
  (entries) =>
    entries
      .map(
        ({ minutes, title, body, id }) =>
          `<article class="e"${id === undefined ? '' : ` id="${id}"`}><time>${clock(minutes)}</time><h3>${title}</h3><p>${body}</p></article>`,
      )
      .join(''),
  (entries) =>
    entries
      .map(({ minutes, title, body }) => `<h3>${clock(minutes)} Uhr: ${title}</h3><p>${body}</p>`)
      .join('<aside>Anzeige</aside>'),
  (entries) =>
    entries.map(({ minutes, body, id }) => `<p id="${id ?? ''}"><b>${clock(minutes)} Uhr:</b> ${body}</p>`).join(''),
  (entries) => entries.map(({ title, body }) => `<h3>${title}</h3><p>${body}</p>`).join('') + data(entries),
  (entries) => data(entries),
];

function data(entries: readonly Written[]): string {
  return liveData(
    entries.map(({ minutes, title, body, id }) => ({
      '@id': id,
      headline: title,
      articleBody: body,
      datePublished: `2026-03-04T${clock(minutes)}:00+01:00`,
    })),
  );
}

const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '');

test('keys are unique, entries in order, and all words are of the page, once', () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 3, maxLength: 12 }), fc.constantFrom(...STYLES), (entries, style) => {
      const ordered = [...entries].sort((a, b) => b.minutes - a.minutes);
      const source = pageWith(`<h1>Alles</h1><div>${style(ordered)}</div>`);
      const { entries: found, text } = read(source);
      assert.ok(found.length > 0, source);
      assert.equal(new Set(found.map(({ key }) => key)).size, found.length);
      for (const { key } of found) assert.match(key, /^[\p{L}\p{N}._~:@=-]+$/u);
      const page = parsePage(source);
      const script = [...elementsIn(page)].find(({ name }) => name === 'script');
      const all = letters(wordsIn(page)) + letters(script ? plainData(ordered) : '');
      for (const { reading } of found) {
        for (const block of reading.text.split('\n\n')) assert.ok(all.includes(letters(block)), block);
        for (const { start, end } of reading.links) assert.ok(start < end && end <= reading.text.length);
      }
      assert.deepEqual(read(source), { ...read(source), entries: found, text });
    }),
    { numRuns: 150 },
  );
});

function plainData(entries: readonly Written[]): string {
  return entries.map(({ title, body }) => `${wordsIn(parsePage(title))} ${wordsIn(parsePage(body))}`).join(' ');
}

test('no page makes it fail, and no word of the page is lost', () => {
  const part = fc.constantFrom(
    ...'<div> </div> <h3> </h3> <p> </p> <b> </b> <time> </time> <ul> <li> </ul> <dl> <dt> <dd> </dl> <br> <section> </section>'.split(
      ' ',
    ),
    ...[
      '13.45 Uhr',
      '13:45',
      '<time datetime="2026-03-04T10:00:00Z">10:00</time>',
      '4. März 2026',
      '<a href="#x">x</a>',
      '<div id="x" class="e">',
      '<blockquote>',
    ],
    ...['Die Sprecherin sagte am Abend vor vielen Leuten im Rathaus, man werde es morgen sehen.', ' ', '+++'],
  );
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 60 }),
      fc.constantFrom('', liveData([{ '@id': '#x', headline: '13.45 Uhr' }, { articleBody: 'x' }])),
      (parts, more) => {
        const body = parts.join('');
        const { entries, text } = readHtml(`<title>Liveticker</title>${body}${more}`, null);
        const seen = letters([text, ...entries.map(({ reading }) => reading.text)].join(''));
        assert.ok(seen.length >= (more === '' ? 0 : 1));
        const sentences = body.split('Die Sprecherin sagte').length - 1;
        assert.ok(seen.split('DieSprecherinsagte').length - 1 >= sentences);
      },
    ),
    { numRuns: 200 },
  );
});

test('hostile pages are read', () => {
  const deep = 20_000;
  const head = '<title>Liveticker</title>';
  for (const unit of [
    '<div class=a>13:45',
    '<h1>',
    '<h3>13:45 Uhr',
    '<div>',
    '<b>13.45 Uhr</b>',
    '<li>13:45 ',
    '<time>',
    '<dl><dt>13:45',
    '<div itemprop=liveBlogUpdate>',
    '<div itemscope itemtype="x/LiveBlogPosting">',
    '<p class=a id=a><b>13.45 Uhr:</b> Text und Text',
  ])
    assert.doesNotThrow(() => readHtml(head + unit.repeat(deep), null), unit);
  const many = Array.from({ length: deep }, (_, i) => `<div class="k${i % 5000}"><b>13:45 Uhr:</b> x</div>`).join('');
  const { text, entries } = readHtml(head + many, null);
  assert.equal([text, ...entries.map(({ reading }) => reading.text)].join('').split('x').length - 1, deep);
  const brackets = `<script type="application/ld+json">${'['.repeat(deep)}${']'.repeat(deep)}</script>`;
  assert.equal(readHtml(`${head}<p>Text${brackets}`, null).text, 'Text');
});

test('thousands of entries', () => {
  const count = 50_000;
  const text = (i: number): string => `Der Sprecher sagte am Abend, es gehe um Punkt ${i} und nicht mehr.`;
  const articles = Array.from(
    { length: count },
    (_, i) => `<article><time datetime="2026-03-04T10:00:00+01:00">10:00</time><p>${text(i)}</p></article>`,
  );
  const reading = read(pageWith(articles.join('')));
  assert.equal(reading.entries.length, count);
  assert.equal(reading.entries[count - 1].key, '2026-03-04T10:00');
  assert.equal(reading.entries[0].key, `2026-03-04T10:00-${count}`);
  const updates = Array.from({ length: count }, (_, i) => ({ headline: `Titel ${i}`, articleBody: text(i) }));
  const flat = Array.from({ length: count }, (_, i) => `<h3>Titel ${i}</h3><p>${text(i)}</p>`);
  const matched = read(pageWith(flat.join('') + liveData(updates)));
  assert.equal(matched.entries.length, count);
  assert.equal(matched.text, '');
});
