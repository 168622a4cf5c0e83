import type { ElementNode, PageNode } from '../node.ts';
import type { FoundEntry } from './entry.ts';
import { factsOf } from './facts.ts';
import type { JsonObject } from '../metadata/json-ld.ts';
import { leadOf } from './lead.ts';
import { placesOf } from './match.ts';
import { memberEntry } from './siblings.ts';
import { type Survey, shapeOf } from './survey.ts';
import { momentOf } from './time-of.ts';
import { type Update, entryBesidePage, factsOfUpdate, tellOfOtherPage, updatesOf } from './updates.ts';

/**
 * The updates of the page's JSON-LD, with where they stand in the page. Those that the page does not hold are entries
 * all the same, and so are elements among them of the same shape which the data do not list.
 */
export function dataEntries(survey: Survey, data: readonly JsonObject[], base: string | null): FoundEntry[] {
  const updates = updatesOf(data, base);
  if (updates.length === 0) return [];
  const places = placesOf(survey, updates);
  const told = updates.map((update, i) => (places[i] ? entryOnPage(update, places[i], base) : entryBesidePage(update)));
  if (told.every(({ isOnPage }) => !isOnPage) && tellOfOtherPage(data, base)) return [];
  return inPageOrder(told, unlisted(survey, told, base), survey);
}

function entryOnPage(update: Update, nodes: readonly PageNode[], base: string | null): FoundEntry {
  const first = nodes.find(isElement);
  const lead = first ? leadOf(first) : null;
  const told = factsOfUpdate(update);
  const facts = factsOf(nodes, base);
  return {
    id: told.id ?? facts.id,
    permalink: told.permalink ?? facts.permalink,
    moment: (update.time === null ? null : momentOf(update.time, lead?.shown ?? null)) ?? lead?.moment ?? null,
    title: told.title ?? facts.title,
    authors: told.authors.length > 0 ? told.authors : facts.authors,
    nodes,
    furniture: [...facts.furniture, ...(lead?.furniture ?? [])],
    isOnPage: true,
    isPinned: false,
  };
}

/** Siblings of listed entries that have their shape and a time, and are not listed. */
function unlisted(survey: Survey, told: readonly FoundEntry[], base: string | null): FoundEntry[] {
  const listed = told.flatMap(({ nodes, isOnPage }) => (isOnPage && nodes.length === 1 ? nodes : [])).filter(isElement);
  const holds = holdersOf(survey, told);
  const entries: FoundEntry[] = [];
  for (const [parent, shapes] of shapesOf(listed)) {
    for (const element of parent.children.filter(isElement)) {
      if (holds[survey.placeOf(element)] === 1 || !shapes.has(shapeOf(element)) || survey.isBeside(element)) continue;
      const lead = leadOf(element);
      if (lead) entries.push(memberEntry(element, lead, base));
    }
  }
  return entries;
}

function isElement(node: PageNode): node is ElementNode {
  return 'name' in node;
}

/** By place: whether an entry stands in an element. */
function holdersOf(survey: Survey, told: readonly FoundEntry[]): Uint8Array {
  const holds = new Uint8Array(survey.elements.length);
  for (const { nodes, isOnPage } of told) {
    for (const node of isOnPage ? nodes.filter(isElement) : []) holds[survey.placeOf(node)] = 1;
  }
  for (let place = holds.length - 1; place > 0; place--) if (holds[place] === 1) holds[survey.parentOf(place)] = 1;
  return holds;
}

/** The shapes that at least two of the elements under a parent have. */
function shapesOf(elements: readonly ElementNode[]): Map<ElementNode, Set<string>> {
  const once = new Set<string>();
  const shapes = new Map<ElementNode, Set<string>>();
  let last: ElementNode | null = null;
  for (const element of elements) {
    if (element.parent !== last) once.clear();
    last = element.parent;
    if (!last) continue;
    const shape = shapeOf(element);
    const known = shapes.get(last) ?? new Set<string>();
    if (once.has(shape)) shapes.set(last, known.add(shape));
    once.add(shape);
  }
  return shapes;
}

/** Those of the page as they stand there; of the others each after the one that precedes it in the data. */
function inPageOrder(told: readonly FoundEntry[], more: readonly FoundEntry[], survey: Survey): FoundEntry[] {
  const places = told.map((entry) => placeOf(entry, survey));
  const onPage = places.filter((place) => place >= 0);
  const falling = onPage.filter((place, i) => i > 0 && place < onPage[i - 1]).length;
  const isReversed = falling > onPage.length / 2;
  const order = isReversed ? [...told].reverse() : told;
  if (isReversed) places.reverse();
  let last = -1;
  const placed = order.map((entry, i) => ({ entry, place: (last = places[i] >= 0 ? places[i] : last) }));
  for (const entry of more) placed.push({ entry, place: placeOf(entry, survey) });
  return placed.sort((a, b) => a.place - b.place).map(({ entry }) => entry);
}

function placeOf({ nodes, isOnPage }: FoundEntry, survey: Survey): number {
  const first = isOnPage ? nodes.find(isElement) : undefined;
  return first ? survey.placeOf(first) : -1;
}
