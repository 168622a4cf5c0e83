import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attribute } from '../../src/attribution/attribute.ts';
import { readModel, writeModel } from '../../src/attribution/model.ts';
import { plainDocument } from '../../src/text/document.ts';
import { checkStatement } from '../../src/text/statement.ts';
import type { GoldDocument } from '../../src/training/corpus.ts';
import { Folds } from '../../src/training/folds.ts';
import { candidateTokens, worthOf } from '../../src/training/label.ts';
import { prepare } from '../../src/training/prepare.ts';
import { tokensIn } from '../../src/training/quotation.ts';
import { TRAINING_STEPS, trainModel } from '../../src/training/train.ts';

const SPEAKERS = ['Eva Kern', 'Der Minister', 'Die Polizei', 'Ein Sprecher', 'Die Stadt'];
const CONTENTS = ['die Brücke bleibe gesperrt', 'der Plan sei gut', 'man habe nichts gewusst', 'das Geld fehle'];

/** A small corpus of our own: each text says one thing in indirect speech, and one that nobody says. */
function corpus(): GoldDocument[] {
  return SPEAKERS.flatMap((speaker, s) =>
    CONTENTS.map((content, c) => {
      const text = `${speaker} sagte, ${content}. Am Abend fuhr ein Zug ab.`;
      const tokens = [...text.matchAll(/[\p{L}]+|[^\s\p{L}]/gu)].map((m) => [m.index, m.index + m[0].length] as const);
      const ids = (part: string): number[] => {
        const start = text.indexOf(part);
        return tokensIn([{ start, end: start + part.length }], tokens);
      };
      const quotation = {
        type: 'Indirect' as const,
        medium: 'Speech',
        quote: ids(content),
        speaker: ids(speaker),
        cue: ids('sagte'),
        frame: ids(`${speaker} sagte,`),
        addressee: [],
      };
      return { id: `${s}-${c}`, text, language: 'de', tokens, quotations: [quotation] };
    }),
  );
}

const CARD = { name: 'test', version: '1', licence: 'none', data: [] };
const prepared = corpus().map((document) => prepare(document, 0));
const trained = trainModel(new Folds([prepared], 5), CARD);

describe('candidates of a corpus', () => {
  it('are 1 for a candidate that is right in all, and less for one that is not', () => {
    const [first] = prepared;
    const best = Math.max(...first.candidates.map(({ worth }) => worth.all));
    assert.ok(best > 0.95, String(best));
    assert.ok(first.candidates.some(({ worth }) => worth.all === 0));
  });
  it('count another type half', () => {
    const [{ reading, document, candidates }] = prepared;
    const right = candidates.find(({ worth }) => worth.all > 0.95);
    assert.ok(right);
    const other = { ...right.proposal, type: 'direct' as const };
    const tokens = candidateTokens(reading, document, other);
    assert.equal(worthOf(other, tokens, document.quotations).all, right.worth.all / 2);
  });
});

describe('a trained model', () => {
  it('says on its card what it found in texts it had not seen', () => {
    const { annotated, found, precision, recall } = trained.card.figures.byType.indirect;
    assert.deepEqual([annotated, precision], [20, 1]);
    assert.ok(found >= 10 && recall === found / annotated, `${found} ${recall}`);
  });
  it('can be made of a single document, and then knows little', () => {
    const steps: string[] = [];
    const { calibration, card } = trainModel(new Folds([prepared.slice(0, 1)], 5), CARD, {}, (step) =>
      steps.push(step),
    );
    assert.deepEqual(calibration, []);
    assert.equal(card.figures.byType.indirect.found, 0);
    assert.deepEqual(steps, TRAINING_STEPS);
  });
  it('is the same for the same corpora, to the byte', () => {
    const documents = corpus().map((document) => prepare(document, 0));
    const again = trainModel(new Folds([documents], 5), CARD);
    assert.deepEqual(writeModel(again), writeModel(trained));
  });
  it('finds in new texts what it was shown, with roles that stand in the text', () => {
    const model = readModel(writeModel(trained), 'model.bin');
    const text = 'Die Bäckerei sagte, das Brot sei frisch. Am Morgen kam ein Zug an.';
    const statements = attribute(plainDocument('new', text), model);
    assert.deepEqual(
      statements.map(({ type, quote, speaker }) => [type, quote.text, speaker?.text]),
      [['indirect', 'das Brot sei frisch', 'Die Bäckerei']],
    );
    for (const statement of statements) {
      checkStatement(text, statement);
      assert.ok(statement.confidence >= 0 && statement.confidence <= 1);
      assert.ok(statement.because.length > 1, 'says what weighed');
    }
  });
});
