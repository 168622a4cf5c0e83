import type { JsMsg } from '@nats-io/jetstream';
import { type BusSettings, type Delivery, type Step, GIVEN_BACK, attemptsOf } from '../bus.ts';
import type { Bodies } from './bodies.ts';
import { type NatsDead, TRACE, idIn, titleIn } from './letters.ts';
import { persistently } from './publisher.ts';

/** What all deliveries of a bus share. */
export interface Desk {
  readonly settings: BusSettings;
  readonly bodies: Bodies;
  readonly dead: NatsDead;
  /** Tells the server that work is done. @throws when it does not say that it has heard it */
  readonly confirm: (reply: string) => Promise<void>;
}

/** Milliseconds after which the server is left to giving the work out again, which changes nothing. */
const CONFIRMING = 5_000;

export class NatsDelivery implements Delivery {
  readonly id: string;
  readonly title: string;
  readonly attempt: number;
  readonly trace: string | null;
  readonly #step: Step;
  readonly #message: JsMsg;
  readonly #desk: Desk;
  #isSettled = false;

  constructor(step: Step, message: JsMsg, desk: Desk) {
    [this.#step, this.#message, this.#desk] = [step, message, desk];
    this.id = idIn(message.headers);
    this.title = titleIn(message.headers);
    this.trace = message.headers?.get(TRACE) || null;
    this.attempt = message.info.deliveryCount;
  }

  get isLast(): boolean {
    return this.attempt >= attemptsOf(this.#desk.settings);
  }

  body(): Promise<Uint8Array> {
    return this.#desk.bodies.of(this.#message.data, this.#message.headers);
  }

  working(): void {
    if (!this.#isSettled) this.#message.working();
  }

  async done(): Promise<void> {
    if (this.#settled()) return;
    if (await this.#confirmed()) await this.#desk.bodies.forget(this.#message.headers);
  }

  giveBack(): Promise<void> {
    if (!this.#settled()) this.#message.nak(GIVEN_BACK);
    return Promise.resolve();
  }

  async failed(reason: string): Promise<void> {
    if (this.isLast) return this.bury(reason);
    if (!this.#settled()) this.#message.nak(this.#desk.settings.backoff[this.attempt - 1]);
  }

  async bury(reason: string, attempts = this.attempt): Promise<void> {
    if (this.#settled()) return;
    const { id, title } = this;
    const { headers, data } = this.#message;
    await this.#desk.dead.bury({ step: this.#step, id, title, reason, attempts, headers, data });
    await this.#confirmed();
  }

  #settled(): boolean {
    const before = this.#isSettled;
    this.#isSettled = true;
    return before;
  }

  /** The body is removed only when the server has heard it: else another would be given work without a body. */
  async #confirmed(): Promise<boolean> {
    const { reply } = this.#message as JsMsg & { readonly reply: string };
    try {
      await persistently(() => this.#desk.confirm(reply), CONFIRMING);
      return true;
    } catch {
      return false;
    }
  }
}
