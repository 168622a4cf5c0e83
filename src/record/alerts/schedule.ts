import { createHash } from 'node:crypto';

/** Seconds to wait after each attempt that failed; after the last the message is given up. Two and a half days as a whole. */
const WAITS = [5, 300, 1_800, 7_200, 18_000, 36_000, 72_000, 86_400] as const;
export const ATTEMPTS = WAITS.length + 1;

/** Share of a wait by which it is longer at most, so that many that failed together do not come back together. */
const SPREAD = 0.2;

/** A server that asks to wait longer than a week is not waited for so long. In milliseconds. */
const LONGEST = 7 * 86_400_000;

/**
 * When to try a message again. The spread is made of the message and the attempt, so that it is the same at every run.
 *
 * @param attempts that have failed, at least 1
 * @param retryAfter milliseconds that the server asks to wait; 0 where it does not
 * @param now milliseconds since 1970
 * @returns ISO 8601; null when it is given up
 */
export function nextAttempt(key: string, attempts: number, retryAfter: number, now: number): string | null {
  const wait = (WAITS as readonly number[])[attempts - 1];
  if (wait === undefined) return null;
  const own = wait * 1000 * (1 + SPREAD * spreadOf(key, attempts));
  return new Date(now + Math.min(Math.max(own, retryAfter), LONGEST)).toISOString();
}

/** From 0 to below 1. */
function spreadOf(key: string, attempts: number): number {
  return createHash('sha256').update(`${key} ${attempts}`).digest().readUInt32BE(0) / 2 ** 32;
}
