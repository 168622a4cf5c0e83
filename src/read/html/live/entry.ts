import type { ElementNode, PageNode } from '../node.ts';

/** One entry of a live ticker or blog, and where it stands. */
export interface LiveEntry {
  /** Tells it from the other entries of the page, the same each time the page is read. */
  readonly key: string;
  /** Where it can be linked to, absolute. */
  readonly permalink: string | null;
  /** ISO 8601, with the zone where the page tells it; null when the page tells no day. */
  readonly time: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** What its text is made of, in order: nodes of the page, or of a tree of its own where only its data hold it. */
  readonly nodes: readonly PageNode[];
  /** Elements in these nodes that say when and by whom, and are no part of the text. */
  readonly furniture: readonly ElementNode[];
}

/** The entries of a page, in page order. */
export interface LiveEntries {
  readonly entries: readonly LiveEntry[];
  /** Nodes of the page that belong to the entries, and so not to the text of the page itself. */
  readonly leftOut: ReadonlySet<PageNode>;
}

/** An entry as it was found: without its key, and its time as it was told. */
export interface FoundEntry {
  /** The end of its address, or the id of its element. */
  readonly id: string | null;
  readonly permalink: string | null;
  readonly moment: Moment | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly nodes: readonly PageNode[];
  readonly furniture: readonly ElementNode[];
  /** Whether the nodes stand in the page. */
  readonly isOnPage: boolean;
  /** It is kept at its place, whatever its time. */
  readonly isPinned: boolean;
}

/** A day as a page tells it. */
export interface ToldDay {
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** When something was, as far as a page tells it. */
export interface Moment {
  /** Date and time of ISO 8601; null when only a clock time is told, perhaps with a day. */
  readonly iso: string | null;
  /** Minutes since midnight, as they are shown. */
  readonly minutes: number | null;
  readonly day: ToldDay | null;
}
