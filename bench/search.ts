import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from '../src/record/query/parse.ts';
import { ORDERS } from '../src/record/search.ts';
import { type SqliteFile, openFile } from '../src/record/sqlite/file.ts';
import { SqliteRecord } from '../src/record/sqlite/record.ts';
import { UsageError, provenance, table } from './command.ts';
import { fill } from './search/fill.ts';
import { Press } from './search/press.ts';

const SEED = 20_261_127;
const PAGE = 20;

/** Milliseconds of many queries of one kind: by the time on the core, which stands on a busy machine too. */
interface Timing {
  readonly kind: string;
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
  /** Queries that found something. */
  readonly found: number;
}

/** Bytes a statement. */
interface Size {
  readonly index: number;
  readonly entries: number;
}

/**
 * `npm run bench -- search [--statements N] [--queries N] [--file FILE]`: a record with the words and skew of the press, and how
 * long a first page of 20 with snippets takes. A file that is there already is measured as it is.
 */
export function search(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      statements: { type: 'string', default: '100000' },
      queries: { type: 'string', default: '100' },
      file: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const [statements, queries] = [Number(values.statements), Number(values.queries)];
  if (!Number.isInteger(statements) || statements < 1000 || !Number.isInteger(queries) || queries < 1)
    throw new UsageError('--statements must be 1000 or more, --queries 1 or more');
  const folder = values.file === undefined ? mkdtempSync(join(tmpdir(), 'wortlaut-bench-')) : null;
  try {
    const path = values.file ?? join(folder!, 'search.wortlaut');
    const press = new Press(SEED);
    const filled = existsSync(path) ? null : fillFile(path, press, statements);
    const file = openFile(path, { readOnly: true });
    const result = {
      statements,
      filledInSeconds: filled,
      size: sizeOf(file, statements),
      timings: measure(file, press, queries),
    };
    file.close();
    console.log(values.json ? JSON.stringify({ ...provenance('search', args), ...result }, null, 2) : told(result));
    return 0;
  } finally {
    if (folder) rmSync(folder, { recursive: true });
  }
}

function fillFile(path: string, press: Press, statements: number): number {
  const start = process.cpuUsage().user;
  const file = openFile(path);
  fill(file, press, statements);
  file.close();
  return Math.round((process.cpuUsage().user - start) / 1e6);
}

function sizeOf(file: SqliteFile, statements: number): Size {
  const pages = (name: string): number =>
    Number(file.prepare('SELECT sum(pgsize) AS n FROM dbstat WHERE name GLOB ?').get(name)!['n']) / statements;
  return { index: Math.round(pages('search_index*')), entries: Math.round(pages('search_entry*')) };
}

/** Kinds of queries: with words of these ranks, and these filters. */
const KINDS: readonly (readonly [kind: string, query: (press: Press) => string])[] = [
  ['two frequent words', (press) => words(press, 100, 300)],
  ['two words', (press) => words(press, 300, 5_000)],
  [
    'two frequent words, outlet, type',
    (press) => `${words(press, 100, 300)} outlet:${press.skewed(400, 3) + 1} type:direct`,
  ],
  ['two words, speaker', (press) => `${words(press, 100, 2_000)} speaker:E${press.skewed(60_000, 4) + 1}`],
  ['two frequent words, days, no hedge', (press) => `${words(press, 100, 300)} said:2021-03..2022-08-15 hedge:none`],
  ['two words, not a third', (press) => `${words(press, 100, 500)} -${wordIn(press, 100, 500)}`],
  ['one frequent word', (press) => wordIn(press, 5, 60)],
  ['a function word and a rare one', (press) => `${wordIn(press, 0, 30)} ${wordIn(press, 20_000, 60_000)}`],
  ['phrase of function words', (press) => `"${wordIn(press, 0, 40)} ${wordIn(press, 0, 40)}"`],
  ['either of two', (press) => `${wordIn(press, 100, 2_000)} OR ${wordIn(press, 100, 2_000)}`],
  ['beginning of three letters', (press) => `${wordIn(press, 300, 3_000).slice(0, 3)}*`],
  ['everything of an outlet', (press) => `outlet:${press.skewed(400, 3) + 1}`],
];

const wordIn = (press: Press, from: number, to: number): string =>
  press.words[from + Math.floor(press.random() * (to - from))];
const words = (press: Press, from: number, to: number): string =>
  `${wordIn(press, from, to)} ${wordIn(press, from, to)}`;

function measure(file: SqliteFile, press: Press, queries: number): Timing[] {
  const record = new SqliteRecord(file);
  const timings: Timing[] = [];
  for (const [kind, make] of KINDS) {
    const asked = Array.from({ length: queries }, () => parse(make(press)));
    for (const order of ORDERS) {
      timings.push(
        timed(
          `${kind}, by ${order}`,
          asked,
          (query) => record.search.search(query, { order, limit: PAGE }).hits.length,
        ),
      );
    }
    timings.push(timed(`${kind}, facets`, asked, (query) => record.search.facets(query).counted));
  }
  return timings;
}

function timed<T>(kind: string, asked: readonly T[], run: (query: T) => number): Timing {
  let found = 0;
  const times = asked.map((query) => {
    const start = process.cpuUsage();
    if (run(query) > 0) found++;
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  return { kind, median: at(0.5), p95: at(0.95), slowest: times.at(-1)!, found };
}

function told({
  statements,
  filledInSeconds,
  size,
  timings,
}: {
  readonly statements: number;
  readonly filledInSeconds: number | null;
  readonly size: Size;
  readonly timings: readonly Timing[];
}): string {
  const ms = (value: number): string => value.toFixed(1);
  return [
    `${statements} statements; bytes a statement: index ${size.index}, entries ${size.entries}`,
    ...(filledInSeconds === null ? [] : [`filled in ${filledInSeconds} s of one core`]),
    '',
    table([
      ['ms', 'median', 'p95', 'slowest', 'found'],
      ...timings.map(({ kind, median, p95, slowest, found }) => [
        kind,
        ms(median),
        ms(p95),
        ms(slowest),
        String(found),
      ]),
    ]),
  ].join('\n');
}
