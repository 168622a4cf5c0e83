// A process of its own: readers of a desk, each with a connection that stays open, who ask, look at the answer, and ask again.
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'undici';
import { randomFrom } from '../../src/training/random.ts';
import { type Reading, spreadOf } from './figures.ts';
import { queryOf } from './queries.ts';
import type { Subjects } from './subjects.ts';

/** How readers go about it. */
export interface Orders {
  readonly address: string;
  readonly readers: number;
  /** Of these, those who do nothing but listen to what is new. */
  readonly listeners: number;
  /** Seconds between an answer and the next question, on average. */
  readonly pause: number;
  /** Seconds that are not measured, and that are. */
  readonly warmUp: number;
  readonly seconds: number;
  readonly subjects: Subjects;
}

/** An answer after this long is an error. */
const PATIENCE = 30_000;
const random = randomFrom(11);
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)];

/** What is asked how often, in hundredths: what the pages of the desk ask for when somebody looks around in them. */
const MIX: readonly (readonly [share: number, kind: string, path: (subjects: Subjects) => string])[] = [
  [26, 'search', (subjects) => `/search?${asked(subjects)}`],
  [18, 'facets', (subjects) => `/search/facets?${asked(subjects)}`],
  [12, 'suggestions', ({ names }) => `/entities?limit=6&begins=${encodeURIComponent(pick(names).slice(0, 4))}`],
  [10, 'document', ({ documents }) => `/documents/${pick(documents)}`],
  [10, 'text', ({ documents }) => `/documents/${pick(documents)}/revisions/1`],
  [6, 'person', ({ people }) => `/entities/${pick(people)}`],
  [6, 'person summary', ({ people }) => `/entities/${pick(people)}/summary`],
  [6, 'person statements', ({ people }) => `/entities/${pick(people)}/statements`],
  [6, 'claim', ({ claims }) => `/claims/${pick(claims)}`],
];

const asked = (subjects: Subjects): string =>
  new URLSearchParams({ q: queryOf(subjects, Math.floor(random() * 10_000)) }).toString();

process.once('message', (orders: Orders) => {
  void read(orders).then((reading) => process.send!(reading, () => process.disconnect()));
});

async function read(orders: Orders): Promise<Reading> {
  const watch = new Watch(orders);
  const clients = Array.from({ length: orders.readers }, () => clientOf(orders.address));
  const over = new AbortController();
  const all = clients.map(async (client, i) =>
    i < orders.listeners ? listen(client, watch, over.signal) : ask(client, orders, watch),
  );
  await Promise.all(all.slice(orders.listeners));
  over.abort();
  await Promise.all(all);
  await Promise.all(clients.map(async (client) => client.destroy()));
  return watch.reading();
}

const clientOf = (address: string): Client =>
  new Client(address, { pipelining: 1, headersTimeout: PATIENCE, bodyTimeout: PATIENCE });

/** Asks until time is up. Readers do not all begin at once. */
async function ask(client: Client, { subjects, pause }: Orders, watch: Watch): Promise<void> {
  await sleep(1_000 * random() * Math.max(pause, 1));
  while (!watch.isOver) {
    const { kind, path } = next(subjects);
    const begun = performance.now();
    let wrong: string | null = null;
    try {
      const { statusCode, body } = await client.request({ method: 'GET', path });
      await body.dump({ limit: Number.MAX_SAFE_INTEGER });
      if (statusCode !== 200) wrong = String(statusCode);
    } catch (error) {
      // the client connects again with the next question
      wrong = codeOf(error);
    }
    watch.answered(kind, performance.now() - begun, wrong);
    // how long people look is about exponential
    if (pause > 0) await sleep(-1_000 * pause * Math.log(1 - random()));
  }
}

function next(subjects: Subjects): { readonly kind: string; readonly path: string } {
  let left = 100 * random();
  const [, kind, path] = MIX.find(([share]) => (left -= share) < 0) ?? MIX[0];
  return { kind, path: `/api/v1${path(subjects)}` };
}

async function listen(client: Client, watch: Watch, signal: AbortSignal): Promise<void> {
  try {
    const { statusCode, body } = await client.request({ method: 'GET', path: '/api/v1/live', signal });
    if (statusCode !== 200) watch.failed(String(statusCode));
    for await (const chunk of body) if (String(chunk).includes('event: statements')) watch.told();
    watch.failed('listening ended');
  } catch (error) {
    if (!signal.aborted) watch.failed(codeOf(error));
  }
}

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException).code ?? error);

/** Keeps what falls into the time that is measured. */
class Watch {
  readonly #from: number;
  readonly #until: number;
  readonly #kinds = new Map<string, number[]>();
  readonly #errors = new Map<string, number>();
  #answers = 0;
  #events = 0;

  constructor({ warmUp, seconds }: Orders) {
    this.#from = performance.now() + 1_000 * warmUp;
    this.#until = this.#from + 1_000 * seconds;
  }

  get isOver(): boolean {
    return performance.now() >= this.#until;
  }

  /** @param wrong null for an answer as it should be */
  answered(kind: string, milliseconds: number, wrong: string | null): void {
    this.#answers++;
    if (wrong !== null) this.failed(wrong);
    else if (this.#isMeasured && !this.#kinds.get(kind)?.push(milliseconds)) this.#kinds.set(kind, [milliseconds]);
  }

  failed(what: string): void {
    if (this.#isMeasured) this.#errors.set(what, (this.#errors.get(what) ?? 0) + 1);
  }

  told(): void {
    if (this.#isMeasured) this.#events++;
  }

  reading(): Reading {
    const seconds = (this.#until - this.#from) / 1_000;
    const all = [...this.#kinds.values()].flat();
    const kinds = Object.fromEntries([...this.#kinds].sort().map(([kind, times]) => [kind, spreadOf(times)]));
    const [answers, errors, events] = [this.#answers, Object.fromEntries(this.#errors), this.#events];
    return { seconds, perSecond: all.length / seconds, answers, errors, events, all: spreadOf(all), kinds };
  }

  get #isMeasured(): boolean {
    return performance.now() >= this.#from && !this.isOver;
  }
}
