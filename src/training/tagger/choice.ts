import { COLUMNS } from '../../language/de/tagger/weights.ts';

const WIDTH = COLUMNS.length;
/** Squared gradients begin with this, so that a weight's first step is no leap. */
const FIRST_GRADIENT = 1e-2;
/** Errors smaller than this change nothing. */
const TOLERANCE = 0.003;

/** A row of weights for each feature, with what AdaGrad (Duchi, Hazan & Singer 2011) and averaging need to know. */
class Table {
  readonly weights: Float32Array;
  readonly gradients: Float32Array;
  /** Sum of all changes times the step at which they were made. */
  readonly late: Float32Array;

  constructor(rows: number) {
    this.weights = new Float32Array(rows * WIDTH);
    this.gradients = new Float32Array(rows * WIDTH).fill(FIRST_GRADIENT);
    this.late = new Float32Array(rows * WIDTH);
  }
}

/** Logistic regression over the columns, one example at a time. */
export class Choice {
  readonly #shared: Table;
  readonly #domains: readonly Table[];
  readonly #dropout: number;
  readonly #random: () => number;
  readonly #scores = new Float64Array(WIDTH);
  #step = 1;

  /**
   * @param rows how many features there are
   * @param domains how many copies of the weights there are beside the shared ones
   * @param dropout share of the features that each example lacks
   */
  constructor(rows: number, domains: number, dropout: number, random: () => number) {
    this.#shared = new Table(rows);
    this.#domains = Array.from({ length: domains }, () => new Table(rows));
    this.#dropout = dropout;
    this.#random = random;
  }

  /** The column that the weights would choose now. */
  best(rows: readonly number[], domain: number): number {
    const [shared, own] = [this.#shared.weights, this.#domains[domain].weights];
    const scores = this.#scores.fill(0);
    for (const row of rows) {
      for (let at = row * WIDTH, c = 0; c < WIDTH; at++, c++) scores[c] += shared[at] + own[at];
    }
    return scores.indexOf(Math.max(...scores));
  }

  /** Learns that an example with these rows has the column `right`; returns the column it would have chosen itself. */
  learn(rows: readonly number[], right: number, domain: number, rate: number): number {
    const kept = rows.filter(() => this.#random() >= this.#dropout);
    const best = this.best(kept, domain);
    const probabilities = softmax(this.#scores, 1 / (1 - this.#dropout));
    const tables = [this.#shared, this.#domains[domain]];
    this.#step++;
    for (let c = 0; c < WIDTH; c++) {
      const error = probabilities[c] - (c === right ? 1 : 0);
      if (Math.abs(error) < TOLERANCE) continue;
      for (const table of tables) this.#correct(table, kept, c, error, rate);
    }
    return best;
  }

  #correct(
    { weights, gradients, late }: Table,
    rows: readonly number[],
    column: number,
    error: number,
    rate: number,
  ): void {
    for (const row of rows) {
      const at = row * WIDTH + column;
      gradients[at] += error * error;
      const change = (rate * error) / Math.sqrt(gradients[at]);
      weights[at] -= change;
      late[at] += this.#step * change;
    }
  }

  /** The weights that decide by the habits of a domain, averaged over all steps. */
  averaged(domain: number): Float32Array {
    const [a, b] = [this.#shared, this.#domains[domain]];
    return a.weights.map((weight, at) => weight + b.weights[at] + (a.late[at] + b.late[at]) / this.#step);
  }
}

/** Changes scores into probabilities, in place. */
function softmax(scores: Float64Array, scale: number): Float64Array {
  const most = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp((scores[c] - most) * scale);
  for (let c = 0; c < scores.length; c++) scores[c] /= sum;
  return scores;
}
