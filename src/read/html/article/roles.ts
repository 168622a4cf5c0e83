import type { BesideRole, TextRole } from '../../../text/block.ts';
import { type Cue, bitOf } from './cues.ts';
import { PHRASES } from './phrases.ts';
import { proseOf } from './prose.ts';
import type { Context, PageBlock } from './segment.ts';

/** Cues of what stands beside an article, the more telling first, and the role they give. */
const BESIDE: readonly (readonly [cue: Cue, role: BesideRole])[] = [
  ['consent', 'consent'],
  ['comment', 'comment'],
  ['newsletter', 'newsletter'],
  ['paywall', 'newsletter'],
  ['caption', 'caption'],
  ['credit', 'credit'],
  ['kicker', 'kicker'],
  ['read-also', 'read-also'],
  ['byline', 'byline'],
  ['dateline', 'dateline'],
  ['navigation', 'navigation'],
  ['social', 'navigation'],
  ['tags', 'navigation'],
  ['teaser', 'teaser'],
  ['advert', 'teaser'],
  ['media', 'caption'],
  ['factbox', 'box'],
  ['box', 'box'],
];

/** Levels upward in which a cue still says what a block is, and not where it is. */
const NEAR = 6;

/** What a block that does not speak for the article is, by the nearest cue, else by its words and links. */
export function besideRole(block: PageBlock): BesideRole {
  if (PHRASES.byline.test(block.text) && block.text.length < 120) return 'byline';
  let level = 0;
  for (let at: Context | null = block.context; at && level < NEAR; at = at.outer, level++) {
    const found = roleOfCues(at.own) ?? (level === 0 ? roleOfCues(block.inner) : null);
    if (found) return found;
  }
  return roleOfWords(block);
}

function roleOfWords({ text, linked, context }: PageBlock): BesideRole {
  if (PHRASES.readAlso.test(text)) return 'read-also';
  if (PHRASES.consent.test(text)) return 'consent';
  if (PHRASES.newsletter.test(text) || PHRASES.promotion.test(text)) return 'newsletter';
  if (PHRASES.credit.test(text) && text.length < 200) return 'credit';
  if (PHRASES.date.test(text) && text.length < 60) return 'dateline';
  const isLong = text.length > 40;
  if (linked > text.length / 2) return isLong ? 'teaser' : 'navigation';
  return isLong || /[.!?]$/.test(text) || HEADING.test(context.element.name) ? 'box' : 'navigation';
}

function roleOfCues(cues: number): BesideRole | null {
  return cues === 0 ? null : (BESIDE.find(([cue]) => cues & bitOf(cue))?.[1] ?? null);
}

const HEADING = /^h[1-6]$/;
const LIST: ReadonlySet<string> = new Set(['li', 'dt', 'dd', 'td', 'th', 'caption']);

/** What a block that speaks for the article is. */
export function textRole(block: PageBlock): TextRole {
  const { context } = block;
  const { name } = context.element;
  if (HEADING.test(name)) return 'subhead';
  if (LIST.has(name) || (name === 'p' && context.outer && LIST.has(context.outer.element.name))) return 'list';
  if (isQuoted(context)) return 'quote';
  return isBoldLine(block) ? 'subhead' : 'paragraph';
}

const APART: ReadonlySet<string> = new Set(['figcaption', 'aside', 'details', 'nav', 'footer', 'dialog']);

/** In an element that by its name or class is a caption or a box of its own: no likeness to a paragraph outweighs that. */
export function standsApart({ context }: PageBlock): boolean {
  let at: Context | null = context;
  for (let level = 0; at && level < NEAR; at = at.outer, level++)
    if (APART.has(at.element.name) || at.own & bitOf('factbox')) return true;
  return false;
}

function isQuoted(context: Context): boolean {
  let at: Context | null = context;
  for (let level = 0; at && level < 3; at = at.outer, level++) if (at.own & bitOf('quote')) return true;
  return false;
}

/** A line that is bold from end to end and no sentence. */
function isBoldLine({ text, bold }: PageBlock): boolean {
  return text.length < 120 && isBold({ text, bold }) && !/[.!:…"“”»«]$/u.test(text);
}

export function isBold({ text, bold }: Pick<PageBlock, 'text' | 'bold'>): boolean {
  return bold > 0.9 * text.replace(/\s/g, '').length;
}

/** Whether the markup says that a block leads into the article. */
export function isLeadIn({ context, text, linked }: PageBlock): boolean {
  if (linked > text.length / 2 || proseOf(text).words < 5) return false;
  if ((PHRASES.byline.test(text) && text.length < 120) || PHRASES.picture.test(text)) return false;
  let at: Context | null = context;
  for (let level = 0; at && level < 3; at = at.outer, level++) {
    if (at.own & (bitOf('caption') | bitOf('byline') | bitOf('credit') | bitOf('advert') | bitOf('paywall')))
      return false;
    if (at.own & bitOf('standfirst')) return true;
  }
  return false;
}
