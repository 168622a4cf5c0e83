/** What may be wrong with the file of a record. */
export const RECORD_PROBLEMS = [
  'not-found',
  'no-permission',
  'not-a-record',
  'newer',
  'older',
  'locked',
  'read-only',
  'damaged',
  'full',
  'io',
  'unusable',
  'exists',
  'unreachable',
  'interrupted',
] as const;
export type RecordProblem = (typeof RECORD_PROBLEMS)[number];

/** A record that cannot be used; the message says what is wrong with the file, and where. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly problem: RecordProblem;
  readonly file: string;

  constructor(problem: RecordProblem, file: string, detail: string, cause?: unknown) {
    super(`${file}: ${detail}`, { cause });
    this.problem = problem;
    this.file = file;
  }
}

/** A record that was brought to a version that this Wortlaut does not know. */
export const newerThan = (known: number, file: string, version: number): RecordError =>
  new RecordError('newer', file, `is of version ${version}; this Wortlaut knows ${known}`);

/** SQLite's primary result codes: https://www.sqlite.org/rescode.html */
const BY_CODE: Readonly<Record<number, RecordProblem>> = {
  3: 'no-permission',
  5: 'locked',
  6: 'locked',
  8: 'read-only',
  10: 'io',
  11: 'damaged',
  13: 'full',
  14: 'unusable',
  26: 'not-a-record',
};

/** An error of SQLite as one that says what is wrong with the record; any other error as it is. */
export function recordError(file: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('errcode' in error)) return error;
  const primary = Number(error.errcode) & 0xff;
  const problem = BY_CODE[primary];
  return problem ? new RecordError(problem, file, error.message, error) : error;
}
