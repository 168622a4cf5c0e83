import { type SqliteFile, openFile } from '../../record/sqlite/file.ts';
import type { Known } from './fetch-page.ts';

/** "Wweb": marks an SQLite file as the state beside a WARC file. */
const APPLICATION_ID = 0x57776562;

/** What each version adds to the one before. Only ever append. */
const MIGRATIONS = [
  [
    `
  CREATE TABLE archive (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    length INTEGER NOT NULL CHECK (length >= 0)
  ) STRICT;
  INSERT INTO archive (id, length) VALUES (1, 0);

  CREATE TABLE run (
    id       INTEGER PRIMARY KEY,
    words    TEXT NOT NULL,
    begun    TEXT NOT NULL,
    finished TEXT
  ) STRICT;

  CREATE TABLE page (
    url       TEXT PRIMARY KEY,
    host      TEXT NOT NULL,
    run       INTEGER NOT NULL REFERENCES run (id),
    turn      INTEGER NOT NULL,
    depth     INTEGER NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('waiting', 'fetched', 'unchanged', 'listed', 'refused', 'failed')),
    final     TEXT,
    etag      TEXT,
    modified  TEXT,
    digest    TEXT,
    fetched   TEXT,
    addresses TEXT CHECK (json_type(addresses) = 'array')
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX page_waiting ON page (run, host, turn) WHERE state = 'waiting';
  CREATE INDEX page_final ON page (final, run) WHERE final IS NOT NULL;
  `,
  ],
];

/** An address whose turn it is. */
export interface Waiting {
  readonly url: string;
  readonly host: string;
  /** Place in the order of the run. */
  readonly turn: number;
  /** How many lists led to it: 0 when the user named it. */
  readonly depth: number;
}

/** What was kept of an address at last. */
export interface Kept extends Known {
  readonly digest: string | null;
  /** When, as WARC writes it. */
  readonly fetched: string;
  /** Of a feed or sitemap. */
  readonly addresses: readonly string[] | null;
}

/** What became of an address, to be noted. */
export interface Noted {
  readonly url: string;
  readonly state: 'fetched' | 'unchanged' | 'listed' | 'refused' | 'failed';
  /** null leaves what is known as it is. */
  readonly kept: Kept | null;
}

export interface Run {
  readonly id: number;
  /** When it began, when it goes on with one that was stopped; null for a new one. */
  readonly since: string | null;
  /** Addresses that are done already, and that are waiting from before. */
  readonly done: number;
  readonly waiting: number;
}

/** What is known beside a WARC file: how far it is whole, which addresses are waiting, and what was kept of each. */
export class State {
  readonly #store: SqliteFile;
  readonly #statements;
  #turn = 0;

