import type { Awaitable } from './record.ts';
import type { DocumentRef } from './stored.ts';
import type { CopyKind } from './stories/copies.ts';

/** A story in a list. */
export interface StoryLine {
  /** T4. */
  readonly id: number;
  /** Of its most central document; null where that has none. */
  readonly title: string | null;
  /** `YYYY-MM-DD`, of its earliest and its latest document; null where no document tells. */
  readonly first: string | null;
  readonly last: string | null;
  readonly documents: number;
  /** Outlets, each once. */
  readonly outlets: number;
}

/** How a document is a copy of another. */
export interface CopyOf {
  /** The document that most probably was first: an agency's, else one that credits an agency, else the earliest. */
  readonly original: number;
  readonly kind: CopyKind;
  /** 0 to 1: how much of this document stands in the original. */
  readonly taken: number;
  /** 0 to 1: how much of the original stands in this document. */
  readonly kept: number;
}

/** A document of a story. */
export interface StoryDocument extends DocumentRef {
  /** `YYYY-MM-DD`; null when unknown. */
  readonly day: string | null;
  /** News agencies that are credited. */
  readonly agencies: readonly string[];
  /** Null for one that is no copy, and for the original of others. */
  readonly copy: CopyOf | null;
}

export interface Story extends StoryLine {
  /** By time of publication. */
  readonly members: readonly StoryDocument[];
  /** Ids of the statements in the newest revisions, in the order of the documents and their text. */
  readonly statements: readonly number[];
}

/** Documents with the words of one agency, or that took theirs from each other. */
export interface CopyGroup {
  /** The original first, its copies by time of publication. At least two. */
  readonly documents: readonly StoryDocument[];
}

export interface StoriesOptions {
  /** `YYYY-MM-DD`: only stories with a document of that day or later. */
  readonly since?: string | undefined;
  readonly limit: number;
  /** Where the page before ended. */
  readonly cursor?: string | undefined;
}

export interface StoriesPage {
  /** With at least two documents; the latest first. */
  readonly stories: readonly StoryLine[];
  /** Null after the last. */
  readonly cursor: string | null;
}

/** Documents about the same event. */
export interface Stories {
  /** @param id T4 */
  story(id: number): Awaitable<Story | null>;
  /** @throws CursorError for a cursor that is none */
  stories(options: StoriesOptions): Awaitable<StoriesPage>;
  /** The story of a document; null for one that has not been settled. */
  storyOf(document: number): Awaitable<number | null>;
  /** Null when nothing is a copy of it and it is none. */
  copiesOf(document: number): Awaitable<CopyGroup | null>;
}
