import type { FastifyRequest } from 'fastify';
import type { App } from '../app.ts';
import { DeskError } from '../problem.ts';
import { SCOPES, type Scope } from '../../record/tokens.ts';

/** Who asks, and what they may do. */
export interface Visitor {
  /** The name that stands beside what they decide. */
  readonly name: string;
  readonly scope: Scope;
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

/** Tells who makes a request; null for who has shown nothing. */
export type Doorman = (request: FastifyRequest) => Promise<Visitor | null> | Visitor | null;

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
  if (!visitor) throw new DeskError('no-token', 'send a token: Authorization: Bearer …');
  if (SCOPES.indexOf(visitor.scope) < SCOPES.indexOf(needed))
    throw new DeskError('not-allowed', `this needs a token with the scope ${needed}`);
  return visitor;
}

const isReading = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD';