  /** @throws RecordError when the file cannot be used, or another process uses it */
  constructor(file: string) {
    this.#store = openFile(file, { migrations: MIGRATIONS, application: APPLICATION_ID, patience: 500 });
    const { database } = this.#store;
    // What is lost with the power is fetched again: the archive is on the disk before it is noted here.
    // Nobody else may write to the archive while this lasts.
    database.exec('PRAGMA synchronous = NORMAL; PRAGMA locking_mode = EXCLUSIVE');
    this.#store.transaction(() => database.exec('UPDATE archive SET length = length'));
    this.#statements = {
      add: database.prepare(ADD),
      next: database.prepare(NEXT),
      hosts: database.prepare(HOSTS),
      known: database.prepare('SELECT final, etag, modified, digest, fetched, addresses FROM page WHERE url = ?'),
      sameFinal: database.prepare(SAME_FINAL),
      note: database.prepare(NOTE),
      keep: database.prepare(KEEP),
      length: database.prepare('UPDATE archive SET length = ?'),
    };
  }

  /** Bytes of the archive that are whole. */
  get length(): number {
    return Number(this.#store.database.prepare('SELECT length FROM archive').get()!['length']);
  }

  /** Whether a run was stopped before its end. */
  get isOpen(): boolean {
    return this.#lastRun() !== null;
  }

  /**
   * Begins a run, or goes on with the last one when that was stopped and called with the same words. What failed in it is
   * tried again.
   */
  begin(words: string, now: string): Run {
    return this.#store.transaction(() => {
      const { database } = this.#store;
      const last = this.#lastRun();
      if (last?.words === words) {
        database.prepare(`UPDATE page SET state = 'waiting' WHERE run = ? AND state = 'failed'`).run(last.id);
        const row = database.prepare(COUNTS).get(last.id)!;
        this.#turn = Number(row['turn']);
        return { id: last.id, since: last.begun, done: Number(row['done']), waiting: Number(row['waiting']) };
      }
      const { lastInsertRowid } = database.prepare('INSERT INTO run (words, begun) VALUES (?, ?)').run(words, now);
      return { id: Number(lastInsertRowid), since: null, done: 0, waiting: 0 };
    });
  }

  finish(run: number, now: string): void {
    this.#store.transaction(() =>
      this.#store.database.prepare('UPDATE run SET finished = ? WHERE id = ?').run(now, run),
    );
  }

  /** Does something as a whole or not at all. */
  transaction<T>(work: () => T): T {
    return this.#store.transaction(work);
  }

  /** Puts an address at the end of the row, unless the run has it already. Belongs into a transaction. */
  add(run: number, url: string, host: string, depth: number): boolean {
    return this.#statements.add.run(url, host, run, ++this.#turn, depth).changes === 1;
  }

  /** The next addresses of a host after one, in the order in which they were added. */
  next(run: number, host: string, after: number, most: number): Waiting[] {
    return this.#statements.next.all(run, host, after, most) as unknown as Waiting[];
  }

  /** The hosts of which addresses are waiting. */
  hosts(run: number): string[] {
    return this.#statements.hosts.all(run).map(({ host }) => host as string);
  }

  known(url: string): Kept | null {
    const row = this.#statements.known.get(url);
    const fetched = row?.['fetched'] as string | null | undefined;
    if (!row || !fetched) return null;
    const text = (name: string): string | null => row[name] as string | null;
    const addresses = text('addresses');
    return {
      finalUrl: text('final') ?? url,
      ...{ etag: text('etag'), modified: text('modified'), digest: text('digest'), fetched },
      addresses: addresses === null ? null : (JSON.parse(addresses) as string[]),
    };
  }

  /** Whether the run has kept the page of an address under another one. */
  hasFinal(run: number, finalUrl: string, url: string): boolean {
    return this.#statements.sameFinal.get(finalUrl, run, url) !== undefined;
  }

  /** Notes what became of an address. Belongs into a transaction. */
  note({ url, state, kept }: Noted): void {
    this.#statements.note.run(state, url);
    if (kept === null) return;
    const { finalUrl, etag, modified, digest, fetched, addresses } = kept;
    const list = addresses === null ? null : JSON.stringify(addresses);
    this.#statements.keep.run(finalUrl, etag, modified, digest, fetched, list, url);
  }

  /** Notes how far the archive is whole. Belongs into a transaction. */
  noteLength(length: number): void {
    this.#statements.length.run(length);
  }

  close(): void {
    this.#store.close();
  }

  #lastRun(): { id: number; words: string; begun: string } | null {
    const sql = 'SELECT id, words, begun, finished FROM run ORDER BY id DESC LIMIT 1';
    const row = this.#store.database.prepare(sql).get();
    if (row?.['finished'] !== null) return null;
    return { id: Number(row['id']), words: row['words'] as string, begun: row['begun'] as string };
  }
}

const COUNTS = `SELECT coalesce(max(turn), 0) AS turn, count(*) FILTER (WHERE state = 'waiting') AS waiting,
  count(*) FILTER (WHERE state <> 'waiting') AS done FROM page WHERE run = ?`;
const ADD = `INSERT INTO page (url, host, run, turn, depth, state) VALUES (?, ?, ?, ?, ?, 'waiting')
  ON CONFLICT (url) DO UPDATE SET (host, run, turn, depth, state)
    = (excluded.host, excluded.run, excluded.turn, excluded.depth, 'waiting') WHERE run <> excluded.run`;
const NEXT = `SELECT url, host, turn, depth FROM page
  WHERE run = ? AND host = ? AND turn > ? AND state = 'waiting' ORDER BY turn LIMIT ?`;
const HOSTS = `SELECT host FROM page WHERE run = ? AND state = 'waiting' GROUP BY host ORDER BY min(turn)`;
const SAME_FINAL = `SELECT 1 AS one FROM page
  WHERE final = ? AND run = ? AND url <> ? AND state IN ('fetched', 'unchanged') LIMIT 1`;
const NOTE = 'UPDATE page SET state = ? WHERE url = ?';
const KEEP = `UPDATE page SET (final, etag, modified, digest, fetched, addresses) = (?, ?, ?, ?, ?, ?) WHERE url = ?`;
