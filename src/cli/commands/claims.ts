import { userInfo } from 'node:os';
import { stdout } from 'node:process';
import type { Claim } from '../../record/claims.ts';
import { ClaimError, type ClaimRequest } from '../../record/claims/decisions.ts';
import type { OpenOptions } from '../../record/open.ts';
import type { Record } from '../../record/record.ts';
import { numberIn } from '../care/ids.ts';
import { claimLine } from '../claims/json.ts';
import { claimText } from '../claims/page.ts';
import { claimsText, decisionsText } from '../claims/text.ts';
import type { Messages } from '../messages.ts';
import { writeAll } from '../output.ts';
import { printableLine } from '../printable.ts';
import { NoSuchThing, READING, WRITING, withRecord } from '../record/open.ts';
import { entityOf } from '../register/ids.ts';
import { type Setting, settingOf } from '../setting.ts';
import { Exit, UsageError } from '../usage.ts';

export interface ClaimsFlags {
  readonly record?: string;
  readonly to?: 'text' | 'json' | 'jsonl';
  readonly speaker?: string;
  readonly since?: string;
  readonly limit?: number;
  readonly by?: string;
}

/** What a command is given. */
export interface Call {
  readonly words: readonly string[];
  readonly flags: ClaimsFlags;
  readonly messages: Messages;
}

/** Claims of a list, and decisions, where nobody says otherwise. */
const LISTED = 20;
/** Claims that are read at once. */
const READ_AT_ONCE = 200;

/** `wortlaut claims`, `wortlaut claims C5`. @returns the exit status */
export const showClaims = command(READING, async (record, call) => {
  const { words, flags, messages } = call;
  if (words.length > 0) return showClaim(record, call);
  const speaker = flags.speaker === undefined ? undefined : await speakerIn(record, flags.speaker, messages);
  const { since } = flags;
  if (since !== undefined && !isDay(since)) throw new UsageError(messages.claims.badDay(since));
  if (flags.to === 'jsonl') {
    await writeAll(lines(record, { speaker, since, limit: flags.limit ?? Infinity }), null);
    return Exit.done;
  }
  const limit = flags.limit ?? LISTED;
  const { claims, cursor } = await record.claims.list({ speaker, since, limit });
  return say(call, claims, (setting) => claimsText(claims, cursor !== null, setting));
});

/** `wortlaut claims …`: each gives the exit status. */
export const CLAIM_COMMANDS = {
  join: deciding(([a, b], messages) => ({ kind: 'join', a: statementIn(a, messages), b: statementIn(b, messages) })),
  part: deciding(([a, from], messages) => ({
    ...{ kind: 'part', a: statementIn(a, messages) },
    from: (from as string | undefined) === undefined ? null : statementIn(from, messages),
  })),
  undo: deciding(([decision], { care }) => ({ kind: 'undo', decision: numberIn(decision, '', care) })),
  decisions: command(READING, async (record, call) => {
    const all = await record.claims.decisions(call.flags.limit ?? LISTED);
    return say(call, all, (setting) => decisionsText(all, setting));
  }),
} as const;

type Run = (record: Record, call: Call) => Promise<number>;

/** Opens the record, runs, and says in the user's language what went wrong. */
function command(options: OpenOptions, run: Run): (call: Call) => Promise<number> {
  return (call) => {
    const { messages } = call;
    const toldAs = (error: unknown): string | null =>
      error instanceof ClaimError ? `wortlaut: ${messages.claims.problems[error.problem](error.what)}` : null;
    return withRecord(call.flags.record, options, messages, (record) => run(record, call), toldAs);
  };
}

/** A decision, which is said, and how to undo it. */
function deciding(
  requestOf: (words: readonly string[], messages: Messages) => ClaimRequest,
): (call: Call) => Promise<number> {
  return command(WRITING, async (record, { words, flags, messages }) => {
    const request = requestOf(words, messages);
    const id = await record.claims.decide(request, flags.by ?? userInfo().username, new Date().toISOString());
    const what = messages.claims.actions[request.kind](words.map((word) => word.toUpperCase()).map(printableLine));
    stdout.write(`${messages.claims.decided(id, what)}\n`);
    return Exit.done;
  });
}

async function showClaim(record: Record, call: Call): Promise<number> {
  const { words, flags, messages } = call;
  const id = /^[CW]?([1-9]\d{0,14})$/i.exec(words[0])?.[1];
  if (id === undefined) throw new UsageError(messages.claims.badId(words[0]));
  const page = await record.claims.claim(Number(id), flags.limit);
  if (!page) throw new NoSuchThing(messages.claims.nothingSuch(words[0].toUpperCase()));
  if (flags.to === 'jsonl') stdout.write(claimLine(page));
  else say(call, page, (setting) => claimText(page, setting));
  return Exit.done;
}

interface Wanted {
  readonly speaker: number | undefined;
  readonly since: string | undefined;
  readonly limit: number;
}

async function* lines(record: Record, { speaker, since, limit }: Wanted): AsyncGenerator<string> {
  let [last, left] = [0, limit];
  while (left > 0) {
    const claims = await record.claims.after(last, READ_AT_ONCE);
    if (claims.length === 0) return;
    const wanted = claims.filter((claim) => isWanted(claim, speaker, since)).slice(0, left);
    if (wanted.length > 0) yield wanted.map(claimLine).join('');
    left -= wanted.length;
    last = claims[claims.length - 1].id;
  }
}

function isWanted({ entity, statements }: Claim, speaker: number | undefined, since: string | undefined): boolean {
  if (speaker !== undefined && entity?.id !== speaker) return false;
  return since === undefined || statements.some(({ day }) => day !== null && day >= since);
}

/** @throws NoSuchThing when nobody or several are called that */
async function speakerIn(record: Record, text: string, { care, register }: Messages): Promise<number> {
  const id = await entityOf(text, record.entities, register);
  const [root] = await record.entities.find(`E${id}`);
  if (root === undefined) throw new NoSuchThing(care.nothingSuch(text));
  return root;
}

const statementIn = (text: string, { care }: Messages): number => numberIn(text, 'W', care);

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

function say({ flags, messages }: Call, json: unknown, text: (setting: Setting) => string): number {
  stdout.write(`${flags.to === 'json' ? JSON.stringify(json, null, 2) : text(settingOf(messages))}\n`);
  return Exit.done;
}
