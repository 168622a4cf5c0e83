import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADDRESS, entryAt, pageWith, read, shownEntries } from './shown.ts';

const said = [
  'Die Feuerwehr hat die Suche beendet. „Wir haben alle gefunden“, sagte Einsatzleiter Tim Tann am Abend.',
  'Der Landrat spricht von einem Wunder. Niemand habe damit rechnen können, sagte er.',
  'Die Polizei sperrt die Straße. Wie lange, ist nach Angaben eines Sprechers noch offen.',
];

test('articles with a time, ads between them, a pinned one above them twice', () => {
  const entry = (id: number, time: string, text: string, more = ''): string => `
    <article class="liveblog-entry${more}" id="e${id}">
      <header><time datetime="2026-03-04T${time}:00+01:00">${time} Uhr</time> <a rel="author" href="/alt">Anna Alt</a></header>
      <h2>Meldung ${id}</h2><p>${text}</p>
      <footer><a href="#e${id}">Link</a> <button>Teilen</button></footer>
    </article>`;
  const body = `<h1>Suche beendet</h1><p>Der Überblick.</p>
    <section class="pinned"><h2>Das Wichtigste in Kürze</h2><ul><li>Alle sind gefunden.</li></ul></section>
    <div class="feed">${entry(2, '18:10', said[1], ' is-pinned')}${entry(3, '19:40', said[0])}
    <div class="ad-slot"><p>Anzeige: Jetzt Reifen kaufen und sparen.</p></div>
    ${entry(2, '18:10', said[1])}${entry(1, '17:55', said[2])}</div>`;
  const reading = read(pageWith(body));
  assert.deepEqual(shownEntries(reading), [
    `e3 | 2026-03-04T19:40:00+01:00 | Meldung 3 ¶ ${said[0]}`,
    `e2 | 2026-03-04T18:10:00+01:00 | Meldung 2 ¶ ${said[1]}`,
    `e1 | 2026-03-04T17:55:00+01:00 | Meldung 1 ¶ ${said[2]}`,
  ]);
  assert.equal(reading.text, 'Suche beendet\n\nDer Überblick.\n\nDas Wichtigste in Kürze\n\nAlle sind gefunden.');
  assert.deepEqual(entryAt(reading, 'e3').authors, ['Anna Alt']);
  assert.equal(entryAt(reading, 'e3').url, `${ADDRESS}#e3`);
});

test('newest first over midnight, clock times alone', () => {
  const times = ['00:40', '00:05', '23:50', '22:10'];
  const items = times.map(
    (time, i) => `<li><span class="zeit">${time}</span><div><h3>Titel ${i}</h3><p>${said[i % 3]}</p></div></li>`,
  );
  const reading = read(
    pageWith(`<h1>Liveticker: Suche</h1><ul class="ticker">${items.join('')}</ul>`, {
      published: '2026-03-04T20:00:00+01:00',
    }),
  );
  assert.deepEqual(
    reading.entries.map(({ reading: { published } }) => published),
    ['2026-03-05T00:40', '2026-03-05T00:05', '2026-03-04T23:50', '2026-03-04T22:10'],
  );
  assert.deepEqual(reading.entries.map(({ key }) => key)[0], '2026-03-05T00:40');
  assert.match(reading.entries[0].reading.text, /^Titel 0\n\nDie Feuerwehr/);
});

test('terms and descriptions', () => {
  const items = ['9.15 Uhr', '10.30 Uhr', '12.05 Uhr'].map((time, i) => `<dt>${time}</dt><dd><p>${said[i]}</p></dd>`);
  const reading = read(
    pageWith(`<h1>Unwetter-Ticker</h1><dl>${items.join('')}</dl><p>Mehr morgen.</p>`, { published: '2026-03-04' }),
    null,
  );
  assert.deepEqual(shownEntries(reading), [
    `2026-03-04T09:15 | 2026-03-04T09:15 | ${said[0]}`,
    `2026-03-04T10:30 | 2026-03-04T10:30 | ${said[1]}`,
    `2026-03-04T12:05 | 2026-03-04T12:05 | ${said[2]}`,
  ]);
  assert.equal(reading.text, 'Unwetter-Ticker\n\nMehr morgen.');
  assert.equal(reading.entries[0].reading.url, null);
});

