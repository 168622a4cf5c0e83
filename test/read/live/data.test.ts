import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADDRESS, entryAt, liveData, pageWith, read, shownEntries } from './shown.ts';

const POSTING = '@type';
const updates = [
  {
    [POSTING]: 'BlogPosting',
    '@id': `${ADDRESS}#eintrag-3`,
    headline: 'Stadt stellt Ersatzbusse',
    datePublished: '2026-03-04T18:00:00+01:00',
    author: { '@type': 'Person', name: 'Anna Alt' },
    articleBody: 'Die Stadt stellt ab morgen Ersatzbusse. „Niemand muss laufen“, sagte Bürgermeisterin Rita Roth.',
  },
  {
    [POSTING]: 'BlogPosting',
    '@id': `${ADDRESS}#eintrag-2`,
    headline: 'Gutachter prüft Pfeiler',
    datePublished: '2026-03-04T15:30:00+01:00',
    author: [
      { '@type': 'Organization', name: 'Anna Anzeiger' },
      'Deutsche Presse-Agentur',
      { '@type': 'Person', name: 'dpa' },
    ],
    articleBody: 'Ein Gutachter prüft die Pfeiler. Er rechne mit Wochen, sagte er dem Anzeiger.',
  },
  {
    [POSTING]: 'BlogPosting',
    url: '#eintrag-1',
    headline: 'Brücke gesperrt',
    datePublished: '2026-03-04T14:05:00+01:00',
    articleBody: 'Die Brücke ist seit dem Mittag gesperrt.',
  },
];

const marked = (n: number, title: string, body: string): string =>
  `<div id="eintrag-${n}" class="entry"><div class="meta"><span>1${n}:00</span> <span class="author">Von Anna Alt</span></div><h3>${title}</h3>${body}</div>`;

test('what stands only in the data are entries with their own time, author and address', () => {
  const reading = read(pageWith(`<h1>Brücke gesperrt</h1><p>Alles zur Sperrung.</p>${liveData(updates)}`));
  assert.deepEqual(shownEntries(reading), [
    'eintrag-3 | 2026-03-04T18:00:00+01:00 | Stadt stellt Ersatzbusse ¶ Die Stadt stellt ab morgen Ersatzbusse. „Niemand muss laufen“, sagte Bürgermeisterin Rita Roth.',
    'eintrag-2 | 2026-03-04T15:30:00+01:00 | Gutachter prüft Pfeiler ¶ Ein Gutachter prüft die Pfeiler. Er rechne mit Wochen, sagte er dem Anzeiger.',
    'eintrag-1 | 2026-03-04T14:05:00+01:00 | Brücke gesperrt ¶ Die Brücke ist seit dem Mittag gesperrt.',
  ]);
  assert.equal(reading.text, 'Brücke gesperrt\n\nAlles zur Sperrung.');
  const first = entryAt(reading, 'eintrag-3');
  assert.deepEqual(
    [first.title, first.authors, first.url],
    ['Stadt stellt Ersatzbusse', ['Anna Alt'], `${ADDRESS}#eintrag-3`],
  );
  assert.deepEqual(entryAt(reading, 'eintrag-2').authors, []);
});

test('what the page holds comes from its markup, with links, and is no part of the text around it', () => {
  const entries = [
    marked(
      3,
      'Stadt stellt Ersatzbusse',
      '<p>Die Stadt stellt <a href="/busse">ab morgen</a> Ersatzbusse. „Niemand muss laufen“, sagte Bürgermeisterin Rita Roth.</p>',
    ),
    marked(
      2,
      'Gutachter prüft Pfeiler',
      '<p>Ein Gutachter prüft die Pfeiler.</p><p>Er rechne mit Wochen, sagte er dem Anzeiger.</p>',
    ),
    marked(1, 'Brücke gesperrt', '<p>Die Brücke ist seit dem Mittag gesperrt.</p>'),
  ];
  const reading = read(
    pageWith(
      `<h1>Die Sperrung</h1><p>Alles zur Sperrung.</p><div class="list">${entries.join('<div class="ad">Anzeige</div>')}</div>${liveData(updates)}`,
    ),
  );
  assert.equal(reading.text.replace(/\n\nAnzeige/g, ''), 'Die Sperrung\n\nAlles zur Sperrung.');
  assert.deepEqual(
    reading.entries.map(({ key }) => key),
    ['eintrag-3', 'eintrag-2', 'eintrag-1'],
  );
  const { text, links } = entryAt(reading, 'eintrag-3');
  assert.equal(
    text,
    'Stadt stellt Ersatzbusse\n\nDie Stadt stellt ab morgen Ersatzbusse. „Niemand muss laufen“, sagte Bürgermeisterin Rita Roth.',
  );
  assert.deepEqual(
    links.map(({ start, end, href }) => [text.slice(start, end), href]),
    [['ab morgen', 'https://anzeiger.example/busse']],
  );
  assert.match(entryAt(reading, 'eintrag-2').text, /Pfeiler\.\n\nEr rechne/);
});

