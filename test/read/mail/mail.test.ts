import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseMime } from '../../../src/read/mail/mime.ts';
import type { Document } from '../../../src/text/document.ts';
import { record } from '../archive/make-warc.ts';
import { readBytes, readOne } from '../read-bytes.ts';

const mail = (headers: readonly string[], body: string): string =>
  `${headers.join('\r\n')}\r\n\r\n${body.replaceAll('\n', '\r\n')}`;

const HEADERS = [
  'Received: from a by b; Fri, 27 Nov 2026 09:00:00 +0000',
  'From: =?utf-8?Q?J=C3=B6rg_M=C3=BCller?= <joerg@ministerium.example>',
  'To: presse@zeitung.example',
  'Subject: =?iso-8859-1?Q?Minister_k=FCndigt?=\r\n =?iso-8859-1?Q?_Gesetz_an?=',
  'Date: Fri, 27 Nov 2026 10:00:00 +0100',
  'MIME-Version: 1.0',
];
const PLAIN = [...HEADERS, 'Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: 8bit'];

const blocksOf = ({ text, blocks }: Document): string[] =>
  blocks.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`);

test('a press release in plain text', async () => {
  const body = 'Der Minister sagte, er werde\nhandeln.\n\n> Zitat aus der Anfrage\n\n-- \nPressestelle\nTelefon 123\n';
  const document = await readOne('a.eml', mail(PLAIN, body));
  const { title, authors, outlet, published, text, beside } = document;
  assert.deepEqual([title, authors, outlet], ['Minister kündigt Gesetz an', ['Jörg Müller'], 'ministerium.example']);
  assert.equal(published, '2026-11-27T10:00:00+01:00');
  assert.equal(text, 'Minister kündigt Gesetz an\n\nDer Minister sagte, er werde\nhandeln.\n\n> Zitat aus der Anfrage');
  assert.deepEqual(blocksOf(document)[0], 'headline: Minister kündigt Gesetz an');
  assert.deepEqual(beside, [{ role: 'box', text: 'Pressestelle\nTelefon 123' }]);
  assert.ok(document.candidates.every(({ origin }) => origin === 'header'));
  assert.deepEqual((await readOne('mail', mail(PLAIN, body))).text, text);
});

test('an office that sends is the outlet', async () => {
  const headers = (from: string): string[] => PLAIN.map((line) => (line.startsWith('From:') ? `From: ${from}` : line));
  const office = await readOne('a.eml', mail(headers('"Pressestelle, Ministerium" <presse@m.example>'), 'Ja.'));
  assert.deepEqual([office.authors, office.outlet], [[], 'Pressestelle, Ministerium']);
  const bare = await readOne('a.eml', mail(headers('presse@m.example'), 'Ja.'));
  assert.deepEqual([bare.authors, bare.outlet], [[], 'm.example']);
  const named = await readOne(
    'a.eml',
    mail([...headers('Anna Muster <a@m.example>'), 'Organization: Der Verband'], 'Ja.'),
  );
  assert.deepEqual([named.authors, named.outlet], [['Anna Muster'], 'Der Verband']);
});

test('of two versions that with more words; attachments are named', async () => {
  const version = (type: string, words: string): string =>
    `--in\nContent-Type: ${type}; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(words).toString('base64')}\n`;
  const both = (plain: string, html: string): string =>
    mail(
      [...HEADERS, 'Content-Type: multipart/mixed; boundary="out side"'],
      `Vorspann\n--out side\nContent-Type: multipart/alternative; boundary=in\n\n${version('text/plain', plain)}${version('text/html', html)}--in--\n--out side\nContent-Type: application/pdf; name="x.pdf"\nContent-Disposition: attachment; filename="=?utf-8?Q?M=C3=BCll.pdf?="\nContent-Transfer-Encoding: base64\n\nJVBERi0=\n--out side--\nNachspann\n`,
    );
  const html = await readOne('a.eml', both('Ein Satz.', '<p>Ein <a href="https://a.example">Satz</a>.</p>'));
  assert.deepEqual(blocksOf(html).slice(1), ['paragraph: Ein Satz.']);
  assert.deepEqual(
    html.links.map(({ start, end, href }) => [html.text.slice(start, end), href]),
    [['Satz', 'https://a.example']],
  );
  assert.deepEqual(html.beside, [{ role: 'box', text: 'Müll.pdf (application/pdf)' }]);
  const plain = await readOne('a.eml', both('Ein langer Satz mit Worten.', '<p>Siehe Text.</p>'));
  assert.deepEqual(blocksOf(plain).slice(1), ['paragraph: Ein langer Satz mit Worten.']);
});

test('quoted-printable, flowed lines and character sets', async () => {
  const headers = [
    ...HEADERS,
    'Content-Type: text/plain; charset=windows-1252; format=flowed',
    'Content-Transfer-Encoding: Quoted-Printable',
  ];
  const body = '=84Das ist=20\nrichtig=93, sagte M=\n=FCller. 2 =3D 2, =XY=\n';
  const { text } = await readOne('a.eml', mail(headers, body));
  assert.equal(text.split('\n\n')[1], '„Das ist richtig“, sagte Müller. 2 = 2, =XY');
});

test('mails in archives, and mails without words', async () => {
  const fields = { 'WARC-Target-URI': 'https://a.example/m', 'Content-Type': 'message/rfc822' };
  const [only] = await readBytes('a.warc', record('resource', fields, mail(PLAIN, 'Ja.')));
  assert.ok(only && !('error' in only) && only.text.endsWith('\n\nJa.'));
  const [empty] = await readBytes('a.eml', mail(['From: a@b.example', 'Date: x'], '\n'));
  assert.ok(empty && 'error' in empty && empty.error.code === 'empty');
});

const PAGE =
  '<html><head><meta charset="utf-8"><title>Titel</title></head><body><article><p>Sie <a href="/x">sagte</a>: „Ja.“</p></article></body></html>';
const qp = (words: string): string =>
  words.replace(/[^ -<>-~]/gu, (character) =>
    [...Buffer.from(character)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(''),
  );

test('pages that browsers have saved in one file', async () => {
  const headers = [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://zeitung.example/artikel/a',
    'Subject: =?utf-8?Q?Titel?=',
    'Date: Fri, 27 Nov 2026 10:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Multipart--x----"',
  ];
  const part = (type: string, location: string, body: string): string =>
    `------Multipart--x----\nContent-Type: ${type}\nContent-Transfer-Encoding: quoted-printable\nContent-Location: ${location}\n\n${body}\n\n`;
  const body = `${part('text/css', 'https://zeitung.example/a.css', 'p {}')}${part('text/html', 'https://zeitung.example/artikel/a', qp(PAGE))}${part('text/html', 'https://werbung.example', 'Werbung')}------Multipart--x------\n`;
  for (const name of ['a.mhtml', 'a.mht', 'a.eml', 'a']) {
    const { url, title, text, links } = await readOne(name, mail(headers, body));
    assert.deepEqual([url, title, text], ['https://zeitung.example/artikel/a', 'Titel', 'Sie sagte: „Ja.“']);
    assert.equal(links[0].href, 'https://zeitung.example/x');
  }
  const without = headers.filter((line) => !line.startsWith('Snapshot'));
  assert.equal((await readOne('a.mht', mail(without, body))).url, 'https://zeitung.example/artikel/a');
  const [none] = await readBytes('a.mhtml', mail(headers, 'nichts'));
  assert.ok(none && 'error' in none && none.error.code === 'empty');
});

test('saved pages know where they were saved from', async () => {
  const marks = [
    '<!-- saved from url=(0029)https://zeitung.example/artikel -->',
    '<!--\n Page saved with SingleFile \n url: https://zeitung.example/artikel \n saved date: Fri Nov 27 2026\n-->',
  ];
  for (const mark of marks) {
    const { url, links } = await readOne('a.html', `<!doctype html>\n${mark}\n${PAGE}`);
    assert.deepEqual([url, links[0].href], ['https://zeitung.example/artikel', 'https://zeitung.example/x']);
  }
  assert.equal((await readOne('a.html', `<!-- saved from url=(0014)about:internet -->${PAGE}`)).url, null);
});

test('hostile messages are read in one pass', async () => {
  const nested = Array.from(
    { length: 5000 },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
  ).join('');
  const hostile = [
    nested,
    `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\n'.repeat(50_000)}`,
    `Content-Type: multipart/mixed; boundary=b\n\n${'--b'.repeat(100_000)}`,
    `Content-Type: multipart/mixed; boundary=""\n\n--\n`,
    `Content-Type: text/plain${'; a="'.repeat(50_000)}`,
    'X: y\n'.repeat(100_000),
    `Content-Transfer-Encoding: quoted-printable\n\n${'='.repeat(500_000)}`,
    `Content-Transfer-Encoding: quoted-printable\n\n${`=${' '.repeat(99)}`.repeat(5000)}`,
    `From: ${'a,<'.repeat(50_000)}`,
    `Subject: ${'=?utf-8?Q?'.repeat(50_000)}`,
  ];
  for (const source of hostile) assert.equal((await readBytes('a.eml', `From: a\n${source}`)).length, 1);
});

test('no bytes make it fail, and a body is never larger than its message', () => {
  const unit = fc.constantFrom(
    '--b',
    '--',
    '\n',
    '\r\n',
    'a',
    ': ',
    'Content-Type: multipart/x; boundary=b\n\n',
    ';',
    '"',
    '=',
    ' ',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (source) => {
      const size = (part: ReturnType<typeof parseMime>): number =>
        part.children.reduce((sum, child) => sum + size(child), part.body.length);
      assert.ok(size(parseMime(source)) <= source.length);
    }),
    { numRuns: 500 },
  );
});
