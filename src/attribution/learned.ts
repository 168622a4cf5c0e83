import { candidatesOf, groundsOf } from './candidates/candidates.ts';
import { type Judge, type Judged, decide, isBare } from './decide.ts';
import { type GroupWeight, weigh } from './explain.ts';
import { FeatureExtractor } from './features/extractor.ts';
import { answersOf } from './judging/answers.ts';
import { WIDTH } from './judging/questions.ts';
import { logitOf } from '../text/trees.ts';
import type { Model } from './model.ts';
import type { Proposal } from './proposal.ts';
import type { Reading } from './reading.ts';
import { posteriorsOf } from './sequence/sequence.ts';
import type { VoiceChoice } from './voices.ts';

/**
 * Lets the model choose: the sequence model looks at every token, the linear model at every candidate by itself, the trees
 * at every candidate among the others; then the likeliest ones are taken.
 */
export function attributeLearned(reading: Reading, model: Model): Decided[] {
  const grounds = groundsOf(reading);
  const posteriors = posteriorsOf(grounds.tokens, model.sequence);
  const candidates = candidatesOf(reading, grounds, posteriors);
  const extractor = new FeatureExtractor(reading, grounds.base);
  const scores = Float32Array.from(
    candidates,
    (p) => scoreOf(model, extractor.features(p)) + scoreOf(model, extractor.sequenceFeatures(p, posteriors)),
  );
  const { base } = grounds;
  const answers = answersOf({ reading, base, posteriors, candidates, scores, habits: model.habits });
  const decided = decide(reading, judgedOf(model, candidates, answers), judgeOf(model));
  const named = new FeatureExtractor(reading, base, true);
  return decided.map((statement) => ({
    ...statement,
    weights: weigh(model, named, statement.candidate, posteriors),
  }));
}

/** A statement that the model chose, and what spoke for it. */
export interface Decided extends Judged {
  readonly weights: readonly GroupWeight[];
}

/** What features count together, as a logit. */
export function scoreOf({ weights, scale }: Pick<Model, 'weights' | 'scale'>, features: Int32Array): number {
  return scale * sumOf(weights, features);
}

/** What the roles of a candidate without a frame are worth; tuned in cross-validation over both corpora (0.6: −0.3 joint). */
const BARE = 0.4;
/** Indirect speech without a frame is rare. */
const BARE_INDIRECT = 0.3;

/** The layout of a printed interview says who speaks; the corpora, which hold hardly any, could not teach it. */
const PLAIN = 'turn';

/** How likely the trees think the words of each candidate right and, where that is enough to take it, its roles. */
export function judgedOf(
  { trees, thresholds }: Pick<Model, 'trees' | 'thresholds'>,
  candidates: readonly Proposal[],
  answers: Float32Array,
): Judged[] {
  return candidates.map((candidate, i) => {
    if (candidate.rule === PLAIN) return { proposal: candidate, candidate, probability: candidate.score, rank: 1 };
    const probability = logistic(logitOf(trees.words, answers, i * WIDTH));
    const judged = { proposal: candidate, candidate, probability };
    if (probability < thresholds[candidate.type]) return { ...judged, rank: 0 };
    const bare = candidate.type === 'indirect' ? BARE_INDIRECT : BARE;
    const roles = isBare(candidate) ? bare : logistic(logitOf(trees.roles, answers, i * WIDTH));
    return { ...judged, rank: probability * roles };
  });
}

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

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
