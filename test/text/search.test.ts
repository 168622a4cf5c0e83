import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { partitionPoint } from '../../src/text/search.ts';

describe('the partition point', () => {
  it('is the number of those that pass', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.integer({ min: 0, max: 10 }), (values, bound) => {
        const sorted = values.sort((a, b) => a - b);
        const point = partitionPoint(sorted.length, (i) => sorted[i] < bound);
        assert.equal(point, sorted.filter((value) => value < bound).length);
      }),
    );
  });
});
