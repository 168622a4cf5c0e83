import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { NONE, assign } from '../../bench/assignment.ts';

describe('assign', () => {
  it('takes the greatest sum, not the greatest single weight first', () => {
    const weights = [
      [10, 9],
      [9, 1],
    ];
    assert.deepEqual([...assign(weights, 2)], [1, 0]);
  });

  it('leaves columns alone where there are too few rows', () => {
    assert.deepEqual([...assign([[0, 0, 5]], 3)], [NONE, NONE, 0]);
  });

  it('leaves rows alone where there are too few columns', () => {
    assert.deepEqual([...assign([[1], [7], [3]], 1)], [1]);
  });

  it('pairs nothing with nothing', () => {
    assert.deepEqual([...assign([], 0)], []);
    assert.deepEqual([...assign([], 2)], [NONE, NONE]);
    assert.deepEqual([...assign([[], []], 0)], []);
  });

  it('is as good as the best of all assignments', () => {
    const matrix = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) => {
      const row = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: rows, maxLength: rows });
    });
    fc.assert(
      fc.property(matrix, (weights) => {
        const rowOf = [...assign(weights, weights[0].length)];
        const used = rowOf.filter((row) => row !== NONE);
        assert.equal(new Set(used).size, used.length, 'a row was given twice');
        const sum = rowOf.reduce((total, row, column) => total + (row === NONE ? 0 : weights[row][column]), 0);
        assert.equal(sum, bestSum(weights, new Set(), 0));
      }),
    );
  });
});

/** Tries everything. */
function bestSum(weights: readonly (readonly number[])[], taken: ReadonlySet<number>, row: number): number {
  if (row === weights.length) return 0;
  let best = bestSum(weights, taken, row + 1);
  weights[row].forEach((weight, column) => {
    if (taken.has(column)) return;
    best = Math.max(best, weight + bestSum(weights, new Set([...taken, column]), row + 1));
  });
  return best;
}
