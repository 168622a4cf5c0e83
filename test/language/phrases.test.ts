import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../../src/language/de/analysis.ts';
import { type NounPhrase, nounPhraseAt } from '../../src/language/de/phrases.ts';

/** The noun phrase at the start of a text, and its words. */
const phraseOf = (text: string): [string, string, NounPhrase] | null => {
  const a = analyse(text);
  const found = nounPhraseAt(a, 0, a.tokens.length);
  return found && [text.slice(a.tokens.start[found.start], a.tokens.end[found.end - 1]), a.forms[found.head], found];
};

/** One test a line: a noun phrase between ⟨⟩, and what goes on after it. */
function phrases(cases: readonly string[]): void {
  for (const marked of cases) {
    const [, expected] = /⟨(.*)⟩/.exec(marked) ?? [];
    it(marked, () => assert.equal(phraseOf(marked.replace(/[⟨⟩]/g, ''))?.[0], expected));
  }
}

describe('noun phrases with what belongs to the noun', () => {
  phrases([
    '⟨der Sprecher der Polizei⟩ am Montag',
    '⟨die Chefin des Verbandes der Bäcker (VdB)⟩ sagte',
    '⟨Vertreter der Polizei und der Feuerwehr⟩ sagten',
    '⟨Polizei und Feuerwehr⟩ sagten',
    '⟨der Minister für Inneres⟩ sagte',
    '⟨der Sprecher von Eva Kern⟩ sagte',
    '⟨Angaben britischer Zeitungen⟩ wurden',
    '⟨der 35 Jahre alte Spieler⟩ kam',
    '⟨die zuständige Ministerin Eva Kern⟩ sagte',
    '⟨mindestens 30 Menschen⟩ kamen',
    '⟨der 14-Jährige⟩ rief',
    '⟨Güter- und Personenverkehr⟩ ruht',
    '⟨das Gesetz Nr. 5⟩ gilt',
    '⟨die Anstalt für Obst und Gemüse⟩ warnte',
    '⟨der von der Stadt beauftragte Gutachter⟩ sagte',
    '⟨einer am Dienstag verbreiteten Mitteilung des Amtes⟩ zufolge',
    '⟨die in Olm lebenden Menschen⟩ sagen',
    '⟨einer der müden Forscher⟩ lachte',
    '⟨Ansicht des Historikers und Kenners Jan Roth⟩ gestern',
    '⟨die „Olm“-Zeitung⟩ berichtete',
    '⟨einer Meldung der dpa⟩ zufolge',
    '⟨die Banca d’Olma⟩ sagte',
    '⟨bisher unbestätigten Berichten⟩ zufolge',
    '⟨die Seite olm.de⟩ berichtete',
  ]);
});

describe('noun phrases without what is said to whom and when', () => {
  phrases([
    '⟨Eva Kern⟩ der Zeitung',
    '⟨der Sprecher⟩ vom Montag',
    '⟨der Sprecher⟩ zum Vorfall',
    '⟨das Ministerium⟩ gestern',
    '⟨der Chef⟩, Jan Weber',
  ]);
});

describe('noun phrases without the noun after them', () => {
  phrases([
    '⟨der Politikerin⟩ Lücken im Gesetz',
    '⟨eigenen Angaben⟩ Hälfte um Hälfte',
    '⟨Peter Roth⟩ Eva Kern zur Frau',
  ]);
  it('begin with an article, not with a relative pronoun', () => {
    const a = analyse('Leute, die in Olm neue Häuser bauen');
    assert.equal(nounPhraseAt(a, 2, a.tokens.length)?.end, 3);
  });
});

describe('names', () => {
  phrases([
    '⟨US-Außenminister Antony Blinken⟩ sagte',
    '⟨Ursula von der Leyen⟩ sagte',
    '⟨Chef von Siemens⟩ sagte',
    '⟨Herr Dr. Kern⟩ sagte',
    '⟨Boeing 747⟩ flog',
    '⟨„Neue Zeit“⟩ berichtet',
    '⟨der „Bote“⟩ berichtet',
  ]);
});

describe('pronouns', () => {
  phrases([
    '⟨er⟩ sagte',
    '⟨man⟩ sagte',
    '⟨viele⟩ sagten',
    '⟨diese⟩ sagten',
    '⟨diese Leute⟩ sagten',
    '⟨ihr⟩ sagte',
    '⟨ihr Sprecher⟩ sagte',
  ]);
  it('are told from nouns', () => {
    assert.equal(phraseOf('diese sagten')?.[2].pronoun, true);
    assert.equal(phraseOf('diese Leute sagten')?.[2].pronoun, false);
  });
});

describe('no noun phrase', () => {
  for (const text of ['gestern kam er', 'etwa Eva Kern', 'sagte er', 'und er', ', er', '. Er', '']) {
    it(`begins at "${text}"`, () => assert.equal(phraseOf(text), null));
  }
});

describe('the head of a phrase', () => {
  for (const [text, head, kind] of [
    ['der Sprecher der Polizei', 'sprecher', 'function'],
    ['Polizei und Feuerwehr', 'polizei', 'organisation'],
    ['Angaben der Polizei', 'angaben', 'text'],
    ['Eva Kern', 'eva', 'first-name'],
    ['die Lage', 'lage', 'other'],
    ['er', 'er', 'pronoun'],
  ] as const) {
    it(`of "${text}" is ${head}, ${kind}`, () => {
      const found = phraseOf(text);
      assert.equal(found?.[1], head);
      assert.equal(found[2].class, kind);
    });
  }
});

describe('phrases without end', () => {
  for (const text of ['Chef des ', 'Ab ', 'große ', '(', 'von der ', 'Güter- und ']) {
    it(`"${text}" are cut off`, () => {
      const a = analyse(text.repeat(2000));
      const found = nounPhraseAt(a, 0, a.tokens.length);
      assert.ok(found === null || found.end < 200);
    });
  }
});
