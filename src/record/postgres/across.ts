import { CursorError } from '../cursor-error.ts';
import { RegisterError } from '../../identity/register/decision.ts';
import { EvidenceError } from '../../text/passage.ts';
import { AlertError } from '../alerts.ts';
import { ClaimError } from '../claims/decisions.ts';
import { CorrectionError } from '../corrections.ts';
import { RecordError } from '../error.ts';
import { QueryError } from '../query/error.ts';
import { SearchError } from '../search.ts';
import { TokenError } from '../tokens.ts';
import { SqlError } from './errors.ts';

/** A call on its way to the thread of a store. */
export interface Call {
  readonly id: number;
  /** A part of the record; null for the record itself. */
  readonly part: string | null;
  readonly method: string;
  /** Functions as `{ called: place }`: they are told what they are called with, and give nothing back. */
  readonly values: readonly unknown[];
}

/** What a thread says. */
export type Reply =
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  /** Something was written, and what a replica must have to have it: told before the call is done, where there is a replica. */
  | { readonly kind: 'wrote'; readonly position: string }
  | { readonly kind: 'failed'; readonly id: number; readonly error: SentError }
  | { readonly kind: 'called'; readonly id: number; readonly place: number; readonly values: readonly unknown[] };

/** An error as plain data. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Errors of a record that others catch by their class. */
const CLASSES: ReadonlyMap<string, { readonly prototype: object }> = new Map(
  [
    ...[RecordError, CorrectionError, ClaimError, AlertError, TokenError, SearchError, QueryError, RegisterError],
    ...[CursorError, EvidenceError, SqlError, RangeError, TypeError, SyntaxError],
  ].map((one) => [one.name, one]),
);

export function sentError(error: unknown): SentError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: undefined, fields: {} };
  const { name, message, stack } = error;
  const fields = Object.entries(error).filter(([, value]) => typeof value !== 'function' && !(value instanceof Error));
  return { name, message, stack, fields: Object.fromEntries(fields) };
}

/** The way back: an error of the same class. */
export function receivedError({ name, message, stack, fields }: SentError): Error {
  const error = Object.assign(new Error(message), fields);
  Object.setPrototypeOf(error, CLASSES.get(name)?.prototype ?? Error.prototype);
  if (stack !== undefined) error.stack = stack;
  return error;
}
