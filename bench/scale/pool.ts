/** Workers of one kind, on machines: each has one document at a time, and may end without a word. */
export class Pool {
  readonly #idle: number[];
  readonly #down: Uint8Array;
  /** The document of each; -1 where it has none. */
  readonly document: Int32Array;
  /** How often each was begun or ended: what was to happen to it before is void. */
  readonly turn: Int32Array;
  readonly size: number;

  constructor(size: number) {
    this.size = size;
    this.document = new Int32Array(size).fill(-1);
    this.turn = new Int32Array(size);
    this.#down = new Uint8Array(size);
    this.#idle = Array.from({ length: size }, (_, worker) => size - 1 - worker);
  }

  get hasIdle(): boolean {
    return this.#idle.length > 0;
  }

  /** @returns who has it */
  give(document: number): number {
    const worker = this.#idle.pop()!;
    this.document[worker] = document;
    this.turn[worker]++;
    return worker;
  }

  isAt(worker: number, turn: number): boolean {
    return this.turn[worker] === turn && this.#down[worker] === 0;
  }

  release(worker: number): void {
    this.document[worker] = -1;
    this.#idle.push(worker);
  }

  /** @returns the document that it had; -1 for none, null when it is away already */
  end(worker: number): number | null {
    if (this.#down[worker] === 1) return null;
    const document = this.document[worker];
    if (document === -1) this.#idle.splice(this.#idle.indexOf(worker), 1);
    this.document[worker] = -1;
    this.turn[worker]++;
    this.#down[worker] = 1;
    return document;
  }

  start(worker: number): void {
    this.#down[worker] = 0;
    this.#idle.push(worker);
  }
}
