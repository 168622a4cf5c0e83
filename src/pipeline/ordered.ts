/** How much may be under way: taken from the input, and its result not yet taken by the consumer. */
export interface Room {
  readonly items: number;
  /** Of all together, in the unit of `sizeOf`; the item that goes beyond it is the last that is taken. */
  readonly size: number;
}

/**
 * Lets `work` be done on many items at a time and gives the results in the order of the items, each as soon as it and
 * all before it are there. An item is taken only while there is room, so that a slow consumer stops the input. Ends when
 * the consumer does, without waiting for an input that is silent.
 *
 * @throws what `work` throws, in its place; what the input throws, after the results of the items before it
 */
export async function* inOrder<T, R>(
  items: AsyncIterator<T>,
  work: (item: T) => Promise<R>,
  sizeOf: (item: T) => number,
  room: Room,
): AsyncGenerator<R> {
  const intake = new Intake(items, work, sizeOf, room);
  try {
    for (;;) {
      const asked = intake.ask();
      const first = intake.first();
      if (first) await Promise.race(asked ? [first.settled, asked] : [first.settled]);
      else if (asked) await asked;
      else return;
      if (first?.isSettled) yield await intake.shift();
    }
  } finally {
    await intake.close();
  }
}

/** One item on which work is done. */
class UnderWay<R> {
  readonly size: number;
  readonly result: Promise<R>;
  /** Never rejects. */
  readonly settled: Promise<void>;
  isSettled = false;

  constructor(size: number, result: Promise<R>) {
    this.size = size;
    this.result = result;
    const settle = (): void => {
      this.isSettled = true;
    };
    this.settled = result.then(settle, settle);
  }
}

/** Takes items from the input while there is room, and keeps what is under way in their order. */
class Intake<T, R> {
  readonly #items: AsyncIterator<T>;
  readonly #work: (item: T) => Promise<R>;
  readonly #sizeOf: (item: T) => number;
  readonly #room: Room;
  readonly #underWay: UnderWay<R>[] = [];
  #size = 0;
  #asked: Promise<void> | null = null;
  #ended = false;

  constructor(items: AsyncIterator<T>, work: (item: T) => Promise<R>, sizeOf: (item: T) => number, room: Room) {
    this.#items = items;
    this.#work = work;
    this.#sizeOf = sizeOf;
    this.#room = room;
  }

  /**
   * Asks the input for one item more, if there is room and it has not ended.
   *
   * @returns the promise, which never rejects, that the input has answered; null when it is not asked
   */
  ask(): Promise<void> | null {
    if (!this.#ended && this.#underWay.length < this.#room.items && this.#size < this.#room.size) {
      this.#asked ??= this.#items.next().then(
        (next) => this.#take(next),
        (error: unknown) => this.#end(Promise.reject(error as Error)),
      );
    }
    return this.#asked;
  }

  first(): UnderWay<R> | undefined {
    return this.#underWay[0];
  }

  /** The result of the first item, which makes room. */
  shift(): Promise<R> {
    const first = this.#underWay.shift()!;
    this.#size -= first.size;
    return first.result;
  }

  /** An input that was asked and is silent is told, but not waited for. */
  async close(): Promise<void> {
    const closed = this.#items.return?.();
    if (this.#asked) closed?.catch(() => undefined);
    else await closed;
  }

  #take(next: IteratorResult<T>): void {
    this.#asked = null;
    if (next.done) {
      this.#ended = true;
      return;
    }
    const size = this.#sizeOf(next.value);
    this.#size += size;
    this.#underWay.push(new UnderWay(size, this.#work(next.value)));
  }

  /** The input failed: that is the last result. */
  #end(error: Promise<never>): void {
    this.#asked = null;
    this.#ended = true;
    this.#underWay.push(new UnderWay(0, error));
  }
}
