import type { Awaitable } from './record.ts';

/** Where a document failed: when it was fetched, or when it was read and put into the record. */
export const FAILURE_STAGES = ['fetch', 'read'] as const;
export type FailureStage = (typeof FAILURE_STAGES)[number];

/** A document that is not in the record, and why. */
export interface FailedDocument {
  /** The id that it would have had. */
  readonly id: string;
  readonly stage: FailureStage;
  readonly code: string;
  readonly message: string;
}

/** Where documents come from: bytes that are read as a whole, in what was named. */
export interface Origin {
  /** As it was named: a path, an address. */
  readonly input: string;
  /** Of an archive the record, of JSON Lines the line, else the input itself. */
  readonly part: string;
}

/** A failure as it is kept. */
export interface KeptFailure extends FailedDocument, Origin {
  /** ISO 8601. */
  readonly first: string;
  readonly last: string;
  /** How often it failed in this way. */
  readonly times: number;
}

/** Where a page of failures ended: the last one. */
export type FailurePlace = Pick<KeptFailure, 'input' | 'part' | 'id'>;

/** Some of the failures. */
export interface FailureOptions {
  readonly most?: number;
  readonly after?: FailurePlace;
}

/** Documents that could not be read, kept until they are. */
export interface Failures {
  /**
   * Says what failed of a part, and so that nothing else of it does any more. The same failure again is counted; one with
   * another code takes the place of the one before.
   *
   * @param at ISO 8601: now
   */
  tell(origin: Origin, failed: readonly FailedDocument[], at: string): Awaitable<void>;
  /** The input was read to its end: what failed of parts that it no longer has, or that were read, is gone. */
  ended(input: string, stillFailing: ReadonlySet<string>): Awaitable<void>;
  /** In the order of inputs and ids. @param codes all, where there are none */
  list(codes?: readonly string[], options?: FailureOptions): Awaitable<readonly KeptFailure[]>;
  of(input: string): Awaitable<readonly KeptFailure[]>;
}
