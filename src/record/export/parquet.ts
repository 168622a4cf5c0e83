import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Exported } from './exported.ts';
import { COLUMNS, type Row, rowOf } from './row.ts';

/** Statements of one row group: what is kept in memory at once. */
const GROUP = 10_000;

/** Columns that have a value in every row; the others may be null. */
const REQUIRED: ReadonlySet<keyof Row> = new Set<keyof Row>([
  ...(['id', 'state', 'type', 'medium', 'quote', 'standing', 'confidence', 'document', 'name'] as const),
  ...(['language', 'start', 'end', 'spans', 'digest', 'seen'] as const),
]);
const NUMBERS: Readonly<Partial<Record<keyof Row, 'INT32' | 'DOUBLE'>>> = {
  confidence: 'DOUBLE',
  start: 'INT32',
  end: 'INT32',
};

/** The columns of a row, in row groups of 10,000, compressed with Snappy. https://parquet.apache.org/docs/file-format/ */
export async function* parquet(statements: AsyncIterable<Exported>): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({ writer: bytes, schema: SCHEMA, createdBy: 'wortlaut' });
  let rows: Row[] = [];
  for await (const statement of statements) {
    rows.push(rowOf(statement));
    if (rows.length < GROUP) continue;
    yield* written(rows, writer, bytes);
    rows = [];
  }
  if (rows.length > 0) yield* written(rows, writer, bytes);
  await writer.finish();
  yield taken(bytes);
}

function* written(rows: readonly Row[], writer: ParquetWriter, bytes: ByteWriter): Generator<Uint8Array> {
  void writer.write({ columnData: columnsOf(rows), rowGroupSize: GROUP });
  yield taken(bytes);
}

function columnsOf(rows: readonly Row[]): ColumnSource[] {
  return COLUMNS.map((name) => ({
    ...{ name, type: NUMBERS[name] ?? ('STRING' as const), nullable: !REQUIRED.has(name) },
    data: rows.map((row) => row[name]),
  }));
}

const SCHEMA = schemaFromColumnData({ columnData: columnsOf([]) });

/** What was written since; the place in the file goes on. */
function taken(bytes: ByteWriter): Uint8Array {
  const chunk = bytes.getBytes().slice();
  bytes.index = 0;
  return chunk;
}
