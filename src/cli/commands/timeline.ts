import { stdout } from 'node:process';
import type { Record } from '../../record/record.ts';
import type { EntityRef, StoredStatement } from '../../record/stored.ts';
import type { PositionChange, TimelineFilter, Topic } from '../../record/timeline.ts';
import type { StatementType } from '../../text/statement.ts';
import type { Messages } from '../messages.ts';
import { NoSuchThing, READING, withRecord } from '../record/open.ts';
import { type ShownChange, changesText } from '../timeline/changes.ts';
import { type Heading, timelineText } from '../timeline/text.ts';
import { settingOf } from '../setting.ts';
import { Exit, UsageError } from '../usage.ts';

export interface TimelineFlags {
  readonly record?: string;
  readonly about?: string;
  readonly changes?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly type?: StatementType;
  readonly outlet?: string;
  readonly oldest?: boolean;
  readonly limit?: number;
  readonly cursor?: string;
  readonly to: 'text' | 'json' | 'jsonl';
}

/** Statements that a terminal shows; pairs of contrary ones. */
const SHOWN = 20;
const PAIRS = 20;
/** Pages that are gone through for one that is full. */
const PAGES = 100;

/**
 * `wortlaut timeline NAME`
 *
 * @returns the exit status
 * @throws UsageError for what cannot be meant
 */
export function timeline(name: string, flags: TimelineFlags, messages: Messages): Promise<number> {
  const [since, until] = [flags.since?.slice(0, 10), flags.until?.slice(0, 10)];
  if (since !== undefined && until !== undefined && since > until) throw new UsageError(messages.timeline.notInOrder);
  const work = async (record: Record): Promise<number> => {
    const entity = await entityNamed(record, name, messages);
    const about = flags.about === undefined ? null : await topicOf(record, flags.about);
    const filter = { since, until, type: flags.type, outlet: flags.outlet, about: about?.topic };
    const heading = { entity, about: about?.who ?? flags.about ?? null, topic: about?.topic ?? null };
    const show = flags.changes ? showChanges : showStatements;
    return show(record, heading, filter, flags, messages);
  };
  return withRecord(flags.record, READING, messages, work);
}

/** @throws NoSuchThing when nobody or several are called that */
async function entityNamed(record: Record, text: string, { register }: Messages): Promise<EntityRef> {
  const found = await record.timelines.find(text);
  if (found.length === 1) return found[0];
  if (found.length === 0) throw new NoSuchThing(register.nobody(text));
  const ids = found.slice(0, 8).map(({ id, name }) => `E${id} ${name}`);
  throw new NoSuchThing(register.several(text, `${ids.join(', ')}${found.length > 8 ? ' …' : ''}`));
}

/** Whom a topic means when it names one person or body; else its words. */
async function topicOf(
  record: Record,
  text: string,
): Promise<{ readonly topic: Topic; readonly who: EntityRef | null }> {
  const found = await record.timelines.find(text);
  if (found.length === 1) return { topic: { kind: 'entity', entity: found[0].id }, who: found[0] };
  return { topic: { kind: 'words', words: text.split(/\s+/).filter((word) => word !== '') }, who: null };
}

type Head = Pick<Heading, 'entity' | 'about' | 'topic'>;

async function showStatements(
  record: Record,
  head: Head,
  filter: TimelineFilter,
  flags: TimelineFlags,
  messages: Messages,
): Promise<number> {
  const { statements, cursor } = await gather(record, head.entity.id, filter, flags, messages);
  if (flags.to === 'jsonl') {
    for (const statement of statements) stdout.write(`${JSON.stringify(statement)}\n`);
    return Exit.done;
  }
  const summary = (await record.timelines.summary(head.entity.id))!;
  if (flags.to === 'json') stdout.write(`${JSON.stringify({ ...summary, shown: statements, cursor }, null, 2)}\n`);
  else {
    const isWhole = Object.values(filter).every((value) => value === undefined) && flags.cursor === undefined;
    stdout.write(`${timelineText({ ...head, summary, isWhole }, statements, cursor, settingOf(messages))}\n`);
  }
  return Exit.done;
}

/** As many statements as are wanted, from as many pages as that takes. */
async function gather(
  record: Record,
  entity: number,
  filter: TimelineFilter,
  flags: TimelineFlags,
  { timeline: messages }: Messages,
): Promise<{ readonly statements: readonly StoredStatement[]; readonly cursor: string | null }> {
  const order = flags.oldest ? 'oldest' : 'newest';
  const limit = flags.limit ?? (flags.to === 'text' ? SHOWN : Infinity);
  const ids: number[] = [];
  let cursor: string | null = flags.cursor ?? null;
  try {
    for (let page = 0; page < PAGES && ids.length < limit; page++) {
      const options = {
        ...filter,
        order,
        limit: Math.min(limit - ids.length, 1_000),
        cursor: cursor ?? undefined,
      } as const;
      const found = await record.timelines.statements(entity, options);
      ids.push(...found.statements);
      ({ cursor } = found);
      if (cursor === null) break;
    }
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(messages.badCursor(flags.cursor ?? ''));
    throw error;
  }
  return { statements: await record.documents.statements(ids), cursor };
}

async function showChanges(
  record: Record,
  head: Head,
  filter: TimelineFilter,
  flags: TimelineFlags,
  messages: Messages,
): Promise<number> {
  const pairs = await record.timelines.changes(head.entity.id, filter);
  const shown = await withStatements(
    record,
    pairs.slice(0, flags.limit ?? (flags.to === 'text' ? PAIRS : pairs.length)),
  );
  if (flags.to === 'jsonl') for (const pair of shown) stdout.write(`${JSON.stringify(pair)}\n`);
  else if (flags.to === 'json') stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  else stdout.write(`${changesText(head, shown, pairs.length, settingOf(messages))}\n`);
  return Exit.done;
}

async function withStatements(record: Record, pairs: readonly PositionChange[]): Promise<ShownChange[]> {
  const all = await record.documents.statements([...new Set(pairs.flatMap(({ earlier, later }) => [earlier, later]))]);
  const byId = new Map(all.map((statement) => [statement.id, statement]));
  return pairs.map(({ earlier, later }) => ({ earlier: byId.get(earlier)!, later: byId.get(later)! }));
}
