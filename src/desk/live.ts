import type { ServerResponse } from 'node:http';
import type { Query } from '../record/query/ast.ts';
import { format } from '../record/query/format.ts';
import type { Record } from '../record/record.ts';

/** Milliseconds between two looks at the record; only while somebody listens. */
const PERIOD = 1_000;
/** Statements that are told at once; more follow with the next look. */
const MOST = 200;
/** Bytes that may wait for a listener who reads slowly, before it has to come again. */
const MOST_WAITING = 4_000_000;

/** What somebody is told who knows all up to a statement. */
interface News {
  readonly newest: number;
  readonly text: string;
}

/** By the last statement that is known and the query: most know the same and ask for the same, and it is looked up once. */
type Told = Map<string, News>;

interface Listener {
  readonly query: Query | null;
  readonly response: ServerResponse;
}

/**
 * Tells new statements to those who listen, as server-sent events (https://html.spec.whatwg.org/#server-sent-events):
 * `statements` with a list of statements, whose id is the number of the last one, so that who comes again with
 * `Last-Event-ID` misses none.
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
    const listener = { query, response };
    const last = after ?? (await this.#record.documents.newest());
    response.write('retry: 3000\n\n');
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
    const known = told.get(key) ?? (await this.#newsOf(query, last));
    told.set(key, known);
    if (this.#listeners.has(listener)) this.#listeners.set(listener, known.newest);
    response.write(known.text);
  }

  async #newsOf(query: Query | null, last: number): Promise<News> {
    const { documents, search } = this.#record;
    const ids = await documents.since(last, MOST);
    const newest = ids.at(-1) ?? last;
    const fitting = query === null ? ids : await search.matching(query, ids);
    const statements = (await documents.statements(fitting)).filter(({ state }) => state === 'present');
    // a comment keeps the connection open through whatever stands between
    if (statements.length === 0) return { newest, text: ':\n\n' };
    return { newest, text: `id: ${newest}\nevent: statements\ndata: ${JSON.stringify(statements)}\n\n` };
  }
}
