import { type ReadOptions, type ReadSource, rawDocuments, rawId } from '../read/read.ts';
import type { FailedDocument, KeptFailure, Origin } from '../record/failures.ts';
import type { InputKey, NotedInput } from '../record/inputs.ts';
import type { Record } from '../record/record.ts';
import { failure } from '../record/result.ts';
import type { AddedDocument, StoredPart } from './add.ts';
import type { Raw } from './read.ts';

/** A source on its way into the record. */
export interface IntakeSource extends ReadSource {
  /**
   * What failures of it are kept under. A page that was fetched into an archive goes under its own address: null.
   */
  readonly input: string | null;
  /** Gives the SHA-256 of its bytes; null for what can be read only once. */
  readonly digest: (() => Promise<string>) | null;
  /** Parts that are to be read; null for all. */
  readonly only: ReadonlySet<string> | null;
}

/** What an input had in it that was not read, because it is in the record as it is. */
export interface PassedOver {
  readonly source: IntakeSource;
  readonly documents: number;
  /** What failed when it was read. */
  readonly failures: readonly KeptFailure[];
}

/** One source while its parts are read and stored. */
interface Account {
  readonly source: IntakeSource;
  readonly key: InputKey | null;
  /** Parts with failures from before. */
  readonly failing: ReadonlySet<string>;
  /** Parts that failed now. */
  readonly failed: Set<string>;
  /** Parts that were cut out, and that were stored, of an earlier run too. */
  cut: number;
  stored: number;
  documents: number;
  isCut: boolean;
  isClosed: boolean;
  /** Whether an earlier run has stored a part of it. */
  readonly isResumed: boolean;
}

/**
 * Cuts sources into documents, and keeps account in the record of how far each is stored and what of it failed. What was
 * stored in the same way before is passed over, and a source of which a part was stored is gone on with.
 *
 * One order of writing: documents, then what failed, then how far the source is. So the record may at any moment have more
 * of a source than is noted, and never less.
 */
export class Intake {
  readonly #record: Record;
  readonly #stamp: string;
  readonly #now: () => string;
  readonly #onPassedOver: (passed: PassedOver) => void;
  readonly #accounts = new WeakMap<Raw, Account>();

  /**
   * @param stamp of all that decides what is found
   * @param now gives the time, ISO 8601
   */
  constructor(
    record: Record,
    {
      stamp,
      now,
      onPassedOver,
    }: {
      readonly stamp: string;
      readonly now: () => string;
      readonly onPassedOver: (passed: PassedOver) => void;
    },
  ) {
    this.#record = record;
    this.#stamp = stamp;
    this.#now = now;
    this.#onPassedOver = onPassedOver;
  }

  /** The documents of all sources that are to be read, cut out and not yet looked at. */
  async *raws(sources: Iterable<IntakeSource>, from: ReadOptions['from']): AsyncGenerator<Raw, void> {
    for (const source of sources) {
      const account = await this.#open(source);
      if (account !== null) yield* this.#cut(account, from);
    }
  }

  /** Notes what became of parts; they are on the disk by then. */
  async stored(parts: readonly StoredPart[]): Promise<void> {
    const touched = new Set<Account>();
    for (const { raw, documents } of parts) {
      const account = this.#accounts.get(raw);
      if (!account) continue;
      touched.add(account);
      account.stored++;
      account.documents += documents.filter((document) => !('error' in document)).length;
      await this.#tell(account, raw, documents);
    }
    const noted: NotedInput[] = [];
    for (const account of touched) {
      await this.#closeWhenDone(account);
      if (account.key) noted.push(progressOf(account, account.key));
    }
    await this.#record.inputs.note(noted);
  }

  /** null when there is nothing to read of it. */
  async #open(source: IntakeSource): Promise<Account | null> {
    const { input, only } = source;
    const key = only === null && input !== null ? await this.#keyOf(source, input) : null;
    const before = key ? await this.#record.inputs.progress(key) : null;
    const failures = input === null ? [] : await this.#record.failures.of(input);
    if (before?.isDone) {
      this.#onPassedOver({ source, documents: before.documents, failures });
      return null;
    }
    const { parts = 0, documents = 0 } = before ?? {};
    if (documents > 0) this.#onPassedOver({ source, documents, failures: [] });
    return {
      ...{ source, key, failing: new Set(failures.map(({ part }) => part)), failed: new Set() },
      ...{ cut: parts, stored: parts, documents, isCut: false, isClosed: false, isResumed: parts > 0 },
    };
  }

  /** null when it cannot be read: that is told when it is read. */
  async #keyOf({ digest }: IntakeSource, name: string): Promise<InputKey | null> {
    try {
      return digest && { name, digest: await digest(), stamp: this.#stamp };
    } catch {
      return null;
    }
  }

  async *#cut(account: Account, from: ReadOptions['from']): AsyncGenerator<Raw, void> {
    const { source } = account;
    let toPass = account.cut;
    for await (const raw of cutSource(source, from)) {
      if (toPass > 0) {
        toPass--;
        continue;
      }
      if (source.only && !source.only.has(partOf(raw))) continue;
      account.cut++;
      this.#accounts.set(raw, account);
      yield raw;
    }
    await this.#end(account);
    if (account.isClosed && account.key) await this.#record.inputs.note([progressOf(account, account.key)]);
  }

  async #tell(account: Account, raw: Raw, documents: readonly AddedDocument[]): Promise<void> {
    const failed = documents.flatMap((document) => ('error' in document ? [failedOf(document)] : []));
    if (failed.length === 0 && account.failing.size === 0 && account.source.input !== null) return;
    const origin = this.#originOf(account, raw);
    if (failed.length > 0) account.failed.add(origin.part);
    await this.#record.failures.tell(origin, failed, this.#now());
  }

  #originOf({ source: { input } }: Account, raw: Raw): Origin {
    if (input !== null) return { input, part: partOf(raw) };
    const address = ('url' in raw ? raw.url : null) ?? partOf(raw);
    return { input: address, part: address };
  }

  async #end(account: Account): Promise<void> {
    account.isCut = true;
    await this.#closeWhenDone(account);
  }

  async #closeWhenDone(account: Account): Promise<void> {
    const { source, isCut, isClosed, isResumed, stored, cut, failing, failed } = account;
    if (isClosed || !isCut || stored < cut) return;
    account.isClosed = true;
    const isWhole = source.only === null && !isResumed;
    if (isWhole && source.input !== null && failing.size > 0) await this.#record.failures.ended(source.input, failed);
  }
}

async function* cutSource(source: IntakeSource, from: ReadOptions['from']): AsyncGenerator<Raw, void> {
  try {
    yield* rawDocuments(source, from);
  } catch (error) {
    yield failure(source.name, 'unreadable', error);
  }
}

const partOf = (raw: Raw): string => ('error' in raw ? raw.id : rawId(raw));

const progressOf = ({ stored, documents, isClosed }: Account, key: InputKey): NotedInput => ({
  ...key,
  ...{ parts: stored, documents, isDone: isClosed },
});

function failedOf({ id, error }: Extract<AddedDocument, { error: unknown }>): FailedDocument {
  return { id, stage: 'read', code: error.code, message: error.message };
}
