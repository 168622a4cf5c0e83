import { decide } from '../attribution/decide.ts';
import { judgeOf } from '../attribution/learned.ts';
import type { JudgingTrees, Model, ModelCard } from '../attribution/model.ts';
import { STATEMENT_TYPES, type StatementType } from '../text/statement.ts';
import { type Answered, answer } from './answered.ts';
import { calibrate } from './calibrate.ts';
import { figuresOf, resultOf } from './figures.ts';
import type { Folds } from './folds.ts';
import { LEARNER, type Weights, learn, quantise } from './learner.ts';
import { type Seen, see } from './prepare.ts';
import { SEQUENCE } from './sequence.ts';
import { ROLE_TREES, TREES, learnTrees, rowsOf } from './trees.ts';
import { type Judging, judge, voiceExamples } from './unseen.ts';
import { learnVoices } from './voices.ts';

/** Candidates below this are not taken: best for joint F1 on both corpora in cross-validation (0.4: −0.1, 0.5: −0.1). */
const THRESHOLD = 0.45;

const THRESHOLDS = Object.fromEntries(STATEMENT_TYPES.map((type) => [type, THRESHOLD])) as Record<
  StatementType,
  number
>;

export interface TrainingSettings {
  /** The corpus whose habits decide in all; without one all count the same, and the last decides what is a speech act. */
  readonly domain?: number;
  /** A fold that is left out. */
  readonly without?: number;
}

/** The steps of training, in their order. */
export const TRAINING_STEPS = ['sequence', 'weights', 'trees', 'voices', 'calibration'] as const;
export type TrainingStep = (typeof TRAINING_STEPS)[number];

/**
 * Trains a model, each stage on what the one before makes of documents that it has not seen: the sequence model, the
 * weights of candidates, the trees; then, on documents judged with trees from the other half, the choice of voices, the
 * calibration and the figures for the card.
 *
 * @param progress told which step begins
 */
export function trainModel(
  folds: Folds,
  card: Omit<ModelCard, 'settings' | 'figures'>,
  settings: TrainingSettings = {},
  progress: (step: TrainingStep) => void = () => undefined,
): Omit<Model, 'digest'> {
  progress('sequence');
  const left = settings.without === undefined ? [] : [settings.without];
  const sequence = folds.sequence(left);
  const seen = folds.outside(left).map((doc) => see(doc, folds.sequence([...left, folds.foldOf(doc)])));
  progress('weights');
  const weights = weigh(seen, settings);
  const habits = settings.domain ?? Math.max(0, ...seen.map(({ prepared }) => prepared.domain));
  const answered = answerAll(folds, seen, settings);
  progress('trees');
  const trees = grow(answered);
  const halves = ([0, 1] as const).map((half) => judgeHalf(answered, half));
  progress('voices');
  const voices = quantise(learnVoices(halves.flat().flatMap((unseen) => voiceExamples(unseen, THRESHOLD))));
  progress('calibration');
  const decision = { thresholds: THRESHOLDS, voiceWeights: voices.numbers };
  const results = halves.map((half) =>
    half
      .filter(({ prepared }) => prepared.document.judged === undefined)
      .map(({ prepared, judged }) => resultOf(prepared, decide(prepared.reading, judged, judgeOf(decision)))),
  );
  return {
    card: { ...card, settings: settingsOf(), figures: figuresOf(results) },
    sequence,
    ...weights,
    habits,
    trees,
    ...decision,
    calibration: calibrate(results.flat().flatMap(({ outcomes }) => outcomes)),
  };
}

/** What the stages were trained with, for the card. */
function settingsOf(): Record<string, number> {
  const named = (stage: string, settings: object): [string, number][] =>
    Object.entries(settings as Record<string, number>).map(([name, value]) => [`${stage}.${name}`, value]);
  return Object.fromEntries([
    ...named('sequence', SEQUENCE),
    ...named('weights', LEARNER),
    ...named('trees', TREES),
    ...named('roleTrees', ROLE_TREES),
  ]);
}

/** Every document scored with weights from the other folds, as the trees will be asked about it. */
function answerAll(folds: Folds, seen: readonly Seen[], settings: TrainingSettings): Answered[] {
  const answered = new Map<Seen, Answered>();
  for (const fold of folds.numbers(settings.without ?? null)) {
    const isIn = ({ prepared }: Seen): boolean => folds.foldOf(prepared) === fold;
    if (!seen.some(isIn)) continue;
    const weights = weigh(
      seen.filter((doc) => !isIn(doc)),
      settings,
    );
    for (const doc of seen.filter(isIn)) answered.set(doc, answer(doc, weights, doc.prepared.domain));
  }
  return seen.flatMap((doc) => answered.get(doc) ?? []);
}

/** Roles are learned from candidates with at least this worth of words. */
const RIGHT_WORDS = 0.5;

function grow(answered: readonly Answered[]): JudgingTrees {
  const documents = answered.map(({ answers, candidates }) => ({ answers, worths: candidates.map((c) => c.worth) }));
  return {
    words: learnTrees(rowsOf(documents, ({ words }) => words)),
    roles: learnTrees(
      rowsOf(documents, ({ words, roles }) => (words >= RIGHT_WORDS ? roles : null)),
      ROLE_TREES,
    ),
  };
}

/** Every second document, judged with trees from the others; none where there are no others. */
function judgeHalf(answered: readonly Answered[], half: 0 | 1): Judging[] {
  const others = answered.filter((_, i) => i % 2 !== half);
  if (others.length === 0) return [];
  const trees = grow(others);
  return answered.filter((_, i) => i % 2 === half).map((doc) => judge(doc, { trees, thresholds: THRESHOLDS }));
}

/** How often what people corrected counts, against once for all else: a corpus has thousands of candidates for each of these. */
const CORRECTED = 4;

function weigh(seen: readonly Seen[], settings: TrainingSettings): Pick<Model, 'weights' | 'scale'> {
  const sets = seen.flatMap(({ prepared, candidates }) => {
    const examples = candidates.flatMap(({ features, worth }) => (worth ? [{ features, target: worth.all }] : []));
    const times = prepared.document.judged === undefined ? 1 : CORRECTED;
    return Array.from({ length: times }, () => ({ domain: prepared.domain, examples }));
  });
  const { numbers, scale } = quantise(merged(seen, learn(sets), settings));
  return { weights: numbers, scale };
}

/**
 * One set of weights of those that corpora share and those of each. Corpora differ most in what they count as a speech
 * act: there one of them decides; in all else the mean.
 */
function merged(seen: readonly Seen[], { shared, domains }: Weights, settings: TrainingSettings): Float32Array {
  if (settings.domain !== undefined) {
    const own = domains[settings.domain];
    return shared.map((w, id) => w + own[id]);
  }
  const acts = new Uint8Array(shared.length);
  for (const { candidates } of seen) {
    for (const { proposal, features } of candidates) {
      if (proposal.type === 'reported') for (const id of features) acts[id] = 1;
    }
  }
  const leading = domains[domains.length - 1];
  return shared.map((w, id) => {
    if (acts[id] === 1) return w + leading[id];
    return w + domains.reduce((sum, domain) => sum + domain[id], 0) / domains.length;
  });
}
