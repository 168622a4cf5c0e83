import type { FastifyRequest } from 'fastify';
import type { App } from '../app.ts';
import { DeskError, type Told } from '../problem.ts';
import { SCOPES, type Scope } from '../../record/tokens.ts';

/** Who asks, and what they may do. */
export interface Visitor {
  /** The name that stands beside what they decide. */
  readonly name: string;
  readonly scope: Scope;
  /** Whether they signed in with a browser, and can sign out. */
  readonly session?: true;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a route needs; `none` for those that anybody may ask. Where it is not said: `read` to get, else `edit`. */
    readonly access?: Scope | 'none';
  }
  interface FastifyRequest {
    visitor: Visitor | null;
  }
}

/**
 * Tells who makes a request; null for who has shown nothing.
 *
 * @param token where it is given, it alone counts, whatever else came with the request
 */
export type Doorman = (request: FastifyRequest, token?: string) => Promise<Visitor | null> | Visitor | null;

/** Lets only those through who may do what they ask for. */
export function guard(app: App, doorman: Doorman): void {
  app.decorateRequest('visitor', null);
  app.addHook('onRequest', (request, _, done) => {
    admitted(request, doorman).then((visitor) => {
      request.visitor = visitor;
      done();
    }, done);
  });
}

/** @throws DeskError for who may not */
async function admitted(request: FastifyRequest, doorman: Doorman): Promise<Visitor | null> {
  const needed =
    request.routeOptions.config.access ?? (request.is404 ? 'none' : null) ?? (isReading(request) ? 'read' : 'edit');
  if (needed === 'none') return null;
  const visitor = await doorman(request);
  if (!visitor) throw new DeskError('no-token', NO_TOKEN);
  if (SCOPES.indexOf(visitor.scope) < SCOPES.indexOf(needed))
    throw new DeskError('not-allowed', {
      en: `this needs a token with the scope ${needed}`,
      de: `dafür braucht es eine Zugangsmarke mit dem Recht ${needed}`,
    });
  return visitor;
}

const NO_TOKEN: Told = {
  en: 'send a token: Authorization: Bearer …',
  de: 'bitte eine Zugangsmarke senden: Authorization: Bearer …',
};

/** Whether a request changes nothing, by its method. */
export const isReading = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD';
