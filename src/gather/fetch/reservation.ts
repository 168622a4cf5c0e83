import { Parser } from 'htmlparser2';
import { decode } from '../../read/decode.ts';
import { type Field, field } from './exchange.ts';
import { parseRobots } from './robots.ts';

/**
 * A publisher's reservation of text and data mining, in one of the three ways of the TDM Reservation Protocol:
 * https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/
 */
export interface Reservation {
  readonly by: 'file' | 'header' | 'page';
  /** Address of the conditions; null when there is none. */
  readonly policy: string | null;
}

/** What a site's tdmrep.json says of an address; null when it reserves nothing. */
export type ReservationRules = (url: URL) => Reservation | null;

export const NOTHING_RESERVED: ReservationRules = () => null;

/** Rules that are read; a file that is longer says the same of every article anyway. */
const MOST_RULES = 1_000;
const LONGEST_LOCATION = 1_000;

/** Reads /.well-known/tdmrep.json. What is no such file reserves nothing, as the protocol has it. */
export function reservationRules(file: URL, text: string): ReservationRules {
  const rules = rulesOf(text).map(({ location, reserved, policy }) => {
    // its patterns are those of robots.txt by definition
    const pattern = parseRobots(new URL('/robots.txt', file).href, `User-agent: *\nDisallow: ${location}`);
    return { reserved, policy, matches: ({ href }: URL): boolean => pattern.isAllowed(href) === false };
  });
  return (url) => {
    // "The most specific match is the first in sequence."
    const rule = rules.find(({ matches }) => matches(url));
    return rule?.reserved ? { by: 'file', policy: absolute(rule.policy, file) } : null;
  };
}

interface Rule {
  readonly location: string;
  readonly reserved: boolean;
  readonly policy: string | null;
}

function rulesOf(text: string): Rule[] {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return [];
  }
  const list: readonly unknown[] = Array.isArray(json) ? json : [];
  return list
    .slice(0, MOST_RULES)
    .map(ruleOf)
    .filter((rule) => rule !== null);
}

function ruleOf(value: unknown): Rule | null {
  if (typeof value !== 'object' || value === null) return null;
  const { location, ...rest } = value as Readonly<Record<string, unknown>>;
  if (typeof location !== 'string' || location.length > LONGEST_LOCATION) return null;
  const policy = rest['tdm-policy'];
  return {
    // a comment or a further line would be another rule
    location: location.replaceAll('#', '%23').replace(/[\r\n]/g, ''),
    reserved: isReserved(rest['tdm-reservation']),
    policy: typeof policy === 'string' ? policy : null,
  };
}

const isReserved = (value: unknown): boolean => value === true || String(value).trim() === '1';

/** What the header of an answer reserves. */
export function reservedByHeader(fields: readonly Field[], url: URL): Reservation | null {
  // sent twice it is "1, 1"
  const values = field(fields, 'tdm-reservation')?.split(',') ?? [];
  return values.some(isReserved) ? { by: 'header', policy: absolute(field(fields, 'tdm-policy'), url) } : null;
}

/** Bytes in which the head of a page ends. */
const HEAD = 512 * 2 ** 10;
const PIECE = 4096;

/** What the head of an HTML page reserves: `<meta name="tdm-reservation" content="1">`. */
export function reservedByPage(html: Uint8Array, url: URL, charset: string | null): Reservation | null {
  const found = new Map<string, string>();
  let ended = false;
  const parser = new Parser({
    onopentag(name, { name: key = '', content = '' }) {
      if (name === 'body') ended = true;
      const word = key.trim().toLowerCase();
      if (name === 'meta' && !ended && !found.has(word)) found.set(word, content);
    },
    onclosetag(name) {
      if (name === 'head') ended = true;
    },
  });
  const text = decode(html.subarray(0, HEAD), charset);
  for (let start = 0; start < text.length && !ended; start += PIECE) parser.write(text.slice(start, start + PIECE));
  if (!isReserved(found.get('tdm-reservation'))) return null;
  return { by: 'page', policy: absolute(found.get('tdm-policy') ?? null, url) };
}

function absolute(address: string | null, base: URL): string | null {
  return address === null ? null : (URL.parse(address, base.href)?.href ?? null);
}
