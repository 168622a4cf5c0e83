import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldWord, queryStems, termsOf } from '../../../src/language/de/search/terms.ts';
import { FINDS, MISSES } from './pairs.ts';

const PAIRS = [...Object.values(FINDS), ...Object.values(MISSES)].flat();
const WORDS = [...new Set(PAIRS.flatMap(({ query, text }) => [query, ...text.split(' ')]))];
const PIECES = [
  'ung',
  'en',
  's',
  'ß',
  'Ä',
  'straße',
  'Haus',
  'ge',
  'in',
  'innen',
  '-',
  '’',
  "'",
  '*',
  ':',
  '.',
  ',',
  '3',
  '1.2',
  '/',
];
const STRANGE = [
  '\u00ad',
  '\u0301',
  '\ud800',
  '\udc00',
  '😀',
  'İ',
  'ς',
  'Σ',
  'ﬃ',
  '℡',
  '½',
  '²',
  'й',
  'ё',
  '中',
  '_',
  '\0',
  '\u200b',
];

const word = fc.oneof(
  fc.constantFrom(...WORDS),
  fc
    .array(fc.constantFrom(...WORDS, ...PIECES, ...STRANGE), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
);
const text = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '. ', ': ', ', ', '\n\n', ' „', '“ ', '')), {
  maxLength: 30,
});
const texts = text.map((parts) => parts.flat().join(''));

const LETTERS_AND_DIGITS = /^[\p{L}\p{Nd}]+$/u;

describe('folding', () => {
  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(word, (w) => {
        assert.equal(foldWord(foldWord(w)), foldWord(w));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves letters and digits only, in small letters', () => {
    fc.assert(
      fc.property(word, (w) => {
        const folded = foldWord(w);
        assert.ok(folded === '' || LETTERS_AND_DIGITS.test(folded), folded);
        assert.equal(folded.toLowerCase(), folded);
      }),
      { numRuns: 2000 },
    );
  });

  it('does the same for composed and decomposed letters', () => {
    for (const w of WORDS) assert.equal(foldWord(w.normalize('NFD')), foldWord(w.normalize('NFC')));
  });
});

describe('the terms of any text', () => {
  it('stand in it in order, apart from each other', () => {
    fc.assert(
      fc.property(texts, (t) => {
        let last = 0;
        for (const { start, end } of termsOf(t)) {
          assert.ok(start >= last && end > start && end <= t.length);
          last = end;
        }
      }),
    );
  });

  it('have a form and at least one stem, of letters and digits, each once and not endless', () => {
    fc.assert(
      fc.property(texts, (t) => {
        for (const { form, stems } of termsOf(t)) {
          assert.equal(new Set(stems).size, stems.length);
          assert.ok(stems.length > 0);
          for (const s of [form, ...stems]) assert.ok(LETTERS_AND_DIGITS.test(s) && s.length <= 100, s);
        }
      }),
    );
  });

  it('are found by the word as it stands', () => {
    fc.assert(
      fc.property(texts, (t) => {
        for (const { start, end, stems } of termsOf(t)) {
          const asked = queryStems(t.slice(start, end));
          assert.ok(
            asked.some((stem) => stems.includes(stem)),
            `${t.slice(start, end)}: ${asked.join(' ')} / ${stems.join(' ')}`,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('do not depend on what was read before', () => {
    const before = termsOf('Häuser');
    for (let i = 0; i < 60_000; i++) queryStems(`wort${i}`);
    assert.deepEqual(termsOf('Häuser'), before);
  });
});

describe('parts of a compound', () => {
  it('have three letters at least, between hyphens two', () => {
    for (const w of WORDS) {
      const [term] = termsOf(w);
      if (!term || /\d/.test(w)) continue;
      const least = /[-.]/.test(w) ? 2 : 3;
      for (const stem of term.stems.slice(1))
        assert.ok(stem.length >= Math.min(least, term.form.length), `${w}: ${stem}`);
    }
  });
});

describe('a megabyte of the same is read', () => {
  // what is quadratic in any of them does not come to an end
  const pieces = [
    'a',
    'ä',
    'A',
    'Aa',
    '-',
    'a-',
    "a'",
    '1',
    '1.',
    'a\u0301',
    '\u0301',
    '\ud800',
    'a:in',
    'Haus',
    'ab, ',
  ];
  for (const piece of [...pieces, 'lehnt ab, ', 'lehnt auf, an ', 'Nutzer*innen', 'ae', 'zu']) {
    it(JSON.stringify(piece), () => {
      const t = piece.repeat(1_000_000 / piece.length);
      const terms = termsOf(t);
      assert.ok(terms.every(({ stems, form }) => form.length <= 100 && stems.length < 40));
    });
  }
});
