import type { Opml } from 'feedsmith';
import { feedsmith } from '../feed/library.ts';

/** A feed that someone is subscribed to. */
export interface Subscription {
  /** Address of the feed. */
  readonly xmlUrl: string;
  readonly title: string | null;
  /** The page that the feed belongs to. */
  readonly htmlUrl: string | null;
  /** Names of the folders it is in; of folders in folders all names, separated by a slash. */
  readonly categories: readonly string[];
}

export interface Subscriptions {
  readonly title: string | null;
  readonly feeds: readonly Subscription[];
}

/** A list as it was read. */
export interface ReadList extends Subscriptions {
  /** What leads to no feed and holds none, by its words; in the order of the list. */
  readonly others: readonly string[];
}

type Outline = NonNullable<NonNullable<Opml.Document<string>['body']>['outlines']>[number];

/**
 * A list of feeds (OPML 1.0 and 2.0) → the feeds in it, each once, with all folders it stands in.
 *
 * @throws Error when it is no OPML or broken
 */
export function readOpml(source: string): ReadList {
  const { head, body } = feedsmith().parseOpml(source);
  const feeds = new Map<string, Subscription>();
  const others: string[] = [];
  collect(body?.outlines ?? [], [], { feeds, others });
  return { title: head?.title ?? null, feeds: [...feeds.values()], others };
}

function collect(
  outlines: readonly Partial<Outline>[],
  folders: readonly string[],
  found: { readonly feeds: Map<string, Subscription>; readonly others: string[] },
): void {
  const { feeds, others } = found;
  for (const outline of outlines) {
    const title = outline.title ?? outline.text ?? null;
    if (outline.xmlUrl !== undefined) {
      const known = feeds.get(outline.xmlUrl);
      const path = folders.length > 0 ? [folders.join('/')] : [];
      const categories = [...new Set([...(known?.categories ?? []), ...path, ...categoriesOf(outline)])];
      feeds.set(outline.xmlUrl, {
        xmlUrl: outline.xmlUrl,
        title: known?.title ?? title,
        htmlUrl: known?.htmlUrl ?? outline.htmlUrl ?? null,
        categories,
      });
    } else if (!outline.outlines?.length) others.push(title ?? '');
    if (outline.outlines) collect(outline.outlines, title === null ? folders : [...folders, title], found);
  }
}

/** `/Politik/Inland,/Wirtschaft` → their names. */
function categoriesOf({ category }: Partial<Outline>): readonly string[] {
  const names = category?.split(',').map((name) => name.trim().replace(/^\//, '')) ?? [];
  return names.filter((name) => name !== '');
}

/**
 * Feeds → OPML 2.0: each in a folder for each of its categories, those without at the top.
 *
 * @throws Error when there are none: OPML has no empty lists
 */
export function writeOpml({ title, feeds }: Subscriptions): string {
  const folders = new Map<string, Outline[]>();
  const top: Outline[] = [];
  for (const feed of feeds) {
    const outline = outlineOf(feed);
    if (feed.categories.length === 0) top.push(outline);
    for (const category of new Set(feed.categories)) {
      const folder = folders.get(category);
      if (folder) folder.push(outline);
      else folders.set(category, [outline]);
    }
  }
  const inFolders = [...folders].map(([name, outlines]) => ({ text: visible(name), title: visible(name), outlines }));
  return feedsmith().generateOpml({
    head: title === null ? {} : { title: visible(title) },
    body: { outlines: [...top, ...inFolders] },
  });
}

function outlineOf({ xmlUrl, title, htmlUrl }: Subscription): Outline {
  const name = visible(title ?? xmlUrl);
  return {
    ...{ type: 'rss', text: name, title: name, xmlUrl: visible(xmlUrl) },
    ...(htmlUrl === null ? {} : { htmlUrl: visible(htmlUrl) }),
  };
}

/** Without characters that XML cannot hold. */
function visible(words: string): string {
  return words
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
