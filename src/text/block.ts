import type { Span } from './span.ts';

/** What speaks for the article and is part of a document's text. */
export const TEXT_ROLES = [
  'headline',
  'standfirst',
  'subhead',
  'paragraph',
  'list',
  'quote',
  'question',
  'answer',
] as const;

/** What stands beside the article on its page and is no part of the text. */
export const BESIDE_ROLES = [
  'kicker',
  'byline',
  'dateline',
  'caption',
  'credit',
  'box',
  'teaser',
  'read-also',
  'newsletter',
  'comment',
  'consent',
  'navigation',
] as const;

export type TextRole = (typeof TEXT_ROLES)[number];
export type BesideRole = (typeof BESIDE_ROLES)[number];

/** A block of a document's text and what it is there for. */
export interface Block extends Span {
  readonly role: TextRole;
}

/** A block of the page that does not speak for the article, in its own words. */
export interface BesideBlock {
  readonly role: BesideRole;
  readonly text: string;
}
