/** What carries work from one step to the next: in this process, or over NATS JetStream to any number of machines. */
import type { Part } from './events.ts';

/** Each has a stream of its own; work goes from left to right. */
export const STEPS = ['fetch', 'read', 'store'] as const;
export type Step = (typeof STEPS)[number];

/** Something to be done. */
export interface Work {
  /** Made of the content, so that the same again is known. ASCII without spaces. */
  readonly id: string;
  /** What it is about, for people: an address, a path. */
  readonly title: string;
  readonly body: Uint8Array;
  /** `traceparent` of W3C Trace Context: the trace that it belongs to. */
  readonly trace?: string | null;
}

/** Work that was given out. It is given to another when nobody says for a while what became of it. */
export interface Delivery {
  readonly id: string;
  readonly title: string;
  /** From 1: how often it was given out. */
  readonly attempt: number;
  /** Whether it becomes a dead letter when it fails now. */
  readonly isLast: boolean;
  /** For what comes of it, see `Work`. */
  readonly trace: string | null;
  /** @throws BusError when it is gone */
  body(): Promise<Uint8Array>;
  /** Tells whoever watches what took its time: from then to then, in milliseconds since 1970. */
  spent?(part: Part, from: number, to: number): void;
  /** Says that it is being worked at. */
  working(): void;
  /** What came of it is safe. The first of these four counts, the others do nothing. */
  done(): Promise<void>;
  /** Another may do it, as soon as what this process still asks for has run out. */
  giveBack(): Promise<void>;
  /** It is given out again after a while; the last time it becomes a dead letter. */
  failed(reason: string): Promise<void>;
  /** It becomes a dead letter: trying again would change nothing. */
  bury(reason: string): Promise<void>;
}

/** Work that failed for good, kept until somebody decides. */
export interface DeadLetter {
  readonly number: number;
  readonly step: Step;
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly attempts: number;
  /** ISO 8601. */
  readonly at: string;
}

export interface DeadLetters {
  /** The oldest first. */
  list(most: number): Promise<readonly DeadLetter[]>;
  find(number: number): Promise<DeadLetter | null>;
  /** What was to be done; null when there is no such letter. */
  body(number: number): Promise<Uint8Array | null>;
  /** Puts it back where it was taken from. @returns whether it was there */
  replay(number: number): Promise<boolean>;
  /** @returns whether it was there */
  drop(number: number): Promise<boolean>;
}

/** Small values that all workers see, each changed only by who knows the one before. */
export interface Cells {
  get(key: string): Promise<Cell | null>;
  /** @param revision of the value before; 0 where there must be none. @returns false when another was faster */
  set(key: string, value: string, revision: number): Promise<boolean>;
}

export interface Cell {
  readonly value: string;
  readonly revision: number;
}

export interface Bus {
  readonly settings: BusSettings;
  readonly dead: DeadLetters;
  readonly cells: Cells;
  /**
   * Waits while there is no room.
   *
   * @returns whether it is new: what was put in a while ago is not put in again
   * @throws the reason of the signal when it is aborted meanwhile; BusError when it cannot be taken
   */
  put(step: Step, work: Work, signal?: AbortSignal): Promise<boolean>;
  /** Gives out some work; nothing when none came for `WAIT`. */
  take(step: Step, most: number): Promise<readonly Delivery[]>;
  /** Work that waits or is under way. */
  left(step: Step): Promise<number>;
  lag(step: Step): Promise<Lag>;
  close(): Promise<void>;
}

/** How far a step is behind. */
export interface Lag {
  /** Work that waits or is under way. */
  readonly left: number;
  /** Milliseconds since the oldest of it was put in; null where there is none. */
  readonly age: number | null;
}

export interface BusSettings {
  /** Milliseconds without a word after which work is given to another. */
  readonly patience: number;
  /** Milliseconds before work that failed is given out again: after the first time, the second …; one more is the last. */
  readonly backoff: readonly number[];
  /** Work of one step that may wait. */
  readonly most: number;
  /** Milliseconds for which it is remembered what was put in. */
  readonly window: number;
}

export const BUS_SETTINGS: BusSettings = {
  patience: 60_000,
  backoff: [2_000, 15_000, 60_000, 300_000],
  most: 10_000,
  window: 3_600_000,
};

/** Milliseconds that one waits for work: JetStream allows no less than a second. */
export const WAIT = 1_000;
/** Milliseconds after which work is given out that was given back: a process that ends still asks, and would take it again. */
export const GIVEN_BACK = 1_500;

/** Failures after which work is a dead letter. */
export const attemptsOf = ({ backoff }: BusSettings): number => backoff.length + 1;

/**
 * Times that work is given out at most: more than failures, since work that is given back, or that was in a process which
 * ended for another reason, has not failed.
 */
export const deliveriesOf = (settings: BusSettings): number => 2 * attemptsOf(settings);

/** Of work whose worker ended each time. */
export const LOST = 'every worker that had it ended without a word';

export const BUS_PROBLEMS = [
  'address',
  'file',
  'unreachable',
  'untrusted',
  'refused',
  'no-jetstream',
  'gone',
  'failed',
] as const;
export type BusProblem = (typeof BUS_PROBLEMS)[number];

/** A bus that cannot be used, or that does not do what it was asked. */
export class BusError extends Error {
  override readonly name = 'BusError';
  readonly problem: BusProblem;

  constructor(problem: BusProblem, message: string, cause?: unknown) {
    super(message, { cause });
    this.problem = problem;
  }
}
