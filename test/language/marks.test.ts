import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type MarkPair, pairMarks } from '../../src/language/de/marks.ts';
import { tokenize } from '../../src/language/de/tokens.ts';

/** The words of each pair with its marks, and the pair. */
const pairs = (text: string): [string, MarkPair][] => {
  const tokens = tokenize(text);
  return pairMarks(tokens).map((p) => [text.slice(tokens.start[p.open], tokens.end[p.close]), p]);
};
const quoted = (text: string): string[] => pairs(text).map(([words]) => words);

/** One test a line: a text and what stands in its pairs. */
function finds(cases: readonly (readonly [string, readonly string[]])[]): void {
  for (const [text, expected] of cases) {
    it(text.replaceAll('\n', '¶'), () => assert.deepEqual(quoted(text), expected));
  }
}

describe('marks of every style', () => {
  for (const [open, close] of [
    ['„', '“'],
    ['»', '«'],
    ['«', '»'],
    ['"', '"'],
    ['“', '”'],
    ['‚', '‘'],
    ['›', '‹'],
    ['‹', '›'],
    ['‘', '’'],
    ["'", "'"],
    ['‟', '”'],
    ['``', "''"],
  ]) {
    const quotation = `${open}Wir kommen${close}`;
    it(`${quotation}, sagte er`, () => assert.deepEqual(quoted(`${quotation}, sagte er.`), [quotation]));
    it(`Er sagte: ${quotation}`, () => assert.deepEqual(quoted(`Er sagte: ${quotation}.`), [quotation]));
  }
});

describe('mixed marks', () => {
  finds([
    ['„Ja", sagte er.', ['„Ja"']],
    ['„Ja”, sagte er.', ['„Ja”']],
    ['"Ja“, sagte er.', ['"Ja“']],
    [",,Ja'', sagte er.", [",,Ja''"]],
    ['Der „A“ und der »B« und "C".', ['„A“', '»B«', '"C"']],
    ['„A“„B“', ['„A“', '„B“']],
    ['("A"-"B")', ['"A"', '"B"']],
    ['Das „A“-Papier', ['„A“']],
    ['« Ja », sagte er, « nein ».', ['« Ja »', '« nein »']],
  ]);
});

describe('marks in marks', () => {
  finds([
    ['„Er sagte: ‚Geh!‘“', ['„Er sagte: ‚Geh!‘“', '‚Geh!‘']],
    ['»Er sagte: ›Geh!‹«', ['»Er sagte: ›Geh!‹«', '›Geh!‹']],
    ['«Er sagte: ‹Geh!›»', ['«Er sagte: ‹Geh!›»', '‹Geh!›']],
    ['“Er sagte: ‘Geh!’”', ['“Er sagte: ‘Geh!’”', '‘Geh!’']],
    ['"Er sagte: \'Geh!\'"', ['"Er sagte: \'Geh!\'"', "'Geh!'"]],
    ['„Der „Bote“ schreibt“', ['„Der „Bote“ schreibt“', '„Bote“']],
  ]);
  it('have their depth, outer pairs first', () => {
    assert.deepEqual(
      pairs('„Er sagte: ‚Lies das «Blatt»!‘“').map(([, { depth }]) => depth),
      [0, 1, 2],
    );
  });
});

describe('what is no quotation mark', () => {
  finds([
    ["Hans' Haus und Max’ Auto", []],
    ['’s ist so, geht’s?', []],
    ["6'000 Franken und 5’000 Euro", []],
    ['24" Bildschirm', []],
    ['Hans’ „Haus“', ['„Haus“']],
    ['„Hans’ Haus“', ['„Hans’ Haus“']],
  ]);
});

describe('quotations over paragraphs', () => {
  finds([
    ['„Eins.\n\nZwei.“ Drei.', ['„Eins.\n\nZwei.“']],
    ['„Eins.\n\n„Zwei.\n\n„Drei.“', ['„Eins.', '„Zwei.', '„Drei.“']],
  ]);
});

describe('a mark that is missing', () => {
  const repaired = (text: string): [string, MarkPair['repaired']][] => pairs(text).map(([w, p]) => [w, p.repaired]);
  for (const [text, expected] of [
    ['Er sagte: „Es ist spät.\n\nDann ging er.', [['„Es ist spät.', 'close']]],
    ['„Es ist spät.\n\nDann ging er.', [['„Es ist spät.', 'close']]],
    [
      'Es ist spät“, sagte er. „Geh.“',
      [
        ['Es ist spät“', 'open'],
        ['„Geh.“', null],
      ],
    ],
    ['Er ging.\n\nEs ist spät.“ Dann nicht.', [['Es ist spät.“', 'open']]],
    [
      '„Es ist spät. „„Ja“, sagte er.',
      [
        ['„Es ist spät.', 'close'],
        ['„„Ja“', null],
      ],
    ],
    [
      '„Eins.\n\n„Zwei.“',
      [
        ['„Eins.', 'close'],
        ['„Zwei.“', null],
      ],
    ],
  ] as const) {
    it(`is supplied: ${text.replaceAll('\n', '¶')}`, () => assert.deepEqual(repaired(text), expected));
  }
  finds([
    ['Sie sagte „A und ging.', []],
    ['Das ist “ ein Rest', []],
    ['„', []],
    ['“', []],
    ['Nur „das“ und „', ['„das“']],
    ['Er sagte: ‚A.\n\nB.', []],
  ]);
});

describe('pairs', () => {
  it('are nested properly, in the order of their opening marks', () => {
    const text = '„»"‚›“«\'‘‹ "'.repeat(40);
    const found = pairMarks(tokenize(text));
    for (const [i, p] of found.entries()) {
      assert.ok(p.open < p.close);
      for (const q of found.slice(i + 1)) assert.ok(q.open > p.close || (q.open > p.open && q.close < p.close));
    }
  });
});
