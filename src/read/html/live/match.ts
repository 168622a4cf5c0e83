import { ElementNode, type PageNode, TextNode, wordsIn } from '../node.ts';
import type { Survey } from './survey.ts';
import { type Update, plain } from './updates.ts';
import { beginningOf, comparable } from './words.ts';

const HEADING = /^h[2-6]$/;
/** Elements that may stand between a headline and the beginning of its text. */
const BELOW_HEADLINE = 40;
/** Headlines of the same words that are looked at. */
const SAME = 4;
/** Elements that are never one entry of several. */
const WHOLE = /^(?:main|body|html|#page)$/;
const [NOBODY, MANY] = [-1, -2];

/** Where the updates of the data stand in the page: for each its nodes there, null when the page does not hold it. */
export function placesOf(survey: Survey, updates: readonly Update[]): (readonly PageNode[] | null)[] {
  const points = pointsOf(survey, updates);
  const owners = ownersOf(survey, points);
  return updates.map((update, i) => (points[i] === null ? null : nodesOf(survey, owners, points[i], update)));
}

/** For each update an element that belongs to it: the one its address points to, its headline, or the beginning of its text. */
function pointsOf(survey: Survey, updates: readonly Update[]): (ElementNode | null)[] {
  const index = indexOf(survey);
  const taken = new Set<ElementNode>();
  return updates.map((update) => {
    const candidates = [update.id === null ? undefined : index.ids.get(update.id), ...byWords(survey, index, update)];
    const found = candidates.find((element) => element !== undefined && !taken.has(element)) ?? null;
    if (found) taken.add(found);
    return found;
  });
}

/** The headline right above where the text begins; else where the text begins; else the first such headline. */
function byWords(
  survey: Survey,
  { headings, beginnings }: Index,
  { headline, body }: Update,
): readonly (ElementNode | undefined)[] {
  const named = headline === null ? [] : (headings.get(comparable(headline)) ?? []);
  const begun = body === null ? undefined : beginnings.get(comparable(plain(body.slice(0, 2000))));
  if (!begun) return named;
  const isAbove = (heading: ElementNode): boolean => {
    const distance = survey.placeOf(begun) - survey.placeOf(heading);
    return distance > 0 && distance <= BELOW_HEADLINE;
  };
  return [named.findLast(isAbove), begun];
}

interface Index {
  readonly ids: ReadonlyMap<string, ElementNode>;
  /** The first headlines of the same words. */
  readonly headings: ReadonlyMap<string, readonly ElementNode[]>;
  readonly beginnings: ReadonlyMap<string, ElementNode>;
}

function indexOf(survey: Survey): Index {
  const [ids, beginnings] = [new Map<string, ElementNode>(), new Map<string, ElementNode>()];
  const headings = new Map<string, ElementNode[]>();
  for (const element of survey.elements) {
    for (const [name, value] of element.attributes) if (isIdentifier(name, element)) addFirst(ids, value, element);
    if (survey.isBeside(element) || survey.lengthOf(element) === 0) continue;
    const key = hasOwnWords(element) || HEADING.test(element.name) ? comparable(beginningOf(element, 300)) : '';
    if (hasOwnWords(element)) addFirst(beginnings, key, element);
    if (!HEADING.test(element.name)) continue;
    const same = headings.get(key) ?? [];
    if (same.length < SAME) headings.set(key, [...same, element]);
  }
  return { ids, headings, beginnings };
}

function hasOwnWords(element: ElementNode): boolean {
  return element.children.some((child) => child instanceof TextNode && child.text.trim().length > 1);
}

function isIdentifier(name: string, element: ElementNode): boolean {
  return name === 'id' || (name === 'name' && element.name === 'a') || /^data-(?:[a-z]+-)?(?:id|key)$/.test(name);
}

function addFirst(map: Map<string, ElementNode>, key: string, element: ElementNode): void {
  if (key.length > 1 && !map.has(key)) map.set(key, element);
}

/** By place: whose points stand in the element, the number of the only update, `MANY` or `NOBODY`. */
function ownersOf(survey: Survey, points: readonly (ElementNode | null)[]): Int32Array {
  const owners = new Int32Array(survey.elements.length).fill(NOBODY);
  points.forEach((point, i) => {
    if (!point) return;
    const place = survey.placeOf(point);
    owners[place] = owners[place] === NOBODY ? i : MANY;
  });
  for (let place = owners.length - 1; place > 0; place--) {
    const parent = survey.parentOf(place);
    if (owners[place] === NOBODY || owners[parent] === owners[place]) continue;
    owners[parent] = owners[parent] === NOBODY ? owners[place] : MANY;
  }
  return owners;
}

/** How much text an update must have in the page, and may have, in characters without white space. */
interface Extent {
  readonly body: number;
  readonly enough: number;
  readonly most: number;
  /** How its text begins, in letters and digits. */
  readonly beginning: string;
}

function extentOf({ body, headline }: Update): Extent {
  const words = body === null ? '' : plain(body);
  const length = lettersOf(words);
  const most = body === null ? Infinity : 2 * length + lettersOf(headline ?? '') + 300;
  const letters = comparable(words);
  const title = comparable(headline ?? '');
  const beginning = (letters.startsWith(title) ? letters.slice(title.length) : letters).slice(0, 25);
  return { body: length, enough: Math.max(1, 0.7 * length), most, beginning };
}

function nodesOf(survey: Survey, owners: Int32Array, point: ElementNode, update: Update): readonly PageNode[] | null {
  const owner = owners[survey.placeOf(point)];
  if (owner === MANY) return null;
  const extent = extentOf(update);
  const isOwn = (element: ElementNode | null): element is ElementNode =>
    element !== null && !WHOLE.test(element.name) && owners[survey.placeOf(element)] === owner;
  const isAmongOthers = ({ parent }: ElementNode): boolean =>
    parent !== null && owners[survey.placeOf(parent)] === MANY;
  let element = point;
  while (survey.lengthOf(element) < extent.enough && isOwn(element.parent)) element = element.parent;
  if (survey.lengthOf(element) < extent.enough) return runFrom(survey, owners, element, extent);
  let top = element;
  while (isOwn(top.parent) && survey.lengthOf(top.parent) <= extent.most) top = top.parent;
  if (update.body !== null) element = top;
  else if (isAmongOthers(top)) element = top;
  if (update.body === null && HEADING.test(element.name)) return runFrom(survey, owners, element, extent);
  const isTrusted = isAmongOthers(element) || (element === point && identifies(element, update));
  return isTrusted || survey.lengthOf(element) <= Math.max(extent.most, 4 * extent.body) ? [element] : null;
}

function identifies(element: ElementNode, { id }: Update): boolean {
  return id !== null && element.get('id') === id;
}

/** An element and what follows it, up to where the next update begins, or else until the text is all there. */
function runFrom(
  survey: Survey,
  owners: Int32Array,
  start: ElementNode,
  { body, enough, most, beginning }: Extent,
): readonly PageNode[] | null {
  const siblings = start.parent?.children ?? [start];
  const nodes: PageNode[] = [start];
  let length = survey.lengthOf(start);
  let complete = 0;
  let isClosed = false;
  for (let i = survey.indexOf(start) + 1; i < siblings.length; i++) {
    const next = siblings[i];
    isClosed = next instanceof ElementNode && owners[survey.placeOf(next)] !== NOBODY;
    if (isClosed || (next instanceof ElementNode && (endsRun(next) || (length >= enough && HEADING.test(next.name)))))
      break;
    if (next instanceof ElementNode && survey.isBeside(next)) continue;
    length += next instanceof ElementNode ? survey.lengthOf(next) : lettersOf(next.text);
    if (length > most) break;
    nodes.push(next);
    if (complete === 0 && length >= body) complete = nodes.length;
  }
  const run = isClosed || complete === 0 ? nodes : nodes.slice(0, complete);
  const letters = run.map((node) => lettersAndDigits(node instanceof ElementNode ? wordsIn(node) : node.text)).join('');
  return letters.includes(beginning) ? run : null;
}

/** What follows the last entry and is none of its text. */
export function endsRun(element: ElementNode): boolean {
  return /^(?:section|article|footer|nav|form|main|h1)$/.test(element.name);
}

function lettersAndDigits(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function lettersOf(words: string): number {
  return words.replace(/\s+/g, '').length;
}
