import type { LookupFunction } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Time, as tests replace it. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** @throws the reason of the signal when it is aborted meanwhile */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** What a page may cost. */
export interface Limits {
  /** Milliseconds to connect, to the end of the headers, between two pieces of a body, and for one answer as a whole. */
  readonly connect: number;
  readonly headers: number;
  readonly idle: number;
  readonly whole: number;
  /** Bytes of a body as it is sent, and unpacked. */
  readonly wire: number;
  readonly unpacked: number;
  /** Bytes of robots.txt and tdmrep.json; what is beyond is not read. RFC 9309, 2.5 asks for at least 500 KiB. */
  readonly policy: number;
  readonly redirects: number;
  /** How often a page is asked for at most. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; doubled for each further one. */
  readonly backoff: number;
  /** Longest wait in milliseconds that a server may ask for with Retry-After; one that asks for more has refused. */
  readonly longestWait: number;
  /** Longest pause in milliseconds that robots.txt may ask for; one that asks for more gets this. */
  readonly longestPause: number;
}

export const LIMITS: Limits = {
  connect: 10_000,
  headers: 30_000,
  idle: 30_000,
  whole: 120_000,
  wire: 16 * 2 ** 20,
  // what a sitemap may have: https://www.sitemaps.org/protocol.html
  unpacked: 50 * 2 ** 20,
  policy: 500 * 2 ** 10,
  redirects: 5,
  attempts: 4,
  backoff: 1_000,
  longestWait: 120_000,
  longestPause: 60_000,
};

/** How the web is asked. */
export interface Settings {
  readonly limits: Limits;
  readonly clock: Clock;
  /** From 0 to below 1; spreads attempts in time. */
  readonly random: () => number;
  /** The name by which a server knows who asks. */
  readonly userAgent: string;
  /** Milliseconds between two pages of one host. */
  readonly pause: number;
  /** Requests at a time over all hosts; there is never more than one to the same. */
  readonly parallel: number;
  /** Hosts and networks that may be reached although they are internal. */
  readonly allow: readonly string[];
  /** Proxies as the environment names them: HTTP_PROXY, HTTPS_PROXY, NO_PROXY. */
  readonly env: NodeJS.ProcessEnv;
  /** The licence or law by which pages are kept whose publisher has reserved text and data mining; null to respect it. */
  readonly right: string | null;
  readonly signal: AbortSignal;
  readonly lookup?: LookupFunction;
}

/** The name by which robots.txt knows us. */
export const ROBOT = 'Wortlaut';

export const REAL_CLOCK: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    await sleep(milliseconds, undefined, { signal });
  },
};

/** `Wortlaut/0.1.0 (+https://example.org/contact)`. */
export function userAgentOf(version: string, contact: string | null): string {
  // what is not ASCII, and what would end the comment, has no place in a header
  const plain = contact
    ?.replace(/[^\x21-\x7e]+/g, ' ')
    .replace(/[()\\]/g, '')
    .trim();
  return plain ? `${ROBOT}/${version} (+${plain})` : `${ROBOT}/${version}`;
}
