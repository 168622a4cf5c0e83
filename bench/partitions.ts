import { parseArgs } from 'node:util';
import type pg from 'pg';
import { randomFrom } from '../src/training/random.ts';
import { UsageError, provenance, table } from './command.ts';
import { Language, zipf } from './record/language.ts';
import { spread } from './statistics.ts';
import { type Measured, clientOf, postgresServer } from './work/servers.ts';

/** Days over which statements are spread, places of one day (`record/sqlite/search/place.ts`), and words of a statement. */
const DAYS = 4_000;
const PLACES = 2 ** 31;
const WORDS = 24;
const SPEAKERS = 40_000;
/** Days of one part by time, a year; parts by hash. */
const YEAR = 365;
const HASHED = 8;
/** Rows of one statement of SQL. */
const AT_ONCE = 2_000;
/** Rows that are added to what is there, and each how many are deleted before it is vacuumed. */
const ADDED = 5_000;
const DELETED = 20;
const ASKED = 30;
const ROUNDS = 4;

const LAYOUTS = ['whole', 'by time', 'by hash'] as const;
type Layout = (typeof LAYOUTS)[number];
const QUESTIONS = ['two words', 'two words, 30 days', 'speaker', 'count of a word'] as const;
type Question = (typeof QUESTIONS)[number];

/** What one way to lay out the index of search costs. */
interface LaidOut {
  readonly layout: Layout;
  /** Milliseconds on the server's core of one question; the middle of rounds. */
  readonly questions: Readonly<Record<Question, number>>;
  /** Microseconds of a row more, and of one that was there when a twentieth was deleted and vacuumed. */
  readonly added: number;
  readonly vacuumed: number;
  readonly megabytes: number;
}

/** `npm run bench -- partitions`: whether the index of search in PostgreSQL is better in parts. @returns the exit status */
export async function partitions(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { statements: { type: 'string', default: '300000' }, json: { type: 'boolean', default: false } },
  });
  const statements = Number(values.statements);
  if (!Number.isInteger(statements) || statements < 20_000) throw new UsageError('--statements must be 20000 or more');
  const server = await postgresServer();
  const client = await clientOf(server.address());
  try {
    const layouts = await measure(client, server, statements);
    console.log(
      values.json ? JSON.stringify({ ...provenance('partitions', args), statements, layouts }, null, 2) : text(layouts),
    );
  } finally {
    await client.end();
    await server.stop();
  }
  return 0;
}

function text(layouts: readonly LaidOut[]): string {
  const row = (name: string, of: (one: LaidOut) => number): string[] => [
    name,
    ...layouts.map((one) => of(one).toFixed(2)),
  ];
  return table([
    ['on the server’s core', ...layouts.map(({ layout }) => layout)],
    ...QUESTIONS.map((question) => row(`${question}, ms`, ({ questions }) => questions[question])),
    row('a row more, µs', ({ added }) => added),
    row('vacuuming, µs a row', ({ vacuumed }) => vacuumed),
    row('megabytes', ({ megabytes }) => megabytes),
  ]);
}

async function measure(client: pg.Client, server: Measured, statements: number): Promise<LaidOut[]> {
  const rows = new Rows();
  for (const layout of LAYOUTS) await make(client, layout);
  for (let left = statements; left > 0; left -= AT_ONCE) {
    const some = rows.next(Math.min(AT_ONCE, left));
    for (const layout of LAYOUTS) await insert(client, layout, some);
  }
  for (const layout of LAYOUTS) await client.query(`VACUUM ANALYZE ${nameOf(layout)}`);
  const questions = await ask(client, server, rows);
  const result: LaidOut[] = [];
  const more = rows.next(ADDED);
  for (const layout of LAYOUTS) {
    const added = await spent(server, () => insert(client, layout, more));
    await client.query(`DELETE FROM ${nameOf(layout)} WHERE place % ${DELETED} = 0`);
    const vacuumed = await spent(server, () => client.query(`VACUUM ${nameOf(layout)}`));
    result.push({
      ...{ layout, questions: questions.get(layout)! },
      ...{ added: rounded((1e6 * added) / ADDED), vacuumed: rounded((1e6 * vacuumed) / statements) },
      megabytes: rounded((await bytesOf(client, layout)) / 1e6),
    });
  }
  return result;
}

const rounded = (n: number): number => Number(n.toPrecision(3));
const nameOf = (layout: Layout): string => `index_${layout.replace(' ', '_')}`;

async function spent(server: Measured, work: () => Promise<unknown>): Promise<number> {
  const before = server.core();
  await work();
  return server.core() - before;
}

