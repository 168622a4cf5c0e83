import { Readable } from 'node:stream';
import { field } from '../gather/fetch/exchange.ts';
import { type Page, type Web, fetchPage } from '../gather/fetch/fetch-page.ts';
import { type FetchProblem, isRefusal, problemOf } from '../gather/fetch/problem.ts';
import { payloadDigest, validators } from '../gather/fetch/warc.ts';
import { afterFailure, afterVisit, maxAgeOf, nextCheck, nextTry } from '../gather/watch/schedule.ts';
import { readingOfType } from '../read/archive/record.ts';
import type { RawDocument } from '../read/read.ts';
import type { FailedDocument } from '../record/failures.ts';
import type { Record } from '../record/record.ts';
import type { PageState, Source, SourceState, Validators, WatchedPage } from '../record/sources.ts';
import type { StoredPart } from './add.ts';
import { inOrder } from './ordered.ts';
import type { Raw } from './read.ts';

/** Sources that are visited in one round, and pages that are fetched side by side. */
const MOST_SOURCES = 1_000;
const ROOM = { items: 16, size: Infinity };
/** Entries of one list that are taken: of a sitemap the first. */
const MOST_ENTRIES = 1_000;
/** Statuses that say that there is no such page, and will be none. */
const GONE = new Set([404, 410]);

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

/** What is kept of a source that is a page, when that is read. */
interface VisitNote {
  readonly source: number;
  readonly state: SourceState;
}

type Got = { readonly page: Page } | { readonly problem: FetchProblem };

/**
 * One round of watching: visits the sources whose turn it is, then the pages that they led to and those that are to be
 * looked at again. Pages come out as bytes to be read; that one was fetched is noted when its documents are on the disk,
 * so that nothing is lost with a process that is killed. When the signal of the web is aborted nothing more is fetched.
 */
export class Round {
  readonly #record: Record;
  readonly #web: Web;
  readonly #notes = new WeakMap<Raw, { readonly url: string; readonly note: PageState | VisitNote }>();
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
      const kept = this.#notes.get(raw);
      if (!kept) continue;
      const { url, note } = kept;
      const failed = documents.flatMap((document): FailedDocument[] =>
        'error' in document
          ? [{ id: document.id, stage: 'read', code: document.error.code, message: document.error.message }]
          : [],
      );
      await this.#record.failures.tell({ input: url, part: url }, failed, new Date(this.#now).toISOString());
      if ('source' in note) await this.#record.sources.visited(note.source, note.state, [], this.#now);
      else await this.#record.sources.notePage(url, note);
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

  /** A source that is a page itself is read each time it has changed. */
  async #visited(source: Source, got: Got): Promise<RawDocument | null> {
    const now = this.#now;
    this.#counts.sources++;
    if ('problem' in got) {
      this.#counts.failedSources++;
      await this.#record.sources.visited(source.id, failedState(source, got.problem, now), [], now);
      return null;
    }
    const { page } = got;
    const { known, hasChanged } = seenNow(source, page);
    const addresses = page.addresses ?? [];
    const isPage = page.addresses === null && page.answer.body !== null;
    const kind = page.answer.body === null ? source.kind : isPage ? 'page' : 'feed';
    const maxAge = maxAgeOf(field(page.answer.fields, 'cache-control'));
    const turn = afterVisit({ now, hasChanged, maxAge, interval: source.interval, seed: source.url });
    const changed = hasChanged ? now : source.changed;
    const state: SourceState = { ...known, ...turn, kind, fetched: now, changed, error: null, streak: 0 };
    if (isPage && hasChanged) return this.#toRead(source.url, page, { source: source.id, state });
    this.#counts.found += await this.#record.sources.visited(source.id, state, addresses.slice(0, MOST_ENTRIES), now);
    return null;
  }

  async #fetched(watched: WatchedPage, got: Got): Promise<RawDocument | null> {
    const now = this.#now;
    const { url, checks } = watched;
    this.#counts.pages++;
    if ('problem' in got) {
      await this.#missed(watched, got.problem);
      return null;
    }
    const { page } = got;
    const { known, hasChanged } = seenNow(watched, page);
    if (page.addresses !== null) {
      // a list in a list, as an index has sitemaps: from now on a source of its own
      await this.#record.sources.add({ url, title: null, categories: [] }, now);
      await this.#record.sources.notePage(url, { ...known, next: null, checks, streak: 0 });
      this.#underWay.delete(url);
      return null;
    }
    const state = { ...known, next: nextCheck(checks + 1, now, url), checks: checks + 1, streak: 0 };
    if (hasChanged) return this.#toRead(url, page, state);
    this.#counts.unchanged++;
    await this.#record.sources.notePage(url, state);
    this.#underWay.delete(url);
    return null;
  }

  async #missed({ url, checks, streak, ...known }: WatchedPage, problem: FetchProblem): Promise<void> {
    const now = this.#now;
    const { code, detail, status, asked } = problem;
    const isOver = isRefusal(code) || (status !== null && GONE.has(status));
    const next = isOver ? null : nextTry(streak + 1, now, asked);
    this.#counts.failedPages++;
    const failed: FailedDocument = { id: url, stage: 'fetch', code, message: detail };
    await this.#record.failures.tell({ input: url, part: url }, [failed], new Date(now).toISOString());
    const { final, etag, modified, digest } = known;
    await this.#record.sources.notePage(url, { final, etag, modified, digest, next, checks, streak: streak + 1 });
    this.#underWay.delete(url);
  }

  /** @param note what is to be kept when its documents are on the disk */
  #toRead(url: string, { answer, content }: Page, note: PageState | VisitNote): RawDocument {
    const contentType = field(answer.fields, 'content-type') ?? '';
    const reading = readingOfType(contentType) ?? { format: null, charset: content.charset };
    const retrieved = new Date(answer.at).toISOString();
    const { href } = answer.url;
    const raw = { ...reading, name: href, url: href, bytes: answer.body!.unpacked, retrieved };
    this.#notes.set(raw, { url, note });
    return raw;
  }
}

/** What is known of an address by now, and whether its bytes are others than before. */
function seenNow(before: Validators, page: Page): { known: Validators; hasChanged: boolean } {
  const { answer } = page;
  const { etag, modified } = validators(page);
  const final = answer.url.href;
  if (!answer.body) {
    const known = { final, etag: etag ?? before.etag, modified: modified ?? before.modified, digest: before.digest };
    return { known, hasChanged: false };
  }
  const digest = payloadDigest(answer.body.wire);
  return { known: { final, etag, modified, digest }, hasChanged: digest !== before.digest };
}

function failedState(source: Source, { code, detail, asked }: FetchProblem, now: number): SourceState {
  const { kind, final, etag, modified, digest, fetched, changed, interval, url } = source;
  const streak = source.streak + 1;
  const turn = afterFailure({ now, interval, seed: url }, streak, asked);
  const error = { code, message: detail };
  return { kind, final, etag, modified, digest, fetched, changed, ...turn, error, streak };
}
