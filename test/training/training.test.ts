import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attribute } from '../../src/attribution/attribute.ts';
import { readModel, writeModel } from '../../src/attribution/model.ts';
import { plainDocument } from '../../src/text/document.ts';
import { checkStatement } from '../../src/text/statement.ts';
import { Folds } from '../../src/training/folds.ts';
import { candidateTokens, worthOf } from '../../src/training/label.ts';
import { prepare } from '../../src/training/prepare.ts';
import { TRAINING_STEPS, trainModel } from '../../src/training/train.ts';
import { corpus } from './small-corpus.ts';

const CARD = { name: 'test', version: '1', licence: 'none', data: [] };
const prepared = corpus().map((document) => prepare(document, 0));
const trained = trainModel(new Folds([prepared], 5), CARD);

describe('candidates of a corpus', () => {
  it('are 1 for a candidate that is right in all, and less for one that is not', () => {
    const [first] = prepared;
    const best = Math.max(...first.candidates.map(({ worth }) => worth!.all));
    assert.ok(best > 0.95, String(best));
    assert.ok(first.candidates.some(({ worth }) => worth!.all === 0));
  });
  it('count another type half', () => {
    const [{ reading, document, candidates }] = prepared;
    const right = candidates.find(({ worth }) => worth!.all > 0.95);
    assert.ok(right);
    const other = { ...right.proposal, type: 'direct' as const };
    const tokens = candidateTokens(reading, document, other);
    assert.equal(worthOf(other, tokens, document.quotations).all, right.worth!.all / 2);
  });
});

describe('a text of which people have judged some places only', () => {
  const [whole] = corpus();
  const [document] = [{ ...whole, judged: [[0, 'Eva Kern sagte'.length]] as const }];
  const text = document.text.repeat(1);

  it('teaches what candidates with these words are worth, and nothing of the others', () => {
    const { candidates } = prepare(document, 0);
    const judged = candidates.filter(({ worth }) => worth !== null);
    assert.ok(judged.length < candidates.length);
    for (const { tokens, worth } of candidates)
      assert.equal(
        worth !== null,
        tokens.quote.some((id) => document.tokens[id][0] < 14),
        text,
      );
  });
  it('counts for no figure and no calibration', () => {
    const judged = corpus().map((one) => ({ ...one, id: `${one.id} judged`, judged: [[0, one.text.length]] as const }));
    const both = [prepared, judged.map((one) => prepare(one, 0))];
    const { card } = trainModel(new Folds(both, 5), CARD);
    assert.equal(card.figures.byType.indirect.annotated, trained.card.figures.byType.indirect.annotated);
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
