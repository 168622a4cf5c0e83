import type { CalibrationKnot } from '../attribution/model.ts';

/** A chosen statement on a text that the model was not trained on: its probability, and whether it was right. */
export interface Outcome {
  readonly probability: number;
  readonly right: boolean;
}

/**
 * Isotonic regression (pool adjacent violators; Ayer et al. 1955): confidences that rise with the probability and are, in
 * each pool, the share that was right. Pools of at least `smallest` outcomes.
 */
export function calibrate(outcomes: readonly Outcome[], smallest = 60): CalibrationKnot[] {
  const sorted = [...outcomes].sort((a, b) => a.probability - b.probability);
  const pools: { count: number; probability: number; right: number }[] = [];
  for (let i = 0; i < sorted.length; i += smallest) {
    // a last pool that would be too small joins the one before
    const end = sorted.length - i < 2 * smallest ? sorted.length : i + smallest;
    const part = sorted.slice(i, end);
    pools.push({
      count: part.length,
      probability: part.reduce((sum, o) => sum + o.probability, 0),
      right: part.filter((o) => o.right).length,
    });
    if (end === sorted.length) break;
  }
  for (let i = 1; i < pools.length;) {
    const [low, high] = [pools[i - 1], pools[i]];
    if (low.right / low.count <= high.right / high.count) {
      i++;
      continue;
    }
    const joined = {
      count: low.count + high.count,
      probability: low.probability + high.probability,
      right: low.right + high.right,
    };
    pools.splice(i - 1, 2, joined);
    i = Math.max(1, i - 1);
  }
  return pools.map((pool) => ({
    probability: round(pool.probability / pool.count),
    confidence: round(pool.right / pool.count),
  }));
}

const round = (n: number): number => Math.round(n * 10_000) / 10_000;

/** One bar of a reliability diagram. */
export interface ReliabilityBin {
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

/** Outcomes in ten bins by confidence, empty ones left out. */
export function reliability(outcomes: readonly { confidence: number; right: boolean }[]): ReliabilityBin[] {
  const bins = Map.groupBy(outcomes, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)));
  return [...bins.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, list]) => ({
      count: list.length,
      confidence: list.reduce((sum, o) => sum + o.confidence, 0) / list.length,
      right: list.filter((o) => o.right).length / list.length,
    }));
}

/** The expected calibration error (Naeini, Cooper & Hauskrecht 2015): how far confidence and rightness are apart. */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const total = bins.reduce((sum, bin) => sum + bin.count, 0);
  return bins.reduce((sum, bin) => sum + (bin.count / total) * Math.abs(bin.confidence - bin.right), 0);
}
