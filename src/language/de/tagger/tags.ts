/**
 * Parts of speech: those of Universal Dependencies, verbs and auxiliaries (which are full verbs, too, when they link a
 * predicate: *sein*) parted by form. Codes below 16 are no verbs; above, bit 3 tells auxiliaries from other verbs and
 * bits 0–2 are a `VerbForm`.
 */
export const Tag = {
  punctuation: 0,
  noun: 1,
  /** A name; a name of several words is one on each of them. */
  properNoun: 2,
  adjective: 3,
  /** Article, possessive, quantifier or demonstrative before a noun. */
  determiner: 4,
  /** Personal, relative, reflexive, indefinite or demonstrative pronoun that stands for a noun. */
  pronoun: 5,
  /** Preposition or postposition, also with its article: *zum*; and most particles of separable verbs. */
  adposition: 6,
  adverb: 7,
  /** *nicht*, *zu* before an infinitive, the *'s* of English names. */
  particle: 8,
  coordinator: 9,
  subordinator: 10,
  numeral: 11,
  interjection: 12,
  symbol: 13,
  /** Foreign words and what else fits nowhere. */
  other: 14,
  verbIndicative: 16,
  verbKonjunktiv1: 17,
  verbKonjunktiv2: 18,
  verbImperative: 19,
  verbInfinitive: 20,
  verbParticiple: 21,
  auxiliaryIndicative: 24,
  auxiliaryKonjunktiv1: 25,
  auxiliaryKonjunktiv2: 26,
  auxiliaryImperative: 27,
  auxiliaryInfinitive: 28,
  auxiliaryParticiple: 29,
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

/** All codes are below this. */
export const TAG_CODES = 32;

/** The form of a verb, bits 0–2 of its tag; those up to `imperative` are finite. */
export const VerbForm = {
  indicative: 0,
  konjunktiv1: 1,
  konjunktiv2: 2,
  imperative: 3,
  infinitive: 4,
  participle: 5,
} as const;
export type VerbForm = (typeof VerbForm)[keyof typeof VerbForm];

const VERBAL = 16;
const FORM = 7;

/** The form of a verb or auxiliary, -1 for other tags. */
export function verbForm(tag: number): VerbForm | -1 {
  return tag >= VERBAL ? ((tag & FORM) as VerbForm) : -1;
}

/** Whether the tag is that of a finite verb or auxiliary. */
export function isFinite(tag: number): boolean {
  return tag >= VERBAL && (tag & FORM) <= VerbForm.imperative;
}
