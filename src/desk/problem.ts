import type { Span } from '../text/span.ts';

/** What was wrong with a request, as RFC 9457 writes it: `application/problem+json`. */
export interface Problem {
  /** `urn:wortlaut:problem:CODE`. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  /** The characters of the query that it is about. */
  readonly at?: Span;
  /** What a message in another language needs. */
  readonly data?: object;
}

/** Codes that clients may rely on, with the status and what they mean. */
export const PROBLEMS = {
  'bad-request': [400, 'The request does not fit the description of the API'],
  'bad-query': [400, 'The query cannot be understood'],
  'bad-cursor': [400, 'The cursor is not of this list'],
  'no-token': [401, 'This needs a token'],
  'not-allowed': [403, 'The token does not allow this'],
  'not-found': [404, 'There is no such thing'],
  conflict: [409, 'It cannot be decided so'],
  'too-large': [413, 'The body is too large'],
  'no-such-type': [415, 'Bodies of this type are not read'],
  'bad-address': [422, 'Nothing is sent to this address'],
  unreadable: [422, 'It cannot be read'],
  'too-many': [429, 'Too many requests'],
  'internal-error': [500, 'Something is wrong with Wortlaut itself'],
  'not-available': [503, 'The record cannot be used just now'],
} as const satisfies Record<string, readonly [status: number, title: string]>;
export type ProblemCode = keyof typeof PROBLEMS;

/** A request that cannot be answered; the server makes a `Problem` of it. */
export class DeskError extends Error {
  override readonly name = 'DeskError';
  readonly code: ProblemCode;
  readonly more: Pick<Problem, 'at' | 'data'>;

  constructor(code: ProblemCode, detail: string, more: Pick<Problem, 'at' | 'data'> = {}) {
    super(detail);
    this.code = code;
    this.more = more;
  }
}

export function problem(code: ProblemCode, detail: string, more: Pick<Problem, 'at' | 'data'> = {}): Problem {
  const [status, title] = PROBLEMS[code];
  return { type: `urn:wortlaut:problem:${code}`, title, status, detail, code, ...more };
}

/** @throws DeskError `not-found` for null */
export function found<T>(thing: T | null | undefined, what: string): T {
  if (thing === null || thing === undefined) throw new DeskError('not-found', `there is no ${what}`);
  return thing;
}
