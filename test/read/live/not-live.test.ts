import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saysItIsLive } from '../../../src/read/html/live/evidence.ts';
import { parsePage } from '../../../src/read/html/tree.ts';
import { pageWith, read } from './shown.ts';

const prose = 'Das sagte die Sprecherin am Nachmittag vor vielen Leuten im Rathaus, und niemand widersprach ihr dabei.';
const NEUTRAL = 'https://anzeiger.example/politik/brueckensperrung';
const entriesOf = (body: string, title: string, address = NEUTRAL): number =>
  read(pageWith(body, { title }), address).entries.length;
const three = (block: (time: string, i: number) => string): string => ['13:45', '13:10', '11:58'].map(block).join('');

test('times in an article that does not say it is live', () => {
  assert.equal(
    entriesOf(
      three((time) => `<h3>${time} Uhr</h3><p>${prose}</p>`),
      'Protokoll einer Nacht',
    ),
    0,
  );
  assert.equal(
    entriesOf(
      three((time) => `<p><b>${time} Uhr:</b> ${prose}</p>`),
      'Live-Musik im Rathaus',
    ),
    0,
  );
  assert.equal(
    entriesOf(
      three((time) => `<p><b>${time} Uhr:</b> ${prose}</p>`),
      'Neue Sticker im Handel',
    ),
    0,
  );
  assert.equal(
    entriesOf(
      three((time) => `<article><time>${time}</time><p>${prose}</p></article>`),
      'Chronik',
    ),
    0,
  );
  assert.equal(
    entriesOf(
      three((time) => `<p><b>${time} Uhr:</b> ${prose}</p>`),
      'Meldung',
      'https://anzeiger.example/newsticker/meldung',
    ),
    0,
  );
});

test('what stands beside the entries of a live page', () => {
  const comments = three(
    (time, i) =>
      `<li class="comment" id="c${i}"><time datetime="2026-03-04T${time}:00Z">${time}</time><p>${prose}</p></li>`,
  );
  assert.equal(entriesOf(`<h1>Liveblog</h1><p>${prose}</p><ol class="commentlist">${comments}</ol>`, 'Liveblog'), 0);
  const teasers = three(
    (time, i) =>
      `<article><time datetime="2026-03-04T${time}:00Z">${time}</time><h3><a href="/politik/${i}">${prose}</a></h3><p>${prose} ${prose}</p></article>`,
  );
  assert.equal(entriesOf(`<h1>Liveblog</h1><p>${prose}</p><div>${teasers}</div>`, 'Liveblog'), 0);
  const links = three((time, i) => `<li>${time} <a href="/politik/${i}">${prose}</a></li>`);
  assert.equal(entriesOf(`<h1>Liveblog</h1><p>${prose}</p><ul>${links}</ul>`, 'Liveblog'), 0);
});

test('times on a live page that are none of entries', () => {
  // a programme
  assert.equal(
    entriesOf(`<h1>Liveticker</h1><p>${prose}</p>${three((time) => `<p>${time} Uhr: Rede</p>`)}`, 'Liveticker'),
    0,
  );
  // out of order
  const mixed = ['10:00', '18:00', '12:00', '17:00', '11:00']
    .map((time) => `<h3>${time} Uhr</h3><p>${prose}</p>`)
    .join('');
  assert.equal(entriesOf(mixed, 'Liveticker'), 0);
  // two are not enough
  assert.equal(entriesOf(`<h3>13:45 Uhr</h3><p>${prose}</p><h3>13:10 Uhr</h3><p>${prose}</p>`, 'Liveticker'), 0);
  // results, prices and sentences that begin with a number
  assert.equal(
    entriesOf(
      `<p>2:1 für uns. ${prose}</p><p>12.50 Euro zahlt man. ${prose}</p><p>13.45 Uhr war es, als er kam. ${prose}</p>`,
      'Liveticker',
    ),
    0,
  );
  assert.equal(entriesOf(`<p>${prose}</p>`, 'Liveticker'), 0);
});

test('a page that is not split is read as a whole', () => {
  const reading = read(
    pageWith(`<h1>Protokoll</h1>${three((time) => `<h3>${time} Uhr</h3><p>${prose}</p>`)}`, { title: 'Protokoll' }),
    NEUTRAL,
  );
  assert.equal(reading.text.split('\n\n').length, 7);
  assert.deepEqual(reading.entries, []);
});

test('what a page says of itself', () => {
  const isLive = (title: string, address: string | null = null): boolean =>
    saysItIsLive(parsePage(`<head><title>${title}</title></head><p>Text`), [], address);
  for (const title of [
    'Liveblog zur Wahl',
    'Wahl im Live-Ticker',
    '++ Nahost-Ticker ++',
    'Newsticker: Sturm',
    'Newsblog',
    'Unwetterticker',
    'Live updates',
    'Kriegsticker',
    'Minutenprotokoll',
  ])
    assert.ok(isLive(title), title);
  for (const title of [
    'Neue Sticker',
    'Autosticker',
    'Live im Stadion',
    'Livestream',
    'Tickets',
    'Blog',
    'Der Tickerjunge',
  ])
    assert.ok(!isLive(title), title);
  for (const path of [
    '/liveblog/sturm',
    '/sturm-liveticker-100.html',
    '/news-ticker-vom-4-maerz,Abc',
    '/sturm-ticker',
    '/live-updates/',
  ])
    assert.ok(isLive('Sturm', `https://anzeiger.example${path}`), path);
  for (const path of ['/newsticker/sturm', '/sticker', '/live/sturm', '/ticketing', '/blog/sturm'])
    assert.ok(!isLive('Sturm', `https://anzeiger.example${path}`), path);
});
