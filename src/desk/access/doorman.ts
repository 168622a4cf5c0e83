import type { FastifyRequest } from 'fastify';
import type { Record } from '../../record/record.ts';
import { DeskError } from '../problem.ts';
import type { Doorman, Visitor } from './access.ts';
import { Attempts } from './attempts.ts';
import { isSameOrigin, sessionOf } from './session.ts';
import { matching } from './token.ts';

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
  return async (request) => {
    const named = namedByProxy(request, proxy);
    if (named) return named;
    const shown = shownBy(request);
    if (shown === null) return null;
    const wait = attempts.wait(request.ip);
    if (wait > 0) throw new DeskError('too-many', `too many wrong tokens: try again in ${wait} seconds`);
    const token = matching(await tokens.list(), shown, now());
    if (token) return { name: token.name, scope: token.scope };
    attempts.failed(request.ip);
    throw new DeskError('no-token', 'this token is not known, or no longer good');
  };
}

/** Whom a proxy names may edit; more needs a token. */
function namedByProxy({ headers, socket }: FastifyRequest, proxy: Proxy | null): Visitor | null {
  if (!proxy?.userHeader || plain(socket.remoteAddress ?? '') !== plain(proxy.address)) return null;
  const name = headers[proxy.userHeader.toLowerCase()];
  return typeof name === 'string' && name.trim() !== '' ? { name: name.trim().slice(0, 200), scope: 'edit' } : null;
}

/** An address without the prefix that IPv6 has for one of IPv4. */
const plain = (address: string): string => address.replace(/^::ffff:/i, '');

/** The token that came with a request. @throws DeskError when another site sends it from somebody's browser */
function shownBy(request: FastifyRequest): string | null {
  const bearer = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '');
  if (bearer) return bearer[1];
  const session = sessionOf(request);
  if (session === null) return null;
  if (!/^(?:GET|HEAD)$/.test(request.method) && !isSameOrigin(request))
    throw new DeskError('not-allowed', 'another site may not use this desk');
  return session;
}
