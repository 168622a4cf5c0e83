import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Bus,
  type BusSettings,
  type Cell,
  type Cells,
  type DeadLetter,
  type DeadLetters,
  type Delivery,
  type Lag,
  type Step,
  type Work,
  BUS_SETTINGS,
  GIVEN_BACK,
  LOST,
  STEPS,
  WAIT,
  attemptsOf,
  deliveriesOf,
} from './bus.ts';

/** Work in a stream, waiting or under way. */
interface Item {
  readonly work: Work;
  /** When it was put in, in milliseconds since 1970. */
  readonly since: number;
  deliveries: number;
  /** When it may be given out (again), in milliseconds since 1970. */
  due: number;
}

/** Milliseconds between two looks. */
const LOOK = 20;

/** A bus in the memory of this process: what is in it ends with it. */
export class EmbeddedBus implements Bus {
  readonly settings: BusSettings;
  readonly dead: EmbeddedDead;
  readonly cells: Cells = new EmbeddedCells();
  readonly #streams = new Map<Step, Stream>(STEPS.map((step) => [step, new Stream()]));

  constructor(settings: BusSettings = BUS_SETTINGS) {
    this.settings = settings;
    this.dead = new EmbeddedDead((step, work) => this.put(step, work));
  }

  async put(step: Step, work: Work, signal?: AbortSignal): Promise<boolean> {
    const stream = this.#streams.get(step)!;
    if (!stream.isNew(work.id, this.settings.window)) return false;
    while (stream.items.size >= this.settings.most) await sleep(LOOK, undefined, { signal });
    return stream.put(work);
  }

