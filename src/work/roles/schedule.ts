import { setTimeout as sleep } from 'node:timers/promises';
import type { Record } from '../../record/record.ts';
import type { Bus } from '../bus.ts';
import type { Tell } from '../events.ts';
import { type HowToRead, type ToFetch, idOf, packToFetch } from '../items.ts';
import { Lease } from '../lease.ts';
import { type OnTrouble, patiently } from '../patience.ts';

/** Sources and pages that are under way at a time at most: those beyond them wait in the record. */
const MOST = 1_000;
/** Milliseconds for which one schedules without a word, and between two looks at what is due. */
const LEASE = 30_000;
const LOOK = 1_000;

/** Who hears that the record cannot be used for the moment, and of the lease. */
interface Hearing {
  readonly onTrouble?: OnTrouble;
  readonly tell?: Tell;
}

/** Puts in what is due, for all: one process at a time does, the others wait for it to end. */
export class Scheduler {
  readonly #bus: Bus;
  readonly #record: Record;
  readonly #how: HowToRead;
  readonly #lease: Lease;
  readonly #onTrouble: OnTrouble;
  readonly #tell: Tell | undefined;
  #isHeld = false;
  /** Sources and pages that were put in. */
  given = 0;
  /** When what is under way was put in. */
  readonly #put = new Map<string, number>();

  /** @param holder nobody else calls itself so */
  constructor(bus: Bus, record: Record, how: HowToRead, holder: string, { onTrouble, tell }: Hearing = {}) {
    [this.#bus, this.#record, this.#how] = [bus, record, how];
    [this.#onTrouble, this.#tell] = [onTrouble ?? (() => undefined), tell];
    this.#lease = new Lease(bus.cells, 'schedule', holder, LEASE);
  }

  /** Until the signal is aborted. */
  async run(signal: AbortSignal): Promise<void> {
    try {
      while (!signal.aborted) {
        await this.look(signal);
        await sleep(LOOK, undefined, { signal }).catch(() => undefined);
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      await this.#lease.release();
    }
  }

  /** Puts in what is due now, unless another does. */
  look(signal: AbortSignal): Promise<void> {
    return patiently(() => this.#look(signal), this.#onTrouble, signal);
  }

  async #look(signal: AbortSignal): Promise<void> {
    if (!(await this.#hold())) return;
    const now = Date.now();
    for (const [id, at] of this.#put) if (at < now - this.#bus.settings.window) this.#put.delete(id);
    for (const source of await this.#record.sources.due(now, MOST))
      await this.#give({ source }, source.url, source.next, signal);
    for (const page of await this.#record.sources.duePages(now, MOST))
      await this.#give({ page }, page.url, page.next ?? now, signal);
  }

  async #hold(): Promise<boolean> {
    const isHeld = await this.#lease.hold();
    if (isHeld !== this.#isHeld) this.#tell?.({ event: 'lease', isHeld });
    this.#isHeld = isHeld;
    return isHeld;
  }

  /** The address and when it was due make the id: it is put in once, whoever does it and however often. */
  async #give(what: ToFetch['what'], url: string, due: number, signal: AbortSignal): Promise<void> {
    const id = idOf('due', url, String(due));
    if (this.#put.has(id)) return;
    await this.#hold();
    await this.#bus.put('fetch', { id, title: url, body: packToFetch({ what, how: this.#how }) }, signal);
    this.#put.set(id, Date.now());
    this.given++;
  }
}
