import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { order } from '../../src/attribution/choose.ts';
import { type Proposal, range } from '../../src/attribution/proposal.ts';
import type { StatementType } from '../../src/text/statement.ts';

const proposal = (type: StatementType, ...spans: [number, number][]): Proposal => ({
  ...{ type, quote: spans.flatMap(([start, end]) => range(start, end)), medium: 'speech', rule: 'so', score: 1 },
  ...{ speaker: null, cue: null, frame: null, addressee: null, evidence: null, sentence: 0 },
});

describe('the order of statements', () => {
  const sorted = (...proposals: Proposal[]): Proposal[] => [...proposals].sort(order);
  it('goes by the first word, then by the length', () => {
    const [late, long, short] = [proposal('direct', [4, 6]), proposal('direct', [1, 6]), proposal('direct', [1, 3])];
    assert.deepEqual(sorted(late, short, long), [long, short, late]);
  });
  it('has the direct one of two equal quotes inside the other', () => {
    const [outer, inner] = [proposal('indirect', [1, 6]), proposal('direct', [1, 6])];
    assert.deepEqual(sorted(inner, outer), [outer, inner]);
  });
  it('has a quote with a gap inside the one that fills it', () => {
    const [outer, inner] = [proposal('indirect', [1, 6]), proposal('indirect', [1, 2], [4, 6])];
    assert.deepEqual(sorted(inner, outer), [outer, inner]);
  });
});
