import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attribute } from '../../src/attribution/attribute.ts';
import { ModelError, confidenceOf, readModel, writeModel } from '../../src/attribution/model.ts';
import { plainDocument } from '../../src/text/document.ts';
import { checkStatement } from '../../src/text/statement.ts';
import { calibrate, calibrationError, reliability } from '../../src/training/calibrate.ts';
import type { GoldDocument } from '../../src/training/corpus.ts';
import { candidateTokens, labelOf } from '../../src/training/label.ts';
import { LEARNER, learn, quantise } from '../../src/training/learner.ts';
import { prepare } from '../../src/training/prepare.ts';
import { tokensIn } from '../../src/training/quotation.ts';
import { trainModel } from '../../src/training/train.ts';

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
const trained = trainModel(prepared, CARD);

describe('labels', () => {
  it('are 1 for a candidate that is right in all, and less for one that is not', () => {
    const [first] = prepared;
    const best = Math.max(...first.candidates.map(({ target }) => target));
    assert.ok(best > 0.95, String(best));
    assert.ok(first.candidates.some(({ target }) => target === 0));
  });
  it('count another type half', () => {
    const [{ reading, document, candidates }] = prepared;
    const right = candidates.find(({ target }) => target > 0.95);
    assert.ok(right);
    const other = { ...right.proposal, type: 'direct' as const };
    const tokens = candidateTokens(reading, document, other);
    assert.equal(labelOf(other, tokens, document.quotations), right.target / 2);
  });
});

describe('the learner', () => {
  const sets = [0, 1, 2, 3].map(() => ({
    domain: 0,
    examples: [
      { features: Int32Array.of(1, 7), target: 1 },
      { features: Int32Array.of(2, 7), target: 0 },
    ],
  }));
  const settings = { ...LEARNER, epochs: 200, dropout: 0 };
  it('finds which feature decides', () => {
    const { shared, domains } = learn(sets, settings);
    const weight = (id: number): number => shared[id] + domains[0][id];
    assert.ok(weight(1) > 0.5 && weight(2) < -0.5, `${weight(1)} ${weight(2)}`);
  });
  it('leaves out what only one document has', () => {
    const rare = [...sets, { domain: 0, examples: [{ features: Int32Array.of(99), target: 1 }] }];
    assert.equal(learn(rare, settings).shared[99], 0);
  });
  it('gives the same for the same, to the bit', () => {
    assert.deepEqual(learn(sets, LEARNER), learn(sets, LEARNER));
  });
  it('rounds to 8 bits without changing signs', () => {
    const { numbers, scale } = quantise(Float32Array.of(0, 1, -0.5, 0.25));
    assert.deepEqual([...numbers], [0, 127, -63, 32]);
    assert.ok(Math.abs(scale - 1 / 127) < 1e-6);
  });
});

describe('calibration', () => {
  it('rises with the probability and says what share is right', () => {
    const outcomes = Array.from({ length: 1000 }, (_, i) => ({ probability: i / 1000, right: i % 10 < i / 100 }));
    const knots = calibrate(outcomes, 100);
    for (let i = 1; i < knots.length; i++) assert.ok(knots[i].confidence >= knots[i - 1].confidence);
    const model = { calibration: knots };
    const bins = reliability(outcomes.map((o) => ({ ...o, confidence: confidenceOf(model, o.probability) })));
    assert.ok(calibrationError(bins) < 0.05);
  });
  it('is interpolated between its knots and flat outside', () => {
    const model = {
      calibration: [
        { probability: 0.4, confidence: 0.5 },
        { probability: 0.8, confidence: 0.9 },
      ],
    };
    assert.equal(confidenceOf(model, 0.1), 0.5);
    assert.ok(Math.abs(confidenceOf(model, 0.6) - 0.7) < 1e-9);
    assert.equal(confidenceOf(model, 1), 0.9);
  });
});

describe('a trained model', () => {
  it('is the same for the same corpora, to the byte', () => {
    const again = trainModel(
      corpus().map((document) => prepare(document, 0)),
      CARD,
    );
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

describe('a model file', () => {
  const bytes = writeModel(trained);
  const refused = (changed: Uint8Array, message: RegExp): void => {
    assert.throws(
      () => readModel(changed, 'x.bin'),
      (error: Error) => error instanceof ModelError && message.test(error.message),
    );
  };
  it('is read as it was written', () => {
    const model = readModel(bytes, 'x.bin');
    assert.deepEqual(model.weights, trained.weights);
    assert.deepEqual(model.calibration, trained.calibration);
    assert.equal(model.card.name, 'test');
  });
  it('is refused when it is foreign, empty or cut off', () => {
    refused(new TextEncoder().encode('%PDF-1.7 and so on, long enough'), /x\.bin is no model of Wortlaut/);
    refused(new Uint8Array(0), /is no model/);
    for (const length of [15, 20, 200, bytes.length - 1]) refused(bytes.slice(0, length), /is no model|is damaged/);
  });
  it('is refused when a byte has changed or the format is another', () => {
    const changed = bytes.slice();
    changed[changed.length - 5] ^= 1;
    refused(changed, /is damaged/);
    const newer = bytes.slice();
    newer[8] = 9;
    refused(newer, /has format 9, this version reads format 1/);
  });
});
