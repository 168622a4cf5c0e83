import { statSync } from 'node:fs';
import { stderr, stdout } from 'node:process';
import { userInfo } from 'node:os';
import type { Forgetting } from '../../record/care.ts';
import { CorrectionError, type CorrectionRequest } from '../../record/corrections.ts';
import type { OpenOptions } from '../../record/open.ts';
import type { Record } from '../../record/record.ts';
import { faultLines, logText, statsText } from '../care/text.ts';
import { showDocument, showStatement } from '../care/show.ts';
import { documentIn, entityId, numberIn, quoteAt } from '../care/ids.ts';
import type { Messages } from '../messages.ts';
import { writeAll } from '../output.ts';
import { printableLine } from '../printable.ts';
import { NoSuchThing, READING, WRITING, withRecord } from '../record/open.ts';
import { settingOf } from '../setting.ts';
import { Exit } from '../usage.ts';

export interface CareFlags {
  readonly record?: string;
  readonly to?: 'text' | 'json';
  readonly by?: string;
  readonly limit?: number;
  readonly revision?: number;
  readonly rebuild?: boolean;
  readonly withDocuments?: boolean;
  readonly yes?: boolean;
}

/** What a command is given. */
export interface Call {
  readonly words: readonly string[];
  readonly flags: CareFlags;
  readonly messages: Messages;
}

type Run = (record: Record, call: Call) => Promise<number>;

/** `wortlaut show`, `stats`, `check`, `backup`, `migrate`, `forget`: each gives the exit status. */
export const CARE_COMMANDS = {
  show: command(READING, show),
  stats: command(READING, async (record, call) => {
    const stats = await record.care.stats();
    return say(call, stats, () => statsText(stats, settingOf(call.messages)));
  }),
  check: (call: Call) => command(call.flags.rebuild ? WRITING : READING, check)(call),
  backup: command(READING, async (record, { words: [file], messages }) => {
    await record.care.backup(file);
    stdout.write(`${messages.care.backedUp(printableLine(file), statSync(file).size)}\n`);
    return Exit.done;
  }),
  // to open it for writing is to bring it to this version
  migrate: command({}, async (record, call) => {
    const { version } = await record.care.stats();
    stdout.write(`${call.messages.care.migrated(printableLine(record.address), version)}\n`);
    return Exit.done;
  }),
  forget: command(WRITING, forget),
} as const;

/** `wortlaut correct …` */
export const CORRECT_COMMANDS = {
  confirm: correcting((_, [statement], { care }) => ({
    kind: 'confirm',
    statement: numberIn(statement, 'W', care),
  })),
  reject: correcting((_, [statement], { care }) => ({
    kind: 'reject',
    statement: numberIn(statement, 'W', care),
  })),
  speaker: correcting(async (record, [number, who], { care }) => {
    const { id, statement } = await statementOf(record, number, care);
    const entity = who === 'none' ? null : entityId(who, care);
    return { kind: 'change', statement: id, to: statement, by: { speaker: entity } };
  }),
  words: correcting(async (record, [number, words], { care }) => {
    const stored = await statementOf(record, number, care);
    const { result } = (await record.documents.revision(stored.revision))!;
    const quote = quoteAt(result.text, words, stored.statement.quote, `W${stored.id}`, care);
    return { kind: 'change', statement: stored.id, to: { ...stored.statement, quote } };
  }),
  undo: correcting((_, [id], { care }) => ({ kind: 'undo', correction: numberIn(id, '', care) })),
  log: command(READING, async (record, call) => {
    const lines = await record.corrections.log(call.flags.limit ?? LOGGED);
    return say(call, lines, () => logText(lines, settingOf(call.messages)));
  }),
  export: command(READING, async (record) => {
    const { corpusLines } = await import('../../record/export/corpus.ts');
    await writeAll(corpusLines(record.corrections), null);
    return Exit.done;
  }),
} as const;

const LOGGED = 50;

/** Opens the record, runs, and says in the user's language what went wrong. */
function command(options: OpenOptions, run: Run): (call: Call) => Promise<number> {
  return (call) => {
    const { messages } = call;
    const toldAs = (error: unknown): string | null => {
      if (error instanceof CorrectionError)
        return `wortlaut: ${messages.care.correctionProblems[error.problem](error.what)}`;
      return null;
    };
    return withRecord(call.flags.record, options, messages, (record) => run(record, call), toldAs);
  };
}

