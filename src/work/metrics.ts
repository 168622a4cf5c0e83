import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { type Bus, type Lag, STEPS } from './bus.ts';
import type { WorkEvent } from './events.ts';
import { within } from './within.ts';

/** Seconds: a page of an archive is read in milliseconds, a host that is asked slowly is waited for for minutes. */
const BUCKETS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300];
/** Milliseconds for which the bus is asked how far it is behind: whoever collects figures waits about ten seconds. */
const ASKED = 2_000;

/** Figures of a process on the bus for Prometheus. */
export class WorkMetrics {
  readonly register = new Registry();
  readonly #taken = this.#counter('wortlaut_work_taken_total', 'Work that was taken', ['step']);
  readonly #settled = this.#counter('wortlaut_work_settled_total', 'Work by what became of it', ['step', 'outcome']);
  readonly #put = this.#counter('wortlaut_work_put_total', 'Work that was put in', ['step']);
  readonly #bytes = this.#counter('wortlaut_work_bytes_total', 'Bytes of work that was settled', ['step']);
  readonly #seconds = this.#histogram('wortlaut_work_seconds', 'Time from taken to settled', ['step']);
  readonly #parts = this.#histogram('wortlaut_work_part_seconds', 'Time of what a step is made of', ['step', 'part']);
  readonly #connected = new Gauge({
    name: 'wortlaut_bus_connected',
    help: 'Whether there is a connection to the bus',
    registers: [this.register],
  });

  constructor() {
    collectDefaultMetrics({ register: this.register });
    this.#connected.set(1);
  }

  tell(event: WorkEvent): void {
    switch (event.event) {
      case 'taken': {
        this.#taken.inc({ step: event.step });
        return;
      }
      case 'part': {
        this.#parts.observe({ step: event.step, part: event.part }, event.ms / 1_000);
        return;
      }
      case 'put': {
        this.#put.inc({ step: event.step }, Number(event.isNew));
        return;
      }
      case 'connection': {
        this.#connected.set(Number(event.isThere));
        return;
      }
      case 'lease':
        return;
      default: {
        const { step, event: outcome, ms, bytes } = event;
        this.#settled.inc({ step, outcome });
        this.#bytes.inc({ step }, bytes);
        this.#seconds.observe({ step }, ms / 1_000);
      }
    }
  }

  /** How far each step is behind, asked whenever figures are collected; nothing while the bus does not answer. */
  watch(bus: Bus): void {
    let asked: Promise<readonly Lag[] | null> | null = null;
    // both gauges are collected at the same time
    const ask = (): Promise<readonly Lag[] | null> => {
      asked ??= within(ASKED, Promise.all(STEPS.map((step) => bus.lag(step))))
        .catch(() => null)
        .finally(() => (asked = null));
      return asked;
    };
    this.#lag('wortlaut_work_left', 'Work that waits or is under way, in all processes', ask, ({ left }) => left);
    const age = 'Seconds since the oldest of it was put in';
    this.#lag('wortlaut_work_oldest_seconds', age, ask, (lag) => (lag.age ?? 0) / 1_000);
  }

  #lag(name: string, help: string, ask: () => Promise<readonly Lag[] | null>, valueOf: (lag: Lag) => number): void {
    new Gauge({
      ...{ name, help, labelNames: ['step'], registers: [this.register] },
      async collect() {
        const lags = await ask();
        this.reset();
        for (const [index, lag] of (lags ?? []).entries()) this.set({ step: STEPS[index] }, valueOf(lag));
      },
    });
  }

  #counter<T extends string>(name: string, help: string, labelNames: readonly T[]): Counter<T> {
    return new Counter({ name, help, labelNames, registers: [this.register] });
  }

  #histogram<T extends string>(name: string, help: string, labelNames: readonly T[]): Histogram<T> {
    return new Histogram({ name, help, labelNames, buckets: BUCKETS, registers: [this.register] });
  }
}
