import { FEATURE_BITS } from '../attribution/features/hash.ts';
import { randomFrom, shuffle } from './random.ts';

/** One candidate to learn from. */
export interface Example {
  readonly features: Int32Array;
  /** How right it is, 0 to 1. */
  readonly target: number;
}

/** The examples of one document, and which corpus it is from. */
export interface ExampleSet {
  /** 0, 1, …: corpora that annotate by habits of their own. */
  readonly domain: number;
  readonly examples: readonly Example[];
}

export interface LearnerSettings {
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  /** Features seen in fewer documents are left out. */
  readonly minimum: number;
  readonly seed: number;
}

/** Found by five-fold cross-validation over both corpora; see docs/decisions/0010. */
export const LEARNER: LearnerSettings = { epochs: 8, rate: 0.03, dropout: 0.5, minimum: 2, seed: 42 };

/** Weights that all corpora share, and for each corpus what it adds to them. */
export interface Weights {
  readonly shared: Float32Array;
  readonly domains: readonly Float32Array[];
}

const SIZE = 2 ** FEATURE_BITS;
const L2 = 1e-6;
/** Squared gradients begin with this, so that a feature's first step is no leap. */
const FIRST_GRADIENT = 1e-2;
/** Errors smaller than this change nothing. */
const TOLERANCE = 0.003;

/**
 * Logistic regression on hashed features: AdaGrad (Duchi, Hazan & Singer 2011), dropout of features, averaged weights,
 * and copies of the weights for each corpus (Daumé 2007) so that one does not blur the other. Deterministic.
 */
export function learn(sets: readonly ExampleSet[], settings: LearnerSettings = LEARNER): Weights {
  const domains = Math.max(0, ...sets.map((set) => set.domain)) + 1;
  const tables = Array.from({ length: domains + 1 }, () => new Table());
  const seen = documentsWith(sets);
  const random = randomFrom(settings.seed);
  const order = [...sets];
  let steps = 1;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    const rate = settings.rate / (1 + 0.3 * epoch);
    for (const { domain, examples } of order) {
      const pair = [tables[0], tables[domain + 1]] as const;
      for (const example of examples) update(pair, example, { seen, settings, random, rate, step: ++steps });
    }
  }
  const [shared, ...own] = tables.map((table) => table.averaged(steps, seen, settings.minimum));
  return { shared, domains: own };
}

/** Weights with what AdaGrad and averaging need to know of each. */
class Table {
  readonly weights = new Float32Array(SIZE);
  readonly gradients = new Float32Array(SIZE).fill(FIRST_GRADIENT);
  /** Sum of all changes times the step at which they were made. */
  readonly late = new Float32Array(SIZE);

  averaged(steps: number, seen: Uint16Array, minimum: number): Float32Array {
    return this.weights.map((weight, id) => (seen[id] < minimum ? 0 : weight + this.late[id] / steps));
  }
}

interface Update {
  readonly seen: Uint16Array;
  readonly settings: LearnerSettings;
  readonly random: () => number;
  readonly rate: number;
  readonly step: number;
}

function update(tables: readonly [Table, Table], { features, target }: Example, u: Update): void {
  const { dropout, minimum } = u.settings;
  const kept: number[] = [];
  for (const id of features) if (u.seen[id] >= minimum && u.random() >= dropout) kept.push(id);
  let sum = 0;
  for (const id of kept) sum += tables[0].weights[id] + tables[1].weights[id];
  const error = 1 / (1 + Math.exp(-sum / (1 - dropout))) - target;
  if (Math.abs(error) < TOLERANCE) return;
  for (const { weights, gradients, late } of tables) {
    for (const id of kept) {
      const gradient = error + L2 * weights[id];
      gradients[id] += gradient * gradient;
      const change = (u.rate * gradient) / Math.sqrt(gradients[id]);
      weights[id] -= change;
      late[id] += u.step * change;
    }
  }
}

/** In how many documents each feature is. */
function documentsWith(sets: readonly ExampleSet[]): Uint16Array {
  const counts = new Uint16Array(SIZE);
  for (const { examples } of sets) {
    const seen = new Set<number>();
    for (const { features } of examples) for (const id of features) seen.add(id);
    for (const id of seen) counts[id] = Math.min(counts[id] + 1, 0xffff);
  }
  return counts;
}

/** Rounds weights to 8 bits; the largest in ten thousand are cut off. */
export function quantise(weights: Float32Array): { readonly numbers: Int8Array; readonly scale: number } {
  const sizes = weights
    .filter((w) => w !== 0)
    .map(Math.abs)
    .sort();
  const largest = sizes.at(Math.floor(sizes.length * 0.9999)) ?? 1;
  const scale = largest / 127;
  const numbers = Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale))));
  return { numbers, scale };
}
