import type { CopyOf, StoriesPage, Story, StoryDocument, StoryLine } from '../../record/stories.ts';
import { type Saying, type Teller, sayingsOf } from '../../record/stories/sayings.ts';
import type { StoredStatement } from '../../record/stored.ts';
import { clip } from '../format/elide.ts';
import { wrap } from '../format/wrap.ts';
import { printableLine } from '../printable.ts';
import { fit, pad, painter } from '../register/describe.ts';
import type { Setting } from '../setting.ts';
import { type Run, columns } from '../terminal.ts';

/** Code units of a quote that are shown. */
const WORDING = 300;
const INDENT = '    ';

/** `wortlaut stories`: two lines a story, the latest first. */
export function storiesText({ stories, cursor }: StoriesPage, setting: Setting): string {
  const { stories: messages } = setting.messages;
  if (stories.length === 0) return messages.none;
  const style = painter(setting);
  const ids = Math.max(...stories.map(({ id }) => `T${id}`.length));
  const blocks = stories.flatMap((story) => {
    const left = setting.width - ids - 2;
    const facts = [daysOf(story, setting), messages.documents(story.documents), messages.outlets(story.outlets)];
    return [
      `${style(`T${story.id}`.padStart(ids), 'cyan')}  ${style(fit(titleOf(story, setting), left), 'bold')}`,
      `${' '.repeat(ids)}  ${style(facts.join(' · '), 'dim')}`,
    ];
  });
  const more = cursor === null ? [] : ['', messages.more(`wortlaut stories --cursor ${cursor}`)];
  return [...blocks, ...more].join('\n');
}

/** `wortlaut stories T4`: its documents, copies under what they have their words from, and who says what. */
export function storyText(story: Story, statements: readonly StoredStatement[], setting: Setting): string {
  const { stories: messages } = setting.messages;
  const style = painter(setting);
  const title = `T${story.id}  ${titleOf(story, setting)}`;
  const facts = [daysOf(story, setting), messages.documents(story.documents), messages.outlets(story.outlets)];
  const tellers = sayingsOf(statements);
  return [
    ...wrap([{ text: title, style: ['bold'] }], setting.width, setting.colours),
    style('━'.repeat(Math.min(setting.width, columns(title))), 'dim'),
    style(facts.join(' · '), 'dim'),
    '',
    style(messages.documentsHead, 'bold'),
    ...documentLines(story.members, setting),
    '',
    style(messages.saidHead, 'bold'),
    ...(tellers.length === 0 ? [messages.nothingSaid] : tellers.flatMap((teller) => tellerLines(teller, setting))),
  ].join('\n');
}

const titleOf = ({ title }: StoryLine, { messages }: Setting): string =>
  title === null ? messages.stories.noTitle : printableLine(clip(title, WORDING));

function daysOf({ first, last }: StoryLine, { messages }: Setting): string {
  if (first === null || last === null) return messages.stories.noDay;
  return first === last ? first : `${first} – ${last}`;
}

function documentLines(members: readonly StoryDocument[], setting: Setting): string[] {
  const ids = Math.max(...members.map(({ id }) => `D${id}`.length));
  const outlets = Math.min(24, Math.max(...members.map(({ outlet }) => columns(outlet ?? '–'))));
  const originals = members.filter(({ copy }) => copy === null);
  return originals.flatMap((document) => [
    documentLine(document, ids, outlets, setting),
    ...members
      .filter(({ copy }) => copy !== null && rootOf(copy, members) === document.id)
      .map((copy) => copyLine(copy, ids, outlets, setting)),
  ]);
}

/** The document at the end of copies of copies. */
function rootOf({ original }: CopyOf, members: readonly StoryDocument[]): number {
  const seen = new Set<number>();
  let at = original;
  while (!seen.has(at)) {
    seen.add(at);
    const copy = members.find(({ id }) => id === at)?.copy;
    if (!copy) return at;
    at = copy.original;
  }
  return original;
}

function documentLine(document: StoryDocument, ids: number, outlets: number, setting: Setting): string {
  const style = painter(setting);
  const head = `${style(`D${document.id}`.padStart(ids), 'dim')}  ${timeOf(document)}  `;
  const agencies = document.agencies.length > 0 ? ` (${document.agencies.join(', ')})` : '';
  const title = printableLine((document.title ?? document.name) + agencies);
  const left = setting.width - ids - 2 - 16 - 2 - outlets - 2;
  return `${head}${outletOf(document, outlets)}  ${fit(title, left)}`;
}

/** Which of its words it has, under the document that it has them from. */
function copyLine(document: StoryDocument, ids: number, outlets: number, setting: Setting): string {
  const { stories: messages, locale } = setting.messages;
  const style = painter(setting);
  const { kind, taken, kept } = document.copy!;
  const percent = (share: number): string => Math.round(100 * share).toLocaleString(locale);
  const amount =
    kind === 'identical'
      ? ''
      : `, ${kind === 'shortened' ? messages.kept(percent(kept)) : messages.taken(percent(taken))}`;
  const line = `${`D${document.id}`.padStart(ids)}  ${timeOf(document)}  ${outletOf(document, outlets)}`;
  return style(`${line}  └ ${messages.copies[kind]}${amount}`, 'dim');
}

/** Sixteen columns. */
const timeOf = ({ published, day }: StoryDocument): string =>
  (published ?? day ?? '–').slice(0, 16).replace('T', ' ').padEnd(16);

const outletOf = ({ outlet }: StoryDocument, width: number): string =>
  pad(fit(printableLine(outlet ?? '–'), width), width);

function tellerLines({ speaker, words, sayings }: Teller, setting: Setting): string[] {
  const style = painter(setting);
  const name = printableLine(clip(words ?? setting.messages.unnamed, WORDING));
  const number = speaker ? style(`  E${speaker.id}`, 'dim') : '';
  return [`${style(name, 'cyan')}${number}`, ...sayings.flatMap((saying) => sayingLines(saying, setting)), ''];
}

function sayingLines({ statement, others, answers }: Saying, setting: Setting): string[] {
  const { stories: messages, types } = setting.messages;
  const documents = new Set(others.map(({ document }) => document.id));
  documents.delete(statement.document.id);
  const where = [
    types[statement.statement.type],
    `W${statement.id}`,
    `D${statement.document.id}`,
    ...(documents.size > 0 ? [messages.alsoIn(documents.size)] : []),
  ];
  const quote: Run[] = [
    { text: printableLine(clip(statement.statement.quote.text, WORDING)), style: [] },
    { text: ` ${where.join(' · ')}`, style: ['dim'] },
  ];
  const denied =
    answers &&
    ([
      { text: `⇄ ${messages.denies(who(answers, setting))}: `, style: ['yellow'] },
      { text: `${printableLine(clip(answers.statement.quote.text, WORDING / 2))} `, style: [] },
      { text: `W${answers.id}`, style: ['dim'] },
    ] satisfies Run[]);
  return [...hanging(quote, '  – ', setting), ...(denied ? hanging(denied, INDENT, setting) : [])];
}

const who = ({ speaker, statement }: StoredStatement, { messages }: Setting): string =>
  printableLine(clip(speaker?.name ?? statement.speaker?.text ?? messages.unnamed, WORDING));

/** Lines under one another, the first with a sign before it. */
function hanging(runs: readonly Run[], before: string, { width, colours }: Setting): string[] {
  return wrap(runs, width - INDENT.length, colours).map((line, i) => `${i === 0 ? before : INDENT}${line}`);
}
