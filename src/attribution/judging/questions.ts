/**
 * What the trees ask about a candidate: the answers are numbers, −1 where there is nothing to ask about unless a range is
 * given. The order is that of the answers of one candidate, and part of the format of a model.
 */
const QUESTIONS = [
  // what the linear model and the rules think of it
  'score',
  'type',
  'rule-score',
  'grammar-agrees',
  // what the sequence model sees in the quote: means over its tokens, and its least likely token
  'own-type',
  'least',
  'direct',
  'indirect',
  'reported',
  'free-indirect',
  'indirect-free-indirect',
  'any-type',
  // at its edges
  'begins',
  'own-before',
  'own-last',
  'goes-on',
  'any-before',
  'any-after',
  // in its roles, and beside them
  'cue',
  'speaker',
  'frame',
  'speaker-before',
  'speaker-after',
  'other-cue',
  'other-speaker',
  'other-frame',
  // other candidates for the same words; scores, −8 where there is none, or sums of probabilities
  'best-rival',
  'ahead-of-rival',
  'higher',
  'candidates',
  'same-quote',
  'same-quote-other-type',
  'best-same-quote',
  'best-longer',
  'best-shorter',
  'same-speaker',
  'same-cue',
  'best-same-cue',
  'best-inside',
  'best-around',
  'best-other-type',
  'touching',
  // the best scores in the sentences before and after; −9 outside the text
  'direct-before',
  'indirect-before',
  'reported-before',
  'indirect-free-indirect-before',
  'direct-after',
  'indirect-after',
  'reported-after',
  'indirect-free-indirect-after',
  // shape
  'mood-of-sentence',
  'mood-of-quote',
  'strength-of-verb',
  'tokens',
  'parts',
  'from-start-of-sentence',
  'to-end-of-sentence',
  'tokens-of-sentence',
  'bare',
  'density',
  // whose habits decide what is a speech act: the number of the corpus
  'habits',
] as const;

/** Answers a candidate has. */
export const WIDTH = QUESTIONS.length;

/** Writes the answers of one candidate after another, in the order of `QUESTIONS`. */
export class Answers {
  readonly numbers: Float32Array;
  #at = 0;

  constructor(candidates: number) {
    this.numbers = new Float32Array(candidates * WIDTH);
  }

  add(...numbers: readonly number[]): void {
    for (const number of numbers) this.numbers[this.#at++] = number;
  }

  /** @throws Error when the candidate has more or fewer answers than there are questions */
  end(candidate: number): void {
    if (this.#at !== (candidate + 1) * WIDTH) throw new Error(`candidate ${candidate} ends at answer ${this.#at}`);
  }
}
