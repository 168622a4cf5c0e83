import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attribute } from '../../src/attribution/attribute.ts';
import { plainDocument } from '../../src/text/document.ts';
import { covers } from '../../src/text/span.ts';
import { type Statement, checkStatement } from '../../src/text/statement.ts';

const WORDS =
  'er sie Eva Kern sagte erklärte teilte mit fordert warnt vor der die Polizei Sprecher laut nach Angaben zufolge so dass ob wie sei habe komme würde soll haben zu kommen und aber nicht Brücke Stadt am Montag';
const MARKS = [
  '„',
  '“',
  '"',
  '»',
  '«',
  '‚',
  '‘',
  "'",
  ',',
  ', ',
  '. ',
  ': ',
  '! ',
  '? ',
  ' – ',
  '(',
  ')',
  '\n',
  '\n\n',
  '; ',
];
const ODD = ['\0', '\u0301', '\ud800', '\udc00', '😀', '\u00ad', '\u200b', '1.', '3. Mai', 'z. B.', '—', ''];

const texts = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS.split(' ').map((w) => `${w} `)) },
      { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 1, arbitrary: fc.constantFrom(...ODD) },
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));
const read = (text: string): Statement[] => attribute(plainDocument('x', text));

describe('whatever the text', () => {
  it('every word of every statement stands in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const statement of read(text)) checkStatement(text, statement);
      }),
      { numRuns: 1500 },
    );
  });
  it('statements are in text order and have ids of their own', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const statements = read(text);
        const starts = statements.map((s) => s.quote.spans[0].start);
        assert.deepEqual(
          starts,
          [...starts].sort((a, b) => a - b),
        );
        assert.equal(new Set(statements.map((s) => s.id)).size, statements.length);
      }),
      { numRuns: 1000 },
    );
  });
  it('a statement in a statement lies inside its quote', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const byId = new Map(read(text).map((s) => [s.id, s]));
        for (const { nestedIn, quote } of byId.values()) {
          if (nestedIn === null) continue;
          const outer = byId.get(nestedIn);
          assert.ok(outer?.quote.spans.some((span) => covers(span, quote.spans[0])));
        }
      }),
      { numRuns: 1000 },
    );
  });
  it('the same text gives the same statements', () => {
    fc.assert(
      fc.property(texts, (text) => assert.deepEqual(read(text), read(text))),
      { numRuns: 200 },
    );
  });
  it('any string at all is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const statement of read(text)) checkStatement(text, statement);
      }),
      { numRuns: 500 },
    );
  });
});

describe('documents in other languages', () => {
  it('have no statements', () => {
    assert.deepEqual(attribute(plainDocument('x', '“Yes”, sagte er.', { language: 'en' })), []);
  });
});

describe('hostile texts are read', () => {
  const times = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));
  for (const [what, text] of [
    ['300,000 quotation marks', times('"', 300_000)],
    ['300,000 opening marks', times('„', 300_000)],
    ['300,000 marks of every kind', times('„»"«“‚‘', 300_000)],
    ['1 MB without a space', times('a', 1_000_000)],
    ['1 MB of capitals', times('Ab ', 1_000_000)],
    ['lone surrogates', times('\ud800', 300_000)],
    ['NUL', times('\0 ', 300_000)],
    ['combining marks', times('a\u0301', 300_000)],
    ['a cue without end', times('sagte, ', 300_000)],
    ['frames without end', times('er sagte, dass ', 300_000)],
    ['genitives without end', times('Chef des ', 300_000)],
    ['sources without end', times('laut X ', 300_000)],
    ['quotations in one quotation', `„${times('er sagte: ‚a‘ ', 300_000)}“`],
    ['brackets', times('(', 300_000)],
    ['blank lines', times('\n\n„a', 300_000)],
  ] as const) {
    it(what, () => {
      for (const statement of read(text)) checkStatement(text, statement);
    });
  }
});
