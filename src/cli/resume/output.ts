import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { OutputError } from '../output.ts';
import { type Checkpoint, type Journal, type Run, START, type Tally } from './journal.ts';
import { checkpointLine, digestOfLine, headLine, parseJournal } from './journal.ts';

/** Milliseconds between two checkpoints: so much work is done again when a run is killed. */
const EVERY = 1_000;

/** Where the journal of an output stands. */
export const journalOf = (file: string): string => `${file}.resume`;

/**
 * A file of lines with a journal beside it that says how far it has come, so that another run can go on there. All
 * writing is synchronous: whoever stops the program, stops it between two lines.
 *
 * What the journal says of the file was on the disk before it was said; so a run may end at any moment.
 */
export class ResumableOutput {
  readonly #file: string;
  readonly #output: number;
  readonly #journal: number;
  #latest: Checkpoint;
  #bytes: number;
  #lastLine: Buffer | null = null;
  /** The last line of the latest checkpoint: its digest is made when that is saved. */
  #undigested: Buffer | null = null;
  /** When a checkpoint was saved. */
  #saved = performance.now();

  /** @param from where the file is cut off, and what is there is kept */
  constructor(file: string, run: Run, from: Checkpoint) {
    this.#file = file;
    this.#latest = from;
    this.#bytes = from.bytes;
    const journal = journalOf(file);
    const text = headLine(run) + (from === START ? '' : checkpointLine(from));
    [this.#journal, this.#output] = failing(file, () => {
      writeFileSync(`${journal}.new`, text, { flush: true });
      renameSync(`${journal}.new`, journal);
      const output = openSync(file, from === START ? 'w' : 'r+');
      ftruncateSync(output, from.bytes);
      return [openSync(journal, 'a'), output];
    });
  }

  write(line: string): void {
    const bytes = Buffer.from(line);
    failing(this.#file, () => {
      for (let written = 0; written < bytes.length;)
        written += writeSync(this.#output, bytes, written, bytes.length - written, this.#bytes + written);
    });
    this.#bytes += bytes.length;
    this.#lastLine = bytes;
  }

  /**
   * Everything that became of one document more has been written.
   *
   * @param digest of it and all documents before it
   */
  complete(tally: Tally, digest: string): void {
    this.#undigested = this.#lastLine;
    this.#latest = { ...this.#latest, taken: this.#latest.taken + 1, digest, bytes: this.#bytes, tally };
    if (performance.now() - this.#saved >= EVERY) this.#save();
  }

  /** Cuts off what does not make up a whole document, and says how far the run has come. */
  stop(): void {
    this.#bytes = this.#latest.bytes;
    failing(this.#file, () => ftruncateSync(this.#output, this.#bytes));
    this.#save();
    this.#close();
  }

  /** Leaves everything as it is: the last checkpoint holds. */
  abandon(): void {
    this.#close();
  }

  /** @param isKept whether the journal is to tell other runs that there is nothing left to do */
  finish(isKept: boolean): void {
    this.#latest = { ...this.#latest, isDone: true };
    this.#save();
    this.#close();
    if (!isKept) rmSync(journalOf(this.#file), { force: true });
  }

  #save(): void {
    if (this.#undigested) {
      const line = { bytes: this.#undigested.length, digest: digestOfLine(this.#undigested) };
      this.#latest = { ...this.#latest, line };
      this.#undigested = null;
    }
    failing(this.#file, () => {
      fdatasyncSync(this.#output);
      writeSync(this.#journal, checkpointLine(this.#latest));
    });
    this.#saved = performance.now();
  }

  #close(): void {
    closeSync(this.#output);
    closeSync(this.#journal);
  }
}

/** @returns null when there is none; `foreign` when the file of that name is something else */
export function readJournal(file: string): Journal | null | 'foreign' {
  try {
    return parseJournal(readFileSync(journalOf(file), 'utf8')) ?? 'foreign';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new OutputError(journalOf(file), error as Error);
  }
}

/** The last checkpoint that the file bears out; null when it is not the file of this journal. */
export function lastGood(file: string, { checkpoints }: Journal): Checkpoint | null {
  if (checkpoints.length === 0) return START;
  let fd: number;
  try {
    fd = openSync(file, 'r');
  } catch {
    return null;
  }
  try {
    return checkpoints.findLast((checkpoint) => isBorneOut(fd, checkpoint)) ?? null;
  } finally {
    closeSync(fd);
  }
}

function isBorneOut(fd: number, { bytes, line }: Checkpoint): boolean {
  if (fstatSync(fd).size < bytes) return false;
  if (line === null) return true;
  const buffer = Buffer.alloc(line.bytes);
  readSync(fd, buffer, 0, line.bytes, bytes - line.bytes);
  return digestOfLine(buffer) === line.digest;
}

/** @throws OutputError for whatever the system refuses */
function failing<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new OutputError(file, error as Error);
  }
}
