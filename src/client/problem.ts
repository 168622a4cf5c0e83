import type { components } from './schema.ts';

type Problem = components['schemas']['Problem'];

/** A request that a desk refused. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  /** As the desk told it; `code` is stable. */
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
    this.problem = problem;
  }

  /** @param body of an answer that is none: of a desk a problem, of whatever stands between anything */
  static of(body: unknown, { status, statusText }: Pick<Response, 'status' | 'statusText'>): ProblemError {
    return new ProblemError(
      isProblem(body) ? body : { ...UNTOLD, title: statusText, status, detail: `HTTP ${status}` },
    );
  }
}

const UNTOLD = { type: 'about:blank', code: 'no-desk' } as const;

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'detail' in body;
