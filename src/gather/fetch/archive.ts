import { randomUUID } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import type { Page } from './fetch-page.ts';
import { type Kept, type Noted, State } from './state.ts';
import { type Keeping, type WarcSetting, dateOf, payloadDigest, recordsOf, validators, warcinfo } from './warc.ts';

export const ARCHIVE_PROBLEMS = ['foreign', 'missing', 'shorter', 'longer', 'unwritable'] as const;
export type ArchiveProblem = (typeof ARCHIVE_PROBLEMS)[number];

/** A WARC file that cannot be gone on with; nothing was changed in it. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
  readonly problem: ArchiveProblem;
  readonly file: string;

  constructor(problem: ArchiveProblem, file: string, detail: string, cause?: unknown) {
    super(`${file}: ${detail}`, { cause });
    this.problem = problem;
    this.file = file;
  }
}

/** The name of the file beside a WARC file in which its state is. */
const stateFileOf = (file: string): string => `${file}.state`;

/** What is to be noted of an address, with the page where there is one; and the addresses that it lists. */
export interface Entry {
  readonly url: string;
  readonly page: Page | null;
  readonly state: Noted['state'];
  /** Called within the transaction in which the entry is noted. */
  readonly alongside?: () => void;
}

/** What was made of an entry. */
export type Result = 'noted' | 'response' | 'not-modified' | 'same-bytes' | 'same-page';

interface Queued {
  readonly entry: Entry;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A WARC file and the state beside it.
 *
 * One order of writing: the records are appended and reach the disk; then the state notes in one transaction the pages
 * and how far the file is whole. So the file may at any moment have more than the state knows, and never less. What is
 * beyond is cut off when it is opened again, and fetched once more.
 */
export class Archive {
  readonly file: string;
  readonly state: State;
  readonly #handle: FileHandle;
  readonly #setting: WarcSetting;
  #length: number;
  #run = 0;
  #queue: Queued[] = [];
  #writing: Promise<void> | null = null;
  /** Bytes of bodies that are not on the disk yet. */
  #held = 0;

  private constructor(file: string, state: State, handle: FileHandle, setting: WarcSetting) {
    this.file = file;
    this.state = state;
    this.#handle = handle;
    this.#setting = setting;
    this.#length = state.length;
  }

  /**
   * @throws ArchiveError when the file is not the one that the state is about; RecordError when the state cannot be used
   */
  static async open(file: string, right: string | null, makeId = randomUUID as () => string): Promise<Archive> {
    await refuseForeign(file);
    const state = new State(stateFileOf(file));
    let handle: FileHandle | null = null;
    try {
      if (state.length > 0 && (await sizeOf(file)) === null) throw new ArchiveError('missing', file, 'is not there');
      handle = await openFile(file);
      await cutBack(file, handle, state);
      return new Archive(file, state, handle, { makeId, right });
    } catch (error) {
      await handle?.close();
      state.close();
      throw error;
    }
  }

  /** Begins a run, and the file when it is new. */
  async begin(
    words: string,
    about: { software: string; userAgent: string; now: number },
  ): Promise<ReturnType<State['begin']>> {
    const run = this.state.begin(words, dateOf(about.now));
    this.#run = run.id;
    if (this.#length === 0) {
      const info = await warcinfo(about.software, about.userAgent, about.now, this.#setting.makeId);
      await this.#append(info);
      this.state.transaction(() => this.state.noteLength(this.#length));
    }
    return run;
  }

  /** Whether so much is waiting for the disk that nothing more should be fetched meanwhile. */
  get isFull(): boolean {
    return this.#held > MOST_HELD;
  }

  /** Keeps an entry. When the promise is fulfilled, it outlives a crash. */
  keep(entry: Entry): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#held += sizeOfBody(entry);
      this.#queue.push({ entry, resolve, reject });
      this.#writing ??= this.#writeAll().finally(() => (this.#writing = null));
    });
  }

