import { type Passage, checkPassage, passageAt } from './passage.ts';
import type { Span } from './span.ts';

export const STATEMENT_TYPES = ['direct', 'indirect', 'reported', 'free-indirect', 'indirect-free-indirect'] as const;
export type StatementType = (typeof STATEMENT_TYPES)[number];
export const MEDIA = ['speech', 'writing', 'thought', 'speech-writing', 'speech-thought', 'thought-writing'] as const;
export type Medium = (typeof MEDIA)[number];
/** One reason why a statement is there: the rule, and the words that it matched. */
export interface Reason {
  readonly rule: string;
  readonly evidence: Passage | null;
}

/** One quotation with its roles. Roles that are absent are null: an unknown speaker is never guessed. */
export interface Statement {
  /** Unique in its document and the same for the same text: made of type and offsets. */
  readonly id: string;
  readonly type: StatementType;
  readonly medium: Medium;
  /** The id of the statement whose quote contains this one. */
  readonly nestedIn: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly quote: Passage;
  readonly speaker: Passage | null;
  readonly cue: Passage | null;
  readonly frame: Passage | null;
  readonly addressee: Passage | null;
  readonly because: readonly Reason[];
}

/** A statement in offsets, before it is checked against its text. */
export interface StatementDraft {
  readonly type: StatementType;
  readonly medium: Medium;
  readonly nestedIn: string | null;
  readonly confidence: number;
  readonly quote: readonly Span[];
  readonly speaker: readonly Span[] | null;
  readonly cue: readonly Span[] | null;
  readonly frame: readonly Span[] | null;
  readonly addressee: readonly Span[] | null;
  readonly because: readonly { readonly rule: string; readonly spans: readonly Span[] | null }[];
}

/** The id that a statement of this type and quote has in its document. */
function statementId(type: StatementType, quote: readonly Span[]): string {
  return `${type}-${quote.map((s) => `${s.start}-${s.end}`).join('_')}`;
}

/**
 * Makes a statement of a draft: the only way to get one, so that none exists whose words do not stand in the text.
 *
 * @throws EvidenceError when a span of the draft does not fit the text
 */
export function makeStatement(text: string, draft: StatementDraft): Statement {
  const passage = (spans: readonly Span[] | null): Passage | null => (spans ? passageAt(text, spans) : null);
  const { quote, because, ...rest } = draft;
  return Object.freeze({
    id: statementId(draft.type, quote),
    ...rest,
    quote: passageAt(text, quote),
    speaker: passage(draft.speaker),
    cue: passage(draft.cue),
    frame: passage(draft.frame),
    addressee: passage(draft.addressee),
    because: Object.freeze(because.map((b) => Object.freeze({ rule: b.rule, evidence: passage(b.spans) }))),
  });
}

/**
 * Checks every passage of a statement against the text it is said to come from.
 *
 * @throws EvidenceError at the first that does not stand there
 */
export function checkStatement(text: string, statement: Statement): void {
  const { quote, speaker, cue, frame, addressee, because } = statement;
  for (const passage of [quote, speaker, cue, frame, addressee, ...because.map((b) => b.evidence)]) {
    if (passage) checkPassage(text, passage);
  }
}
