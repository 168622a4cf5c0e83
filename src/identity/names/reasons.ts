/**
 * Why two names are the same, by what parts them most: nothing; capitals, marks, hyphens; the system of transcription;
 * a form of another language; a short form; an initial; a middle name or patronymic left out; the order; one of two
 * surnames; the ending of women's names; all but the surname. And why they are not.
 */
export const NAME_REASONS = [
  'identical',
  'spelling',
  'transliteration',
  'equivalent-given-name',
  'short-form',
  'initials',
  'middle-name',
  'other-order',
  'double-surname',
  'feminine-ending',
  'part-of-name',
  'different-given-name',
  'different-surname',
  'different-numeral',
  'given-name-only',
  'no-name',
] as const;
export type NameReason = (typeof NAME_REASONS)[number];

/** One thing that parts two names, and how much it speaks against their being one, in hundredths. */
export interface Evidence {
  readonly cost: number;
  readonly reason: NameReason;
}
