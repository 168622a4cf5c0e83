import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseLoosely } from '../../src/read/html/metadata/json-ld.ts';
import { type PageMetadata, metadataOf, withBylines } from '../../src/read/html/metadata/metadata.ts';
import { parsePage } from '../../src/read/html/tree.ts';

const ADDRESS = 'https://www.anzeiger.de/politik/rat-beschliesst-neue-bruecke-ueber-den-fluss-123.html';
const of = (source: string, address: string | null = ADDRESS): PageMetadata => metadataOf(parsePage(source), address);
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

function table(field: keyof PageMetadata, rows: readonly (readonly [source: string, value: unknown])[]): void {
  for (const [source, value] of rows) assert.deepEqual(of(source)[field], value, source);
}

test('the title is without kicker, section and site', () => {
  table('title', [
    ['', null],
    ['<title>Rat streitet</title>', 'Rat streitet'],
    ['<title>Rat streitet über Brücke | Politik | Der Anzeiger</title>', 'Rat streitet über Brücke'],
    ['<title>Rat streitet über Brücke - Politik - anzeiger.de</title>', 'Rat streitet über Brücke'],
    ['<title>Der Anzeiger – Politik – Rat streitet über Brücke</title>', 'Rat streitet über Brücke'],
    ['<title>Streit - und kein Ende | ANZEIGER</title>', 'Streit - und kein Ende'],
    [
      '<title>Rat streitet – Abendblatt – 3.5.2024</title><meta property="og:site_name" content="Abendblatt">',
      'Rat streitet',
    ],
    [
      '<title>Rat streitet über Brücke, Tageszeitung</title><h1>Rat streitet über Brücke</h1>',
      'Rat streitet über Brücke',
    ],
    ['<h1><span class="kicker">Verkehr</span> <span>Rat streitet über Brücke</span></h1>', 'Rat streitet über Brücke'],
    [
      `<h1>Rat streitet über Brücke</h1>${meta('og:title', 'Verkehr - Rat streitet über Brücke')}`,
      'Rat streitet über Brücke',
    ],
    [
      `<h1>Rat streitet über Brücke</h1>${ld({ '@type': 'Article', headline: 'Verkehr: Rat streitet über Brücke' })}`,
      'Verkehr: Rat streitet über Brücke',
    ],
    [
      `<h1><b class="kicker">Stadtrat:</b> <b>Nein zur Brücke am Fluss</b></h1>${meta('og:title', 'Verkehr: Nein zur Brücke am Fluss')}`,
      'Nein zur Brücke am Fluss',
    ],
    ['<h1>Mein Blog</h1><title>Rat streitet über Brücke | Mein Blog</title>', 'Rat streitet über Brücke'],
    ['<svg><title>Menü</title></svg><title>Rat streitet</title>', 'Rat streitet'],
    ['<h1>Brü&shy;cke  \n fällt</h1>', 'Brücke fällt'],
  ]);
});

test('of two titles the one that the address was made of is taken', () => {
  const page = `${ld({ '@type': 'NewsArticle', headline: 'Brücke: Was jetzt kommt' })}<h1>Rat beschließt neue Brücke über den Fluss</h1>`;
  assert.equal(of(page).title, 'Rat beschließt neue Brücke über den Fluss');
  assert.equal(of(page, 'https://www.anzeiger.de/123').title, 'Brücke: Was jetzt kommt');
});

