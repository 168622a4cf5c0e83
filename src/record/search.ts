import type { Awaitable } from './record.ts';
import type { Query } from './query/ast.ts';
import type { Snippet } from './search/snippet.ts';
import type { StoredStatement } from './stored.ts';

/**
 * In which order statements come:
 *
 * - `relevance`: by how closely they fit, as `FITS` tells, and of those that fit alike the newest first; of very many the
 *   newest are compared so, and the others follow by day;
 * - `newest`, `oldest`: by day, of one day by the order in which they came into the record; those without a day last.
 */
export const ORDERS = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/**
 * How closely a statement fits the words of a query, closest first:
 *
 * - `beside`: all words as they are written, in this order or another, a few words apart at most;
 * - `written`: the words as they are written;
 * - `whole`: the words in any of their forms;
 * - `part`: some of them as a part of a longer word.
 */
export const FITS = ['beside', 'written', 'whole', 'part'] as const;
export type Fit = (typeof FITS)[number];

export interface SearchOptions {
  readonly order: Order;
  /** Statements of one page, at most. */
  readonly limit: number;
  /** Where the page before ended; the first page without it. */
  readonly cursor?: string | null;
  /** Of the snippets, in UTF-16 code units. */
  readonly width?: number;
}

/** A piece of the text around the quote, with its words. */
export interface FoundText extends Snippet {
  readonly text: string;
}

export interface SearchHit {
  readonly statement: StoredStatement;
  /** Null where it was not compared: in other orders than by relevance, without words, and beyond the newest of very many. */
  readonly fit: Fit | null;
  /** Offsets are into the text of the revision. */
  readonly snippet: FoundText;
}

/** A number that was counted, or one beyond which nobody counted. */
export type Total = number | { readonly atLeast: number };

export interface SearchPage {
  readonly hits: readonly SearchHit[];
  /** For the next page; null where there is none. Statements that are added meanwhile come neither twice nor instead of others. */
  readonly cursor: string | null;
  /** Of all pages. */
  readonly total: Total;
}

export const FACETS = ['speaker', 'outlet', 'type', 'month', 'hedge', 'standing', 'chain'] as const;
export type Facet = (typeof FACETS)[number];

export interface FacetCount {
  /** What a query would say for it: `E12`, the name of an outlet, `direct`, `2026-09`, `none`. */
  readonly value: string;
  /** Name of a speaker; null where the value says it all. */
  readonly name: string | null;
  readonly count: number;
}

/** How the statements that fit a query are distributed. */
export interface Facets {
  /** Statements that were counted: all, or the newest of them. */
  readonly counted: number;
  readonly isAll: boolean;
  /** Most frequent first, months in their order; of many values the first. */
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>;
}

/** What one part of a query finds by itself. */
export interface PartCount {
  readonly part: Query;
  readonly total: Total;
  /** Of a word that nowhere occurs: words that do and differ by one letter, most frequent first. */
  readonly near: readonly string[];
}

export interface SavedSearch {
  readonly name: string;
  /** As `format` writes it. */
  readonly query: string;
}

/** What became of a new name. */
export type Renamed = 'renamed' | 'taken' | 'missing';

/** Finds statements by their words and by what is known of them. Superseded and rejected ones only when a query asks for a state. */
export interface Search {
  /** @throws SearchError when the cursor is of another query, or none */
  search(query: Query, options: SearchOptions): Awaitable<SearchPage>;
  /** @param most statements that are counted: the newest */
  facets(query: Query, most?: number): Awaitable<Facets>;
  /** Of some statements those that fit, ascending. */
  matching(query: Query, statements: readonly number[]): Awaitable<readonly number[]>;
  /** For a query that finds nothing: what its parts find, each by itself. */
  parts(query: Query): Awaitable<readonly PartCount[]>;
  /** Keeps a search under a name, in place of one that has it. @param name not empty */
  save(name: string, query: Query): Awaitable<void>;
  /** In the order of their names. */
  saved(): Awaitable<readonly SavedSearch[]>;
  /** @returns whether there was one */
  unsave(name: string): Awaitable<boolean>;
  /** Gives a saved search another name, unless another has it. @param to not empty */
  rename(name: string, to: string): Awaitable<Renamed>;
  /** Notes how far somebody has looked at a saved search. @param statement W33: the last one that was there @returns whether there is such a search */
  look(name: string, by: string, statement: number): Awaitable<boolean>;
  /** How far somebody has looked, by the names of saved searches; without those that they never looked at. */
  looks(by: string): Awaitable<ReadonlyMap<string, number>>;
}

/** A search that cannot be done: its cursor is none of this record, query and order. */
export class SearchError extends Error {
  override readonly name = 'SearchError';
  readonly code = 'bad-cursor';

  constructor(cursor: string) {
    super(`${JSON.stringify(cursor)} is no place in this search`);
  }
}
