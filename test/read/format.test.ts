import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatOfContent, formatOfName } from '../../src/read/format.ts';

test('by name', () => {
  assert.equal(formatOfName('a/b.MD'), 'markdown');
  assert.equal(formatOfName('seite.html'), 'html');
  assert.equal(formatOfName('ticker.txt'), 'text');
  assert.equal(formatOfName('a.ndjson'), 'jsonl');
  for (const name of ['stdin', 'a.constructor', 'a.md.bak', '.', '']) assert.equal(formatOfName(name), null);
});

test('by content', () => {
  assert.equal(formatOfContent('\n<!DOCTYPE html><p>x'), 'html');
  assert.equal(formatOfContent('<html lang=de>'), 'html');
  assert.equal(formatOfContent('<p>Er sagte'), 'html');
  assert.equal(formatOfContent('{"id": 1, "text": "a"}\n{"id": 2}'), 'jsonl');
  assert.equal(formatOfContent(`{"text": "${'a'.repeat(70_000)}`), 'jsonl');
  assert.equal(formatOfContent('Vor\n# Titel\nText'), 'markdown');
  assert.equal(formatOfContent('Er [sagte](https://a.de/b) es.'), 'markdown');
  assert.equal(formatOfContent('Er [sagte][1] es.\n\n[1]: https://a.de'), 'markdown');
});

test('everything else is plain text', () => {
  for (const text of [
    '',
    'Er sagte es [laut] (gestern).',
    '{so} begann er\n',
    '<Name unbekannt> sagte',
    '#Hashtag',
    '< 5 %',
  ]) {
    assert.equal(formatOfContent(text), 'text');
  }
});
