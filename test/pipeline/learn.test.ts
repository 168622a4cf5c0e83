import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LEARNING_WORKER, learnFurniture } from '../../src/pipeline/learn.ts';
import { WORKER, rawsOf, readResults } from '../../src/pipeline/read.ts';
import { type ReadSettings, readerOf } from '../../src/pipeline/reader.ts';
import { type DocumentResult, isFailure } from '../../src/record/result.ts';
import type { Furniture } from '../../src/read/html/repeats/furniture.ts';
import type { ReadSource } from '../../src/read/read.ts';
import { type OutletPage, addressOf, outletPage } from './outlet.ts';
import { all, bytes } from './sources.ts';

const SUPPLEMENT = 'Dieser Text ist zuerst in unserer Beilage erschienen.';
const BACKGROUND =
  'Die Brücke war vor zwei Jahren nach einem Schiffsunfall gesperrt und seither nicht mehr befahren worden.';
const HOST = 'bote.example';

const settings: ReadSettings = { from: 'auto', language: 'de', engine: 'grammar', minConfidence: 0, withPage: true };
const supplement = `<p>${SUPPLEMENT}</p>`;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

const fileOf = (page: OutletPage): ReadSource => source(`${page.host}-${page.n}.html`, outletPage(page));
const source = (name: string, text: string): ReadSource => ({ name, bytes: bytes(text) });

async function learn(sources: readonly ReadSource[], count = 1): Promise<Furniture> {
  return learnFurniture(rawsOf(sources, 'auto'), { script: LEARNING_WORKER, data: settings, count });
}

/** The documents of sources that are opened twice, and their JSON. */
async function readTwice(open: () => readonly ReadSource[], workers: number | null = null) {
  const informed = { ...settings, furniture: await learn(open(), workers ?? 1) };
  const threads = workers === null ? null : { script: WORKER, data: informed, count: workers };
  const outcomes = await all(readResults(open(), 'auto', readerOf(informed), threads));
  return {
    furniture: informed.furniture,
    documents: outcomes.map(({ result }) => (isFailure(result) ? assert.fail(result.error.message) : result)),
    json: outcomes.map(({ json }) => json),
  };
}

const isIn = (words: string, { text }: DocumentResult): boolean => text.includes(words);
const isBeside = (words: string, { page }: DocumentResult): boolean => page!.beside.some(({ text }) => text === words);

describe('what repeats across the pages of an outlet', () => {
  const open = (): ReadSource[] => numbers(8).map((n) => fileOf({ host: HOST, n, inside: supplement }));

  it('is part of the text when nothing was learned', async () => {
    const outcomes = await all(readResults(open(), 'auto', readerOf(settings)));
    assert.ok(outcomes.every(({ result }) => isIn(SUPPLEMENT, result as DocumentResult)));
  });

  it('stands beside the text once it was learned, and everything else stays with its places', async () => {
    const { documents, furniture } = await readTwice(open);
    assert.deepEqual([...furniture.keys()], [HOST]);
    assert.equal(furniture.get(HOST)!.size, 1);
    documents.forEach((document, n) => {
      assert.equal(isIn(SUPPLEMENT, document), false);
      assert.ok(isBeside(SUPPLEMENT, document));
      assert.match(
        document.text,
        new RegExp(`^Streit in Bezirk ${n} geht .*\\n\\nIn Bezirk ${n} .*${n + 7} Kilometern machen\\.$`, 's'),
      );
      const quote = document.statements.find(({ type }) => type === 'direct')!.quote;
      assert.equal(quote.text, `„Wir haben ${n + 3} Jahre gewartet“`);
      for (const { quote: found } of document.statements)
        assert.equal(found.text, found.spans.map(({ start, end }) => document.text.slice(start, end)).join(' '));
      for (const { start, end } of document.blocks) assert.notEqual(document.text.slice(start, end).trim(), '');
    });
  });

  it('is found in JSON Lines, archives and saved pages as in files', async () => {
    const page = (n: number): string => outletPage({ host: HOST, n, inside: supplement, hasAddress: false });
    const lines = numbers(4).map((n) =>
      JSON.stringify({ id: `l${n}`, html: page(n), url: addressOf({ host: HOST, n }) }),
    );
    const saved = (n: number): string =>
      `Snapshot-Content-Location: ${addressOf({ host: HOST, n })}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page(n)).toString('base64')}\r\n--b--\r\n`;
    const record = (n: number): string => {
      const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page(n)}`;
      return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${addressOf({ host: HOST, n })}\r\nWARC-Date: 2026-11-02T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000${n}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}\r\n\r\n`;
    };
    const kinds: Record<string, () => ReadSource[]> = {
      lines: () => [source('pages.jsonl', `${lines.join('\n')}\n`)],
      saved: () => numbers(4).map((n) => source(`${n}.mhtml`, saved(n))),
      archive: () => [source('pages.warc', numbers(4).map(record).join(''))],
    };
    for (const [kind, opened] of Object.entries(kinds)) {
      const { documents } = await readTwice(opened);
      assert.equal(documents.length, 4, kind);
      for (const document of documents) {
        assert.equal(isIn(SUPPLEMENT, document), false, kind);
        assert.ok(isBeside(SUPPLEMENT, document), kind);
      }
    }
  });

  it('belongs to the outlet that a page names, when it does not say where it is from', async () => {
    const page = (n: number, outlet: string): ReadSource =>
      fileOf({ host: HOST, n, inside: supplement, outlet, hasAddress: false });
    const opened = (): ReadSource[] => numbers(8).map((n) => page(n, n < 4 ? 'Brennfurter Bote' : `Blatt ${n}`));
    const { documents, furniture } = await readTwice(opened);
    assert.deepEqual([...furniture.keys()], ['brennfurter bote']);
    assert.deepEqual(
      documents.map((document) => isIn(SUPPLEMENT, document)),
      numbers(8).map((n) => n >= 4),
    );
  });

  it('is the same with any number of workers, and so is what is read', async () => {
    const [one, two] = [await readTwice(open, 1), await readTwice(open, 2)];
    assert.deepEqual(two, one);
    assert.equal(one.furniture.size, 1);
  });
});

