import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Quotation } from '../../src/training/quotation.ts';
import { figures, figuresByType, pairUp, scoreDocument } from '../../bench/score.ts';
import { quotation } from './gold.ts';

const close = (actual: number, expected: number): void => {
  assert.ok(Math.abs(actual - expected) < 1e-12, `${actual} is not ${expected}`);
};

describe('pairUp', () => {
  it('pairs each gold quotation with the one that overlaps most, whatever the order', () => {
    const [a, b] = [quotation({ quote: [0, 1, 2] }), quotation({ quote: [5, 6] })];
    const [nearA, nearB] = [quotation({ quote: [1, 2] }), quotation({ quote: [4, 5, 6] })];
    assert.deepEqual(
      new Set(pairUp({ gold: [a, b], system: [nearB, nearA] })),
      new Set([
        { gold: a, system: nearA },
        { gold: b, system: nearB },
      ]),
    );
  });

  it('prefers the same type, then the same medium, then the same roles, where the words are the same', () => {
    const pairOf = (gold: Quotation, system: Quotation[]): Quotation | null | undefined =>
      pairUp({ gold: [gold], system }).find((pair) => pair.gold)?.system;
    const gold = quotation({ quote: [3], type: 'Indirect', medium: 'ST', speaker: [1] });
    const [direct, indirect] = [quotation({ ...gold, type: 'Direct' }), quotation({ ...gold, medium: 'Speech' })];
    assert.equal(pairOf(gold, [direct, indirect]), indirect);
    const [spoken, thought] = [quotation({ ...gold, medium: 'Speech' }), quotation({ ...gold, speaker: [] })];
    assert.equal(pairOf(gold, [spoken, thought]), thought);
    const [nobody, somebody] = [quotation({ ...gold, speaker: [] }), quotation({ ...gold, frame: [] })];
    assert.equal(pairOf(gold, [nobody, somebody]), somebody);
  });

  it('gives those without a partner alone', () => {
    const [gold, system] = [quotation({ quote: [0] }), quotation({ quote: [9] })];
    assert.deepEqual(pairUp({ gold: [gold], system: [] }), [{ gold, system: null }]);
    assert.deepEqual(pairUp({ gold: [], system: [system] }), [{ gold: null, system }]);
  });
});

describe('figures', () => {
  it('averages the shares of tokens over the quotations that have the role', () => {
    const gold = [
      quotation({ quote: [0, 1, 2, 3], speaker: [5, 6], cue: [4], frame: [4, 5, 6] }),
      quotation({ quote: [10, 11], type: 'Indirect', speaker: [8] }),
    ];
    const system = [quotation({ quote: [2, 3], speaker: [6], cue: [4] }), quotation({ quote: [20], type: 'Reported' })];
    const found = figures([scoreDocument({ gold, system })]);
    // the second pair has no word in common: precision (1 + 0) / 2, recall (2/4 + 0) / 2
    close(found.quote.p, 0.5);
    close(found.quote.r, 0.25);
    close(found.quote.f1, 1 / 3);
    // speaker: 1 of 1 predicted; 1 of 2 and 0 of 1 wanted
    close(found.speaker.p, 1);
    close(found.speaker.r, 0.25);
    // roles: predicted 1 and 1; wanted cue 1, frame 0, speakers 1/2 and 0
    close(found.roles.p, 1);
    close(found.roles.r, 1.5 / 4);
    close(found.joint.p, (1 + 0 + 1 + 1) / 4);
    close(found.joint.r, (0.5 + 0 + 1.5) / 6);
    close(found.type.f1, 0.5);
    // the core leaves the reported one out
    close(found.coreQuote.p, 1);
    close(found.coreQuote.r, 0.25);
  });

  it('gives 1 for the gold itself and 0 for nothing', () => {
    const gold = [quotation({ quote: [0, 1], speaker: [3], cue: [2], frame: [2, 3], addressee: [4] })];
    for (const figure of Object.values(figures([scoreDocument({ gold, system: gold })]))) {
      assert.deepEqual(figure, { p: 1, r: 1, f1: 1 });
    }
    for (const figure of Object.values(figures([scoreDocument({ gold, system: [] })]))) {
      assert.deepEqual(figure, { p: 0, r: 0, f1: 0 });
    }
  });

  it('counts a quotation found as another type by its words', () => {
    const gold = [quotation({ quote: [0, 1], type: 'Indirect' })];
    const system = [quotation({ quote: [0], type: 'Reported' })];
    const { Indirect, Reported, Direct } = figuresByType([scoreDocument({ gold, system })]);
    assert.deepEqual(Indirect, { p: 0, r: 0.5, f1: 0, gold: 1, system: 0 });
    assert.deepEqual(Reported, { p: 1, r: 0, f1: 0, gold: 0, system: 1 });
    assert.deepEqual(Direct, { p: 0, r: 0, f1: 0, gold: 0, system: 0 });
  });
});
