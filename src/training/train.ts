import { sentencesOf } from '../attribution/choose.ts';
import { type Judged, consistent, decide, isBare } from '../attribution/decide.ts';
import { judgeOf, probabilityOf } from '../attribution/learned.ts';
import type { Model, ModelCard } from '../attribution/model.ts';
import { within } from '../attribution/proposal.ts';
import { type Past, voiceChoices } from '../attribution/voices.ts';
import type { StatementType } from '../text/statement.ts';
import { type Outcome, calibrate } from './calibrate.ts';
import { overlap, roleTokens } from './label.ts';
import { LEARNER, type LearnerSettings, type Weights, learn, quantise } from './learner.ts';
import type { Prepared } from './prepare.ts';
import type { Quotation } from './quotation.ts';
import { TYPE_OF } from './quotation.ts';
import { type VoiceExample, learnVoices } from './voices.ts';

/** Candidates below this are not taken. 0.35 was best for joint F1 on both corpora in cross-validation (0.3: −0.1, 0.4: −0.2). */
const THRESHOLD = 0.35;

const THRESHOLDS: Readonly<Record<StatementType, number>> = {
  direct: THRESHOLD,
  indirect: THRESHOLD,
  reported: THRESHOLD,
  'free-indirect': THRESHOLD,
  'indirect-free-indirect': THRESHOLD,
};

export interface TrainingSettings {
  readonly learner?: LearnerSettings;
  /** The corpus whose habits decide; without one all count the same, and `speechActs` decides for `reported`. */
  readonly domain?: number;
  /** The corpus whose habits decide what is a speech act; the last one where it is not given. */
  readonly speechActs?: number;
}

/**
 * Trains a model: weights for all candidates; then, on texts read with weights from the other half of the documents, the
 * choice of voices and the calibration.
 *
 * @param progress told what begins, in words
 */
export function trainModel(
  documents: readonly Prepared[],
  card: Omit<ModelCard, 'settings'>,
  settings: TrainingSettings = {},
  progress: (what: string) => void = () => undefined,
): Omit<Model, 'digest'> {
  const learner = settings.learner ?? LEARNER;
  progress('weights');
  const { numbers, scale } = quantise(merged(documents, learn(exampleSets(documents), learner), settings));
  const judged: Judging[] = [];
  for (const half of [0, 1]) {
    progress(half === 0 ? 'first half' : 'second half');
    const rest = documents.filter((_, i) => i % 2 !== half);
    const own = documents.filter((_, i) => i % 2 === half);
    if (rest.length === 0) continue;
    const weights = quantise(merged(rest, learn(exampleSets(rest), learner), settings));
    const model = { weights: weights.numbers, scale: weights.scale };
    for (const prepared of own) judged.push(judge(prepared, model));
  }
  progress('voices');
  const voices = quantise(learnVoices(judged.flatMap(voiceExamples)));
  progress('calibration');
  const decision = { thresholds: THRESHOLDS, voiceWeights: voices.numbers };
  const calibration = calibrate(judged.flatMap((j) => outcomesOf(j, decision)));
  return {
    card: { ...card, settings: { ...learner } },
    scale,
    thresholds: THRESHOLDS,
    calibration,
    weights: numbers,
    voiceWeights: voices.numbers,
  };
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

/** A document with the probabilities of a model that has not seen it. */
interface Judging {
  readonly prepared: Prepared;
  readonly judged: readonly Judged[];
}

function judge(prepared: Prepared, model: { weights: Int8Array; scale: number }): Judging {
  const judged = prepared.candidates.map(({ proposal, features }) => ({
    proposal,
    probability: probabilityOf(model, features),
  }));
  return { prepared, judged };
}

/** Quotations that share less with a statement are not what it found. */
const LEAST_MATCH = 0.4;

/** For each chosen statement without a frame: who may speak in it, and who does by the gold. */
function voiceExamples({ prepared, judged }: Judging): VoiceExample[] {
  const { document, reading } = prepared;
  const chosen = consistent(reading, judged, { threshold: (type) => THRESHOLDS[type] });
  const past: Past[] = [];
  const examples: VoiceExample[] = [];
  for (const { proposal } of chosen) {
    if (proposal.type === 'direct' && chosen.some((o) => o.proposal !== proposal && encloses(o, proposal))) continue;
    let { speaker } = proposal;
    if (isBare(proposal)) {
      const choices = voiceChoices(reading, proposal, past);
      const gold = matchOf(roleTokens(reading, document, proposal.quote), document.quotations, LEAST_MATCH);
      const targets = choices.map((choice) => (gold ? rightVoice(prepared, choice.speaker, gold) : 0));
      if (gold) examples.push({ choices, targets });
      speaker = choices[Math.max(0, targets.indexOf(Math.max(...targets)))].speaker;
    }
    past.push({ proposal, speaker, lastSentence: sentencesOf(reading, proposal).at(-1) ?? proposal.sentence });
  }
  return examples;
}

const encloses = ({ proposal }: Judged, inner: Judged['proposal']): boolean =>
  proposal.type !== 'direct' && within(inner.quote, proposal.quote);

function rightVoice({ reading, document }: Prepared, speaker: Judged['proposal']['speaker'], gold: Quotation): number {
  const share = overlap(roleTokens(reading, document, speaker), gold.speaker);
  return share > 0.5 ? share : 0;
}

function matchOf(quote: readonly number[], quotations: readonly Quotation[], least: number): Quotation | null {
  let best: Quotation | null = null;
  let most = least;
  for (const gold of quotations) {
    const share = overlap(quote, gold.quote);
    if (share > most) [best, most] = [gold, share];
  }
  return best;
}

/** A statement is right when a quotation of the same type has at least this much of its words. */
export const RIGHT = 0.8;

function outcomesOf({ prepared, judged }: Judging, decision: Pick<Model, 'thresholds' | 'voiceWeights'>): Outcome[] {
  const { reading, document } = prepared;
  return decide(reading, judged, judgeOf(decision)).map(({ proposal, probability }) => {
    const quote = roleTokens(reading, document, proposal.quote);
    const right = document.quotations.some(
      (q) => q.type === TYPE_OF[proposal.type] && overlap(quote, q.quote) >= RIGHT,
    );
    return { probability, right };
  });
}
