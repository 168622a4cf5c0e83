import { ElementNode, type PageNode } from '../node.ts';
import { type Stamp, dayIn, stampAt } from './clock.ts';
import { type Dated, isOrderly } from './days.ts';
import type { FoundEntry } from './entry.ts';
import { factsOf, withoutStamp } from './facts.ts';
import { beginsEntry, stampElements } from './lead.ts';
import { endsRun } from './match.ts';
import { type Survey, shapeOf } from './survey.ts';
import { isTeaser } from './teaser.ts';
import { timeIn } from './time-of.ts';
import { beginningOf, shortWordsOf } from './words.ts';

/** A page is split at no fewer time stamps. */
const FEWEST = 3;
const TOLERANCE = 0.15;
/** Characters from one stamp to the next on average: programmes and lists of what came when have less. */
const SUBSTANCE = 60;

interface StampBlock {
  readonly element: ElementNode;
  readonly stamp: Stamp;
}

/**
 * Entries of a page without markup for them: what stands from one time stamp to the next. A stamp stands alone in its
 * block or heading or at its beginning, `13.45 Uhr: …`; all are blocks of one shape and in order.
 */
export function stampedEntries(survey: Survey, base: string | null): FoundEntry[] {
  const runs = [...stampFamilies(survey).values()]
    .filter((blocks) => blocks.length >= FEWEST && isOrderly(blocks.map(datedBlock), TOLERANCE))
    .map((blocks) => runsOf(blocks, survey));
  const [best] = runs.sort((a, b) => substanceOf(b, survey) - substanceOf(a, survey));
  if (!best || substanceOf(best, survey) < SUBSTANCE * best.length) return [];
  if (best.filter((run) => isTeaser(run, base)).length > best.length / 2) return [];
  return best.map((run) => runEntry(run, base));
}

function datedBlock({ stamp }: StampBlock): Dated {
  return { moment: stamp, heading: null, isPinned: false };
}

function stampFamilies(survey: Survey): Map<string, StampBlock[]> {
  const families = new Map<string, StampBlock[]>();
  const inStamp = new Uint8Array(survey.elements.length);
  survey.elements.forEach((element, place) => {
    const parent = survey.parentOf(place);
    inStamp[place] = parent >= 0 ? inStamp[parent] : 0;
    if (inStamp[place] === 1 || !element.parent || !isStampBlock(element, survey)) return;
    const stamp = stampOf(element);
    if (!stamp) return;
    inStamp[place] = 1;
    const shape = `${element.parent.name} ${shapeOf(element)}`;
    const family = families.get(shape);
    if (family) family.push({ element, stamp });
    else families.set(shape, [{ element, stamp }]);
  });
  return families;
}

function isStampBlock(element: ElementNode, survey: Survey): boolean {
  if (!/^(?:h[2-6]|p|dt|div|time|strong|b)$/.test(element.name) || survey.isBeside(element)) return false;
  const length = survey.lengthOf(element);
  return length > 0 && survey.linkedOf(element) < length / 2 && (element.name !== 'div' || hasOnlyWords(element));
}

function hasOnlyWords(element: ElementNode): boolean {
  return element.children.every(
    (child) => !(child instanceof ElementNode) || /^(?:b|strong|span|time|em|i|a|br)$/.test(child.name),
  );
}

function stampOf(element: ElementNode): Stamp | null {
  const stamp = stampAt(beginningOf(element, 80));
  if (!stamp) return null;
  const told = element.name === 'time' ? timeIn(element) : null;
  if (told) return { ...stamp, ...told, minutes: told.minutes ?? stamp.minutes };
  if (element.name === 'strong' || element.name === 'b')
    return stamp.isAlone && stamp.isCertain && isInlineBlock(element) ? stamp : null;
  return beginsEntry(stamp, element) ? stamp : null;
}

/** Whether it begins a line, `<br><b>13.45 Uhr</b> …`, or stands between blocks. */
function isInlineBlock(element: ElementNode): boolean {
  return element.parent !== null && !/^(?:p|h[1-6]|li|span|a)$/.test(element.parent.name);
}

