import ipaddr from 'ipaddr.js';

/** What an address is that is not one of the public internet. */
export type InternalKind =
  'loopback' | 'private' | 'link-local' | 'metadata' | 'multicast' | 'unspecified' | 'reserved';

/**
 * Where clouds tell a machine its secrets, beyond what is link-local or private anyway: Azure's address is a public one.
 * Those of AWS, Google, Oracle and Alibaba are here for their name alone.
 */
const METADATA = new Set(['168.63.129.16', '169.254.169.254', '169.254.170.2', '100.100.100.200', 'fd00:ec2::254']);
/** All that is routed in the internet of today; the rest of IPv6 is reserved, tunnels through IPv4 or not yet given out. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** The way to all of IPv4 where a network has IPv6 only: RFC 6052, 2.1. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

const KINDS: Readonly<Record<string, InternalKind>> = {
  loopback: 'loopback',
  private: 'private',
  carrierGradeNat: 'private',
  uniqueLocal: 'private',
  linkLocal: 'link-local',
  multicast: 'multicast',
  broadcast: 'multicast',
  unspecified: 'unspecified',
};

/**
 * Says what kind of internal address an IP address is, or null when it is public.
 *
 * An IPv4 address inside an IPv6 one (mapped, or of the well-known prefix of NAT64) is judged as itself; tunnels (6to4,
 * Teredo) are refused, whatever is in them.
 *
 * @param address as a socket gives it, IPv4 or IPv6, with or without a zone; anything else is 'reserved'
 */
export function internalKind(address: string): InternalKind | null {
  const bare = address.replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return 'reserved';
  const parsed = innermost(ipaddr.parse(bare));
  if (METADATA.has(parsed.toString())) return 'metadata';
  const range = parsed.range();
  if (range !== 'unicast') return KINDS[range] ?? 'reserved';
  return parsed instanceof ipaddr.IPv6 && !parsed.match(GLOBAL_UNICAST) ? 'reserved' : null;
}

function innermost(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (!(address instanceof ipaddr.IPv6)) return address;
  if (address.isIPv4MappedAddress() || address.match(NAT64)) return new ipaddr.IPv4(address.toByteArray().slice(12));
  return address;
}

/** Hosts and networks that may be reached although they are internal. */
export class AllowList {
  readonly #hosts = new Set<string>();
  readonly #networks: [ipaddr.IPv4 | ipaddr.IPv6, number][] = [];

  /**
   * @param entries host names, IP addresses, networks such as 10.1.0.0/16
   * @throws TypeError for one that is none of these
   */
  constructor(entries: readonly string[] = []) {
    for (const entry of entries) this.#add(entry);
  }

  #add(entry: string): void {
    const bare = bareHost(entry);
    if (ipaddr.isValidCIDR(bare)) this.#networks.push(ipaddr.parseCIDR(bare));
    else if (ipaddr.isValid(bare)) this.#networks.push([ipaddr.parse(bare), ipaddr.IPv6.isValid(bare) ? 128 : 32]);
    else if (HOST.test(bare)) this.#hosts.add(new URL(`http://${bare}/`).hostname);
    else throw new TypeError(entry);
  }

  /** Whether a host is named, or its name is an address of a named network. */
  hasHost(hostname: string): boolean {
    const bare = bareHost(hostname);
    return this.#hosts.has(bare) || (ipaddr.isValid(bare) && this.#hasAddress(bare));
  }

  /** Whether a host may be reached at an address. */
  permits(hostname: string, address: string): boolean {
    return this.#hosts.has(bareHost(hostname)) || this.#hasAddress(address.replace(/%.*$/, ''));
  }

  #hasAddress(address: string): boolean {
    if (!ipaddr.isValid(address)) return false;
    const parsed = ipaddr.process(address);
    return this.#networks.some(([network, bits]) => network.kind() === parsed.kind() && parsed.match([network, bits]));
  }
}

const HOST = /^[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,252})$/u;

/** A host name without the brackets of an IPv6 address and the dot at its end. */
export function bareHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}
