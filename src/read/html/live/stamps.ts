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
/** The share of stamps that must stand under a heading for all headings above stamps to belong to them. */
const HEADED = 0.8;
/** Kinds of stamps that are looked at, those with the most first. */
const FAMILIES = 5;
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
    .sort((a, b) => b.length - a.length)
    .slice(0, FAMILIES)
    .map((blocks) => runsOf(blocks, survey));
  const [best] = runs.sort((a, b) => substanceOf(b, survey) - substanceOf(a, survey));
  if (!best || substanceOf(best, survey) < SUBSTANCE * best.length) return [];
  if (best.filter(({ nodes }) => isTeaser(nodes, base)).length > best.length / 2) return [];
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
  if (length === 0 || survey.linkedOf(element) >= length / 2) return false;
  return element.name === 'div'
    ? hasOnlyWords(element) && !hasLines(element)
    : element.name !== 'p' || !hasLines(element);
}

function hasOnlyWords(element: ElementNode): boolean {
  return element.children.every(
    (child) => !(child instanceof ElementNode) || /^(?:b|strong|span|time|em|i|a|br)$/.test(child.name),
  );
}

/** Whether several times begin lines of a block: `<b>13.45 Uhr</b> …<br><b>13.10 Uhr</b> …`. */
function hasLines(element: ElementNode): boolean {
  const times = element.children.filter((child) => child instanceof ElementNode && isTimeOfLine(child));
  return times.length > 1;
}

function isTimeOfLine(element: ElementNode): boolean {
  if (!/^(?:b|strong)$/.test(element.name)) return false;
  const stamp = stampAt(shortWordsOf(element, 80) ?? '');
  return stamp?.isAlone === true && stamp.isCertain;
}

function stampOf(element: ElementNode): Stamp | null {
  const stamp = stampAt(beginningOf(element, 80));
  if (!stamp) return null;
  const told = element.name === 'time' ? timeIn(element) : null;
  if (told) return { ...stamp, ...told, minutes: told.minutes ?? stamp.minutes };
  if (/^(?:b|strong)$/.test(element.name)) return isTimeOfLine(element) && beginsLine(element) ? stamp : null;
  return beginsEntry(stamp, element) ? stamp : null;
}

/** Whether a bold time stands between blocks, or at the beginning of one of the lines of a block. */
function beginsLine({ parent }: ElementNode): boolean {
  return parent !== null && !/^(?:h[1-6]|li|span|a)$/.test(parent.name) && (parent.name !== 'p' || hasLines(parent));
}

/** A stamp with what belongs to it, in page order. */
interface Run {
  readonly block: ElementNode;
  readonly nodes: PageNode[];
}

/** From each stamp to the next, or from the heading right above it where all have one. */
function runsOf(blocks: readonly StampBlock[], survey: Survey): Run[] {
  const counts = countsOf(blocks, survey);
  const units = unitsOf(regionOf(counts, blocks.length, survey), counts, survey);
  const stamps = new Set<PageNode>(blocks.map(({ element }) => element));
  const starts = startsOf(units, stamps);
  const runs: Run[] = [];
  let open: Run | null = null;
  units.forEach((unit, i) => {
    const block = starts.get(i);
    if (block) runs.push((open = { block, nodes: [unit] }));
    else if (open && endsEntry(unit, open, runs.length === blocks.length)) open = null;
    else if (!(unit instanceof ElementNode) || !survey.isBeside(unit)) open?.nodes.push(unit);
  });
  return runs;
}

/** The smallest element in which all stamps stand. */
function regionOf(counts: Int32Array, all: number, survey: Survey): ElementNode {
  let region: ElementNode = survey.elements[0];
  for (;;) {
    const whole = region.children.find(
      (child) => child instanceof ElementNode && counts[survey.placeOf(child)] === all,
    );
    if (!(whole instanceof ElementNode)) return region;
    region = whole;
  }
}

/** Which units begin an entry, and the stamp of each. */
function startsOf(units: readonly PageNode[], stamps: ReadonlySet<PageNode>): Map<number, ElementNode> {
  const own = new Map<number, ElementNode>();
  const withHeading = new Map<number, ElementNode>();
  let last = -1;
  let headings = 0;
  units.forEach((unit, i) => {
    if (unit instanceof ElementNode && stamps.has(unit)) {
      const above = units[last];
      const isHeaded = rankOf(unit) === null && above instanceof ElementNode && rankOf(above) !== null;
      if (isHeaded) headings++;
      own.set(i, unit);
      withHeading.set(isHeaded ? last : i, unit);
    }
    if (unit instanceof ElementNode || unit.text.trim() !== '') last = i;
  });
  return headings >= HEADED * own.size ? withHeading : own;
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
function endsEntry(unit: PageNode, { block, nodes }: Run, isLast: boolean): boolean {
  if (!(unit instanceof ElementNode) || unit === block) return false;
  if (isLast && (unit.parent !== block.parent || endsRun(unit))) return true;
  const rank = rankOf(unit);
  const isTitle = rank !== null && nodes.every((node) => node === block || !(node instanceof ElementNode));
  if (rank !== null && rank <= (rankOf(block) ?? (isLast && !isTitle ? 6 : 1))) return true;
  if (rank === null && unit.name !== 'p' && unit.name !== 'dt') return false;
  return dayIn(shortWordsOf(unit, 60) ?? '') !== null;
}

function rankOf({ name }: ElementNode): number | null {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : null;
}

function substanceOf(runs: readonly Run[], survey: Survey): number {
  let substance = 0;
  for (const { nodes } of runs) {
    for (const node of nodes)
      substance +=
        node instanceof ElementNode ? survey.lengthOf(node) - survey.linkedOf(node) : node.text.trim().length;
  }
  return substance;
}

function runEntry({ block, nodes }: Run, base: string | null): FoundEntry {
  const { furniture, title, ...facts } = factsOf(nodes, base);
  return {
    ...facts,
    moment: stampOf(block),
    title: title ?? titleOf(block),
    nodes,
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
