import { byteRate } from './amounts.ts';
import type { Messages } from './messages.ts';
import { type Style, columns, paint } from './terminal.ts';

/** Work shorter than this many milliseconds shows no progress. */
const PATIENCE = 1_000;
const EVERY = 100;
/** Speed is that of so many milliseconds back: pages differ, and so does what else the machine has to do. */
const WINDOW = 30_000;
const BAR = 24;
const NARROW_BAR = 8;
const CLEAR_LINE = '\r\u001b[K';

/** What had been read at a time, in milliseconds. */
interface Sample {
  readonly at: number;
  readonly bytes: number;
  readonly documents: number;
}

/** A part of the line; of two that do not both fit, the one of greater weight stays. */
interface Part {
  readonly text: string;
  readonly weight: number;
  readonly style?: Style;
}

export interface ProgressOptions {
  /** Bytes of the input, as they are stored; null when unknown. */
  readonly total: number | null;
  readonly colours: boolean;
  /** Whether all is read through to learn from it, before it is read. */
  readonly isLearning?: boolean;
  /** Gives milliseconds. */
  readonly clock: () => number;
}

/**
 * One line on a terminal that says how far a long run has come: its share and the time that is left, where the size of the
 * input is known; documents, failures and speed. It is drawn when something happens, so that it needs no timer.
 */
export class Progress {
  readonly #stream: NodeJS.WritableStream;
  readonly #messages: Messages;
  readonly #options: ProgressOptions;
  readonly #start: number;
  #samples: Sample[] = [];
  #bytes = 0;
  #documents = 0;
  #failed = 0;
  #isPassing = false;
  #drawn = 0;

  constructor(stream: NodeJS.WritableStream, messages: Messages, options: ProgressOptions) {
    this.#stream = stream;
    this.#messages = messages;
    this.#options = options;
    this.#start = options.clock();
    this.#samples.push({ at: this.#start, bytes: 0, documents: 0 });
  }

  addBytes(count: number): void {
    this.#bytes += count;
    this.#draw();
  }

  addDocument(isFailure: boolean): void {
    this.#documents++;
    if (isFailure) this.#failed++;
    this.#draw();
  }

  /** What another run has read is passed over, with so many documents and failures. */
  passOver(documents: number, failed: number): void {
    [this.#documents, this.#failed] = [documents, failed];
    this.#isPassing = true;
  }

  /** From here on it is read; the speed before says nothing of that. */
  goOn(): void {
    this.#isPassing = false;
    this.#samples = [];
    this.#takeSample(this.#options.clock());
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (this.#drawn > 0) this.#stream.write(CLEAR_LINE);
    this.#drawn = 0;
  }

  #draw(): void {
    const now = this.#options.clock();
    if (now - this.#start < PATIENCE || now - this.#drawn < EVERY) return;
    this.#drawn = now;
    const width = ((this.#stream as { columns?: number }).columns ?? 80) - 1;
    const bar = this.#bar(width < 60 ? NARROW_BAR : BAR);
    const line = fitting([...bar, ...this.#figures(now)], width);
    const painted = line.map(({ text, style = [] }) => paint({ text, style }, this.#options.colours));
    this.#stream.write(CLEAR_LINE + painted.join(''));
    this.#takeSample(now);
  }

  #bar(length: number): Part[] {
    const { total } = this.#options;
    if (total === null || total === 0) return [];
    const share = Math.min(this.#bytes / total, 1);
    const filled = Math.round(share * length);
    return [
      { text: '━'.repeat(filled), weight: 9, style: ['cyan'] },
      { text: '┄'.repeat(length - filled), weight: 9, style: ['dim'] },
      { text: `${String(Math.floor(share * 100)).padStart(4)} %  `, weight: 9 },
    ];
  }

  #figures(now: number): Part[] {
    const { progress, locale } = this.#messages;
    if (this.#isPassing) return [{ text: progress.passing, weight: 8 }];
    const { bytes, documents } = this.#speed(now);
    const what = this.#options.isLearning ? progress.learning : progress.documents;
    const parts: Part[] = [{ text: what(this.#documents), weight: 8 }];
    if (this.#failed > 0) parts.push({ text: `  ${progress.failed(this.#failed)}`, weight: 6, style: ['yellow'] });
    if (documents > 0) parts.push({ text: `  ${progress.rate(documents)}`, weight: 5 });
    parts.push({ text: `  ${byteRate(bytes, locale)}`, weight: 4, style: ['dim'] });
    const { total } = this.#options;
    if (total !== null && bytes > 0 && total > this.#bytes)
      parts.push({ text: `  ${progress.left((total - this.#bytes) / bytes)}`, weight: 7 });
    return parts;
  }

  /** In a second. */
  #speed(now: number): { readonly bytes: number; readonly documents: number } {
    const [first] = this.#samples;
    const seconds = Math.max(now - first.at, 1) / 1_000;
    return { bytes: (this.#bytes - first.bytes) / seconds, documents: (this.#documents - first.documents) / seconds };
  }

  /** One a second is enough. */
  #takeSample(now: number): void {
    const last = this.#samples.at(-1);
    if (last && now - last.at < 1_000) return;
    this.#samples.push({ at: now, bytes: this.#bytes, documents: this.#documents });
    if (this.#samples.length > 2 && this.#samples[1].at < now - WINDOW) this.#samples.shift();
  }
}

/** As many parts as there is room for, in their order. */
function fitting(parts: readonly Part[], width: number): readonly Part[] {
  let kept = parts;
  while (kept.length > 1 && kept.reduce((sum, { text }) => sum + columns(text), 0) > width) {
    const least = Math.min(...kept.map(({ weight }) => weight));
    kept = kept.filter(({ weight }) => weight > least);
  }
  return kept;
}
