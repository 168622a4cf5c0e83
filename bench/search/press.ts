import { Flag, bits } from '../../src/language/de/lexicon.ts';
import { spell } from '../../src/language/de/lexicon/automaton.ts';

/** Words with the frequencies of a language, and numbers with the skew of the press. The same for the same seed. */
export class Press {
  #state: number;
  readonly #words: readonly string[];
  readonly #sums: Float64Array;

  constructor(seed: number) {
    this.#state = seed;
    this.#words = vocabulary(() => this.random());
    this.#sums = new Float64Array(this.#words.length);
    let sum = 0;
    // Zipf and Mandelbrot: the frequency of a word falls with its rank
    for (let rank = 0; rank < this.#words.length; rank++) this.#sums[rank] = sum += 1 / (rank + 2.7);
  }

  /** 0 to 1, without 1. */
  random(): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#state / 2 ** 32;
  }

  /** 0 to `count`, small numbers the more often the greater the skew. */
  skewed(count: number, skew: number): number {
    return Math.floor(this.random() ** skew * count);
  }

  get words(): readonly string[] {
    return this.#words;
  }

  /** A word as often as its rank says. */
  word(): string {
    const wanted = this.random() * this.#sums[this.#sums.length - 1];
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return this.#words[low];
  }

  /** A quote of 4 to 60 words, 18 on average. */
  quote(): string {
    const length = 4 + Math.floor(this.random() * this.random() * 56);
    return Array.from({ length }, () => this.word()).join(' ');
  }
}

const FREQUENT = `die der und in zu den das nicht von sie ist des sich mit dem dass er es ein ich auf so eine auch als an nach
  wie im für man aber aus durch wenn nur war noch werden bei hat wir was wird sein einen welche sind oder um haben einer mir
  über ihm diese einem ihr uns da zum zur kann doch vor dieser mich ihn du hatte seine mehr am denn nun unter sehr selbst
  schon hier bis habe ihre dann ihnen seiner alle wieder meine gegen vom ganz wo muss ohne könnte`;
const FORMS = 490_000;
const SIZE = 150_000;
/** Of the rare words so many are compounds that no lexicon has. */
const COMPOUNDS = 0.3;

function vocabulary(random: () => number): string[] {
  const nouns = new Array<string>();
  const words = new Set(FREQUENT.trim().split(/\s+/));
  while (words.size < SIZE) {
    const id = 1 + Math.floor(random() * FORMS);
    const word = spell(id);
    if (word.length < 3 || word.length > 20 || /[^a-zA-ZäöüÄÖÜß]/.test(word)) continue;
    if (bits[id] & Flag.NOUN) nouns.push(word);
    words.add(word);
    if (words.size > 3_000 && random() < COMPOUNDS)
      words.add(nouns[Math.floor(random() * nouns.length)] + nouns[Math.floor(random() * nouns.length)].toLowerCase());
  }
  return [...words];
}
