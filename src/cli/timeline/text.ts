import { sameWords } from '../../record/stories/sayings.ts';
import type { EntityRef, StoredStatement } from '../../record/stored.ts';
import type { FunctionHeld, SpeakerSummary, Tally, Topic } from '../../record/timeline.ts';
import { clip } from '../format/elide.ts';
import { SIGNS } from '../format/signs.ts';
import { wrap } from '../format/wrap.ts';
import { printableLine } from '../printable.ts';
import { pad, painter } from '../register/describe.ts';
import type { Setting } from '../setting.ts';
import { type Run, columns } from '../terminal.ts';

/** What stands above the statements. */
export interface Heading {
  readonly entity: EntityRef;
  /** What the statements are about: somebody, or words; null for everything. */
  readonly about: EntityRef | string | null;
  readonly topic: Topic | null;
  readonly summary: SpeakerSummary;
  /** Whether the whole timeline is shown from its start: then all that is known of the speaker stands above it. */
  readonly isWhole: boolean;
}

/** Code units of a quote that are shown. */
const WORDING = 400;
/** Entries of a list that are shown. */
const LISTED = 5;
const INDENT = '  ';

/** `wortlaut timeline`: who it is, then day by day what was said. */
export function timelineText(
  heading: Heading,
  statements: readonly StoredStatement[],
  cursor: string | null,
  setting: Setting,
): string {
  const { timeline: messages } = setting.messages;
  const said = statements.length === 0 ? [messages.none] : dayLines(statements, setting);
  const more =
    cursor === null ? [] : ['', messages.more(`wortlaut timeline E${heading.entity.id} … --cursor ${cursor}`)];
  return [...headLines(heading, setting), '', ...said, ...more].join('\n');
}

/** The name, underlined, and what the page is about. */
export function titleLines(
  { entity, about, topic }: Pick<Heading, 'entity' | 'about' | 'topic'>,
  setting: Setting,
): string[] {
  const { timeline: messages } = setting.messages;
  const style = painter(setting);
  const name = printableLine(clip(entity.name, WORDING));
  const what = about === null ? '' : ` ${aboutWords(about, topic, messages)}`;
  const title = `${name}${what}`;
  return [
    ...wrap(
      [
        { text: title, style: ['bold'] },
        { text: ` E${entity.id}`, style: ['dim'] },
      ],
      setting.width,
      setting.colours,
    ),
    style('━'.repeat(Math.min(setting.width, columns(title))), 'dim'),
  ];
}

function aboutWords(about: EntityRef | string, topic: Topic | null, messages: Setting['messages']['timeline']): string {
  if (typeof about !== 'string') return messages.about(`${printableLine(about.name)} (E${about.id})`);
  const words = printableLine(clip(about, WORDING));
  return topic?.kind === 'words' ? messages.aboutWords(`„${words}“`) : messages.about(words);
}

function headLines(heading: Heading, setting: Setting): string[] {
  const { timeline: messages, types, locale } = setting.messages;
  const { summary, isWhole } = heading;
  const style = painter(setting);
  const span = summary.first === null ? [] : [`${summary.first} – ${summary.last}`];
  const kinds = summary.types.map(({ what, statements }) => `${statements.toLocaleString(locale)} ${types[what]}`);
  const facts = [messages.statements(summary.statements), ...span, ...kinds].join(' · ');
  const titles = titleLines(heading, setting);
  if (!isWhole) return titles;
  const rows: readonly (readonly [string, string])[] = [
    [messages.functions, listed(summary.functions.map(functionWords))],
    [messages.months, monthsOf(summary.months)],
    [messages.addressees, listed(summary.addressees.map((one) => counted(one, ({ name }) => name)))],
    [messages.outlets, listed(summary.outlets.map((one) => counted(one, String)))],
    [messages.media, listed(summary.media.map((one) => counted(one, String)))],
    [messages.company, listed(summary.company.map((one) => counted(one, ({ name }) => name)))],
  ];
  const shown = rows.filter(([, value]) => value !== '');
  const width = Math.max(0, ...shown.map(([label]) => columns(label)));
  return [
    ...titles,
    ...wrap([{ text: facts, style: ['dim'] }], setting.width, setting.colours),
    ...(shown.length > 0 ? [''] : []),
    ...shown.flatMap(([label, value]) =>
      wrap([{ text: printableLine(value), style: [] }], setting.width - width - 2, setting.colours).map(
        (line, i) => `${style(pad(i === 0 ? label : '', width), 'dim')}  ${line}`,
      ),
    ),
    ...(summary.counted < summary.statements ? [style(messages.counted(summary.counted), 'dim')] : []),
  ];
}

