import type { JetStreamManager, StoredMsg } from '@nats-io/jetstream';
import { type Step, WAIT } from '../bus.ts';
import { BODY, type Bodies } from './bodies.ts';
import { headersOf, idIn, titleIn } from './letters.ts';
import type { Publisher } from './publisher.ts';

/** What is needed to look after the streams of a bus. */
export interface Caring {
  readonly name: string;
  /** Of the consumer of each stream. */
  readonly consumer: string;
  readonly manager: JetStreamManager;
  readonly publisher: Publisher;
  readonly bodies: Bodies;
}

/** Milliseconds between two looks at a stream. */
const LOOK = 5 * WAIT;

/**
 * Work that stays in its stream although nobody will be given it: the server that leads hears that it was done, and dies
 * before it is removed everywhere. Whether it was done nobody can tell; so it is put in again, which changes nothing if so.
 */
export class Stuck {
  readonly #caring: Caring;
  readonly #looked = new Map<Step, { readonly at: number; readonly first: number | null }>();

  constructor(caring: Caring) {
    this.#caring = caring;
  }

  /** Looks now and then; what is seen twice with nothing given out or waiting is put in again. @throws when it cannot */
  async look(step: Step): Promise<void> {
    const before = this.#looked.get(step);
    const now = performance.now();
    if (before && now - before.at < LOOK) return;
    this.#looked.set(step, { at: now, first: null });
    const first = await this.#firstOf(step);
    this.#looked.set(step, { at: now, first });
    if (first !== null && first === before?.first) await this.#putAgain(step, first);
  }

  /** Of what is in a stream of which nothing waits or is under way; null where there is none. */
  async #firstOf(step: Step): Promise<number | null> {
    const { manager, name, consumer } = this.#caring;
    const stream = `${name}-${step}`;
    const { state } = await manager.streams.info(stream);
    if (state.messages === 0) return null;
    const { num_pending: waiting, num_ack_pending: underWay } = await manager.consumers.info(stream, consumer);
    return waiting + underWay === 0 ? state.first_seq : null;
  }

  async #putAgain(step: Step, first: number): Promise<void> {
    const { manager, name, publisher } = this.#caring;
    const [stream, subject] = [`${name}-${step}`, `${name}.${step}`];
    const { last_seq: last } = (await manager.streams.info(stream)).state;
    for (let from = first; from <= last;) {
      const query = { seq: from, next_by_subj: subject };
      const message = await manager.streams.getMessage(stream, query);
      if (message === null || message.seq > last) return;
      if (await this.#mayBeUndone(message)) {
        const own = idIn(message.header);
        const all = headersOf(own, titleIn(message.header), message.header);
        const id = `${own}~stuck${message.seq}`;
        await publisher.publish({ subject, id, headers: all, data: message.data });
      }
      await manager.streams.deleteMessage(stream, message.seq);
      from = message.seq + 1;
    }
  }

  /** A body is removed only after the work is done. */
  async #mayBeUndone({ header }: StoredMsg): Promise<boolean> {
    const body = header.get(BODY);
    return !body || (await this.#caring.bodies.has(body));
  }
}
