import { type Dispatcher, request } from 'undici';
import { addressOf } from '../fetch/address.ts';
import { makeDispatcher } from '../fetch/exchange.ts';
import { AllowList } from '../fetch/internal.ts';
import { type FetchProblem, problemOf } from '../fetch/problem.ts';
import { retryAfter } from '../fetch/retry.ts';
import { LIMITS, type Settings } from '../fetch/settings.ts';

/** What became of a message that was sent once. */
export type Sent =
  | { readonly kind: 'delivered' }
  /** It may go well another time, after so many milliseconds at least. */
  | { readonly kind: 'failed'; readonly error: string; readonly wait: number }
  /** It would go wrong again. */
  | { readonly kind: 'refused'; readonly error: string };

export interface SendSettings extends Pick<Settings, 'allow' | 'env' | 'userAgent' | 'signal' | 'lookup'> {
  /** Milliseconds for one attempt as a whole. */
  readonly timeout: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Statuses of the client's fault that may pass: too late, too early, too many. */
const PASSING = new Set([408, 425, 429]);
/** Bytes of an answer that are read: nobody looks at them, but the connection is used again. */
const WORTH_READING = 64 * 2 ** 10;

/** Posts to addresses of the web, and to nothing inside that is not allowed. Follows no redirect. */
export class Sender {
  readonly #settings: SendSettings;
  readonly #allow: AllowList;
  readonly #dispatcher: Dispatcher;

  constructor(settings: SendSettings) {
    const { allow, env, timeout, lookup } = settings;
    this.#settings = settings;
    this.#allow = new AllowList(allow);
    const limits = { ...LIMITS, connect: Math.min(LIMITS.connect, timeout), headers: timeout, idle: timeout };
    this.#dispatcher = makeDispatcher({ limits, allow, env, ...(lookup ? { lookup } : {}) });
  }

  async close(): Promise<void> {
    await this.#dispatcher.close();
  }

  /** @throws the reason of the signal when it is aborted */
  async send(address: string, fields: Readonly<Record<string, string>>, body: string): Promise<Sent> {
    const { signal, timeout, userAgent } = this.#settings;
    const deadline = AbortSignal.timeout(timeout);
    const headers = { 'content-type': 'application/json', 'user-agent': userAgent, ...fields };
    try {
      const url = addressOf(address, this.#allow);
      const asked = { dispatcher: this.#dispatcher, signal: AbortSignal.any([signal, deadline]), headers, body };
      const answer = await request(url, { ...asked, method: 'POST' });
      await answer.body.dump({ limit: WORTH_READING }).catch(() => undefined);
      return this.#judge(answer.statusCode, answer.headers['retry-after']);
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (deadline.aborted) return { kind: 'failed', error: `timeout: ${timeout / 1000} s`, wait: 0 };
      return judged(problemOf(error));
    }
  }

  #judge(status: number, header: string | string[] | undefined): Sent {
    if (status >= 200 && status < 300) return { kind: 'delivered' };
    const error = `HTTP ${status}`;
    if (status < 500 && !PASSING.has(status)) return { kind: 'refused', error };
    return { kind: 'failed', error, wait: retryAfter([header].flat().at(0) ?? null, this.#settings.now()) };
  }
}

/** A name that is not known today may be known tomorrow; what we would not do stays undone. */
function judged(problem: FetchProblem): Sent {
  const isPassing = problem.wait !== null || problem.code === 'no-such-host' || problem.code === 'broken';
  return isPassing
    ? { kind: 'failed', error: problem.message, wait: problem.wait ?? 0 }
    : { kind: 'refused', error: problem.message };
}
