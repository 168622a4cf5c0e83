import { JetStreamApiCodes, JetStreamApiError } from '@nats-io/jetstream';
import type { KV } from '@nats-io/kv';
import type { Cell, Cells } from '../bus.ts';
import { persistently } from './publisher.ts';

/** Milliseconds after which a value is forgotten that nobody changed: a day. */
export const FORGOTTEN = 86_400_000;

const FASTER: ReadonlySet<number> = new Set([
  JetStreamApiCodes.StreamWrongLastSequence,
  JetStreamApiCodes.StreamWrongLastSequenceUnknown,
]);

/** Values in a key-value bucket of JetStream. */
export class NatsCells implements Cells {
  readonly #kv: KV;

  constructor(kv: KV) {
    this.#kv = kv;
  }

  async get(key: string): Promise<Cell | null> {
    const entry = await persistently(() => this.#kv.get(named(key)));
    return entry?.operation === 'PUT' ? { value: entry.string(), revision: entry.revision } : null;
  }

  async set(key: string, value: string, revision: number): Promise<boolean> {
    return persistently(async () => {
      try {
        if (revision === 0) await this.#kv.create(named(key), value);
        else await this.#kv.update(named(key), value, revision);
        return true;
      } catch (error) {
        if (error instanceof JetStreamApiError && FASTER.has(error.code)) return false;
        throw error;
      }
    });
  }
}

/** A key may have but few characters. */
const named = (key: string): string => Buffer.from(key).toString('base64url');
