import { isIP } from 'node:net';
import { type AllowList, bareHost, internalKind } from './internal.ts';
import { FetchProblem } from './problem.ts';

/** What servers and caches take without fail; longer ones are traps for crawlers. */
const LONGEST_ADDRESS = 2048;
/** Where web servers are. Others are for hosts that are allowed by name: an address must not reach a mail server. */
const PORTS = new Set(['', '80', '443', '8080', '8443']);
const LOCAL_NAME = /^(?:.*\.)?localhost$/;

/**
 * An address that may be asked for, without its fragment. Decimal, octal and hexadecimal spellings of an IP address are
 * by then the usual one, as URLs have it.
 *
 * @throws FetchProblem for what is no address of the web, names a password, or leads inside
 */
export function addressOf(text: string, allow: AllowList): URL {
  if (text.length > LONGEST_ADDRESS) throw new FetchProblem('too-long', String(LONGEST_ADDRESS));
  const url = URL.parse(text.trim());
  if (url === null) throw new FetchProblem('not-an-address', '');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchProblem(url.host === '' ? 'not-an-address' : 'scheme', url.protocol.slice(0, -1));
  if (url.username !== '' || url.password !== '') throw new FetchProblem('credentials', '');
  url.hash = '';
  const host = bareHost(url.hostname);
  if (!PORTS.has(url.port) && !allow.hasHost(host)) throw new FetchProblem('port', url.port);
  refuseInternalName(host, allow);
  return url;
}

/** A proxy would resolve these for us, so the connected socket would not tell. */
function refuseInternalName(host: string, allow: AllowList): void {
  if (allow.hasHost(host)) return;
  if (LOCAL_NAME.test(host)) throw new FetchProblem('internal', `${host}, loopback`);
  const kind = isIP(host) === 0 ? null : internalKind(host);
  if (kind !== null) throw new FetchProblem('internal', `${host}, ${kind}`);
}

/** Where a redirect leads. A page that was asked for in safety is not taken from where anybody can change it. */
export function redirectOf(location: string, from: URL, allow: AllowList): URL {
  const target = URL.parse(location, from.href);
  if (target === null) throw new FetchProblem('not-an-address', location);
  if (from.protocol === 'https:' && target.protocol === 'http:') throw new FetchProblem('downgrade', target.href);
  return addressOf(target.href, allow);
}