const listed = (items: readonly string[]): string =>
  items.slice(0, LISTED).join(' · ') + (items.length > LISTED ? ' …' : '');

const counted = <T>({ what, statements }: Tally<T>, words: (what: T) => string): string =>
  `${words(what)} ${statements}×`;

function functionWords({ words, first, last }: FunctionHeld): string {
  if (first === null || last === null) return words;
  const [from, to] = [first.slice(0, 7), last.slice(0, 7)];
  return `${words} (${from === to ? from : `${from} – ${to}`})`;
}

const BARS = '▁▂▃▄▅▆▇█';
/** Months that are drawn at most: the last ones. */
const MONTHS = 36;

/** A bar a month, those without a statement too. */
function monthsOf(months: readonly Tally<string>[]): string {
  const last = months.at(-1);
  if (!last || months.length < 2) return '';
  const first = Math.max(monthNumber(months[0].what), monthNumber(last.what) - MONTHS + 1);
  const counts = new Map(months.map(({ what, statements }) => [monthNumber(what), statements]));
  const drawn = Array.from({ length: monthNumber(last.what) - first + 1 }, (_, i) => counts.get(first + i) ?? 0);
  const most = Math.max(...drawn);
  const bars = drawn.map((count) => (count === 0 ? '·' : BARS[Math.ceil((count / most) * BARS.length) - 1]));
  const name = `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, '0')}`;
  return `${name} ${bars.join('')} ${last.what}`;
}

const monthNumber = (month: string): number => 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7)) - 1;

/** Under each day what was said on it; what several documents have, once. */
function dayLines(statements: readonly StoredStatement[], setting: Setting): string[] {
  const days = new Map<string, StoredStatement[]>();
  for (const one of statements) {
    const day = one.day ?? setting.messages.timeline.noDay;
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  const style = painter(setting);
  return [...days].flatMap(([day, said], i) => [
    ...(i > 0 ? [''] : []),
    style(day, 'bold'),
    ...sameWords(said).flatMap(([first, ...others]) => entryLines(first, others.length, setting)),
  ]);
}

function entryLines(stored: StoredStatement, others: number, setting: Setting): string[] {
  const { statement, document, addressee, state } = stored;
  const { types, timeline: messages } = setting.messages;
  const { sign, colour } = SIGNS[statement.type];
  const facts = [
    types[statement.type],
    ...(addressee ? [messages.to(addressee.name)] : []),
    document.outlet ?? document.name,
    `W${stored.id}`,
    ...(others > 0 ? [messages.alsoIn(others)] : []),
    ...(state === 'vanished' ? [messages.vanished] : []),
  ];
  const style = painter(setting);
  const lines = (text: string, dim: boolean): string[] =>
    wrap([{ text: printableLine(text), style: dim ? ['dim'] : [] } satisfies Run], setting.width - 4, setting.colours);
  const [first, ...rest] = [...lines(clip(statement.quote.text, WORDING), false), ...lines(facts.join(' · '), true)];
  return [`${INDENT}${style(sign, ...colour)} ${first}`, ...rest.map((line) => `${INDENT}${INDENT}${line}`)];
}
