import type { Outcome } from '../../pipeline/outcome.ts';
import { type DocumentResult, type StatementResult, isFailure } from '../../record/result.ts';
import type { Span } from '../../text/span.ts';
import type { StatementType } from '../../text/statement.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { extent, sentenceSpans, widen } from '../../record/export/sentences.ts';
import { type Run, type Style, columns, paint } from '../terminal.ts';
import {
  headingOf,
  imprintOf,
  isOnTheWay,
  namesOf,
  saidOnOf,
  speakerKey,
  speakerName,
  sureness,
  wayOf,
} from './describe.ts';
import { clip } from './elide.ts';
import type { Setting } from '../setting.ts';
import { type Mark, arrangeMarks, partitioner } from './marks.ts';
import { SIGNS } from './signs.ts';
import { wrap } from './wrap.ts';

/** Columns before the text of a statement; its sign stands in them. */
const INDENT = 4;
/** Code units shown of a statement with its sentence; of longer ones the middle is left out. */
const LONGEST_CONTEXT = 1_400;

/** Made for people: the statements of each document by speaker, each in its sentence. Failures are left out. */
export async function* text(outcomes: AsyncIterable<Outcome>, setting: Setting): AsyncGenerator<string> {
  let documents = 0;
  let statements = 0;
  for await (const { result } of outcomes) {
    if (isFailure(result)) continue;
    statements += result.statements.length;
    yield (documents++ > 0 ? '\n\n' : '') + lines(result, setting).join('\n') + '\n';
  }
  if (statements > 0) yield `\n${legend(setting)}\n`;
}

function lines(document: DocumentResult, setting: Setting): string[] {
  const { messages, width, colours } = setting;
  const heading = headingOf(document);
  const id = document.title === null ? [] : [printableLine(clip(document.id, 200))];
  const facts = [...imprintOf(document, messages), messages.statements(document.statements.length), ...id].join(' · ');
  const title = wrap([{ text: heading, style: ['bold'] }], width, colours);
  const rule = '━'.repeat(Math.min(width, columns(heading)));
  const head = [...title, paint({ text: rule, style: ['dim'] }, colours), ...dimmed(facts, width, colours)];
  if (document.statements.length === 0) return [...head, '', messages.nothingFound];
  return [...head, ...speakers(document, setting)];
}

/** The statements under their speakers, both in order of first appearance. */
function speakers(document: DocumentResult, setting: Setting): string[] {
  const sentences = sentenceSpans(document.text);
  const names = namesOf(document);
  const byId = new Map(document.statements.map((statement) => [statement.id, statement]));
  const within = (id: string | null): string | null => {
    const outer = id === null ? undefined : byId.get(id);
    return outer ? `${setting.messages.labels.within}: ${speakerName(outer, names, setting.messages)}` : null;
  };
  return [...Map.groupBy(document.statements, speakerKey)]
    .flatMap(([key, group]) => {
      const name = key === null ? setting.messages.unnamed : speakerName(group[0], names, setting.messages);
      const heading = paint({ text: name, style: key === null ? ['italic'] : ['bold', 'underline'] }, setting.colours);
      const count = group.length > 1 ? paint({ text: ` (${group.length})`, style: ['dim'] }, setting.colours) : '';
      const entries = group.flatMap((statement) => [
        '',
        ...statementEntry(document.text, statement, within(statement.nestedIn), sentences, setting),
      ]);
      return ['', heading + count, ...entries.slice(1), ''];
    })
    .slice(0, -1);
}

/**
 * A statement in its sentence, its quote, cue and hedges marked, with what is known of it below.
 *
 * @param within who said what it is a quotation in
 * @param sentences of the text
 */
