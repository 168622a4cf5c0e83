import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WIDTH } from '../../src/attribution/judging/questions.ts';
import { type Trees, logitOf, packTrees, unpackTrees } from '../../src/text/trees.ts';
import { randomFrom } from '../../src/training/random.ts';
import { TREES, learnTrees, rowsOf } from '../../src/training/trees.ts';

const SETTINGS = { ...TREES, count: 60, depth: 3, smallest: 5, l2: 1, questions: 1, rows: 0.8 };

/** Rows of three answers; the target is 1 where exactly one of the first two is above 0. */
function rows(count: number, seed: number): { width: number; answers: Float32Array; targets: Float32Array } {
  const random = randomFrom(seed);
  const answers = Float32Array.from({ length: 3 * count }, () => 2 * random() - 1);
  const targets = Float32Array.from({ length: count }, (_, i) =>
    answers[3 * i] > 0 !== answers[3 * i + 1] > 0 ? 1 : 0,
  );
  return { width: 3, answers, targets };
}

describe('trees', () => {
  const trees = learnTrees(rows(3000, 1), SETTINGS);
  it('find what no sum of answers could tell', () => {
    const { answers, targets } = rows(500, 2);
    const right = targets.filter((target, i) => logitOf(trees, answers, 3 * i) > 0 === target > 0.5).length;
    assert.ok(right > 450, `${right} of 500`);
  });
  it('are the same for the same rows', () => {
    assert.deepEqual(learnTrees(rows(3000, 1), SETTINGS), trees);
  });
  it('say the mean where nothing parts the rows, and take none at all', () => {
    const same = { width: 2, answers: new Float32Array(200), targets: new Float32Array(100).fill(0.25) };
    const logit = logitOf(learnTrees(same, SETTINGS), same.answers, 0);
    assert.ok(Math.abs(1 / (1 + Math.exp(-logit)) - 0.25) < 0.01, String(logit));
    const none = learnTrees({ width: 2, answers: new Float32Array(), targets: new Float32Array() }, SETTINGS);
    assert.ok(Number.isFinite(logitOf(none, new Float32Array(2), 0)));
  });
  it('are read as they were written', () => {
    assert.deepEqual(unpackTrees(Buffer.from(packTrees(trees)), WIDTH), trees);
  });
  it('are refused when cut off, or when they ask what is not asked', () => {
    const bytes = Buffer.from(packTrees(trees));
    assert.equal(unpackTrees(bytes.subarray(0, bytes.length - 1), WIDTH), null);
    assert.equal(unpackTrees(bytes.subarray(0, 5), WIDTH), null);
    const foreign: Trees = { ...trees, questions: trees.questions.map(() => WIDTH) };
    assert.equal(unpackTrees(Buffer.from(packTrees(foreign)), WIDTH), null);
  });
});

describe('rows', () => {
  it('are the candidates that have a target, in their order', () => {
    const answers = Float32Array.from({ length: 2 * WIDTH }, (_, i) => i);
    const worths = [
      { words: 1, roles: null, all: 1 },
      { words: 0.5, roles: 0.75, all: 0.6 },
    ];
    const { targets, answers: kept } = rowsOf([{ answers, worths }], ({ roles }) => roles);
    assert.deepEqual([...targets], [0.75]);
    assert.deepEqual([...kept], [...answers.subarray(WIDTH)]);
  });
});
