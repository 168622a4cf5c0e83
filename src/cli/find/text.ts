import type { Query } from '../../record/query/ast.ts';
import { format } from '../../record/query/format.ts';
import type { FoundText, Order, PartCount, SearchHit, SearchPage, Total } from '../../record/search.ts';
import type { Span } from '../../text/span.ts';
import { clip } from '../format/elide.ts';
import { wrap } from '../format/wrap.ts';
import { printable, printableLine } from '../printable.ts';
import { painter } from '../register/describe.ts';
import type { Setting } from '../setting.ts';
import { type Run, type Style, columns, paint } from '../terminal.ts';

/** Columns before the text of a statement. */
const INDENT = '    ';
/** Code units shown of a name. */
const NAME = 80;
/** Columns of a part of a query in a list. */
const PART = 40;

/** How many statements there are, and each with who said it, where and when. */
export function pageText({ hits, total, cursor }: SearchPage, order: Order, setting: Setting): string {
  const { find } = setting.messages;
  const style = painter(setting);
  const head = `${style(find.found(total), 'bold')} ${style(`· ${find.orders[order]}`, 'dim')}`;
  let fit: SearchHit['fit'] = null;
  const entries = hits.flatMap((hit) => {
    const title = hit.fit !== null && hit.fit !== fit ? [style(`── ${find.fits[hit.fit]}`, 'dim')] : [];
    fit = hit.fit;
    return [...title, entryText(hit, setting)];
  });
  const more = cursor === null ? [] : [style(find.more(`--cursor ${cursor}`), 'dim')];
  return [head, ...entries, ...more].join('\n\n');
}

function entryText({ statement: stored, snippet }: SearchHit, setting: Setting): string {
  const { messages, width, colours } = setting;
  const { document, speaker, statement, state, day } = stored;
  const words = statement.speaker?.text ?? messages.unnamed;
  const who: Run[] = speaker
    ? [
        { text: printableLine(clip(speaker.name, NAME)), style: ['bold'] },
        { text: ` E${speaker.id}`, style: ['dim'] },
      ]
    : [{ text: printableLine(clip(words, NAME)), style: ['bold'] }];
  const facts = [
    messages.types[statement.type],
    document.outlet ?? document.name,
    day ?? messages.find.noDay,
    ...(state === 'present' ? [] : [messages.care.states[state]]),
  ];
  const about = facts.map((fact) => ` · ${printableLine(clip(fact, NAME))}`).join('');
  const head = wrap(
    [{ text: `W${stored.id} `, style: ['cyan'] }, ...who, { text: about, style: ['dim'] }],
    width,
    colours,
  );
  const body = wrap(snippetRuns(snippet, statement.quote.spans, colours), width - INDENT.length, colours);
  return [...head, ...body.map((line) => INDENT + line)].join('\n');
}

/** The words around the quote dimmed, what fits in bold; where there are no colours, between asterisks. */
function snippetRuns({ text, start, before, after, hits }: FoundText, quote: readonly Span[], colours: boolean): Run[] {
  const shown = printable(text);
  const edges = [...quote, ...hits].flatMap((span) => [span.start - start, span.end - start]);
  const cuts = [...new Set([0, ...edges.filter((at) => at > 0 && at < text.length), text.length])].sort(
    (a, b) => a - b,
  );
  const within = (spans: readonly Span[], at: number): boolean =>
    spans.some((span) => span.start - start <= at && at < span.end - start);
  const runs = cuts.slice(0, -1).map((from, i): Run => {
    const words = shown.slice(from, cuts[i + 1]);
    if (within(hits, from)) return { text: colours ? words : `*${words}*`, style: ['bold', 'yellow'] };
    const style: Style = within(quote, from) ? [] : ['dim'];
    return { text: words, style };
  });
  const left: Run = { text: '… ', style: ['dim'] };
  const right: Run = { text: ' …', style: ['dim'] };
  return [...(before ? [left] : []), ...runs, ...(after ? [right] : [])];
}

/** For a query that finds nothing: what its parts find. */
export function nothingText(parts: readonly PartCount[], setting: Setting): string {
  const { find } = setting.messages;
  const style = painter(setting);
  const bare = style(find.nothing, 'bold');
  if (parts.length === 0) return bare;
  if (parts.every(({ total }) => total !== 0)) return [bare, find.together, ...partLines(parts, setting)].join('\n');
  return [bare, find.eachPart, ...partLines(parts, setting)].join('\n');
}

function partLines(parts: readonly PartCount[], setting: Setting): string[] {
  const { find, locale } = setting.messages;
  const style = painter(setting);
  const names = parts.map(({ part }) => clip(printableLine(format(part)), PART));
  const widest = Math.max(...names.map(columns));
  return parts.map(({ total, near }, i) => {
    const name = names[i] + ' '.repeat(widest - columns(names[i]));
    const hint = near.length > 0 ? style(` · ${find.near(near)}`, 'dim') : '';
    return `  ${total === 0 ? style(name, 'red') : name}  ${numberOf(total, locale)}${hint}`;
  });
}

function numberOf(total: Total, locale: string): string {
  return typeof total === 'number' ? total.toLocaleString(locale) : `> ${total.atLeast.toLocaleString(locale)}`;
}

/** A query with the place that is wrong underlined, cut where it is too long for a line. */
export function underlined(query: string, at: Span, { width, colours }: Setting): string[] {
  const line = printableLine(query);
  const room = width - 6;
  const from = at.start > room - 10 ? at.start - 20 : 0;
  const cut = line.slice(from, from + room);
  const shown = `${from > 0 ? '…' : ''}${cut}${from + room < line.length ? '…' : ''}`;
  const before = (from > 0 ? 1 : 0) + columns(line.slice(from, at.start));
  const length = Math.max(1, Math.min(columns(line.slice(at.start, at.end)), room - before));
  const marks = paint({ text: '^'.repeat(length), style: ['red'] }, colours);
  return [`  ${shown}`, `  ${' '.repeat(before)}${marks}`];
}

export const queryText = (query: Query): string => printableLine(format(query));
