import { userInfo } from 'node:os';
import { env, stderr, stdout } from 'node:process';
import { NAMES } from '../../identity/register/default-names.ts';
import { type Request, RegisterError } from '../../identity/register/decision.ts';
import type { Register } from '../../identity/register/register.ts';
import { review } from '../../identity/register/review.ts';
import { listDecisions, listEntities, viewEntity } from '../../identity/register/view.ts';
import { RecordError } from '../../record/error.ts';
import { type OpenOptions, openFile } from '../../record/sqlite/file.ts';
import { RegisterStore } from '../../record/sqlite/register.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { type Setting, describeAction } from '../register/describe.ts';
import { NameError, entityOf, numberOf } from '../register/ids.ts';
import { reconcileEntities } from '../register/reconcile.ts';
import { decisionsText, entityText, listText, reviewText } from '../register/text.ts';
import { textWidth, wantsColours } from '../terminal.ts';
import { Exit, UsageError } from '../usage.ts';

export interface RegisterFlags {
  readonly record?: string;
  readonly to?: 'text' | 'json';
  readonly by?: string;
  readonly limit?: number;
  readonly service?: string;
}

/** What a command of `wortlaut register` is given. */
export interface Call {
  readonly words: readonly string[];
  readonly flags: RegisterFlags;
  readonly messages: Messages;
}

type Command = (store: RegisterStore, call: Call) => number | Promise<number>;

/** Lists are cut here where nobody says otherwise: a terminal shows no more. */
const SHOWN = 20;
const LISTED = 100;
const SIGHTINGS = 50;

const READING: OpenOptions = { readOnly: true };
const WRITING: OpenOptions = { create: false };

/**
 * The commands of `wortlaut register`, each with how it opens the record.
 *
 * They return the exit status and throw UsageError for what cannot be meant.
 */
export const REGISTER_COMMANDS = {
  list: command(READING, list),
  show: command(READING, show),
  review: command(READING, showReview),
  decisions: command(READING, showDecisions),
  reconcile: command(WRITING, reconcileEntities),
  merge: deciding(([into, from], register, { register: m }) => ({
    ...{ kind: 'merge', into: entityOf(into, register, m), from: entityOf(from, register, m) },
  })),
  split: deciding(([entity, ...sightings], register, { register: m }) => ({
    ...{ kind: 'split', entity: entityOf(entity, register, m), sightings: sightings.map((s) => numberOf(s, 'S', m)) },
  })),
  rename: deciding(([entity, name], register, { register: m }) => ({
    ...{ kind: 'rename', entity: entityOf(entity, register, m), name },
  })),
  separate: deciding(([a, b], register, { register: m }) => ({
    ...{ kind: 'separate', a: entityOf(a, register, m), b: entityOf(b, register, m) },
  })),
  accept: deciding(([question, entity], register, { register: m }) => ({
    ...{ kind: 'accept', question: numberOf(question, '', m) },
    entity: entity === undefined ? null : entityOf(entity, register, m),
  })),
  reject: deciding(([question], _, { register: m }) => ({ kind: 'reject', question: numberOf(question, '', m) })),
  undo: deciding(([decision], _, { register: m }) => ({ kind: 'undo', decision: numberOf(decision, '', m) })),
} as const;

/** Opens the record, runs, and says in the user's language what went wrong. */
function command(options: OpenOptions, run: Command): (call: Call) => Promise<number> {
  return async (call) => {
    const { messages } = call;
    const file = call.flags.record ?? (env['WORTLAUT_RECORD'] || undefined);
    if (file === undefined) throw new UsageError(messages.register.noRecord);
    try {
      const record = openFile(file, options);
      try {
        return await run(new RegisterStore(record, NAMES), call);
      } finally {
        record.close();
      }
    } catch (error) {
      const line = toldAs(error, messages);
      if (line === null) throw error;
      stderr.write(`${line}\n`);
      return Exit.failed;
    }
  };
}

function toldAs(error: unknown, { errors, register }: Messages): string | null {
  if (error instanceof RecordError) return errors.failed(printableLine(error.file), register.record[error.problem]);
  if (error instanceof RegisterError) return `wortlaut: ${register.problems[error.problem](printableLine(error.what))}`;
  return error instanceof NameError ? `wortlaut: ${printableLine(error.message)}` : null;
}

/** A command that decides something by hand, and says what, and how to undo it. */
function deciding(
  requestOf: (words: readonly string[], register: Register, messages: Messages) => Request,
): (call: Call) => Promise<number> {
  return command(WRITING, (store, { words, flags, messages }) => {
    const by = flags.by ?? userInfo().username;
    const at = new Date().toISOString();
    const { id, what } = store.write((register) => {
      const decision = register.decide(requestOf(words, register, messages), by, at);
      return { id: decision.id, what: describeAction(decision.action, register, messages) };
    });
    stdout.write(`${messages.register.decided(id, what)}\n`);
    return Exit.done;
  });
}

function list(store: RegisterStore, call: Call): number {
  const register = store.read();
  const all = listEntities(register);
  const lines = all.slice(0, call.flags.limit ?? (call.flags.to === 'json' ? all.length : LISTED));
  return write(call, lines, (setting) =>
    all.length === 0 ? call.messages.register.labels.empty : listText(lines, all.length, setting),
  );
}

function show(store: RegisterStore, call: Call): number {
  const register = store.read();
  const id = entityOf(call.words[0], register, call.messages.register);
  const entity = viewEntity(id, register);
  if (!entity) throw new RegisterError('no-entity', `E${id}`);
  return write(call, entity, (setting) => entityText(entity, call.flags.limit ?? SIGHTINGS, register, setting));
}

function showReview(store: RegisterStore, call: Call): number {
  const register = store.read();
  const open = review(register);
  return write(call, open, (setting) => reviewText(open, call.flags.limit ?? SHOWN, register, setting));
}

function showDecisions(store: RegisterStore, call: Call): number {
  const register = store.read();
  const decisions = listDecisions(register);
  return write(call, decisions, (setting) => decisionsText(decisions, register, setting));
}

function write({ flags, messages }: Call, json: unknown, text: (setting: Setting) => string): number {
  const setting = { messages, colours: wantsColours(stdout, env), width: textWidth(stdout) };
  stdout.write(`${flags.to === 'json' ? JSON.stringify(json, null, 2) : text(setting)}\n`);
  return Exit.done;
}
