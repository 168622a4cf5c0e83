import { contradict, order, sentencesOf } from './choose.ts';
import { type Proposal, type Ranges, within } from './proposal.ts';
import type { Reading } from './reading.ts';
import { type Past, type VoiceChoice, voiceChoices } from './voices.ts';

/** A candidate with what the model thinks of it. */
export interface Judged {
  readonly proposal: Proposal;
  /** The candidate as it was judged, before it got its voice. */
  readonly candidate: Proposal;
  /** That its words are a statement of its type, 0 to 1. */
  readonly probability: number;
  /** Of candidates that contradict each other the one with the highest rank is taken: its words and roles together. */
  readonly rank: number;
}

/** What the decision asks of a model. */
export interface Judge {
  /** The probability from which on a candidate of this type is taken. */
  threshold(type: Proposal['type']): number;
  /** The likeliest of the voices. */
  voice(choices: readonly VoiceChoice[]): VoiceChoice;
}

/**
 * Takes the likeliest candidates that do not contradict each other, then gives a voice to those that do not say whose
 * words they are.
 *
 * @returns statements in text order
 */
export function decide(reading: Reading, candidates: readonly Judged[], judge: Judge): Judged[] {
  return voiced(reading, consistent(reading, candidates, judge), judge);
}

/** The likeliest set without contradictions, taken greedily, in text order. */
export function consistent(reading: Reading, candidates: readonly Judged[], judge: Pick<Judge, 'threshold'>): Judged[] {
  const bySentence = new Map<number, Judged[]>();
  const chosen: Judged[] = [];
  const likely = candidates.filter((c) => c.probability >= judge.threshold(c.proposal.type));
  likely.sort((a, b) => b.rank - a.rank || order(a.proposal, b.proposal));
  for (const candidate of likely) {
    const sentences = sentencesOf(reading, candidate.proposal);
    const rivals = sentences.flatMap((s) => bySentence.get(s) ?? []);
    if (rivals.some((rival) => contradict(rival.proposal, candidate.proposal))) continue;
    chosen.push(candidate);
    for (const s of sentences) bySentence.set(s, [...(bySentence.get(s) ?? []), candidate]);
  }
  return chosen.sort((a, b) => order(a.proposal, b.proposal));
}

/** Whether a statement has no frame that says whose words it is. */
export function isBare(proposal: Proposal): boolean {
  return proposal.type !== 'reported' && !proposal.cue && !proposal.frame;
}

function voiced(reading: Reading, chosen: readonly Judged[], judge: Judge): Judged[] {
  const result: Judged[] = [];
  const past: Past[] = [];
  let running: Judged | null = null;
  let at = -1;
  for (const candidate of chosen) {
    const outer = outerOf(candidate, result);
    const proposal = !isBare(candidate.proposal)
      ? candidate.proposal
      : outer
        ? inherited(candidate.proposal, outer.proposal)
        : spoken(reading, candidate.proposal, past, judge);
    const judged: Judged = { ...candidate, proposal };
    const joined: Judged | null = running && joins(reading, running, judged);
    if (joined) {
      result[at] = joined;
      running = joined;
      past[past.length - 1] = pastOf(reading, joined.proposal);
      continue;
    }
    result.push(judged);
    if (outer) continue;
    past.push(pastOf(reading, proposal));
    running = proposal.type === 'indirect-free-indirect' ? judged : null;
    at = result.length - 1;
  }
  return result;
}

/** How many statements back the one around a quotation is looked for. */
const REACH = 8;

function outerOf(candidate: Judged, result: readonly Judged[]): Judged | undefined {
  if (candidate.proposal.type !== 'direct') return undefined;
  return result
    .slice(-REACH)
    .findLast((o) => o.proposal.type !== 'direct' && within(candidate.proposal.quote, o.proposal.quote));
}

/** Quoted words in indirect speech have its roles; in a named speech act only its speaker. */
function inherited(proposal: Proposal, outer: Proposal): Proposal {
  const { speaker, addressee, medium, evidence } = outer;
  const framed = outer.type !== 'reported';
  return {
    ...proposal,
    speaker,
    addressee,
    medium,
    cue: framed ? outer.cue : null,
    frame: framed ? outer.frame : null,
    evidence: proposal.evidence ?? evidence,
  };
}

/** Gives a voice of the text before; further quotations in the same paragraph also have the frame of the one before. */
function spoken(reading: Reading, proposal: Proposal, past: readonly Past[], judge: Judge): Proposal {
  const choice = judge.voice(voiceChoices(reading, proposal, past));
  const last = past.at(-1)?.proposal;
  const medium = last?.medium ?? proposal.medium;
  const sameParagraph =
    last && reading.sentences[last.sentence].paragraph === reading.sentences[proposal.sentence].paragraph;
  if (proposal.type !== 'direct' || !choice.past || !sameParagraph) {
    return { ...proposal, speaker: choice.speaker, medium, evidence: proposal.evidence ?? choice.speaker };
  }
  const { cue, frame, addressee } = last;
  return { ...proposal, speaker: choice.speaker, cue, frame, addressee, medium, evidence: proposal.evidence ?? cue };
}

function pastOf(reading: Reading, proposal: Proposal): Past {
  const sentences = sentencesOf(reading, proposal);
  return { proposal, speaker: proposal.speaker, lastSentence: sentences[sentences.length - 1] };
}

/** Two sentences in a row that go on with the same voice are one statement. */
function joins(reading: Reading, running: Judged, next: Judged): Judged | null {
  const a = running.proposal;
  const b = next.proposal;
  if (b.type !== 'indirect-free-indirect') return null;
  const last: { start: number; end: number } = a.quote[a.quote.length - 1];
  if (last.end !== b.quote[0].start) return null;
  if (reading.sentences[a.sentence].paragraph !== reading.sentences[b.sentence].paragraph) return null;
  const quote: Ranges = [...a.quote.slice(0, -1), { start: last.start, end: b.quote[0].end }];
  return { ...running, probability: Math.min(running.probability, next.probability), proposal: { ...a, quote } };
}