  /** Waits until all is kept, and closes the file. */
  async close(): Promise<void> {
    while (this.#writing) await this.#writing;
    await this.#handle.close();
    this.state.close();
  }

  /** While one batch goes to the disk, the next gathers: many entries share one wait for the disk. */
  async #writeAll(): Promise<void> {
    // those that are kept in one turn of the event loop belong together
    await turn();
    while (this.#queue.length > 0) {
      const batch = this.#queue;
      this.#queue = [];
      try {
        const results = await this.#write(batch.map(({ entry }) => entry));
        batch.forEach(({ resolve }, i) => resolve(results[i]));
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
      for (const { entry } of batch) this.#held -= sizeOfBody(entry);
    }
  }

  async #write(entries: readonly Entry[]): Promise<Result[]> {
    const finals = new Set<string>();
    const plans = entries.map((entry) => this.#plan(entry, finals));
    const records = await Promise.all(
      plans.map(async ({ keeping }, i) => (keeping ? recordsOf(entries[i].page!, keeping, this.#setting) : null)),
    );
    const bytes = records.filter((record) => record !== null);
    if (bytes.length > 0) await this.#append(Buffer.concat(bytes));
    this.state.transaction(() => {
      entries.forEach((entry, i) => {
        this.state.note({ url: entry.url, state: entry.state, kept: plans[i].kept });
        entry.alongside?.();
      });
      this.state.noteLength(this.#length);
    });
    return plans.map(({ result }) => result);
  }

  /** How an entry is kept: a page once for each run, and in full only when it is not as it was. */
  #plan({ url, page, state }: Entry, finals: Set<string>): Plan {
    if (page === null) return { result: 'noted', keeping: null, kept: null };
    const finalUrl = page.answer.url.href;
    const known = this.state.known(url);
    const kept = keptOf(page, known);
    if (state === 'listed') return { result: 'noted', keeping: null, kept };
    if (finals.has(finalUrl) || this.state.hasFinal(this.#run, finalUrl, url))
      return { result: 'same-page', keeping: null, kept: null };
    finals.add(finalUrl);
    const before = known?.finalUrl === finalUrl ? known : null;
    if (!before || (page.answer.body && before.digest !== kept.digest))
      return { result: 'response', keeping: { as: 'response' }, kept };
    const because = page.answer.body ? 'same-bytes' : 'not-modified';
    return { result: because, keeping: { as: 'revisit', because, since: before.fetched }, kept };
  }

  async #append(bytes: Buffer): Promise<void> {
    try {
      let written = 0;
      while (written < bytes.byteLength) {
        const position = this.#length + written;
        written += (await this.#handle.write(bytes, written, bytes.byteLength - written, position)).bytesWritten;
      }
      await this.#handle.datasync();
    } catch (error) {
      throw new ArchiveError('unwritable', this.file, (error as Error).message, error);
    }
    this.#length += bytes.byteLength;
  }
}

const MOST_HELD = 32 * 2 ** 20;
const sizeOfBody = ({ page }: Entry): number => page?.answer.body?.unpacked.byteLength ?? 0;

interface Plan {
  readonly result: Result;
  readonly keeping: Keeping | null;
  readonly kept: Kept | null;
}

/** What is known of a page from now on. Of one that has not changed the date stays: that of the record that has its body. */
function keptOf(page: Page, known: Kept | null): Kept {
  const { answer } = page;
  const { etag, modified } = validators(page);
  if (!answer.body && known) return { ...known, etag: etag ?? known.etag, modified: modified ?? known.modified };
  const digest = answer.body ? payloadDigest(answer.body.wire) : null;
  const same = known !== null && known.digest === digest && known.finalUrl === answer.url.href;
  return {
    finalUrl: answer.url.href,
    ...{ etag, modified, digest, addresses: page.addresses },
    fetched: same ? known.fetched : dateOf(answer.at),
  };
}

/** A file that was there before its state is not ours to write to. */
async function refuseForeign(file: string): Promise<void> {
  const isNew = (await sizeOf(stateFileOf(file))) === null;
  if (isNew && ((await sizeOf(file)) ?? 0) > 0) throw new ArchiveError('foreign', file, 'has no state beside it');
}

async function cutBack(file: string, handle: FileHandle, state: State): Promise<void> {
  const { size } = await handle.stat();
  const { length } = state;
  if (size < length) throw new ArchiveError('shorter', file, `has ${size} bytes, not ${length}`);
  if (size === length) return;
  // a run that was finished has left nothing beyond
  if (!state.isOpen && length > 0) throw new ArchiveError('longer', file, `has ${size} bytes, not ${length}`);
  await handle.truncate(length);
}

async function openFile(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'r+');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw unwritable(file, error);
  }
  try {
    const handle = await open(file, 'wx+');
    await syncFolder(dirname(file));
    return handle;
  } catch (error) {
    throw unwritable(file, error);
  }
}

/** So that a new file has its name after a crash too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  // where folders cannot be opened, as on Windows, the system sees to it
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

const unwritable = (file: string, error: unknown): ArchiveError =>
  new ArchiveError('unwritable', file, (error as Error).message, error);

/** Bytes of a file; null when there is none. */
async function sizeOf(file: string): Promise<number | null> {
  try {
    const handle = await open(file, 'r');
    try {
      return (await handle.stat()).size;
    } finally {
      await handle.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unwritable(file, error);
  }
}
