import { WIDTH } from '../attribution/judging/questions.ts';
import type { Trees } from '../text/trees.ts';
import type { Worth } from './label.ts';
import { randomFrom } from './random.ts';

/** Rows of answers with what each should come to, 0 to 1. */
export interface Rows {
  readonly width: number;
  /** `count × width` */
  readonly answers: Float32Array;
  readonly targets: Float32Array;
}

/**
 * The candidates of documents as rows.
 *
 * @param target what a candidate that was judged should come to; null leaves it out
 */
export function rowsOf(
  documents: readonly { readonly answers: Float32Array; readonly worths: readonly (Worth | null)[] }[],
  target: (worth: Worth) => number | null,
): Rows {
  const valueOf = (worth: Worth | null): number | null => worth && target(worth);
  const count = documents.reduce((n, { worths }) => n + worths.filter((worth) => valueOf(worth) !== null).length, 0);
  const answers = new Float32Array(count * WIDTH);
  const targets = new Float32Array(count);
  let at = 0;
  for (const document of documents) {
    document.worths.forEach((worth, i) => {
      const value = valueOf(worth);
      if (value === null) return;
      answers.set(document.answers.subarray(i * WIDTH, (i + 1) * WIDTH), at * WIDTH);
      targets[at++] = value;
    });
  }
  return { width: WIDTH, answers, targets };
}

export interface TreeSettings {
  readonly count: number;
  readonly depth: number;
  readonly rate: number;
  /** Rows that a leaf has at least. */
  readonly smallest: number;
  /** Share of the rows and of the questions that each tree is made with. */
  readonly rows: number;
  readonly questions: number;
  readonly l2: number;
  readonly seed: number;
}

export const TREES: TreeSettings = {
  count: 150,
  depth: 5,
  rate: 0.08,
  smallest: 40,
  rows: 0.5,
  questions: 0.4,
  l2: 5,
  seed: 5,
};

/** Roles are learned from fewer rows, and asked about fewer candidates: more and deeper trees cost nothing. */
export const ROLE_TREES: TreeSettings = { ...TREES, count: 300, depth: 6 };

const BINS = 64;

const LEAST_GAIN = 1e-3;

/** Gradient boosting for the logistic loss with histograms (Friedman 2001; Ke et al. 2017). Deterministic. */
export function learnTrees({ width, answers, targets }: Rows, given: TreeSettings = TREES): Trees {
  const n = targets.length;
  const settings = fitting(given, n);
  const borders = Array.from({ length: width }, (_, q) => bordersOf(answers, width, q, n));
  const bins = binned(answers, width, n, borders);
  const mean = targets.reduce((a, b) => a + b, 0) / Math.max(1, n);
  const bias = Math.fround(Math.log((mean + 1e-6) / (1 - mean + 1e-6)));
  const { depth, count } = settings;
  const inner = 2 ** depth - 1;
  const trees = {
    depth,
    count,
    bias,
    questions: new Uint8Array(count * inner),
    thresholds: new Float32Array(count * inner).fill(Infinity),
    leaves: new Float32Array(count * (inner + 1)),
  };
  const logits = new Float32Array(n).fill(bias);
  const random = randomFrom(settings.seed);
  const gradients = new Float32Array(n);
  const hessians = new Float32Array(n);
  for (let t = 0; t < count; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-logits[i]));
      gradients[i] = targets[i] - p;
      hessians[i] = p * (1 - p);
    }
    grow({ bins, width, n, borders, gradients, hessians, logits, random, settings }, trees, t);
  }
  return trees;
}

/** Small corpora have small leaves. */
function fitting(settings: TreeSettings, rows: number): TreeSettings {
  const share = Math.min(1, rows / FEW_ROWS);
  return {
    ...settings,
    smallest: Math.max(2, Math.round(settings.smallest * share)),
    l2: Math.max(0.01, settings.l2 * share),
  };
}

/** Rows from which on the settings hold as they are. */
const FEW_ROWS = 4000;

/** Values between which the rows of one question are parted, ascending. */
function bordersOf(answers: Float32Array, width: number, q: number, n: number): Float32Array {
  const values = new Float32Array(n);
  for (let i = 0; i < n; i++) values[i] = answers[i * width + q];
  values.sort();
  const borders: number[] = [];
  for (let b = 1; b < BINS; b++) {
    const value = values[Math.floor((b * n) / BINS)];
    if (value < values[n - 1] && (borders.length === 0 || value > borders[borders.length - 1])) borders.push(value);
  }
  return Float32Array.from(borders);
}

function binned(answers: Float32Array, width: number, n: number, borders: readonly Float32Array[]): Uint8Array {
  const bins = new Uint8Array(n * width);
  for (let q = 0; q < width; q++) {
    const own = borders[q];
    for (let i = 0; i < n; i++) {
      const value = answers[i * width + q];
      let low = 0;
      for (let high = own.length; low < high;) {
        const middle = (low + high) >> 1;
        if (own[middle] < value) low = middle + 1;
        else high = middle;
      }
      bins[i * width + q] = low;
    }
  }
  return bins;
}

interface Growing {
  readonly bins: Uint8Array;
  readonly width: number;
  readonly n: number;
  readonly borders: readonly Float32Array[];
  readonly gradients: Float32Array;
  readonly hessians: Float32Array;
  readonly logits: Float32Array;
  readonly random: () => number;
  readonly settings: TreeSettings;
}

