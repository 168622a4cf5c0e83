import { stdout } from 'node:process';
import type { Record } from '../../record/record.ts';
import type { StoriesPage, StoryLine } from '../../record/stories.ts';
import type { Messages } from '../messages.ts';
import { NoSuchThing, READING, withRecord } from '../record/open.ts';
import { storiesText, storyText } from '../stories/text.ts';
import { settingOf } from '../setting.ts';
import { Exit, UsageError } from '../usage.ts';

export interface StoriesFlags {
  readonly record?: string;
  readonly since?: string;
  readonly limit?: number;
  readonly cursor?: string;
  readonly to: 'text' | 'json' | 'jsonl';
}

/** What a terminal shows. */
const SHOWN = 20;
/** Stories that are read at once. */
const PAGE = 200;

/**
 * `wortlaut stories [T4]`
 *
 * @returns the exit status
 * @throws UsageError for what cannot be meant
 */
export function stories(number: string | undefined, flags: StoriesFlags, messages: Messages): Promise<number> {
  const id = number === undefined ? null : storyNumber(number, messages);
  return withRecord(flags.record, READING, messages, (record) =>
    id === null ? list(record, flags, messages) : one(record, id, flags, messages),
  );
}

function storyNumber(text: string, { stories: messages }: Messages): number {
  const digits = /^[Tt]?([1-9]\d{0,14})$/.exec(text)?.[1];
  if (digits === undefined) throw new UsageError(messages.badNumber(text));
  return Number(digits);
}

async function one(record: Record, id: number, { to }: StoriesFlags, messages: Messages): Promise<number> {
  const story = await record.stories.story(id);
  if (!story) throw new NoSuchThing(messages.stories.noStory(`T${id}`));
  const statements = await record.documents.statements(story.statements);
  const shown = { ...story, statements };
  if (to === 'json') stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  else if (to === 'jsonl') stdout.write(`${JSON.stringify(shown)}\n`);
  else stdout.write(`${storyText(story, statements, settingOf(messages))}\n`);
  return Exit.done;
}

async function list(record: Record, flags: StoriesFlags, messages: Messages): Promise<number> {
  if (flags.to === 'text') {
    const page = await pageOf(record, flags, flags.limit ?? SHOWN, flags.cursor, messages);
    stdout.write(`${storiesText(page, settingOf(messages))}\n`);
    return Exit.done;
  }
  const all: StoryLine[] = [];
  for await (const line of linesOf(record, flags, messages)) {
    if (flags.to === 'json') all.push(line);
    else stdout.write(`${JSON.stringify(line)}\n`);
  }
  if (flags.to === 'json') stdout.write(`${JSON.stringify(all, null, 2)}\n`);
  return Exit.done;
}

async function* linesOf(record: Record, flags: StoriesFlags, messages: Messages): AsyncGenerator<StoryLine> {
  let left = flags.limit ?? Infinity;
  let { cursor } = flags;
  while (left > 0) {
    const page = await pageOf(record, flags, Math.min(left, PAGE), cursor, messages);
    yield* page.stories;
    left -= page.stories.length;
    if (page.cursor === null) return;
    ({ cursor } = page);
  }
}

async function pageOf(
  record: Record,
  { since }: StoriesFlags,
  limit: number,
  cursor: string | undefined,
  { stories: messages }: Messages,
): Promise<StoriesPage> {
  try {
    return await record.stories.stories({ since: since?.slice(0, 10), limit, cursor });
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(messages.badCursor(cursor ?? ''));
    throw error;
  }
}
