import type { ElementNode, PageNode } from '../node.ts';
import type { FoundEntry } from './entry.ts';
import { factsOf } from './facts.ts';
import type { JsonObject } from './json-ld.ts';
import { leadOf } from './lead.ts';
import { placesOf } from './match.ts';
import { memberEntry } from './siblings.ts';
import { type Survey, shapeOf } from './survey.ts';
import { momentOf } from './time-of.ts';
import { type Update, entryBesidePage, factsOfUpdate, updatesOf } from './updates.ts';

/**
 * The updates of the page's JSON-LD, with where they stand in the page. Those that the page does not hold are entries
 * all the same, and so are elements among them of the same shape which the data do not list.
 */
export function dataEntries(survey: Survey, data: readonly JsonObject[], base: string | null): FoundEntry[] {
  const updates = updatesOf(data, base);
  if (updates.length === 0) return [];
  const places = placesOf(survey, updates);
  const told = updates.map((update, i) => (places[i] ? entryOnPage(update, places[i], base) : entryBesidePage(update)));
  return inPageOrder(told, unlisted(survey, told, base), survey);
}

function entryOnPage(update: Update, nodes: readonly PageNode[], base: string | null): FoundEntry {
  const first = nodes.find((node): node is ElementNode => 'name' in node);
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
  const listed = new Set<PageNode>();
  const shapes = new Map<ElementNode, Map<string, number>>();
  for (const { nodes, isOnPage } of told) {
    for (const node of isOnPage ? nodes : []) listed.add(node);
    if (!isOnPage || nodes.length !== 1 || !('name' in nodes[0]) || !nodes[0].parent) continue;
    const counts = shapes.get(nodes[0].parent) ?? new Map<string, number>();
    shapes.set(nodes[0].parent, counts.set(shapeOf(nodes[0]), (counts.get(shapeOf(nodes[0])) ?? 0) + 1));
  }
  const entries: FoundEntry[] = [];
  for (const [parent, counts] of shapes) {
    for (const element of parent.children) {
      if (!('name' in element) || listed.has(element) || (counts.get(shapeOf(element)) ?? 0) < 2) continue;
      const lead = survey.isBeside(element) ? null : leadOf(element);
      if (lead) entries.push(memberEntry(element, lead, base));
    }
  }
  return entries;
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
  const first = isOnPage ? nodes.find((node) => 'name' in node) : undefined;
  return first ? survey.placeOf(first) : -1;
}
