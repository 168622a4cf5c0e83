import { crc32, createInflateRaw } from 'node:zlib';

/** One compressed stream (RFC 1951) that is unpacked piece by piece. */
export class Inflater {
  /** Whether it goes on, is over, or makes no sense. */
  state: 'going' | 'over' | 'damaged' = 'going';
  /** Checksum and bytes of all that has come out. */
  sum = 0;
  length = 0;
  readonly #stream = createInflateRaw();
  readonly #chunks: Uint8Array[] = [];
  #held = 0;
  #fed = 0;
  #onError: () => void = () => undefined;

  constructor() {
    this.#stream.on('data', (chunk: Uint8Array) => {
      this.sum = crc32(chunk, this.sum);
      this.length += chunk.length;
      this.#held += chunk.length;
      this.#chunks.push(chunk);
    });
    this.#stream.on('error', () => this.#onError());
  }

  /** @returns how many bytes of the piece belong to the stream */
  add(piece: Uint8Array): Promise<{ consumed: number }> {
    return new Promise((resolve) => {
      this.#onError = () => {
        this.state = 'damaged';
        resolve({ consumed: 0 });
      };
      this.#stream.write(piece, (error) => {
        if (error) return;
        this.#fed += piece.length;
        const left = this.#fed - this.#stream.bytesWritten;
        if (left > 0) this.state = 'over';
        resolve({ consumed: piece.length - left });
      });
    });
  }

  /** What has come out, all but the last chunks that together have no more than `held` bytes. */
  *take(held: number): Generator<Uint8Array> {
    let count = 0;
    for (; count < this.#chunks.length && this.#held > held; count++) {
      this.#held -= this.#chunks[count].length;
      yield this.#chunks[count];
    }
    this.#chunks.splice(0, count);
  }

  close(): void {
    this.#stream.destroy();
  }
}
