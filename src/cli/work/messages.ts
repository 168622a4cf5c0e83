import type { BusProblem, DeadLetter } from '../../work/bus.ts';

/** What was done by one process. */
export interface WorkTally {
  readonly documents: number;
  readonly new: number;
  readonly revised: number;
  readonly fresh: number;
  readonly failed: number;
}

/** What `wortlaut work` says. */
export interface WorkMessages {
  readonly tally: (tally: WorkTally) => string;
  readonly stopped: string;
  readonly stopping: string;
  /** The record cannot be written for the moment; `why` says so. */
  readonly waits: (why: string) => string;
  readonly problems: Readonly<Record<BusProblem, (what: string) => string>>;
  readonly needsBus: string;
  readonly wholeAlone: string;
  /** Where figures were to be served. */
  readonly noPlace: (place: string, why: string) => string;
  readonly letters: {
    readonly none: string;
    readonly noSuch: (number: string) => string;
    readonly line: (letter: DeadLetter) => string;
    readonly replayed: (count: number) => string;
    readonly dropped: (count: number) => string;
    readonly more: (count: number) => string;
  };
  readonly given: (count: number, known: number) => string;
  readonly notWithBus: (option: string) => string;
  readonly help: Readonly<
    Record<
      | (
          | 'work'
          | 'usage'
          | 'role'
          | 'bus'
          | 'busUsage'
          | 'once'
          | 'metrics'
          | 'trace'
          | 'traceShare'
          | 'record'
          | 'more'
        )
      | ('dead' | 'list' | 'show' | 'replay' | 'drop' | 'number' | 'numbers' | 'to'),
      string
    >
  >;
}
