import { FetchProblem } from './problem.ts';
import type { Settings } from './settings.ts';

/** Too many requests, and what a server says of troubles that may pass by themselves. */
const PASSING = new Set([408, 429, 500, 502, 503, 504]);

export const isPassing = (status: number): boolean => PASSING.has(status);

/**
 * Tries again what may pass by itself, each time after twice as long: a random half of the wait is taken off, so that many
 * that failed together do not come back together. A server that says when is believed.
 */
export async function patiently<T>({ limits, clock, random, signal }: Settings, work: () => Promise<T>): Promise<T> {
  let backoff = limits.backoff;
  for (let left = limits.attempts - 1; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof FetchProblem) || error.wait === null || left <= 0 || signal.aborted) throw error;
      await clock.sleep(Math.max(error.wait, backoff * (1 - random() / 2)), signal);
      backoff *= 2;
    }
  }
}

/**
 * Milliseconds that a Retry-After header asks to wait, in seconds or until a date; 0 without one that can be read.
 * https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfter(value: string | null, now: number): number {
  if (value === null) return 0;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(date - now, 0);
}
