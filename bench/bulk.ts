import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { copyTables } from '../src/record/moving/copying.ts';
import { openPostgres } from '../src/record/postgres/opening.ts';
import { openFile } from '../src/record/sqlite/file.ts';
import { SqliteRecord } from '../src/record/sqlite/record.ts';
import { SearchIndex } from '../src/record/sqlite/search/index.ts';
import { UsageError, provenance, table } from './command.ts';
import { fillTo } from './record/fill.ts';
import { spread } from './statistics.ts';
import { ownCore } from './work/core.ts';
import { type Measured, clientOf, postgresServer } from './work/servers.ts';

/** Rows of one statement: as `wortlaut move` has them, and where an array or a stream takes any number. */
const OF_VALUES = 50;
const AT_ONCE = 1_000;
const ROUNDS = 4;

/** Tables with many rows, their columns as PostgreSQL calls them. */
const TABLES = {
  statement: ['id bigint', 'revision bigint', 'type text', 'quote text', 'speaker text', 'day text', 'found text'],
  sighting: ['id bigint', 'document bigint', 'home bigint', 'root bigint', 'day text'],
} as const;
type TableName = keyof typeof TABLES;

type Cells = readonly (string | number | null)[];
/** Of `Client.query`, which knows no other way to send a stream. */
type CopyConnection = pg.Connection & { sendCopyFromChunk: (chunk: Buffer) => void; endCopyFrom: () => void };

type Way = (client: pg.Client, columns: readonly string[], rows: readonly Cells[]) => Promise<unknown>;

const WAYS: Readonly<Record<'values' | 'unnest' | 'copy', Way>> = {
  values: (client, columns, rows) =>
    portions(rows, OF_VALUES, (some) => {
      const row = (n: number): string => `(${columns.map((_, i) => `$${n * columns.length + i + 1}`).join(', ')})`;
      const text = `INSERT INTO bulk VALUES ${some.map((_, n) => row(n)).join(', ')}`;
      return client.query({ text, values: some.flat(), name: `values_${some.length}_${columns.length}` });
    }),
  unnest: (client, columns, rows) =>
    portions(rows, AT_ONCE, (some) => {
      const arrays = columns.map((column, i) => `$${i + 1}::${column.split(' ')[1]}[]`);
      const values = columns.map((_, i) => some.map((row) => row[i]));
      return client.query(`INSERT INTO bulk SELECT * FROM unnest(${arrays.join(', ')})`, values);
    }),
  copy: (...[client, , rows]) => portions(rows, AT_ONCE, (some) => client.query(new Copy(some)).done),
};

async function portions<T>(
  rows: readonly T[],
  size: number,
  work: (some: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += size) await work(rows.slice(from, from + size));
}

/** https://www.postgresql.org/docs/15/protocol-flow.html#PROTOCOL-COPY */
class Copy implements pg.Submittable {
  readonly done: Promise<void>;
  readonly #rows: readonly Cells[];
  #resolve = (): void => undefined;
  #reject: (error: Error) => void = () => undefined;

