import type { ActionKind, RegisterProblem } from '../../identity/register/decision.ts';
import type { OpenReason } from '../../identity/register/join.ts';
import type { Waiting } from '../../identity/register/review.ts';
import type { EvidenceKind, RegisteredKind } from '../../identity/register/sighting.ts';
import type { RecordProblem } from '../../record/error.ts';
import type { ServiceProblem } from '../../gather/reconcile/error.ts';

/** What `wortlaut register` says to people. */
export interface RegisterMessages {
  readonly kinds: Readonly<Record<RegisteredKind, string>>;
  readonly evidence: Readonly<Record<EvidenceKind, string>>;
  readonly reasons: Readonly<Record<OpenReason, string>>;
  readonly waiting: Readonly<Record<Waiting['why'], string>>;
  readonly problems: Readonly<Record<RegisterProblem, (what: string) => string>>;
  readonly record: Readonly<Record<RecordProblem, string>>;
  readonly service: Readonly<Record<ServiceProblem, (detail: string) => string>>;
  /** What was done; `words` are ids and names in the order of the action. */
  readonly actions: Readonly<Record<ActionKind, (words: readonly string[]) => string>>;
  readonly labels: {
    readonly aliases: string;
    readonly functions: string;
    readonly sightings: string;
    readonly decisions: string;
    readonly open: string;
    readonly identifiers: string;
    readonly waiting: string;
    readonly first: string;
    readonly undone: string;
    readonly bits: (bits: string) => string;
    readonly times: (count: number) => string;
    readonly more: (count: number) => string;
    readonly empty: string;
    readonly nothingOpen: string;
    readonly noDecisions: string;
    readonly answer: (commands: string) => string;
    readonly entities: (count: number) => string;
  };
  readonly reconciled: (counts: { asked: number; taken: number; proposed: number; none: number }) => string;
  readonly several: (name: string, ids: string) => string;
  readonly nobody: (name: string) => string;
  readonly decided: (id: number, what: string) => string;
  readonly noRecord: string;
  readonly noService: string;
  readonly badNumber: (value: string) => string;
  readonly help: Readonly<
    Record<
      | 'register'
      | 'list'
      | 'show'
      | 'review'
      | 'merge'
      | 'split'
      | 'rename'
      | 'separate'
      | 'accept'
      | 'reject'
      | 'decisions'
      | 'undo'
      | 'reconcile'
      | 'record'
      | 'to'
      | 'by'
      | 'limit'
      | 'service'
      | 'entity'
      | 'stays'
      | 'other'
      | 'sighting'
      | 'name'
      | 'question'
      | 'candidate'
      | 'decision'
      | 'statuses'
      | 'usage',
      string
    >
  >;
}
