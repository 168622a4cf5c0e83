/** A place in a stream where bytes are missing: what follows does not go on where the bytes before it ended. */
export class Gap {
  /** `truncated`: the source ends too early. `damaged`: the bytes make no sense. */
  readonly reason: 'truncated' | 'damaged';

  constructor(reason: Gap['reason']) {
    this.reason = reason;
  }
}

const SMALLEST = 64 * 2 ** 10;

/** A part of a stream that is at hand, which grows at its end and is dropped from its beginning. */
export class ByteWindow {
  readonly #source: AsyncIterator<Uint8Array | Gap>;
  #buffer: Buffer = Buffer.allocUnsafe(SMALLEST);
  #start = 0;
  #end = 0;
  #gap: Gap | null = null;
  #isEnded = false;

  constructor(source: AsyncIterable<Uint8Array | Gap>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The bytes at hand; they hold until the next `fill`. */
  get view(): Buffer {
    return this.#buffer.subarray(this.#start, this.#end);
  }

  get length(): number {
    return this.#end - this.#start;
  }

  /** The gap that follows the bytes at hand, if it was come to. */
  get gap(): Gap | null {
    return this.#gap;
  }

  /** Reads on until `count` bytes are at hand. @returns false when a gap or the end comes before */
  async fill(count: number): Promise<boolean> {
    while (this.length < count) {
      if (this.#gap || this.#isEnded) return false;
      const next = await this.#source.next();
      if (next.done) this.#isEnded = true;
      else if (next.value instanceof Gap) this.#gap = next.value;
      else this.#append(next.value);
    }
    return true;
  }

  /** Drops the first bytes of those at hand. */
  drop(count: number): void {
    this.#start += count;
    if (this.#start < this.#end) return;
    [this.#start, this.#end] = [0, 0];
    if (this.#buffer.length > 16 * SMALLEST) this.#buffer = Buffer.allocUnsafe(SMALLEST);
  }

  /** The next bytes, as a copy; null when a gap or the end comes before, and what there was is dropped then. */
  async take(count: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    for (let left = count; left > 0;) {
      const wanted = Math.min(left, SMALLEST);
      if (!(await this.fill(wanted))) return null;
      const part = new Uint8Array(this.view.subarray(0, Math.min(left, this.length)));
      this.drop(part.length);
      left -= part.length;
      parts.push(part);
    }
    return parts.length === 1 ? parts[0] : Buffer.concat(parts);
  }

  /** Drops bytes without holding them. @returns false when a gap or the end comes before */
  async skip(count: number): Promise<boolean> {
    for (let left = count; left > 0;) {
      if (!(await this.fill(1))) return false;
      const dropped = Math.min(left, this.length);
      this.drop(dropped);
      left -= dropped;
    }
    return true;
  }

  /** Drops what is at hand and the gap after it, so that reading goes on behind it. */
  passGap(): void {
    this.drop(this.length);
    this.#gap = null;
  }

  async close(): Promise<void> {
    await this.#source.return?.();
  }

  #append(bytes: Uint8Array): void {
    const length = this.length + bytes.length;
    if (this.#end + bytes.length > this.#buffer.length) {
      // Twice the size, so that what is copied stays in proportion to what is read.
      const buffer = length * 2 <= this.#buffer.length ? this.#buffer : Buffer.allocUnsafe(2 * length);
      this.#buffer.copy(buffer, 0, this.#start, this.#end);
      [this.#buffer, this.#start, this.#end] = [buffer, 0, this.length];
    }
    this.#buffer.set(bytes, this.#end);
    this.#end += bytes.length;
  }
}
