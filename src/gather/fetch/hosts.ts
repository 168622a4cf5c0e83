import type { Settings } from './settings.ts';

interface Host {
  /** When the last that asked for a turn is done. */
  tail: Promise<void>;
  /** When the next page may be asked for, in milliseconds since 1970. */
  free: number;
  waiting: number;
}

/** Hosts that are remembered before those are forgotten that may be asked again. */
const MANY = 10_000;

/** Who may ask a host when. */
export interface Turns {
  /**
   * Works when it is this one's turn: nobody else works with the host meanwhile.
   *
   * @param pause milliseconds to keep from the page before; null for what is no page, such as robots.txt
   */
  turn<T>(name: string, pause: number | null, work: () => Promise<T>): Promise<T>;
  /** Nobody asks the host for a page for so many milliseconds. */
  hold(name: string, milliseconds: number): void;
}

/** Sees to it that a host is asked by one at a time, with a pause between pages, and that not too many are at work. */
export class Hosts implements Turns {
  readonly #settings: Settings;
  readonly #hosts = new Map<string, Host>();
  readonly #queue: (() => void)[] = [];
  #slots: number;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#slots = settings.parallel;
  }

  async turn<T>(name: string, pause: number | null, work: () => Promise<T>): Promise<T> {
    const { clock, signal } = this.#settings;
    const host = this.#host(name);
    const before = host.tail;
    let done = (): void => undefined;
    host.tail = new Promise((resolve) => (done = resolve));
    host.waiting++;
    try {
      await before;
      signal.throwIfAborted();
      if (pause !== null && host.free > clock.now()) await clock.sleep(host.free - clock.now(), signal);
      return await this.#slot(work);
    } finally {
      if (pause !== null) host.free = Math.max(host.free, clock.now() + pause);
      host.waiting--;
      done();
    }
  }

  hold(name: string, milliseconds: number): void {
    const host = this.#host(name);
    host.free = Math.max(host.free, this.#settings.clock.now() + milliseconds);
  }

  #host(name: string): Host {
    let host = this.#hosts.get(name);
    if (!host) {
      if (this.#hosts.size >= MANY) this.#forget();
      host = { tail: Promise.resolve(), free: 0, waiting: 0 };
      this.#hosts.set(name, host);
    }
    return host;
  }

  #forget(): void {
    const now = this.#settings.clock.now();
    for (const [name, { free, waiting }] of this.#hosts) {
      if (waiting === 0 && free <= now) this.#hosts.delete(name);
    }
  }

  async #slot<T>(work: () => Promise<T>): Promise<T> {
    if (this.#slots === 0) await new Promise<void>((resolve) => this.#queue.push(resolve));
    else this.#slots--;
    try {
      return await work();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#slots++;
    }
  }
}
