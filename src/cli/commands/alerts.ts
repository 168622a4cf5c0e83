import { resolve } from 'node:path';
import { stdout } from 'node:process';
import { AlertError, type Message, type NewAlert, type SecretRef } from '../../record/alerts.ts';
import { targetOf } from '../../record/alerts/target.ts';
import type { OpenOptions } from '../../record/open.ts';
import type { Record } from '../../record/record.ts';
import { FAILED, handOutAlerts } from '../alerts/hand-out.ts';
import { deadText, handedLine, listText } from '../alerts/text.ts';
import { queryOf } from '../export/query.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { NoSuchThing, READING, WRITING, withRecord } from '../record/open.ts';
import { settingOf } from '../setting.ts';
import { columns } from '../terminal.ts';
import { Exit, UsageError } from '../usage.ts';

interface AlertFlags {
  readonly record?: string;
  readonly search?: string;
  readonly atom?: string;
  readonly jsonFeed?: string;
  readonly webhook?: string;
  readonly secretEnv?: string;
  readonly secretFile?: string;
  readonly allow?: readonly string[];
  readonly replay?: string;
  readonly to?: 'text' | 'json';
}

/** What a command is given. */
interface Call {
  readonly words: readonly string[];
  readonly flags: AlertFlags;
  readonly messages: Messages;
}

/** The commands of `wortlaut alerts`; each gives the exit status and throws UsageError for what cannot be meant. */
export const ALERT_COMMANDS = {
  add: command(WRITING, add),
  list: command(READING, list),
  remove: command(WRITING, async ({ alerts }, { words: [name], messages }) => {
    if (!(await alerts.remove(name))) throw new NoSuchThing(messages.alerts.noSuch(name));
    stdout.write(`${messages.alerts.removed(printableLine(name))}\n`);
    return Exit.done;
  }),
  run: command(WRITING, run),
  dead: (call: Call) => command(call.flags.replay === undefined ? READING : WRITING, dead)(call),
} as const;

function command(
  options: OpenOptions,
  work: (record: Record, call: Call) => Promise<number>,
): (call: Call) => Promise<number> {
  return (call) => {
    const { messages, flags } = call;
    const toldAs = (error: unknown): string | null => {
      if (error instanceof AlertError) return `wortlaut: ${messages.alerts.nameTaken(printableLine(error.alert))}`;
      return null;
    };
    return withRecord(flags.record, options, messages, (record) => work(record, call), toldAs);
  };
}

async function add({ alerts, search }: Record, { words: [name], flags, messages }: Call): Promise<number> {
  const saved = (await search.saved()).find((one) => one.name === flags.search);
  const query = saved?.query ?? flags.search ?? '';
  queryOf(query, messages);
  await alerts.add({ name, query, ...targetIn(flags, messages) }, new Date().toISOString());
  stdout.write(`${messages.alerts.added(printableLine(name))}\n`);
  return Exit.done;
}

/** Files are kept by their whole path: a run may start elsewhere. */
function targetIn(
  { atom, jsonFeed, webhook, secretEnv, secretFile }: AlertFlags,
  { alerts: messages }: Messages,
): Pick<NewAlert, 'kind' | 'target' | 'secret'> {
  const [target, ...more] = [atom, jsonFeed, webhook].filter((one) => one !== undefined);
  if (!target || more.length > 0) throw new UsageError(messages.oneTarget);
  const [secret, ...others]: SecretRef[] = [
    ...(secretEnv === undefined ? [] : [{ env: secretEnv }]),
    ...(secretFile === undefined ? [] : [{ file: resolve(secretFile) }]),
  ];
  if (webhook === undefined) {
    if (secret) throw new UsageError(messages.secretWithout);
    return { kind: atom === undefined ? 'json-feed' : 'atom', target: resolve(target), secret: null };
  }
  if (!secret || others.length > 0) throw new UsageError(messages.webhookSecret);
  return { kind: 'webhook', target: webhook, secret };
}

async function list({ alerts }: Record, call: Call): Promise<number> {
  const lines = await alerts.list();
  if (call.flags.to === 'json') {
    const shown = lines.map((line) => ({ ...line, target: targetOf(line) }));
    stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
  } else stdout.write(`${listText(lines, settingOf(call.messages))}\n`);
  return Exit.done;
}

/** Statements that are asked about at once. */
const SETTLED = 2_000;

async function run(record: Record, call: Call): Promise<number> {
  const { flags, messages } = call;
  while ((await record.settle(SETTLED)) > 0);
  const setting = settingOf(call.messages);
  const names = Math.max(0, ...(await record.alerts.list()).map(({ name }) => columns(printableLine(name))));
  let [count, failed] = [0, 0];
  for await (const handed of handOutAlerts(record, flags.allow ?? [])) {
    count++;
    if (FAILED.has(handed.kind)) failed++;
    const { alert, ...what } = handed;
    const line = 'message' in what ? { ...what, message: shown(what.message) } : what;
    if (flags.to === 'json') stdout.write(`${JSON.stringify({ alert: alert.name, ...line })}\n`);
    else stdout.write(`${handedLine(handed, names, setting)}\n`);
  }
  if (count === 0 && flags.to !== 'json') stdout.write(`${messages.alerts.nothingToDo}\n`);
  return failed > 0 ? Exit.failed : Exit.done;
}

/** A message as programs see it. */
function shown({ id, key, made, statements, attempts, error }: Message): object {
  return { id, key, made, statements, attempts, error };
}

async function dead({ alerts }: Record, call: Call): Promise<number> {
  const { flags, messages } = call;
  if (flags.replay !== undefined) {
    const which = flags.replay === 'all' ? 'all' : [numberIn(flags.replay, messages)];
    const count = await alerts.replay(which, new Date().toISOString());
    stdout.write(`${messages.alerts.replayed(count)}\n`);
    return count === 0 && which !== 'all' ? Exit.failed : Exit.done;
  }
  const all = await alerts.dead();
  if (flags.to === 'json')
    stdout.write(
      `${JSON.stringify(
        all.map((one) => ({ alert: one.alert.name, ...shown(one) })),
        null,
        2,
      )}\n`,
    );
  else stdout.write(`${deadText(all, settingOf(call.messages))}\n`);
  return Exit.done;
}

function numberIn(text: string, { alerts }: Messages): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new UsageError(alerts.badNumber(text));
  return Number(text);
}
