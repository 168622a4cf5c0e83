import type { Awaitable } from './record.ts';

/** What somebody may do: each includes those before it. */
export const SCOPES = ['read', 'edit', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** Lets somebody use the desk from elsewhere. The token itself is never in the record. */
export interface Token {
  /** Unique, not empty: stands beside what they decide. */
  readonly name: string;
  readonly scope: Scope;
  /** SHA-256 of the token, hexadecimal. */
  readonly digest: string;
  /** ISO 8601. */
  readonly created: string;
  /** YYYY-MM-DD: the last day (UTC) on which it is good; null for always. */
  readonly expires: string | null;
}

/** Who may use the desk from elsewhere. */
export interface Tokens {
  /** @throws TokenError when the name is taken */
  add(token: Token): Awaitable<void>;
  /** By name; also those that are no longer good. */
  list(): Awaitable<readonly Token[]>;
  /** @returns whether it was there */
  remove(name: string): Awaitable<boolean>;
}

/** A name that another token has. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  readonly token: string;

  constructor(token: string) {
    super(`a token is called ${token} already`);
    this.token = token;
  }
}
