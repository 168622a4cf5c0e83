import type { DocumentResult } from '../../../record/result.ts';
import type { Link } from '../../../text/document.ts';
import type { Span } from '../../../text/span.ts';
import type { Messages } from '../../messages.ts';
import type { Names } from '../describe.ts';
import { type Mark, type Part, arrangeMarks } from '../marks.ts';
import { escape, safeHref } from './escape.ts';
import { type Entry, whyCard } from './why.ts';

/** How a part of the text is marked up. */
type Look =
  | { readonly kind: 'statement'; readonly entry: Entry }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'speaker' | 'cue' | 'hedge' };

export type PageMark = Mark<Look>;

/** Every mark of a document, sorted; statements first where spans are equal, so that they enclose the rest. */
export function pageMarks(document: DocumentResult, entries: readonly Entry[]): PageMark[] {
  const at = (spans: readonly Span[] | undefined, value: Look): PageMark[] =>
    (spans ?? []).map(({ start, end }) => ({ start, end, value }));
  const speakers = new Map<string, PageMark>();
  const cues = new Map<string, PageMark>();
  for (const { statement } of entries) {
    // Statements of one frame share its words, which are marked once.
    for (const mark of at(statement.speaker?.spans, { kind: 'speaker' }))
      speakers.set(`${mark.start}-${mark.end}`, mark);
    for (const mark of at(statement.cue?.spans, { kind: 'cue' })) cues.set(`${mark.start}-${mark.end}`, mark);
  }
  return arrangeMarks(document.text, [
    ...entries.flatMap((entry) => at(entry.statement.quote.spans, { kind: 'statement', entry })),
    ...linkMarks(document.text, document.links),
    ...speakers.values(),
    ...cues.values(),
    ...entries.flatMap(({ statement }) => statement.hedges.flatMap((hedge) => at(hedge.spans, { kind: 'hedge' }))),
  ]);
}

/** Links that a page may have, without those inside another: HTML cannot nest them. */
function linkMarks(text: string, links: readonly Link[]): PageMark[] {
  const all = links.map(({ start, end, href }) => ({ start, end, value: safeHref(href) }));
  let last = 0;
  return arrangeMarks(text, all).flatMap(({ start, end, value: href }) => {
    if (href === null || start < last || end <= start) return [];
    last = end;
    return [{ start, end, value: { kind: 'link' as const, href } }];
  });
}

/** Writes the parts of blocks as HTML; the card of a statement comes with the first of its pieces in each block. */
export function passageWriter(
  text: string,
  names: Names,
  messages: Messages,
): (parts: readonly Part<Look>[]) => string {
  const begun = new Set<Entry>();
  let depth = 0;
  return (parts) => {
    const cards = new Map<Entry, string>();
    const shown = new Set<Entry>();

    const openStatement = (entry: Entry): string => {
      const { anchor, number, statement } = entry;
      const classes = `class="s ${statement.type} d${Math.min(depth++, DEEPEST_LINE)}"`;
      const first = !begun.has(entry);
      const cardId = first ? `${anchor}-why` : null;
      if (!shown.has(entry)) cards.set(entry, whyCard(entry, cardId, names, messages));
      begun.add(entry);
      shown.add(entry);
      if (cardId === null) return `<span ${classes}>`;
      return `<span ${classes} id="${escape(anchor)}" data-n="${number}" tabindex="0" aria-describedby="${escape(cardId)}">`;
    };
    const closeStatement = (entry: Entry): string => {
      const card = cards.get(entry) ?? '';
      cards.delete(entry);
      depth--;
      return `${card}</span>`;
    };
    const open = (look: Look): string => {
      if (look.kind === 'statement') return openStatement(look.entry);
      if (look.kind === 'link') return `<a href="${escape(look.href)}" rel="noopener noreferrer">`;
      return `<span class="${look.kind}">`;
    };
    const close = (look: Look): string => {
      if (look.kind === 'statement') return closeStatement(look.entry);
      return look.kind === 'link' ? '</a>' : '</span>';
    };
    const write = (part: Part<Look>): string => {
      if (part.kind === 'text') return escape(text.slice(part.start, part.end));
      return part.kind === 'open' ? open(part.mark.value) : close(part.mark.value);
    };
    return parts.map(write).join('');
  };
}

/** Lines of nested statements are set at this many different heights. */
const DEEPEST_LINE = 2;
