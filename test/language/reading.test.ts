import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { analyse } from '../../src/language/de/analysis.ts';
import { parseSentence } from '../../src/language/de/clauses.ts';
import { pairMarks } from '../../src/language/de/marks.ts';
import { nounPhraseAt } from '../../src/language/de/phrases.ts';
import { splitSentences } from '../../src/language/de/sentences.ts';
import { tokenize, word } from '../../src/language/de/tokens.ts';
import { isKonjunktiv1, isZuInfinitive } from '../../src/language/de/verbs.ts';

const words = (text: string): string[] => {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.length }, (_, i) => word(tokens, i));
};
const sentences = (text: string): string[] => {
  const tokens = tokenize(text);
  return splitSentences(tokens, pairMarks(tokens)).map((s) => text.slice(tokens.start[s.start], tokens.end[s.end - 1]));
};
const quoted = (text: string): string[] => {
  const tokens = tokenize(text);
  return pairMarks(tokens).map((p) => text.slice(tokens.start[p.open], tokens.end[p.close]));
};

describe('tokens', () => {
  for (const [text, expected] of [
    ['z. B. Dr. Kern', ['z.', 'B.', 'Dr.', 'Kern']],
    ['am 3. Oktober 1990.', ['am', '3.', 'Oktober', '1990', '.']],
    ['J. Edgar und C.Q. Brown', ['J.', 'Edgar', 'und', 'C.Q.', 'Brown']],
    ['3,5 Mio. Euro, 12.000 Leute', ['3,5', 'Mio.', 'Euro', ',', '12.000', 'Leute']],
    ['Siehe https://example.org/a?b=1.', ['Siehe', 'https://example.org/a?b=1', '.']],
    ['US-Präsident, Güter- und Personenzug', ['US-Präsident', ',', 'Güter-', 'und', 'Personenzug']],
    ['Bürger*innen, Nutzer:innen', ['Bürger*innen', ',', 'Nutzer:innen']],
    ['Er ist 42-jährig – ja!', ['Er', 'ist', '42-jährig', '–', 'ja', '!']],
    ['Ludwig XIV. kam', ['Ludwig', 'XIV.', 'kam']],
  ] as const) {
    it(text, () => assert.deepEqual(words(text), expected));
  }
});

describe('sentences', () => {
  for (const [text, expected] of [
    ['Er kam. Sie ging.', ['Er kam.', 'Sie ging.']],
    ['Dr. Kern kam am 3. Mai. Das war früh.', ['Dr. Kern kam am 3. Mai.', 'Das war früh.']],
    ['„Ja. Nein.“, sagte er. Dann ging er.', ['„Ja. Nein.“, sagte er.', 'Dann ging er.']],
    ['Er rief: „Halt!“ Niemand hielt.', ['Er rief: „Halt!“', 'Niemand hielt.']],
    ['Titel ohne Punkt\n\nDer Text.', ['Titel ohne Punkt', 'Der Text.']],
    ['Äpfel, Birnen usw. Danach kam nichts.', ['Äpfel, Birnen usw.', 'Danach kam nichts.']],
    ['so ging es weiter, sagte er. Ende', ['so ging es weiter, sagte er.', 'Ende']],
  ] as const) {
    it(text.replaceAll('\n', '¶'), () => assert.deepEqual(sentences(text), expected));
  }
});

describe('quotation marks', () => {
  for (const [text, expected] of [
    ['„Ja“, sagte er.', ['„Ja“']],
    ['»Ja«, sagte er.', ['»Ja«']],
    ['«Ja», sagte er.', ['«Ja»']],
    ['"Ja", sagte er, "aber".', ['"Ja"', '"aber"']],
    ['“Ja”, sagte er.', ['“Ja”']],
    ['„Er sagte: ‚Geh!‘“', ['„Er sagte: ‚Geh!‘“', '‚Geh!‘']],
    ['»Er sagte: ›Geh!‹«', ['»Er sagte: ›Geh!‹«', '›Geh!‹']],
    ['„Ja", sagte er.', ['„Ja"']],
    ["Hans' Haus und Max’ Auto", []],
    ['Es ist spät“, sagte er. „Geh.“', ['Es ist spät“', '„Geh.“']],
    ['Er sagte: „Es ist spät.\n\nDann ging er.', ['„Es ist spät.']],
    ['„Eins.\n\n„Zwei.“', ['„Eins.', '„Zwei.“']],
  ] as const) {
    it(text.replaceAll('\n', '¶'), () => assert.deepEqual(quoted(text), expected));
  }
});

