import { type Archive, type Entry, type Result } from './archive.ts';
import { type Page, type Web, fetchPage } from './fetch-page.ts';
import type { Outcome } from './outcome.ts';
import { type FetchProblem, isRefusal, problemOf } from './problem.ts';
import type { Run, Waiting } from './state.ts';

/** Hosts that are visited at a time; most of them wait for their pause to end. */
const MOST_HOSTS = 200;
/** Addresses of one host that are in memory at a time. */
const AHEAD = 32;
/** A feed in a list of feeds, or a sitemap in an index in an index: deeper there is nothing but circles. */
const DEEPEST = 3;
/** Addresses that are added in one transaction. */
const BATCH = 1_000;

/** Pages of one host that go to the disk at a time. */
const MOST_KEEPING = 16;

type Found = { readonly page: Page } | { readonly problem: FetchProblem };
type Common = Pick<Outcome, 'url' | 'milliseconds'>;

/**
 * Told of each address when it is done and, where there is something to keep, kept.
 *
 * @param total addresses of this call as far as they are known: a feed adds to them
 */
export type Tell = (outcome: Outcome, total: number) => Promise<void>;

/** Visits addresses: hosts side by side, the pages of one host one after the other, in the order in which they were added. */
export class Crawl {
  readonly #web: Web;
  readonly #archive: Archive;
  readonly #run: Run;
  readonly #tell: Tell;
  /** Hosts with addresses waiting whom nobody visits. */
  readonly #pending = new Set<string>();
  readonly #visited = new Set<string>();
  #wake: () => void = () => undefined;
  #broken: { readonly error: unknown } | null = null;
  #total: number;

  constructor(web: Web, archive: Archive, run: Run, tell: Tell) {
    this.#web = web;
    this.#archive = archive;
    this.#run = run;
    this.#tell = tell;
    this.#total = run.waiting;
    for (const host of archive.state.hosts(run.id)) this.#pending.add(host);
  }

  /** Adds addresses as they come, holding few in memory. */
  async add(addresses: AsyncIterable<string> | Iterable<string>): Promise<void> {
    let batch: string[] = [];
    for await (const address of addresses) {
      batch.push(address);
      if (batch.length < BATCH) continue;
      this.#addAll(batch, 0);
      batch = [];
    }
    this.#addAll(batch, 0);
  }

  /**
   * Visits all addresses, and those that they list.
   *
   * @throws ArchiveError, RecordError when pages cannot be kept; the reason of the signal when that is aborted
   */
  async run(): Promise<void> {
    const visits = new Set<Promise<void>>();
    while (!this.#broken) {
      for (const host of this.#pending) {
        if (visits.size >= MOST_HOSTS) break;
        this.#pending.delete(host);
        this.#visited.add(host);
        const visit = this.#visit(host).finally(() => {
          visits.delete(visit);
          this.#wake();
        });
        visits.add(visit);
      }
      if (visits.size === 0) break;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    await Promise.all(visits);
    if (this.#broken) throw this.#broken.error;
    this.#web.settings.signal.throwIfAborted();
  }

  #addAll(addresses: readonly string[], depth: number): void {
    this.#archive.state.transaction(() => this.#addWithin(addresses, depth));
  }

  #addWithin(addresses: readonly string[], depth: number): void {
    for (const address of addresses) {
      const url = URL.parse(address);
      if (url) url.hash = '';
      const host = url?.hostname ?? '';
      if (!this.#archive.state.add(this.#run.id, url?.href ?? address, host, depth)) continue;
      this.#total++;
      if (!this.#visited.has(host)) this.#pending.add(host);
    }
  }

  async #visit(host: string): Promise<void> {
    try {
      // the next page is asked for while the one before goes to the disk
      const keeping = new Set<Promise<void>>();
      for (let after = 0; !this.#isOver;) {
        const waiting = this.#archive.state.next(this.#run.id, host, after, AHEAD);
        if (waiting.length === 0 && keeping.size === 0) break;
        for (const one of waiting) {
          if (this.#isOver) break;
          await this.#take(one, keeping);
          if (keeping.size >= MOST_KEEPING || this.#archive.isFull) await Promise.all(keeping);
        }
        // a list may have added more
        if (waiting.length === 0) await Promise.all(keeping);
        else after = waiting.at(-1)!.turn;
      }
      await Promise.all(keeping);
    } catch (error) {
      this.#broken ??= { error };
    } finally {
      this.#visited.delete(host);
    }
  }

  get #isOver(): boolean {
    return this.#web.settings.signal.aborted || this.#broken !== null;
  }

  async #take(waiting: Waiting, keeping: Set<Promise<void>>): Promise<void> {
    const { clock } = this.#web.settings;
    const start = clock.now();
    const found = await this.#fetched(waiting.url);
    if (found === null) return;
    const common = { url: waiting.url, milliseconds: clock.now() - start };
    const kept = this.#keep(waiting, found, common)
      .catch((error: unknown) => {
        this.#broken ??= { error };
      })
      .finally(() => keeping.delete(kept));
    keeping.add(kept);
  }

  async #keep(waiting: Waiting, found: Found, common: Common): Promise<void> {
    if ('problem' in found) {
      const kind = isRefusal(found.problem.code) ? 'refused' : 'failed';
      await this.#archive.keep({ url: waiting.url, page: null, state: kind });
      await this.#tell({ ...common, kind, problem: found.problem }, this.#total);
      return;
    }
    const { page } = found;
    const known = this.#archive.state.known(waiting.url);
    const addresses = page.addresses ?? (page.answer.body ? null : (known?.addresses ?? null));
    const result = await this.#archive.keep(this.#entryOf(waiting, page, addresses));
    await this.#tell(outcomeOf(page, addresses, result, common), this.#total);
  }

  /** null when it was stopped meanwhile. */
  async #fetched(url: string): Promise<Found | null> {
    const { signal } = this.#web.settings;
    try {
      return { page: await fetchPage(url, this.#archive.state.known(url), this.#web) };
    } catch (error) {
      return signal.aborted ? null : { problem: problemOf(error) };
    }
  }

  #entryOf({ url, depth }: Waiting, page: Page, addresses: readonly string[] | null): Entry {
    if (addresses === null) return { url, page, state: page.answer.body ? 'fetched' : 'unchanged' };
    return {
      ...{ url, page, state: 'listed' },
      // in one transaction with the note that it was read, so that a crash between loses none
      alongside: () => {
        if (depth < DEEPEST) this.#addWithin(addresses, depth + 1);
        this.#wake();
      },
    };
  }
}

function outcomeOf(
  { answer, content }: Page,
  addresses: readonly string[] | null,
  result: Result,
  common: Common,
): Outcome {
  const finalUrl = answer.url.href;
  if (addresses !== null) return { ...common, kind: 'listed', finalUrl, addresses: addresses.length };
  if (result !== 'response' && result !== 'noted') return { ...common, kind: 'unchanged', because: result, finalUrl };
  return {
    ...{ ...common, kind: 'fetched', finalUrl, status: answer.status, bytes: answer.body?.wire.byteLength ?? 0 },
    ...content,
  };
}
