import { type ChainShape, marginals } from './chain.ts';
import { COLUMNS, PLACES, QUOTE_LABELS, ROLE_LABELS } from './labels.ts';
import type { TokenFeatures } from './token-features.ts';

/** The chain of quotes and the chain of roles: one row of weights has both. */
export const CHAINS: readonly ChainShape[] = [
  { from: 0, labels: QUOTE_LABELS },
  { from: QUOTE_LABELS, labels: ROLE_LABELS },
];

/** Weights of the sequence model. */
export interface SequenceWeights {
  /** A row of `COLUMNS` for each row id. */
  readonly rows: Int8Array;
  /** What one step of a row's weight counts. */
  readonly scale: number;
  /** For each chain, `PLACES × labels × labels`. */
  readonly transitions: readonly Float32Array[];
}

/** What the sequence model makes of a text: the probability of every label of every token. */
export interface Posteriors {
  /** `length × QUOTE_LABELS` */
  readonly quotes: Float32Array;
  /** `length × ROLE_LABELS` */
  readonly roles: Float32Array;
}

/** What the model makes of a text. */
export function posteriorsOf(features: TokenFeatures, { rows, scale, transitions }: SequenceWeights): Posteriors {
  const scores = scoresOf(features, rows, scale);
  const input = { length: features.length, columns: COLUMNS, scores, places: features.places };
  const [quotes, roles] = CHAINS.map((shape, c) => marginals(input, shape, transitions[c]).nodes);
  return { quotes, roles };
}

/** Sums of the weights of each token's features, `length × COLUMNS`; ids below 0 are none. */
export function scoresOf(
  { length, width, ids }: Pick<TokenFeatures, 'length' | 'width' | 'ids'>,
  rows: Float32Array | Int8Array,
  scale: number,
): Float32Array {
  const scores = new Float32Array(length * COLUMNS);
  // four columns at a time: their sums stay in registers, which is twice as fast as one array of sums
  for (let t = 0; t < length; t++) {
    for (let y = 0; y < COLUMNS; y += 4) {
      let [a, b, c, d] = [0, 0, 0, 0];
      for (let k = t * width; k < (t + 1) * width; k++) {
        if (ids[k] < 0) continue;
        const row = ids[k] * COLUMNS + y;
        a += rows[row];
        b += rows[row + 1];
        c += rows[row + 2];
        d += rows[row + 3];
      }
      const at = t * COLUMNS + y;
      scores[at] = scale * a;
      scores[at + 1] = scale * b;
      scores[at + 2] = scale * c;
      scores[at + 3] = scale * d;
    }
  }
  return scores;
}

/** The scale and the transitions as 32-bit floats, chain after chain. */
export function packTransitions({ scale, transitions }: SequenceWeights): Uint8Array {
  const floats = Float32Array.from([scale, ...transitions.flatMap((chain) => [...chain])]);
  return new Uint8Array(floats.buffer);
}

/** @returns null where the bytes do not have the size of these chains */
export function unpackTransitions(bytes: Uint8Array, rows: Int8Array): SequenceWeights | null {
  const sizes = CHAINS.map(({ labels }) => PLACES * labels * labels);
  if (bytes.length !== 4 * (1 + sizes.reduce((a, b) => a + b))) return null;
  const floats = new Float32Array(Uint8Array.from(bytes).buffer);
  let at = 1;
  const transitions = sizes.map((size) => floats.subarray(at, (at += size)));
  return { rows, scale: floats[0], transitions };
}
