import { ElementNode, type PageNode, TextNode } from '../node.ts';
import { type Stamp, stampAt } from './clock.ts';
import type { Moment } from './entry.ts';
import { dataMoment, inShownZone, timeIn } from './time-of.ts';
import { beginningOf, shortWordsOf } from './words.ts';

/** Nodes of an entry that are looked at for its time, and the characters that may stand before it. */
const [NODES, BEFORE] = [80, 240];
const PROSE: ReadonlySet<string> = new Set(['p', 'blockquote', 'ul', 'ol', 'table']);
const SET_APART = /^(?:b|strong|em|i|span|time|u)$/;
const UNREAD: ReadonlySet<string> = new Set([
  'script',
  'style',
  'svg',
  'template',
  'noscript',
  'iframe',
  'img',
  'picture',
  'figure',
]);

/** The time an entry begins with. */
export interface Lead {
  readonly moment: Moment;
  /** How it is shown. */
  readonly shown: string | null;
  /** The element that holds it and nothing else. */
  readonly furniture: readonly ElementNode[];
}

/**
 * The time with which an element begins: a `time`, a clock time alone in an element of its own, or at the beginning of
 * the first text, `13.45 Uhr: …`. A headline and names may stand before it, prose may not.
 */
export function leadOf(member: ElementNode): Lead | null {
  const own = dataMoment(member);
  const shown = shownLead(member);
  if (!own) return shown;
  const iso = own.iso === null ? null : inShownZone(own.iso, shown?.moment.minutes ?? null);
  return { moment: { ...own, iso }, shown: shown?.shown ?? null, furniture: shown?.furniture ?? [] };
}

function shownLead(member: ElementNode): Lead | null {
  const waiting: PageNode[] = [member];
  let before = 0;
  let left = NODES;
  for (let node = waiting.pop(); node && left > 0 && before <= BEFORE; node = waiting.pop(), left--) {
    if (node instanceof TextNode) {
      before += node.text.trim().length;
      continue;
    }
    if (UNREAD.has(node.name)) continue;
    const lead = leadAt(node, node === member);
    if (lead) return lead;
    if (PROSE.has(node.name) && node !== member) return null;
    for (let i = Math.min(node.children.length, left) - 1; i >= 0; i--) waiting.push(node.children[i]);
  }
  return null;
}

/** What was found at an element that stands in others: each is asked for many times, and trees do not change. */
const KNOWN = new WeakMap<ElementNode, Lead | null>();

function leadAt(element: ElementNode, isMember: boolean): Lead | null {
  if (isMember) return readLead(element, true);
  const known = KNOWN.get(element);
  if (known !== undefined) return known;
  const lead = readLead(element, false);
  KNOWN.set(element, lead);
  return lead;
}

function readLead(element: ElementNode, isMember: boolean): Lead | null {
  const moment = isMember ? null : timeIn(element);
  if (moment) return { moment, shown: shortWordsOf(element, 60), furniture: [element] };
  if (!isBlock(element) && !isMember) return null;
  const stamp = stampAt(beginningOf(element, 80));
  if (!stamp || !beginsEntry(stamp, element)) return null;
  const furniture = stampElements(element);
  const told = furniture.length > 0 ? timeIn(furniture[0]) : null;
  return { moment: told ?? stamp, shown: null, furniture };
}

/** Whether a stamp at the beginning of a block is the time of an entry, and not a number or the first words of prose. */
export function beginsEntry(stamp: Stamp, block: ElementNode): boolean {
  if (stamp.isAlone) return stamp.isCertain || !/^(?:p|li|div|td)$/.test(block.name);
  if (stamp.isSeparated && stamp.isCertain) return true;
  if (/^h[1-6]$/.test(block.name)) return stamp.isCertain || stamp.isSeparated;
  return isSetApart(block);
}

/** The element in which a block's time stands alone: the block itself, or the first in it. */
export function stampElements(block: ElementNode): ElementNode[] {
  const element = stampAt(shortWordsOf(block, 80) ?? '')?.isAlone ? block : setApart(block);
  return element && stampAt(shortWordsOf(element, 80) ?? '')?.isAlone ? [element] : [];
}

function isSetApart(block: ElementNode): boolean {
  const element = setApart(block);
  const stamp = element && stampAt(shortWordsOf(element, 200) ?? '');
  return stamp !== null && (stamp.isAlone || stamp.isSeparated || stamp.isCertain);
}

/** The first thing in a block if it is a short element with a time: `<b>13.45</b> …`, `<b>13.45 Uhr – Titel</b> …`. */
function setApart(block: ElementNode): ElementNode | null {
  let last = block;
  for (let depth = 0; depth < 4; depth++) {
    const first = last.children.find((child) => child instanceof ElementNode || child.text.trim() !== '');
    if (!(first instanceof ElementNode)) return null;
    if (SET_APART.test(first.name) && stampAt(shortWordsOf(first, 200) ?? '')) return first;
    last = first;
  }
  return null;
}

function isBlock(element: ElementNode): boolean {
  return /^(?:p|h[1-6]|li|dt|dd|td|div|header)$/.test(element.name);
}
