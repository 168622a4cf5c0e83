import type { NewSource, PageState, Source, SourceCondition, SourceKind, SourceOptions } from '../sources.ts';
import type { SourceState, Sources, WatchedPage } from '../sources.ts';
import { addressKey } from '../address.ts';
import type { Database } from '../database.ts';
import type { Part } from './part.ts';

/** Seconds between two visits of a source of which nothing is known yet. */
const FIRST_INTERVAL = 1_800;

/** What is watched, in SQLite. */
export class SqliteSources implements Sources, Part {
  readonly #file: Database;

  constructor(file: Database) {
    this.#file = file;
  }

  add(source: NewSource, now: number): boolean {
    return this.addAll([source], now)[0];
  }

  addAll(sources: readonly NewSource[], now: number): readonly boolean[] {
    return this.#file.transaction(() => {
      const add = this.#file.prepare(ADD);
      return sources.map(
        ({ url, title, categories }) =>
          add.run(url, title, JSON.stringify(categories), Math.trunc(now), FIRST_INTERVAL).changes === 1,
      );
    });
  }

  list({ state, most = -1, after = 0 }: SourceOptions = {}): readonly Source[] {
    return this.#file
      .prepare(LIST)
      .all(after, state ?? 'any', most)
      .map(sourceOf);
  }

  tally(): Readonly<Record<SourceCondition | 'all', number>> {
    const row = this.#file.prepare(TALLY).get()!;
    return { all: Number(row['all']), failing: Number(row['failing']), paused: Number(row['paused']) };
  }

  yields(sources: readonly number[], since: string): ReadonlyMap<number, ReadonlyMap<string, number>> {
    const pages = this.#file.prepare(PAGES_SINCE);
    const arrived = this.#file.prepare(ARRIVED);
    const yieldOf = (id: number): ReadonlyMap<string, number> => {
      const keys = new Set(pages.all(id, Date.parse(since), id).map(({ url }) => addressKey(String(url))));
      const counts = new Map<string, number>();
      for (const key of keys) {
        for (const { day, n } of arrived.all(key, since))
          counts.set(String(day), (counts.get(String(day)) ?? 0) + Number(n));
      }
      return counts;
    };
    return this.#file.snapshot(() => new Map(sources.map((id) => [id, yieldOf(id)])));
  }

  again(urls: readonly string[], now: number): number {
    return this.#file.transaction(() => {
      const [source, page] = [this.#file.prepare(SOURCE_AGAIN), this.#file.prepare(PAGE_AGAIN)];
      const at = Math.trunc(now);
      return urls.filter((url) => Number(source.run(at, url).changes) + Number(page.run(at, url).changes) > 0).length;
    });
  }

  watched(urls: readonly string[]): ReadonlySet<string> {
    const known = this.#file.prepare(WATCHED);
    return new Set(urls.filter((url) => known.get(url, url) !== undefined));
  }

  remove(url: string): boolean {
    return this.#file.transaction(() => {
      const row = this.#file.prepare('SELECT id FROM source WHERE url = ?').get(url);
      if (!row) return false;
      this.#file.prepare('DELETE FROM page WHERE source = ?').run(Number(row['id']));
      this.#file.prepare('DELETE FROM source WHERE id = ?').run(Number(row['id']));
      return true;
    });
  }

  pause(url: string, isPaused: boolean): boolean {
    return this.#file.transaction(
      () => this.#file.prepare('UPDATE source SET paused = ? WHERE url = ?').run(Number(isPaused), url).changes === 1,
    );
  }

  due(now: number, most: number): readonly Source[] {
    const sql = 'SELECT * FROM source WHERE paused = 0 AND next <= ? ORDER BY next, id LIMIT ?';
    return this.#file.prepare(sql).all(Math.trunc(now), most).map(sourceOf);
  }

  visited(id: number, state: SourceState, pages: readonly string[], now: number): number {
    const { kind, next, interval, final, etag, modified, digest, fetched, changed, error, streak } = state;
    return this.#file.transaction(() => {
      const told = error === null ? null : JSON.stringify(error);
      const when = [whole(fetched), whole(changed)] as const;
      this.#file
        .prepare(VISITED)
        .run(kind, Math.trunc(next), Math.round(interval), final, etag, modified, digest, ...when, told, streak, id);
      const add = this.#file.prepare(FOUND);
      return pages.filter((url) => add.run(url, id, Math.trunc(now), Math.trunc(now)).changes === 1).length;
    });
  }

  duePages(now: number, most: number): readonly WatchedPage[] {
    return this.#file.prepare(DUE_PAGES).all(Math.trunc(now), most) as unknown as WatchedPage[];
  }

  notePage(url: string, { next, checks, streak, final, etag, modified, digest }: PageState): void {
    this.#file.transaction(() =>
      this.#file.prepare(NOTE_PAGE).run(whole(next), checks, streak, final, etag, modified, digest, url),
    );
  }

  nextDue(): number | null {
    const row = this.#file.prepare(NEXT_DUE).get()!;
    return row['next'] === null ? null : Number(row['next']);
  }

  changed(): void {
    // what is watched does not depend on what is said
  }

  /** Pages of documents that are forgotten are not fetched again. */
  forget(documents: readonly number[]): void {
    const addresses = this.#file.prepare('SELECT url FROM address WHERE document = ?');
    const gone = new Set(documents.flatMap((id) => addresses.all(id).map(({ url }) => url)));
    const leave = this.#file.prepare('UPDATE page SET next = NULL WHERE url = ?');
    for (const { url } of this.#file.prepare('SELECT url FROM page WHERE next IS NOT NULL').all()) {
      if (gone.has(addressKey(url as string))) leave.run(url);
    }
  }
}