describe('clauses', () => {
  const kinds = (text: string): string[] => {
    const a = analyse(text);
    const parsed = parseSentence(a, a.sentences[0], a.pairs);
    return parsed.clauses.map((c) => `${c.kind}${c.introKind ? `:${c.introKind}` : ''}`);
  };
  for (const [text, expected] of [
    ['Sie sagte, dass er komme.', ['main', 'subordinate:dass']],
    ['Sie sagte, die Straße bleibe gesperrt.', ['main', 'main']],
    ['Die Frau, die ihn sah, rief laut.', ['fragment', 'subordinate:relative', 'main']],
    ['Er bat darum, die Tür zu schließen.', ['main', 'infinitive']],
    ['Er fragte, ob sie komme und wann er gehen solle.', ['main', 'subordinate:ob', 'subordinate:question']],
    ['„Das ist gut“, sagte sie.', ['quotation', 'main']],
    ['Er lobte den Plan und warnte vor Eile.', ['main', 'main']],
  ] as const) {
    it(text, () => assert.deepEqual(kinds(text), expected));
  }
  it('lets the pieces before its verb belong to a clause', () => {
    const a = analyse('Der Vertreter, Peter Clever, hat das gesagt.');
    const parsed = parseSentence(a, a.sentences[0], a.pairs);
    assert.deepEqual(
      parsed.clauses.map((c) => c.host),
      [2, 2, 2],
    );
  });
});

describe('Konjunktiv I', () => {
  const verb = (text: string, form: string): boolean => {
    const a = analyse(text);
    return isKonjunktiv1(a, a.forms.indexOf(form));
  };
  for (const form of ['habe', 'gehe', 'sei', 'werde', 'könne', 'wolle', 'komme']) {
    it(`er ${form}`, () => assert.equal(verb(`Er ${form} morgen.`, form), true));
  }
  it('not "ich habe", "sie haben", "er geht", "sie kommen"', () => {
    assert.equal(verb('Das habe ich gesehen.', 'habe'), false);
    assert.equal(verb('Sie haben das gesehen.', 'haben'), false);
    assert.equal(verb('Er geht.', 'geht'), false);
    assert.equal(verb('Sie kommen.', 'kommen'), false);
  });
});

describe('infinitives with zu', () => {
  for (const [text, form] of [
    ['Er hofft, bald zu kommen.', 'kommen'],
    ['Er plant, es anzukündigen.', 'anzukündigen'],
    ['Sie rät, sie aufzufrischen.', 'aufzufrischen'],
  ] as const) {
    it(text, () => {
      const a = analyse(text);
      assert.equal(isZuInfinitive(a, a.forms.indexOf(form)), true);
    });
  }
});

describe('noun phrases', () => {
  const phrase = (text: string): string | null => {
    const a = analyse(text);
    const found = nounPhraseAt(a, 0, a.tokens.length);
    return found && text.slice(a.tokens.start[found.start], a.tokens.end[found.end - 1]);
  };
  for (const [text, expected] of [
    ['der Sprecher der Polizei am Montag', 'der Sprecher der Polizei'],
    ['US-Außenminister Antony Blinken sagte', 'US-Außenminister Antony Blinken'],
    ['die Chefin des Verbandes der Bäcker (VdB) sagte', 'die Chefin des Verbandes der Bäcker (VdB)'],
    ['Ursula von der Leyen sagte', 'Ursula von der Leyen'],
    ['Angaben britischer Zeitungen wurden', 'Angaben britischer Zeitungen'],
    ['der 35 Jahre alte Spieler kam', 'der 35 Jahre alte Spieler'],
    ['er sagte', 'er'],
    ['gestern kam er', null],
  ] as const) {
    it(text, () => assert.equal(phrase(text), expected));
  }
});
