/** Fixed predicates that report: verbs with their words (*zu bedenken geben*, *überzeugt sein*). */
import type { Medium } from '../../../text/statement.ts';
import {
  type Complement,
  type ReportingKind,
  type SpeakerRole,
  type Strength,
  complementsOf,
  kindOf,
  mediumOf,
  speakerOf,
  strengthOf,
} from './reporting-codes.ts';
import { PHRASES_OF_JUDGING } from './reporting-phrases-judging.ts';
import { PHRASES_OF_SAYING } from './reporting-phrases-saying.ts';
import { PHRASES_OF_THINKING } from './reporting-phrases-thinking.ts';
import { type Row, rows } from './table.ts';

export interface ReportingPhrase {
  /** The words beside the verb as written within a sentence, without what may change between them. */
  readonly words: readonly string[];
  /** As in the verbs: `ab|legen` has a separable particle, `sich zeigen` is reflexive. */
  readonly verb: string;
  readonly kind: ReportingKind;
  readonly medium: Medium;
  readonly strength: Strength;
  readonly takes: readonly Complement[];
  readonly speaker: SpeakerRole;
}

/** Grouped by kind; within a group in the order of the verbs, then of the words. A row lists phrases that differ in words. */
export const REPORTING_PHRASES: readonly ReportingPhrase[] = [
  PHRASES_OF_SAYING,
  PHRASES_OF_JUDGING,
  PHRASES_OF_THINKING,
]
  .flatMap(rows)
  .flatMap(phrases);

function phrases([alternatives, verb, kind, medium, strength, takes, speaker = 'subject']: Row): ReportingPhrase[] {
  return alternatives.split(', ').map((phrase) => ({
    words: phrase.split(' '),
    verb,
    kind: kindOf(kind),
    medium: mediumOf(medium),
    strength: strengthOf(strength),
    takes: complementsOf(takes),
    speaker: speakerOf(speaker),
  }));
}
