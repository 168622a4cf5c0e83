import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Kind, isCapital, spaceAfter, spaceBefore, tokenize, word } from '../../src/language/de/tokens.ts';

const words = (text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.length }, (_, i) => word(tokens, i));
};
const kinds = (text: string): number[] => [...tokenize(text).kind];

/** One test a line: a text and its tokens, parted by spaces. */
function splits(cases: readonly (readonly [string, string])[]): void {
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(words(text), expected.split(' ')));
}

describe('a period belongs to the token before it', () => {
  splits([
    ['z. B. Dr. Kern', 'z. B. Dr. Kern'],
    ['d.h. Prof. Kern', 'd.h. Prof. Kern'],
    ['St. Gallen, Nr. 5, ca. 30', 'St. Gallen , Nr. 5 , ca. 30'],
    ['J. Edgar und C.Q. Brown', 'J. Edgar und C.Q. Brown'],
    ['Ludwig XIV. kam', 'Ludwig XIV. kam'],
    ['Johannes Paul II. kam', 'Johannes Paul II. kam'],
    ['am 3. Oktober', 'am 3. Oktober'],
    ['im 19. Jahrhundert', 'im 19. Jahrhundert'],
    ['der 1. FC Olm', 'der 1. FC Olm'],
    ['am 31.12. um acht', 'am 31.12. um acht'],
    ['am 24. 12. 2024', 'am 24. 12. 2024'],
  ]);
});

describe('a period ends the sentence', () => {
  splits([
    ['Das war 1990.', 'Das war 1990 .'],
    ['Es waren 3.', 'Es waren 3 .'],
    ['Es war Abschnitt XIV.', 'Es war Abschnitt XIV .'],
    ['Das war Kern.', 'Das war Kern .'],
    ['zu Ende.Die Lage', 'zu Ende . Die Lage'],
  ]);
});

describe('numbers keep their marks', () => {
  splits([
    ['3,5 Mio. Euro', '3,5 Mio. Euro'],
    ['1.234.567,89 Euro', '1.234.567,89 Euro'],
    ["12’000 und 6'000 Franken", "12’000 und 6'000 Franken"],
    ['am 31.12.2025 um 12.30 Uhr', 'am 31.12.2025 um 12.30 Uhr'],
    ['16:30 Uhr, 3,5 %', '16:30 Uhr , 3,5 %'],
    ['20–30 Leute', '20 – 30 Leute'],
  ]);
  it('and are words where letters follow', () => {
    assert.deepEqual(words('14-Jähriger, 60er, 12a'), ['14-Jähriger', ',', '60er', ',', '12a']);
    assert.deepEqual(kinds('14-Jähriger 60er 14'), [Kind.word, Kind.word, Kind.number]);
  });
});

describe('words are held together', () => {
  splits([
    ['US-Präsident, Güter- und Personenzug', 'US-Präsident , Güter- und Personenzug'],
    ['Bürger*innen, Nutzer:innen, Leser/innen', 'Bürger*innen , Nutzer:innen , Leser/innen'],
    ["d'Arrest, geht’s", "d'Arrest , geht’s"],
    ['AT&T, info@example.org, example.org', 'AT&T , info@example.org , example.org'],
    ['Wahl: innen', 'Wahl : innen'],
    ['CDU/FDP', 'CDU / FDP'],
  ]);
  it('with combining marks, soft hyphens and surrogates', () => {
    for (const text of ['Jo\u0308rg', 'Bür\u00adger', 'a\ud800b', '😀']) assert.deepEqual(words(text), [text]);
  });
});

describe('web addresses are one token', () => {
  splits([
    ['Siehe https://example.org/a?b=1.', 'Siehe https://example.org/a?b=1 .'],
    ['(www.example.org), ja', '( www.example.org ) , ja'],
    ['„http://example.org“', '„ http://example.org “'],
  ]);
});

describe('marks', () => {
  splits([
    ['Was?! Wie… So...', 'Was ?! Wie … So ...'],
    ['Er ist – ja! – hier', 'Er ist – ja ! – hier'],
    ["``Ja''", "`` Ja ''"],
    [",,Ja''", ",, Ja ''"],
    ['eins,, zwei', 'eins , , zwei'],
  ]);
  it('have their kinds', () => {
    assert.deepEqual(kinds('. , : ; – ( ) „ %'), [
      Kind.stop,
      Kind.comma,
      Kind.colon,
      Kind.semicolon,
      Kind.dash,
      Kind.open,
      Kind.close,
      Kind.quote,
      Kind.other,
    ]);
  });
  for (const mark of '"„“”‟»«›‹‚‘’‛\'´`') {
    it(`${mark} is a quotation mark`, () => assert.deepEqual(kinds(`${mark} Ja`), [Kind.quote, Kind.word]));
  }
});

describe('offsets', () => {
  it('are code units of the text, white space left out', () => {
    const tokens = tokenize(' 😀 ja\u00a0so ');
    assert.deepEqual([...tokens.start], [1, 4, 7]);
    assert.deepEqual([...tokens.end], [3, 6, 9]);
  });
  it('come with the line breaks before each token', () => {
    assert.deepEqual([...tokenize('a\nb\r\n\r\nc d').breaks], [2, 1, 2, 0]);
  });
  it('tell where white space stands', () => {
    const tokens = tokenize('„Ja“, so');
    assert.deepEqual(
      [0, 1, 4].map((i) => spaceBefore(tokens, i)),
      [true, false, true],
    );
    assert.deepEqual(
      [0, 3, 4].map((i) => spaceAfter(tokens, i)),
      [false, true, true],
    );
  });
  it('of no token are those of an empty text', () => {
    assert.equal(tokenize('').length, 0);
    assert.equal(tokenize(' \n\u200b').length, 0);
  });
});

describe('capitals', () => {
  it('are told by the first letter, and no token has none', () => {
    const tokens = tokenize('Öl öl 3 „');
    assert.deepEqual(
      [0, 1, 2, 3, 4, -1].map((i) => isCapital(tokens, i)),
      [true, false, false, false, false, false],
    );
  });
});