  async take(step: Step, most: number): Promise<readonly Delivery[]> {
    const stream = this.#streams.get(step)!;
    const end = Date.now() + WAIT;
    for (;;) {
      const taken = stream.take(most, this.settings.patience).filter((item) => !this.#isLost(step, stream, item));
      if (taken.length > 0 || Date.now() >= end)
        return taken.map((item) => new EmbeddedDelivery(step, stream, item, this));
      await sleep(LOOK);
    }
  }

  left(step: Step): Promise<number> {
    return Promise.resolve(this.#streams.get(step)!.items.size);
  }

  lag(step: Step): Promise<Lag> {
    const { items } = this.#streams.get(step)!;
    const [oldest] = items;
    return Promise.resolve({ left: items.size, age: oldest ? Date.now() - oldest.since : null });
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #isLost(step: Step, stream: Stream, item: Item): boolean {
    if (item.deliveries <= deliveriesOf(this.settings)) return false;
    this.dead.bury(step, item.work, LOST, item.deliveries - 1);
    return stream.items.delete(item);
  }
}

class Stream {
  /** In the order in which they came. */
  readonly items = new Set<Item>();
  /** When ids were put in. */
  readonly #seen = new Map<string, number>();

  isNew(id: string, window: number): boolean {
    const oldest = Date.now() - window;
    for (const [seen, at] of this.#seen) {
      if (at > oldest) break;
      this.#seen.delete(seen);
    }
    return !this.#seen.has(id);
  }

  /** @returns false when the same was put in while this one waited for room */
  put(work: Work): boolean {
    if (this.#seen.has(work.id)) return false;
    this.#seen.set(work.id, Date.now());
    this.items.add({ work, since: Date.now(), deliveries: 0, due: 0 });
    return true;
  }

  take(most: number, patience: number): Item[] {
    const now = Date.now();
    const taken: Item[] = [];
    for (const item of this.items) {
      if (taken.length === most) break;
      if (item.due > now) continue;
      item.deliveries++;
      item.due = now + patience;
      taken.push(item);
    }
    return taken;
  }
}

class EmbeddedDelivery implements Delivery {
  readonly attempt: number;
  readonly #step: Step;
  readonly #stream: Stream;
  readonly #item: Item;
  readonly #bus: EmbeddedBus;
  #isSettled = false;

  constructor(step: Step, stream: Stream, item: Item, bus: EmbeddedBus) {
    this.attempt = item.deliveries;
    [this.#step, this.#stream, this.#item, this.#bus] = [step, stream, item, bus];
  }

  get id(): string {
    return this.#item.work.id;
  }

  get title(): string {
    return this.#item.work.title;
  }

  get isLast(): boolean {
    return this.attempt >= attemptsOf(this.#bus.settings);
  }

  get trace(): string | null {
    return this.#item.work.trace ?? null;
  }

  body(): Promise<Uint8Array> {
    return Promise.resolve(this.#item.work.body);
  }

  working(): void {
    if (this.#isMine) this.#item.due = Date.now() + this.#bus.settings.patience;
  }

  done(): Promise<void> {
    return this.#settle(() => this.#stream.items.delete(this.#item));
  }

  giveBack(): Promise<void> {
    return this.#settle(() => (this.#item.due = Date.now() + GIVEN_BACK));
  }

  failed(reason: string): Promise<void> {
    if (this.isLast) return this.bury(reason);
    return this.#settle(() => (this.#item.due = Date.now() + this.#bus.settings.backoff[this.attempt - 1]));
  }

  bury(reason: string): Promise<void> {
    return this.#settle(() => {
      this.#bus.dead.bury(this.#step, this.#item.work, reason, this.attempt);
      this.#stream.items.delete(this.#item);
    });
  }

  /** Whether it was not settled, and not given to another meanwhile. */
  get #isMine(): boolean {
    return !this.#isSettled && this.#item.deliveries === this.attempt;
  }

  #settle(how: () => void): Promise<void> {
    if (this.#isMine) how();
    this.#isSettled = true;
    return Promise.resolve();
  }
}

class EmbeddedDead implements DeadLetters {
  readonly #letters = new Map<number, { readonly letter: DeadLetter; readonly body: Uint8Array }>();
  readonly #put: (step: Step, work: Work) => Promise<boolean>;
  #last = 0;

  constructor(put: (step: Step, work: Work) => Promise<boolean>) {
    this.#put = put;
  }

  bury(step: Step, { id, title, body }: Work, reason: string, attempts: number): void {
    const number = ++this.#last;
    const letter = { number, step, id, title, reason, attempts, at: new Date().toISOString() };
    this.#letters.set(number, { letter, body });
  }

  list(most: number): Promise<readonly DeadLetter[]> {
    return Promise.resolve([...this.#letters.values()].slice(0, most).map(({ letter }) => letter));
  }

  find(number: number): Promise<DeadLetter | null> {
    return Promise.resolve(this.#letters.get(number)?.letter ?? null);
  }

  body(number: number): Promise<Uint8Array | null> {
    return Promise.resolve(this.#letters.get(number)?.body ?? null);
  }

  async replay(number: number): Promise<boolean> {
    const found = this.#letters.get(number);
    if (!found) return false;
    const { step, id, title } = found.letter;
    await this.#put(step, { id: replayed(id, number), title, body: found.body });
    return this.drop(number);
  }

  drop(number: number): Promise<boolean> {
    return Promise.resolve(this.#letters.delete(number));
  }
}

/** The id is still remembered: under that it would not be put in again. */
export const replayed = (id: string, number: number): string => `${id.replace(/~\d+$/, '')}~${number}`;

class EmbeddedCells implements Cells {
  readonly #cells = new Map<string, Cell>();
  #revision = 0;

  get(key: string): Promise<Cell | null> {
    return Promise.resolve(this.#cells.get(key) ?? null);
  }

  set(key: string, value: string, revision: number): Promise<boolean> {
    if ((this.#cells.get(key)?.revision ?? 0) !== revision) return Promise.resolve(false);
    this.#cells.set(key, { value, revision: ++this.#revision });
    return Promise.resolve(true);
  }
}
