import { BLOCKS } from '../elements.ts';
import { type ElementNode, TextNode } from '../node.ts';
import type { Candidates } from './candidates.ts';
import { dateIn, isoDate } from './dates.ts';
import { Mark, type Marks } from './marks.ts';
import { FROM, isSigned } from './names.ts';
import type { Found, PageFacts, TextLine } from './survey.ts';
import { keyOf } from '../key.ts';
import { shortWords } from './words.ts';

/** Adds what can be read on the page itself: headline, title of the window, lines with names and days. */
export function addVisible(facts: PageFacts, candidates: Candidates): void {
  const headline = mainHeading(facts, candidates);
  addTitles(headline, facts, candidates);
  const at = headline?.at ?? 0;
  addTimes(facts, at, candidates);
  addBylines(facts, headline, candidates);
  for (const crumb of facts.crumbs) candidates.add('section', crumb, 'html');
}

/** The heading whose words the page gives as its title elsewhere too; else the first that does not stand beside. */
function mainHeading(facts: PageFacts, candidates: Candidates): Found | null {
  const { headings, pageTitle } = facts;
  const titles = candidates.list.filter(({ field }) => field === 'title').map(({ value }) => value);
  const keys = [...titles, pageTitle ?? ''].map(keyOf).filter(Boolean);
  const agreeing = headings.filter((heading) => {
    const key = keyOf(wordsWithoutKicker(heading, facts));
    return key.length > 8 && keys.some((other) => other.includes(key) || key.includes(other));
  });
  // of the name of the site and the headline, both in the title of the window, the headline is longer
  const [longest] = agreeing.sort((a, b) => shortWords(b.element).length - shortWords(a.element).length);
  const hasWords = ({ element }: Found): boolean => shortWords(element) !== '';
  return (
    longest ?? headings.find((found) => found.beside === 'no' && hasWords(found)) ?? headings.find(hasWords) ?? null
  );
}

function addTitles(headline: Found | null, facts: PageFacts, candidates: Candidates): void {
  if (headline) {
    const bare = wordsWithoutKicker(headline, facts);
    // a kicker whose colon is left belongs to the title
    if (/^[\p{L}\p{N}\p{Pi}"'(«»„<#]/u.test(bare)) candidates.add('title', bare, 'html');
    candidates.add('title', shortWords(headline.element).replaceAll(' | ', ' '), 'html');
  }
  candidates.add('title', facts.pageTitle, 'meta');
}

/** A part of a heading that is named like a kicker; its last part never is, whatever its name. */
function isKicker(element: ElementNode, marks: Marks): boolean {
  if ((marks.of(element) & Mark.kicker) === 0) return false;
  const siblings = element.parent?.children ?? [];
  const after = siblings.slice(siblings.indexOf(element) + 1);
  return after.some((one) => !(one instanceof TextNode) || one.text.trim() !== '');
}

function wordsWithoutKicker(heading: Found, { marks }: PageFacts): string {
  return shortWords(heading.element, (part) => isKicker(part, marks)).replaceAll(' | ', ' ');
}

/** Words beside a day on which the page was changed. */
export const MODIFIED = /aktualisiert|geändert|update|stand\b|bearbeitet|überarbeitet/i;

/** Words before the day of publication. */
const TOLD = /^\W*(?:erschienen|veröffentlicht|publiziert|erstellt|datum)/i;

/** Days of `time` elements, then of lines that are a day and hardly more; those nearest to the headline first. */
function addTimes({ times, dateLines, marks }: PageFacts, at: number, candidates: Candidates): void {
  for (const { element } of nearFirst(times, at)) {
    const told = element.get('datetime') || shortWords(element);
    const isPublished = /datepublished|pubdate/i.test(element.get('itemprop')) || element.attributes.has('pubdate');
    const isModified = /datemodified/i.test(element.get('itemprop')) || (marks.of(element) & Mark.modified) !== 0;
    if (isoDate(told) !== null) candidates.add(isModified && !isPublished ? 'modified' : 'published', told, 'time');
  }
  const dates = nearFirst(dateLines, at).filter(({ words }) => dateIn(words) !== null);
  const [alone, among] = [
    dates.filter(({ words }) => isoDate(words) !== null),
    dates.filter(({ words }) => isoDate(words) === null),
  ];
  for (const { words } of [...alone, ...among.filter((line) => isNear(line, at) || TOLD.test(line.words))]) {
    candidates.add(MODIFIED.test(words) ? 'modified' : 'published', words, 'byline');
  }
}

/**
 * Elements named after authors; where neither they nor the markup name anybody, a name alone near the headline; and what
 * is signed.
 */
function addBylines({ bylines, nameLines }: PageFacts, headline: Found | null, candidates: Candidates): void {
  const at = headline?.at ?? 0;
  for (const { element } of nearFirst(bylines, at)) candidates.add('authors', shortWords(element), 'byline');
  const lines = headline === null ? [] : nearFirst(nameLines, at);
  const isNamed = candidates.list.some(({ field, origin }) => field === 'authors' && SURE.has(origin));
  if (headline && !isNamed) {
    const title = shortWords(headline.element);
    const isOwn = (line: TextLine): boolean => FROM.test(line.words) || (isNear(line, at) && isAlone(line));
    for (const line of lines)
      if (isOwn(line) && !title.includes(line.words)) candidates.add('authors', line.words, 'byline');
  }
  for (const line of lines) {
    if (line.at < at || !isSigned(line.words) || !(isAlone(line) || isWhole(line))) continue;
    candidates.add('authors', line.words, 'byline');
    candidates.add('agencies', line.words, 'byline');
  }
}

/** Origins that tell authors from other people. */
const SURE: ReadonlySet<string> = new Set(['json-ld', 'microdata', 'byline']);

/** Code units that may stand in one block with a name: a day, a place, a few words. */
const MOST_BESIDE_NAME = 40;

/** Whether a text is all that its element has. */
function isWhole({ element, words }: TextLine): boolean {
  return !BLOCKS.has(element.name) && shortWords(element).length <= words.length;
}

/** Whether a text is hardly less than its block: no name within a sentence. */
function isAlone({ element, words }: TextLine): boolean {
  let block = element;
  for (let i = 0; i < 6 && block.parent !== null && !BLOCKS.has(block.name); i++) block = block.parent;
  return shortWords(block).length < words.length + MOST_BESIDE_NAME;
}

/** Elements after the headline in which a page says of whom and of when it is; before it there are fewer. */
const NEAR_AFTER = 60;
const NEAR_BEFORE = 30;

function isNear({ at: place }: Found, at: number): boolean {
  return place >= at - NEAR_BEFORE && place <= at + NEAR_AFTER;
}

/** What stands after the headline in its order, then what stands before it; nothing that stands beside, unless it is near. */
function nearFirst<T extends Found>(all: readonly T[], at: number): readonly T[] {
  const inOrder = (some: readonly T[]): readonly T[] => [
    ...some.filter((one) => one.at >= at),
    ...some.filter((one) => one.at < at).reverse(),
  ];
  const own = all.filter(({ beside }) => beside === 'no');
  const maybe = all.filter((one) => one.beside === 'maybe' && isNear(one, at));
  return [...inOrder(own), ...inOrder(maybe)];
}
