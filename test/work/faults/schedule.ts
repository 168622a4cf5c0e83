import { xorshift } from '../../../bench/bootstrap.ts';
import type { Role } from '../../../src/work/roles.ts';

/** What may happen, with how often it does beside the others. */
const KINDS = {
  /** A worker is killed, and another started after a while. */
  'kill-worker': 4,
  /** A server of the cluster is killed, and started again. */
  'kill-node': 2,
  /** The same with the one that leads a stream. */
  'kill-leader': 2,
  /** PostgreSQL is stopped as by a crash, and started again. */
  'restart-record': 2,
  /** All connections end. */
  cut: 2,
  /** The same, and new ones are refused for a while. */
  refuse: 1,
  /** All that is sent comes later for a while. */
  delay: 2,
  /** Nothing passes for a while. */
  stall: 2,
  /** Connections are never heard of again, and nobody is told. */
  silence: 1,
} as const;
export type Kind = keyof typeof KINDS;

const PLACES = ['bus', 'record', 'everywhere'] as const;
export type Place = (typeof PLACES)[number];

export interface Fault {
  readonly kind: Kind;
  /** Milliseconds after the start. */
  readonly at: number;
  /** Milliseconds. */
  readonly lasts: number;
  /** Whose connections, where it is about connections. */
  readonly place: Place;
  /** From 0 to below 1: which worker, server or stream; how much delay. */
  readonly choice: number;
}

/** What happens to workers and what they work with; all of it follows from the seed. */
export interface Schedule {
  readonly seed: number;
  /** The roles of each. */
  readonly workers: readonly (readonly Role[])[];
  /** Seconds without a word after which work is given to another: short, so that some is given out twice. */
  readonly patience: number;
  /** In the order of time. */
  readonly faults: readonly Fault[];
}

/** Milliseconds in which all faults begin. */
export const WINDOW = 5_000;
/** Workers need a second to start. */
const FIRST = 500;
const MOST_READERS = 2;
const MOST_STORERS = 2;
const [FEWEST_FAULTS, MOST_FAULTS] = [3, 6];
/** Milliseconds. */
const [SHORTEST, LONGEST] = [300, 2_000];
const PATIENCES = [1, 2, 3, 5] as const;

/** @param seed from 1 on */
export function scheduleOf(seed: number): Schedule {
  // small seeds give small numbers at first
  const random = xorshift(Math.imul(seed, 0x9e3779b1));
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const one = <T>(of: readonly T[]): T => of[whole(0, of.length - 1)];
  const kinds = Object.entries(KINDS).flatMap(([kind, weight]) => Array<Kind>(weight).fill(kind as Kind));
  const faults = Array.from({ length: whole(FEWEST_FAULTS, MOST_FAULTS) }, (): Fault => {
    const [kind, place] = [one(kinds), one(PLACES)];
    return { kind, at: whole(FIRST, WINDOW), lasts: whole(SHORTEST, LONGEST), place, choice: random() };
  });
  const [readers, storers] = [whole(1, MOST_READERS), whole(1, MOST_STORERS)];
  const workers = [...Array<Role[]>(readers).fill(['read']), ...Array<Role[]>(storers).fill(['store'])];
  return { seed, workers, patience: one(PATIENCES), faults: faults.sort((a, b) => a.at - b.at) };
}
