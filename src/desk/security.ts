import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { OTHER_SITE } from './access/session.ts';
import type { App } from './app.ts';
import { DeskError, type Told } from './problem.ts';

/** Requests of one address in a minute: a page of the desk makes some ten, and nobody turns pages that fast. */
const REQUESTS = 1_200;
/** Milliseconds. */
const WINDOW = 60_000;

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
  if (isOpen) await limitRequests(app);
  else onlyToLoopback(app);
}

/** Counts all requests, also of those who have no token, and for what is not there. */
async function limitRequests(app: App): Promise<void> {
  await app.register(rateLimit, {
    ...{ global: false, max: REQUESTS, timeWindow: WINDOW },
    errorResponseBuilder: (_, { ttl }) => tooMany(Math.ceil(ttl / 1_000)),
  });
  app.addHook('onRequest', app.rateLimit());
}

const tooMany = (wait: number): DeskError =>
  new DeskError(
    'too-many',
    { en: `try again in ${wait} seconds`, de: `bitte in ${wait} Sekunden wieder` },
    { retryAfter: wait },
  );

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

const LOCAL_ONLY: Told = {
  en: 'this desk answers to localhost only',
  de: 'dieser Schreibtisch antwortet nur unter localhost',
};

/**
 * A page of another origin may send requests to this machine under a name of its own (DNS rebinding), or from a form:
 * neither is answered.
 */
function onlyToLoopback(app: App): void {
  app.addHook('onRequest', (request, _, done) => {
    const { host = '', origin } = request.headers;
    if (!LOOPBACK.test(host)) throw new DeskError('not-allowed', LOCAL_ONLY);
    if (origin !== undefined && !LOOPBACK.test(origin.replace(/^https?:\/\//i, '')))
      throw new DeskError('not-allowed', OTHER_SITE);
    done();
  });
}
