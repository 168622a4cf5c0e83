import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { termsOf } from '../../../src/language/de/search/terms.ts';
import { tokenize } from '../../../src/language/de/tokens.ts';
import { parse } from '../../../src/record/query/parse.ts';
import { hitFinder } from '../../../src/record/search/hits.ts';
import { type Snippet, snippetOf } from '../../../src/record/search/snippet.ts';
import type { Span } from '../../../src/text/span.ts';

const QUOTE = 'dass die Straßenbahn z. B. am Rathaus nicht mehr halten werde, weil 3,5 Mio. Euro fehlten';
const TEXT = `Der Rat tagte am Montag. Die Bürgermeisterin sagte am 14. September, ${QUOTE}; man rechne noch. „Bitter“, sagte sie.\n\nAm Dienstag geht es weiter.`;
const AROUND = { start: TEXT.indexOf(QUOTE), end: TEXT.indexOf(QUOTE) + QUOTE.length };

const marked = (text: string, hits: readonly Span[]): string[] => hits.map(({ start, end }) => text.slice(start, end));

/** As a reader sees it: … where something is left out. */
function shown(text: string, { start, end, before, after }: Snippet): string {
  return `${before ? '…' : ''}${text.slice(start, end)}${after ? '…' : ''}`;
}

describe('the words that fit a query', () => {
  const hits = (text: string, query: string): string[] => marked(text, hitFinder(parse(query))(termsOf(text)));

  it('in any form and in compounds', () => {
    assert.deepEqual(hits('Die Häuser am Rathaus.', 'Haus'), ['Häuser', 'Rathaus']);
  });
  it('of a phrase, in these forms only', () => {
    assert.deepEqual(hits('Das Haus und das Haus am Hang, die Häuser am Hang.', '"Haus am Hang"'), ['Haus am Hang']);
  });
  it('that begin so', () => assert.deepEqual(hits('Hubs, Hubraum, Huf', 'hub*'), ['Hubs', 'Hubraum']));
  it('of all alternatives, but of nothing that must not be there, and of no field', () => {
    assert.deepEqual(hits('Haus, Hof, Hund, Kern', '(Haus OR Hof) -Hund speaker:Kern'), ['Haus', 'Hof']);
  });
  it('as one where they overlap', () => {
    assert.deepEqual(hits('das alte Haus am Hang', '"alte Haus" "Haus am"'), ['alte Haus am']);
  });
});

describe('a snippet', () => {
  const snippet = (width: number, query = 'Haus'): string =>
    shown(TEXT, snippetOf(TEXT, hitFinder(parse(query))(termsOf(TEXT)), AROUND, width));

  it('shows the whole sentences around the quotation where there is room, and stops at a blank line', () => {
    assert.equal(snippet(400), `${TEXT.slice(0, TEXT.indexOf('\n'))}…`);
  });
  it('is cut at a clause where a sentence is too long', () => {
    assert.equal(snippet(95), `…${QUOTE};…`);
  });
  it('shows the hits of a long quotation, and cuts no abbreviation', () => {
    assert.equal(snippet(26), '…am Rathaus nicht mehr…');
    assert.equal(snippet(32), '…am Rathaus nicht mehr halten…');
    assert.equal(snippet(24, 'Euro'), '…3,5 Mio. Euro fehlten…');
  });
  it('shows the beginning of a long quotation without hits', () => {
    assert.equal(snippet(25, 'Zebra'), '…dass die Straßenbahn…');
  });
  it('has the hits inside it as spans of the text', () => {
    const { hits } = snippetOf(TEXT, hitFinder(parse('Haus OR Dienstag'))(termsOf(TEXT)), AROUND, 120);
    assert.deepEqual(marked(TEXT, hits), ['Rathaus']);
  });
  it('cuts a word that is too long itself between characters', () => {
    const text = '😀'.repeat(50);
    const { start, end } = snippetOf(text, [], { start: 0, end: 100 }, 25);
    assert.deepEqual([start, end], [0, 24]);
  });
});

const PIECES = [
  'Haus',
  'Rathaus',
  'sagte',
  '3,5',
  'Mio.',
  'z.',
  'B.',
  '14.',
  '😀',
  'ß',
  '„',
  '“',
  '(',
  ')',
  ',',
  '.',
  ':',
  '–',
  '-',
];
const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\n\n')), {
    minLength: 1,
    maxLength: 60,
  })
  .map((parts) => parts.flat().join(''));

/** A text, and a quotation that begins and ends with whole words. */
const cases = fc.tuple(texts, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 120 })).map(([text, a, b, width]) => {
  const tokens = tokenize(text);
  const [first, last] = [a % tokens.length, b % tokens.length].sort((x, y) => x - y);
  return { text, width, around: { start: tokens.start[first], end: tokens.end[last] } };
});

describe('a snippet of any text', () => {
  it('keeps the width, is in the text and has its hits inside', () => {
    fc.assert(
      fc.property(cases, ({ text, around, width }) => {
        const all = hitFinder(parse('Haus'))(termsOf(text));
        const { start, end, hits } = snippetOf(text, all, around, width);
        assert.ok(start >= 0 && start <= end && end <= text.length && end - start <= width);
        assert.ok(hits.every((hit) => hit.start >= start && hit.end <= end));
        assert.deepEqual(
          hits,
          all.filter((hit) => hit.start >= start && hit.end <= end),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('shows the quotation whole where it fits, else some of it', () => {
    fc.assert(
      fc.property(cases, ({ text, around, width }) => {
        const { start, end } = snippetOf(text, [], around, width);
        const isShort = around.end - around.start <= width;
        assert.ok(isShort ? start <= around.start && end >= around.end : start >= around.start && end <= around.end);
      }),
      { numRuns: 2000 },
    );
  });

  it('says whether something was left out', () => {
    fc.assert(
      fc.property(cases, ({ text, around, width }) => {
        const { start, end, before, after } = snippetOf(text, [], around, width);
        assert.deepEqual([before, after], [text.slice(0, start).trim() !== '', text.slice(end).trim() !== '']);
      }),
    );
  });

  it('does not begin or end inside a word, but for one that is longer than the piece', () => {
    fc.assert(
      fc.property(cases, ({ text, around, width }) => {
        const { start, end } = snippetOf(text, [], around, width);
        const tokens = tokenize(text);
        for (let i = 0; i < tokens.length; i++) {
          if (tokens.end[i] - tokens.start[i] > width) continue;
          for (const at of [start, end])
            assert.ok(at <= tokens.start[i] || at >= tokens.end[i], text.slice(start, end));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
