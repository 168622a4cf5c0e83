import type { StatementType } from '../text/statement.ts';
import type { Awaitable } from './record.ts';
import type { EntityRef } from './stored.ts';

/** What statements are about: somebody who is named in the quote, or words in any form. */
export type Topic =
  { readonly kind: 'entity'; readonly entity: number } | { readonly kind: 'words'; readonly words: readonly string[] };

/** Which statements of a speaker are meant. Those that were superseded or rejected never are. */
export interface TimelineFilter {
  /** `YYYY-MM-DD`: on that day or later; those without a day are left out then. */
  readonly since?: string | undefined;
  /** `YYYY-MM-DD`: on that day or earlier; those without a day are left out then. */
  readonly until?: string | undefined;
  readonly type?: StatementType | undefined;
  /** As the record writes it. */
  readonly outlet?: string | undefined;
  readonly about?: Topic | undefined;
}

export interface TimelineOptions extends TimelineFilter {
  /** By day, those without one last; of one day by number. */
  readonly order: 'newest' | 'oldest';
  readonly limit: number;
  /** Where the page before ended. */
  readonly cursor?: string | undefined;
}

export interface TimelinePage {
  /** Ids of statements. */
  readonly statements: readonly number[];
  /** Where to go on; null at the end. A page may be short, or empty, before the end: each looks at so many only. */
  readonly cursor: string | null;
}

export const STEPS = ['year', 'month', 'day'] as const;
/** What statements are counted by. */
export type Step = (typeof STEPS)[number];

/** How statements are spread over time. */
export interface OverTime {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, all in order; times without a statement are left out, and statements without a day. */
  readonly times: readonly Tally<string>[];
  /** Statements that were counted. */
  readonly counted: number;
  /** Whether all were looked at, and not the newest only. */
  readonly isWhole: boolean;
}

/** Something with how often it is there. */
export interface Tally<T> {
  readonly what: T;
  readonly statements: number;
}

/** A function that somebody was seen in. */
export interface FunctionHeld {
  readonly words: string;
  /** `YYYY-MM-DD`, days of documents; null where none tells. */
  readonly first: string | null;
  readonly last: string | null;
  readonly documents: number;
}

/** What is known of somebody as a speaker. */
export interface SpeakerSummary {
  readonly entity: EntityRef;
  readonly statements: number;
  /** `YYYY-MM-DD`; null where no statement has a day. */
  readonly first: string | null;
  readonly last: string | null;
  /** Most frequent first. */
  readonly functions: readonly FunctionHeld[];
  /** What follows is counted over so many statements, the newest; most frequent first, the first ten. */
  readonly counted: number;
  readonly types: readonly Tally<StatementType>[];
  /** `YYYY-MM`, all in order; months without a statement are left out. */
  readonly months: readonly Tally<string>[];
  readonly outlets: readonly Tally<string>[];
  readonly addressees: readonly Tally<EntityRef>[];
  /** Media and sources by whose way statements came, of the newest few hundred. */
  readonly media: readonly Tally<string>[];
  /** Who else is named in the documents of the newest statements; counts documents. */
  readonly company: readonly Tally<EntityRef>[];
}

/** Two statements of one speaker about the same thing that say the contrary. */
export interface PositionChange {
  /** Ids of statements. */
  readonly earlier: number;
  readonly later: number;
}

/** Entities over time. */
export interface Timelines {
  /** Whom a number (`E12`) or a name means, in any spelling that the register knows; several may fit. */
  find(text: string): Awaitable<readonly EntityRef[]>;
  /** Null for who is not in the register. */
  summary(entity: number): Awaitable<SpeakerSummary | null>;
  /**
   * Statements of somebody.
   *
   * @throws CursorError for a cursor that is none
   */
  statements(entity: number, options: TimelineOptions): Awaitable<TimelinePage>;
  /** How many statements of somebody there are of each year, month or day. */
  overTime(entity: number, step: Step, filter: TimelineFilter): Awaitable<OverTime>;
  /** Changes of position, the latest first; with a topic those of which both statements are about it. */
  changes(entity: number, filter: TimelineFilter): Awaitable<readonly PositionChange[]>;
}
