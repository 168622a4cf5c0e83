import { resolveHref } from '../../href.ts';
import { ElementNode } from '../node.ts';
import type { FoundEntry } from './entry.ts';
import { endOf, factsOf, namesIn } from './facts.ts';
import type { Survey } from './survey.ts';
import { momentOf } from './time-of.ts';
import { type Update, entryBesidePage } from './updates.ts';
import { shortWordsOf } from './words.ts';
import { leadOf } from './lead.ts';

/** Entries that are marked as such by microdata of schema.org. */
export function microdataEntries(survey: Survey, base: string | null): FoundEntry[] {
  const inLive = new Uint8Array(survey.elements.length);
  const inEntry = new Uint8Array(survey.elements.length);
  const entries: FoundEntry[] = [];
  survey.elements.forEach((element, place) => {
    const parent = survey.parentOf(place);
    inLive[place] =
      (parent >= 0 && inLive[parent] === 1) || element.get('itemtype').endsWith('/LiveBlogPosting') ? 1 : 0;
    inEntry[place] = parent >= 0 ? inEntry[parent] : 0;
    if (inEntry[place] === 1 || !isUpdate(element, inLive[place] === 1)) return;
    inEntry[place] = 1;
    const entry = entryOf(element, survey, base);
    if (entry) entries.push(entry);
  });
  return entries;
}

function isUpdate(element: ElementNode, isInLive: boolean): boolean {
  if (hasToken(element.get('itemprop'), 'liveBlogUpdate')) return true;
  return isInLive && element.get('itemtype').endsWith('/BlogPosting');
}

function entryOf(element: ElementNode, survey: Survey, base: string | null): FoundEntry | null {
  const facts = factsOf([element], base);
  const update = updateOf(element, base);
  const isOnPage = survey.lengthOf(element) > 0 && !survey.isBeside(element);
  if (!isOnPage) return update.body === null && update.headline === null ? null : entryBesidePage(update);
  const lead = leadOf(element);
  return {
    id: facts.id ?? update.id,
    permalink: update.url ?? facts.permalink,
    moment: (update.time === null ? null : momentOf(update.time, lead?.shown ?? null)) ?? lead?.moment ?? null,
    title: update.headline ?? facts.title,
    authors: update.authors.length > 0 ? update.authors : facts.authors,
    nodes: [element],
    furniture: [...facts.furniture, ...(lead?.furniture ?? [])],
    isOnPage,
    isPinned: false,
  };
}

/** The properties of an entry, those of what stands in it left out. */
function updateOf(root: ElementNode, base: string | null): Update {
  const values = new Map<string, string>();
  const authors: string[] = [];
  const waiting: ElementNode[] = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const names = next === root ? [] : next.get('itemprop').split(/\s+/);
    for (const name of names) if (!values.has(name)) values.set(name, valueOf(next));
    if (names.includes('author')) authors.push(...namesIn(authorName(next)));
    if (next !== root && next.attributes.has('itemscope')) continue;
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child instanceof ElementNode) waiting.push(child);
    }
  }
  const value = (name: string): string | null => values.get(name) || null;
  const address = value('url') ?? (root.get('itemid') || value('mainEntityOfPage'));
  const url = address === null ? null : resolveHref(address, base);
  return {
    id: address === null ? null : endOf(address),
    url: url !== null && URL.canParse(url) ? url : null,
    headline: value('headline'),
    body: value('articleBody'),
    time: value('datePublished') ?? value('dateModified'),
    authors: [...new Set(authors)],
  };
}

function valueOf(element: ElementNode): string {
  for (const name of ['content', 'datetime', 'itemid', 'href']) {
    if (element.get(name).trim() !== '') return element.get(name).trim();
  }
  return shortWordsOf(element, 300) ?? '';
}

function authorName(element: ElementNode): string {
  for (const child of element.children) {
    if (child instanceof ElementNode && hasToken(child.get('itemprop'), 'name')) return valueOf(child);
  }
  return valueOf(element);
}

function hasToken(tokens: string, token: string): boolean {
  return tokens.split(/\s+/).includes(token);
}
