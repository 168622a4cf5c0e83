/** Seconds between two visits of a source, at least and at most. */
const LEAST = 300;
const MOST = 86_400;
/** By how much visits become more and less frequent: a source is soon known again that has something new. */
const FASTER = 2 / 3;
const SLOWER = 1.5;
/** Visits are moved by so much of the pause, so that sources added together are not asked together for ever. */
const JITTER = 0.1;
/** Seconds after which an article is looked at again: most corrections come in the first hours. */
const CHECKS = [3_600, 4 * 3_600, 86_400, 3 * 86_400];
/** Failures in a row after which a page is left alone; a source never is. */
const PATIENCE = 4;

/** What a visit told. */
export interface Visited {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly hasChanged: boolean;
  /** Seconds that the server asks to keep what it sent; null when it does not. */
  readonly maxAge: number | null;
  /** Seconds between visits until now. */
  readonly interval: number;
  /** What the jitter is made of: the address. */
  readonly seed: string;
}

/** When a source is asked next, in milliseconds since 1970, and how often it is from now on, in seconds. */
export interface Turn {
  readonly next: number;
  readonly interval: number;
}

/** After a visit that went well: sooner next time where something was new, later where nothing was. */
export function afterVisit({ now, hasChanged, maxAge, interval: before, seed }: Visited): Turn {
  const interval = within(before * (hasChanged ? FASTER : SLOWER));
  const pause = Math.max(interval, Math.min(maxAge ?? 0, MOST));
  return { interval, next: now + 1_000 * pause * (1 + JITTER * swing(`${seed} ${now}`)) };
}

/**
 * After a failure: twice as long each time, a day at most.
 *
 * @param streak failures in a row, this one too
 * @param asked milliseconds that the server asks to wait; 0 when it does not
 */
export function afterFailure(
  { now, interval, seed }: Omit<Visited, 'hasChanged' | 'maxAge'>,
  streak: number,
  asked: number,
): Turn {
  const pause = within(interval * 2 ** Math.min(streak, 10));
  return { interval, next: now + Math.max(1_000 * pause * (1 + JITTER * swing(`${seed} ${now}`)), asked) };
}

/** When an article is looked at again that was fetched so often; null when it is left alone from now on. */
export function nextCheck(checks: number, now: number, seed: string): number | null {
  const pause = CHECKS[checks - 1];
  return pause === undefined ? null : now + 1_000 * pause * (1 + JITTER * swing(`${seed} ${checks}`));
}

/** When a page is tried again that failed so often in a row; null when it is given up. */
export function nextTry(streak: number, now: number, asked: number): number | null {
  return streak > PATIENCE ? null : now + Math.max(1_000 * within(LEAST * 4 ** streak), asked);
}

/** Seconds that `Cache-Control` gives; null without. https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.1 */
export function maxAgeOf(header: string | null): number | null {
  const digits = header === null ? null : /(?:^|[\s,])max-age="?(\d{1,9})/i.exec(header);
  return digits ? Number(digits[1]) : null;
}

const within = (seconds: number): number => Math.min(Math.max(seconds, LEAST), MOST);

/** From -1 to 1, the same for the same seed: FNV-1a. http://www.isthe.com/chongo/tech/comp/fnv/ */
function swing(seed: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 0x01000193);
  return (hash >>> 0) / 2 ** 31 - 1;
}
