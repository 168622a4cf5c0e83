import type { OpenReason } from './join.ts';
import type { Evidence } from './sighting.ts';

/** One of those that a sighting may be. */
export interface Candidate {
  readonly entity: number;
  /** Bits. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** A join that the rules would not make: is the sighting, or who was seen in it, one of the candidates? */
export interface JoinQuestion {
  readonly kind: 'join';
  readonly id: number;
  readonly sighting: number;
  /** The entity that the sighting was given meanwhile. */
  readonly entity: number;
  readonly reason: OpenReason;
  readonly candidates: readonly Candidate[];
}

/** An identifier that a reconciliation service proposes for an entity, and that was not sure enough to be taken. */
export interface IdentifierQuestion {
  readonly kind: 'identifier';
  readonly id: number;
  readonly entity: number;
  readonly qid: string;
  readonly label: string;
  readonly description: string | null;
  /** As the service gives it. */
  readonly score: number;
  readonly service: string;
}

export type Question = JoinQuestion | IdentifierQuestion;

/** An identifier that was taken without asking, with what spoke for it. */
export interface Identifier {
  readonly entity: number;
  readonly qid: string;
  readonly label: string;
  readonly service: string;
  readonly evidence: readonly string[];
  /** ISO 8601, when the service said so. */
  readonly at: string;
}