describe('what stays in the text', () => {
  it('background that three of thirty articles have', async () => {
    const inside = (n: number): string => supplement + (n % 10 === 0 ? `<p>${BACKGROUND}</p>` : '');
    const { documents } = await readTwice(() => numbers(30).map((n) => fileOf({ host: HOST, n, inside: inside(n) })));
    assert.equal(documents.filter((document) => isIn(BACKGROUND, document)).length, 3);
    assert.equal(documents.filter((document) => isIn(SUPPLEMENT, document)).length, 0);
  });

  it('an article that is there many times, also when it was changed on the way', async () => {
    const copy = (i: number): ReadSource => {
      const inside =
        i < 4 ? '' : `<p>Zuletzt wurde die Sitzung zum ${i}. Mal unterbrochen, wie die Stadt am Abend mitteilte.</p>`;
      return source(`copy-${i}.html`, outletPage({ host: HOST, n: 1, inside }));
    };
    const { documents, furniture } = await readTwice(() => [...numbers(8).map(copy), fileOf({ host: HOST, n: 2 })]);
    assert.equal(furniture.size, 0);
    for (const document of documents.slice(0, 8)) assert.ok(isIn('„Wir haben 4 Jahre gewartet“', document));
  });

  it('what is furniture of another outlet', async () => {
    const other = 'kurier.example';
    const page = (host: string, n: number): ReadSource =>
      fileOf({ host, n, inside: host === HOST || n === 30 ? supplement : '' });
    const opened = (): ReadSource[] => [
      ...numbers(6).map((n) => page(HOST, n)),
      ...[28, 29, 30, 31, 32].map((n) => page(other, n)),
    ];
    const { documents, furniture } = await readTwice(opened);
    assert.deepEqual([...furniture.keys()], [HOST]);
    const kept = documents.filter((document) => isIn(SUPPLEMENT, document)).map(({ id }) => id);
    assert.deepEqual(kept, [`${other}-30.html`]);
  });

  it('whatever is in plain texts and lines of text', async () => {
    const lines = numbers(6).map((n) =>
      JSON.stringify({ id: `t${n}`, text: `Absatz ${n}.\n\n${SUPPLEMENT}`, url: addressOf({ host: HOST, n }) }),
    );
    const { documents, furniture } = await readTwice(() => [
      source('texts.jsonl', lines.join('\n')),
      source('a.txt', SUPPLEMENT),
    ]);
    assert.equal(furniture.size, 0);
    assert.ok(documents.length === 7 && documents.every((document) => isIn(SUPPLEMENT, document)));
  });
});

it('what cannot be read teaches nothing and keeps nothing from being learned', async () => {
  const sources = [
    source('empty.html', '<html></html>'),
    source('broken.jsonl', 'no JSON\n{"id": 1, "html": 3}\n'),
    ...numbers(4).map((n) => fileOf({ host: HOST, n, inside: supplement })),
  ];
  assert.equal((await learn(sources)).get(HOST)?.size, 1);
});