/** From each stamp to the next: the blocks, in page order. */
function runsOf(blocks: readonly StampBlock[], survey: Survey): PageNode[][] {
  const counts = countsOf(blocks, survey);
  const stamps = new Set<PageNode>(blocks.map(({ element }) => element));
  let region: ElementNode = survey.elements[0];
  for (;;) {
    const whole = region.children.find(
      (child) => child instanceof ElementNode && counts[survey.placeOf(child)] === blocks.length,
    );
    if (!(whole instanceof ElementNode)) break;
    region = whole;
  }
  const units = unitsOf(region, counts, survey);
  const runs: PageNode[][] = [];
  let isOpen = false;
  for (const unit of units) {
    if (stamps.has(unit)) runs.push([unit]);
    else if (isOpen && endsEntry(unit, runs[runs.length - 1], runs.length === blocks.length)) isOpen = false;
    else if (isOpen) runs[runs.length - 1].push(unit);
    if (stamps.has(unit)) isOpen = true;
  }
  return runs;
}

/** By place: how many of the stamps stand in an element. */
function countsOf(blocks: readonly StampBlock[], survey: Survey): Int32Array {
  const counts = new Int32Array(survey.elements.length);
  for (const { element } of blocks) counts[survey.placeOf(element)] = 1;
  for (let place = counts.length - 1; place > 0; place--) counts[survey.parentOf(place)] += counts[place];
  return counts;
}

/** The stamps and, as large as they can be, the nodes between them. */
function unitsOf(region: ElementNode, counts: Int32Array, survey: Survey): PageNode[] {
  const units: PageNode[] = [];
  const waiting: PageNode[] = [...region.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!(node instanceof ElementNode) || counts[survey.placeOf(node)] === 0 || isStampItself(node, counts, survey))
      units.push(node);
    else for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i]);
  }
  return units;
}

function isStampItself(element: ElementNode, counts: Int32Array, survey: Survey): boolean {
  const inside = element.children.some((child) => child instanceof ElementNode && counts[survey.placeOf(child)] > 0);
  return !inside;
}

/** A heading that names a day, one of higher rank than the stamps, and after the last entry all that stands elsewhere. */
function endsEntry(unit: PageNode, run: readonly PageNode[], isLast: boolean): boolean {
  if (!(unit instanceof ElementNode)) return false;
  const stamp = run[0] as ElementNode;
  if (isLast && (unit.parent !== stamp.parent || endsRun(unit))) return true;
  const rank = rankOf(unit);
  if (rank !== null && rank <= (rankOf(stamp) ?? (isLast ? 6 : 2))) return true;
  return rank !== null || unit.name === 'p' || unit.name === 'dt'
    ? dayIn(shortWordsOf(unit, 60) ?? '') !== null
    : false;
}

function rankOf({ name }: ElementNode): number | null {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : null;
}

function substanceOf(runs: readonly (readonly PageNode[])[], survey: Survey): number {
  let substance = 0;
  for (const node of runs.flat())
    if (node instanceof ElementNode) substance += survey.lengthOf(node) - survey.linkedOf(node);
  return substance;
}

function runEntry(run: readonly PageNode[], base: string | null): FoundEntry {
  const block = run[0] as ElementNode;
  const stamp = stampOf(block);
  const { furniture, title, ...facts } = factsOf(run, base);
  return {
    ...facts,
    moment: stamp,
    title: title ?? titleOf(block),
    nodes: run,
    furniture: [...stampElements(block), ...furniture],
    isOnPage: true,
    isPinned: false,
  };
}

/** The rest of a short block with a time, or what is set apart at the beginning of a long one: `<b>13.45 Uhr: Titel</b> …`. */
function titleOf(block: ElementNode): string | null {
  if (/^(?:h[1-6]|dt)$/.test(block.name)) return withoutStamp(shortWordsOf(block, 300) ?? '');
  const first = block.children.find((child) => child instanceof ElementNode);
  const isSet = first instanceof ElementNode && /^(?:b|strong)$/.test(first.name);
  return isSet ? withoutStamp(shortWordsOf(first, 200) ?? '') : null;
}
