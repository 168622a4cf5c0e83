import type { DocumentResult } from '../../../record/result.ts';
import type { TextRole } from '../../../text/block.ts';
import type { Span } from '../../../text/span.ts';
import type { Messages } from '../../messages.ts';
import { type Names, headingOf, imprintOf, namesOf, speakerName } from '../describe.ts';
import { clip } from '../elide.ts';
import { partitioner } from '../marks.ts';
import { printableLine } from '../../printable.ts';
import { escape, safeHref } from './escape.ts';
import { pageMarks, passageWriter } from './passage.ts';
import type { Entry } from './why.ts';

/** One document as an article: its text with every statement marked, the speakers in the margin. */
export function articleHtml(
  document: DocumentResult,
  entries: readonly Entry[],
  anchor: string,
  messages: Messages,
): string {
  const names = namesOf(document);
  const blocks = linesOf(document.text);
  const titled =
    document.blocks.at(0)?.role === 'headline' ||
    (document.title !== null && document.text.slice(blocks[0]?.start, blocks[0]?.end).trim() === document.title.trim());
  const source = `<p class="imprint">${imprint(document, messages)}</p>`;
  const text = textHtml(document, entries, blocks, titled ? source : null, names, messages);
  return (
    `<article id="${escape(anchor)}" lang="${escape(document.language)}">\n` +
    (titled ? '' : `<header><h2>${escape(headingOf(document))}</h2>${source}</header>\n`) +
    `<div class="text">${text}</div>\n</article>\n`
  );
}

/** A statement with its number, anchor and the one it is nested in, for each of a document. */
export function entriesOf({ statements }: DocumentResult, anchor: string): Entry[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const outer = (id: string | null) => (id === null ? null : (byId.get(id) ?? null));
  return statements.map((statement, i) => ({
    ...{ statement, number: i + 1, outer: outer(statement.nestedIn) },
    anchor: `${anchor}:${clip(statement.id, 80)}`,
  }));
}

function imprint(document: DocumentResult, messages: Messages): string {
  const facts = [
    ...imprintOf(document, messages),
    ...document.authors.map((author) => printableLine(clip(author, 100))),
    messages.statements(document.statements.length),
  ].map(escape);
  const href = safeHref(document.url);
  const source = escape(printableLine(clip(document.url ?? document.id, 200)));
  if (href !== null) facts.push(`<a href="${escape(href)}" rel="noopener noreferrer">${source}</a>`);
  // without a title the id is the heading already
  else if (document.title !== null || document.url !== null) facts.push(source);
  return facts.join(' · ');
}

/** The lines of a text that hold something. Each is a block of its own, so that none is far from its margin. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** The text content of the result, without margins, cards and imprint, is the document's text, character for character. */
function textHtml(
  document: DocumentResult,
  entries: readonly Entry[],
  blocks: readonly Span[],
  afterTitle: string | null,
  names: Names,
  messages: Messages,
): string {
  const { text } = document;
  const partsOf = partitioner(pageMarks(document, entries));
  const roleAt = roles(document);
  const write = passageWriter(text, names, messages);
  const starting = [...entries].sort((a, b) => startOf(a) - startOf(b));
  let [next, position] = [0, 0];
  const html = blocks.map((block, i) => {
    const noted: Entry[] = [];
    while (next < starting.length && startOf(starting[next]) < block.end) noted.push(starting[next++]);
    const gap = text.slice(position, block.start);
    position = block.end;
    const isTitle = i === 0 && afterTitle !== null;
    const [tag, look] = isTitle ? ['h2', ''] : ['p', lookOf(roleAt(block))];
    const content = `${notes(noted, names, messages)}<${tag}${look}>${write(partsOf(block))}</${tag}>`;
    return `${gap}<div class="${gap === '\n' ? 'next' : 'block'}">${content}</div>${isTitle ? afterTitle : ''}`;
  });
  return html.join('') + text.slice(position);
}

/** Tells of lines, asked in text order, the role of the block they stand in. */
function roles({ blocks }: DocumentResult): (line: Span) => TextRole | null {
  let next = 0;
  return ({ start }) => {
    while (next < blocks.length && blocks[next].end <= start) next++;
    const block = blocks.at(next);
    return block && block.start <= start ? block.role : null;
  };
}

const PLAIN: ReadonlySet<TextRole | null> = new Set(['paragraph', 'answer', null]);

function lookOf(role: TextRole | null): string {
  return PLAIN.has(role) ? '' : ` class="${role}"`;
}

function startOf({ statement }: Entry): number {
  return statement.quote.spans[0].start;
}

/** The margin beside a block: who speaks in it, with the numbers and types of what they say. */
function notes(entries: readonly Entry[], names: Names, messages: Messages): string {
  if (entries.length === 0) return '';
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    const same =
      last && speakerName(last[0].statement, names, messages) === speakerName(entry.statement, names, messages);
    if (same) last.push(entry);
    else groups.push([entry]);
  }
  const items = groups.map((group) => {
    const { statement } = group[0];
    const name = escape(speakerName(statement, names, messages));
    const unnamed = statement.speaker === null ? ' class="unnamed"' : '';
    const chips = group.map(
      ({ anchor, number, statement: { type } }) =>
        `<a class="chip ${type}" href="#${escape(anchor)}"><b>${number}</b> ${escape(messages.types[type])}</a>`,
    );
    return `<li><b${unnamed}>${name}</b> ${chips.join(' ')}</li>`;
  });
  return `<ul class="notes">${items.join('')}</ul>`;
}
