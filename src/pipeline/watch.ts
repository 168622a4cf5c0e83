import { Readable } from 'node:stream';
import { type Web, fetchPage } from '../gather/fetch/fetch-page.ts';
import { problemOf } from '../gather/fetch/problem.ts';
import type { FailedDocument } from '../record/failures.ts';
import type { Record } from '../record/record.ts';
import type { Source, Validators, WatchedPage } from '../record/sources.ts';
import type { StoredPart } from './add.ts';
import { inOrder } from './ordered.ts';
import type { Raw } from './read.ts';
import { type Got, type Note, type Visit, keepNote, visitOfPage, visitOfSource } from './visit.ts';

/** Sources that are visited in one round, and pages that are fetched side by side. */
const MOST_SOURCES = 1_000;
const ROOM = { items: 16, size: Infinity };
/** What was done in a round. */
export interface RoundCounts {
  readonly sources: number;
  readonly failedSources: number;
  /** Pages that were found in lists for the first time. */
  readonly found: number;
  /** Pages that were asked for, of which some had not changed and some could not be had. */
  readonly pages: number;
  readonly unchanged: number;
  readonly failedPages: number;
}

/**
 * One round of watching: visits the sources whose turn it is, then the pages that they led to and those that are to be
 * looked at again. Pages come out as bytes to be read; that one was fetched is noted when its documents are on the disk,
 * so that nothing is lost with a process that is killed. When the signal of the web is aborted nothing more is fetched.
 */
export class Round {
  readonly #record: Record;
  readonly #web: Web;
  readonly #notes = new WeakMap<Raw, Note>();
  readonly #underWay = new Set<string>();
  #counts = { sources: 0, failedSources: 0, found: 0, pages: 0, unchanged: 0, failedPages: 0 };

  constructor(record: Record, web: Web) {
    this.#record = record;
    this.#web = web;
  }

  get counts(): RoundCounts {
    return this.#counts;
  }

  /** The pages that are new or have changed, cut out and not yet looked at. */
  async *raws(): AsyncGenerator<Raw, void> {
    const due = await this.#record.sources.due(this.#now, MOST_SOURCES);
    for await (const [source, got] of this.#fetchAll(due)) {
      const raw = await this.#visited(source, got);
      if (raw) yield raw;
    }
    while (!this.#web.settings.signal.aborted) {
      const pages = await this.#duePages();
      if (pages.length === 0) break;
      for await (const [page, got] of this.#fetchAll(pages)) {
        const raw = await this.#fetched(page, got);
        if (raw) yield raw;
      }
    }
  }

  /** Notes what became of pages; their documents are on the disk by then. */
  async stored(parts: readonly StoredPart[]): Promise<void> {
    for (const { raw, documents } of parts) {
      const note = this.#notes.get(raw);
      if (!note) continue;
      const { url } = note;
      const failed = documents.flatMap((document): FailedDocument[] =>
        'error' in document
          ? [{ id: document.id, stage: 'read', code: document.error.code, message: document.error.message }]
          : [],
      );
      await this.#record.failures.tell({ input: url, part: url }, failed, new Date(this.#now).toISOString());
      await keepNote(this.#record, note);
      this.#underWay.delete(url);
    }
  }

  get #now(): number {
    return this.#web.settings.clock.now();
  }

  async #duePages(): Promise<readonly WatchedPage[]> {
    const most = ROOM.items + this.#underWay.size;
    const due = await this.#record.sources.duePages(this.#now, most);
    const pages = due.filter(({ url }) => !this.#underWay.has(url));
    for (const { url } of pages) this.#underWay.add(url);
    return pages;
  }

  /** In the order given; ends when the signal is aborted. */
  async *#fetchAll<T extends Validators & { readonly url: string }>(
    all: readonly T[],
  ): AsyncGenerator<readonly [T, Got]> {
    const fetch = async (one: T): Promise<readonly [T, Got] | null> => {
      const got = await this.#got(one);
      return got && ([one, got] as const);
    };
    const items = Readable.from(all)[Symbol.asyncIterator]() as AsyncIterator<T>;
    for await (const got of inOrder(items, fetch, () => 0, ROOM)) {
      if (got === null) return;
      yield got;
    }
  }

  /** null when it was stopped meanwhile. */
  async #got({ url, final, etag, modified }: Validators & { readonly url: string }): Promise<Got | null> {
    const { signal } = this.#web.settings;
    if (signal.aborted) return null;
    try {
      return { page: await fetchPage(url, final === null ? null : { finalUrl: final, etag, modified }, this.#web) };
    } catch (error) {
      return signal.aborted ? null : { problem: problemOf(error) };
    }
  }

  async #visited(source: Source, got: Got): Promise<Raw | null> {
    this.#counts.sources++;
    if ('problem' in got) this.#counts.failedSources++;
    return this.#taken(visitOfSource(source, got, this.#now));
  }

  async #fetched(watched: WatchedPage, got: Got): Promise<Raw | null> {
    const visit = visitOfPage(watched, got, this.#now);
    this.#counts.pages++;
    if ('problem' in got) this.#counts.failedPages++;
    else if (visit.raw === null && !visit.note.isList) this.#counts.unchanged++;
    return this.#taken(visit);
  }

  /** What is to be read is noted when its documents are on the disk. */
  async #taken({ note, raw }: Visit): Promise<Raw | null> {
    if (raw) {
      this.#notes.set(raw, note);
      return raw;
    }
    const found = await keepNote(this.#record, note);
    this.#counts.found += found;
    this.#underWay.delete(note.url);
    return null;
  }
}