test('entries without an id are found by headline or text, in a flat page too', () => {
  const body = updates
    .map(({ headline, articleBody }, i) => `<h2>${i === 1 ? 'Neu formuliert' : headline}</h2><p>${articleBody}</p>`)
    .join('<div class="werbung"></div>');
  const without = updates.map(({ headline, datePublished, articleBody }) => ({ headline, datePublished, articleBody }));
  const reading = read(pageWith(`<h1>Die Sperrung</h1><p>Alles zur Sperrung.</p>${body}${liveData(without)}`));
  assert.deepEqual(shownEntries(reading), [
    `2026-03-04T18:00 | 2026-03-04T18:00:00+01:00 | ${updates[0].headline} ¶ ${updates[0].articleBody}`,
    `2026-03-04T15:30 | 2026-03-04T15:30:00+01:00 | ${updates[1].articleBody}`,
    `2026-03-04T14:05 | 2026-03-04T14:05:00+01:00 | ${updates[2].headline} ¶ ${updates[2].articleBody}`,
  ]);
  assert.doesNotMatch(reading.text, /Ersatzbusse|Mittag|Wochen/);
});

test('a list of headlines at the top that lead to the entries is not the entries', () => {
  const summary = `<h2>Das Wichtigste in Kürze</h2><ul>${updates.map(({ headline }, i) => `<li><a href="#eintrag-${3 - i}">${headline}</a></li>`).join('')}</ul>`;
  const entries = updates.map(({ headline, articleBody }, i) => marked(3 - i, headline, `<p>${articleBody}</p>`));
  const reading = read(pageWith(`<h1>Die Sperrung</h1>${summary}<div>${entries.join('')}</div>${liveData(updates)}`));
  assert.equal(reading.text, 'Die Sperrung\n\nDas Wichtigste in Kürze');
  assert.equal(reading.entries.length, 3);
  assert.match(entryAt(reading, 'eintrag-1').text, /seit dem Mittag/);
});

test('entries of the page that the data do not list are found by their shape, those that only the data hold are kept', () => {
  const entries = updates
    .slice(0, 2)
    .map(({ headline, articleBody }, i) => marked(3 - i, headline, `<p>${articleBody}</p>`));
  const older = marked(0, 'Erste Risse', '<p>Am Morgen wurden Risse gemeldet.</p>');
  const reading = read(pageWith(`<h1>Die Sperrung</h1><div>${entries.join('')}${older}</div>${liveData(updates)}`));
  assert.deepEqual(reading.entries.map(({ key }) => key).sort(), ['eintrag-0', 'eintrag-1', 'eintrag-2', 'eintrag-3']);
  assert.equal(entryAt(reading, 'eintrag-0').published, '2026-03-04T10:00');
  assert.equal(reading.text, 'Die Sperrung');
});

test('references into the graph, HTML in the text, the same entry twice', () => {
  const graph = {
    '@graph': [
      { '@id': '#blog', '@type': ['LiveBlogPosting'], liveBlogUpdate: [{ '@id': '#a' }, '#b', { '@id': '#a' }] },
      {
        '@id': '#a',
        '@type': 'BlogPosting',
        datePublished: '2026-03-04T18:00:00Z',
        articleBody: '<p>Eins mit <a href="/x">Link</a>.</p><p>Zwei &amp; drei.</p>',
      },
      {
        '@id': '#b',
        '@type': 'BlogPosting',
        datePublished: '2026-03-04T17:00Z',
        articleBody: 'Erste Zeile.\nZweite Zeile.',
      },
    ],
  };
  const reading = read(`<h1>Ticker</h1><script type="application/ld+json">${JSON.stringify(graph)}</script>`);
  assert.deepEqual(shownEntries(reading), [
    'a | 2026-03-04T18:00:00Z | Eins mit Link. ¶ Zwei & drei.',
    'b | 2026-03-04T17:00Z | Erste Zeile. ¶ Zweite Zeile.',
  ]);
  assert.deepEqual(entryAt(reading, 'a').links, [{ start: 9, end: 13, href: 'https://anzeiger.example/x' }]);
});

