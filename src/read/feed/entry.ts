/** Words of an entry as the feed has them. */
export interface Words {
  readonly value: string;
  readonly isHtml: boolean;
}

/** An entry of a feed, whatever the format of the feed. */
export interface FeedEntry {
  /** What the feed calls it; only unique in the feed. */
  readonly id: string | null;
  /** Absolute where it can be. */
  readonly url: string | null;
  readonly title: Words | null;
  /** A teaser, or all there is. */
  readonly summary: Words | null;
  readonly content: Words | null;
  readonly authors: readonly string[];
  /** ISO 8601, as far as it can be understood. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly categories: readonly string[];
  readonly language: string | null;
}

export interface Feed {
  readonly title: Words | null;
  readonly language: string | null;
  readonly entries: readonly FeedEntry[];
}

export const html = (value: string | null | undefined): Words | null => words(value, true);

export const plain = (value: string | null | undefined): Words | null => words(value, false);

function words(value: string | null | undefined, isHtml: boolean): Words | null {
  return value === undefined || value === null || value.trim() === '' ? null : { value, isHtml };
}
