import { RecordError, type RecordProblem } from '../error.ts';

/** A table has got another column since a statement was prepared, which the connection does not get over. */
export const STALE_PLAN = '0A000';

/** What the server, or the way to it, says is wrong. */
export class SqlError extends Error {
  override readonly name = 'SqlError';
  /** SQLSTATE (https://www.postgresql.org/docs/15/errcodes-appendix.html), or an error code of Node. */
  readonly code: string | null;

  constructor(message: string, code: string | null) {
    super(message);
    this.code = code;
  }

  /** Whether others were in the way, so that the same may go well when it is begun anew. */
  get isPassing(): boolean {
    return this.code === '40001' || this.code === '40P01' || this.code === STALE_PLAN;
  }
}

const BY_CODE: Readonly<Record<string, RecordProblem>> = {
  '25006': 'read-only',
  '25P03': 'interrupted',
  '3D000': 'not-found',
  '42501': 'no-permission',
  '53100': 'full',
  '53300': 'locked',
  '55P03': 'locked',
  XX001: 'damaged',
  XX002: 'damaged',
};

const BY_CLASS: Readonly<Record<string, RecordProblem>> = {
  '08': 'interrupted',
  '28': 'no-permission',
  '57': 'interrupted',
  '58': 'io',
};

/** An error of the server as one that says what is wrong with the record; any other error as it is. */
export function postgresError(address: string, error: unknown): unknown {
  if (!(error instanceof SqlError)) return error;
  const { code, message } = error;
  // without SQLSTATE nobody answered
  const isFromServer = code !== null && /^(?=.*\d)[0-9A-Z]{5}$/.test(code);
  const problem = isFromServer ? (BY_CODE[code] ?? BY_CLASS[code.slice(0, 2)]) : 'unreachable';
  return problem ? new RecordError(problem, address, message, error) : error;
}
