import { type ElementNode, type PageNode, wordsIn } from '../node.ts';
import { dayIn } from './clock.ts';
import { type Dated, directionOf, timesOf } from './days.ts';
import type { FoundEntry, LiveEntries, LiveEntry, ToldDay } from './entry.ts';
import { saysItIsLive } from './evidence.ts';
import { dataEntries } from './from-data.ts';
import type { JsonObject } from '../metadata/json-ld.ts';
import { isA, textOf } from './json-ld.ts';
import { keysOf } from './keys.ts';
import { microdataEntries } from './microdata.ts';
import { siblingEntries } from './siblings.ts';
import { stampedEntries } from './stamps.ts';
import { Survey } from './survey.ts';
import { comparable, shortWordsOf } from './words.ts';

/** What is known of a page from elsewhere. */
export interface LiveContext {
  /** Where the page came from. */
  readonly address: string | null;
  /** When it was published, ISO 8601. */
  readonly published: string | null;
  /** Its JSON-LD, lists and graphs taken apart. */
  readonly data: readonly JsonObject[];
}

/** Summaries that stand among the entries and speak for the whole page. */
const SUMMARY =
  /^(?:das wichtigste|die wichtigsten|zusammenfassung|überblick|im überblick|was (?:wir wissen|bisher geschah)|key (?:events|points)|summary)/i;

/**
 * The entries of a live ticker or blog: from its JSON-LD or microdata (LiveBlogPosting), from siblings of one shape that
 * begin with a time, or, where a page without such markup says that it is live, from its time stamps. Linear in the size
 * of the page.
 *
 * @returns null when the page has none, or it is not safe to say where they begin and end
 */
export function liveEntries(page: ElementNode, context: LiveContext): LiveEntries | null {
  if (!saysItIsLive(page, context.data, context.address)) return null;
  const survey = new Survey(page);
  const found = foundEntries(survey, context);
  const entries = found.filter(({ title, isOnPage }) => !(isOnPage && title !== null && SUMMARY.test(title)));
  if (entries.length === 0) return null;
  return asLiveEntries(withoutDoubles(entries), headingsAmong(survey, entries), context);
}

function foundEntries(survey: Survey, { address, data }: LiveContext): FoundEntry[] {
  const told = dataEntries(survey, data, address);
  if (told.some(({ isOnPage }) => isOnPage)) return told;
  const marked = microdataEntries(survey, address);
  if (marked.length > 0 && marked.length >= told.length / 2) return marked;
  const shown = shownEntries(survey, address);
  return shown.length > 0 && shown.length >= told.length / 2 ? shown : told;
}

/** Siblings that are marked up as entries, unless most of the text stands between time stamps elsewhere. */
function shownEntries(survey: Survey, base: string | null): FoundEntry[] {
  const siblings = siblingEntries(survey, base);
  const stamped = stampedEntries(survey, base);
  return lengthOf(stamped, survey) > 2 * lengthOf(siblings, survey) ? stamped : siblings;
}

function lengthOf(entries: readonly FoundEntry[], survey: Survey): number {
  let length = 0;
  for (const { nodes } of entries) for (const node of nodes) length += 'name' in node ? survey.lengthOf(node) : 0;
  return length;
}

interface Kept {
  readonly entries: readonly FoundEntry[];
  readonly doubles: readonly FoundEntry[];
}

/** The same id with the same words twice is one entry: where it stands in its order, if it is kept above the others too. */
function withoutDoubles(found: readonly FoundEntry[]): Kept {
  const seen = new Map<string, FoundEntry>();
  const doubles = new Set<FoundEntry>();
  for (const entry of found) {
    if (entry.id === null) continue;
    const sign = `${entry.id} ${signOf(entry)}`;
    const first = seen.get(sign);
    if (first) doubles.add(first.isPinned ? first : entry);
    if (!first || first.isPinned) seen.set(sign, entry);
  }
  return { entries: found.filter((entry) => !doubles.has(entry)), doubles: [...doubles] };
}

function signOf({ nodes }: FoundEntry): string {
  return comparable(nodes.map((node) => ('name' in node ? wordsIn(node) : node.text)).join(' '));
}

function asLiveEntries(
  { entries, doubles }: Kept,
  headings: ReadonlyMap<FoundEntry, ToldDay>,
  context: LiveContext,
): LiveEntries {
  const dated: Dated[] = entries.map((entry) => ({
    moment: entry.moment,
    heading: headings.get(entry) ?? null,
    isPinned: entry.isPinned,
  }));
  const times = timesOf(dated, anchorsOf(context));
  const timed = entries.map((entry, i) => ({ entry, time: times[i] }));
  const keys = keysOf(timed, directionOf(dated));
  const leftOut = new Set<PageNode>();
  for (const { nodes, isOnPage } of [...entries, ...doubles]) if (isOnPage) for (const node of nodes) leftOut.add(node);
  return { entries: timed.map(({ entry, time }, i) => asLiveEntry(entry, keys[i], time)), leftOut };
}

function asLiveEntry(
  { permalink, title, authors, nodes, furniture }: FoundEntry,
  key: string,
  time: string | null,
): LiveEntry {
  return { key, permalink, time, title, authors, nodes, furniture };
}

/** When the page was published, and last changed. */
function anchorsOf({ published, data }: LiveContext): string[] {
  const posting =
    data.find((object) => isA(object, 'LiveBlogPosting')) ?? data.find((object) => isA(object, 'NewsArticle'));
  const modified = posting ? textOf(posting, 'dateModified') : null;
  const first = published ?? (posting ? textOf(posting, 'datePublished') : null);
  return [first, modified].filter((time) => time !== null);
}

/** The days that stand as headings between entries, each by the entry that follows it. */
function headingsAmong(survey: Survey, entries: readonly FoundEntry[]): Map<FoundEntry, ToldDay> {
  const headings = new Map<FoundEntry, ToldDay>();
  const starts = new Map<ElementNode, FoundEntry>();
  const inside = new Uint8Array(survey.elements.length);
  for (const entry of entries) {
    const elements = entry.isOnPage ? entry.nodes.filter((node) => 'name' in node) : [];
    if (elements.length > 0) starts.set(elements[0], entry);
    for (const element of elements) inside[survey.placeOf(element)] = 1;
  }
  let day: ToldDay | null = null;
  // above the first entry the page's own date stands too
  let isFirst = true;
  survey.elements.forEach((element, place) => {
    const parent = survey.parentOf(place);
    if (parent >= 0 && inside[parent] === 1) inside[place] = 1;
    const entry = starts.get(element);
    if (entry && day) headings.set(entry, day);
    if (entry) [day, isFirst] = [null, false];
    if (inside[place] === 0 && isShort(element, isFirst ? HEADING : SHORT, survey))
      day = dayIn(shortWordsOf(element, 60) ?? '') ?? day;
  });
  return headings;
}

const HEADING = /^(?:h[2-6]|dt)$/;
const SHORT = /^(?:h[2-6]|p|dt|div|li|time|span|strong|b)$/;

function isShort(element: ElementNode, names: RegExp, survey: Survey): boolean {
  const length = survey.lengthOf(element);
  return length > 3 && length < 60 && names.test(element.name) && !survey.isBeside(element);
}
