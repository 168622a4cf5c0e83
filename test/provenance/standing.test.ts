import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Standing } from '../../src/provenance/evidence.ts';
import { saying } from './found.ts';

/** A sentence, words of the quote that is meant, and the words that decide. */
type Case = readonly [text: string, quote: string, ...evidence: string[]];

function check(standing: Standing, cases: readonly Case[]): void {
  for (const [text, quote, ...evidence] of cases)
    it(`reads “${text}”`, () => {
      const statement = saying(quote, text);
      assert.equal(statement.standing, standing);
      assert.deepEqual(
        statement.standingEvidence.map((passage) => passage.text),
        evidence,
      );
    });
}

describe('denied', () => {
  check('denied', [
    ['Kern wies Vorwürfe zurück, dass er Geld angenommen habe.', 'dass er Geld', 'wies Vorwürfe zurück'],
    ['Die Firma weist den Verdacht zurück, sie habe Abfälle verbrannt.', 'sie habe', 'weist Verdacht zurück'],
    ['Kern bestritt, dass er Geld angenommen habe.', 'dass er Geld', 'bestritt'],
    ['Die Firma dementierte, Kunden belogen zu haben.', 'Kunden', 'dementierte'],
    ['Der Verband stellte in Abrede, dass Geld fehlt.', 'dass Geld', 'stellte in Abrede'],
    [
      'Der Sprecher widersprach der Darstellung, dass die Halle gesperrt sei.',
      'dass die Halle',
      'widersprach Darstellung',
    ],
    ['Es sei falsch, dass die Stadt pleite sei, sagte der Kämmerer.', 'die Stadt', 'Es sei falsch'],
    ['Die Sprecherin sagte, sie habe nie gesagt, dass die Schule schließe.', 'die Schule', 'habe nie gesagt'],
    ['Der Kanzler sagte nicht, dass er gehe.', 'dass er gehe', 'sagte nicht'],
    ['Kern geht nicht davon aus, dass die Schule schließt.', 'dass die Schule', 'geht nicht davon aus'],
    ['Der Trainer glaubt nicht, dass der Klub absteigt.', 'dass der Klub', 'glaubt nicht'],
    ['Der Landrat wies die Vorwürfe zurück.', 'Der Landrat', 'wies Vorwürfe zurück'],
  ]);

  it('by the speaker', () => {
    const statement = saying('dass er Geld', 'Der Minister wies Vorwürfe zurück, dass er Geld angenommen habe.');
    assert.equal(statement.speaker?.text, 'Der Minister');
  });
});

describe('doubted', () => {
  check('doubted', [
    ['Die Behauptung, dass die Halle gesperrt sei, ist widerlegt.', 'dass die Halle', 'Behauptung', 'widerlegt'],
    ['Kern behauptete ohne Belege, die Kasse sei leer.', 'die Kasse', 'behauptete', 'ohne Belege'],
    ['Kern sagte fälschlich, die Kasse sei leer.', 'die Kasse', 'fälschlich'],
    ['Angeblich sagte der Bürgermeister, er gehe.', 'er gehe', 'Angeblich'],
    ['Der Konzern bezweifelt, dass die Zahlen stimmen.', 'dass die Zahlen', 'bezweifelt'],
    ['Die Polizei sieht keine Hinweise darauf, dass der Brand gelegt wurde.', 'dass der Brand', 'keine Hinweise'],
    ['Es gebe keinerlei Belege dafür, dass Kern gelogen habe, sagte sie.', 'Kern', 'keinerlei Belege'],
    ['Kern verbreitet die Lüge, dass die Wahl gefälscht worden sei.', 'dass die Wahl', 'Lüge'],
    ['Ein Zeuge will gehört haben, dass es knallte.', 'dass es knallte', 'will'],
  ]);
});

describe('asserted', () => {
  check('asserted', [
    ['Kern räumte ein, dass die Stadt Fehler gemacht hat.', 'dass die Stadt', 'räumte ein'],
    ['Der Konzern hat eingeräumt, Daten verloren zu haben.', 'Daten', 'hat eingeräumt'],
    ['Die Forscher wiesen nach, dass das Wasser belastet ist.', 'dass das Wasser', 'wiesen nach'],
  ]);
});

describe('reported', () => {
  check('reported', [
    ['Kern sagte, die Kasse sei leer.', 'die Kasse', 'sagte', 'sei'],
    ['„Die Kasse ist leer“, sagte Kern.', 'Die Kasse', 'sagte'],
    ['Kern sagte, er sei zu Unrecht verurteilt worden.', 'verurteilt', 'sagte', 'sei'],
    // what is not denied is not asserted either
    ['Kern bestritt nicht, dass Geld geflossen ist.', 'dass Geld', 'bestritt'],
    ['Kern schließt nicht aus, dass die Steuer steigt.', 'dass die Steuer', 'schließt aus'],
    // the Konjunktiv keeps it with the one who says it
    ['Die Forscher wiesen nach, dass das Wasser belastet sei.', 'dass das Wasser', 'wiesen nach', 'sei'],
    ['Nicht nur Kern sagte, dass die Kasse leer ist.', 'dass die Kasse', 'sagte'],
  ]);

  it('does not doubt a statement for an adjective in it', () => {
    const statement = saying('Bombe', 'Die Polizei teilte mit, die angebliche Bombe sei eine Attrappe.');
    assert.equal(statement.standing, 'reported');
    assert.deepEqual(
      statement.hedges.map(({ kind }) => kind),
      ['doubt'],
    );
  });
});
