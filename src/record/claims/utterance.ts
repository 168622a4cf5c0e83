import type { Standing } from '../../provenance/evidence.ts';
import type { StatementType } from '../../text/statement.ts';
import type { StoredStatement } from '../stored.ts';

/** A statement as claims compare it: everything is taken from a `StoredStatement`. Plain data. */
export interface Utterance {
  /** W33. */
  readonly id: number;
  /** D7. */
  readonly document: number;
  /** E12, after all decisions of people; null for who has no name or is unknown, whose words are never joined. */
  readonly speaker: number | null;
  /** The words that name the speaker, and the name of the entity: they are no part of what is said. */
  readonly speakerWords: readonly string[];
  /** E12. */
  readonly addressee: number | null;
  /** `YYYY-MM-DD`: when it was said, else published. */
  readonly day: string | null;
  /** ISO 8601, as the source gives it. */
  readonly published: string | null;
  /** Days of saying as the text tells, `YYYY-MM-DD`, both included. */
  readonly saidOn: { readonly from: string; readonly to: string } | null;
  readonly type: StatementType;
  readonly standing: Standing;
  /** The words said, with their quotation marks. */
  readonly quote: string;
  readonly frame: string | null;
  readonly cue: string | null;
  readonly chain: readonly string[];
  /** Kinds of the hedges. */
  readonly hedges: readonly string[];
}

/** A statement of the record as an utterance. */
export function utteranceOf({ id, document, speaker, addressee, day, statement }: StoredStatement): Utterance {
  const { saidOn } = statement;
  return {
    id,
    document: document.id,
    speaker: speaker?.id ?? null,
    speakerWords: [statement.speaker?.text, speaker?.name].filter((words) => words !== undefined),
    addressee: addressee?.id ?? null,
    day,
    published: document.published,
    saidOn: saidOn && { from: saidOn.from, to: saidOn.to },
    type: statement.type,
    standing: statement.standing,
    quote: statement.quote.text,
    frame: statement.frame?.text ?? null,
    cue: statement.cue?.text ?? null,
    chain: statement.chain,
    hedges: statement.hedges.map(({ kind }) => kind),
  };
}
