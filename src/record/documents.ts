import type { Awaitable } from './record.ts';
import type { DocumentRef, Incoming, Revision, RevisionLine, RunInfo, StoredStatement } from './stored.ts';

/** What became of a document that was added. */
export type AddedKind =
  /** A document that was not there. */
  | 'new'
  /** A text of a document that is there that differs from the one of before. */
  | 'revised'
  /** The same text, read by another version of the engine or with other findings. */
  | 'reread'
  /** Nothing but metadata differs. */
  | 'updated'
  | 'unchanged';

export interface Added {
  readonly kind: AddedKind;
  readonly document: number;
  readonly revision: number;
  /** Statements that are in the newest revision now. */
  readonly statements: number;
  /** Of these, those that were not there before. */
  readonly fresh: number;
  /** Those that were there before and are no longer. */
  readonly vanished: number;
}

/** Documents with their revisions and statements. */
export interface Documents {
  /**
   * Adds documents, all or none. The same article under tracking parameters, AMP or print addresses is one document; a
   * text that changed is a new revision; the same again changes nothing.
   *
   * @param at ISO 8601: now
   * @throws EvidenceError when words of a statement do not stand in the text; RecordError when it cannot be stored
   */
  add(incoming: readonly Incoming[], run: RunInfo, at: string): Awaitable<readonly Added[]>;
  /** @param name of a document, or one of its addresses */
  find(name: string): Awaitable<DocumentRef | null>;
  /** @param id D7 */
  document(id: number): Awaitable<DocumentRef | null>;
  /** All revisions without their texts and what was found in them, the first one first. */
  revisionLines(document: number): Awaitable<readonly RevisionLine[]>;
  /** All revisions, the first one first. */
  revisions(document: number): Awaitable<readonly Revision[]>;
  /** @param id of the revision */
  revision(id: number): Awaitable<Revision | null>;
  /** With statements of all states; in text order. */
  statementsOf(revision: number): Awaitable<readonly StoredStatement[]>;
  /** In the order of the ids; those that are not there are left out. */
  statements(ids: readonly number[]): Awaitable<readonly StoredStatement[]>;
  /** Of some documents those that are parts of others, as entries are of a live ticker, with what they are parts of. */
  wholes(documents: readonly number[]): Awaitable<ReadonlyMap<number, DocumentRef>>;
  /** Those that came into the record last, the last one first. @param before the last document of the page before */
  latest(most: number, before?: number): Awaitable<readonly DocumentRef[]>;
  /** Ids of statements that came into the record after one, ascending; 0 for the first. */
  since(statement: number, most: number): Awaitable<readonly number[]>;
  /** Id of the statement that came last; 0 where there is none. */
  newest(): Awaitable<number>;
}
