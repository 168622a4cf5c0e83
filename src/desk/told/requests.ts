import type { FastifyError } from 'fastify';
import type { ProblemCode, Told } from '../problem.ts';

/** What Fastify itself finds wrong with a request, by its status. */
const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  404: 'not-found',
  408: 'too-slow',
  413: 'too-large',
  414: 'too-long',
  415: 'no-such-type',
  429: 'too-many',
  431: 'header-too-large',
};

/** The code of an error that is the fault of who asks; null for any other. */
export function codeOfRequest(error: unknown): ProblemCode | null {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? Number(error.statusCode) : 500;
  return status >= 400 && status < 500 ? (BY_STATUS[status] ?? 'bad-request') : null;
}

/** German words for what the check by a schema says in English. */
const RULES: Readonly<Record<string, string>> = {
  ...{ type: 'ist von anderer Art, als es sein muss', required: 'ist unvollständig' },
  ...{ enum: 'ist keiner der möglichen Werte', anyOf: 'passt zu keiner der Möglichkeiten' },
  ...{ minimum: 'ist zu klein', maximum: 'ist zu groß', minLength: 'ist zu kurz', maxLength: 'ist zu lang' },
  ...{ minItems: 'hat zu wenige Teile', maxItems: 'hat zu viele Teile', pattern: 'hat nicht die nötige Form' },
  additionalProperties: 'hat Angaben, die es nicht gibt',
};
const PARTS: Readonly<Record<string, string>> = {
  ...{ body: 'Inhalt', querystring: 'Adresse nach dem Fragezeichen', params: 'Adresse', headers: 'Kopf' },
};
const GERMAN: Readonly<Partial<Record<ProblemCode, string>>> = {
  'bad-request': 'so ist die Anfrage nicht zu lesen',
  'too-large': 'der Inhalt ist größer, als hier gelesen wird',
  'too-long': 'ein Teil der Adresse ist zu lang',
  'no-such-type': 'Inhalte werden nur als application/json in UTF-8 gelesen',
};

/** Says what is wrong with a request; where a schema found it, at which place. */
export function toldRequest(
  { message, validation, validationContext = 'body' }: FastifyError,
  code: ProblemCode,
): Told {
  const first = validation?.[0];
  if (!first) return { en: message, de: GERMAN[code] ?? message };
  const place = first.instancePath.slice(1);
  const where = `${PARTS[validationContext] ?? validationContext}${place === '' ? '' : ` („${place}“)`}`;
  return { en: message, de: `${where} ${RULES[first.keyword] ?? 'passt nicht'}` };
}
