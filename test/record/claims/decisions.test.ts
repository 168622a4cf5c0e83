import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type ClaimAction,
  type ClaimDecision,
  foldDecisions,
  holdingDecisions,
  isUndone,
  reanchored,
} from '../../../src/record/claims/decisions.ts';

/** `{ 1: [1, 2], 4: [4] }`: statements by their claim, all of one speaker. */
const statements = (claims: Readonly<Record<number, readonly number[]>>, speaker = 7) =>
  Object.entries(claims).flatMap(([home, ids]) => ids.map((id) => ({ id, home: Number(home), speaker })));
const entries = (claims: ReadonlyMap<number, number>): string =>
  [...claims].map(([id, claim]) => `${id}:${claim}`).join(' ');

describe('decisions about claims', () => {
  it('join whole claims, and take single statements out', () => {
    const all = statements({ 1: [1, 2], 4: [4, 5] });
    assert.equal(entries(foldDecisions(all, [])), '1:1 2:1 4:4 5:4');
    assert.equal(entries(foldDecisions(all, [{ kind: 'join', a: 2, b: 5 }])), '1:1 2:1 4:1 5:1');
    assert.equal(entries(foldDecisions(all, [{ kind: 'part', line: [1], from: null }])), '1:1 2:2 4:4 5:4');
    assert.equal(entries(foldDecisions(all, [{ kind: 'part', line: [5], from: 1 }])), '1:1 2:1 4:4 5:4');
  });

  it('overrule each other in the order of the log', () => {
    const all = statements({ 1: [1, 2] });
    const join = { kind: 'join', a: 1, b: 2 } as const;
    const part = { kind: 'part', line: [2], from: 1 } as const;
    assert.equal(entries(foldDecisions(all, [join, part])), '1:1 2:2');
    assert.equal(entries(foldDecisions(all, [part, join])), '1:1 2:1');
  });

  it('never give a claim two speakers', () => {
    const all = [...statements({ 1: [1] }), ...statements({ 2: [2] }, 8)];
    assert.equal(entries(foldDecisions(all, [{ kind: 'join', a: 1, b: 2 }])), '1:1 2:2');
  });

  it('take a statement out with the wordings of its other revisions', () => {
    const all = statements({ 1: [1, 2, 3] });
    assert.equal(entries(foldDecisions(all, [{ kind: 'part', line: [2, 3], from: null }])), '1:1 2:2 3:2');
  });

  it('hold until they are undone, and again when that is', () => {
    const join: ClaimAction = {
      kind: 'join',
      a: { statement: 1, document: 1, revision: 1, quote: '0-9' },
      b: { statement: 2, document: 1, revision: 1, quote: '9-20' },
    };
    const undo = (decision: number): ClaimAction => ({ kind: 'undo', decision });
    const log = [join, undo(1), undo(2)].map((action, i): ClaimDecision => {
      return { id: i + 1, at: '2026-11-27', by: 'eva', action };
    });
    assert.deepEqual(
      [1, 2, 3].map((n) => holdingDecisions(log.slice(0, n)).map(({ id }) => id)),
      [[1], [], [1]],
    );
    assert.deepEqual(
      [1, 2, 3].map((id) => isUndone(log, id)),
      [false, true, false],
    );
  });

  it('find their statement again by its place, and no other', () => {
    const at = (id: number, ...places: [number, number][]) => ({
      id,
      spans: places.map(([start, end]) => ({ start, end })),
    });
    const [quote, ...others] = [at(0, [10, 40]), at(8, [12, 40]), at(9, [10, 24]), at(10, [41, 70])];
    assert.equal(reanchored(quote.spans, others), 8);
    assert.equal(reanchored(quote.spans, others.slice(1)), null);
    assert.equal(reanchored(at(0, [0, 10], [20, 30]).spans, [at(3, [0, 8], [20, 32])]), 3);
  });
});
