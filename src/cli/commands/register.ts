import { userInfo } from 'node:os';
import { stdout } from 'node:process';
import { entitiesOf } from '../../identity/register/arrangement.ts';
import { type Action, type Request, RegisterError } from '../../identity/register/decision.ts';
import type { Review } from '../../identity/register/review.ts';
import type { Entities } from '../../record/entities.ts';
import type { OpenOptions } from '../../record/open.ts';
import type { Record } from '../../record/record.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { READING, WRITING, withRecord } from '../record/open.ts';
import { type Names, describeAction } from '../register/describe.ts';
import { entityOf, numberOf } from '../register/ids.ts';
import { reconcileEntities } from '../register/reconcile.ts';
import { type Beside, decisionsText, entityText, listText, reviewText } from '../register/text.ts';
import { type Setting, settingOf } from '../setting.ts';
import { Exit } from '../usage.ts';

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

type Command = (record: Record, call: Call) => number | Promise<number>;

/** Lists are cut here where nobody says otherwise: a terminal shows no more. */
const SHOWN = 20;
const LISTED = 100;
const SIGHTINGS = 50;

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
  merge: deciding(async ([into, from], entities, { register: m }) => ({
    ...{ kind: 'merge', into: await entityOf(into, entities, m), from: await entityOf(from, entities, m) },
  })),
  split: deciding(async ([entity, ...sightings], entities, { register: m }) => ({
    ...{
      kind: 'split',
      entity: await entityOf(entity, entities, m),
      sightings: sightings.map((s) => numberOf(s, 'S', m)),
    },
  })),
  rename: deciding(async ([entity, name], entities, { register: m }) => ({
    ...{ kind: 'rename', entity: await entityOf(entity, entities, m), name },
  })),
  separate: deciding(async ([a, b], entities, { register: m }) => ({
    ...{ kind: 'separate', a: await entityOf(a, entities, m), b: await entityOf(b, entities, m) },
  })),
  accept: deciding(async ([question, entity], entities, { register: m }) => ({
    ...{ kind: 'accept', question: numberOf(question, '', m) },
    entity: entity === undefined ? null : await entityOf(entity, entities, m),
  })),
  reject: deciding(([question], _, { register: m }) => ({ kind: 'reject', question: numberOf(question, '', m) })),
  undo: deciding(([decision], _, { register: m }) => ({ kind: 'undo', decision: numberOf(decision, '', m) })),
} as const;

/** Opens the record, runs, and says in the user's language what went wrong. */
function command(options: OpenOptions, run: Command): (call: Call) => Promise<number> {
  return async (call) => {
    const { flags, messages } = call;
    const work = async (record: Record): Promise<number> => run(record, call);
    return withRecord(flags.record, options, messages, work, (error) => toldAs(error, messages));
  };
}

function toldAs(error: unknown, { register }: Messages): string | null {
  if (!(error instanceof RegisterError)) return null;
  return `wortlaut: ${register.problems[error.problem](printableLine(error.what))}`;
}

/** A command that decides something by hand, and says what, and how to undo it. */
function deciding(
  requestOf: (words: readonly string[], entities: Entities, messages: Messages) => Request | Promise<Request>,
): (call: Call) => Promise<number> {
  return command(WRITING, async ({ entities }, { words, flags, messages }) => {
    const by = flags.by ?? userInfo().username;
    const at = new Date().toISOString();
    const { id, action } = await entities.decide(await requestOf(words, entities, messages), by, at);
    const what = describeAction(action, await namesIn([action], entities), messages);
    stdout.write(`${messages.register.decided(id, what)}\n`);
    return Exit.done;
  });
}

const namesIn = async (actions: readonly Action[], entities: Entities): Promise<Names> =>
  entities.names([...new Set(actions.flatMap(entitiesOf))]);

async function list({ entities }: Record, call: Call): Promise<number> {
  const all = await entities.count();
  const lines = await entities.list({ limit: call.flags.limit ?? (call.flags.to === 'json' ? all : LISTED) });
  return write(call, lines, (setting) =>
    all === 0 ? call.messages.register.labels.empty : listText(lines, all, setting),
  );
}

async function show({ entities }: Record, call: Call): Promise<number> {
  const { flags, messages } = call;
  const id = await entityOf(call.words[0], entities, messages.register);
  const entity = await entities.entity(id);
  if (!entity) throw new RegisterError('no-entity', `E${id}`);
  const limit = flags.limit ?? (flags.to === 'json' ? entity.sightings : SIGHTINGS);
  const sightings = await entities.seen(entity.id, { limit });
  const decisions = await entities.decisionsAbout(entity.id);
  const names = await namesIn(
    decisions.map(({ action }) => action),
    entities,
  );
  return write(call, { ...entity, sightings }, (setting) =>
    entityText({ entity, sightings, decisions, names }, setting),
  );
}

async function showReview({ entities }: Record, call: Call): Promise<number> {
  const open = await entities.review();
  const limit = call.flags.limit ?? SHOWN;
  const beside = await besideOf(open, limit, entities);
  return write(call, open, (setting) => reviewText(open, limit, beside, setting));
}

/** What is shown of the first questions and decisions. */
async function besideOf({ joins, identifiers, waiting }: Review, limit: number, entities: Entities): Promise<Beside> {
  const asked = joins.slice(0, limit);
  const about = asked.flatMap(({ entity, candidates }) => [entity, ...candidates.map((candidate) => candidate.entity)]);
  const proposed = identifiers.slice(0, limit).map(({ entity }) => entity);
  const decided = waiting.slice(0, limit).flatMap(({ decision }) => entitiesOf(decision.action));
  const own = await entities.names([...new Set([...about, ...proposed, ...decided])]);
  // those that went into another are shown by that one
  const roots = await entities.names([...new Set([...own.values()].map(({ id }) => id))]);
  const sightings = await entities.sightings(asked.map(({ sighting }) => sighting));
  return { names: new Map([...own, ...roots]), sightings: new Map(sightings.map((one) => [one.id, one])) };
}

async function showDecisions({ entities }: Record, call: Call): Promise<number> {
  const decisions = await entities.decisions();
  const names = await namesIn(
    decisions.map(({ action }) => action),
    entities,
  );
  return write(call, decisions, (setting) => decisionsText(decisions, names, setting));
}

function write({ flags, messages }: Call, json: unknown, text: (setting: Setting) => string): number {
  stdout.write(`${flags.to === 'json' ? JSON.stringify(json, null, 2) : text(settingOf(messages))}\n`);
  return Exit.done;
}
