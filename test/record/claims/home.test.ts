import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ClaimMatch } from '../../../src/record/claims/compare.ts';
import { type Neighbour, homeOf } from '../../../src/record/claims/home.ts';
import { reason } from '../../../src/record/claims/reasons.ts';

const SAME: ClaimMatch = { same: true, score: 0.9, kind: 'paraphrase', reasons: [reason('same-words')] };
const CLOSER: ClaimMatch = { ...SAME, score: 0.95 };
const OTHER_NUMBER: ClaimMatch = { same: false, score: 0.9, kind: 'contrary', reasons: [reason('number', '40', '60')] };
const LITTLE: ClaimMatch = {
  same: false,
  score: 0.4,
  kind: 'different',
  reasons: [reason('too-little-in-common')],
};

const neighbour = (id: number, home: number, match: ClaimMatch): Neighbour => ({ id, home, match });

describe('the claim of a statement', () => {
  it('is its own where no other says the same', () => {
    assert.deepEqual(
      homeOf(9, [], () => null),
      { home: 9, contrary: [] },
    );
    assert.equal(homeOf(9, [neighbour(3, 3, LITTLE)], () => LITTLE).home, 9);
  });

  it('is that of the first wording that it is the same as', () => {
    assert.equal(homeOf(9, [neighbour(3, 3, SAME), neighbour(5, 3, LITTLE)], () => null).home, 3);
  });

  it('is that of another member, unless more members are not the same', () => {
    assert.equal(homeOf(9, [neighbour(5, 3, SAME)], () => LITTLE).home, 3);
    assert.equal(homeOf(9, [neighbour(5, 3, SAME), neighbour(6, 3, LITTLE)], () => LITTLE).home, 9);
  });

  it('is none that a member, or the first wording, speaks against', () => {
    assert.deepEqual(
      homeOf(9, [neighbour(5, 3, SAME), neighbour(6, 3, OTHER_NUMBER)], () => SAME),
      {
        home: 9,
        contrary: [6],
      },
    );
    assert.equal(homeOf(9, [neighbour(5, 3, SAME)], () => OTHER_NUMBER).home, 9);
  });

  it('is of several that whose first wording it is the same as, then the closest, then the oldest', () => {
    const both = [neighbour(5, 4, CLOSER), neighbour(6, 3, SAME)];
    assert.equal(homeOf(9, both, () => LITTLE).home, 4);
    assert.equal(homeOf(9, both, (home) => (home === 3 ? SAME : LITTLE)).home, 3);
    assert.equal(homeOf(9, [neighbour(5, 4, SAME), neighbour(6, 3, SAME)], () => LITTLE).home, 3);
  });

  it('has one contrary statement of each other claim', () => {
    const all = [neighbour(3, 3, SAME), neighbour(5, 5, OTHER_NUMBER), neighbour(6, 5, OTHER_NUMBER)];
    assert.deepEqual(
      homeOf(9, all, () => null),
      { home: 3, contrary: [6] },
    );
  });
});
