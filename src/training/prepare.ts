import { type Grounds, candidatesOf, groundsOf } from '../attribution/candidates/candidates.ts';
import { FeatureExtractor } from '../attribution/features/extractor.ts';
import type { Proposal } from '../attribution/proposal.ts';
import { type Reading, read } from '../attribution/reading.ts';
import { type Posteriors, type SequenceWeights, posteriorsOf } from '../attribution/sequence/sequence.ts';
import type { GoldDocument } from './corpus.ts';
import { type CandidateTokens, type Worth, candidateTokens, isJudged, worthOf } from './label.ts';
import { labelsOf } from './sequence.ts';

/** A candidate of a document of a corpus, with its features and how right it is. */
export interface PreparedCandidate {
  readonly proposal: Proposal;
  readonly tokens: CandidateTokens;
  readonly features: Int32Array;
  /** Null where nobody has judged any of its words: nothing is learned from it. */
  readonly worth: Worth | null;
}

/** A document of a corpus, read once for all that training does with it. */
export interface Prepared {
  readonly document: GoldDocument;
  readonly reading: Reading;
  readonly grounds: Grounds;
  /** The labels of its tokens by the gold, for each chain. */
  readonly labels: readonly Uint8Array[];
  /** Without those that the sequence model adds. */
  readonly candidates: readonly PreparedCandidate[];
  /** Number of the corpus whose habits it follows. */
  readonly domain: number;
}

/** Reads a document of a corpus and compares every candidate in it with the gold. */
export function prepare(document: GoldDocument, domain: number): Prepared {
  const reading = read(document.text);
  const grounds = groundsOf(reading);
  const extractor = new FeatureExtractor(reading, grounds.base);
  const candidates = grounds.list.map((proposal) => prepareCandidate(reading, document, extractor, proposal));
  return { document, reading, grounds, labels: labelsOf(reading, document), candidates, domain };
}

function prepareCandidate(
  reading: Reading,
  document: GoldDocument,
  extractor: FeatureExtractor,
  proposal: Proposal,
): PreparedCandidate {
  const tokens = candidateTokens(reading, document, proposal);
  const worth = isJudged(document, tokens.quote) ? worthOf(proposal, tokens, document.quotations) : null;
  return { proposal, tokens, features: extractor.features(proposal), worth };
}

/** A document as a sequence model sees it: all candidates, with all features. */
export interface Seen {
  readonly prepared: Prepared;
  readonly posteriors: Posteriors;
  readonly candidates: readonly PreparedCandidate[];
}

export function see(prepared: Prepared, weights: SequenceWeights): Seen {
  const { reading, grounds, document } = prepared;
  const posteriors = posteriorsOf(grounds.tokens, weights);
  const extractor = new FeatureExtractor(reading, grounds.base);
  const candidates = candidatesOf(reading, grounds, posteriors).map((proposal, i): PreparedCandidate => {
    const known = prepared.candidates.at(i);
    const own = known ?? prepareCandidate(reading, document, extractor, proposal);
    const seen = extractor.sequenceFeatures(proposal, posteriors);
    const features = new Int32Array(own.features.length + seen.length);
    features.set(own.features);
    features.set(seen, own.features.length);
    return { ...own, features };
  });
  return { prepared, posteriors, candidates };
}
