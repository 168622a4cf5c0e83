import type { Block, TextRole } from '../../text/block.ts';
import type { Span } from '../../text/span.ts';

/** A document as stories and copies read it. */
export interface Told {
  readonly title: string | null;
  readonly text: string;
  /** Empty where the source does not tell. */
  readonly blocks: readonly Block[];
}

/** Offsets are UTF-16 code units. */
export interface Paragraph extends Span {
  /** What outlets write anew for each text: headline, standfirst, subhead. */
  readonly isOwn: boolean;
  readonly isHeadline: boolean;
}

const OWN: ReadonlySet<TextRole> = new Set(['headline', 'standfirst', 'subhead']);

/** `Berlin (dpa) - `, `Hamburg/Kiel (dpa/lno) – `, `BERLIN (AFP).` */
const DATELINE = /^\p{Lu}[^()\n.]{1,40} ?\([^()\n]{2,30}\)\s{0,3}[-–—.:]{0,2}\s{0,3}/u;
/** No dateline is longer. */
const LONGEST_DATELINE = 90;

/** The paragraphs of a text, by its blocks where the source tells, else by blank lines; without the dateline of an agency. */
export function paragraphsOf({ text, blocks, title }: Told): Paragraph[] {
  const parts: Paragraph[] = blocks.map(({ start, end, role }) => ({
    ...{ start, end, isOwn: OWN.has(role), isHeadline: role === 'headline' },
  }));
  const found = parts.length > 0 ? parts : blankLined(text, title);
  return found.map((part) => (part.isOwn ? part : { ...part, start: part.start + datelineOf(text, part) }));
}

function blankLined(text: string, title: string | null): Paragraph[] {
  const found: Paragraph[] = [];
  let start = 0;
  while (start < text.length) {
    const blank = text.indexOf('\n\n', start);
    const end = blank < 0 ? text.length : blank;
    const isHeadline = start === 0 && title !== null && text.slice(start, end).trim() === title.trim();
    if (end > start) found.push({ start, end, isOwn: isHeadline, isHeadline });
    start = end + 2;
  }
  return found;
}

const datelineOf = (text: string, { start, end }: Span): number =>
  DATELINE.exec(text.slice(start, Math.min(end, start + LONGEST_DATELINE)))?.[0].length ?? 0;
