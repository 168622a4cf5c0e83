import { sentencesOf } from '../attribution/choose.ts';
import { type Judged, consistent, isBare } from '../attribution/decide.ts';
import { judgedOf } from '../attribution/learned.ts';
import type { Model } from '../attribution/model.ts';
import { within } from '../attribution/proposal.ts';
import { type Past, voiceChoices } from '../attribution/voices.ts';
import type { Answered } from './answered.ts';
import { isJudged, overlap, roleTokens } from './label.ts';
import type { Prepared } from './prepare.ts';
import type { Quotation } from './quotation.ts';
import type { VoiceExample } from './voices.ts';

/** A document with the probabilities of a model that has not seen it. */
export interface Judging {
  readonly prepared: Prepared;
  readonly judged: readonly Judged[];
}

export function judge(
  { prepared, candidates, answers }: Answered,
  model: Pick<Model, 'trees' | 'thresholds'>,
): Judging {
  const proposals = candidates.map(({ proposal }) => proposal);
  return { prepared, judged: judgedOf(model, proposals, answers) };
}

/** Quotations that share less with a statement are not what it found. */
const LEAST_MATCH = 0.4;

/** For each chosen statement without a frame: who may speak in it, and who does by the gold. */
export function voiceExamples({ prepared, judged }: Judging, threshold: number): VoiceExample[] {
  const { document, reading } = prepared;
  const chosen = consistent(reading, judged, { threshold: () => threshold });
  const past: Past[] = [];
  const examples: VoiceExample[] = [];
  for (const { proposal } of chosen) {
    if (proposal.type === 'direct' && chosen.some((o) => o.proposal !== proposal && encloses(o, proposal))) continue;
    let { speaker } = proposal;
    if (isBare(proposal)) {
      const choices = voiceChoices(reading, proposal, past);
      const quote = roleTokens(reading, document, proposal.quote);
      const gold = matchOf(quote, document.quotations);
      const targets = choices.map((choice) => (gold ? rightVoice(prepared, choice.speaker, gold) : 0));
      if (gold && isJudged(document, quote)) examples.push({ choices, targets });
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

function matchOf(quote: readonly number[], quotations: readonly Quotation[]): Quotation | null {
  let best: Quotation | null = null;
  let most = LEAST_MATCH;
  for (const gold of quotations) {
    const share = overlap(quote, gold.quote);
    if (share > most) [best, most] = [gold, share];
  }
  return best;
}
