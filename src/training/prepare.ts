import { candidatesOf } from '../attribution/candidates/candidates.ts';
import { FeatureExtractor } from '../attribution/features/extractor.ts';
import type { Proposal } from '../attribution/proposal.ts';
import { type Reading, read } from '../attribution/reading.ts';
import type { GoldDocument } from './corpus.ts';
import { type CandidateTokens, candidateTokens, labelOf } from './label.ts';

/** A candidate of a document of a corpus, with its features and how right it is. */
export interface PreparedCandidate {
  readonly proposal: Proposal;
  readonly tokens: CandidateTokens;
  readonly features: Int32Array;
  readonly target: number;
}

/** A document of a corpus, read once for all that training does with it. */
export interface Prepared {
  readonly document: GoldDocument;
  readonly reading: Reading;
  readonly candidates: readonly PreparedCandidate[];
  /** Number of the corpus whose habits it follows. */
  readonly domain: number;
}

/** Reads a document of a corpus and compares every candidate in it with the gold. */
export function prepare(document: GoldDocument, domain: number): Prepared {
  const reading = read(document.text);
  const { base, list } = candidatesOf(reading);
  const extractor = new FeatureExtractor(reading, base);
  const candidates = list.map((proposal): PreparedCandidate => {
    const tokens = candidateTokens(reading, document, proposal);
    const target = labelOf(proposal, tokens, document.quotations);
    return { proposal, tokens, features: extractor.features(proposal), target };
  });
  return { document, reading, candidates, domain };
}
