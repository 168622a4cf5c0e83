import type { Awaitable } from './record.ts';

/** What a source turned out to be. */
export const SOURCE_KINDS = ['feed', 'page'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A source as people name it. */
export interface NewSource {
  readonly url: string;
  readonly title: string | null;
  /** Folders of the list that it came from. */
  readonly categories: readonly string[];
}

/** What is known of an address from the last time. */
export interface Validators {
  /** Where it was in the end, after redirects. */
  readonly final: string | null;
  readonly etag: string | null;
  /** As the server wrote it. */
  readonly modified: string | null;
  /** Of the body as it was sent. */
  readonly digest: string | null;
}

/** When a source is asked, and how it goes. */
export interface SourceState extends Validators {
  /** null until it was fetched. */
  readonly kind: SourceKind | null;
  /** Milliseconds since 1970: not before. */
  readonly next: number;
  /** Seconds between two visits, as often as it changes. */
  readonly interval: number;
  /** Milliseconds since 1970; null when never. */
  readonly fetched: number | null;
  /** When something new was found. */
  readonly changed: number | null;
  /** Code and words of the last failure; null when the last visit went well. */
  readonly error: { readonly code: string; readonly message: string } | null;
  /** Failures in a row. */
  readonly streak: number;
}

/** A source with all that is known of it. */
export interface Source extends NewSource, SourceState {
  readonly id: number;
  readonly isPaused: boolean;
}

/** A page that a source led to. */
export interface WatchedPage extends Validators {
  readonly url: string;
  readonly source: number;
  /** Milliseconds since 1970: when it was found. */
  readonly found: number;
  /** When it is to be fetched (again); null when it is left alone from now on. */
  readonly next: number | null;
  /** How often it was fetched without fail, and failed in a row since. */
  readonly checks: number;
  readonly streak: number;
}

/** How a source fares. */
export const SOURCE_CONDITIONS = ['failing', 'paused'] as const;
export type SourceCondition = (typeof SOURCE_CONDITIONS)[number];

/** Some of the sources. */
export interface SourceOptions {
  readonly state?: SourceCondition;
  readonly most?: number;
  /** The last source of the page before. */
  readonly after?: number;
}

/** What became of a page, to be kept. */
export type PageState = Omit<WatchedPage, 'url' | 'source' | 'found'>;

/** What is watched, and what is known of it. */
export interface Sources {
  /** Adds a source; of one that is there, what is said of it is kept. @returns whether it is new */
  add(source: NewSource, now: number): Awaitable<boolean>;
  /** Adds many as a whole. @returns for each whether it is new */
  addAll(sources: readonly NewSource[], now: number): Awaitable<readonly boolean[]>;
  /** In the order in which they were added. */
  list(options?: SourceOptions): Awaitable<readonly Source[]>;
  /** How many there are, and of these how many fail and are paused. */
  tally(): Awaitable<Readonly<Record<SourceCondition | 'all', number>>>;
  /** Statements that came in by way of sources, by source and day (UTC). @param since `YYYY-MM-DD` */
  yields(sources: readonly number[], since: string): Awaitable<ReadonlyMap<number, ReadonlyMap<string, number>>>;
  /** Has sources, or pages that they led to, visited and read anew as soon as may be. @returns how many of the addresses are such */
  again(urls: readonly string[], now: number): Awaitable<number>;
  /** Of some addresses those of sources, or of pages that they led to. */
  watched(urls: readonly string[]): Awaitable<ReadonlySet<string>>;
  /** Also what is known of its pages; the documents stay. @returns whether it was there */
  remove(url: string): Awaitable<boolean>;
  pause(url: string, isPaused: boolean): Awaitable<boolean>;
  /** Those whose turn it is, the longest waiting first. */
  due(now: number, most: number): Awaitable<readonly Source[]>;
  /** Keeps what became of a visit together with the pages that it found, so that none is lost. @returns how many are new */
  visited(id: number, state: SourceState, pages: readonly string[], now: number): Awaitable<number>;
  /** Pages whose turn it is, those found first before others. */
  duePages(now: number, most: number): Awaitable<readonly WatchedPage[]>;
  notePage(url: string, state: PageState): Awaitable<void>;
  /** When there is something to do next, in milliseconds since 1970; null when there is nothing to watch. */
  nextDue(): Awaitable<number | null>;
}

/** An address as sources are kept by: without its fragment. @returns null for what is none of the web */
export function sourceAddress(text: string): string | null {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  return url.href;
}
