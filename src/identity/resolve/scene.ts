import type { TokenRange } from '../../attribution/proposal.ts';
import type { ReadSentence, Reading } from '../../attribution/reading.ts';
import { partitionPoint } from '../../text/search.ts';
import type { Actor } from '../cast.ts';
import type { Discourse, Wanted } from '../discourse.ts';
import type { MentionForm } from '../entity.ts';
import type { Organisations } from '../organisations/organisations.ts';
import type { Appearance } from '../people.ts';
import type { Places } from '../places.ts';

/** Who is meant by some words, and how they say so. */
export interface Meant {
  readonly actor: Actor;
  readonly form: MentionForm;
}

/** Where in the text something stands. */
export interface Place {
  readonly sentence: number;
  /** Clauses are numbered through the text. */
  readonly clause: number;
}

/** All that is known of a document when a passage is looked at. */
export interface Scene {
  readonly reading: Reading;
  /** What each token may be in a name: `wordsOf`. */
  readonly words: Uint8Array;
  /** Every place where someone is named, in text order. */
  readonly appearances: readonly Appearance[];
  readonly organisations: Organisations;
  readonly places: Places;
  /** Who has been spoken of so far. */
  readonly discourse: Discourse;
}

/** Tells who is meant by the words of a range; what a part of a passage is asked with. */
export type Resolve = (scene: Scene, range: TokenRange, place: Place) => Meant | null;

export const meantIn = ({ actor, form }: Appearance): Meant => ({ actor, form });

/** The names in a range of tokens, with what stands before them. */
export function namesIn({ appearances }: Scene, { start, end }: TokenRange): readonly Appearance[] {
  const first = partitionPoint(appearances.length, (i) => appearances[i].from < start);
  const last = partitionPoint(appearances.length, (i) => appearances[i].from < end);
  return appearances.slice(first, last).filter((appearance) => appearance.end <= end);
}

export function sentenceAt({ reading: { sentences } }: Scene, token: number): ReadSentence | undefined {
  return sentences[partitionPoint(sentences.length, (s) => sentences[s].end <= token)];
}

/** Whom a pronoun or description at a place may mean. */
export interface Asked extends Place {
  readonly at: number;
  readonly genders: Wanted['genders'];
  readonly sameClause: boolean;
}

/** Who stands out most of those that fit. */
export function antecedent({ discourse }: Scene, asked: Asked, fits: Wanted['fits'] = () => true): Actor | null {
  return discourse.find({ ...asked, fits });
}
