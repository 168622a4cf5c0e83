import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { spread } from '../../bench/statistics.ts';
import { table } from '../../bench/command.ts';

describe('spread', () => {
  it('gives the middle, the smallest and the greatest', () => {
    assert.deepEqual(spread([30, 1, 2]), { median: 2, min: 1, max: 30 });
    assert.deepEqual(spread([4, 1, 2, 30]), { median: 3, min: 1, max: 30 });
  });
});

describe('table', () => {
  it('aligns the first column to the left and the others to the right', () => {
    assert.equal(
      table([
        ['', 'P'],
        ['quote', '7.1'],
        ['cue', '10.2'],
      ]),
      '          P\nquote   7.1\ncue    10.2',
    );
  });
});
