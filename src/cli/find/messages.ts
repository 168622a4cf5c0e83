import type { Facet, Fit, Order, Total } from '../../record/search.ts';

/** What `wortlaut find` says. */
export interface FindMessages {
  readonly found: (total: Total) => string;
  readonly orders: Readonly<Record<Order, string>>;
  readonly fits: Readonly<Record<Fit, string>>;
  readonly nothing: string;
  /** Before what each part of a query finds. */
  readonly eachPart: string;
  readonly near: (words: readonly string[]) => string;
  readonly together: string;
  readonly more: (command: string) => string;
  readonly facets: Readonly<Record<Facet, string>>;
  /** Values of facets that nobody or nothing has. */
  readonly none: Readonly<Record<Facet, string>>;
  readonly newestCounted: (count: number) => string;
  readonly noDay: string;
  readonly badCursor: string;
  readonly saved: (name: string, query: string) => string;
  readonly unsaved: (name: string) => string;
  readonly noSuchSearch: (name: string) => string;
  readonly noSearches: string;
  readonly noQuery: string;
  readonly badLimit: string;
  readonly help: Readonly<
    Record<
      | 'find'
      | 'query'
      | 'record'
      | 'sort'
      | 'limit'
      | 'cursor'
      | 'facets'
      | 'save'
      | 'saved'
      | 'unsave'
      | 'to'
      | 'usage'
      | 'grammar',
      string
    >
  >;
}
