import { partitionPoint } from '../../text/search.ts';
import { type Proposal, endOf, rangesOf, within } from '../proposal.ts';
import type { ReadSentence, Reading } from '../reading.ts';
import { type FrameRun, frameRuns, segmentsOf } from '../sequence/decode.ts';
import type { Posteriors } from '../sequence/sequence.ts';
import { NO_FRAMING, UNSEEN } from './candidate.ts';

/**
 * What the sequence model would take for statements, and the candidates that are there already with the roles that it
 * sees beside them.
 */
export function fromSequence(reading: Reading, posteriors: Posteriors, known: readonly Proposal[]): Proposal[] {
  const runs = new Runs(frameRuns(posteriors));
  const found: Proposal[] = [];
  for (const { type, quote } of segmentsOf(posteriors)) {
    const sentence = sentenceAt(reading, quote[0].start);
    const bare: Proposal = { type, quote, ...NO_FRAMING, rule: 'sequence', evidence: null, score: UNSEEN, sentence };
    found.push(bare, ...framed(reading, runs, bare));
  }
  for (const proposal of known) {
    if (proposal.frame || proposal.type === 'reported') found.push(...framed(reading, runs, proposal));
  }
  return found;
}

/** A proposal with the roles of the run before its quote, and of the one after. */
function framed(reading: Reading, runs: Runs, p: Proposal): Proposal[] {
  if (p.type === 'reported') return reported(runs, p);
  if (p.type !== 'direct' && p.type !== 'indirect') return [];
  const s = reading.sentences[p.sentence];
  const last = reading.sentences[sentenceAt(reading, endOf(p.quote) - 1)];
  return runs
    .beside(p, s, last)
    .filter((run) => run.cue ?? run.speaker)
    .map((run): Proposal => {
      const words = [];
      for (let i = run.start; i < run.end; i++) words.push(i);
      const inside = (i: number): boolean => p.quote.some((r) => i >= r.start && i < r.end);
      const frame = rangesOf(words.filter((i) => !inside(i)));
      const { cue, speaker, addressee } = run;
      return { ...p, frame, cue, speaker, addressee, rule: 'sequence-frame', evidence: cue ?? speaker, score: UNSEEN };
    });
}

/** A speech act with the speaker that the sequence model sees in it. */
function reported(runs: Runs, p: Proposal): Proposal[] {
  const speaker = runs.within(p.quote[0].start, endOf(p.quote)).find((run) => run.speaker)?.speaker;
  return speaker ? [{ ...p, speaker, rule: 'sequence-frame', score: UNSEEN }] : [];
}

/** Runs in text order, found by place. */
class Runs {
  readonly #runs: readonly FrameRun[];

  constructor(runs: readonly FrameRun[]) {
    this.#runs = runs;
  }

  /** The runs that begin in `[start, end)`, four at most. */
  within(start: number, end: number): FrameRun[] {
    const found: FrameRun[] = [];
    for (let i = this.#firstFrom(start); i < this.#runs.length && this.#runs[i].start < end && found.length < 4; i++) {
      found.push(this.#runs[i]);
    }
    return found;
  }

  /** The last run before a quote and the first one after or in it, in its sentences or next to it. */
  beside({ quote }: Proposal, first: ReadSentence, last: ReadSentence): FrameRun[] {
    const start = quote[0].start;
    const end = endOf(quote);
    const at = this.#firstFrom(start);
    const before = this.#runs.at(at - 1);
    const found: FrameRun[] = [];
    if (at > 0 && before && (before.end > first.start || before.end >= start - 2)) found.push(before);
    let next = at;
    while (next < this.#runs.length && this.#runs[next].start < end && within([this.#runs[next]], quote)) next++;
    const after = this.#runs.at(next);
    if (after && (after.start < last.end || after.start <= end + 2)) found.push(after);
    return found;
  }

  #firstFrom(token: number): number {
    return partitionPoint(this.#runs.length, (r) => this.#runs[r].start < token);
  }
}

function sentenceAt({ sentences }: Reading, token: number): number {
  return Math.max(0, partitionPoint(sentences.length, (s) => sentences[s].start <= token) - 1);
}
