import { field } from '../gather/fetch/exchange.ts';
import type { Page } from '../gather/fetch/fetch-page.ts';
import { type FetchProblem, isRefusal } from '../gather/fetch/problem.ts';
import { payloadDigest, validators } from '../gather/fetch/warc.ts';
import { afterFailure, afterVisit, maxAgeOf, nextCheck, nextTry } from '../gather/watch/schedule.ts';
import { readingOfType } from '../read/archive/record.ts';
import type { RawFile } from '../read/raw-document.ts';
import type { FailedDocument } from '../record/failures.ts';
import type { Record } from '../record/record.ts';
import type { PageState, Source, SourceState, Validators, WatchedPage } from '../record/sources.ts';

/** Entries of one list that are taken: of a sitemap the first. */
const MOST_ENTRIES = 1_000;
/** Statuses that say that there is no such page, and will be none. */
const GONE = new Set([404, 410]);

export type Got = { readonly page: Page } | { readonly problem: FetchProblem };

/** What is to be kept in the record of an address that was asked for: plain data. */
export interface Note {
  /** As it was asked for. */
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly source?: { readonly id: number; readonly state: SourceState; readonly pages: readonly string[] };
  readonly page?: PageState;
  /** It is a list, to be watched from now on as a source of its own. */
  readonly isList?: boolean;
  readonly failed?: FailedDocument;
}

/** What came of asking for an address: what is to be kept, at once or, where there is something to read, after that. */
export interface Visit {
  readonly note: Note;
  readonly raw: RawFile | null;
}

/** A source that is a page itself is read each time it has changed. @param now milliseconds since 1970 */
export function visitOfSource(source: Source, got: Got, now: number): Visit {
  const { url, id } = source;
  if ('problem' in got) {
    const state = failedState(source, got.problem, now);
    return { note: { url, at: now, source: { id, state, pages: [] } }, raw: null };
  }
  const { page } = got;
  const { known, hasChanged } = seenNow(source, page);
  const isPage = page.addresses === null && page.answer.body !== null;
  const kind = page.answer.body === null ? source.kind : isPage ? 'page' : 'feed';
  const maxAge = maxAgeOf(field(page.answer.fields, 'cache-control'));
  const turn = afterVisit({ now, hasChanged, maxAge, interval: source.interval, seed: url });
  const changed = hasChanged ? now : source.changed;
  const state: SourceState = { ...known, ...turn, kind, fetched: now, changed, error: null, streak: 0 };
  const pages = (page.addresses ?? []).slice(0, MOST_ENTRIES);
  return { note: { url, at: now, source: { id, state, pages } }, raw: isPage && hasChanged ? rawOf(page) : null };
}

/** @param now milliseconds since 1970 */
export function visitOfPage(watched: WatchedPage, got: Got, now: number): Visit {
  const { url, checks } = watched;
  if ('problem' in got) return { note: missed(watched, got.problem, now), raw: null };
  const { page } = got;
  const { known, hasChanged } = seenNow(watched, page);
  if (page.addresses !== null) {
    // a list in a list, as an index has sitemaps: from now on a source of its own
    return { note: { url, at: now, isList: true, page: { ...known, next: null, checks, streak: 0 } }, raw: null };
  }
  const state = { ...known, next: nextCheck(checks + 1, now, url), checks: checks + 1, streak: 0 };
  return { note: { url, at: now, page: state }, raw: hasChanged ? rawOf(page) : null };
}

/** Keeps what came of asking for an address. @returns how many pages were found for the first time */
export async function keepNote(record: Record, { url, at, source, page, isList, failed }: Note): Promise<number> {
  if (isList) await record.sources.add({ url, title: null, categories: [] }, at);
  if (failed) await record.failures.tell({ input: url, part: url }, [failed], new Date(at).toISOString());
  if (page) await record.sources.notePage(url, page);
  return source ? record.sources.visited(source.id, source.state, source.pages, at) : 0;
}

/** A page that was fetched, to be read. */
export function rawOf({ answer, content }: Page): RawFile {
  const contentType = field(answer.fields, 'content-type') ?? '';
  const reading = readingOfType(contentType) ?? { format: null, charset: content.charset };
  const retrieved = new Date(answer.at).toISOString();
  const { href } = answer.url;
  return { ...reading, name: href, url: href, bytes: answer.body!.unpacked, retrieved };
}

function missed({ url, checks, streak, ...known }: WatchedPage, problem: FetchProblem, now: number): Note {
  const { code, detail, status, asked } = problem;
  const isOver = isRefusal(code) || (status !== null && GONE.has(status));
  const next = isOver ? null : nextTry(streak + 1, now, asked);
  const { final, etag, modified, digest } = known;
  const page = { final, etag, modified, digest, next, checks, streak: streak + 1 };
  return { url, at: now, page, failed: { id: url, stage: 'fetch', code, message: detail } };
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
