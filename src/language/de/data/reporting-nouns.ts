/** The nouns that stand for something said, written or thought: *die Forderung, …*, *seine Kritik an …*. */
import type { Medium } from '../../../text/statement.ts';
import {
  type Complement,
  type ReportingKind,
  type Strength,
  complementsOf,
  kindOf,
  mediumOf,
  strengthOf,
} from './reporting-codes.ts';
import { NOUNS_OF_JUDGING } from './reporting-nouns-judging.ts';
import { NOUNS_OF_SAYING } from './reporting-nouns-saying.ts';
import { NONE, rows } from './table.ts';

export interface ReportingNoun {
  /** The singular; compounds count by their last part (*Rücktrittsforderung*). */
  readonly lemma: string;
  /** The nominative plural; null when there is none in use. */
  readonly plural: string | null;
  readonly kind: ReportingKind;
  readonly medium: Medium;
  readonly strength: Strength;
  readonly takes: readonly Complement[];
}

/** Grouped by kind; within a group in the order of a dictionary. */
export const REPORTING_NOUNS: readonly ReportingNoun[] = [NOUNS_OF_SAYING, NOUNS_OF_JUDGING]
  .flatMap(rows)
  .map(([lemma, plural, kind, medium, strength, takes]) => ({
    lemma,
    plural: plural === NONE ? null : plural,
    kind: kindOf(kind),
    medium: mediumOf(medium),
    strength: strengthOf(strength),
    takes: complementsOf(takes),
  }));