test('microdata', () => {
  const entry = (n: number, hour: string): string => `
    <div itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting" id="post-${n}" class="post">
      <meta itemprop="dateModified" content="2026-03-04T21:00:00+01:00">
      <time itemprop="datePublished" datetime="2026-03-04T${hour}:00:00Z">${Number(hour) + 1}:00 Uhr</time>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person">Von <span itemprop="name">Ben Baum</span></span>
      <h2 itemprop="headline">Meldung ${n}</h2>
      <div itemprop="articleBody"><p>Der Sprecher sagte, es gehe um Punkt ${n}.</p></div>
    </div>`;
  const body = `<h1>Alles zur Sperrung</h1><div itemscope itemtype="https://schema.org/LiveBlogPosting"><p itemprop="description">Wir berichten.</p>${entry(2, '16')}<aside>Anzeige</aside>${entry(1, '15')}</div>`;
  const reading = read(pageWith(body, { title: 'Alles zur Sperrung' }), 'https://anzeiger.example/x');
  assert.deepEqual(shownEntries(reading), [
    'post-2 | 2026-03-04T17:00:00+01:00 | Meldung 2 ¶ Der Sprecher sagte, es gehe um Punkt 2.',
    'post-1 | 2026-03-04T16:00:00+01:00 | Meldung 1 ¶ Der Sprecher sagte, es gehe um Punkt 1.',
  ]);
  assert.equal(reading.text, 'Alles zur Sperrung\n\nWir berichten.');
  const { authors, title, url } = entryAt(reading, 'post-2');
  assert.deepEqual([authors, title, url], [['Ben Baum'], 'Meldung 2', 'https://anzeiger.example/x#post-2']);
});

test('headlines alone in the data lead to whole entries of the page, shortened texts too', () => {
  const long = 'Mehr steht in den Akten, die dem Anzeiger vorliegen und die lange niemand sehen durfte. '.repeat(12);
  const entry = (n: number): string =>
    `<article><header><h3>Meldung ${n}</h3></header><div><p>Anfang von ${n}, sagte sie.</p><p>${long}</p></div></article>`;
  const body = `<h1>Sperrung</h1><section>${[3, 2, 1].map(entry).join('')}</section>`;
  for (const bodies of [[undefined, undefined, undefined], [3, 2, 1].map((n) => `Anfang von ${n}, sagte sie.`)]) {
    const told = [3, 2, 1].map((n, i) => ({
      headline: `Meldung ${n}`,
      articleBody: bodies[i],
      datePublished: `2026-03-04T1${n}:00:00+01:00`,
    }));
    const reading = read(pageWith(body + liveData(told)));
    assert.deepEqual(
      reading.entries.map(({ reading: { text } }) => text.split('\n\n').length),
      [3, 3, 3],
    );
    assert.equal(reading.text, 'Sperrung');
  }
});

test('an article whose data tell of a live blog on another page has no entries', () => {
  const article = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Sperrung"}</script>';
  const other = liveData(updates, { url: 'https://anzeiger.example/politik/anderer-liveblog' });
  const page = pageWith(`<h1>Sperrung</h1><p>Der Text.</p>${article}${other}`, { title: 'Sperrung' });
  assert.deepEqual(read(page, 'https://anzeiger.example/politik/sperrung').entries, []);
  assert.equal(read(page, 'https://anzeiger.example/politik/anderer-liveblog').entries.length, 3);
});

test('headlines and first sentences in a summary at the top are not the entries', () => {
  const told = updates.map(({ headline, articleBody }) => ({ headline, articleBody }));
  const summary = told.map(({ headline }) => `<h2>${headline}</h2><p>Mehr dazu unten.</p>`).join('');
  const entries = told
    .map(({ headline, articleBody }) => `<div class="box"><h3>${headline}</h3><p>${articleBody}</p></div>`)
    .join('');
  const reading = read(
    pageWith(`<h1>Sperrung</h1><section>${summary}</section><section>${entries}</section>${liveData(told)}`),
  );
  assert.deepEqual(
    reading.entries.map(({ reading: { text } }) => text),
    told.map(({ headline, articleBody }) => `${headline}\n\n${articleBody}`),
  );
  assert.equal(
    reading.text,
    `Sperrung\n\n${told.map(({ headline }) => `${headline}\n\nMehr dazu unten.`).join('\n\n')}`,
  );
});
