import { type ChainShape, marginals } from '../attribution/sequence/chain.ts';
import { COLUMNS, PLACES, Role, firstLabel } from '../attribution/sequence/labels.ts';
import { CHAINS, type SequenceWeights, scoresOf } from '../attribution/sequence/sequence.ts';
import { ROW_BITS, type TokenFeatures } from '../attribution/sequence/token-features.ts';
import type { Reading } from '../attribution/reading.ts';
import { STATEMENT_TYPES } from '../text/statement.ts';
import type { GoldDocument } from './corpus.ts';
import { type Quotation, TYPE_OF } from './quotation.ts';
import { quantise } from './learner.ts';
import { randomFrom, shuffle } from './random.ts';

/** One text to learn from: features of its tokens, and the label of each in each chain. */
export interface SequenceExample {
  readonly features: TokenFeatures;
  readonly labels: readonly Uint8Array[];
}

/** The labels of a document's tokens by the gold: of nested quotes the outer one. */
export function labelsOf({ analysis: { tokens } }: Reading, document: GoldDocument): Uint8Array[] {
  const own = ownTokens(document, tokens.start, tokens.end);
  const quotes = new Uint8Array(tokens.length);
  const roles = new Uint8Array(tokens.length);
  const outerFirst = [...document.quotations].sort((a, b) => b.quote.length - a.quote.length);
  for (const gold of outerFirst) labelQuote(quotes, own, gold);
  for (const gold of document.quotations) {
    for (const [role, label] of ROLES) {
      for (const id of gold[role]) for (const i of own[id]) roles[i] = Math.max(roles[i], label);
    }
  }
  return [quotes, roles];
}

const ROLES = [
  ['frame', Role.frame],
  ['cue', Role.cue],
  ['speaker', Role.speaker],
  ['addressee', Role.addressee],
] as const;

function labelQuote(quotes: Uint8Array, own: readonly number[][], gold: Quotation): void {
  const tokens = gold.quote.flatMap((id) => own[id]);
  if (tokens.some((i) => quotes[i] !== 0)) return;
  const type = STATEMENT_TYPES.find((t) => TYPE_OF[t] === gold.type);
  if (!type) return;
  const label = firstLabel(type);
  tokens.forEach((i, n) => (quotes[i] = n === 0 ? label : label + 1));
}

/** The engine's tokens whose middle lies in each token of the corpus. */
function ownTokens({ tokens }: GoldDocument, start: Int32Array, end: Int32Array): number[][] {
  let i = 0;
  return tokens.map(([from, to]) => {
    const found: number[] = [];
    while (i < start.length && (start[i] + end[i]) / 2 < from) i++;
    while (i < start.length && (start[i] + end[i]) / 2 < to) found.push(i++);
    return found;
  });
}

export interface SequenceSettings {
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  /** Rows seen in fewer texts are left out. */
  readonly minimum: number;
  readonly seed: number;
}

export const SEQUENCE: SequenceSettings = { epochs: 5, rate: 0.1, dropout: 0.5, minimum: 2, seed: 11 };

const FIRST_GRADIENT = 1e-2;

/** Learns the weights of both chains: stochastic gradient of the log-likelihood, AdaGrad, dropout of features, averaging. */
export function learnSequence(
  examples: readonly SequenceExample[],
  settings: SequenceSettings = SEQUENCE,
): SequenceWeights {
  const learner = new SequenceLearner(examples, settings);
  const random = randomFrom(settings.seed);
  const order = [...examples];
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) learner.learn(example, settings.rate / (1 + 0.3 * epoch), random);
  }
  return learner.averaged();
}

class SequenceLearner {
  readonly #rows = new Table(2 ** ROW_BITS * COLUMNS);
  readonly #transitions = CHAINS.map(({ labels }) => new Table(PLACES * labels * labels));
  readonly #seen: Uint16Array;
  readonly #settings: SequenceSettings;
  #step = 1;

  constructor(examples: readonly SequenceExample[], settings: SequenceSettings) {
    this.#settings = settings;
    this.#seen = textsWith(examples);
  }

