import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readerOf } from '../../src/pipeline/reader.ts';
import type { DocumentResult } from '../../src/record/result.ts';

const read = readerOf({ engine: 'grammar', from: 'html', language: 'auto', minConfidence: 0, withPage: false });

function resultsOf(source: string): DocumentResult[] {
  return read({ format: 'html', name: 'ticker.html', bytes: new TextEncoder().encode(source) }).map((result) => {
    assert.ok(!('error' in result), JSON.stringify(result));
    return result;
  });
}

test('statements of entries are of the day of their entry', () => {
  const entries = [
    ['00:20', 'Die Brücke werde morgen geöffnet, sagte Bürgermeisterin Rita Roth heute früh.'],
    ['23:40', 'Die Brücke bleibe zu, sagte Bürgermeisterin Rita Roth am Abend.'],
    ['21:05', 'Ein Gutachter komme morgen, kündigte ein Sprecher der Stadt heute an.'],
  ];
  const page = `<html lang="de"><head><title>Liveblog zur Brücke</title><meta property="article:published_time" content="2026-03-04T21:00:00+01:00"></head>
    <body><h1>Die Brücke</h1><p>Hier steht alles zu der Brücke, die seit dem Mittag gesperrt ist.</p>
    ${entries.map(([time, text], i) => `<article class="entry" id="e${3 - i}"><time>${time}</time><p>${text}</p></article>`).join('')}</body></html>`;
  const [parent, ...children] = resultsOf(page);
  assert.deepEqual([parent.id, parent.text.includes('Gutachter'), parent.statements], ['ticker.html', false, []]);
  assert.deepEqual(
    children.map(({ id, parent: of, order, published }) => [id, of, order, published]),
    [
      ['ticker.html#e3', 'ticker.html', 0, '2026-03-05T00:20'],
      ['ticker.html#e2', 'ticker.html', 1, '2026-03-04T23:40'],
      ['ticker.html#e1', 'ticker.html', 2, '2026-03-04T21:05'],
    ],
  );
  assert.deepEqual(
    children.map(({ statements }) => statements.map(({ quote, saidOn }) => [quote.text, saidOn?.from])),
    [
      [['Die Brücke werde morgen geöffnet', '2026-03-05']],
      [['Die Brücke bleibe zu', '2026-03-04']],
      [['Ein Gutachter komme morgen', '2026-03-04']],
    ],
  );
  assert.deepEqual(
    children.map(({ dates }) => dates.map(({ value }) => value)),
    [['2026-03-06', '2026-03-05TMO'], ['2026-03-04TEV'], ['2026-03-05', '2026-03-04']],
  );
});
