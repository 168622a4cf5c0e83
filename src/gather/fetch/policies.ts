import type { Answer } from './exchange.ts';
import { FetchProblem } from './problem.ts';
import { NOTHING_RESERVED, type ReservationRules, reservationRules } from './reservation.ts';
import { ALL_ALLOWED, type RobotRules, robotRules } from './robots.ts';
import type { Settings } from './settings.ts';

/** What a site asks of its visitors. */
export interface Policy {
  readonly robots: RobotRules;
  readonly reservations: ReservationRules;
}

/** Gives a file of a site, as far as it may be long, after redirects and further attempts. */
export type AskFile = (url: URL) => Promise<Answer>;

interface Kept {
  readonly policy: Promise<Policy>;
  /** In milliseconds since 1970. */
  until: number;
}

const HOUR = 3_600_000;
/** RFC 9309, 2.4: robots.txt may be kept for a day. */
const GOOD_FOR = 24 * HOUR;
/** A site that could not say is not asked again for each of its pages. */
const BAD_FOR = HOUR;
/** Sites that are remembered. */
const MANY = 2_000;

/** The policies of sites, each asked for once. */
export class Policies {
  readonly #ask: AskFile;
  readonly #settings: Settings;
  readonly #kept = new Map<string, Kept>();

  constructor(ask: AskFile, settings: Settings) {
    this.#ask = ask;
    this.#settings = settings;
  }

  /** @throws FetchProblem while the site cannot say what it allows */
  async of(url: URL): Promise<Policy> {
    const { clock } = this.#settings;
    const known = this.#kept.get(url.origin);
    if (known && known.until > clock.now()) return known.policy;
    const kept: Kept = { policy: this.#read(url.origin), until: clock.now() + GOOD_FOR };
    kept.policy.catch(() => (kept.until = clock.now() + BAD_FOR));
    this.#kept.delete(url.origin);
    this.#kept.set(url.origin, kept);
    if (this.#kept.size > MANY) this.#kept.delete(this.#kept.keys().next().value!);
    return kept.policy;
  }

  async #read(origin: string): Promise<Policy> {
    const robots = await this.#robots(new URL('/robots.txt', origin));
    return { robots, reservations: await this.#reservations(new URL('/.well-known/tdmrep.json', origin)) };
  }

  /** RFC 9309, 2.3.1: what is not there, or behind too many redirects, allows all; a server in trouble nothing for now. */
  async #robots(url: URL): Promise<RobotRules> {
    const answer = await this.#answered(url);
    if (answer === null) return ALL_ALLOWED;
    if (answer.status >= 500 || answer.status === 429)
      throw new FetchProblem('robots-unknown', `${url.href}: HTTP ${answer.status}`);
    if (!answer.body) return ALL_ALLOWED;
    try {
      return robotRules(url, answer.body.unpacked.toString('utf8'));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new FetchProblem('robots-unknown', `${url.href}: too many wildcards`);
    }
  }

  async #answered(url: URL): Promise<Answer | null> {
    try {
      return await this.#ask(url);
    } catch (error) {
      // an address inside is refused as such; that a file is too strange to read does not make it allow anything
      if (error instanceof FetchProblem && ASTRAY.has(error.code)) return null;
      if (!(error instanceof FetchProblem)) throw error;
      // it has been tried often enough: no page tries again
      if (UNREACHABLE.has(error.code)) throw new FetchProblem(error.code, error.detail, { cause: error });
      throw new FetchProblem('robots-unknown', `${url.href}: ${error.message}`, { cause: error });
    }
  }

  /** "Failure to provide access … implies that the origin server does not implement this protocol." */
  async #reservations(url: URL): Promise<ReservationRules> {
    try {
      const { body } = await this.#ask(url);
      return body ? reservationRules(url, body.unpacked.toString('utf8')) : NOTHING_RESERVED;
    } catch (error) {
      if (error instanceof FetchProblem) return NOTHING_RESERVED;
      throw error;
    }
  }
}

/** Problems of the whole host, which are better told as what they are. */
const UNREACHABLE: ReadonlySet<string> = new Set(['internal', 'no-such-host', 'unreachable', 'certificate']);
const ASTRAY: ReadonlySet<string> = new Set(['too-many-redirects', 'redirect-loop']);
