import { MessageChannel, type MessagePort, Worker, receiveMessageOnPort } from 'node:worker_threads';
import { RecordError } from '../error.ts';
import { scriptBeside } from '../script.ts';
import { SqlError } from './errors.ts';
import type { Answered, Asked, WireAnswer, WireRequest } from './wire.ts';

/** Statements whose answer nobody waits for that are sent at once. */
const HEAP = 64;
/** Milliseconds after which a wire that does not answer is given up: the server itself gives up much sooner. */
const LONGEST = 60 * 60 * 1000;

/**
 * A connection that is asked and answers at once, as SQLite does: a second thread talks with the server while this one
 * waits. What only writes is sent in heaps and not waited for; what goes wrong in it is thrown at the next question.
 */
export class Connection {
  readonly #address: string;
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #bell = new Int32Array(new SharedArrayBuffer(4));
  #heap: Asked[] = [];
  /** Statements since the last answer. */
  #unanswered = 0;
  /** Of the last answer: how many statements there were before it, and how many rows each of its own changed. */
  #before = 0;
  #counts: number[] = [];
  #connection: number | null = null;
  #isBound = false;

  /**
   * @param address with what is secret
   * @param shown without it
   * @param opening SQL that every connection begins with
   */
  constructor(address: string, shown: string, opening: string) {
    this.#address = shown;
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const workerData = { address, opening, bell: this.#bell, port: port2 };
    this.#worker = new Worker(WIRE, { workerData, transferList: [port2] });
    this.#worker.unref();
    port1.unref();
  }

  /** From now on all is asked on one connection, or fails; until `release`. */
  bind(): void {
    this.#isBound = true;
    this.#connection = null;
  }

  release(): void {
    this.#isBound = false;
  }

  /** @throws SqlError for what it or a statement before it did wrong */
  ask(asked: Asked): Answered {
    this.#heap.push(asked);
    return this.#flush()!;
  }

  /** Sends what is not waited for. @returns gives how many rows it changed, and waits then */
  send(asked: Asked): () => number {
    const number = this.#before + this.#counts.length + this.#unanswered + this.#heap.length;
    this.#heap.push(asked);
    if (this.#heap.length >= HEAP) this.#post(false);
    return () => {
      if (number >= this.#before + this.#counts.length) this.#flush();
      return this.#counts[number - this.#before];
    };
  }

  /** Waits for what was sent. @throws SqlError for what went wrong in it */
  flush(): void {
    if (this.#heap.length + this.#unanswered > 0) this.#flush();
  }

  /** Sends nothing of what was to be sent, and forgets what went wrong. */
  drop(): void {
    this.#heap = [];
    try {
      this.flush();
    } catch {
      // what failed is undone anyway
    }
  }

  close(): void {
    this.drop();
    Atomics.store(this.#bell, 0, 0);
    this.#port.postMessage('end');
    Atomics.wait(this.#bell, 0, 0, 5_000);
    void this.#worker.terminate();
    this.#port.close();
  }

  #flush(): Answered | undefined {
    Atomics.store(this.#bell, 0, 0);
    this.#post(true);
    // a ring wakes twice when its second half comes late: there is an answer when the bell says so
    while (Atomics.load(this.#bell, 0) === 0) {
      if (Atomics.wait(this.#bell, 0, 0, LONGEST) === 'timed-out')
        throw new RecordError('io', this.#address, 'the server does not answer');
    }
    const { message } = receiveMessageOnPort(this.#port) as { message: WireAnswer };
    const { answers, problem, connection } = message;
    this.#before += this.#counts.length;
    this.#counts = answers.map(({ count }) => count);
    this.#unanswered = 0;
    if (this.#isBound) this.#connection = connection;
    if (problem) throw new SqlError(problem.message, problem.code);
    return answers.at(-1);
  }

  #post(isAwaited: boolean): void {
    const connection = this.#isBound ? this.#connection : null;
    this.#port.postMessage({ statements: this.#heap, connection, isAwaited } satisfies WireRequest);
    this.#unanswered += this.#heap.length;
    this.#heap = [];
  }
}

const WIRE = scriptBeside(import.meta.url, 'wire-thread');
