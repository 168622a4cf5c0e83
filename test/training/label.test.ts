import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CandidateTokens, type Worth, answeredBy, overlap, worthOf } from '../../src/training/label.ts';
import { quotation } from '../bench/gold.ts';

const ids = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** 0–2 „Kern sagte ,“ 3–12 the words said. */
const GOLD = quotation({ type: 'Indirect', quote: ids(3, 13), speaker: [0], cue: [1], frame: [0, 1] });

/** What a candidate with these roles is worth; without parts it is right in all. */
function worths(parts: Partial<CandidateTokens> = {}, gold = [GOLD]): Worth {
  const tokens: CandidateTokens = {
    type: 'Indirect',
    quote: GOLD.quote,
    speaker: [0],
    cue: [1],
    frame: [0, 1],
    ...parts,
  };
  const some = (list: readonly number[]): { start: number; end: number }[] | null =>
    list.length > 0 ? [{ start: 0, end: 1 }] : null;
  return worthOf(proposal(tokens.type, some(tokens.cue), some(tokens.frame)), tokens, gold);
}

const worth = (...given: Parameters<typeof worths>): number => worths(...given).all;

type Proposal = Parameters<typeof worthOf>[0];

function proposal(type: CandidateTokens['type'], cue: Proposal['cue'], frame: Proposal['frame']): Proposal {
  const roles = { quote: [{ start: 3, end: 13 }], speaker: null, cue, frame, addressee: null, evidence: null };
  return {
    ...roles,
    type: type === 'Reported' ? 'reported' : 'indirect',
    medium: 'speech',
    rule: 'act',
    score: 1,
    sentence: 0,
  };
}

const near = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

describe('what a candidate is worth', () => {
  it('is 1 when words, roles and type are right', () => near(worth(), 1));
  it('is 0 where no quotation is, and where less than 0.3 of the words are shared', () => {
    near(worth({}, []), 0);
    near(worth({ quote: ids(20, 30) }), 0);
    near(worth({ quote: [3, ...ids(14, 20)] }), 0);
  });
  it('falls with the words that are missing', () => near(worth({ quote: ids(3, 8) }), overlap(ids(3, 8), GOLD.quote)));
  it('is halved by another type', () => near(worth({ type: 'Reported' }), 0.5));
  it('loses 0.2 for each of three roles that is wrong', () => {
    near(worth({ speaker: [2] }), 0.8);
    near(worth({ speaker: [2], cue: [2] }), 0.6);
    near(worth({ speaker: [2], cue: [2], frame: [2] }), 0.4);
  });
  it('is 0.6 without roles where the quotation has a frame of its own, else not less', () => {
    const bare = { speaker: [], cue: [], frame: [] };
    near(worth(bare), 0.6);
    near(worth(bare, [{ ...GOLD, cue: [], frame: [] }]), 1);
    const far = { ...GOLD, quote: ids(33, 43) };
    near(worth({ ...bare, quote: far.quote }, [far]), 1);
  });
  it('tells words and roles apart', () => {
    const half = worths({ quote: ids(3, 8), speaker: [2], cue: [2] });
    near(half.words, overlap(ids(3, 8), GOLD.quote));
    near(half.roles ?? -1, 1 / 3);
    assert.equal(worths({ speaker: [], cue: [], frame: [] }).roles, null);
    assert.deepEqual(worths({}, []), { words: 0, roles: null, all: 0 });
  });
  it('is that of the quotation it answers best', () => {
    const other = { ...GOLD, quote: ids(3, 20), type: 'Direct' as const };
    near(worth({}, [other, GOLD, other]), 1);
  });
});

describe('a statement is right', () => {
  it('when a quotation of its type has 0.8 of its words', () => {
    assert.equal(answeredBy({ type: 'Indirect', quote: ids(3, 10) }, [GOLD]), GOLD);
    assert.equal(answeredBy({ type: 'Indirect', quote: ids(3, 9) }, [GOLD]), undefined);
    assert.equal(answeredBy({ type: 'Direct', quote: GOLD.quote }, [GOLD]), undefined);
  });
});
