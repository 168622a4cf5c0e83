import { ServiceError } from './error.ts';

/** How a service is asked; all times in milliseconds. */
export interface Manners {
  /** For one answer, from the request to its last byte. */
  readonly timeout: number;
  /** Bytes of one answer. */
  readonly limit: number;
  /** How often a request is sent at most. */
  readonly attempts: number;
  /** Wait before the second attempt; doubled before each further one. */
  readonly backoff: number;
  /** Longest wait that a service may ask for with Retry-After; one that asks for more has refused. */
  readonly longestWait: number;
  /** Between two requests. */
  readonly pause: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly now: () => number;
}

export const POLITE: Manners = {
  timeout: 30_000,
  limit: 4 * 2 ** 20,
  attempts: 4,
  backoff: 1_000,
  longestWait: 120_000,
  pause: 1_000,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: () => Date.now(),
};

/** Too many requests, and what may pass by itself. */
const PASSING = new Set([429, 502, 503, 504]);
const HEADERS = { 'User-Agent': 'Wortlaut (reconciliation client)', Accept: 'application/json' };

/** What one attempt gave: JSON, or why there is none and when to try again. */
type Attempt = { readonly json: unknown } | { readonly error: ServiceError; readonly wait: number | null };

/**
 * Asks for JSON: GET, or POST with a form. What may pass by itself is tried again, later each time, or when the service
 * says so.
 *
 * @throws ServiceError when the service gives none
 */
export async function fetchJson(service: string, form: URLSearchParams | null, manners: Manners): Promise<unknown> {
  let backoff = manners.backoff;
  for (let left = manners.attempts - 1; ; left--) {
    const attempt = await attemptJson(service, form, manners);
    if ('json' in attempt) return attempt.json;
    if (attempt.wait === null || left <= 0) throw attempt.error;
    await manners.sleep(Math.max(attempt.wait, backoff));
    backoff *= 2;
  }
}

async function attemptJson(service: string, form: URLSearchParams | null, manners: Manners): Promise<Attempt> {
  const signal = AbortSignal.timeout(manners.timeout);
  try {
    const method = form ? { method: 'POST', body: form } : {};
    const response = await fetch(service, { ...method, headers: HEADERS, signal });
    if (!response.ok) return await refusal(service, response, manners);
    return { json: parse(service, await bodyOf(service, response, manners.limit)) };
  } catch (error) {
    if (error instanceof ServiceError) return { error, wait: null };
    if (signal.aborted) return { error: new ServiceError('timeout', service, `${manners.timeout / 1000} s`), wait: 0 };
    return { error: new ServiceError('unreachable', service, causeOf(error)), wait: 0 };
  }
}

async function refusal(service: string, response: Response, manners: Manners): Promise<Attempt> {
  await response.body?.cancel();
  const error = new ServiceError('refused', service, `HTTP ${response.status} ${response.statusText}`.trim());
  const wait = PASSING.has(response.status) ? retryAfter(response.headers.get('retry-after'), manners.now()) : null;
  return { error, wait: wait !== null && wait > manners.longestWait ? null : wait };
}

/** Seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfter(value: string | null, now: number): number {
  if (value === null) return 0;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(date - now, 0);
}

/** The text of an answer, as far as it may be long. */
async function bodyOf(service: string, response: Response, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > limit) {
      await response.body?.cancel().catch(() => undefined);
      throw new ServiceError('too-large', service, `more than ${limit} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(service: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ServiceError('malformed', service, `no JSON: ${text.slice(0, 60).replace(/\s+/g, ' ')}`);
  }
}

function causeOf(error: unknown): string {
  const cause = (error as Error).cause;
  const { code, message } = (cause instanceof Error ? cause : error) as NodeJS.ErrnoException;
  return code ?? message;
}
