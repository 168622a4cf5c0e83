import type { ElementNode } from '../node.ts';
import { type Dated, isOrderly } from './days.ts';
import type { FoundEntry } from './entry.ts';
import { factsOf } from './facts.ts';
import { type Lead, leadOf } from './lead.ts';
import { type Survey, classesOf, shapeOf } from './survey.ts';
import { isTeaser } from './teaser.ts';

/** A list of entries has at least as many. */
const FEWEST = 3;
/** Of the elements of one shape that have words, how many must begin with a time. */
const TIMED = 0.8;
/** Characters of an entry on average, outside of links: teasers have less. */
const SUBSTANCE = 50;
const TOLERANCE = 0.25;
const PINNED = /pinned|sticky|angepinnt|angeheftet/i;

interface Member {
  readonly element: ElementNode;
  readonly lead: Lead;
}

interface Group {
  readonly members: readonly Member[];
  /** Characters outside of links. */
  readonly substance: number;
}

/**
 * Entries that are siblings of one shape, each of which begins with a time. Of several such lists the one with the
 * most entries of those that hold at least half as much text as any.
 */
export function siblingEntries(survey: Survey, base: string | null): FoundEntry[] {
  const groups = [...families(survey).values()]
    .map((elements) => groupOf(elements, survey, base))
    .filter((group) => group !== null);
  const most = groups.reduce((substance, group) => Math.max(substance, group.substance), 0);
  const best = groups
    .filter(({ substance }) => substance >= most / 2)
    .reduce<Group | null>((best, group) => (best && best.members.length >= group.members.length ? best : group), null);
  return best ? best.members.map(({ element, lead }) => memberEntry(element, lead, base)) : [];
}

/** An entry that is one element. */
export function memberEntry(element: ElementNode, lead: Lead | null, base: string | null): FoundEntry {
  const { furniture, ...facts } = factsOf([element], base);
  return {
    ...facts,
    moment: lead?.moment ?? null,
    nodes: [element],
    furniture: [...furniture, ...(lead?.furniture ?? [])],
    isOnPage: true,
    isPinned: isPinned(element),
  };
}

function isPinned(element: ElementNode): boolean {
  return classesOf(element).some((name) => PINNED.test(name)) || element.attributes.has('data-pinned');
}

/** Elements of one shape whose parents are of one shape, in page order. */
function families(survey: Survey): Map<string, ElementNode[]> {
  const families = new Map<string, ElementNode[]>();
  for (const element of survey.elements) {
    if (!element.parent || !isContainer(element) || survey.isBeside(element) || survey.lengthOf(element) < 10) continue;
    const shape = `${shapeOf(element.parent)} ${shapeOf(element)}`;
    const family = families.get(shape);
    if (family) family.push(element);
    else families.set(shape, [element]);
  }
  return families;
}

function isContainer({ name }: ElementNode): boolean {
  return /^(?:article|section|div|li|tr|details|[a-z]+-[a-z-]+)$/.test(name);
}

function groupOf(elements: readonly ElementNode[], survey: Survey, base: string | null): Group | null {
  if (elements.length < FEWEST) return null;
  const members: Member[] = [];
  let end = 0;
  for (const element of elements) {
    const lead = survey.placeOf(element) < end ? null : leadOf(element);
    if (!lead) continue;
    members.push({ element, lead });
    end = survey.endOf(element);
  }
  if (members.length < FEWEST || members.length < TIMED * elements.length) return null;
  const substance = members.reduce((sum, { element }) => sum + survey.lengthOf(element) - survey.linkedOf(element), 0);
  const length = members.reduce((sum, { element }) => sum + survey.lengthOf(element), 0);
  if (substance < SUBSTANCE * members.length || substance < length / 2) return null;
  const teasers = members.filter(({ element }) => isTeaser([element], base)).length;
  if (teasers > members.length / 2) return null;
  return isOrderly(members.map(datedMember), TOLERANCE) ? { members, substance } : null;
}

function datedMember({ element, lead }: Member, i: number, all: readonly Member[]): Dated {
  // under another parent another day may begin
  const isFirst = i > 0 && all[i - 1].element.parent !== element.parent;
  return { moment: isFirst ? null : lead.moment, heading: null, isPinned: isPinned(element) };
}
