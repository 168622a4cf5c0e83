/** Why a page was not fetched: what we would not do, or were asked not to. */
export const REFUSALS = [
  'not-an-address',
  'scheme',
  'credentials',
  'port',
  'too-long',
  'internal',
  'robots',
  'reserved',
  'type',
  'encoding',
  'too-large',
  'bomb',
  'too-many-redirects',
  'redirect-loop',
  'downgrade',
] as const;
/** Why a page was not fetched: what went wrong, and may go well another time. */
export const FAILURES = [
  'no-such-host',
  'unreachable',
  'certificate',
  'timeout',
  'broken',
  'status',
  'robots-unknown',
  'unexpected',
] as const;

export type Refusal = (typeof REFUSALS)[number];
export type Failure = (typeof FAILURES)[number];
export type ProblemCode = Refusal | Failure;

const REFUSED: ReadonlySet<string> = new Set(REFUSALS);

export function isRefusal(code: ProblemCode): code is Refusal {
  return REFUSED.has(code);
}

/** A page that cannot be had; `detail` has the limit, the rule, or the words of the system. */
export class FetchProblem extends Error {
  override readonly name = 'FetchProblem';
  readonly code: ProblemCode;
  readonly detail: string;
  /** HTTP status, where that is what is wrong. */
  readonly status: number | null;
  /** Least milliseconds before it may be tried again; null when trying again would change nothing. */
  readonly wait: number | null;
  /** Milliseconds that the server asks to wait, however long; 0 when it does not. */
  readonly asked: number;

  constructor(
    code: ProblemCode,
    detail: string,
    more: { status?: number; wait?: number | null; asked?: number; cause?: unknown } = {},
  ) {
    super(detail === '' ? code : `${code}: ${detail}`, { cause: more.cause });
    this.code = code;
    this.detail = detail;
    this.status = more.status ?? null;
    this.wait = more.wait ?? null;
    this.asked = more.asked ?? 0;
  }
}

/** Codes of Node, OpenSSL and undici that may pass by themselves. */
const PASSING: Readonly<Record<string, Failure>> = {
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'broken',
  EPIPE: 'broken',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EAI_AGAIN: 'no-such-host',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_SOCKET: 'broken',
};
const LASTING: Readonly<Record<string, Failure>> = {
  ENOTFOUND: 'no-such-host',
  UND_ERR_HEADERS_OVERFLOW: 'broken',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'broken',
};

/** Any error of a connection as a problem of fetching. */
export function problemOf(error: unknown): FetchProblem {
  if (error instanceof FetchProblem) return error;
  if (error instanceof AggregateError && error.errors.length > 0) return problemOf(error.errors[0]);
  const { code = '', message, name } = error as NodeJS.ErrnoException;
  const more = { cause: error };
  if (code in PASSING) return new FetchProblem(PASSING[code], message || code, { ...more, wait: 0 });
  if (code in LASTING) return new FetchProblem(LASTING[code], message || code, more);
  if (name === 'HTTPParserError') return new FetchProblem('broken', message, more);
  if (/^(?:CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code))
    return new FetchProblem('certificate', message, more);
  const cause = (error as Error).cause;
  if (cause instanceof Error && cause !== error) return problemOf(cause);
  return new FetchProblem('unexpected', message || String(error), more);
}
