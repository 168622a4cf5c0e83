/** What became of everything that was added. */
export interface AddTally {
  readonly documents: number;
  readonly new: number;
  readonly revised: number;
  readonly reread: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
  /** Statements that were not there before, and those that are no longer there. */
  readonly fresh: number;
  readonly vanished: number;
}

/** What `wortlaut add` says. */
export interface AddMessages {
  readonly summary: (tally: AddTally, seconds: number) => string;
  readonly codes: (counts: readonly (readonly [code: string, count: number])[]) => string;
  readonly nextStep: string;
  readonly retryStep: string;
  readonly retryAlone: string;
  readonly settling: (left: number) => string;
  readonly help: Readonly<Record<'add' | 'inputs' | 'usage' | 'record' | 'to' | 'contact' | 'allow' | 'retry', string>>;
}
