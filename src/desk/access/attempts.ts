import ipaddr from 'ipaddr.js';

/** Tokens that one address may get wrong in a minute. */
const MOST = 10;
const WINDOW = 60_000;
/** Addresses that are remembered: none is let in by filling the list, it only grows slower for the oldest. */
const ADDRESSES = 10_000;

interface Failed {
  /** Digests: the same one again is no guess, but a browser or program whose token is past its time. */
  readonly tokens: ReadonlySet<string>;
  readonly until: number;
}

/** Counts wrong tokens by address, so that nobody can try many. */
export class Attempts {
  readonly #failed = new Map<string, Failed>();
  readonly #now: () => number;

  /** @param now gives milliseconds */
  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Seconds to wait until an address may try again; 0 when it may. */
  wait(address: string): number {
    const known = this.#failed.get(networkOf(address));
    if (!known || known.until <= this.#now() || known.tokens.size < MOST) return 0;
    return Math.ceil((known.until - this.#now()) / 1_000);
  }

  /** @param token its digest */
  failed(address: string, token: string): void {
    const network = networkOf(address);
    const known = this.#failed.get(network);
    const isOver = !known || known.until <= this.#now();
    this.#failed.delete(network);
    const until = this.#now() + WINDOW;
    this.#failed.set(
      network,
      isOver ? { tokens: new Set([token]), until } : { ...known, tokens: new Set([...known.tokens, token]) },
    );
    const [oldest] = this.#failed.keys();
    if (this.#failed.size > ADDRESSES) this.#failed.delete(oldest);
  }
}

/** Of IPv6 the network of 64 bits that one household or machine has all addresses of. */
function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.');
}
