import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { confidenceOf } from '../../src/attribution/model.ts';
import { STATEMENT_TYPES, type StatementType } from '../../src/text/statement.ts';
import { calibrate, calibrationError, reliability } from '../../src/training/calibrate.ts';
import { type UnseenResult, figuresOf } from '../../src/training/figures.ts';

/** `count` outcomes of one probability of which `right` are right. */
const outcomes = (probability: number, count: number, right: number): { probability: number; right: boolean }[] =>
  Array.from({ length: count }, (_, i) => ({ probability, right: i < right }));

describe('calibration', () => {
  it('gives each pool the share that is right in it', () => {
    const knots = calibrate([...outcomes(0.4, 10, 3), ...outcomes(0.6, 10, 5), ...outcomes(0.9, 10, 10)], 10);
    assert.deepEqual(knots, [
      { probability: 0.4, confidence: 0.3 },
      { probability: 0.6, confidence: 0.5 },
      { probability: 0.9, confidence: 1 },
    ]);
  });
  it('joins pools in which fewer are right than in the one before', () => {
    const knots = calibrate([...outcomes(0.4, 10, 6), ...outcomes(0.6, 10, 4), ...outcomes(0.9, 10, 9)], 10);
    assert.deepEqual(knots, [
      { probability: 0.5, confidence: 0.5 },
      { probability: 0.9, confidence: 0.9 },
    ]);
  });
  it('joins a last pool that would be too small to the one before', () => {
    assert.equal(calibrate([...outcomes(0.4, 10, 3), ...outcomes(0.6, 19, 10)], 10).length, 2);
  });
  it('rises for any outcomes, and nothing gives nothing', () => {
    const outcome = fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });
    fc.assert(
      fc.property(fc.array(outcome), fc.integer({ min: 1, max: 9 }), (list, smallest) => {
        const knots = calibrate(list, smallest);
        assert.equal(knots.length === 0, list.length === 0);
        for (let i = 1; i < knots.length; i++) {
          assert.ok(knots[i].confidence >= knots[i - 1].confidence);
          assert.ok(knots[i].probability >= knots[i - 1].probability);
        }
      }),
    );
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
    assert.equal(confidenceOf({ calibration: [] }, 0.7), 0.7);
  });
  it('is never certain', () => {
    assert.equal(confidenceOf({ calibration: [{ probability: 0.9, confidence: 1 }] }, 0.95), 0.99);
  });
});

describe('the calibration error', () => {
  it('is the distance of confidence and rightness, weighted by statements', () => {
    const bins = reliability([
      ...Array.from({ length: 30 }, (_, i) => ({ confidence: 0.85, right: i < 27 })),
      ...Array.from({ length: 10 }, (_, i) => ({ confidence: 0.45, right: i < 3 })),
    ]);
    assert.deepEqual(
      bins.map(({ count, right }) => [count, right]),
      [
        [10, 0.3],
        [30, 0.9],
      ],
    );
    assert.ok(Math.abs(calibrationError(bins) - (0.75 * 0.05 + 0.25 * 0.15)) < 1e-9);
  });
  it('puts full confidence into the last bin and is 0 of nothing', () => {
    assert.equal(reliability([{ confidence: 1, right: true }]).length, 1);
    assert.equal(calibrationError([]), 0);
  });
});

describe('the figures of a card', () => {
  const byType = (direct: number): Record<StatementType, number> =>
    Object.fromEntries(STATEMENT_TYPES.map((type) => [type, type === 'direct' ? direct : 0])) as Record<
      StatementType,
      number
    >;
  /** Four statements found, `right` of them right, where five were annotated. */
  const result = (right: number): UnseenResult => ({
    outcomes: outcomes(0.9, 4, right).map((outcome) => ({ ...outcome, type: 'direct' })),
    annotated: byType(5),
    answered: byType(right),
  });
  it('are shares of the found and of the annotated', () => {
    const { byType: found } = figuresOf([[result(3)], [result(4)]]);
    assert.deepEqual(found.direct, { annotated: 10, found: 8, precision: 0.875, recall: 0.7 });
    assert.deepEqual(found.reported, { annotated: 0, found: 0, precision: 0, recall: 0 });
  });
  it('measure the calibration of each half with that of the other', () => {
    const error = (right: number): string => figuresOf([[result(4)], [result(right)]]).calibrationError.toFixed(3);
    // all four are right, and 0.99 is as sure as it gets
    assert.equal(error(4), '0.010');
    // each half is sure of what the other half saw: 0.99 where 0.5 is right, 0.5 where 1 is
    assert.equal(error(2), '0.495');
  });
});
