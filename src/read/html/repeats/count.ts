import type { Furniture, SeenPage } from './furniture.ts';

/**
 * Different articles of a site on which a block must stand. Agencies repeat the paragraphs of background in what follows
 * a report, and series their introduction: two or three times the same words are still somebody's text.
 */
const ARTICLES = 4;
/**
 * And the share of the site's articles. A template is on all of them, or all of one section; background is on those about
 * one matter, and no matter is a fifth of what an outlet writes.
 */
const SHARE = 0.2;
/**
 * A block that stands on fewer than one in so many articles of its site may be forgotten: a tenth of `SHARE`, so that a
 * count is too low by a tenth of what is needed at most.
 */
const WIDTH = 50;

/** What may be held. */
export interface CountLimits {
  /** Blocks of all sites together: those of 10,000 articles that are the first of their sites, in 25 MB. */
  readonly blocks: number;
  /** Marks of articles, about three of each: those of 170,000 pages. */
  readonly articles: number;
}

const LIMITS: CountLimits = { blocks: 300_000, articles: 500_000 };

/** How often a block was seen, and at most how often it may have been seen before it was last forgotten. */
interface BlockCount {
  seen: number;
  readonly missed: number;
}

interface Site {
  articles: number;
  readonly blocks: Map<string, BlockCount>;
}

/**
 * Counts on how many different articles of its site each block stands, in bounded memory: lossy counting (Manku and
 * Motwani, Approximate Frequency Counts over Data Streams, 2002) for each site, with its articles for their buckets.
 * No count is ever too high. What comes of it depends on the pages and their order alone.
 */
export class FurnitureCount {
  readonly #limits: CountLimits;
  /** Those with articles seen longest ago first. */
  readonly #articles = new Set<string>();
  readonly #sites = new Map<string, Site>();
  #held = 0;

  constructor(limits: CountLimits = LIMITS) {
    this.#limits = limits;
  }

  /** Blocks that are held now. */
  get held(): number {
    return this.#held;
  }

  /** A page of an article that was counted before is not counted again. */
  add({ site, article, blocks }: SeenPage): void {
    if (blocks.length === 0 || !this.#isNew(article)) return;
    const counted = this.#sites.get(site) ?? { articles: 0, blocks: new Map<string, BlockCount>() };
    this.#sites.set(site, counted);
    const missed = Math.floor(counted.articles / WIDTH);
    counted.articles++;
    const before = counted.blocks.size;
    for (const mark of blocks) {
      const count = counted.blocks.get(mark);
      if (count) count.seen++;
      else counted.blocks.set(mark, { seen: 1, missed });
    }
    this.#held += counted.blocks.size - before;
    if (counted.articles % WIDTH === 0)
      this.#forget(counted, (count) => count.seen + count.missed <= counted.articles / WIDTH);
    if (this.#held > this.#limits.blocks) this.#makeRoom();
  }

  /** Sites and marks in the order of the alphabet; sites without furniture are left out. */
  furniture(): Furniture {
    const found = [...this.#sites].map(([site, counted]) => [site, frequentIn(counted)] as const);
    return new Map(found.filter(([, marks]) => marks.size > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #isNew(article: readonly string[]): boolean {
    const isKnown = article.some((mark) => this.#articles.has(mark));
    for (const mark of article) {
      this.#articles.delete(mark);
      this.#articles.add(mark);
    }
    while (this.#articles.size > this.#limits.articles) this.#articles.delete(this.#articles.values().next().value!);
    return !isKnown;
  }

  #forget({ blocks }: Site, isRare: (count: BlockCount) => boolean): void {
    const before = blocks.size;
    for (const [mark, count] of blocks) if (isRare(count)) blocks.delete(mark);
    this.#held -= before - blocks.size;
  }

  /**
   * Forgets what was seen once on sites of which there are enough articles; while less than half of the room is free, also
   * whole sites, those with the fewest articles first: of them least is to be learned.
   */
  #makeRoom(): void {
    const sites = [...this.#sites].sort(([, a], [, b]) => a.articles - b.articles);
    for (const [, site] of sites) if (site.articles >= ARTICLES) this.#forget(site, ({ seen }) => seen === 1);
    for (const [site, { blocks }] of sites) {
      if (this.#held <= this.#limits.blocks / 2) return;
      this.#sites.delete(site);
      this.#held -= blocks.size;
    }
  }
}

function frequentIn({ articles, blocks }: Site): ReadonlySet<string> {
  const least = Math.max(ARTICLES, SHARE * articles);
  return new Set([...blocks].flatMap(([mark, { seen }]) => (seen >= least ? [mark] : [])).sort());
}
