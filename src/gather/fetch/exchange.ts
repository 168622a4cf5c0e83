import type { Readable } from 'node:stream';
import { type Dispatcher, EnvHttpProxyAgent, request } from 'undici';
import { type Body, type BodyLimits, codingsOf, readBody } from './body.ts';
import { guardedConnector } from './guard.ts';
import { AllowList } from './internal.ts';
import { FetchProblem, problemOf } from './problem.ts';
import type { Settings } from './settings.ts';

/** One header field as it was sent. */
export type Field = readonly [name: string, value: string];

/** The answer to one request, without its body. */
export interface Head {
  readonly url: URL;
  readonly status: number;
  readonly statusText: string;
  readonly fields: readonly Field[];
  /** What was asked, as it was sent. */
  readonly request: readonly Field[];
  /** When it was asked, in milliseconds since 1970. */
  readonly at: number;
}

export interface Answer extends Head {
  /** null when it was not wanted. */
  readonly body: Body | null;
}

/** What is asked over: connections that reach nothing internal, or the proxies of the environment. */
export function makeDispatcher({
  limits,
  allow,
  env,
  lookup,
}: Pick<Settings, 'limits' | 'allow' | 'env' | 'lookup'>): Dispatcher {
  const connect = guardedConnector({
    allow: new AllowList(allow),
    timeout: limits.connect,
    ...(lookup ? { lookup } : {}),
  });
  // an empty string, so that nothing but `env` is asked for proxies
  return new EnvHttpProxyAgent({
    connect,
    connections: 1,
    headersTimeout: limits.headers,
    bodyTimeout: limits.idle,
    // a proxy is asked for http as proxies always were; many tunnel to port 443 only
    proxyTunnel: false,
    httpProxy: env['http_proxy'] || env['HTTP_PROXY'] || '',
    httpsProxy: env['https_proxy'] || env['HTTPS_PROXY'] || '',
    noProxy: env['no_proxy'] || env['NO_PROXY'] || '',
  });
}

/** The value of a header field, several joined by commas; null when there is none. */
export function field(fields: readonly Field[], name: string): string | null {
  const values = fields.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value.trim());
  return values.length === 0 ? null : values.join(', ');
}

/** What of a body is left unread before the connection is given up rather than read to its end. */
const WORTH_READING = 64 * 2 ** 10;

/**
 * Asks once, for one address, and follows nothing.
 *
 * @param wanted told of the head; the limits for its body, null when it is not wanted, or a problem thrown
 * @throws FetchProblem when there is no answer, or it is too large or too late
 */
export async function exchange(
  url: URL,
  more: readonly Field[],
  wanted: (head: Head) => BodyLimits | null,
  { dispatcher, settings }: { readonly dispatcher: Dispatcher; readonly settings: Settings },
): Promise<Answer> {
  const { limits, signal, clock } = settings;
  const deadline = withDeadline(limits.whole, signal);
  const fields = requestFields(url, settings.userAgent, more);
  const at = clock.now();
  try {
    const response = await request(url, {
      dispatcher,
      signal: deadline.signal,
      headers: Object.fromEntries(fields.filter(([name]) => name !== 'Connection')),
      responseHeaders: 'raw',
    });
    const head = { url, at, request: fields, ...headOf(response) };
    return { ...head, body: await bodyOf(response.body, head, wanted) };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    // what took so long would take as long again
    if (deadline.signal.aborted) throw new FetchProblem('timeout', `${limits.whole / 1000} s`);
    throw problemOf(error);
  } finally {
    deadline.clear();
  }
}

async function bodyOf(
  body: Readable & { dump: (options: { limit: number }) => Promise<void> },
  head: Head,
  wanted: (head: Head) => BodyLimits | null,
): Promise<Body | null> {
  try {
    const limits = wanted(head);
    if (limits) return await readBody(body, codingsOf(field(head.fields, 'content-encoding') ?? ''), limits);
  } catch (error) {
    body.on('error', () => undefined).destroy();
    throw error;
  }
  await body.dump({ limit: WORTH_READING });
  return null;
}

function headOf(response: Dispatcher.ResponseData): Pick<Head, 'status' | 'statusText' | 'fields'> {
  // 'raw' gives names and values by turns, which the types do not know
  const raw = response.headers as unknown as readonly string[];
  const fields = Array.from({ length: raw.length / 2 }, (_, i): Field => [raw[2 * i], raw[2 * i + 1]]);
  return { status: response.statusCode, statusText: response.statusText, fields };
}

/** Bodies are kept as they are sent: gzip is what every reader of archives can unpack. */
function requestFields({ host }: URL, userAgent: string, more: readonly Field[]): Field[] {
  return [
    ['Host', host],
    ['Connection', 'keep-alive'],
    ['User-Agent', userAgent],
    [
      'Accept',
      'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json;q=0.9,*/*;q=0.5',
    ],
    ['Accept-Encoding', 'gzip'],
    ['Accept-Language', 'de,en;q=0.5'],
    ...more,
  ];
}

/** A signal that is aborted with another, or when time is up; timers and listeners go with `clear`. */
function withDeadline(milliseconds: number, outer: AbortSignal): { signal: AbortSignal; clear: () => void } {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
  };
  if (outer.aborted) abort();
  outer.addEventListener('abort', abort);
  const timer = setTimeout(abort, milliseconds);
  const clear = (): void => {
    clearTimeout(timer);
    outer.removeEventListener('abort', abort);
  };
  return { signal: controller.signal, clear };
}
