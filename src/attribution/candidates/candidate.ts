import type { RuleName } from '../because.ts';
import type { Framing, Proposal, Ranges } from '../proposal.ts';
import type { ReadSentence } from '../reading.ts';

/** What a candidate is worth before the model has seen it: less than any proposal of the grammar. */
export const UNSEEN = 0.1;

export const NO_FRAMING: Framing = { speaker: null, cue: null, frame: null, addressee: null, medium: 'speech-writing' };

/** A candidate: a proposal that the grammar would not make, for the model to judge. */
export function candidate(
  sentence: ReadSentence,
  type: Proposal['type'],
  quote: Ranges,
  framing: Framing,
  rule: RuleName,
): Proposal {
  return { type, quote, ...framing, rule, evidence: framing.cue, score: UNSEEN, sentence: sentence.index };
}
