import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proposeAll } from '../../src/attribution/grammar.ts';
import { read } from '../../src/attribution/reading.ts';
import { type ChainInput, marginals } from '../../src/attribution/sequence/chain.ts';
import { frameRuns, segmentsOf } from '../../src/attribution/sequence/decode.ts';
import { PLACES, QUOTE_LABELS, ROLE_LABELS, Role, firstLabel } from '../../src/attribution/sequence/labels.ts';
import type { Posteriors } from '../../src/attribution/sequence/sequence.ts';
import { ROW_BITS, tokenFeatures } from '../../src/attribution/sequence/token-features.ts';
import { randomFrom } from '../../src/training/random.ts';

const LABELS = 3;
const LENGTH = 5;

/** A chain of three labels in columns 1 to 3 of four, with numbers that look random. */
function chain(seed: number): { input: ChainInput; transitions: Float32Array } {
  const random = randomFrom(seed);
  const numbers = (count: number): Float32Array => Float32Array.from({ length: count }, () => 4 * random() - 2);
  const places = Uint8Array.from({ length: LENGTH }, () => Math.floor(random() * PLACES));
  const input = { length: LENGTH, columns: 4, scores: numbers(LENGTH * 4), places };
  return { input, transitions: numbers(PLACES * LABELS * LABELS) };
}

const SHAPE = { from: 1, labels: LABELS };

/** Every sequence of labels with its score; the text begins after label 0. */
function all({ input, transitions }: ReturnType<typeof chain>): { path: number[]; score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let t = 0; t < LENGTH; t++) {
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: LABELS }, (_, y) => {
        const before = path.at(-1) ?? 0;
        const step = transitions[(input.places[t] * LABELS + before) * LABELS + y];
        return { path: [...path, y], score: score + step + input.scores[t * 4 + 1 + y] };
      }),
    );
  }
  return paths;
}

describe('the chain', () => {
  it('gives each label the share of the sequences that have it', () => {
    for (const seed of [1, 2, 3]) {
      const given = chain(seed);
      const paths = all(given).map(({ path, score }) => ({ path, weight: Math.exp(score) }));
      const total = paths.reduce((sum, { weight }) => sum + weight, 0);
      const { nodes, edges } = marginals(given.input, SHAPE, given.transitions, true);
      for (let t = 0; t < LENGTH; t++) {
        for (let y = 0; y < LABELS; y++) {
          const share = paths.filter(({ path }) => path[t] === y).reduce((sum, { weight }) => sum + weight, 0) / total;
          assert.ok(Math.abs(nodes[t * LABELS + y] - share) < 1e-5, `${t} ${y}`);
        }
      }
      const expected = [...(edges ?? [])].reduce((a, b) => a + b, 0);
      assert.ok(Math.abs(expected - (LENGTH - 1)) < 1e-6, 'one transition between two tokens');
    }
  });
  it('stays finite on long texts and large scores', () => {
    const length = 20_000;
    const scores = new Float32Array(length * 4).map((_, i) => (i % 7) * 100 - 300);
    const input = { length, columns: 4, scores, places: new Uint8Array(length) };
    const { nodes } = marginals(input, SHAPE, new Float32Array(PLACES * LABELS * LABELS));
    assert.ok(nodes.every(Number.isFinite));
  });
  it('takes an empty text', () => {
    const input = { length: 0, columns: 4, scores: new Float32Array(), places: new Uint8Array() };
    const transitions = new Float32Array(PLACES * LABELS * LABELS);
    assert.equal(marginals(input, SHAPE, transitions).nodes.length, 0);
  });
});

/** Posteriors that are sure of these labels. */
function posteriors(quotes: readonly number[], roles: readonly number[]): Posteriors {
  const sure = (labels: readonly number[], count: number): Float32Array => {
    const rows = new Float32Array(labels.length * count);
    labels.forEach((label, i) => (rows[i * count + label] = 1));
    return rows;
  };
  return { quotes: sure(quotes, QUOTE_LABELS), roles: sure(roles, ROLE_LABELS) };
}

describe('what the sequence model sees', () => {
  const indirect = firstLabel('indirect');
  const direct = firstLabel('direct');

  it('are quotes from a first word on, with the frame in them left out', () => {
    const labels = [indirect, indirect + 1, 0, 0, indirect + 1, 0];
    assert.deepEqual(segmentsOf(posteriors(labels, [])), [
      {
        type: 'indirect',
        quote: [
          { start: 0, end: 2 },
          { start: 4, end: 5 },
        ],
      },
    ]);
  });
  it('are two quotes where another first word stands, or another type', () => {
    const labels = [indirect, indirect + 1, indirect, direct + 1];
    assert.deepEqual(
      segmentsOf(posteriors(labels, [])).map(({ type, quote }) => [type, quote]),
      [
        ['indirect', [{ start: 0, end: 2 }]],
        ['indirect', [{ start: 2, end: 3 }]],
        ['direct', [{ start: 3, end: 4 }]],
      ],
    );
  });
  it('are frames: words with a role in a row', () => {
    const roles = [Role.none, Role.frame, Role.speaker, Role.speaker, Role.cue, Role.none, Role.cue];
    assert.deepEqual(frameRuns(posteriors([], roles)), [
      { start: 1, end: 5, cue: [{ start: 4, end: 5 }], speaker: [{ start: 2, end: 4 }], addressee: null },
      { start: 6, end: 7, cue: [{ start: 6, end: 7 }], speaker: null, addressee: null },
    ]);
  });
});

describe('the features of tokens', () => {
  const features = (text: string): ReturnType<typeof tokenFeatures> => {
    const reading = read(text);
    return tokenFeatures(reading, proposeAll(reading));
  };

  it('are as many for each, and rows of the model', () => {
    const { ids, width, length } = features('„Das geht nicht“, sagte Kern.\n\nEr habe gewarnt (mehrfach).');
    assert.equal(ids.length, length * width);
    assert.ok(ids.every((id) => id >= -1 && id < 2 ** ROW_BITS));
    const counts = new Set(Array.from({ length }, (_, t) => ids.subarray(t * width, (t + 1) * width).indexOf(-1)));
    assert.equal(counts.size, 1, 'every token answers the same questions');
  });
  it('do not change with what stands far away', () => {
    const first = features('Kern sagte, das gehe nicht. Es regnet. Es regnet. Es regnet.');
    const second = features('Kern sagte, das gehe nicht. Es regnet. Es regnet. Es schneit.');
    assert.deepEqual(first.ids.subarray(0, first.width), second.ids.subarray(0, first.width));
    assert.notDeepEqual(first.ids, second.ids);
  });
  it('take texts without words', () => {
    for (const text of ['', '„', '\n\n', '…']) assert.equal(features(text).length, read(text).analysis.tokens.length);
  });
});
