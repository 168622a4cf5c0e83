import { Hosts, type Turns } from '../gather/fetch/hosts.ts';
import type { Settings } from '../gather/fetch/settings.ts';
import type { Cells } from './bus.ts';

/** Who is at a host, and when it may be asked for the next page, in milliseconds since 1970. */
interface Host {
  readonly holder: string | null;
  /** When another may have it although nobody gave it back. */
  readonly until: number;
  readonly free: number;
}

const NOBODY: Host = { holder: null, until: 0, free: 0 };
/** Milliseconds beyond the longest answer after which a host is taken from one who does not give it back. */
const BEYOND = 30_000;
/** Milliseconds between two looks at a host that another has. */
const LOOK = 250;

/** Turns at hosts among all processes on a bus, and within this one as `Hosts` gives them. */
export class SharedHosts implements Turns {
  readonly #settings: Settings;
  readonly #cells: Cells;
  readonly #holder: string;
  readonly #own: Hosts;

  /** @param holder nobody else calls itself so */
  constructor(settings: Settings, cells: Cells, holder: string) {
    [this.#settings, this.#cells, this.#holder] = [settings, cells, holder];
    this.#own = new Hosts(settings);
  }

  turn<T>(name: string, pause: number | null, work: () => Promise<T>): Promise<T> {
    return this.#own.turn(name, pause, async () => {
      await this.#take(name, pause !== null);
      try {
        return await work();
      } finally {
        await this.#give(name, pause ?? 0);
      }
    });
  }

  hold(name: string, milliseconds: number): void {
    this.#own.hold(name, milliseconds);
    // it is told as soon as may be; this process keeps to it in any case
    void this.#change(name, (host, now) => ({ ...host, free: Math.max(host.free, now + milliseconds) })).catch(
      () => undefined,
    );
  }

  async #take(name: string, isPage: boolean): Promise<void> {
    const { clock, signal, limits } = this.#settings;
    for (;;) {
      const taken = await this.#change(name, (host, now) => {
        const isHeld = host.holder !== null && host.holder !== this.#holder && host.until > now;
        if (isHeld || (isPage && host.free > now)) return null;
        return { ...host, holder: this.#holder, until: now + limits.whole + BEYOND };
      });
      if (taken) return;
      await clock.sleep(LOOK, signal);
    }
  }

  async #give(name: string, pause: number): Promise<void> {
    await this.#change(name, (host, now) => ({
      ...(host.holder === this.#holder ? { holder: null, until: 0 } : host),
      free: Math.max(host.free, now + pause),
    }));
  }

  /** @param to null to leave it as it is @returns false when it was left */
  async #change(name: string, to: (host: Host, now: number) => Host | null): Promise<boolean> {
    const key = `host ${name}`;
    for (;;) {
      const cell = await this.#cells.get(key);
      const next = to(cell ? (JSON.parse(cell.value) as Host) : NOBODY, this.#settings.clock.now());
      if (next === null) return false;
      if (await this.#cells.set(key, JSON.stringify(next), cell?.revision ?? 0)) return true;
    }
  }
}
