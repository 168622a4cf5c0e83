import type { FaultKind, Forgotten, Stats } from '../../record/care.ts';
import type { CorrectionKind, CorrectionProblem } from '../../record/corrections.ts';
import type { StatementState } from '../../record/stored.ts';

/** What the commands say that look after a record, show what is in it and correct it. */
export interface CareMessages {
  readonly faults: Readonly<Record<FaultKind, string>>;
  readonly checking: (done: number, of: number) => string;
  readonly whole: (counts: {
    readonly documents: number;
    readonly revisions: number;
    readonly statements: number;
    readonly spans: number;
  }) => string;
  readonly broken: (total: number) => string;
  readonly andMore: (count: number) => string;
  readonly repaired: string;
  readonly backedUp: (file: string, bytes: number) => string;
  readonly migrated: (record: string, version: number) => string;
  readonly wouldForget: (what: string, counts: Forgotten) => string;
  readonly forgot: (what: string, counts: Forgotten) => string;
  readonly sayYes: string;
  readonly textsStay: string;
  readonly nothingSuch: (what: string) => string;
  readonly stats: (stats: Stats) => readonly (readonly [label: string, value: string])[];
  readonly states: Readonly<Record<StatementState, string>>;
  readonly labels: {
    readonly revision: (number: number, of: number) => string;
    readonly seen: string;
    readonly retrieved: string;
    readonly readBy: string;
    readonly changedFrom: string;
    readonly noStatements: string;
    readonly corrected: string;
    readonly claim: string;
    readonly addresses: string;
  };
  readonly corrections: Readonly<Record<CorrectionKind, string>>;
  readonly corrected: (id: number, what: string) => string;
  readonly correctionProblems: Readonly<Record<CorrectionProblem, (what: number) => string>>;
  readonly noCorrections: string;
  readonly undone: string;
  readonly wordsNotThere: (words: string, where: string) => string;
  readonly wordsTwice: (words: string, count: number) => string;
  readonly badId: (value: string) => string;
  readonly help: Readonly<
    Record<
      | 'check'
      | 'rebuild'
      | 'backup'
      | 'backupFile'
      | 'migrate'
      | 'forget'
      | 'forgetWhat'
      | 'withDocuments'
      | 'yes'
      | 'stats'
      | 'show'
      | 'showWhat'
      | 'revision'
      | 'correct'
      | 'statement'
      | 'confirm'
      | 'reject'
      | 'speaker'
      | 'who'
      | 'words'
      | 'newWords'
      | 'undo'
      | 'correction'
      | 'exportCorpus'
      | 'log'
      | 'record'
      | 'to'
      | 'by'
      | 'limit',
      string
    >
  >;
}
