/** What is assumed of the world: none of it was measured here. Times in seconds, shares of 1. */
export interface World {
  /** Documents that an outlet publishes a day, on average, and the one that publishes most. */
  readonly perHost: number;
  readonly busiest: number;
  /** An answer of a server: the middle, and how far answers lie apart (of the logarithm). */
  readonly response: number;
  readonly responseSpread: number;
  /** Between two pages of one host: `--pause`. */
  readonly pause: number;
  /** Visits of a page after the first (`gather/watch/schedule.ts`), and how many of them find something new. */
  readonly checks: readonly number[];
  readonly changed: number;
  /** Between two visits of a list at least and at most, as there; and every so often where it is given. */
  readonly least: number;
  readonly most: number;
  readonly every: number | null;
  /** Times slower, how long, and how often a host is in a day. */
  readonly slow: { readonly times: number; readonly seconds: number; readonly perDay: number };
  /** Ends of one worker, restarts of a machine in a day, and how long they take. */
  readonly deaths: { readonly perDay: number; readonly seconds: number };
  readonly restarts: { readonly perDay: number; readonly seconds: number };
}

export const WORLD: World = {
  ...{ perHost: 40, busiest: 2_500, response: 0.3, responseSpread: 0.6, pause: 1 },
  ...{ checks: [3_600, 14_400, 86_400, 259_200], changed: 0.05, least: 300, most: 86_400, every: null },
  slow: { times: 20, seconds: 1_800, perDay: 0.02 },
  deaths: { perDay: 2, seconds: 10 },
  restarts: { perDay: 0.5, seconds: 90 },
};

export const DAY = 86_400;

/** Documents that are published in each hour, as news is: little at night, most before noon and in the late afternoon. */
const HOURS = [8, 6, 5, 5, 7, 14, 28, 42, 52, 60, 66, 68, 64, 60, 62, 66, 68, 66, 58, 48, 38, 28, 18, 12];
const SUM = HOURS.reduce((sum, share) => sum + share, 0);

/** The busiest hour, as a multiple of the mean. */
export const PEAK = (Math.max(...HOURS) * HOURS.length) / SUM;

/** Numbers of two kinds that look random, the same for the same seed. */
export class Chance {
  readonly uniform: () => number;

  constructor(random: () => number) {
    this.uniform = random;
  }

  /** @param mean of what comes by itself, without memory */
  exponential(mean: number): number {
    return -mean * Math.log(1 - this.uniform());
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  /** @param middle of what is never below 0 and now and then far above */
  lognormal(middle: number, spread: number): number {
    return middle * Math.exp(spread * this.normal());
  }

  /** A second of a day at which something is published. */
  second(): number {
    let left = this.uniform() * SUM;
    const hour = HOURS.findIndex((share) => (left -= share) < 0);
    return 3_600 * ((hour < 0 ? HOURS.length - 1 : hour) + this.uniform());
  }
}

/** How much each host publishes, the busiest first: shares of 1 that add up, as running sums. */
export function hostsOf(documents: number, { perHost, busiest }: World): Float64Array {
  const count = Math.max(1, Math.round(documents / perHost));
  const most = Math.max(busiest / documents, 1 / count);
  // Zipf and Mandelbrot: 1 / (rank + q), with the q that gives the busiest its share
  let [low, high] = [0, 1e9];
  for (let i = 0; i < 100; i++) {
    const q = (low + high) / 2;
    if (firstShare(count, q) > most) low = q;
    else high = q;
  }
  const sums = new Float64Array(count);
  let sum = 0;
  for (let rank = 0; rank < count; rank++) sums[rank] = sum += 1 / (rank + 1 + high);
  return sums.map((value) => value / sum);
}

function firstShare(count: number, q: number): number {
  let sum = 0;
  for (let rank = 1; rank <= count; rank++) sum += 1 / (rank + q);
  return 1 / (1 + q) / sum;
}

/** The host that a number in [0, 1) falls on. */
export function hostAt(sums: Float64Array, share: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle] > share) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Seconds between two visits of a list: visits that find something make the pause shorter by a third, others longer by half,
 * which evens out where half of them do.
 */
export function pauseOfList(perDay: number, { least, most, every }: World): number {
  return every ?? Math.min(Math.max((Math.LN2 * DAY) / perDay, least), most);
}
