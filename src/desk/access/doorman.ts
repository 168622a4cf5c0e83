import type { FastifyRequest } from 'fastify';
import type { Record } from '../../record/record.ts';
import { DeskError, type Told } from '../problem.ts';
import { type Doorman, type Visitor, isReading } from './access.ts';
import { Attempts } from './attempts.ts';
import { ofThisSite, sessionOf } from './session.ts';
import { digestOf, matching } from './token.ts';

/** A proxy in front that knows who asks. */
export interface Proxy {
  /** Its address, as this machine sees it. */
  readonly address: string;
  /** The header that it writes a name into, and takes from everybody else; null where it tells none. */
  readonly userHeader: string | null;
}

/** Lets in who shows a token of the record, or whom the proxy names. @param now gives ISO 8601 */
export function tokenDoorman({ tokens }: Record, now: () => string, proxy: Proxy | null = null): Doorman {
  const attempts = new Attempts();
  return async (request, given) => {
    if (given === undefined) {
      const named = namedByProxy(request, proxy);
      if (named) return named;
    }
    const shown = given === undefined ? shownBy(request) : { token: given, inSession: true };
    if (shown === null) return null;
    const wait = attempts.wait(request.ip);
    if (wait > 0) throw tooManyTokens(wait);
    const token = matching(await tokens.list(), shown.token, now());
    if (token) return { name: token.name, scope: token.scope, ...(shown.inSession ? { session: true } : {}) };
    attempts.failed(request.ip, digestOf(shown.token));
    throw new DeskError('no-token', UNKNOWN_TOKEN);
  };
}

export const UNKNOWN_TOKEN: Told = {
  en: 'this token is not known, or no longer good',
  de: 'diese Zugangsmarke ist nicht bekannt oder gilt nicht mehr',
};

const tooManyTokens = (wait: number): DeskError =>
  new DeskError(
    'too-many',
    {
      en: `too many wrong tokens: try again in ${wait} seconds`,
      de: `zu viele falsche Zugangsmarken: bitte in ${wait} Sekunden wieder`,
    },
    { retryAfter: wait },
  );

/** Whom a proxy names may edit; more needs a token. @throws DeskError when another site sends it from their browser */
function namedByProxy(request: FastifyRequest, proxy: Proxy | null): Visitor | null {
  const { headers, raw, socket } = request;
  if (!proxy?.userHeader || plain(socket.remoteAddress ?? '') !== plain(proxy.address)) return null;
  const header = proxy.userHeader.toLowerCase();
  const name = headers[header];
  // of two, one was not written by the proxy
  const isSure = raw.rawHeaders.filter((key, i) => i % 2 === 0 && key.toLowerCase() === header).length === 1;
  if (typeof name !== 'string' || name.trim() === '' || !isSure) return null;
  if (!isReading(request) && request.headers.origin !== undefined) ofThisSite(request);
  return { name: name.trim().slice(0, 200), scope: 'edit' };
}

/** An address without the prefix that IPv6 has for one of IPv4. */
const plain = (address: string): string => address.replace(/^::ffff:/i, '');

/** The token that came with a request. @throws DeskError when another site sends it from somebody's browser */
function shownBy(request: FastifyRequest): { readonly token: string; readonly inSession: boolean } | null {
  const bearer = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '');
  if (bearer) return { token: bearer[1], inSession: false };
  const session = sessionOf(request);
  if (session === null) return null;
  if (!isReading(request)) ofThisSite(request);
  return { token: session, inSession: true };
}
