import type { Messages } from './messages.ts';

/** Work shorter than this many milliseconds shows no progress. */
const PATIENCE = 1_000;
const EVERY = 100;
const BAR = 24;
const MEGABYTE = 1_000_000;
const CLEAR_LINE = '\r\u001b[K';

/**
 * One line on a terminal that says how far a long run has come: documents, speed and, where the size of the input is
 * known, its share. It is drawn when something happens, so that it needs no timer.
 */
export class Progress {
  readonly #stream: NodeJS.WritableStream;
  readonly #messages: Messages;
  readonly #total: number | null;
  readonly #clock: () => number;
  readonly #start: number;
  #bytes = 0;
  #documents = 0;
  #drawn = 0;

  /** @param total bytes of the input, null when unknown; `clock` gives milliseconds */
  constructor(stream: NodeJS.WritableStream, messages: Messages, total: number | null, clock: () => number) {
    this.#stream = stream;
    this.#messages = messages;
    this.#total = total;
    this.#clock = clock;
    this.#start = clock();
  }

  addBytes(count: number): void {
    this.#bytes += count;
    this.#draw();
  }

  addDocument(): void {
    this.#documents++;
    this.#draw();
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (this.#drawn > 0) this.#stream.write(CLEAR_LINE);
    this.#drawn = 0;
  }

  #draw(): void {
    const now = this.#clock();
    if (now - this.#start < PATIENCE || now - this.#drawn < EVERY) return;
    this.#drawn = now;
    const megabytes = this.#bytes / MEGABYTE;
    const rate = `${(megabytes / ((now - this.#start) / 1_000)).toFixed(1)} MB/s`;
    this.#stream.write(`${CLEAR_LINE}${this.#share()}${this.#messages.progress(this.#documents, rate)}`);
  }

  #share(): string {
    if (this.#total === null || this.#total === 0) return '';
    const share = Math.min(this.#bytes / this.#total, 1);
    const filled = Math.round(share * BAR);
    return `${'━'.repeat(filled)}${'┄'.repeat(BAR - filled)} ${Math.floor(share * 100)} %  `;
  }
}
