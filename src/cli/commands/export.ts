import { extname } from 'node:path';
import { stderr, stdout } from 'node:process';
import { BYTE_ORDER_MARK } from '../../record/export/csv.ts';
import { BINARY, type ExportFormat, loadWriter } from '../../record/export/formats.ts';
import type { Exported } from '../../record/export/exported.ts';
import { type Selection, exportedOf } from '../../record/export/select.ts';
import { allOf } from '../../record/query/build.ts';
import type { Query } from '../../record/query/ast.ts';
import type { Record } from '../../record/record.ts';
import { documentIn } from '../care/ids.ts';
import { entityNumber, fitting, queryOf, saidBy } from '../export/query.ts';
import type { Messages } from '../messages.ts';
import { isAmong, writeAll } from '../output.ts';
import { printableLine } from '../printable.ts';
import { NoSuchThing, READING, recordAddress, withRecord } from '../record/open.ts';
import { Exit, UsageError } from '../usage.ts';

export interface ExportFlags {
  readonly record?: string;
  readonly to?: ExportFormat;
  readonly out?: string;
  readonly document?: string;
  readonly speaker?: string;
  readonly claim?: string;
  readonly bom?: boolean;
}

/**
 * `wortlaut export`.
 *
 * @returns the exit status
 * @throws UsageError for what cannot be meant; OutputError when the output cannot be written
 */
export async function exportStatements(
  words: readonly string[],
  flags: ExportFlags,
  messages: Messages,
): Promise<number> {
  const { out = null } = flags;
  const format = flags.to ?? formatOf(out);
  if (BINARY.has(format) && out === null && stdout.isTTY) throw new UsageError(messages.export.notOnTerminal);
  const address = recordAddress(flags.record, messages);
  if (out !== null && isAmong(out, [address])) throw new UsageError(messages.usage.outIsInput(out));
  const query = words.length > 0 ? queryOf(words.join(' '), messages) : null;
  return withRecord(flags.record, READING, messages, async (record) => {
    const counted = new Counted(exportedOf(record.exports, await selectionOf(record, query, flags, messages)));
    const chunks = (await loadWriter(format))(counted);
    await writeAll(flags.bom && format === 'csv' ? marked(chunks) : chunks, out);
    const { written, nothing } = messages.export;
    if (counted.count === 0) stderr.write(`${nothing}\n`);
    else if (out !== null) stderr.write(`${written(counted.count, printableLine(out))}\n`);
    return Exit.done;
  });
}

const BY_ENDING: Readonly<Partial<globalThis.Record<string, ExportFormat>>> = {
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.parquet': 'parquet',
  '.bib': 'bibtex',
  '.jsonld': 'schema',
};

const formatOf = (out: string | null): ExportFormat => (out && BY_ENDING[extname(out).toLowerCase()]) || 'csv';

/** Fields ask for numbers where there are some, so that a document or a speaker alone needs no search. */
async function selectionOf(
  record: Record,
  query: Query | null,
  { document, speaker, claim }: ExportFlags,
  messages: Messages,
): Promise<Selection> {
  const within = document === undefined ? null : await documentIn(record, document, messages.care);
  const entity = speaker === undefined ? null : entityNumber(speaker);
  const claimed = claim === undefined ? null : await statementsOfClaim(record, claim, messages);
  if (claimed && query === null && speaker === undefined && within === null)
    return { kind: 'statements', statements: claimed };
  if (!claimed && query === null && speaker === undefined)
    return within ? { kind: 'documents', documents: [within.id] } : { kind: 'all' };
  if (!claimed && query === null && within === null && entity !== null) return { kind: 'speaker', entity };
  const parts: Query[] = [
    ...(query ? [query] : []),
    ...(speaker === undefined ? [] : [saidBy(speaker)]),
    ...(within ? [{ kind: 'field', field: 'document', values: [{ id: within.id }] } as const] : []),
  ];
  const fit = await fitting(record, allOf(parts));
  const among = new Set(claimed);
  return { kind: 'statements', statements: claimed ? fit.filter((id) => among.has(id)) : fit };
}

/** The numbers of all statements of a claim: C5, or the number of any of them. */
async function statementsOfClaim({ claims }: Record, number: string, messages: Messages): Promise<readonly number[]> {
  const id = /^[CcWw]?([1-9]\d{0,14})$/.exec(number)?.[1];
  if (id === undefined) throw new UsageError(messages.export.badClaim(number));
  const claim = await claims.claim(Number(id), Number.MAX_SAFE_INTEGER);
  if (!claim) throw new NoSuchThing(messages.export.noClaim(number));
  return claim.statements.map((member) => member.id);
}

async function* marked(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string | Uint8Array> {
  yield BYTE_ORDER_MARK;
  yield* chunks;
}

/** Counts what goes by. */
class Counted implements AsyncIterable<Exported> {
  readonly #statements: AsyncIterable<Exported>;
  count = 0;

  constructor(statements: AsyncIterable<Exported>) {
    this.#statements = statements;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Exported> {
    for await (const statement of this.#statements) {
      this.count++;
      yield statement;
    }
  }
}
