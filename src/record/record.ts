/** The record, as everything above uses it: the same on SQLite and elsewhere. Nothing here knows how it is stored. */
import type { Alerts } from './alerts.ts';
import type { Care } from './care.ts';
import type { Claims } from './claims.ts';
import type { Corrections } from './corrections.ts';
import type { Documents } from './documents.ts';
import type { Exports } from './exports.ts';
import type { Search } from './search.ts';
import type { Stories } from './stories.ts';
import type { Timelines } from './timeline.ts';
import type { Tokens } from './tokens.ts';
import type { Entities } from './entities.ts';
import type { Failures } from './failures.ts';
import type { Inputs } from './inputs.ts';
import type { Sources } from './sources.ts';

/** A value, or a promise of one: SQLite answers at once, a server does not. Always awaited. */
export type Awaitable<T> = T | Promise<T>;

export interface Record {
  /** The file or address it is in. */
  readonly address: string;
  readonly documents: Documents;
  readonly corrections: Corrections;
  readonly entities: Entities;
  readonly care: Care;
  readonly claims: Claims;
  readonly exports: Exports;
  readonly alerts: Alerts;
  readonly search: Search;
  readonly stories: Stories;
  readonly timelines: Timelines;
  readonly failures: Failures;
  readonly inputs: Inputs;
  readonly sources: Sources;
  readonly tokens: Tokens;
  /**
   * Brings what is made of statements – claims, stories, alerts – up to date with them, some at a time, each as a whole;
   * stopped anywhere, the next call goes on.
   *
   * @returns how many statements were left to do before; 0 when all is done
   */
  settle(most: number): Awaitable<number>;
  close(): Awaitable<void>;
}