/** One tree while it grows: the questions it may ask, its rows and the node each has come to. */
interface Growth {
  readonly trees: Trees;
  /** Where the tree's nodes begin. */
  readonly base: number;
  readonly kept: readonly number[];
  readonly sampled: readonly number[];
  readonly node: Int16Array;
}

function grow(g: Growing, trees: Trees, tree: number): void {
  const { random, settings, n, width } = g;
  const sampled: number[] = [];
  for (let i = 0; i < n; i++) if (random() < settings.rows) sampled.push(i);
  const kept: number[] = [];
  for (let q = 0; q < width; q++) if (random() < settings.questions) kept.push(q);
  const growth = { trees, base: tree * (2 ** trees.depth - 1), kept, sampled, node: new Int16Array(n) };
  for (let level = 0; level < trees.depth; level++) splitLevel(g, growth, level);
  fillLeaves(g, growth, tree);
  for (let i = 0; i < n; i++) g.logits[i] += trees.leaves[leafOf(g, growth, i, tree)];
}

function fillLeaves({ gradients, hessians, settings }: Growing, growth: Growth, tree: number): void {
  const inner = 2 ** growth.trees.depth - 1;
  const sums = new Float64Array(inner + 1);
  const weights = new Float64Array(inner + 1);
  for (const i of growth.sampled) {
    sums[growth.node[i] - inner] += gradients[i];
    weights[growth.node[i] - inner] += hessians[i];
  }
  for (let leaf = 0; leaf <= inner; leaf++) {
    const value = (settings.rate * sums[leaf]) / (weights[leaf] + settings.l2);
    growth.trees.leaves[tree * (inner + 1) + leaf] = value;
  }
}

/** Where a row ends up, as an index into the leaves of all trees. */
function leafOf(g: Growing, { trees, base }: Growth, i: number, tree: number): number {
  const inner = 2 ** trees.depth - 1;
  let node = 0;
  for (let d = 0; d < trees.depth; d++) {
    const at = base + node;
    node = 2 * node + (above(g, i, trees.questions[at], trees.thresholds[at]) ? 2 : 1);
  }
  return tree * (inner + 1) + node - inner;
}

function above({ bins, width, borders }: Growing, i: number, q: number, threshold: number): boolean {
  if (threshold === Infinity) return false;
  const bin = bins[i * width + q];
  return bin > 0 && borders[q][bin - 1] >= threshold;
}

/** Finds the best split of each node of a level and sends its rows on. */
function splitLevel(g: Growing, growth: Growth, level: number): void {
  const { trees, base, sampled, node } = growth;
  const first = 2 ** level - 1;
  const sums = summed(g, growth, first);
  for (let m = 0; m <= first; m++) {
    const best = bestSplit(g, growth.kept, sums, m);
    if (!best) continue;
    trees.questions[base + first + m] = best.question;
    trees.thresholds[base + first + m] = best.threshold;
  }
  for (const i of sampled) {
    const at = base + node[i];
    node[i] = 2 * node[i] + (above(g, i, trees.questions[at], trees.thresholds[at]) ? 2 : 1);
  }
}

/** What the rows of each node and bin come to: `nodes × kept questions × BINS`. */
interface Sums {
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
  readonly counts: Int32Array;
}

function summed({ bins, width, gradients, hessians }: Growing, { kept, sampled, node }: Growth, first: number): Sums {
  const size = kept.length * BINS;
  const cells = (first + 1) * size;
  const sums = {
    gradients: new Float64Array(cells),
    hessians: new Float64Array(cells),
    counts: new Int32Array(cells),
  };
  for (const i of sampled) {
    const start = (node[i] - first) * size;
    for (let k = 0; k < kept.length; k++) {
      const cell = start + k * BINS + bins[i * width + kept[k]];
      sums.gradients[cell] += gradients[i];
      sums.hessians[cell] += hessians[i];
      sums.counts[cell]++;
    }
  }
  return sums;
}

interface Split {
  readonly question: number;
  readonly threshold: number;
  readonly gain: number;
}

function bestSplit(g: Growing, kept: readonly number[], sums: Sums, m: number): Split | null {
  let best: Split | null = null;
  kept.forEach((question, k) => {
    best = bestThreshold(g, question, sums, (m * kept.length + k) * BINS, best);
  });
  return best;
}

/** The threshold of one question that gains most, if that is more than the best so far. */
function bestThreshold(g: Growing, question: number, sums: Sums, start: number, best: Split | null): Split | null {
  const { smallest, l2 } = g.settings;
  const borders = g.borders[question];
  let [G, H, N] = [0, 0, 0];
  for (let cell = start; cell < start + BINS; cell++) {
    G += sums.gradients[cell];
    H += sums.hessians[cell];
    N += sums.counts[cell];
  }
  const whole = (G * G) / (H + l2);
  let [left, weight, count] = [0, 0, 0];
  borders.forEach((threshold, b) => {
    left += sums.gradients[start + b];
    weight += sums.hessians[start + b];
    count += sums.counts[start + b];
    if (count < smallest || N - count < smallest) return;
    const gain = left ** 2 / (weight + l2) + (G - left) ** 2 / (H - weight + l2) - whole;
    if (gain > (best?.gain ?? LEAST_GAIN)) best = { question, threshold, gain };
  });
  return best;
}
