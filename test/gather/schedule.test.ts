import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { afterFailure, afterVisit, maxAgeOf, nextCheck, nextTry } from '../../src/gather/watch/schedule.ts';

const visit = { now: 1_000_000, maxAge: null, interval: 1_800, seed: 'https://example.org/feed' };

test('a source is visited more often while it changes, within bounds, and at the same times for the same address', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 60 }), fc.webUrl(), (changes, seed) => {
      let { interval } = visit;
      for (const hasChanged of changes) {
        const turn = afterVisit({ ...visit, interval, seed, hasChanged });
        assert.ok(turn.interval >= 300 && turn.interval <= 86_400);
        assert.ok(hasChanged ? turn.interval <= interval : turn.interval >= interval);
        const pause = (turn.next - visit.now) / 1_000 / turn.interval;
        assert.ok(pause >= 0.9 && pause <= 1.1);
        assert.deepEqual(afterVisit({ ...visit, interval, seed, hasChanged }), turn);
        ({ interval } = turn);
      }
    }),
  );
});

test('a server is asked no sooner than it says', () => {
  const { next } = afterVisit({ ...visit, hasChanged: true, maxAge: 7_200 });
  assert.ok(next - visit.now >= 0.9 * 7_200_000);
  assert.ok(afterFailure(visit, 1, 9_000_000).next - visit.now >= 9_000_000);
  assert.deepEqual([maxAgeOf('public, max-age=600'), maxAgeOf('s-maxage=5'), maxAgeOf(null)], [600, null, null]);
});

test('failures are further and further apart, and pages are given up', () => {
  const pauses = [1, 2, 3].map((streak) => afterFailure({ ...visit, interval: 600 }, streak, 0).next - visit.now);
  assert.ok(pauses[0] < pauses[1] && pauses[1] < pauses[2]);
  assert.ok(nextTry(1, 0, 0)! < nextTry(2, 0, 0)!);
  assert.equal(nextTry(5, 0, 0), null);
});

test('an article is looked at again some times, with growing pauses', () => {
  const pauses = [1, 2, 3, 4].map((checks) => nextCheck(checks, 0, 'a')!);
  assert.ok(pauses.every((pause, i) => i === 0 || pause > pauses[i - 1]));
  assert.equal(nextCheck(5, 0, 'a'), null);
});
