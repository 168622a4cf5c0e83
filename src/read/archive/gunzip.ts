import { crc32, inflateRawSync } from 'node:zlib';
import { ByteWindow, Gap } from './byte-window.ts';
import { Inflater } from './inflater.ts';

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);
/** Bytes of the header of a member at most; names and comments in it have no length. */
const HEADER_LIMIT = 64 * 2 ** 10;
/** Checksum and length behind a member. */
const TRAILER = 8;
/** Compressed bytes that are unpacked at a time: no more than a thousand times as many come of them. */
const PIECE = 16 * 2 ** 10;
/** Unpacked bytes of a member that are kept until its checksum was found right. */
const HELD = 2 ** 20;
/** Compressed bytes of a member that are kept to look for the next one in them when it turns out to be damaged. */
const KEPT = 2 ** 20;
/** Bytes that may be looked at again for damaged members, beside as many as were read: keeps all linear. */
const SPARE = 4 * 2 ** 20;
/** What looking again costs at least, as bytes: what looks like a member a hundred times in a row is made to hurt. */
const ATTEMPT = 64 * 2 ** 10;

/** Whether the bytes begin as gzip does. */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes.length >= MAGIC.length && beginsGzip(bytes);
}

function beginsGzip(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => i >= bytes.length || bytes[i] === byte);
}

/**
 * Unpacks gzip of one or many members, holding little of it. Where a member is damaged or cut off stands a `Gap`, and
 * reading goes on at the next member. Of a damaged member that unpacks to no more than a megabyte nothing is given.
 */
export async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | Gap, void> {
  const input = new ByteWindow(bytes);
  try {
    yield* new Members(input).all();
  } finally {
    await input.close();
  }
}

class Members {
  readonly #input: ByteWindow;
  /** Bytes that are done with, and those that were gone back over. */
  #read = 0;
  #again = 0;

  constructor(input: ByteWindow) {
    this.#input = input;
  }

  async *all(): AsyncGenerator<Uint8Array | Gap, void> {
    const input = this.#input;
    while (await input.fill(1)) {
      if (input.view[0] === 0)
        input.drop(1); // padding, as tapes have it
      else if (await this.#skipHeader()) yield* this.#member();
      else yield await this.#noMember();
    }
  }

  /** Drops the header of a member (RFC 1952). @returns false when there is none */
  async #skipHeader(): Promise<boolean> {
    const input = this.#input;
    if (!(await input.fill(10)) || !isGzip(input.view)) return false;
    const flags = input.view[3];
    let length = 10;
    if (flags & 0xe0) return false;
    if (flags & 4) {
      if (!(await input.fill(length + 2))) return false;
      length += 2 + input.view.readUInt16LE(length);
    }
    for (const flag of [8, 16]) {
      if (flags & flag) length = await this.#endOfString(length);
      if (length === 0) return false;
    }
    if (flags & 2) length += 2;
    if (!(await input.fill(length))) return false;
    input.drop(length);
    return true;
  }

  /** Where the string that begins at `start` is over; 0 when it is not. */
  async #endOfString(start: number): Promise<number> {
    for (let at = start; at < start + HEADER_LIMIT; at = this.#input.length) {
      if (!(await this.#input.fill(at + 1))) return 0;
      const end = this.#input.view.indexOf(0, at);
      if (end >= 0) return end + 1;
    }
    return 0;
  }

  async #noMember(): Promise<Gap> {
    const isWhole = await this.#input.fill(2 * HEADER_LIMIT);
    const isTruncated = !isWhole && beginsGzip(this.#input.view);
    await this.#seekMember();
    return new Gap(isTruncated && this.#input.length === 0 ? 'truncated' : 'damaged');
  }

  /** Goes to what looks like the next member, at least a byte further. */
  async #seekMember(): Promise<void> {
    const input = this.#input;
    input.drop(Math.min(1, input.length));
    while (await input.fill(MAGIC.length)) {
      const at = input.view.indexOf(MAGIC);
      input.drop(at >= 0 ? at : input.length - MAGIC.length + 1);
      if (at >= 0) return;
    }
    input.drop(input.length);
  }

  /** The bytes of the member whose header has been read. */
  async *#member(): AsyncGenerator<Uint8Array | Gap> {
    await this.#input.fill(PIECE);
    const whole = inflateWhole(this.#input.view);
    if (!whole) {
      yield* this.#pieces();
      return;
    }
    const { bytes, consumed } = whole;
    const problem = await this.#end(consumed, crc32(bytes), bytes.length);
    if (problem !== 'damaged' && bytes.length > 0) yield bytes;
    if (problem) yield new Gap(problem);
  }

  async *#pieces(): AsyncGenerator<Uint8Array | Gap> {
    const inflater = new Inflater();
    try {
      yield* this.#unpacked(inflater);
    } finally {
      inflater.close();
    }
  }

  async *#unpacked(inflater: Inflater): AsyncGenerator<Uint8Array | Gap> {
    const input = this.#input;
    let fed = 0;
    let state = inflater.state;
    while (state === 'going' && (await input.fill(fed + 1))) {
      const { consumed } = await inflater.add(new Uint8Array(input.view.subarray(fed, fed + PIECE)));
      ({ state } = inflater);
      fed += consumed;
      if (state === 'going') yield* inflater.take(HELD);
      if (fed <= KEPT) continue;
      this.#read += fed - KEPT;
      input.drop(fed - KEPT);
      fed = KEPT;
    }
    const problem =
      state === 'over'
        ? await this.#end(fed, inflater.sum, inflater.length)
        : await this.#broken(fed, state === 'damaged');
    if (problem !== 'damaged') yield* inflater.take(0);
    if (problem) yield new Gap(problem);
  }

  /** Passes over the end of a member of which `length` bytes came out, `fed` bytes from here; or says what is wrong. */
  async #end(fed: number, sum: number, length: number): Promise<Gap['reason'] | null> {
    const input = this.#input;
    if (!(await input.fill(fed + TRAILER))) return this.#broken(fed, false);
    const isRight = input.view.readUInt32LE(fed) === sum && input.view.readUInt32LE(fed + 4) === length % 2 ** 32;
    if (!isRight) return this.#broken(fed, true);
    this.#read += fed;
    input.drop(fed + TRAILER);
    return null;
  }

  /** Goes back to where the next member may begin. Without one behind it, what ended too early was cut off. */
  async #broken(fed: number, isDamaged: boolean): Promise<Gap['reason']> {
    const cost = Math.max(fed, ATTEMPT);
    if (this.#again + cost <= this.#read + SPARE) this.#again += cost;
    else {
      await this.#input.fill(cost);
      const dropped = Math.min(cost, this.#input.length);
      this.#input.drop(dropped);
      this.#read += dropped;
    }
    await this.#seekMember();
    return isDamaged || this.#input.length > 0 ? 'damaged' : 'truncated';
  }
}

/** @returns null when the member is not whole in the bytes, too large to be unpacked at once, or damaged */
function inflateWhole(view: Buffer): { readonly bytes: Uint8Array; readonly consumed: number } | null {
  try {
    const options = { info: true, maxOutputLength: HELD } as const;
    const { buffer, engine } = inflateRawSync(view, options) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return { bytes: buffer, consumed: engine.bytesWritten };
  } catch {
    return null;
  }
}
