import type { RoundCounts } from '../../pipeline/watch.ts';

/** What a round of watching came to, with what became of documents. */
export interface RoundTally extends RoundCounts {
  readonly new: number;
  readonly revised: number;
  readonly failedDocuments: number;
  /** Statements that were not there before. */
  readonly fresh: number;
}

/** What the commands say that watch sources and show what failed. */
export interface WatchMessages {
  /** One line, after the time. */
  readonly round: (tally: RoundTally) => string;
  readonly nothingToWatch: string;
  readonly stopped: string;
  readonly noOpml: (file: string) => string;
  readonly taken: (fresh: number, all: number) => string;
  readonly added: (url: string, isNew: boolean) => string;
  readonly removed: (url: string) => string;
  readonly paused: (url: string, isPaused: boolean) => string;
  readonly notWatched: (url: string) => string;
  readonly badAddress: (value: string) => string;
  readonly labels: Readonly<Record<'next' | 'paused' | 'never' | 'last' | 'empty' | 'every' | 'noFailures', string>>;
  readonly failedTimes: (count: number) => string;
  readonly failures: (count: number) => string;
  readonly times: (count: number) => string;
  readonly help: Readonly<
    Record<
      | 'watch'
      | 'once'
      | 'opml'
      | 'pause'
      | 'sources'
      | 'add'
      | 'list'
      | 'remove'
      | 'pauseSource'
      | 'resume'
      | 'export'
      | 'address'
      | 'failures'
      | 'codes'
      | 'to',
      string
    >
  >;
}