test('authors are people', () => {
  const author = (value: unknown): string => ld({ '@type': 'NewsArticle', headline: 'Titel', author: value });
  const anna = ['Anna Alt'];
  const both = ['Anna Alt', 'Ben Baum'];
  table('authors', [
    ['', []],
    [author('Anna Alt'), anna],
    [author({ '@type': 'Person', name: 'Anna Alt' }), anna],
    [author([{ name: 'Anna Alt' }, { name: 'Ben Baum' }]), both],
    [author({ name: ['Anna Alt', 'Ben Baum'] }), both],
    [author('Von Anna Alt und Ben Baum, Berlin'), both],
    [author('Alt, Anna'), anna],
    [author('Anna Alt (dpa)'), ['Anna Alt', 'dpa']],
    [author('Anna Alt und Ben Baum, dpa'), ['Anna Alt', 'Ben Baum', 'dpa']],
    [author(['Anna Alt', 'anna.alt@anzeiger.de', 'https://anzeiger.de/anna', '@annaalt']), anna],
    [
      author([{ name: 'Anna Alt' }, { '@type': 'Organization', name: 'Der Anzeiger' }]) +
        meta('og:site_name', 'Der Anzeiger'),
      anna,
    ],
    [author('Ludwig van der Berg'), ['Ludwig van der Berg']],
    [author('Dr. Eva von Ritter'), ['Dr. Eva von Ritter']],
    [author('Ein Kommentar von Anna Alt'), anna],
    [author('Anna Alt in Wien'), anna],
    [author('Anna Alt Korrespondentin für Südosteuropa'), anna],
    [author('jmu'), ['jmu']],
    [author('Redaktion'), []],
    [author('Sportredaktion Anzeiger'), ['Sportredaktion Anzeiger']],
    [
      ld({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#1' } },
          { '@type': 'Person', '@id': '#1', name: 'Anna Alt' },
        ],
      }),
      anna,
    ],
    ['<meta name="author" content="Anna Alt; Ben Baum">', both],
    ['<meta name="author" content="Sportredaktion Anzeiger">', []],
    [
      '<div itemscope itemtype="https://schema.org/Article"><p itemprop="author" itemscope><b itemprop="name">Anna Alt</b></p></div>',
      anna,
    ],
    [
      '<h1>Titel</h1><div class="article__author">Von <a href="/a">Anna Alt</a>, <a>Ben Baum</a> | 3. Mai 2024</div>',
      both,
    ],
    [
      '<h1>Titel</h1><div class="byline"><div>Von</div><div>Anna Alt</div><div>Sie schreibt über den Kreis.</div></div>',
      anna,
    ],
    ['<h1>Titel</h1><a rel="author">Anna Alt</a>', anna],
    ['<h1>Titel</h1><p>Anna Alt</p><p>Es war ein langer Tag für alle.', anna],
    ['<h1>Titel</h1><p>Am Abend kam <a>Anna Alt</a> in die Stadt und hielt dort eine Rede.', []],
    ['<h1>Anna Alt gewinnt</h1><p>Anna Alt</p>', []],
    ['<h1>Titel</h1><ul><li><b>Autorin</b> <li>Anna Alt</ul>', anna],
    ['<h1>Titel</h1><div class="author">Foto: Anna Alt</div>', []],
    ['<h1>Titel</h1><nav><div class="author">Anna Alt</div></nav>', []],
  ]);
});

test('times are ISO 8601, with the zone where it is told', () => {
  const published = (value: string): string => ld({ '@type': 'NewsArticle', datePublished: value });
  for (const [value, iso] of [
    ['2024-05-03T10:15:00+02:00', '2024-05-03T10:15:00+02:00'],
    ['2024-05-03T10:15:00.123Z', '2024-05-03T10:15:00.123Z'],
    ['2024-05-03T10:15:00+0200', '2024-05-03T10:15:00+02:00'],
    ['2024-05-03 10:15', '2024-05-03T10:15'],
    ['2024-05-03', '2024-05-03'],
    ['20240503', '2024-05-03'],
    ['20240503T101500Z', '2024-05-03T10:15:00Z'],
    ['Fri May 03 10:15:00 CEST 2024', '2024-05-03T10:15:00+02:00'],
    ['Fri May 03 2024 10:15:00 GMT+0200 (CEST)', '2024-05-03T10:15:00+02:00'],
    ['Fri, 03 May 2024 10:15:00 +0200', '2024-05-03T10:15:00+02:00'],
    ['3. Mai 2024, 10:15 Uhr', '2024-05-03T10:15'],
    ['3. Mai 2024 um 10.15 Uhr (MESZ)', '2024-05-03T10:15+02:00'],
    ['Freitag, 03.05.2024 | 10:15', '2024-05-03T10:15'],
    ['Stand: 3.5.24', '2024-05-03'],
    ['12. Jänner 2024', '2024-01-12'],
    ['1. März 2024', '2024-03-01'],
    ['May 3, 2024 3:48 pm', '2024-05-03T15:48'],
    ['1714724100', '2024-05-03T08:15:00.000Z'],
    ['31. Februar 2024', null],
    ['0001-01-01', null],
    ['demnächst', null],
  ] as const)
    assert.equal(of(published(value)).published, iso, value);
});

test('days are taken from markup, then from what can be read, then from the address', () => {
  const article = ld({ '@type': 'NewsArticle', datePublished: '2024-05-03', dateModified: '2024-05-04T08:00:00Z' });
  const rest = '<h1>Titel</h1><time datetime="2024-05-05">gestern</time><p>6. Mai 2024</p>';
  const both = ({ published, modified }: PageMetadata): unknown => [published, modified];
  assert.deepEqual(both(of(article + rest)), ['2024-05-03', '2024-05-04T08:00:00Z']);
  assert.deepEqual(both(of(rest)), ['2024-05-05', null]);
  assert.deepEqual(both(of('<h1>Titel</h1><p>Aktualisiert am 7. Mai 2024, 9:30 Uhr</p><p>6. Mai 2024</p>')), [
    '2024-05-06',
    '2024-05-07T09:30',
  ]);
  assert.deepEqual(both(of('', 'https://a.de/2024/05/08/titel')), ['2024-05-08', null]);
  assert.deepEqual(both(of(meta('article:published:time', '2024-05-09T10:00:00Z'))), ['2024-05-09T10:00:00Z', null]);
});

