import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mayBeSame, packSketch, unpackSketch } from '../../../src/record/claims/sketch.ts';

const numbers = fc.array(fc.nat(0xffff), { maxLength: 60 });

describe('sketches', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.record({ keys: fc.array(fc.nat(0xffff), { maxLength: 9 }), words: numbers }), (sketch) => {
        assert.deepEqual(unpackSketch(packSketch(sketch)), { ...sketch });
      }),
    );
  });

  it('ask for a third of the words of the shorter one in common', () => {
    const sketch = (...words: number[]) => ({ keys: [], words });
    assert.equal(mayBeSame(sketch(1, 2, 3), sketch(3, 4, 5, 6, 7, 8, 9)), true);
    assert.equal(mayBeSame(sketch(1, 2, 3, 10), sketch(3, 4, 5, 6, 7, 8, 9)), false);
  });
});
