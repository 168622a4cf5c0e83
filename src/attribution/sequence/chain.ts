/** A run of labels that follow one another: columns `[from, from + labels)` of the scores of each token. */
export interface ChainShape {
  readonly from: number;
  readonly labels: number;
}

/** The scores of a text for one or more chains, and in which place each token stands. */
export interface ChainInput {
  readonly length: number;
  /** Columns in a row of scores. */
  readonly columns: number;
  /** One row a token. */
  readonly scores: Float32Array;
  /** The place of each token; see `Place`. */
  readonly places: Uint8Array;
}

/** Scratch and result of `marginals`. */
export interface Marginals {
  /** Probability of each label at each token, `length × labels`. */
  readonly nodes: Float32Array;
  /** Expected transitions, `places × labels × labels`; only when asked for. */
  readonly edges: Float64Array | null;
}

/**
 * Probabilities of the labels of a linear-chain conditional random field by the forward-backward algorithm (Lafferty,
 * McCallum & Pereira 2001; scaled as in Rabiner 1989).
 *
 * @param transitions scores of label after label, `places × labels × labels`, by the place of the later token
 */
export function marginals(
  input: ChainInput,
  shape: ChainShape,
  transitions: Float32Array,
  withEdges = false,
): Marginals {
  const { length, places } = input;
  const L = shape.labels;
  const steps = transitions.map(Math.exp);
  const scores = exponentials(input, shape);
  const alpha = forward(scores, steps, places, length, L);
  const nodes = new Float32Array(length * L);
  const edges = withEdges ? new Float64Array(transitions.length) : null;
  let beta = new Float64Array(L).fill(1);
  let next = new Float64Array(L);
  const ahead = new Float64Array(L);
  for (let t = length - 1; t >= 0; t--) {
    let total = 0;
    for (let y = 0; y < L; y++) total += alpha[t * L + y] * beta[y];
    for (let y = 0; y < L; y++) nodes[t * L + y] = (alpha[t * L + y] * beta[y]) / total;
    if (t === 0) break;
    const base = places[t] * L * L;
    for (let y = 0; y < L; y++) ahead[y] = scores[t * L + y] * beta[y];
    let sum = 0;
    for (let x = 0; x < L; x++) {
      let value = 0;
      for (let y = 0; y < L; y++) value += steps[base + x * L + y] * ahead[y];
      next[x] = value;
      sum += value;
    }
    if (edges) {
      const here = alpha.subarray((t - 1) * L, t * L);
      addEdges(edges.subarray(base, base + L * L), steps.subarray(base, base + L * L), here, ahead);
    }
    for (let x = 0; x < L; x++) next[x] /= sum;
    [beta, next] = [next, beta];
  }
  return { nodes, edges };
}

/** The scores of a chain as factors, the largest of each token 1. */
function exponentials({ length, columns, scores }: ChainInput, { from, labels }: ChainShape): Float64Array {
  const result = new Float64Array(length * labels);
  for (let t = 0; t < length; t++) {
    let largest = -Infinity;
    const row = t * columns + from;
    for (let y = 0; y < labels; y++) if (scores[row + y] > largest) largest = scores[row + y];
    for (let y = 0; y < labels; y++) result[t * labels + y] = Math.exp(scores[row + y] - largest);
  }
  return result;
}

function forward(
  scores: Float64Array,
  steps: Float32Array,
  places: Uint8Array,
  length: number,
  L: number,
): Float64Array {
  const alpha = new Float64Array(length * L);
  for (let t = 0; t < length; t++) {
    let sum = 0;
    const base = places[t] * L * L;
    for (let y = 0; y < L; y++) {
      // the text begins after an outside token
      let value = t === 0 ? steps[base + y] : 0;
      if (t > 0) for (let x = 0; x < L; x++) value += alpha[(t - 1) * L + x] * steps[base + x * L + y];
      value *= scores[t * L + y];
      alpha[t * L + y] = value;
      sum += value;
    }
    for (let y = 0; y < L; y++) alpha[t * L + y] /= sum;
  }
  return alpha;
}

/** Adds the expected transitions between two tokens: what leads up to the first, the step, what follows. */
function addEdges(edges: Float64Array, steps: Float32Array, before: Float64Array, ahead: Float64Array): void {
  const L = before.length;
  let total = 0;
  for (let x = 0; x < L; x++) {
    for (let y = 0; y < L; y++) total += before[x] * steps[x * L + y] * ahead[y];
  }
  for (let x = 0; x < L; x++) {
    const left = before[x] / total;
    for (let y = 0; y < L; y++) edges[x * L + y] += left * steps[x * L + y] * ahead[y];
  }
}