export function statementEntry(
  text: string,
  statement: StatementResult,
  within: string | null,
  sentences: readonly Span[],
  { messages, width, colours }: Setting,
): string[] {
  const { sign, colour } = SIGNS[statement.type];
  const shown = wrap(contextRuns(text, statement, sentences, colours), width - INDENT, colours);
  const { addressee, quote, standing } = statement;
  const way = wayOf(statement);
  const day = saidOnOf(statement, messages);
  const facts = [
    messages.types[statement.type],
    mentionOf(statement, messages),
    addressee && !isOnTheWay(statement)
      ? `${messages.labels.addressee}: ${printableLine(clip(addressee.text, 100))}`
      : null,
    way && `${messages.labels.chain}: ${way}`,
    day && `${messages.labels.saidOn}: ${day}`,
    within,
    // what most are need not be said
    standing === 'reported' ? null : messages.standings[standing],
    sureness(statement, messages),
    `${quote.spans[0].start}–${quote.spans.at(-1)!.end}`,
  ];
  const meta = dimmed(facts.filter((fact) => fact !== null).join(' · '), width - INDENT, colours);
  const first = `  ${paint({ text: sign, style: colour }, colours)} `;
  return [...shown, ...meta].map((line, i) => (i === 0 ? first : ' '.repeat(INDENT)) + line);
}

/** The word that stands for a speaker whom the text does not name here: "er". */
function mentionOf({ speaker }: StatementResult, { labels }: Messages): string | null {
  if (speaker?.entity !== null) return null;
  return `${labels.speaker}: ${printableLine(clip(speaker.text, 100))}`;
}

/** How a part of the text is marked: in style, and with signs where there are no colours. */
interface Look {
  readonly style: Style;
  readonly signs: readonly [string, string];
}

const CUE: Look = { style: ['underline'], signs: ['_', '_'] };
const HEDGE: Look = { style: ['italic', 'red'], signs: ['~', '~'] };
const quoteLook = (type: StatementType): Look => ({ style: ['bold', ...SIGNS[type].colour], signs: ['⟦', '⟧'] });

/** The sentences a statement stands in, with its quote, cue and hedges marked. */
function contextRuns(text: string, statement: StatementResult, sentences: readonly Span[], colours: boolean): Run[] {
  const look = (spans: readonly Span[], value: Look): Mark<Look>[] =>
    spans.map(({ start, end }) => ({ start, end, value }));
  const marks = arrangeMarks(text, [
    ...look(statement.quote.spans, quoteLook(statement.type)),
    ...look(statement.cue?.spans ?? [], CUE),
    ...statement.hedges.flatMap((hedge) => look(hedge.spans, HEDGE)),
  ]);
  const partsOf = partitioner(marks);
  return windows(widen(extent(statement), sentences)).flatMap((window, i) => {
    const runs = partsOf(window).map((part): Run => {
      if (part.kind !== 'text')
        return { text: colours ? '' : part.mark.value.signs[part.kind === 'open' ? 0 : 1], style: [] };
      return {
        text: printableLine(text.slice(part.start, part.end)),
        style: part.open.flatMap(({ value }) => value.style),
      };
    });
    return i === 0 ? runs : [{ text: ' […] ', style: [] }, ...runs];
  });
}

/** The span itself, or its beginning and end where it is too long to show. */
function windows({ start, end }: Span): Span[] {
  if (end - start <= LONGEST_CONTEXT) return [{ start, end }];
  const half = LONGEST_CONTEXT / 2;
  return [
    { start, end: start + half },
    { start: end - half, end },
  ];
}

function dimmed(text: string, width: number, colours: boolean): string[] {
  return wrap([{ text, style: ['dim'] }], width, colours);
}

/** What the signs mean; in colours they show it themselves. */
function legend({ messages, width, colours }: Setting): string {
  const types = (Object.keys(SIGNS) as StatementType[]).flatMap((type): Run[] => [
    { text: SIGNS[type].sign, style: SIGNS[type].colour },
    { text: ` ${messages.types[type]} `, style: ['dim'] },
  ]);
  const { quote, cue, hedge } = messages.labels;
  const looks = [
    { look: quoteLook('direct'), label: quote },
    { look: CUE, label: cue },
    { look: HEDGE, label: hedge },
  ].flatMap(({ look, label }): Run[] => [
    { text: colours ? label : look.signs[0] + label + look.signs[1], style: look.style },
    { text: ' ', style: [] },
  ]);
  return [types, looks].flatMap((runs) => wrap(runs, width, colours)).join('\n');
}
