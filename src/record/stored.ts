import type { RegisteredKind } from '../identity/register/sighting.ts';
import type { DocumentResult, StatementResult } from './result.ts';

/**
 * What became of a statement:
 *
 * - `present`: in the newest revision of its document;
 * - `vanished`: in an earlier one, and nothing in the later ones goes on from it;
 * - `superseded`: in an earlier one, and another statement goes on from it;
 * - `rejected`: people said that it is none.
 */
export const STATEMENT_STATES = ['present', 'vanished', 'superseded', 'rejected'] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];

/** Which run of the engine found something. */
export interface RunInfo {
  /** Version of Wortlaut. */
  readonly version: string;
  /** `given`: somebody else found it, and it was checked and taken as it is. */
  readonly engine: 'learned' | 'grammar' | 'given';
  /** SHA-256 of the model file; null where there was none. */
  readonly model: string | null;
}

/** A document with what was found in it, on its way into the record. */
export interface Incoming {
  readonly result: DocumentResult;
  /** ISO 8601: when it was fetched, as an archive tells; null where nothing tells. */
  readonly retrieved: string | null;
}

/** An entity of the register, as others point at it. */
export interface EntityRef {
  /** E12. After all decisions of people. */
  readonly id: number;
  readonly name: string;
  readonly kind: RegisteredKind;
}

/** A document, without its texts. */
export interface DocumentRef {
  /** D7. */
  readonly id: number;
  /** As reading gave it: a path, an address, the id of a line. Unique in the record. */
  readonly name: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO 8601, as the source gives it. */
  readonly published: string | null;
}

/** One revision of a document, whose text never changes. */
export interface Revision {
  readonly id: number;
  readonly document: number;
  /** From 1, without gaps. */
  readonly number: number;
  /** SHA-256 of the text in UTF-8, as hexadecimal digits. */
  readonly digest: string;
  /** When it came into the record, ISO 8601. */
  readonly seen: string;
  readonly retrieved: string | null;
  readonly run: RunInfo;
  /** The document as it was read, with what the engine found and people corrected. */
  readonly result: DocumentResult;
}

/** A revision as a list shows it. */
export type RevisionLine = Pick<Revision, 'number' | 'id' | 'seen' | 'retrieved' | 'digest'>;

/** A statement of the record. */
export interface StoredStatement {
  /** W33. Never given twice. */
  readonly id: number;
  readonly document: DocumentRef;
  /** Id of the revision that it stands in. */
  readonly revision: number;
  readonly state: StatementState;
  /** The statement of the revision before from which this one goes on; null for one that is new. */
  readonly before: number | null;
  /** Who is behind the words, after all decisions; null for who has no name or is unknown. */
  readonly speaker: EntityRef | null;
  readonly addressee: EntityRef | null;
  /** `YYYY-MM-DD`: when it was said, else when it was published; null where neither is known. */
  readonly day: string | null;
  /** C5; null for one that was not compared yet. */
  readonly claim: number | null;
  /** What people said about it last, as far as it holds; null when nobody spoke of it. */
  readonly correction: CorrectionMark | null;
  readonly statement: StatementResult;
}

/** A correction that made a statement what it is. */
export interface CorrectionMark {
  readonly id: number;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly kind: 'confirm' | 'reject' | 'change' | 'add';
}
