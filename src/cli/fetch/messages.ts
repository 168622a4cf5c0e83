import type { ArchiveProblem } from '../../gather/fetch/archive.ts';
import type { Outcome, Unchanged } from '../../gather/fetch/outcome.ts';
import type { ProblemCode } from '../../gather/fetch/problem.ts';
import type { RecordProblem } from '../../record/error.ts';

/** What `wortlaut fetch` says to people. */
export interface FetchMessages {
  /** What became of an address, in one word. */
  readonly kinds: Readonly<Record<Outcome['kind'], string>>;
  readonly because: Readonly<Record<Unchanged['because'], string>>;
  /** What was wrong and what to do; `detail` is the limit, the rule or the words of the system, and may be empty. */
  readonly problems: Readonly<Record<ProblemCode, (detail: string) => string>>;
  readonly archive: Readonly<Record<ArchiveProblem, string>>;
  readonly state: Readonly<Record<RecordProblem, string>>;
  readonly entries: (count: number) => string;
  readonly redirected: (address: string) => string;
  /** A run that goes on with one that was stopped. */
  readonly goesOn: (since: string, done: number) => string;
  readonly stopped: string;
  readonly summary: (size: string, seconds: string, file: string) => string;
  readonly nextStep: (command: string) => string;
  readonly progress: (done: number, total: number, rate: string) => string;
  readonly noAddress: string;
  readonly badAllow: (value: string) => string;
  readonly noContact: string;
  readonly help: Readonly<
    Record<
      | 'fetch'
      | 'usage'
      | 'addresses'
      | 'warc'
      | 'from'
      | 'to'
      | 'contact'
      | 'pause'
      | 'parallel'
      | 'allow'
      | 'right'
      | 'statuses',
      string
    >
  >;
}
