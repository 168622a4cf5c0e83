import { randomUUID } from 'node:crypto';
import type { ObjectStore } from '@nats-io/obj';
import type { MsgHdrs } from '@nats-io/transport-node';
import { BusError } from '../bus.ts';
import { persistently } from './publisher.ts';

/** Where the body of a message is that has none itself. */
export const BODY = 'Wortlaut-Body';

/** Bodies that are larger than a message may be: in the object store, under a name that the message carries. */
export class Bodies {
  readonly #store: ObjectStore;
  readonly #most: number;

  /** @param most bytes of the body of a message */
  constructor(store: ObjectStore, most: number) {
    [this.#store, this.#most] = [store, most];
  }

  /** @returns what is to stand in the message; where it is too large, the header has where the body is */
  async keep(body: Uint8Array, headers: MsgHdrs): Promise<Uint8Array> {
    if (body.length <= this.#most) return body;
    const name = randomUUID();
    await persistently(() => this.#store.putBlob({ name }, body));
    headers.set(BODY, name);
    return new Uint8Array();
  }

  /** @throws BusError when it is not there */
  async of(data: Uint8Array, headers: MsgHdrs | undefined): Promise<Uint8Array> {
    const name = headers?.get(BODY);
    if (!name) return data;
    const body = await persistently(() => this.#store.getBlob(name));
    if (body === null) throw new BusError('gone', `the body ${name} is not in the object store`);
    return body;
  }

  async has(name: string): Promise<boolean> {
    const info = await persistently(() => this.#store.info(name));
    return info !== null && !info.deleted;
  }

  /** Of a message that is no longer needed. What cannot be removed now stays: it takes room and harms nothing. */
  async forget(headers: MsgHdrs | undefined): Promise<void> {
    const name = headers?.get(BODY);
    if (name) await this.#store.delete(name).catch(() => undefined);
  }
}
