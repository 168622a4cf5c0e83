import type { RuleName } from './because.ts';
import type { FeatureExtractor } from './features/extractor.ts';
import { type FeatureGroup, TEMPLATES } from './features/sink.ts';
import type { Model } from './model.ts';
import type { Proposal, Ranges } from './proposal.ts';
import type { Posteriors } from './sequence/sequence.ts';

/** How much the features of one kind speak for a candidate (above 0) or against it. */
export interface GroupWeight {
  readonly group: FeatureGroup;
  /** In the logit of the model. */
  readonly weight: number;
}

/** Sums the weights of a candidate's features by what they ask about, the weightiest first. */
export function weigh(
  model: Pick<Model, 'weights' | 'scale'>,
  extractor: FeatureExtractor,
  candidate: Proposal,
  posteriors: Posteriors,
): GroupWeight[] {
  const sums = new Map<FeatureGroup, number>();
  const add = (features: Int32Array): void => {
    const templates = extractor.templates();
    features.forEach((id, i) => {
      const group = TEMPLATES[templates[i]];
      sums.set(group, (sums.get(group) ?? 0) + model.weights[id] * model.scale);
    });
  };
  add(extractor.features(candidate));
  add(extractor.sequenceFeatures(candidate, posteriors));
  return [...sums]
    .map(([group, weight]) => ({ group, weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** Reasons beside the rule that are told, at most. */
const MOST_REASONS = 2;

/** What spoke most for a statement, as reasons with their words. */
export function reasonsOf(
  weights: readonly GroupWeight[],
  candidate: Proposal,
): { rule: RuleName; words: Ranges | null }[] {
  return weights
    .filter(({ group, weight }) => group !== 'rule' && weight > 0)
    .slice(0, MOST_REASONS)
    .map(({ group }) => ({
      rule: `weighs-${group as Exclude<FeatureGroup, 'rule'>}` as const,
      words: wordsOf(group, candidate),
    }));
}

function wordsOf(group: FeatureGroup, { cue, evidence, speaker }: Proposal): Ranges | null {
  if (group === 'cue' || group === 'act') return cue ?? evidence;
  return group === 'speaker' ? speaker : null;
}
