import type { Awaitable } from './record.ts';

/** What may be wrong in a record. */
export const FAULTS = ['file', 'reference', 'digest', 'span', 'state', 'entity', 'index', 'claim', 'story'] as const;
export type FaultKind = (typeof FAULTS)[number];

/** One thing that is not as it must be. */
export interface Fault {
  readonly kind: FaultKind;
  /** What it is about: "D7", "W33", a table. */
  readonly where: string;
  readonly detail: string;
}

/** How much was looked at, and what is wrong; of many faults the first. */
export interface CheckReport {
  readonly documents: number;
  readonly revisions: number;
  readonly statements: number;
  readonly spans: number;
  readonly faults: readonly Fault[];
  /** How many there are in all. */
  readonly total: number;
}

/** What to forget: D7, or E12 with or without the documents in which they are named. */
export type Forgetting =
  | { readonly kind: 'document'; readonly document: number }
  | { readonly kind: 'person'; readonly entity: number; readonly withDocuments: boolean };

/** What forgetting removes, counted before or while it is done. */
export interface Forgotten {
  readonly documents: number;
  readonly revisions: number;
  readonly statements: number;
  readonly corrections: number;
  /** Places at which the register saw somebody. */
  readonly sightings: number;
  /** Names of up to some documents, to be shown. */
  readonly names: readonly string[];
}

/** A number with what it counts. */
export interface Stats {
  readonly version: number;
  /** Of the file with what is not yet merged into it. */
  readonly bytes: number;
  readonly documents: number;
  readonly revisions: number;
  readonly outlets: number;
  /** By what became of them. */
  readonly statements: Readonly<Record<string, number>>;
  readonly entities: number;
  readonly corrections: number;
  /** Days of publication, first and last; null where no document tells. */
  readonly from: string | null;
  readonly to: string | null;
  /** Versions of the engine with the number of revisions that they read last. */
  readonly runs: readonly { readonly version: string; readonly engine: string; readonly revisions: number }[];
}

/** Looking after a record. */
export interface Care {
  /**
   * Looks at everything: the file, references, texts by their digests, every span against its text, who stands behind
   * statements, and what is made of them.
   *
   * @param onRevision called after each, with how many there are
   */
  check(onRevision?: (done: number, of: number) => void): Awaitable<CheckReport>;
  /** Makes anew what is made of statements: index, claims, stories. */
  rebuild(): Awaitable<void>;
  /**
   * Copies the record while others read and write.
   *
   * @throws RecordError when the copy cannot be written, or is there already
   */
  backup(file: string): Awaitable<void>;
  /** What `forget` would remove; null when there is no such document or person. */
  wouldForget(what: Forgetting): Awaitable<Forgotten | null>;
  /** Removes for good; nothing of it is left in the file. @throws RecordError when it cannot be written */
  forget(what: Forgetting): Awaitable<Forgotten | null>;
  stats(): Awaitable<Stats>;
}
