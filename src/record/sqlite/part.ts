import type { Fault } from '../care.ts';

/** What happened to statements and documents, told within the transaction in which it happens. */
export interface Change {
  /** Statements that are new, or whose words, roles, entities, day or state differ from before. */
  readonly written: readonly number[];
  /** Statements whose rows are about to be deleted. */
  readonly removed: readonly number[];
  /** Documents that are new or have another revision. */
  readonly documents: readonly number[];
}

/** What is kept beside statements and made of them: an index, claims, stories. */
export interface Part {
  changed(change: Change): void;
  /** Documents whose rows are about to be deleted, after their statements. */
  forget?(documents: readonly number[]): void;
  /** Leaves nothing in the file of what was forgotten. */
  purge?(): void;
  /** What of it is not as the statements say. */
  check?(): Iterable<Fault>;
  /** Makes it anew from the statements. */
  rebuild?(): void;
}
