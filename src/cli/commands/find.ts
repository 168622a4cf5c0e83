import { stderr, stdout } from 'node:process';
import type { Query } from '../../record/query/ast.ts';
import { QueryError } from '../../record/query/error.ts';
import { format } from '../../record/query/format.ts';
import { parse } from '../../record/query/parse.ts';
import { toldProblem } from '../../record/query/told.ts';
import type { Record } from '../../record/record.ts';
import { type Facets, type Order, SearchError, type SearchPage } from '../../record/search.ts';
import { facetsText } from '../find/facets.ts';
import { facetsJson, hitJson, hitsCsv } from '../find/rows.ts';
import { nothingText, pageText, queryText, underlined } from '../find/text.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { READING, WRITING, withRecord } from '../record/open.ts';
import { settingOf } from '../setting.ts';
import { Exit, UsageError } from '../usage.ts';

export interface FindFlags {
  readonly record?: string;
  readonly sort: Order;
  readonly limit: number;
  readonly cursor?: string;
  readonly facets?: boolean;
  readonly save?: string;
  /** True without a name. */
  readonly saved?: string | true;
  readonly unsave?: string;
  readonly to: 'text' | 'json' | 'jsonl' | 'csv';
}

/**
 * `wortlaut find`: statements that fit a query.
 *
 * @returns the exit status
 * @throws UsageError when nothing is asked, or an option is none
 */
export async function find(words: readonly string[], flags: FindFlags, messages: Messages): Promise<number> {
  const option = words.find((word) => /^--\w/.test(word));
  if (option !== undefined) throw new UsageError(messages.usage.byCode['commander.unknownOption']?.(option) ?? option);
  const isWriting = flags.save !== undefined || flags.unsave !== undefined;
  if (words.length === 0 && flags.saved === undefined && flags.unsave === undefined)
    throw new UsageError(messages.find.noQuery);
  const asked = words.length > 0 ? readQuery(words.join(' '), messages) : null;
  if (asked === Exit.usage) return Exit.usage;
  return withRecord(flags.record, isWriting ? WRITING : READING, messages, (record) =>
    run(record, asked, { flags, messages }),
  );
}

interface Call {
  readonly flags: FindFlags;
  readonly messages: Messages;
}

async function run(record: Record, asked: Query | null, { flags, messages }: Call): Promise<number> {
  const { find: said } = messages;
  if (flags.unsave !== undefined) {
    const isGone = await record.search.unsave(flags.unsave);
    const name = printableLine(flags.unsave);
    return isGone ? tell(said.unsaved(name)) : fail(said.noSuchSearch(name));
  }
  if (flags.saved === true && asked === null) return listSaved(record, { flags, messages });
  const query = asked ?? (await savedQuery(record, flags.saved as string));
  if (query === null) return fail(said.noSuchSearch(printableLine(flags.saved as string)));
  if (flags.save !== undefined) {
    await record.search.save(flags.save, query);
    stderr.write(`${said.saved(printableLine(flags.save), queryText(query))}\n`);
  }
  try {
    return await show(record, query, { flags, messages });
  } catch (error) {
    if (error instanceof SearchError) throw new UsageError(said.badCursor);
    throw error;
  }
}

/** Of snippets, in code units: three lines of a terminal, and what a program may want to cut itself. */
const SHORT = 240;
const LONG = 400;

async function show(record: Record, query: Query, { flags, messages }: Call): Promise<number> {
  const { sort: order, limit, cursor = null, to } = flags;
  const page = await record.search.search(query, { order, limit, cursor, width: to === 'text' ? SHORT : LONG });
  const facets = flags.facets ? await record.search.facets(query) : null;
  if (to === 'json') return tell(JSON.stringify(pageJson(query, order, page, facets), null, 2));
  if (to === 'jsonl') return tell(page.hits.map((hit) => JSON.stringify(hitJson(hit))).join('\n'));
  if (to === 'csv') return tell(hitsCsv(page.hits).trimEnd());
  const setting = settingOf(messages);
  if (page.total === 0) return tell(nothingText(await record.search.parts(query), setting));
  const block = facets ? [facetsText(facets, setting)] : [];
  return tell([pageText(page, order, setting), ...block].join('\n\n'));
}

function pageJson(query: Query, order: Order, { total, cursor, hits }: SearchPage, facets: Facets | null): object {
  return {
    ...{ query: format(query), order, total, cursor, hits: hits.map(hitJson) },
    ...(facets ? { facets: facetsJson(facets) } : {}),
  };
}

async function listSaved(record: Record, { flags, messages }: Call): Promise<number> {
  const all = await record.search.saved();
  if (flags.to !== 'text') return tell(JSON.stringify(all, null, 2));
  if (all.length === 0) return tell(messages.find.noSearches);
  return tell(all.map(({ name, query }) => `${printableLine(name)}: ${printableLine(query)}`).join('\n'));
}

async function savedQuery(record: Record, name: string): Promise<Query | null> {
  const saved = (await record.search.saved()).find((one) => one.name === name);
  return saved ? parse(saved.query) : null;
}

/** The query; or, when it cannot be understood and that was said, the exit status. */
function readQuery(text: string, messages: Messages): Query | typeof Exit.usage {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const line = `wortlaut: ${printableLine(toldProblem(error.problem, messages.locale))}`;
    stderr.write(`${[line, ...underlined(text, error.at, settingOf(messages, stderr))].join('\n')}\n`);
    return Exit.usage;
  }
}

function tell(text: string): number {
  if (text !== '') stdout.write(`${text}\n`);
  return Exit.done;
}

function fail(text: string): number {
  stderr.write(`wortlaut: ${text}\n`);
  return Exit.failed;
}
