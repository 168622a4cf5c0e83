import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { attribute } from '../../src/attribution/attribute.ts';
import { plainDocument } from '../../src/text/document.ts';
import { covers } from '../../src/text/span.ts';
import { type Statement, checkStatement } from '../../src/text/statement.ts';

const WORDS =
  'er sie ich Eva Kern sagte erklärte meint teilte mit fordert kritisiert warnt vor der die das Polizei Sprecher des Ministers laut nach Angaben zufolge gemäß gegenüber heißt es wird gesagt so dass ob wie wonach demnach weil sei habe komme würde soll haben zu kommen und aber nicht Forderung Brücke Stadt am Montag';
const MARKS = '„ “ ” " » « › ‹ ‚ ‘ \' , ; ( ) …'
  .split(' ')
  .concat([', ', ',', '. ', ': ', '! ', '? ', ' – ', '\n', '\n\n']);
const ODD = [
  '\0',
  '\u0301',
  '\ud800',
  '\udc00',
  '😀',
  '\u00ad',
  '\u200b',
  '1.',
  '3. Mai',
  'z. B.',
  '5 Mio. Euro',
  '—',
  '',
];

/** Texts of German words and cue words, marks of all styles, stops, line breaks and code units that are odd. */
const texts = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS.split(' ').map((w) => `${w} `)) },
      { weight: 1, arbitrary: fc.constantFrom(...WORDS.split(' ')) },
      { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 1, arbitrary: fc.constantFrom(...ODD) },
    ),
    { maxLength: 80, size: 'max' },
  )
  .map((parts) => parts.join(''));

/** What must hold of the statements of any text. */
function check(text: string, statements: readonly Statement[]): void {
  for (const statement of statements) checkStatement(text, statement);
  const starts = statements.map((s) => s.quote.spans[0].start);
  assert.deepEqual(
    starts,
    starts.toSorted((a, b) => a - b),
    'statements are in text order',
  );
  const byId = new Map(statements.map((s) => [s.id, s]));
  assert.equal(byId.size, statements.length, 'every statement has an id of its own');
  for (const { id, nestedIn, quote } of statements) {
    if (nestedIn === null) continue;
    assert.notEqual(nestedIn, id);
    const outer = byId.get(nestedIn)?.quote.spans ?? [];
    assert.ok(
      quote.spans.every((inner) => outer.some((span) => covers(span, inner))),
      'a statement in a statement lies inside its quote',
    );
  }
}

for (const [engine, read] of [
  ['the grammar', (text: string) => attribute(plainDocument('x', text), null)],
  ['the model', (text: string) => attribute(plainDocument('x', text))],
] as const) {
  describe(`whatever the text, by ${engine}`, () => {
    it('statements stand in it, in order, with ids of their own, inside what they are nested in', () => {
      fc.assert(
        fc.property(texts, (text) => check(text, read(text))),
        { numRuns: 1500 },
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
        fc.property(fc.string({ unit: 'binary', maxLength: 200, size: 'max' }), (text) => check(text, read(text))),
        { numRuns: 500 },
      );
    });
  });

  describe(`texts that were not read well, by ${engine}`, () => {
    for (const text of [
      // a comma at the end of the text, with nothing after it to go on with
      'Es sei spät, so wird gesagt,',
      'Es sei spät, so wird gesagt,\n\nDann ging er.',
      // a clause that stands in quotation marks as a whole has no frame of its own
      'Kern hofft, „dass es nicht dabei bleibt“.',
      'Kern sagte, das Buch sei wichtig, „weil es ungeschminkt zeigt, was Sucht bedeutet“.',
    ]) {
      it(text.replaceAll('\n', '¶'), () => check(text, read(text)));
    }
  });
}

describe('documents in other languages', () => {
  it('have no statements', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'fr', 'und', ''), (text, language) =>
        assert.deepEqual(attribute(plainDocument('x', `“Yes”, sagte er. ${text}`, { language })), []),
      ),
      { numRuns: 50 },
    );
  });
});