  constructor(rows: readonly Cells[]) {
    this.#rows = rows;
    this.done = new Promise((resolve, reject) => ([this.#resolve, this.#reject] = [resolve, reject]));
  }

  submit(connection: pg.Connection): void {
    connection.query('COPY bulk FROM STDIN');
  }

  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFromChunk(Buffer.from(this.#rows.map((row) => `${row.map(written).join('\t')}\n`).join('')));
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#resolve();
  }

  handleError(error: Error): void {
    this.#reject(error);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const written = (cell: string | number | null): string =>
  cell === null ? '\\N' : String(cell).replace(/[\\\n\r\t]/g, (found) => ESCAPES[found]);

/** Microseconds on the cores of a row: of whoever sends, and of the server. */
interface OfRow {
  readonly table: TableName;
  readonly way: keyof typeof WAYS;
  readonly sender: number;
  readonly server: number;
}

/** Seconds on the cores of one part of a move. */
interface OfMove {
  readonly part: 'rows' | 'index' | 'check';
  readonly sender: number;
  readonly server: number;
}

/** `npm run bench -- bulk`: ways to bring rows into PostgreSQL, and what of a move that is. @returns the exit status */
export async function bulk(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { documents: { type: 'string', default: '1000' }, json: { type: 'boolean', default: false } },
  });
  const documents = Number(values.documents);
  if (!Number.isInteger(documents) || documents < 100) throw new UsageError('--documents must be 100 or more');
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-bulk-'));
  const server = await postgresServer();
  try {
    const file = join(folder, 'news.wortlaut');
    await fillTo(file, documents);
    const [rows, move] = [await measureRows(file, server), measureMove(file, server)];
    const report = { ...provenance('bulk', args), documents, rows, move };
    console.log(values.json ? JSON.stringify(report, null, 2) : text(rows, move));
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
  return 0;
}

function text(rows: readonly OfRow[], move: readonly OfMove[]): string {
  const figures = ({ sender, server }: Omit<OfMove, 'part'>): string[] =>
    [sender, server, sender + server].map((n) => n.toFixed(2));
  return table([
    ['on the cores', 'sender', 'server', 'sum'],
    ...rows.map((row) => [`${row.table}, ${row.way}, µs a row`, ...figures(row)]),
    ...move.map((part) => [`moving, ${part.part}, s`, ...figures(part)]),
  ]);
}

async function measureRows(file: string, server: Measured): Promise<OfRow[]> {
  const client = await clientOf(server.address());
  const runs = new Map<string, { sender: number; server: number }[]>();
  const all = (Object.keys(TABLES) as TableName[]).flatMap((name) =>
    (Object.keys(WAYS) as (keyof typeof WAYS)[]).map((way) => ({ name, way })),
  );
  try {
    const rows = new Map((Object.keys(TABLES) as TableName[]).map((name) => [name, rowsOf(file, name)]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const { name, way } of round % 2 === 0 ? all : all.toReversed()) {
        const columns = TABLES[name];
        await client.query(`DROP TABLE IF EXISTS bulk; CREATE TABLE bulk (${columns.join(', ')}, PRIMARY KEY (id));
          CREATE INDEX ON bulk (${columns[1].split(' ')[0]})`);
        const before = [ownCore(), server.core()];
        await WAYS[way](client, columns, rows.get(name)!);
        const each = (now: number, then: number): number => (1e6 * (now - then)) / rows.get(name)!.length;
        const run = { sender: each(ownCore(), before[0]), server: each(server.core(), before[1]) };
        runs.set(`${name} ${way}`, [...(runs.get(`${name} ${way}`) ?? []), run]);
      }
    }
  } finally {
    await client.end();
  }
  const middle = (list: readonly number[]): number => Number(spread(list).median.toPrecision(3));
  return all.map(({ name, way }) => {
    const own = runs.get(`${name} ${way}`)!;
    return {
      ...{ table: name, way, sender: middle(own.map(({ sender }) => sender)) },
      server: middle(own.map((run) => run.server)),
    };
  });
}

function rowsOf(file: string, name: TableName): Cells[] {
  const database = openFile(file, { readOnly: true });
  try {
    const columns = TABLES[name].map((column) => column.split(' ')[0]);
    const rows = database.prepare(`SELECT ${columns.join(', ')} FROM ${name} ORDER BY id`).all();
    return rows.map((row) => columns.map((column) => row[column] as string | number | null));
  } finally {
    database.close();
  }
}

function measureMove(file: string, server: Measured): OfMove[] {
  const [from, to] = [openFile(file, { readOnly: true }), openPostgres(server.address())];
  const measured = (part: OfMove['part'], work: () => void): OfMove => {
    const before = [ownCore(), server.core()];
    work();
    const rounded = (seconds: number): number => Number(seconds.toFixed(2));
    return { part, sender: rounded(ownCore() - before[0]), server: rounded(server.core() - before[1]) };
  };
  try {
    return [
      measured('rows', () => copyTables(from, to)),
      measured('index', () => to.transaction(() => new SearchIndex(to).rebuild())),
      measured('check', () => void new SqliteRecord(to).care.check()),
    ];
  } finally {
    from.close();
    to.close();
  }
}
