import type { NewSource, PageState, Source, SourceKind, SourceState, Sources, WatchedPage } from '../sources.ts';
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

  add({ url, title, categories }: NewSource, now: number): boolean {
    return this.#file.transaction(
      () =>
        this.#file.prepare(ADD).run(url, title, JSON.stringify(categories), Math.trunc(now), FIRST_INTERVAL).changes ===
        1,
    );
  }

  list(): readonly Source[] {
    return this.#file.prepare('SELECT * FROM source ORDER BY id').all().map(sourceOf);
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
