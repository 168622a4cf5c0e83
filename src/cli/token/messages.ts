import type { Scope } from '../../record/tokens.ts';

/** What `wortlaut token` says. */
export interface TokenMessages {
  readonly scopes: Readonly<Record<Scope, string>>;
  /** Stands on standard error, so that the token alone is on standard output. */
  readonly shownOnce: (name: string) => string;
  readonly nameTaken: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly noSuch: (name: string) => string;
  readonly none: string;
  readonly until: (day: string) => string;
  readonly over: (day: string) => string;
  readonly noName: string;
  readonly help: Readonly<
    Record<'token' | 'add' | 'list' | 'remove' | 'name' | 'scope' | 'expires' | 'record' | 'to', string>
  >;
}
