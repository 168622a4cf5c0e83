import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { App } from './app.ts';
import { DeskError } from './problem.ts';

/** Requests of one address in a minute: a page of the desk makes some ten, and nobody turns pages that fast. */
const REQUESTS = 1_200;

/**
 * Headers that keep pages from loading or running anything that is not ours, and limits that keep one visitor from
 * taking everything. https://www.w3.org/TR/CSP3/
 */
export async function protect(app: App, isOpen: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        ...{ defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], fontSrc: ["'self'"] },
        ...{ imgSrc: ["'self'", 'data:'], connectSrc: ["'self'"], manifestSrc: ["'self'"] },
        ...{ baseUri: ["'none'"], formAction: ["'self'"], frameAncestors: ["'none'"] },
      },
    },
    // whether there is TLS is known to the proxy in front, not here
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
  if (isOpen)
    await app.register(rateLimit, {
      max: REQUESTS,
      timeWindow: '1 minute',
      errorResponseBuilder: (_, { after }) => new DeskError('too-many', `try again in ${after}`),
    });
  if (!isOpen) onlyToLoopback(app);
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * A page of another origin may send requests to this machine under a name of its own (DNS rebinding), or from a form:
 * neither is answered.
 */
function onlyToLoopback(app: App): void {
  app.addHook('onRequest', (request, _, done) => {
    const { host = '', origin } = request.headers;
    if (!LOOPBACK.test(host)) throw new DeskError('not-allowed', 'this desk answers to localhost only');
    if (origin !== undefined && !LOOPBACK.test(origin.replace(/^https?:\/\//i, '')))
      throw new DeskError('not-allowed', 'another site may not use this desk');
    done();
  });
}
