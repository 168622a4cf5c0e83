import type { ClaimActionKind, ClaimProblem } from '../../record/claims/decisions.ts';
import type { WayKind } from '../../record/claims/way.ts';

/** What `wortlaut claims` says. */
export interface ClaimsMessages {
  readonly none: string;
  /** Below a list that was cut. */
  readonly cut: (shown: number) => string;
  readonly nothingSuch: (what: string) => string;
  readonly badId: (value: string) => string;
  readonly badDay: (value: string) => string;
  /** "7 in 5 outlets": statements of a claim in a list. */
  readonly size: (documents: number, outlets: number) => string;
  readonly extent: (counts: {
    readonly statements: number;
    readonly documents: number;
    readonly outlets: number;
  }) => string;
  /** From a day to another; one day where they are the same. */
  readonly days: (first: string, last: string) => string;
  readonly labels: {
    readonly unknown: string;
    readonly wordings: (count: number) => string;
    readonly appearances: (shown: number, total: number) => string;
    readonly way: string;
    readonly contrary: string;
    /** Beside a wording: the one that it is compared with. */
    readonly against: (number: number) => string;
    readonly firstWording: string;
    readonly also: string;
    readonly noDay: string;
    readonly saidOn: (from: string, to: string) => string;
    readonly more: (count: number) => string;
    readonly fromNobody: string;
    readonly signs: string;
  };
  readonly ways: Readonly<Record<WayKind, string>>;
  /** A decision in words; numbers with their letters. */
  readonly actions: Readonly<Record<ClaimActionKind, (words: readonly string[]) => string>>;
  readonly decided: (id: number, what: string) => string;
  readonly gone: string;
  readonly effects: Readonly<Record<'holds' | 'undone' | 'rests', string>>;
  readonly noDecisions: string;
  readonly problems: Readonly<Record<ClaimProblem, (what: number) => string>>;
  readonly help: Readonly<
    Record<
      | 'claims'
      | 'usage'
      | 'claim'
      | 'speaker'
      | 'since'
      | 'limit'
      | 'to'
      | 'record'
      | 'by'
      | 'join'
      | 'part'
      | 'undo'
      | 'decisions'
      | 'statement'
      | 'other'
      | 'from'
      | 'decision'
      | 'title',
      string
    >
  >;
}
