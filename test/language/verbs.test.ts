import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Analysis, analyse } from '../../src/language/de/analysis.ts';
import { finiteStrength, isKonjunktiv1, isKonjunktiv2, isZuInfinitive } from '../../src/language/de/verbs.ts';

/** Asks a question about the word between ⟨⟩. */
function ask<T>(marked: string, question: (a: Analysis, i: number) => T): T {
  const a = analyse(marked.replace(/[⟨⟩]/g, ''));
  return question(
    a,
    a.tokens.start.findIndex((start) => start === marked.indexOf('⟨')),
  );
}

/** One test a line, all with the same answer. */
function answers<T>(question: (a: Analysis, i: number) => T, expected: T, cases: readonly string[]): void {
  for (const text of cases) it(text, () => assert.equal(ask(text, question), expected));
}

describe('Konjunktiv I', () => {
  answers(isKonjunktiv1, true, [
    'Er ⟨habe⟩ das gesehen.',
    'Sie ⟨gehe⟩ morgen.',
    'Das ⟨sei⟩ gut.',
    'Die Zeugen ⟨seien⟩ müde.',
    'Es ⟨werde⟩ kalt.',
    'Man ⟨könne⟩ gehen.',
    'Er ⟨müsse⟩ warten.',
    'Sie ⟨dürfe⟩ das.',
    'Er ⟨wolle⟩ und solle warten.',
    'Die Straße ⟨bleibe⟩ gesperrt.',
    'Er ⟨wisse⟩ das.',
    'Sie ⟨nehme⟩ das Geld.',
    'Er ⟨meine⟩, das reiche.',
  ]);
});

describe('not Konjunktiv I', () => {
  answers(isKonjunktiv1, false, [
    'Ich ⟨habe⟩ das gesehen.',
    'Das ⟨habe⟩ ich gesehen.',
    'Ich ⟨gehe⟩ morgen.',
    'Morgen ⟨gehe⟩ ich.',
    'Ich ⟨werde⟩ kommen.',
    'Sie ⟨haben⟩ das gesehen.',
    'Sie ⟨kommen⟩ morgen.',
    'Er ⟨geht⟩.',
    'Er ⟨hätte⟩ das gesehen.',
    'Er ⟨sagte⟩ das.',
    'Die ⟨Lage⟩ ist ernst.',
  ]);
});

describe('Konjunktiv II', () => {
  answers(isKonjunktiv2, true, [
    'Das ⟨wäre⟩ gut.',
    'Sie ⟨hätten⟩ das gesehen.',
    'Er ⟨würde⟩ gehen.',
    'Wir ⟨könnten⟩ gehen.',
    'Er ⟨käme⟩ gern.',
  ]);
});

describe('not Konjunktiv II', () => {
  answers(isKonjunktiv2, false, ['Er ⟨sagte⟩ das.', 'Er ⟨machte⟩ es.', 'Er ⟨kam⟩.', 'Er ⟨habe⟩ das.', 'Er ⟨ist⟩ da.']);
});

describe('finite verbs', () => {
  describe('that can be nothing else', () => {
    answers(finiteStrength, 2, ['Er ⟨geht⟩.', 'Sie ⟨sagte⟩ das.', 'Das ⟨ist⟩ gut.', 'Er ⟨habe⟩ Zeit.', '⟨Kommt⟩ er?']);
  });
  describe('that may be infinitives', () => {
    answers(finiteStrength, 1, ['Sie ⟨wissen⟩ das.', 'Er wird ⟨gehen⟩.']);
  });
  describe('and what only looks like one', () => {
    answers(finiteStrength, 0, [
      'die ⟨geplante⟩ Reform',
      '⟨meine⟩ Frau kam',
      'er kam, ⟨während⟩ sie schlief',
      '⟨laut⟩ Polizei',
      '⟨sein⟩ Haus',
      'ohne das zu ⟨sagen⟩',
      'Sie hat das ⟨gesagt⟩.',
      '⟨Fälle⟩ wie dieser',
      'das ⟨Gehen⟩ fällt schwer',
    ]);
  });
});

describe('infinitives with zu', () => {
  answers(isZuInfinitive, true, [
    'Er hofft, bald zu ⟨kommen⟩.',
    'Er plant, es ⟨anzukündigen⟩.',
    'Sie rät, sie ⟨aufzufrischen⟩.',
  ]);
  answers(isZuInfinitive, false, ['Er will ⟨kommen⟩.', 'Er ging zu ⟨Kern⟩.', 'Die ⟨Zukunft⟩ ist offen.']);
});
