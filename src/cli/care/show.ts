import type { DocumentRef, Revision, StoredStatement } from '../../record/stored.ts';
import { clip } from '../format/elide.ts';
import { statementEntry } from '../format/text.ts';
import { wrap } from '../format/wrap.ts';
import { printableLine } from '../printable.ts';
import { painter } from '../register/describe.ts';
import type { Setting } from '../setting.ts';
import { sentenceSpans } from '../../record/export/sentences.ts';
import { columns } from '../terminal.ts';

/** Code units of an earlier wording that are shown. */
const WORDING = 200;

interface ShownDocument {
  readonly document: DocumentRef;
  readonly revisions: readonly Revision[];
  /** For each of the revisions. */
  readonly statements: readonly (readonly StoredStatement[])[];
  /** Of the revision that is shown, from 1. */
  readonly number: number;
}

/** `wortlaut show D7`: a revision with its statements, what they were called before, and what has gone. */
export function showDocument({ document, revisions, statements, number }: ShownDocument, setting: Setting): string {
  const { messages } = setting;
  const { labels, states } = messages.care;
  const style = painter(setting);
  const revision = revisions[number - 1];
  const all = new Map(statements.flat().map((statement) => [statement.id, statement]));
  const shown = statements[number - 1];
  const gone = statements.slice(0, number - 1).flatMap((list) => list.filter(({ state }) => state === 'vanished'));
  const entries = shown.map((stored) => entryOf(stored, revision, all, setting));
  const goneLines = gone.map((stored) => {
    const text = `W${stored.id} ${whoOf(stored, setting)}: ${clip(stored.statement.quote.text, WORDING)}`;
    return wrap([{ text: printableLine(text), style: ['dim'] }], setting.width - 4, setting.colours)
      .map((line) => `    ${line}`)
      .join('\n');
  });
  return [
    headOf(document, revision, revisions.length, setting),
    ...(entries.length > 0 ? entries : [labels.noStatements]),
    ...(goneLines.length > 0 ? [style(states.vanished, 'bold'), ...goneLines] : []),
  ].join('\n\n');
}

/** `wortlaut show W33` */
export function showStatement(
  { stored, revisions }: { readonly stored: StoredStatement; readonly revisions: readonly Revision[] },
  setting: Setting,
): string {
  const revision = revisions.find(({ id }) => id === stored.revision)!;
  return [
    headOf(stored.document, revision, revisions.length, setting),
    entryOf(stored, revision, new Map(), setting),
  ].join('\n\n');
}

function headOf(document: DocumentRef, revision: Revision, of: number, setting: Setting): string {
  const { messages, width, colours } = setting;
  const { labels } = messages.care;
  const style = painter(setting);
  const title = printableLine(clip(document.title ?? document.name, 300));
  const { version, engine } = revision.run;
  const facts = [
    `D${document.id}`,
    document.outlet,
    document.published?.slice(0, 10),
    of > 1 ? labels.revision(revision.number, of) : null,
    revision.retrieved ? `${labels.retrieved} ${revision.retrieved.slice(0, 16).replace('T', ' ')}` : null,
    `${labels.seen} ${revision.seen.slice(0, 10)}`,
    `${labels.readBy} ${version} ${engine}`,
  ].filter((fact) => typeof fact === 'string');
  return [
    ...wrap([{ text: title, style: ['bold'] }], width, colours),
    style('━'.repeat(Math.min(width, columns(title))), 'dim'),
    ...wrap([{ text: printableLine(facts.join(' · ')), style: ['dim'] }], width, colours),
    ...(document.url === null ? [] : [style(printableLine(document.url), 'dim')]),
  ].join('\n');
}

/** A statement in its sentence, under its number and speaker; with the wording before, where there was another. */
function entryOf(
  stored: StoredStatement,
  { result }: Revision,
  all: ReadonlyMap<number, StoredStatement>,
  setting: Setting,
): string {
  const { labels, states } = setting.messages.care;
  const style = painter(setting);
  const facts = [
    stored.state === 'present' ? null : states[stored.state],
    stored.claim === null ? null : `C${stored.claim}`,
  ];
  const about = facts
    .filter((fact) => fact !== null)
    .map((fact) => ` · ${fact}`)
    .join('');
  const head = `${style(`W${stored.id}`, 'dim')} ${style(whoOf(stored, setting), 'bold')}${style(about, 'dim')}`;
  const lines = statementEntry(result.text, stored.statement, null, sentenceSpans(result.text), setting);
  const before = stored.before === null ? undefined : all.get(stored.before);
  const words = before?.statement.quote.text;
  if (words === undefined || words === stored.statement.quote.text) return [head, ...lines].join('\n');
  const earlier = wrap(
    [{ text: `${labels.changedFrom}: ${printableLine(clip(words, WORDING))}`, style: ['dim'] }],
    setting.width - 4,
    setting.colours,
  );
  return [head, ...lines, ...earlier.map((line) => `    ${line}`)].join('\n');
}

function whoOf({ speaker, statement }: StoredStatement, { messages }: Setting): string {
  if (speaker) return `${printableLine(speaker.name)} (E${speaker.id})`;
  return statement.speaker ? printableLine(clip(statement.speaker.text, WORDING)) : messages.unnamed;
}
