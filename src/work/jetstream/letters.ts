import type { JetStreamManager, StoredMsg } from '@nats-io/jetstream';
import { type MsgHdrs, headers } from '@nats-io/transport-node';
import type { DeadLetter, DeadLetters, Step } from '../bus.ts';
import { replayed } from '../embedded.ts';
import { BODY, type Bodies } from './bodies.ts';
import { type Publisher, persistently } from './publisher.ts';

/** Headers of all messages. What is no ASCII stands in percent encoding. */
const ID = 'Wortlaut-Id';
const TITLE = 'Wortlaut-Title';
/** By its name in W3C Trace Context, so that others understand it. */
export const TRACE = 'traceparent';
const REASON = 'Wortlaut-Reason';
const ATTEMPTS = 'Wortlaut-Attempts';
/** Code units of a reason that are kept. */
const LONGEST = 1_000;

/** @param body from whose headers the name of a body is taken over that is kept apart */
export function headersOf(id: string, title: string, body?: MsgHdrs): MsgHdrs {
  const all = headers();
  all.set(ID, id);
  all.set(TITLE, encodeURIComponent(title));
  const name = body?.get(BODY);
  if (name) all.set(BODY, name);
  return all;
}

export const idIn = (all: MsgHdrs | undefined): string => all?.get(ID) ?? '';
export const titleIn = (all: MsgHdrs | undefined): string => decodeURIComponent(all?.get(TITLE) ?? '');

/** What a dead letter is made of. */
export interface Buried {
  readonly step: Step;
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly attempts: number;
  readonly headers: MsgHdrs | undefined;
  readonly data: Uint8Array;
}

/** Dead letters in a stream of their own; its sequence numbers are their numbers. */
export class NatsDead implements DeadLetters {
  readonly #name: string;
  readonly #manager: JetStreamManager;
  readonly #publisher: Publisher;
  readonly #bodies: Bodies;

  constructor(name: string, manager: JetStreamManager, publisher: Publisher, bodies: Bodies) {
    [this.#name, this.#manager, this.#publisher, this.#bodies] = [name, manager, publisher, bodies];
  }

  async bury({ step, id, title, reason, attempts, headers: before, data }: Buried): Promise<void> {
    const all = headersOf(id, title, before);
    all.set(REASON, encodeURIComponent(reason.toWellFormed().slice(0, LONGEST)));
    all.set(ATTEMPTS, String(attempts));
    await this.#publisher.publish({ subject: `${this.#name}.dead.${step}`, id: `${step}:${id}`, headers: all, data });
  }

  async list(most: number): Promise<readonly DeadLetter[]> {
    const letters: DeadLetter[] = [];
    for (let from = 1; letters.length < most;) {
      const query = { seq: from, next_by_subj: `${this.#name}.dead.>` };
      const message = await persistently(() => this.#manager.streams.getMessage(this.#stream, query));
      if (!message) break;
      letters.push(letterOf(message));
      from = message.seq + 1;
    }
    return letters;
  }

  async find(number: number): Promise<DeadLetter | null> {
    const message = await this.#message(number);
    return message && letterOf(message);
  }

  async body(number: number): Promise<Uint8Array | null> {
    const message = await this.#message(number);
    return message && this.#bodies.of(message.data, message.header);
  }

  async replay(number: number): Promise<boolean> {
    const message = await this.#message(number);
    if (!message) return false;
    const { step, id: before, title } = letterOf(message);
    const [subject, id] = [`${this.#name}.${step}`, replayed(before, number)];
    const all = headersOf(id, title, message.header);
    await this.#publisher.publish({ subject, id, headers: all, data: message.data });
    return this.#manager.streams.deleteMessage(this.#stream, number);
  }

  async drop(number: number): Promise<boolean> {
    const message = await this.#message(number);
    if (!message) return false;
    const isGone = await this.#manager.streams.deleteMessage(this.#stream, number);
    await this.#bodies.forget(message.header);
    return isGone;
  }

  get #stream(): string {
    return `${this.#name}-dead`;
  }

  #message(number: number): Promise<StoredMsg | null> {
    return persistently(() => this.#manager.streams.getMessage(this.#stream, { seq: number }));
  }
}

function letterOf({ seq, subject, header, time }: StoredMsg): DeadLetter {
  return {
    ...{ number: seq, step: subject.split('.').at(-1) as Step, id: idIn(header) },
    title: titleIn(header),
    reason: decodeURIComponent(header.get(REASON)),
    ...{ attempts: Number(header.get(ATTEMPTS)), at: time.toISOString() },
  };
}