/** A correction, which is said, and how to undo it. */
function correcting(
  requestOf: (
    record: Record,
    words: readonly string[],
    messages: Messages,
  ) => Promise<CorrectionRequest> | CorrectionRequest,
): (call: Call) => Promise<number> {
  return command(WRITING, async (record, { words, flags, messages }) => {
    const request = await requestOf(record, words, messages);
    const id = await record.corrections.correct(request, flags.by ?? userInfo().username, new Date().toISOString());
    const about = request.kind === 'undo' ? String(request.correction) : printableLine(words[0]);
    stdout.write(`${messages.care.corrected(id, `${about} ${messages.care.corrections[request.kind]}`)}\n`);
    return Exit.done;
  });
}

async function statementOf(
  record: Record,
  number: string,
  care: Messages['care'],
): Promise<Awaited<ReturnType<Record['documents']['statements']>>[number]> {
  const id = numberIn(number, 'W', care);
  const [statement] = await record.documents.statements([id]);
  if (!statement) throw new CorrectionError('no-statement', id);
  return statement;
}

async function show(record: Record, call: Call): Promise<number> {
  const [what] = call.words;
  const { care } = call.messages;
  if (/^W\d+$/i.test(what)) {
    const stored = await statementOf(record, what, care);
    const revisions = await record.documents.revisions(stored.document.id);
    const shown = { stored, revisions };
    return say(call, stored, () => showStatement(shown, settingOf(call.messages)));
  }
  const document = await documentIn(record, what, care);
  const revisions = await record.documents.revisions(document.id);
  const statements = await Promise.all(revisions.map(async ({ id }) => record.documents.statementsOf(id)));
  const number = call.flags.revision ?? revisions.length;
  if (!revisions[number - 1]) throw new NoSuchThing(care.nothingSuch(care.labels.revision(number, revisions.length)));
  return say(call, { document, revisions, statements: statements[number - 1] }, () =>
    showDocument({ document, revisions, statements, number }, settingOf(call.messages)),
  );
}

async function check(record: Record, call: Call): Promise<number> {
  const { care } = call.messages;
  const isSeen = stderr.isTTY && call.flags.to !== 'json';
  if (call.flags.rebuild) {
    await record.care.rebuild();
    while ((await record.settle(SETTLED)) > 0);
  }
  const report = await record.care.check((done, of) => {
    if (isSeen && (done % 1_000 === 0 || done === of))
      stderr.write(`\r\u001b[K${done === of ? '' : care.checking(done, of)}`);
  });
  const repaired = call.flags.rebuild ? `${care.repaired}\n` : '';
  const status = report.total > 0 ? Exit.failed : Exit.done;
  say(call, report, () => repaired + faultLines(report, settingOf(call.messages)));
  return status;
}

/** Statements that are settled at once. */
const SETTLED = 1_000;

async function forget(record: Record, call: Call): Promise<number> {
  const { words, flags, messages } = call;
  const { care } = messages;
  const what = await forgettingOf(record, call);
  const counts = await (flags.yes ? record.care.forget(what) : record.care.wouldForget(what));
  if (counts === null) throw new NoSuchThing(care.nothingSuch(words[0]));
  const name = printableLine(words[0]);
  return say(call, { done: flags.yes ?? false, ...counts }, () => {
    if (flags.yes) return care.forgot(name, counts);
    const stays = what.kind === 'person' && !what.withDocuments ? [care.textsStay] : [];
    const names = counts.names.map((one) => `  ${printableLine(one)}`);
    const more = counts.documents - counts.names.length;
    return [
      care.wouldForget(name, counts),
      ...names,
      ...(more > 0 ? [`  ${care.andMore(more)}`] : []),
      ...stays,
      care.sayYes,
    ].join('\n');
  });
}

async function forgettingOf(record: Record, { words: [what], flags, messages }: Call): Promise<Forgetting> {
  if (/^E\d+$/i.test(what))
    return { kind: 'person', entity: entityId(what, messages.care), withDocuments: flags.withDocuments ?? false };
  return { kind: 'document', document: (await documentIn(record, what, messages.care)).id };
}

function say({ flags }: Call, json: unknown, text: () => string): number {
  stdout.write(`${flags.to === 'json' ? JSON.stringify(json, null, 2) : text()}\n`);
  return Exit.done;
}
