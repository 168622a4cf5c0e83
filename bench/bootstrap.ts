import { ROLES, type Role } from '../src/training/quotation.ts';
import { type DocumentScore, METRICS, type Metric, type Tally, f1 } from './score.ts';

/** The 95 % interval of an F1, 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const SEED = 20_241_126;

/**
 * How far each F1 may be off because the corpus has these documents and not others: the percentile bootstrap, documents
 * drawn with replacement. The same input gives the same intervals.
 */
export function intervals(scores: readonly DocumentScore[], samples = 2000): Readonly<Record<Metric, Interval>> {
  const random = xorshift(SEED);
  const sums = scores.map(sumsOf);
  const drawn: number[][] = METRICS.map(() => []);
  for (let sample = 0; sample < samples; sample++) {
    const total = new Float64Array(METRICS.length * PARTS);
    for (let n = 0; n < sums.length; n++) {
      const one = sums[Math.floor(random() * sums.length)];
      for (let i = 0; i < total.length; i++) total[i] += one[i];
    }
    METRICS.forEach((_, m) => drawn[m].push(f1Of(total.subarray(m * PARTS, (m + 1) * PARTS))));
  }
  return Object.fromEntries(METRICS.map((metric, m) => [metric, percentiles(drawn[m])])) as Record<Metric, Interval>;
}

/** Sum and number of the shares of precision, then of recall. */
const PARTS = 4;

function f1Of([precision, system, recall, gold]: Float64Array): number {
  return f1(system > 0 ? precision / system : 0, gold > 0 ? recall / gold : 0);
}

function sumsOf({ all, core }: DocumentScore): Float64Array {
  const others = ROLES.slice(1);
  const parts: Record<Metric, number[]> = {
    quote: pooled(all, ['quote']),
    roles: pooled(all, others),
    joint: pooled(all, ROLES),
    speaker: pooled(all, ['speaker']),
    cue: pooled(all, ['cue']),
    frame: pooled(all, ['frame']),
    addressee: pooled(all, ['addressee']),
    type: [all.sameType, all.system, all.sameType, all.gold],
    core: pooled(core, ROLES),
    coreQuote: pooled(core, ['quote']),
  };
  return Float64Array.from(METRICS.flatMap((metric) => parts[metric]));
}

function pooled({ precision, recall }: Tally, roles: readonly Role[]): number[] {
  return [precision, recall].flatMap((side) => {
    const shares = roles.flatMap((role) => side[role]);
    return [shares.reduce((sum, share) => sum + share, 0), shares.length];
  });
}

function percentiles(values: number[]): Interval {
  values.sort((a, b) => a - b);
  const at = (share: number): number => values[Math.round(share * (values.length - 1))];
  return { low: at(0.025), high: at(0.975) };
}

/** Marsaglia's xorshift with 32 bits: numbers from 0 to below 1, the same for the same seed. */
export function xorshift(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