test('outlet, section, language, address and paywall', () => {
  const article = { '@type': 'NewsArticle', publisher: { name: 'Anzeiger' }, articleSection: ['Politik', 'Stadt'] };
  const page = of(
    `<html lang="de-AT"><link rel="canonical" href="/politik/1">${ld(article)}`,
    'https://anzeiger.de/1?a=b',
  );
  assert.deepEqual(
    [page.outlet, page.section, page.language, page.url],
    ['Anzeiger', 'Politik', 'de-AT', 'https://anzeiger.de/1?a=b'],
  );
  assert.deepEqual(
    page.candidates.find(({ field }) => field === 'url'),
    { field: 'url', value: 'https://anzeiger.de/politik/1', origin: 'link' },
  );
  assert.equal(of('<link rel="canonical" href="https://a.de/1">', null).url, 'https://a.de/1');
  assert.equal(of(meta('og:url', 'https://a.de/2'), null).url, 'https://a.de/2');
  assert.equal(of('').outlet, 'anzeiger.de');
  assert.equal(of(meta('og:locale', 'de_DE')).language, 'de-DE');
  assert.equal(of('<base href="/x/">', 'https://a.de/b/c').base, 'https://a.de/x/');
  const crumbs = {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: 'Startseite' }, { item: { name: 'Wirtschaft' } }],
  };
  assert.equal(of(ld(crumbs)).section, 'Wirtschaft');
  table('paywall', [
    ['', null],
    [ld({ '@type': 'NewsArticle', isAccessibleForFree: false }), true],
    [ld({ '@type': 'NewsArticle', isAccessibleForFree: 'http://schema.org/True' }), false],
    [ld({ '@type': 'NewsArticle', hasPart: { isAccessibleForFree: 'False' } }), true],
    [meta('article:content_tier', 'free'), false],
    [meta('article:content_tier', 'locked'), true],
  ]);
});

test('agencies are those that are credited', () => {
  table('agencies', [
    [ld({ '@type': 'NewsArticle', author: 'Anna Alt, dpa' }), ['dpa']],
    ['<meta name="source" content="Reuters/dpa">', ['Reuters', 'dpa']],
    ['<meta name="copyright" content="Anzeiger">', []],
  ]);
  const page = of('<h1>Titel</h1>');
  assert.deepEqual(withBylines(page, ['Wien (APA)', 'mit Material von dpa und AFP', 'Foto: Getty/Reuters']).agencies, [
    'APA',
    'dpa',
    'AFP',
  ]);
});

test('lines of the page complete what its markup does not tell', () => {
  const lines = ['Von Anna Alt, Berlin', 'Stand: 4. Mai 2024', '3. Mai 2024, 10:15 Uhr', 'dpa/jmu'];
  const { authors, published, agencies } = withBylines(of('<h1>Titel</h1>'), lines);
  assert.deepEqual([authors, published, agencies], [['Anna Alt'], '2024-05-03T10:15', ['dpa']]);
  const told = withBylines(of(ld({ '@type': 'NewsArticle', author: 'Ben Baum', datePublished: '2024-05-01' })), lines);
  assert.deepEqual([told.authors, told.published], [['Ben Baum'], '2024-05-01']);
  assert.equal(told.candidates.filter(({ origin }) => origin === 'byline').length > 0, true);
});

test('of several articles in the markup the one of the page counts', () => {
  const other = {
    '@type': 'NewsArticle',
    headline: 'Anderes',
    author: 'Ben Baum',
    url: 'https://www.anzeiger.de/anderes',
  };
  const own = { '@type': 'NewsArticle', headline: 'Eigenes', author: 'Anna Alt', url: `${ADDRESS}?x=1` };
  const { title, authors, data } = of(ld([other, own]));
  assert.deepEqual([title, authors, data.length], ['Eigenes', ['Anna Alt'], 2]);
});

test('all answers are kept with their origin', () => {
  const { candidates } = of(
    `${ld({ '@type': 'NewsArticle', headline: 'A' })}<title>B</title>${meta('og:title', 'C')}<h1>D</h1>`,
  );
  const titles = candidates.filter(({ field }) => field === 'title').map(({ origin, value }) => `${origin} ${value}`);
  assert.deepEqual(titles, ['json-ld A', 'opengraph C', 'html D', 'meta B']);
});

