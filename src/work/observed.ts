import type { Bus, BusSettings, Cells, DeadLetters, Delivery, Lag, Step, Work } from './bus.ts';
import { type Outcome, type Part, type Tell, kindOf } from './events.ts';
import type { Span, Tracing } from './tracing.ts';

/** Who watches. */
export interface Watchers {
  readonly tell: Tell;
  /** null where nobody wants spans. */
  readonly tracing: Tracing | null;
}

/** A bus that tells what becomes of the work that this process takes and puts in. */
export class ObservedBus implements Bus {
  readonly #bus: Bus;
  readonly #watchers: Watchers;
  readonly #underWay = new Set<ObservedDelivery>();

  constructor(bus: Bus, watchers: Watchers) {
    [this.#bus, this.#watchers] = [bus, watchers];
  }

  get settings(): BusSettings {
    return this.#bus.settings;
  }

  get dead(): DeadLetters {
    return this.#bus.dead;
  }

  get cells(): Cells {
    return this.#bus.cells;
  }

  async put(step: Step, work: Work, signal?: AbortSignal): Promise<boolean> {
    const { tell, tracing } = this.#watchers;
    const attributes = { ...attributesOf(step, work.id, 'send'), 'messaging.message.body.size': work.body.length };
    const span = tracing?.begin(`send ${step}`, { parent: work.trace ?? null, kind: 'producer', attributes });
    try {
      const isNew = await this.#bus.put(step, span ? { ...work, trace: span.trace } : work, signal);
      tell({ event: 'put', step, id: work.id, isNew });
      span?.end();
      return isNew;
    } catch (error) {
      span?.end(nameOf(error));
      throw error;
    }
  }

  async take(step: Step, most: number): Promise<readonly Delivery[]> {
    const from = Date.now();
    return (await this.#bus.take(step, most)).map((delivery) => {
      const observed = new ObservedDelivery(step, delivery, from, this.#watchers, () =>
        this.#underWay.delete(observed),
      );
      this.#underWay.add(observed);
      return observed;
    });
  }

  left(step: Step): Promise<number> {
    return this.#bus.left(step);
  }

  lag(step: Step): Promise<Lag> {
    return this.#bus.lag(step);
  }

  /** All that is under way: whoever works at it is too late. */
  async giveBack(): Promise<void> {
    await Promise.all([...this.#underWay].map((delivery) => delivery.giveBack()));
  }

  close(): Promise<void> {
    return this.#bus.close();
  }
}

class ObservedDelivery implements Delivery {
  readonly #step: Step;
  readonly #delivery: Delivery;
  readonly #watchers: Watchers;
  readonly #onSettled: () => void;
  readonly #start = performance.now();
  readonly #span: Span | null;
  #bytes = 0;
  #isSettled = false;

  constructor(step: Step, delivery: Delivery, from: number, watchers: Watchers, onSettled: () => void) {
    [this.#step, this.#delivery, this.#watchers, this.#onSettled] = [step, delivery, watchers, onSettled];
    const { id, title, attempt, trace } = delivery;
    const { tell, tracing } = watchers;
    const attributes = { ...attributesOf(step, id, 'process'), 'wortlaut.attempt': attempt };
    this.#span = tracing?.begin(`process ${step}`, { parent: trace, kind: 'consumer', attributes }) ?? null;
    this.#child('receive', 'client', from)?.end();
    tell({ event: 'taken', step, id, title, attempt });
  }

  get id(): string {
    return this.#delivery.id;
  }

  get title(): string {
    return this.#delivery.title;
  }

  get attempt(): number {
    return this.#delivery.attempt;
  }

  get isLast(): boolean {
    return this.#delivery.isLast;
  }

  get trace(): string | null {
    return this.#span?.trace ?? this.#delivery.trace;
  }

  async body(): Promise<Uint8Array> {
    const body = await this.#delivery.body();
    this.#bytes = body.length;
    return body;
  }

  spent(part: Part, from: number, to: number): void {
    this.#watchers.tell({ event: 'part', step: this.#step, part, ms: to - from });
    this.#child(part, 'internal', from)?.end(null, to);
  }

  working(): void {
    this.#delivery.working();
  }

  done(): Promise<void> {
    return this.#settle('done', null, () => this.#delivery.done());
  }

  giveBack(): Promise<void> {
    return this.#settle('returned', null, () => this.#delivery.giveBack());
  }

  failed(reason: string): Promise<void> {
    return this.#settle(this.isLast ? 'dead' : 'failed', reason, () => this.#delivery.failed(reason));
  }

  bury(reason: string): Promise<void> {
    return this.#settle('dead', reason, () => this.#delivery.bury(reason));
  }

  async #settle(outcome: Outcome, why: string | null, settle: () => Promise<void>): Promise<void> {
    if (this.#isSettled) return;
    this.#isSettled = true;
    this.#onSettled();
    const { id, title, attempt } = this;
    const reason = why === null ? null : kindOf(why);
    const from = Date.now();
    const span = this.#child('settle', 'client', from, { 'wortlaut.outcome': outcome });
    try {
      await settle();
    } finally {
      span?.end();
      this.#span?.end(reason);
      const ms = Math.round(performance.now() - this.#start);
      this.#watchers.tell({ event: outcome, step: this.#step, id, title, attempt, ms, bytes: this.#bytes, reason });
    }
  }

  #child(
    name: string,
    kind: 'client' | 'internal',
    start: number,
    more: Readonly<Record<string, string>> = {},
  ): Span | null {
    if (!this.#span) return null;
    const isMessaging = kind === 'client';
    const attributes = isMessaging ? { ...attributesOf(this.#step, this.id, name), ...more } : more;
    const { tracing } = this.#watchers;
    return tracing!.begin(isMessaging ? `${name} ${this.#step}` : name, {
      parent: this.#span.trace,
      kind,
      start,
      attributes,
    });
  }
}

/** By the semantic conventions for messaging: https://opentelemetry.io/docs/specs/semconv/messaging/messaging-spans/ */
const attributesOf = (step: Step, id: string, operation: string): Readonly<Record<string, string>> => ({
  'messaging.system': 'nats',
  'messaging.destination.name': step,
  'messaging.operation.name': operation,
  'messaging.operation.type': operation,
  'messaging.message.id': id,
});

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'error');
