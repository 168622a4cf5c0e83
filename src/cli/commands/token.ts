import { stderr, stdout } from 'node:process';
import { digestOf, isGood, newToken } from '../../desk/access/token.ts';
import type { OpenOptions } from '../../record/open.ts';
import type { Record } from '../../record/record.ts';
import { type Scope, type Token, TokenError } from '../../record/tokens.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { NoSuchThing, READING, WRITING, withRecord } from '../record/open.ts';
import { columns } from '../terminal.ts';
import { Exit, UsageError } from '../usage.ts';

/** What a command is given. */
interface Call {
  /** Empty where none is asked for. */
  readonly name: string;
  readonly flags: {
    readonly record?: string;
    readonly scope?: Scope;
    readonly expires?: string;
    readonly to?: 'text' | 'json';
  };
  readonly messages: Messages;
}

/** The commands of `wortlaut token`; each gives the exit status and throws UsageError for what cannot be meant. */
export const TOKEN_COMMANDS = {
  add: command(WRITING, add),
  list: command(READING, list),
  remove: command(WRITING, async ({ tokens }, { name, messages }) => {
    if (!(await tokens.remove(name))) throw new NoSuchThing(messages.token.noSuch(name));
    stdout.write(`${messages.token.removed(printableLine(name))}\n`);
    return Exit.done;
  }),
} as const;

function command(
  options: OpenOptions,
  work: (record: Record, call: Call) => Promise<number>,
): (call: Call) => Promise<number> {
  return (call) => {
    const { messages, flags } = call;
    const toldAs = (error: unknown): string | null =>
      error instanceof TokenError ? `wortlaut: ${messages.token.nameTaken(printableLine(error.token))}` : null;
    return withRecord(flags.record, options, messages, (record) => work(record, call), toldAs);
  };
}

/** The token alone goes to standard output, to be piped to where it is kept. */
async function add({ tokens }: Record, { name, flags, messages }: Call): Promise<number> {
  if (name.trim() === '') throw new UsageError(messages.token.noName);
  const token = newToken();
  const { scope = 'read', expires = null } = flags;
  await tokens.add({ name, scope, digest: digestOf(token), created: new Date().toISOString(), expires });
  stderr.write(`${messages.token.shownOnce(printableLine(name))}\n`);
  stdout.write(`${token}\n`);
  return Exit.done;
}

async function list({ tokens }: Record, { flags, messages }: Call): Promise<number> {
  const all = await tokens.list();
  if (flags.to === 'json') {
    const shown = all.map(({ name, scope, created, expires }) => ({ name, scope, created, expires }));
    stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  } else stdout.write(`${listText(all, messages)}\n`);
  return Exit.done;
}

function listText(all: readonly Token[], { token: messages }: Messages): string {
  if (all.length === 0) return messages.none;
  const now = new Date().toISOString();
  const names = all.map(({ name }) => printableLine(name));
  const width = Math.max(...names.map(columns));
  return all
    .map((token, i) => {
      const { scope, expires } = token;
      const when = expires === null ? '' : ` · ${(isGood(token, now) ? messages.until : messages.over)(expires)}`;
      return `${names[i]}${' '.repeat(width - columns(names[i]))}  ${messages.scopes[scope]}${when}`;
    })
    .join('\n');
}
