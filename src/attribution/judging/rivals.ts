import { STATEMENT_TYPES } from '../../text/statement.ts';
import { contradict, sentencesOf } from '../choose.ts';
import { type Proposal, type Ranges, endOf, touch } from '../proposal.ts';
import type { Reading } from '../reading.ts';
import type { Answers } from './questions.ts';

/** Scores of what is not there. */
const NONE = -8;
const OUTSIDE = -9;
/** Other candidates that one is compared with, at most; keeps the work linear. */
const MOST_RIVALS = 400;

/** All candidates of a text with their scores, found by sentence. */
export class Rivals {
  readonly #reading: Reading;
  readonly #candidates: readonly Proposal[];
  readonly #scores: Float32Array;
  readonly #probabilities: Float32Array;
  readonly #bySentence: readonly number[][];
  /** The best score of each type in each sentence. */
  readonly #best: Float32Array;

  constructor(reading: Reading, candidates: readonly Proposal[], scores: Float32Array) {
    this.#reading = reading;
    this.#candidates = candidates;
    this.#scores = scores;
    this.#probabilities = scores.map((score) => 1 / (1 + Math.exp(-score)));
    this.#bySentence = reading.sentences.map(() => []);
    this.#best = new Float32Array(reading.sentences.length * STATEMENT_TYPES.length).fill(NONE);
    candidates.forEach((p, i) => {
      for (const s of sentencesOf(reading, p)) this.#bySentence[s].push(i);
      const at = p.sentence * STATEMENT_TYPES.length + STATEMENT_TYPES.indexOf(p.type);
      this.#best[at] = Math.max(this.#best[at], scores[i]);
    });
  }

  /** How candidate `i` stands among the others that share words with it. */
  among(answers: Answers, i: number): void {
    const own = this.#candidates[i];
    const found = new Comparison(own);
    let higher = 0;
    let count = 0;
    for (const j of this.#others(i)) {
      count++;
      if (this.#scores[j] > this.#scores[i]) higher++;
      found.add(this.#candidates[j], this.#scores[j], this.#probabilities[j]);
    }
    const { rival } = found;
    answers.add(rival, this.#scores[i] - rival, higher, count);
    answers.add(found.sameQuote, found.sameQuoteOtherType, found.bestSameQuote, found.longer, found.shorter);
    answers.add(found.sameSpeaker, found.sameCue, found.bestSameCue, found.inside, found.around);
    answers.add(found.otherType, found.touching);
  }

  /** The others in the sentences of candidate `i`, each once. */
  *#others(i: number): Generator<number> {
    const own = this.#candidates[i];
    let left = MOST_RIVALS;
    for (const s of sentencesOf(this.#reading, own)) {
      for (const j of this.#bySentence[s]) {
        // one that begins in an earlier sentence of both was there already
        if (j === i || (s > own.sentence && this.#candidates[j].sentence < s)) continue;
        if (left-- === 0) return;
        yield j;
      }
    }
  }

  /** The best scores of four types in the sentences before and after. */
  around(answers: Answers, { sentence }: Proposal): void {
    for (const s of [sentence - 1, sentence + 1]) {
      const outside = s < 0 || s >= this.#reading.sentences.length;
      for (const type of NEIGHBOURS) {
        answers.add(outside ? OUTSIDE : this.#best[s * STATEMENT_TYPES.length + STATEMENT_TYPES.indexOf(type)]);
      }
    }
  }
}

const NEIGHBOURS = ['direct', 'indirect', 'reported', 'indirect-free-indirect'] as const;

/** What the others are to one candidate: the best scores of each kind, and sums of probabilities. */
class Comparison {
  rival = NONE;
  sameQuote = 0;
  sameQuoteOtherType = 0;
  bestSameQuote = NONE;
  longer = NONE;
  shorter = NONE;
  sameSpeaker = 0;
  sameCue = 0;
  bestSameCue = NONE;
  inside = NONE;
  around = NONE;
  otherType = NONE;
  touching = 0;
  readonly #own: Proposal;
  readonly #start: number;
  readonly #end: number;

  constructor(own: Proposal) {
    this.#own = own;
    this.#start = own.quote[0].start;
    this.#end = endOf(own.quote);
  }

  add(other: Proposal, score: number, probability: number): void {
    if (!touch(other.quote, this.#own.quote)) return;
    this.touching += probability;
    if (other.type !== this.#own.type) this.otherType = Math.max(this.otherType, score);
    this.#quotes(other, score, probability);
    if (this.#own.speaker && equal(other.speaker, this.#own.speaker)) this.sameSpeaker += probability;
    if (this.#own.cue && equal(other.cue, this.#own.cue)) {
      this.sameCue += probability;
      this.bestSameCue = Math.max(this.bestSameCue, score);
    }
  }

  #quotes(other: Proposal, score: number, probability: number): void {
    const start = other.quote[0].start;
    const end = endOf(other.quote);
    const same = start === this.#start && end === this.#end;
    if (same && other.type !== this.#own.type) this.sameQuoteOtherType += probability;
    if (same && other.type === this.#own.type) {
      this.sameQuote += probability;
      this.bestSameQuote = Math.max(this.bestSameQuote, score);
    }
    if (!contradict(other, this.#own)) {
      if (end - start < this.#end - this.#start) this.inside = Math.max(this.inside, score);
      else this.around = Math.max(this.around, score);
      return;
    }
    this.rival = Math.max(this.rival, score);
    if (same) return;
    if (start <= this.#start && end >= this.#end) this.longer = Math.max(this.longer, score);
    else if (start >= this.#start && end <= this.#end) this.shorter = Math.max(this.shorter, score);
  }
}

function equal(a: Ranges | null, b: Ranges): boolean {
  return a?.length === b.length && a.every(({ start, end }, i) => start === b[i].start && end === b[i].end);
}
