import type { FetchProblem } from './problem.ts';

/** What became of an address. Nothing in it changes any more. */
export type Outcome = Fetched | Unchanged | Listed | Missed;

interface Common {
  /** As it was asked for. */
  readonly url: string;
  /** From the first request to the last byte, with pauses, in milliseconds. */
  readonly milliseconds: number;
}

/** A page that is kept now. */
export interface Fetched extends Common {
  readonly kind: 'fetched';
  /** Where it was in the end, after redirects. */
  readonly finalUrl: string;
  readonly status: number;
  /** Of the body as it was sent. */
  readonly bytes: number;
  readonly type: string;
  readonly charset: string | null;
}

/** A page that is as it was when it was kept, or the same as one that was fetched under another address. */
export interface Unchanged extends Common {
  readonly kind: 'unchanged';
  readonly because: 'not-modified' | 'same-bytes' | 'same-page';
  readonly finalUrl: string;
}

/** A feed or sitemap, whose entries are fetched. */
export interface Listed extends Common {
  readonly kind: 'listed';
  readonly finalUrl: string;
  readonly addresses: number;
}

/** A page that was not fetched, and why. */
export interface Missed extends Common {
  readonly kind: 'refused' | 'failed';
  readonly problem: FetchProblem;
}