function sourceOf(row: Record<string, unknown>): Source {
  const { paused, categories, error, ...rest } = row;
  return {
    ...(rest as unknown as Omit<Source, 'isPaused' | 'categories' | 'error'> & { kind: SourceKind | null }),
    categories: JSON.parse(categories as string) as string[],
    error: error === null ? null : (JSON.parse(error as string) as Source['error']),
    isPaused: paused === 1,
  };
}

const whole = (time: number | null): number | null => (time === null ? null : Math.trunc(time));

const ADD = `INSERT INTO source (url, title, categories, paused, next, interval, streak) VALUES (?, ?, ?, 0, ?, ?, 0)
  ON CONFLICT DO NOTHING`;
/** Failing: the last visit went wrong. */
const LIST = `SELECT * FROM source WHERE id > ?1
    AND (?2 = 'any' OR (?2 = 'failing' AND error IS NOT NULL AND paused = 0) OR (?2 = 'paused' AND paused = 1))
  ORDER BY id LIMIT ?3`;
const TALLY = `SELECT count(*) AS "all", count(*) FILTER (WHERE error IS NOT NULL AND paused = 0) AS failing,
  count(*) FILTER (WHERE paused = 1) AS paused FROM source`;
/** Pages that a source led to lately, and the source, which may be a page itself; where they were in the end. */
const PAGES_SINCE = `SELECT coalesce(final, url) AS url FROM page WHERE source = ? AND found >= ?
  UNION SELECT coalesce(final, url) FROM source WHERE id = ?`;
/** New statements of the document of an address, and of the entries that are its parts. */
const ARRIVED = `WITH one AS (SELECT document AS id FROM address WHERE url = ?1),
    parts AS (SELECT id FROM one UNION SELECT d.id FROM one JOIN document AS d ON d.parent = one.id)
  SELECT substr(r.seen, 1, 10) AS day, count(*) AS n FROM parts JOIN revision AS r ON r.document = parts.id
    JOIN statement AS s ON s.revision = r.id
  WHERE r.seen >= ?2 AND s.before IS NULL AND s.state <> 'rejected' GROUP BY substr(r.seen, 1, 10)`;
/** What is known of a page is forgotten, so that it is read whether it has changed or not. */
const SOURCE_AGAIN = `UPDATE source SET next = ?1, etag = CASE WHEN kind = 'page' THEN NULL ELSE etag END,
  modified = CASE WHEN kind = 'page' THEN NULL ELSE modified END,
  digest = CASE WHEN kind = 'page' THEN NULL ELSE digest END WHERE url = ?2`;
const PAGE_AGAIN = `UPDATE page SET (next, streak, etag, modified, digest) = (?1, 0, NULL, NULL, NULL) WHERE url = ?2`;
const WATCHED = 'SELECT 1 FROM source WHERE url = ? UNION ALL SELECT 1 FROM page WHERE url = ?';
const VISITED = `UPDATE source SET (kind, next, interval, final, etag, modified, digest, fetched, changed, error, streak)
  = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?`;
const FOUND = `INSERT INTO page (url, source, found, next, checks, streak) VALUES (?, ?, ?, ?, 0, 0)
  ON CONFLICT DO NOTHING`;
const DUE_PAGES = `SELECT p.* FROM page AS p JOIN source AS s ON s.id = p.source
  WHERE p.next <= ? AND s.paused = 0 ORDER BY p.found, p.next, p.url LIMIT ?`;
const NOTE_PAGE = `UPDATE page SET (next, checks, streak, final, etag, modified, digest) = (?, ?, ?, ?, ?, ?, ?)
  WHERE url = ?`;
const NEXT_DUE = `SELECT min(next) AS next FROM (
  SELECT min(next) AS next FROM source WHERE paused = 0
  UNION ALL SELECT min(p.next) FROM page AS p JOIN source AS s ON s.id = p.source WHERE s.paused = 0 AND p.next IS NOT NULL) AS due`;
