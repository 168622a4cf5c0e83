import type { Decisions } from '../../lib/use-decisions.ts';

/** Whom a page is about, and what is decided about them there. */
export interface Subject {
  readonly id: number;
  /** Another after each decision, since all that is known may be another then. */
  readonly key: string;
  readonly decisions: Decisions;
}