test('JSON is read as pages have it', () => {
  for (const [source, value] of [
    ['{"a": "b\n\tc"}', { a: 'b  c' }],
    ['<!-- {"a": 1} -->', { a: 1 }],
    ['//<![CDATA[\n{"a": [1, 2,],}\n//]]>', { a: [1, 2] }],
    ['{"a": 1};', { a: 1 }],
    ['{"a": /* b */ 1}', { a: 1 }],
    ['{&quot;a&quot;: &quot;b&quot;}', { a: 'b' }],
    [String.raw`{"a": "it\'s"}`, { a: "it's" }],
    ['{"a": ', undefined],
    ['', undefined],
    ['['.repeat(100_000), undefined],
  ] as const)
    assert.deepEqual(parseLoosely(source), value, source.slice(0, 40));
});

test('no page makes it fail, and no candidate is empty', () => {
  const json = fc.json().map((value) => `<script type="application/ld+json">${value}</script>`);
  const name = fc.constantFrom(
    'author',
    'og:title',
    'date',
    'article:content_tier',
    '__proto__',
    'constructor',
    'og:url',
  );
  const words = fc.constantFrom(
    '',
    ' ',
    '\u00ad',
    '|',
    'Von ',
    'Anna Alt',
    '3. Mai 2024',
    '\ud800',
    'https://',
    ':',
    '&',
    '-'.repeat(9),
    '((((',
  );
  const article = fc
    .dictionary(
      fc.constantFrom(
        'headline',
        'author',
        'datePublished',
        '@type',
        '@graph',
        'publisher',
        'mainEntity',
        'hasPart',
        '@id',
      ),
      fc.anything(),
    )
    .map((value) =>
      ld({
        '@type': 'Article',
        ...JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? null : one)) ?? '{}'),
      }),
    );
  const piece = fc.oneof(
    json,
    article,
    fc.tuple(name, words).map(([key, value]) => `<meta name="${key}" content="${value}">`),
    fc
      .tuple(
        fc.constantFrom('title', 'h1', 'time', 'p class=author', 'p itemprop=author itemscope', 'p itemprop=name'),
        words,
      )
      .map(([tag, value]) => `<${tag}>${value}</${tag.split(' ')[0]}>`),
    fc.constantFrom(
      '<article>',
      '</article>',
      '<div itemscope itemtype=Article>',
      '</div>',
      '<nav>',
      '<base href="//">',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }),
      fc.constantFrom(null, ADDRESS, '', '//', 'x:y'),
      (pieces, address) => {
        const { candidates, title, authors } = withBylines(of(pieces.join(''), address), ['', ...pieces.slice(0, 3)]);
        for (const { value } of candidates) assert.notEqual(value.trim(), '');
        assert.notEqual(title?.trim(), '');
        for (const author of authors) assert.notEqual(author.trim(), '');
      },
    ),
    { numRuns: 500 },
  );
});

test('hostile pages are read', () => {
  const many = 100_000;
  const script = (json: string): string => `<script type="application/ld+json">${json}</script>`;
  for (const source of [
    '<meta name="author" content="Anna Alt">'.repeat(many),
    Array.from({ length: many }, (_, i) => `<meta name="author" content="Anna Alt${i}">`).join(''),
    Array.from({ length: many }, (_, i) => `<meta name="x${i}" content="y">`).join(''),
    script(`[${'{"@type":"Article","author":"Anna Alt"},'.repeat(30_000)}1]`),
    script('{"a":'.repeat(many)),
    script(`{"@type":"Article","headline":"${'- '.repeat(500_000)}"}`),
    script(`{"a":"${'\\'.repeat(1_000_001)}`),
    script(`{"a":1${','.repeat(1_000_000)}}`),
    script('/*'.repeat(many)),
    script('<!--'.repeat(many)),
    script(`<!--${' '.repeat(1_000_000)}x`),
    script('{"@graph":'.repeat(90) + '1' + '}'.repeat(90)),
    '<div class="author">'.repeat(many),
    '<p itemprop="author" itemscope>'.repeat(many),
    '<div class="breadcrumb"><a>x</a>'.repeat(many),
    '<h1>Titel</h1>'.repeat(many),
    '<h1>'.repeat(many),
    '<time>3. Mai 2024</time>'.repeat(many),
    '<p>3.3.3.3.3.3.3.3.3.3.</p>'.repeat(many),
    `<title>${'a - '.repeat(many)}</title><h1>${'a - '.repeat(many)}</h1>`,
    `<p class="${'author '.repeat(many)}">Anna Alt`,
    `<p class=author>${'von und , '.repeat(many)}`,
    `<p class=author>${'('.repeat(many)}`,
    `<base href="${'/'.repeat(many)}"><link rel="canonical" href="${'a/../'.repeat(many)}">`,
    Array.from({ length: many }, (_, i) => `<b class="c${i}" id="i${i}">x</b>`).join(''),
  ])
    assert.ok(Array.isArray(of(source).authors), source.slice(0, 60));
});