test('headings with a time, under headings with a day', () => {
  const body = `<h1>News-Ticker zur Flut</h1><p>Wir halten Sie auf dem Laufenden.</p>
    <h2>Mittwoch, 4. März 2026</h2>
    <h3>7.45 Uhr: Pegel fällt</h3><p>${said[0]}</p>
    <h3>0.30 Uhr: Deich hält</h3><p>${said[1]}</p><p>Mehr dazu später.</p>
    <h2>Dienstag, 3. März</h2>
    <h3>23.10 Uhr: Erste Keller unter Wasser</h3><blockquote><p>„Es geht schnell“, rief ein Anwohner.</p></blockquote>
    <h3>21 Uhr: Warnung</h3><p>${said[2]}</p>
    <h2>Hintergrund</h2><p>Das Tal wurde schon oft überflutet.</p>`;
  const reading = read(pageWith(body, { published: '2026-03-04T08:00:00+01:00' }));
  assert.deepEqual(shownEntries(reading), [
    `2026-03-04T07:45 | 2026-03-04T07:45 | 7.45 Uhr: Pegel fällt ¶ ${said[0]}`,
    `2026-03-04T00:30 | 2026-03-04T00:30 | 0.30 Uhr: Deich hält ¶ ${said[1]} ¶ Mehr dazu später.`,
    '2026-03-03T23:10 | 2026-03-03T23:10 | 23.10 Uhr: Erste Keller unter Wasser ¶ „Es geht schnell“, rief ein Anwohner.',
    `2026-03-03T21:00 | 2026-03-03T21:00 | 21 Uhr: Warnung ¶ ${said[2]}`,
  ]);
  assert.deepEqual(
    reading.entries.map(({ reading: { title } }) => title),
    ['Pegel fällt', 'Deich hält', 'Erste Keller unter Wasser', 'Warnung'],
  );
  assert.equal(
    reading.text,
    'News-Ticker zur Flut\n\nWir halten Sie auf dem Laufenden.\n\nMittwoch, 4. März 2026\n\nDienstag, 3. März\n\nHintergrund\n\nDas Tal wurde schon oft überflutet.',
  );
});

test('paragraphs that begin with a bold time', () => {
  const items = ['13.45', '13.10', '11.58'].map(
    (time, i) => `<p><strong>${time} Uhr:</strong> ${said[i]}</p><p>Zusatz ${i}.</p>`,
  );
  const reading = read(pageWith(`<h1>Streik</h1>${items.join('')}`, { published: '2026-03-04T14:00:00+01:00' }));
  assert.deepEqual(shownEntries(reading), [
    `2026-03-04T13:45 | 2026-03-04T13:45 | ${said[0]} ¶ Zusatz 0.`,
    `2026-03-04T13:10 | 2026-03-04T13:10 | ${said[1]} ¶ Zusatz 1.`,
    `2026-03-04T11:58 | 2026-03-04T11:58 | ${said[2]} ¶ Zusatz 2.`,
  ]);
});

test('times between plus signs', () => {
  const items = ['21:45', '21:20', '20:03'].map(
    (time, i) => `<h3>+++ ${time} Titel Nummer ${i} +++</h3><p>${said[i]}</p>`,
  );
  const reading = read(pageWith(`<div class="article">${items.join('')}</div>`));
  assert.deepEqual(
    reading.entries.map(({ key, reading: { title } }) => [key, title]),
    [
      ['2026-03-04T21:45', 'Titel Nummer 0'],
      ['2026-03-04T21:20', 'Titel Nummer 1'],
      ['2026-03-04T20:03', 'Titel Nummer 2'],
    ],
  );
});

test('a post embedded in an entry has neither its own time nor its own entry', () => {
  const entry = (id: string, time: string, text: string): string =>
    `<div class="lb-post" data-post-id="${id}"><div class="lb-head">${time}</div><div class="lb-body"><p>${text}</p>
     <blockquote class="twitter-tweet"><p>Wir sagen: Danke!</p>— Feuerwehr (@fw) <a href="https://x.example/fw/1"><time datetime="2020-01-01T01:00:00Z">1. Januar 2020</time></a></blockquote></div></div>`;
  const reading = read(
    pageWith(
      `<h1>Suche</h1><div>${entry('p3', '19:40', said[0])}${entry('p2', '18:10', said[1])}${entry('p1', '17:55', said[2])}</div>`,
    ),
  );
  assert.deepEqual(
    reading.entries.map(({ key, reading: { published } }) => [key, published]),
    [
      ['p3', '2026-03-04T19:40'],
      ['p2', '2026-03-04T18:10'],
      ['p1', '2026-03-04T17:55'],
    ],
  );
  assert.match(reading.entries[0].reading.text, /am Abend\.\n\nWir sagen: Danke!/);
});

test('rows of a table, days as sections', () => {
  const rows = ['08:15', '09:20', '10:00'].map((time, i) => `<tr><td>${time}</td><td><p>${said[i]}</p></td></tr>`);
  const table = read(pageWith(`<h1>Liveticker</h1><table><tbody>${rows.join('')}</tbody></table>`));
  assert.deepEqual(
    table.entries.map(({ reading: { text } }) => text),
    said,
  );
  const post = (time: string, text: string): string =>
    `<div class="post"><div class="time">${time} Uhr</div><p>${text}</p></div>`;
  const days = `<section><h2>4. März 2026</h2>${post('09:10', said[0])}${post('08:00', said[1])}</section><section><h2>3. März 2026</h2>${post('22:00', said[2])}${post('07:15', said[0])}</section>`;
  assert.deepEqual(
    read(pageWith(days)).entries.map(({ key }) => key),
    ['2026-03-04T09:10', '2026-03-04T08:00', '2026-03-03T22:00', '2026-03-03T07:15'],
  );
});

