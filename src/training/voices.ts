import { VOICE_BITS, type VoiceChoice } from '../attribution/voices.ts';
import { randomFrom, shuffle } from './random.ts';

/** One statement without a frame: who may speak in it, and how right each is. */
export interface VoiceExample {
  readonly choices: readonly VoiceChoice[];
  readonly targets: readonly number[];
}

const EPOCHS = 8;
const RATE = 0.1;
const L2 = 1e-4;
const FIRST_GRADIENT = 0.1;
const SEED = 7;

/** Softmax regression over the choices of each statement, with AdaGrad. Deterministic. */
export function learnVoices(examples: readonly VoiceExample[]): Float32Array {
  const weights = new Float32Array(2 ** VOICE_BITS);
  const gradients = new Float32Array(2 ** VOICE_BITS).fill(FIRST_GRADIENT);
  const random = randomFrom(SEED);
  const order = examples.filter(({ targets }) => targets.some((t) => t > 0));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const example of order) update(weights, gradients, example);
  }
  return weights;
}

function update(weights: Float32Array, gradients: Float32Array, { choices, targets }: VoiceExample): void {
  const sums = choices.map(({ features }) => features.reduce((sum, id) => sum + weights[id], 0));
  const largest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - largest));
  const total = powers.reduce((a, b) => a + b, 0);
  const right = targets.reduce((a, b) => a + b, 0);
  choices.forEach(({ features }, i) => {
    const error = powers[i] / total - targets[i] / right;
    for (const id of features) {
      const gradient = error + L2 * weights[id];
      gradients[id] += gradient * gradient;
      weights[id] -= (RATE * gradient) / Math.sqrt(gradients[id]);
    }
  });
}
