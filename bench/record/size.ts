/** What is asked, in the order in which it is shown. */
export const QUESTIONS = [
  'two words',
  'with type',
  'with outlet',
  'with days',
  'closest',
  'entity page',
  'claim page',
] as const;
type Question = (typeof QUESTIONS)[number];

/** Milliseconds by the clock. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
}

export interface Answered {
  /** From opening the file to the first answer, in a process that has the code loaded. */
  readonly coldOpen: number;
  readonly timings: Readonly<Record<Question, Timing>>;
}

/** What a record of one size costs. */
export interface RecordSize extends Answered {
  readonly documents: number;
  readonly statements: number;
  /** Documents stored in a second, and statements compared after it, in time on the core; since the size before. */
  readonly added: number;
  readonly settled: number;
  readonly bytesPerStatement: number;
}
