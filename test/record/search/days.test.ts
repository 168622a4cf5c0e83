import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { coverOf, dayKeys, dayNumber, dayOfNumber } from '../../../src/record/search/days.ts';

const day = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const near = fc.integer({ min: 2023, max: 2026 });

describe('days as numbers', () => {
  it('grow with the days, from 1 to less than 2²²', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        assert.equal(Math.sign(dayNumber(a) - dayNumber(b)), a < b ? -1 : a > b ? 1 : 0);
        assert.ok(dayNumber(a) >= 1 && dayNumber(a) < 2 ** 22);
        assert.equal(dayOfNumber(dayNumber(a)), a);
      }),
    );
  });
});

describe('the cover of a span of days', () => {
  it('holds exactly its days, each once, in few keys', () => {
    const close = fc.tuple(near, day).map(([year, one]) => `${year}${one.slice(4)}`);
    fc.assert(
      fc.property(close, close, close, (a, b, c) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const cover = coverOf({ from, to });
        assert.equal(dayKeys(c).filter((key) => cover.includes(key)).length, from <= c && c <= to ? 1 : 0);
        assert.ok(cover.length < 90);
      }),
    );
  });

  it('takes whole years and months as one', () => {
    assert.deepEqual(coverOf({ from: '2024-12-30', to: '2026-02-01' }), [
      'd20241230',
      'd20241231',
      'y2025',
      'm202601',
      'd20260201',
    ]);
  });
});
