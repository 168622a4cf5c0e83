import type { ServerResponse } from 'node:http';
import type { Query } from '../record/query/ast.ts';
import { format } from '../record/query/format.ts';
import type { Record } from '../record/record.ts';
import type { DocumentRef, StoredStatement } from '../record/stored.ts';

/** Milliseconds between two looks at the record; only while somebody listens. */
const PERIOD = 1_000;
/** Statements that are told at once; more follow with the next look. */
const MOST = 200;
/** Bytes that may wait for a listener who reads slowly, before it has to come again. */
const MOST_WAITING = 4_000_000;

/** What somebody is told who knows all up to a statement. */
interface News {
  readonly newest: number;
  /** The events; empty where nothing came in. */
  readonly text: string;
  readonly statements: number;
  /** Whether there is nothing after it. */
  readonly isAll: boolean;
}

/** By the last statement that is known and the query: most know the same and ask for the same, and it is looked up once. */
type Told = Map<string, News>;

interface Listener {
  readonly query: Query | null;
  readonly response: ServerResponse;
  /** What was told of that had come in before; null when all of it was. */
  missed: number | null;
}

/** A statement as it is told: with the live ticker of which its document is an entry. */
interface ToldStatement extends StoredStatement {
  readonly ticker: DocumentRef | null;
}

/**
 * Tells new statements to those who listen, as server-sent events (https://html.spec.whatwg.org/#server-sent-events):
 * `statements` with a list of statements, each with its `ticker`; `position` where none of what came in fits. The id of
 * either is the number of the last statement there was, so that who comes again with `Last-Event-ID` misses none;
 * `caught-up` says that all of what came in meanwhile was told, with the number of those that fit.
 */
export class Live {
  readonly #record: Record;
  /** With the last statement that each was told of. */
  readonly #listeners = new Map<Listener, number>();
  #timer: NodeJS.Timeout | null = null;
  #isLooking = false;

  constructor(record: Record) {
    this.#record = record;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  /** @param after the last statement that is known; only newer ones are told where it is null */
  async listen(response: ServerResponse, query: Query | null, after: number | null): Promise<void> {
    const listener: Listener = { query, response, missed: after === null ? null : 0 };
    const last = after ?? (await this.#record.documents.newest());
    response.write('retry: 3000\n\n');
    response.write(eventOf('position', last, last));
    this.#listeners.set(listener, last);
    response.on('close', () => this.#leave(listener));
    this.#timer ??= setInterval(() => void this.#look(), PERIOD);
  }

  close(): void {
    for (const { response } of this.#listeners.keys()) response.end();
    this.#listeners.clear();
    this.#stop();
  }

  #leave(listener: Listener): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size === 0) this.#stop();
  }

  #stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    const told: Told = new Map();
    for (const [listener, last] of [...this.#listeners]) {
      // the record may be locked, or a query too dear: the next look tries again, and the others are told meanwhile
      await this.#tell(listener, last, told).catch(() => undefined);
    }
    this.#isLooking = false;
  }

  async #tell(listener: Listener, last: number, told: Told): Promise<void> {
    const { response, query } = listener;
    if (response.writableLength > MOST_WAITING) return void response.end();
    const key = `${last} ${query === null ? '' : format(query)}`;
    const news = told.get(key) ?? (await this.#newsOf(query, last));
    told.set(key, news);
    if (this.#listeners.has(listener)) this.#listeners.set(listener, news.newest);
    if (news.text !== '') response.write(news.text);
    else if (listener.missed === null) response.write(STILL);
    if (listener.missed === null) return;
    listener.missed += news.statements;
    if (!news.isAll) return;
    response.write(eventOf('caught-up', { statements: listener.missed }));
    listener.missed = null;
  }

  async #newsOf(query: Query | null, last: number): Promise<News> {
    const { documents, search } = this.#record;
    const ids = await documents.since(last, MOST);
    if (ids.length === 0) return { newest: last, text: '', statements: 0, isAll: true };
    const newest = ids.at(-1)!;
    const told = await this.#toldOf(query === null ? ids : await search.matching(query, ids));
    const text = told.length > 0 ? eventOf('statements', told, newest) : eventOf('position', newest, newest);
    return { newest, text, statements: told.length, isAll: ids.length < MOST };
  }

  async #toldOf(ids: readonly number[]): Promise<ToldStatement[]> {
    const { documents } = this.#record;
    const statements = (await documents.statements(ids)).filter(({ state }) => state === 'present');
    const tickers = await documents.wholes(statements.map(({ document }) => document.id));
    return statements.map((statement) => ({ ...statement, ticker: tickers.get(statement.document.id) ?? null }));
  }
}

/** A comment keeps the connection open through whatever stands between. */
const STILL = ':\n\n';

function eventOf(event: string, data: unknown, id?: number): string {
  const place = id === undefined ? '' : `id: ${id}\n`;
  return `${place}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
