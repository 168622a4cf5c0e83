import type { Messages } from '../messages.ts';

/** Work shorter than this many milliseconds shows no progress. */
const PATIENCE = 1_000;
const EVERY = 100;
const BAR = 24;
const CLEAR_LINE = '\r\u001b[K';

/** One line on a terminal that says how many addresses are done, of how many, and how fast. */
export class FetchProgress {
  readonly #stream: NodeJS.WritableStream;
  readonly #messages: Messages;
  readonly #clock: () => number;
  readonly #start: number;
  #done = 0;
  #drawn = 0;

  /** @param clock gives milliseconds */
  constructor(stream: NodeJS.WritableStream, messages: Messages, clock: () => number) {
    this.#stream = stream;
    this.#messages = messages;
    this.#clock = clock;
    this.#start = clock();
  }

  /** @param total addresses as far as they are known: a feed adds to them */
  add(total: number): void {
    this.#done++;
    const now = this.#clock();
    if (now - this.#start < PATIENCE || now - this.#drawn < EVERY) return;
    this.#drawn = now;
    const share = Math.min(this.#done / Math.max(total, 1), 1);
    const filled = Math.round(share * BAR);
    const bar = `${'━'.repeat(filled)}${'┄'.repeat(BAR - filled)} ${Math.floor(share * 100)} %`;
    const rate = (this.#done / ((now - this.#start) / 1000)).toFixed(1);
    this.#stream.write(`${CLEAR_LINE}${bar}  ${this.#messages.fetch.progress(this.#done, total, rate)}`);
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (this.#drawn > 0) this.#stream.write(CLEAR_LINE);
    this.#drawn = 0;
  }
}
