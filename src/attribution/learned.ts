import { candidatesOf } from './candidates/candidates.ts';
import { type Judge, type Judged, decide } from './decide.ts';
import { type GroupWeight, weigh } from './explain.ts';
import { FeatureExtractor } from './features/extractor.ts';
import type { Model } from './model.ts';
import type { Reading } from './reading.ts';
import type { VoiceChoice } from './voices.ts';

/** Lets the model choose among all candidates of a text. */
export function attributeLearned(reading: Reading, model: Model): Decided[] {
  const { base, list } = candidatesOf(reading);
  const extractor = new FeatureExtractor(reading, base);
  const judged = list.map((proposal) => ({
    proposal,
    candidate: proposal,
    probability: probabilityOf(model, extractor.features(proposal)),
  }));
  const named = new FeatureExtractor(reading, base, true);
  return decide(reading, judged, judgeOf(model)).map((decided) => ({
    ...decided,
    weights: weigh(model, named, decided.candidate ?? decided.proposal),
  }));
}

/** A statement that the model chose, and what spoke for it. */
export interface Decided extends Judged {
  readonly weights: readonly GroupWeight[];
}

/** The probability that a candidate with these features is a statement with these roles. */
export function probabilityOf(model: Pick<Model, 'weights' | 'scale'>, features: Int32Array): number {
  return 1 / (1 + Math.exp(-model.scale * sumOf(model.weights, features)));
}

/** What a model decides: thresholds by type, and the likeliest voice. */
export function judgeOf(model: Pick<Model, 'thresholds' | 'voiceWeights'>): Judge {
  return {
    threshold: (type) => model.thresholds[type],
    voice: (choices) => likeliest(model.voiceWeights, choices),
  };
}

function likeliest(weights: Int8Array, choices: readonly VoiceChoice[]): VoiceChoice {
  let best = choices[0];
  let most = -Infinity;
  for (const choice of choices) {
    const sum = sumOf(weights, choice.features);
    if (sum > most) [best, most] = [choice, sum];
  }
  return best;
}

function sumOf(weights: Int8Array, features: Int32Array): number {
  let sum = 0;
  for (const id of features) sum += weights[id];
  return sum;
}
