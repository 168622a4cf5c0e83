/** Why two utterances are one claim, or are not. */
export const CLAIM_REASONS = [
  // why they are
  'verbatim',
  'contained',
  'same-words',
  // why they are not
  'no-speaker',
  'other-speaker',
  'other-version',
  'occasion',
  'too-short',
  'too-little-in-common',
  'number',
  'time',
  'name',
  'other-word',
  'backgrounded',
  'opposite',
  'negation',
  'modality',
  'tense',
  'condition',
  'question',
  'certainty',
  'quantity',
  'restriction',
  'act',
  'person',
  'roles',
] as const;
export type ClaimReasonName = (typeof CLAIM_REASONS)[number];

/** One reason, with the words of each side that it rests on where there are such. */
export interface Reason {
  readonly name: ClaimReasonName;
  readonly a: string | null;
  readonly b: string | null;
}

export const reason = (name: ClaimReasonName, a: string | null = null, b: string | null = null): Reason => ({
  name,
  a,
  b,
});
