export const SERVICE_PROBLEMS = ['unreachable', 'timeout', 'too-large', 'refused', 'malformed', 'version'] as const;
export type ServiceProblem = (typeof SERVICE_PROBLEMS)[number];

/** A reconciliation service that does not answer as the protocol says; `detail` has its words or the limit. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly problem: ServiceProblem;
  readonly service: string;
  readonly detail: string;

  constructor(problem: ServiceProblem, service: string, detail: string) {
    super(`${service}: ${detail}`);
    this.problem = problem;
    this.service = service;
    this.detail = detail;
  }
}