async function make(client: pg.Client, layout: Layout): Promise<void> {
  const name = nameOf(layout);
  const by = { whole: '', 'by time': 'PARTITION BY RANGE (place)', 'by hash': 'PARTITION BY HASH (place)' }[layout];
  await client.query(`CREATE TABLE ${name} (place BIGINT PRIMARY KEY, tokens tsvector NOT NULL) ${by};
    CREATE INDEX ON ${name} USING gin (tokens)`);
  for (let from = 0; layout === 'by time' && from < DAYS; from += YEAR)
    await client.query(
      `CREATE TABLE ${name}_${from} PARTITION OF ${name} FOR VALUES FROM (${from * PLACES}) TO (${(from + YEAR) * PLACES})`,
    );
  for (let part = 0; layout === 'by hash' && part < HASHED; part++)
    await client.query(
      `CREATE TABLE ${name}_${part} PARTITION OF ${name} FOR VALUES WITH (MODULUS ${HASHED}, REMAINDER ${part})`,
    );
}

interface Some {
  readonly places: readonly number[];
  readonly tokens: readonly string[];
}

async function insert(client: pg.Client, layout: Layout, { places, tokens }: Some): Promise<void> {
  const sql = `INSERT INTO ${nameOf(layout)} SELECT * FROM unnest($1::bigint[], $2::tsvector[])`;
  await client.query(sql, [places, tokens]);
}

async function bytesOf(client: pg.Client, layout: Layout): Promise<number> {
  const sql = `SELECT pg_total_relation_size($1::regclass) + coalesce(sum(pg_total_relation_size(relid)), 0) AS bytes FROM pg_partition_tree($1)`;
  const { rows } = await client.query<{ bytes: string }>(sql, [nameOf(layout)]);
  return Number(rows[0].bytes);
}

/** Statements with words and speakers as frequent as in news; the same in the same order. */
class Rows {
  readonly #random = randomFrom(46);
  readonly #language = new Language(this.#random);
  #count = 0;

  next(count: number): Some {
    const places = Array.from({ length: count }, () => this.#day() * PLACES + ++this.#count);
    return { places, tokens: places.map(() => this.#tokens()) };
  }

  word(): string {
    return this.#language.word().toLowerCase();
  }

  speaker(): string {
    return `s${zipf(this.#random, SPEAKERS)}`;
  }

  #day(): number {
    return Math.floor(this.#random() * DAYS);
  }

  /** The first day of thirty. */
  from(): number {
    return Math.floor(this.#random() * (DAYS - 30));
  }

  #tokens(): string {
    const words = Array.from({ length: WORDS }, (_, i) => `'${this.word()}':${i + 1}`);
    return [this.speaker(), ...words].join(' ');
  }
}

/** As search asks them, by turns. */
async function ask(client: pg.Client, server: Measured, rows: Rows): Promise<Map<Layout, Record<Question, number>>> {
  const asked = Array.from({ length: ASKED }, () => ({
    ...{ words: `'${rows.word()}' & '${rows.word()}'`, word: `'${rows.word()}'`, speaker: rows.speaker() },
    from: rows.from(),
  }));
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const layout of round % 2 === 0 ? LAYOUTS : LAYOUTS.toReversed()) {
      for (const question of QUESTIONS) {
        const seconds = await spent(server, async () => {
          for (const one of asked) await client.query(...sqlOf(question, nameOf(layout), one));
        });
        const key = `${layout} ${question}`;
        times.set(key, [...(times.get(key) ?? []), (1e3 * seconds) / ASKED]);
      }
    }
  }
  const of = (layout: Layout): Record<Question, number> =>
    Object.fromEntries(
      QUESTIONS.map((question) => [question, rounded(spread(times.get(`${layout} ${question}`)!).median)]),
    ) as Record<Question, number>;
  return new Map(LAYOUTS.map((layout) => [layout, of(layout)]));
}

function sqlOf(
  question: Question,
  name: string,
  { words, word, speaker, from }: { words: string; word: string; speaker: string; from: number },
): [string, unknown[]] {
  const found = `SELECT place FROM ${name} WHERE tokens @@ $1::tsquery`;
  switch (question) {
    case 'two words':
      return [`${found} ORDER BY place DESC LIMIT 60`, [words]];
    case 'two words, 30 days':
      return [
        `${found} AND place BETWEEN $2 AND $3 ORDER BY place DESC LIMIT 60`,
        [words, from * PLACES, (from + 30) * PLACES],
      ];
    case 'speaker':
      return [`${found} ORDER BY place DESC LIMIT 60`, [speaker]];
    case 'count of a word':
      return [`SELECT count(*) FROM (${found} LIMIT 10000) AS found`, [word]];
  }
}
