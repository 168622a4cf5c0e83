import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ExampleSet, LEARNER, learn, quantise } from '../../src/training/learner.ts';
import { randomFrom, shuffle } from '../../src/training/random.ts';
import { type VoiceExample, learnVoices } from '../../src/training/voices.ts';

/** Documents of one corpus with a candidate that is right and one that is not. */
const documents = (domain: number, right: number, wrong: number, count = 4): ExampleSet[] =>
  Array.from({ length: count }, () => ({
    domain,
    examples: [
      { features: Int32Array.of(right, 7), target: 1 },
      { features: Int32Array.of(wrong, 7), target: 0 },
    ],
  }));

const settings = { ...LEARNER, epochs: 200, rate: 0.3, dropout: 0 };

describe('the learner', () => {
  it('finds which feature decides', () => {
    const { shared, domains } = learn(documents(0, 1, 2), settings);
    const weight = (id: number): number => shared[id] + domains[0][id];
    assert.ok(weight(1) > 0.5 && weight(2) < -0.5, `${weight(1)} ${weight(2)}`);
    assert.ok(Math.abs(weight(7)) < 0.2, String(weight(7)));
  });
  it('finds it with dropout, too', () => {
    const { shared, domains } = learn(documents(0, 1, 2), { ...settings, dropout: 0.5 });
    assert.ok(shared[1] + domains[0][1] > 0.5 && shared[2] + domains[0][2] < -0.5);
  });
  it('lets corpora disagree', () => {
    const { shared, domains } = learn([...documents(0, 1, 2), ...documents(1, 2, 1)], settings);
    const weight = (domain: number, id: number): number => shared[id] + domains[domain][id];
    assert.ok(weight(0, 1) > 0.3 && weight(1, 1) < -0.3, `${weight(0, 1)} ${weight(1, 1)}`);
    assert.ok(weight(0, 2) < -0.3 && weight(1, 2) > 0.3);
  });
  it('leaves out what only one document has', () => {
    const rare = { domain: 0, examples: [{ features: Int32Array.of(99, 99), target: 1 }] };
    assert.equal(learn([...documents(0, 1, 2), rare], settings).shared[99], 0);
  });
  it('gives the same for the same, to the bit, and another for another seed', () => {
    const sets = documents(0, 1, 2);
    const once = learn(sets, LEARNER);
    assert.deepEqual(learn(sets, LEARNER), once);
    assert.notDeepEqual(learn(sets, { ...LEARNER, seed: 43 }), once);
  });
});

describe('quantising', () => {
  it('rounds to 8 bits without changing signs', () => {
    const { numbers, scale } = quantise(Float32Array.of(0, 1, -0.5, 0.25));
    assert.deepEqual([...numbers], [0, 127, -63, 32]);
    assert.ok(Math.abs(scale - 1 / 127) < 1e-6);
  });
  it('cuts off the largest in ten thousand', () => {
    const weights = new Float32Array(20_000).fill(0.5);
    weights[3] = -40;
    const { numbers, scale } = quantise(weights);
    assert.ok(Math.abs(scale - 0.5 / 127) < 1e-6);
    assert.deepEqual([numbers[0], numbers[3]], [127, -127]);
  });
  it('of nothing but zeros is nothing but zeros', () => {
    const { numbers, scale } = quantise(new Float32Array(4));
    assert.deepEqual([...numbers], [0, 0, 0, 0]);
    assert.ok(Number.isFinite(scale) && scale > 0);
  });
});

describe('the choice of voices', () => {
  const choice = (...features: number[]): VoiceExample['choices'][number] => ({
    speaker: null,
    past: null,
    features: Int32Array.from(features),
  });
  const examples = Array.from({ length: 20 }, (_, i) => ({
    choices: [choice(1, 100 + i), choice(2, 200 + i)],
    targets: [0, 1],
  }));
  it('is learned, and the same each time', () => {
    const weights = learnVoices(examples);
    assert.ok(weights[2] > weights[1] + 1, `${weights[1]} ${weights[2]}`);
    assert.deepEqual(learnVoices(examples), weights);
  });
  it('learns nothing where none of the voices is right', () => {
    const none = learnVoices([{ ...examples[0], targets: [0, 0] }]);
    assert.ok(none.every((weight) => weight === 0));
  });
});

describe('numbers that look random', () => {
  it('are the same for the same seed, and spread', () => {
    const drawn = (seed: number): number[] => Array.from({ length: 1000 }, randomFrom(seed));
    assert.deepEqual(drawn(5), drawn(5));
    assert.ok(drawn(5).every((n) => n >= 0 && n < 1));
    const mean = drawn(5).reduce((a, b) => a + b, 0) / 1000;
    assert.ok(Math.abs(mean - 0.5) < 0.05, String(mean));
  });
  it('shuffle a list without losing anything', () => {
    const list = Array.from({ length: 50 }, (_, i) => i);
    const shuffled = [...list];
    shuffle(shuffled, randomFrom(1));
    assert.notDeepEqual(shuffled, list);
    assert.deepEqual(
      shuffled.sort((a, b) => a - b),
      list,
    );
  });
});
