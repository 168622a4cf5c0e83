import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { streamOf } from '../../bench/register-stream.ts';
import { measure, pairs } from '../../bench/register.ts';

describe('the bench of the register', () => {
  it('counts pairs: of two groups that share one pair, one of three is right', () => {
    assert.deepEqual(pairs([1, 1, 1, 2], [1, 1, 2, 2]), { precision: 1 / 3, recall: 1 / 2 });
    assert.deepEqual(pairs([1, 2], [1, 2]), { precision: 1, recall: 1 });
  });

  it('makes the same stream for the same seed, with persons enough and namesakes among them', () => {
    const [one, two] = [streamOf(500, 7), streamOf(500, 7)];
    assert.deepEqual(one, two);
    assert.notDeepEqual(streamOf(500, 8), one);
    const names = new Map<string, Set<number>>();
    streamOf(5_000, 7).documents.forEach(({ seen }, d) => {
      seen.forEach(({ names: [name] }, i) =>
        names.set(name, (names.get(name) ?? new Set()).add(streamOf5.truth[d][i])),
      );
    });
    assert.ok([...names].some(([name, persons]) => name.includes(' ') && persons.size > 1));
  });

  it('measures joins on a small stream', () => {
    const { precision, recall, recallReviewed, open } = measure(streamOf(500, 7));
    assert.ok(precision > 0.9 && recall > 0.4 && recallReviewed >= recall && open > 0 && open < 0.4);
  });
});

const streamOf5 = streamOf(5_000, 7);
