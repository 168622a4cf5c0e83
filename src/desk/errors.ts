import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { RegisterError } from '../identity/register/decision.ts';
import { AlertError } from '../record/alerts.ts';
import { ClaimError } from '../record/claims/decisions.ts';
import { CorrectionError } from '../record/corrections.ts';
import { RecordError } from '../record/error.ts';
import { QueryError } from '../record/query/error.ts';
import { toldProblem } from '../record/query/told.ts';
import { SearchError } from '../record/search.ts';
import { EvidenceError } from '../text/passage.ts';
import { DeskError, type Problem, type ProblemCode, problem } from './problem.ts';

/** What Fastify itself finds wrong with a request, by its status. */
const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  400: 'bad-request',
  404: 'not-found',
  413: 'too-large',
  415: 'no-such-type',
  429: 'too-many',
};

/** An error as the API tells it; nothing of the inside of the server is told. */
function problemOf(error: unknown, language: 'de' | 'en'): Problem {
  if (error instanceof DeskError) return problem(error.code, error.message, error.more);
  // Fastify's own errors first: some of them are RangeErrors too
  const code = BY_STATUS[statusOf(error)];
  if (code && error instanceof Error) return problem(code, error.message);
  if (error instanceof QueryError)
    return problem('bad-query', toldProblem(error.problem, language), {
      at: error.at,
      data: { code: error.code, ...error.data },
    });
  if (error instanceof SearchError || error instanceof RangeError) return problem('bad-cursor', error.message);
  if (error instanceof RegisterError || error instanceof ClaimError || error instanceof CorrectionError)
    return decisionProblem(error);
  if (error instanceof AlertError) return problem('conflict', error.message, { data: { code: error.problem } });
  if (error instanceof EvidenceError) return problem('unreadable', error.message);
  if (error instanceof RecordError)
    return problem('not-available', 'the record cannot be used', { data: { code: error.problem } });
  return problem('internal-error', 'what happened is in the log');
}

function decisionProblem({ message, problem: code, what }: RegisterError | ClaimError | CorrectionError): Problem {
  return problem(code.startsWith('no-') ? 'not-found' : 'conflict', message, { data: { code, what } });
}

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500;

const languageOf = ({ headers }: FastifyRequest): 'de' | 'en' =>
  /^\s*de\b/i.test(headers['accept-language'] ?? '') ? 'de' : 'en';

/** Answers with what was wrong; what nobody expected goes into the log. */
export function tellError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const told = problemOf(error, languageOf(request));
  if (told.status >= 500) request.log.error({ err: error }, told.title);
  return sendProblem(reply, told);
}

export function sendProblem(reply: FastifyReply, told: Problem): FastifyReply {
  return reply.status(told.status).type('application/problem+json').send(JSON.stringify(told));
}
