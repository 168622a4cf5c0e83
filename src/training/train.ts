import { decide } from '../attribution/decide.ts';
import { judgeOf } from '../attribution/learned.ts';
import type { Model, ModelCard } from '../attribution/model.ts';
import { STATEMENT_TYPES, type StatementType } from '../text/statement.ts';
import { calibrate } from './calibrate.ts';
import { figuresOf, resultOf } from './figures.ts';
import { LEARNER, type LearnerSettings, type Weights, learn, quantise } from './learner.ts';
import type { Prepared } from './prepare.ts';
import { type Judging, judge, voiceExamples } from './unseen.ts';
import { learnVoices } from './voices.ts';

/** Candidates below this are not taken. 0.35 was best for joint F1 on both corpora in cross-validation (0.3: −0.1, 0.4: −0.2). */
const THRESHOLD = 0.35;

const THRESHOLDS = Object.fromEntries(STATEMENT_TYPES.map((type) => [type, THRESHOLD])) as Record<
  StatementType,
  number
>;

export interface TrainingSettings {
  readonly learner?: LearnerSettings;
  /** The corpus whose habits decide; without one all count the same, and `speechActs` decides for `reported`. */
  readonly domain?: number;
  /** The corpus whose habits decide what is a speech act; the last one where it is not given. */
  readonly speechActs?: number;
}

/** The steps of training, in their order. */
export const TRAINING_STEPS = ['weights', 'first-half', 'second-half', 'voices', 'calibration'] as const;
export type TrainingStep = (typeof TRAINING_STEPS)[number];

/**
 * Trains a model: weights for all candidates; then, on texts read with weights from the other half of the documents, the
 * choice of voices, the calibration and the figures for the card.
 *
 * @param progress told which step begins
 */
export function trainModel(
  documents: readonly Prepared[],
  card: Omit<ModelCard, 'settings' | 'figures'>,
  settings: TrainingSettings = {},
  progress: (step: TrainingStep) => void = () => undefined,
): Omit<Model, 'digest'> {
  const learner = settings.learner ?? LEARNER;
  const weigh = (part: readonly Prepared[]): Pick<Model, 'weights' | 'scale'> => {
    const { numbers, scale } = quantise(merged(part, learn(exampleSets(part), learner), settings));
    return { weights: numbers, scale };
  };
  progress('weights');
  const weights = weigh(documents);
  const halves = ([0, 1] as const).map((half) => {
    progress(half === 0 ? 'first-half' : 'second-half');
    return judgeHalf(documents, half, weigh);
  });
  progress('voices');
  const voices = quantise(learnVoices(halves.flat().flatMap((unseen) => voiceExamples(unseen, THRESHOLD))));
  progress('calibration');
  const decision = { thresholds: THRESHOLDS, voiceWeights: voices.numbers };
  const results = halves.map((half) =>
    half.map(({ prepared, judged }) => resultOf(prepared, decide(prepared.reading, judged, judgeOf(decision)))),
  );
  return {
    card: { ...card, settings: { ...learner }, figures: figuresOf(results) },
    ...weights,
    ...decision,
    calibration: calibrate(results.flat().flatMap(({ outcomes }) => outcomes)),
  };
}

/** Every second document, judged with weights from the others; none where there are no others. */
function judgeHalf(
  documents: readonly Prepared[],
  half: 0 | 1,
  weigh: (part: readonly Prepared[]) => Pick<Model, 'weights' | 'scale'>,
): Judging[] {
  const others = documents.filter((_, i) => i % 2 !== half);
  if (others.length === 0) return [];
  const model = weigh(others);
  return documents.filter((_, i) => i % 2 === half).map((prepared) => judge(prepared, model));
}

function exampleSets(documents: readonly Prepared[]): Parameters<typeof learn>[0] {
  return documents.map(({ domain, candidates }) => ({ domain, examples: candidates }));
}

/**
 * One set of weights of those that corpora share and those of each. Corpora differ most in what they count as a speech
 * act: there one of them decides; in all else the mean.
 */
function merged(documents: readonly Prepared[], weights: Weights, settings: TrainingSettings): Float32Array {
  const { shared, domains } = weights;
  if (settings.domain !== undefined) {
    const own = domains[settings.domain];
    return shared.map((w, id) => w + own[id]);
  }
  const acts = new Uint8Array(shared.length);
  for (const { candidates } of documents) {
    for (const { proposal, features } of candidates) {
      if (proposal.type === 'reported') for (const id of features) acts[id] = 1;
    }
  }
  const leading = domains[settings.speechActs ?? domains.length - 1];
  return shared.map((w, id) => {
    if (acts[id] === 1) return w + leading[id];
    return w + domains.reduce((sum, domain) => sum + domain[id], 0) / domains.length;
  });
}
