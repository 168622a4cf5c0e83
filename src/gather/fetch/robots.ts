import robotsParser from 'robots-parser';
import { ROBOT } from './settings.ts';

interface Robot {
  isAllowed(url: string, userAgent?: string): boolean | undefined;
  getMatchingLineNumber(url: string, userAgent?: string): number;
  getCrawlDelay(userAgent?: string): number | undefined;
}

/** The types of the package are those of an ES module, which it is not. */
export const parseRobots = robotsParser as unknown as (url: string, text: string) => Robot;

/** What robots.txt says to us. */
export interface RobotRules {
  /** The line that forbids an address, from 1; null when it may be asked for. */
  readonly forbiddenBy: (url: URL) => number | null;
  /** Milliseconds between two pages; null when it does not say. */
  readonly pause: number | null;
}

export const ALL_ALLOWED: RobotRules = { forbiddenBy: () => null, pause: null };

/**
 * Characters of patterns with wildcards. Each may be held against each character of an address: large newspapers have some
 * thousand, and with 500 KiB of them one address would take seconds.
 */
const MOST_WILD = 100_000;

/**
 * Reads a robots.txt (RFC 9309).
 *
 * @throws RangeError when it has more wildcards than can be kept in reasonable time
 */
export function robotRules(url: URL, text: string): RobotRules {
  let wild = 0;
  for (const line of text.split(/[\r\n]+/)) if (line.includes('*', line.indexOf(':') + 2)) wild += line.length;
  if (wild > MOST_WILD) throw new RangeError(`${wild}`);
  const robot = parseRobots(url.href, text);
  const delay = robot.getCrawlDelay(ROBOT);
  return {
    forbiddenBy: (page) => forbiddenBy(robot, page),
    pause: delay !== undefined && Number.isFinite(delay) && delay > 0 ? delay * 1000 : null,
  };
}

function forbiddenBy(robot: Robot, { href, pathname }: URL): number | null {
  // RFC 9309, 2.2.2: robots.txt itself is always allowed
  if (pathname === '/robots.txt' || robot.isAllowed(href, ROBOT) !== false) return null;
  return Math.max(robot.getMatchingLineNumber(href, ROBOT), 0);
}
