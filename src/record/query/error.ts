import type { Span } from '../../text/span.ts';

/** What may be wrong with a query, with what a message needs to say so. */
export type QueryProblem =
  /** A quotation mark that nothing closes; points at it. */
  | { readonly code: 'unclosed-quote'; readonly data: { readonly mark: string } }
  /** A closing mark (” » “) that nothing opened. */
  | { readonly code: 'unopened-quote'; readonly data: { readonly mark: string } }
  /** `(` without `)`; points at it. */
  | { readonly code: 'unclosed-bracket'; readonly data: Nothing }
  /** `)` without `(`. */
  | { readonly code: 'unopened-bracket'; readonly data: Nothing }
  /** `()`, or brackets with nothing to look for. */
  | { readonly code: 'empty-brackets'; readonly data: Nothing }
  /** Nothing before or after `OR`, `AND`, or after `-`. */
  | { readonly code: 'missing-operand'; readonly data: { readonly operator: string } }
  /** `speaker:` and then nothing, or `type:direct,`. */
  | { readonly code: 'missing-value'; readonly data: { readonly field: string } }
  /** `autor:Kern`; `near` is the field that looks most like it, null where none does. */
  | {
      readonly code: 'unknown-field';
      readonly data: { readonly field: string; readonly near: string | null; readonly known: readonly string[] };
    }
  /** `type:laut`. */
  | {
      readonly code: 'unknown-value';
      readonly data: { readonly field: string; readonly value: string; readonly known: readonly string[] };
    }
  /** `said:2026-13`. */
  | { readonly code: 'bad-day'; readonly data: { readonly field: string; readonly value: string } }
  /** `said:2026..2025`. */
  | { readonly code: 'days-reversed'; readonly data: { readonly from: string; readonly to: string } }
  /** Nothing in it is a letter or digit: `…`, `""`. */
  | { readonly code: 'no-word'; readonly data: { readonly text: string } }
  /** `H*`: too many words begin so. */
  | { readonly code: 'short-prefix'; readonly data: { readonly prefix: string; readonly shortest: number } }
  /** An asterisk that is not the end of a word: `*haus`, `H*s`. */
  | { readonly code: 'misplaced-asterisk'; readonly data: Nothing }
  | { readonly code: 'too-deep'; readonly data: { readonly most: number } }
  | { readonly code: 'too-many-parts'; readonly data: { readonly most: number } };

type Nothing = Readonly<Record<string, never>>;

export type QueryErrorCode = QueryProblem['code'];

/** A query that cannot be understood: what is wrong, and where. The words for it are those of who asked. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  readonly problem: QueryProblem;
  readonly code: QueryErrorCode;
  readonly data: QueryProblem['data'];
  /** Into the query, in UTF-16 code units; not empty, but at the end of the query. */
  readonly at: Span;

  constructor(problem: QueryProblem, at: Span) {
    super(`${problem.code} at ${at.start}`);
    this.problem = problem;
    this.code = problem.code;
    this.data = problem.data;
    this.at = at;
  }
}