test('seconds since 1970, relative times beside them', () => {
  const post = (n: number, text: string): string =>
    `<article class="liveblog-entry" data-timestamp="${1772643600 - n * 600}"><span class="ago">vor ${n} Minuten</span><p>${text}</p></article>`;
  const reading = read(pageWith(`<h1>Suche</h1>${said.map((text, n) => post(n, text)).join('')}`));
  assert.deepEqual(
    reading.entries.map(({ reading: { published } }) => published),
    ['2026-03-04T17:00:00Z', '2026-03-04T16:50:00Z', '2026-03-04T16:40:00Z'],
  );
});

/** Ways in which outlets set an entry: its time, its title and its text. */
const STYLES: Readonly<Record<string, (time: string, title: string, text: string) => string>> = {
  'headline before the date': (time, title, text) =>
    `<section class="tick"><h3>${title}</h3><div class="date">04.03.2026 • ${time} Uhr</div><p>${text}</p></section>`,
  'headline, date and text on one level': (time, title, text) =>
    `<h3>${title}</h3><p class="meta">04.03.2026, ${time} Uhr</p><p>${text}</p>`,
  'time and text side by side': (time, title, text) =>
    `<div class="zeit">${time} Uhr</div><div><h3>${title}</h3><p>${text}</p></div>`,
  'a picture before the time': (time, title, text) =>
    `<div class="e"><figure><img><figcaption>Bild: dpa</figcaption></figure><div>${time} Uhr</div><h3>${title}</h3><p>${text}</p></div>`,
  'hours and minutes apart': (time, title, text) =>
    `<ul><li><h2><span>${time.slice(0, 2)}</span><span>${time.slice(2)}</span></h2><h3>${title}</h3><p>${text}</p></li></ul>`,
  'time with a link': (time, title, text) =>
    `<div class="post"><a class="permalink" href="?post=${time}">${time}</a><h3>${title}</h3><p>${text}</p></div>`,
  'a bar after the time': (time, title, text) => `<h2>${time} | ${title}</h2><p>${text}</p>`,
  'a bold line': (time, title, text) => `<p><strong>${time} Uhr – ${title}</strong></p><p>${text}</p>`,
  'with its day': (time, title, text) => `<h3>4. März, ${time} Uhr: ${title}</h3><p>${text}</p>`,
};

test('styles of entries with a title', () => {
  for (const [name, write] of Object.entries(STYLES)) {
    const entries = ['19:40', '18:10', '17:55'].map((time, i) => write(time, `Titel Nummer ${i}`, said[i]));
    const reading = read(pageWith(`<h1>Suche</h1><p>Überblick.</p><div>${entries.join('')}</div><p>Schluss.</p>`));
    const shown = reading.entries.map(({ reading: { published, title, text } }) => [
      published,
      title,
      text.split('\n\n').at(-1),
    ]);
    assert.deepEqual(
      shown,
      ['19:40', '18:10', '17:55'].map((time, i) => [`2026-03-04T${time}`, `Titel Nummer ${i}`, said[i]]),
      name,
    );
    assert.equal(reading.text, 'Suche\n\nÜberblick.\n\nSchluss.', name);
  }
});

test('styles of entries without a title', () => {
  const styles: Readonly<Record<string, (time: string, text: string) => string>> = {
    'lines of one block': (time, text) => `<b>${time} Uhr:</b> ${text}<br><br>`,
    'a line of its own': (time, text) => `<p><b>${time} Uhr</b><br>${text}</p>`,
    brackets: (time, text) => `<p><strong>[${time} Uhr]</strong> ${text}</p>`,
    update: (time, text) => `<p><strong>Update, ${time} Uhr:</strong> ${text}</p>`,
    'a list': (time, text) => `<ol><li><strong>${time}</strong> ${text}</li></ol>`,
    'half of the day': (time, text) =>
      `<article><p>${Number(time.slice(0, 2)) - 12}${time.slice(2)}pm GMT</p><p>${text}</p></article>`,
  };
  for (const [name, write] of Object.entries(styles)) {
    const entries = ['19:40', '18:10', '17:55'].map((time, i) => write(time, said[i]));
    const reading = read(pageWith(`<h1>Suche</h1><p>Überblick.</p><div>${entries.join('')}</div><p>Schluss.</p>`));
    assert.deepEqual(
      shownEntries(reading),
      ['19:40', '18:10', '17:55'].map((time, i) => `2026-03-04T${time} | 2026-03-04T${time} | ${said[i]}`),
      name,
    );
    assert.equal(reading.text, 'Suche\n\nÜberblick.\n\nSchluss.', name);
  }
});
