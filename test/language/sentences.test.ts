import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pairMarks } from '../../src/language/de/marks.ts';
import { LONGEST_SENTENCE, type Sentence, splitSentences } from '../../src/language/de/sentences.ts';
import { tokenize } from '../../src/language/de/tokens.ts';

const split = (text: string): Sentence[] => {
  const tokens = tokenize(text);
  return splitSentences(tokens, pairMarks(tokens));
};
const sentences = (text: string): string[] => {
  const tokens = tokenize(text);
  return split(text).map((s) => text.slice(tokens.start[s.start], tokens.end[s.end - 1]));
};

/** One test each: the sentences of a text that is their concatenation. */
function splits(cases: readonly (readonly string[])[]): void {
  for (const expected of cases) {
    const text = expected.join(' ');
    it(text.replaceAll('\n', '¶'), () => assert.deepEqual(sentences(text), expected));
  }
}

describe('stops end a sentence', () => {
  splits([
    ['Er kam.', 'Sie ging.'],
    ['Was?', 'Ja!', 'Nun …', 'Dann kam er.'],
    ['Hallo!!!', 'Wirklich?!', 'Ja.'],
    ['so ging es weiter, sagte er.', 'Ende'],
    ['Es geschah 1990.', '20 Jahre später kam er.'],
    ['So war es: Er kam.', 'Sie ging.'],
    ['Er (sie war da.) ging.', '(Das war alles.)', 'Ja.'],
    ['Siehe www.example.org.', 'Dort steht es.'],
  ]);
});

describe('abbreviations do not', () => {
  splits([
    ['Prof. Dr. Eva Kern lehrt in St. Gallen.', 'Sie forscht.'],
    ['J. Edgar kam.', 'C. Q. Brown ging.'],
    ['Dabei waren z. B. Jan Weber u. a. m. aus Olm.'],
    ['Äpfel, Birnen usw. werden verkauft.'],
  ]);
});

describe('abbreviations before a noun, a name or a number that belongs to them do not', () => {
  splits([
    ['Es kostet 3,5 Mio. Euro im Jahr.', 'Das ist viel.'],
    ['Das dauert 5 Std. und 20 Min. länger.', 'Gut.'],
    ['Es spielten u.a. Kern und Roth.', 'Gut.'],
    ['Am 3. Okt. in Olm war es so, am 4. Okt. Olmer Zeit auch, seit 5. Okt. 2021 nicht.', 'Gut.'],
    ['Die Kern GmbH & Co. KG zahlt.', 'Die Roth & Co. zahlt nicht.'],
    ['Oberst a.D. Kern kam.', 'Er ging.'],
    ['Prof. em. Kern und Dr. med. univ. Roth kamen.', 'Gut.'],
    ['Die Kern Ges.m.b.H. Olm ist in der Goethestr. 5 zu finden.', 'Gut.'],
    ['LAbg. Jan Kern und LH-Stv. Eva Roth kamen.', 'Gut.'],
    ['Der Verein Licht e.V. Olm feiert.', 'Gut.'],
    ['Es kostet Fr. 5.50 pro Kilo.', 'Gut.'],
  ]);
});

describe('abbreviations that can be the last word do', () => {
  splits([
    ['Äpfel, Birnen usw.', 'Danach kam nichts.'],
    ['Es kostet 3 Mrd.', 'Das ist viel.'],
    ['Das war 300 v. Chr.', 'Danach kam Rom.'],
    ['Äpfel, Birnen usw.', '„Ja“, sagte er.'],
  ]);
  splits([
    ['Oberst a.D. Kern lebt in Frankfurt a.M.', 'Dort ist er gern.'],
    ['Der Verein Licht e.V.', 'Er feiert.'],
    ['Er zahlte 5 Mio.', 'Alle lachten.'],
    ['Er zahlte 5 Mio.', 'Draußen war es still.'],
    ['Verhaftet wurde Boris B.', 'Danach war Ruhe.'],
    ['Verhaftet wurde Boris B.', 'Im Dorf war Ruhe.'],
    ['Sie siegte 3:1 n.V.', 'Trainer Kern jubelte.'],
  ]);
  it('3 Mrd.¶Ende', () => assert.deepEqual(sentences('3 Mrd.\nEnde'), ['3 Mrd.', 'Ende']));
});

describe('ordinals, dates and regnal numbers do not', () => {
  splits([
    ['Dr. Kern kam am 3. Mai.', 'Das war früh.'],
    ['Im 19. Jahrhundert war es so.', 'Heute nicht.'],
    ['Am 31.12. war Schluss.', 'Dann kam 2025.'],
    ['Es waren 3.', 'Dann ging er.'],
    ['Um 12.30 Uhr kam er.', '20 Leute warteten.'],
    ['Ludwig XIV. kam.', 'Er ging.'],
  ]);
});

describe('a quotation is part of the sentence around it', () => {
  splits([
    ['„Ja. Nein.“, sagte er.', 'Dann ging er.'],
    ['Er sagte: „Ja. Nein. Doch.“', 'Dann ging er.'],
    ['„Ist das so?“ fragte sie.', '„Ja!“'],
    ['„Ja“, sagte er.', '„Nein.“', 'Sie schwieg.'],
    ['Er rief „Halt!“ und lief.', 'Dann nicht.'],
    ['Er rief: „Halt!“', 'Niemand hielt.'],
    ['»Ja. Nein.« sagte er.', 'Gut.'],
    ['"Ja. Nein.", sagte er.', 'Gut.'],
    ['Er (»Ja. Nein.«) ging.', 'Gut.'],
  ]);
});

describe('blocks', () => {
  it('end a sentence at a blank line and are counted', () => {
    assert.deepEqual(sentences('Titel ohne Punkt\n\nDer Text.'), ['Titel ohne Punkt', 'Der Text.']);
    assert.deepEqual(
      split('Eins.\n\nZwei. Drei.\n\n\nVier').map((s) => s.paragraph),
      [0, 1, 1, 2],
    );
  });
  it('end a sentence at the end of a short line, but not of a wrapped one', () => {
    assert.deepEqual(sentences('– Erstens\n– Zweitens'), ['– Erstens', '– Zweitens']);
    const wrapped = 'Das ist eine Zeile, die so lang ist, dass sie von einer\nSchreibmaschine umbrochen ist.';
    assert.deepEqual(sentences(wrapped), [wrapped]);
    assert.deepEqual(sentences('Zeile eins\nzeile zwei.'), ['Zeile eins\nzeile zwei.']);
  });
});

describe('sentences without end', () => {
  const longest = (text: string): number => Math.max(...split(text).map((s) => s.end - s.start));
  it('are cut at a mark', () => {
    assert.equal(longest('sagte, '.repeat(5000)), LONGEST_SENTENCE + 2);
  });
  it('are cut where there is no mark', () => {
    assert.equal(longest('sagte und '.repeat(5000)), 2 * LONGEST_SENTENCE + 1);
  });
  it('are cut after a quotation', () => {
    assert.ok(longest('die „Lage“ '.repeat(5000)) < 2 * LONGEST_SENTENCE);
  });
  it('hold a long quotation whole', () => {
    const text = `„${'Wir kommen morgen wieder. '.repeat(500)}“, sagte sie.`;
    assert.deepEqual(sentences(text), [text]);
  });
  it('lose nothing', () => {
    const found = split('und „Lage“ sagte, '.repeat(3000));
    assert.ok(found.every((s, i) => s.start === (found[i - 1]?.end ?? 0)));
    assert.equal(found.at(-1)?.end, tokenize('und „Lage“ sagte, '.repeat(3000)).length);
  });
});
