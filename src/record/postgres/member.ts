import { Worker } from 'node:worker_threads';
import { RecordError } from '../error.ts';
import { scriptBeside } from '../script.ts';
import { type Call, type Reply, receivedError } from './across.ts';
import type { PostgresOptions } from './opening.ts';

/** What is asked of a store. */
export type Question = Omit<Call, 'id' | 'values'> & { readonly values: readonly unknown[] };

type Told = (...values: readonly unknown[]) => void;

interface Open {
  readonly functions: readonly unknown[];
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** One thread with a store in it, which is asked one thing at a time. */
export class Member {
  readonly #worker: Worker;
  readonly #address: string;
  readonly #onWrote: (position: string) => void;
  #open: Open | null = null;
  #calls = 0;
  /** Why it cannot be asked any more. */
  #end: Error | null = null;

  /**
   * @param shown the address without what is secret
   * @param onWrote hears where the log is after something was written, when the address names a replica
   */
  constructor(address: string, shown: string, options: PostgresOptions, onWrote: (position: string) => void) {
    [this.#address, this.#onWrote] = [shown, onWrote];
    this.#worker = new Worker(THREAD, { workerData: { address, options } });
    this.#worker.on('message', (reply: Reply) => this.#hear(reply));
    this.#worker.on('error', (error) => this.#ended(error));
    this.#worker.on('exit', () => this.#ended(null));
    // to listen holds the process; only who waits shall
    this.#worker.unref();
  }

  get isAlive(): boolean {
    return this.#end === null;
  }

  ask({ part, method, values }: Question): Promise<unknown> {
    if (this.#end) return Promise.reject(this.#end);
    // as long as somebody waits, the process waits too
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#open = { functions: values, resolve, reject };
      const sent = values.map((value, place) => (typeof value === 'function' ? { called: place } : value));
      try {
        this.#worker.postMessage({ id: ++this.#calls, part, method, values: sent } satisfies Call);
      } catch (error) {
        this.#settle()?.reject(error as Error);
      }
    });
  }

  #hear(reply: Reply): void {
    if (reply.kind === 'called') (this.#open?.functions[reply.place] as Told | undefined)?.(...reply.values);
    else if (reply.kind === 'wrote') this.#onWrote(reply.position);
    else if (reply.kind === 'done') this.#settle()?.resolve(reply.value);
    else this.#settle()?.reject(receivedError(reply.error));
  }

  #settle(): Open | null {
    const open = this.#open;
    this.#open = null;
    this.#worker.unref();
    return open;
  }

  #ended(cause: unknown): void {
    this.#end ??= new RecordError('io', this.#address, 'the thread of the store ended', cause);
    this.#settle()?.reject(this.#end);
  }
}

const THREAD = scriptBeside(import.meta.url, 'store-thread');