  learn({ features, labels }: SequenceExample, rate: number, random: () => number): void {
    this.#step++;
    const kept = this.#dropOut(features, random);
    const scale = 1 / (1 - this.#settings.dropout);
    const scores = scoresOf({ ...features, ids: kept }, this.#rows.weights, scale);
    const errors = new Float32Array(scores.length);
    const input = { length: features.length, columns: COLUMNS, scores, places: features.places };
    CHAINS.forEach((shape, c) => {
      const { nodes, edges } = marginals(input, shape, this.#transitions[c].weights, true);
      if (edges) this.#learnTransitions(c, shape, edges, labels[c], features.places, rate);
      nodeErrors(errors, shape, nodes, labels[c]);
    });
    this.#learnRows(kept, features.width, errors, rate);
  }

  #dropOut({ ids }: TokenFeatures, random: () => number): Int32Array {
    const { dropout, minimum } = this.#settings;
    return ids.map((id) => (id >= 0 && this.#seen[id] >= minimum && random() >= dropout ? id : -1));
  }

  #learnTransitions(
    c: number,
    { labels }: ChainShape,
    edges: Float64Array,
    gold: Uint8Array,
    places: Uint8Array,
    rate: number,
  ): void {
    for (let t = 1; t < gold.length; t++) edges[(places[t] * labels + gold[t - 1]) * labels + gold[t]] -= 1;
    for (let i = 0; i < edges.length; i++) {
      if (edges[i] !== 0) this.#transitions[c].change(i, edges[i], rate, this.#step);
    }
  }

  #learnRows(kept: Int32Array, width: number, errors: Float32Array, rate: number): void {
    for (let k = 0; k < kept.length; k++) {
      if (kept[k] < 0) continue;
      const token = Math.trunc(k / width) * COLUMNS;
      const row = kept[k] * COLUMNS;
      for (let y = 0; y < COLUMNS; y++) {
        const error = errors[token + y];
        if (error > TOLERANCE || error < -TOLERANCE) this.#rows.change(row + y, error, rate, this.#step);
      }
    }
  }

  averaged(): SequenceWeights {
    const { numbers, scale } = quantise(this.#rows.averaged(this.#step));
    return {
      rows: numbers,
      scale,
      transitions: this.#transitions.map((table) => table.averaged(this.#step)),
    };
  }
}

/** Errors smaller than this change nothing. */
const TOLERANCE = 0.01;

function nodeErrors(errors: Float32Array, { from, labels }: ChainShape, nodes: Float32Array, gold: Uint8Array): void {
  for (let t = 0; t < gold.length; t++) {
    for (let y = 0; y < labels; y++) errors[t * COLUMNS + from + y] = nodes[t * labels + y];
    errors[t * COLUMNS + from + gold[t]] -= 1;
  }
}

/** Weights with what AdaGrad and averaging need to know of each. */
class Table {
  readonly weights: Float32Array;
  readonly #gradients: Float32Array;
  readonly #late: Float32Array;

  constructor(size: number) {
    this.weights = new Float32Array(size);
    this.#gradients = new Float32Array(size).fill(FIRST_GRADIENT);
    this.#late = new Float32Array(size);
  }

  change(i: number, gradient: number, rate: number, step: number): void {
    this.#gradients[i] += gradient * gradient;
    const change = (rate * gradient) / Math.sqrt(this.#gradients[i]);
    this.weights[i] -= change;
    this.#late[i] += step * change;
  }

  averaged(steps: number): Float32Array {
    return this.weights.map((weight, i) => weight + this.#late[i] / steps);
  }
}

/** In how many texts each row is. */
function textsWith(examples: readonly SequenceExample[]): Uint16Array {
  const counts = new Uint16Array(2 ** ROW_BITS);
  const last = new Int32Array(2 ** ROW_BITS).fill(-1);
  examples.forEach(({ features: { ids } }, text) => {
    for (const id of ids) {
      if (id < 0 || last[id] === text) continue;
      last[id] = text;
      counts[id] = Math.min(counts[id] + 1, 0xffff);
    }
  });
  return counts;
}
