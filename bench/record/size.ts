import type { Answered } from './questions.ts';

/** What a record of one size costs. */
export interface RecordSize extends Answered {
  readonly documents: number;
  readonly statements: number;
  /** Documents stored in a second, and statements compared after it, in time on the core; since the size before. */
  readonly added: number;
  readonly settled: number;
  readonly bytesPerStatement: number;
}
