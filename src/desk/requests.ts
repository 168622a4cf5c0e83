import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyHttpOptions, FastifyRequest, RawServerDefault } from 'fastify';
import type { App } from './app.ts';
import { DeskError, type ProblemCode, problem } from './problem.ts';

/** Greatest body that is taken: an article as HTML. */
const BODY = 8_000_000;
/** Milliseconds in which a header, and a whole request, have to be here. */
const PATIENCE = { header: 20_000, request: 120_000 };
/** Milliseconds between two looks for requests that are too slow. */
const CHECKED = 1_000;

/** How much and how long the server listens to one request. */
export const LIMITS = {
  bodyLimit: BODY,
  requestTimeout: PATIENCE.request,
  http: { headersTimeout: PATIENCE.header, connectionsCheckingInterval: CHECKED },
  clientErrorHandler: tellConnection,
} satisfies FastifyHttpOptions<RawServerDefault>;

const BY_CODE: Readonly<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
  HPE_HEADER_OVERFLOW: 'header-too-large',
};

/** Answers what is no request yet: its header is broken, too large, or never ends. */
function tellConnection(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const told = problem(BY_CODE[error.code ?? ''] ?? 'bad-request', 'this is no request that can be read', 'en');
  const body = JSON.stringify(told);
  const head = [
    `HTTP/1.1 ${told.status} ${STATUS_CODES[told.status]}`,
    ...['Content-Type: application/problem+json', 'Connection: close', `Content-Length: ${Buffer.byteLength(body)}`],
  ];
  if (socket.writable) socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  else socket.destroy();
}

/** Takes requests as they are meant or not at all: bodies are JSON in UTF-8, and only numbers and truth values of an address are made of text. */
export function readRequests(app: App): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, bytes: Buffer, done) => {
    // it calls back before it returns
    void parse(request, textOf(request, bytes), done);
  });
  app.addHook('preValidation', (request, _, done) => {
    const { querystring, params } = (request.routeOptions.schema ?? {}) as Readonly<Record<string, Described>>;
    withTypes(request.query, querystring);
    withTypes(request.params, params);
    done();
  });
}

/** @throws DeskError for what is no UTF-8: a sign that stands for what cannot be read would be kept as if it were meant */
function textOf({ headers }: FastifyRequest, bytes: Buffer): string {
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8';
  if (!/^utf-?8$/i.test(charset) || (headers['content-encoding'] ?? 'identity') !== 'identity')
    throw new DeskError('no-such-type', { en: 'send JSON as UTF-8', de: 'bitte JSON in UTF-8 senden' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DeskError('bad-request', { en: 'the body is no UTF-8', de: 'der Inhalt ist kein UTF-8' });
  }
}

interface Described {
  readonly properties?: Readonly<Record<string, { readonly type?: string }>>;
}

/** Makes numbers and truth values of those parameters that are some; whatever else is sent stays text, and the schema refuses it. */
function withTypes(given: unknown, { properties = {} }: Described = {}): void {
  const values = given as Record<string, unknown>;
  for (const [name, { type }] of Object.entries(properties)) {
    const value = values[name];
    if (typeof value === 'string' && (type === 'integer' || type === 'number') && /^-?\d+(?:\.\d+)?$/.test(value))
      values[name] = Number(value);
    if (type === 'boolean' && (value === 'true' || value === 'false')) values[name] = value === 'true';
  }
}
