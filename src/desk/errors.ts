import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { RegisterError } from '../identity/register/decision.ts';
import { AlertError } from '../record/alerts.ts';
import { ClaimError } from '../record/claims/decisions.ts';
import { CorrectionError } from '../record/corrections.ts';
import { CursorError } from '../record/cursor-error.ts';
import { RecordError } from '../record/error.ts';
import { QueryError } from '../record/query/error.ts';
import { toldProblem } from '../record/query/told.ts';
import { SearchError } from '../record/search.ts';
import { EvidenceError } from '../text/passage.ts';
import { DeskError, type Language, type Problem, type Told, problem } from './problem.ts';
import { leadsNowhere, toldDecision } from './told/decisions.ts';
import { codeOfRequest, toldRequest } from './told/requests.ts';

/** An error as the API tells it; nothing of the inside of the server is told. */
function problemOf(error: unknown, language: Language): Problem {
  if (error instanceof DeskError) {
    const { at, data } = error.more;
    return problem(error.code, error.detail, language, { ...(at && { at }), ...(data && { data }) });
  }
  const code = codeOfRequest(error);
  if (code) return problem(code, toldRequest(error as FastifyError, code), language);
  if (error instanceof QueryError)
    return problem('bad-query', toldProblem(error.problem, language), language, {
      at: error.at,
      data: { code: error.code, ...error.data },
    });
  if (error instanceof SearchError || error instanceof CursorError)
    return problem(
      'bad-cursor',
      { en: 'leave it out to begin anew', de: 'ohne sie beginnt die Liste von vorn' },
      language,
    );
  return recordProblem(error, language);
}

function recordProblem(error: unknown, language: Language): Problem {
  if (error instanceof RegisterError || error instanceof ClaimError || error instanceof CorrectionError) {
    const { problem: code, what } = error;
    const data = { code, what };
    return problem(leadsNowhere(code) ? 'not-found' : 'conflict', toldDecision(code, String(what)), language, { data });
  }
  if (error instanceof AlertError)
    return problem(
      'conflict',
      { en: `an alert is called ${error.alert} already`, de: `eine Meldung heißt schon ${error.alert}` },
      language,
      { data: { code: error.problem } },
    );
  if (error instanceof EvidenceError)
    return problem(
      'unreadable',
      { en: error.message, de: 'diese Wörter stehen nicht Zeichen für Zeichen im Text' },
      language,
    );
  if (error instanceof RecordError)
    return problem('not-available', error.problem === 'newer' ? NEWER : UNUSABLE, language, {
      data: { code: error.problem },
    });
  return problem('internal-error', { en: 'what happened is in the log', de: 'was war, steht im Protokoll' }, language);
}

const UNUSABLE: Told = { en: 'the record cannot be used', de: 'der Bestand ist nicht zu benutzen' };
/** Somebody updated while this desk was open. */
const NEWER: Told = {
  en: 'the record was brought to a newer version; this desk is to be updated and started again',
  de: 'der Bestand ist inzwischen von einer neueren Version; dieser Schreibtisch ist zu aktualisieren und neu zu starten',
};

/** The first language of who asks that is spoken here, as the pages choose it too; English for everybody else. */
export const languageOf = (accepted = ''): Language =>
  /(?:^|,)\s*de\b/i.test(accepted.split(/,\s*en\b|^\s*en\b/i)[0]) ? 'de' : 'en';

/** Answers with what was wrong; what nobody expected goes into the log. */
export function tellError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = languageOf(request.headers['accept-language']);
  const told = problemOf(error, language);
  if (told.status >= 500) request.log.error(unexpected(error, request));
  if (error instanceof DeskError && error.more.retryAfter !== undefined)
    reply.header('retry-after', error.more.retryAfter);
  return sendProblem(reply, told, language);
}

/** For the log: what an error says may quote a text, where it comes from does not. */
function unexpected(error: Error, { method, routeOptions }: FastifyRequest): object {
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const reason = error instanceof RecordError ? error.message : null;
  const route = routeOptions.url ?? 'unknown';
  return { event: 'error', method, route, error: error.name, reason, at: places.map((line) => line.trim()) };
}

export function sendProblem(reply: FastifyReply, told: Problem, language: Language): FastifyReply {
  return reply
    .status(told.status)
    .type('application/problem+json')
    .headers({ 'content-language': language, vary: 'accept-language', 'cache-control': 'no-store' })
    .send(JSON.stringify(told));
}
