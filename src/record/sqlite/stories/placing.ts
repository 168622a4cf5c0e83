import { type Extent, SILENCE, type Settled } from '../../stories/cluster.ts';
import { type Portrait, keysOfPortrait, packPortrait, unpackPortrait } from '../../stories/portrait.ts';
import type { Database } from '../../database.ts';
import { rowKey } from './copies.ts';
import type { StoryKeys } from './keys.ts';

/** Documents that one is compared with: those with the weightiest keys in common. */
const COMPARED = 20;
const KEPT = 20_000;

/** What is kept of a document that has its story. */
export interface Kept extends Settled {
  /** Smallest hashes of the rows of its words. */
  readonly rows: readonly number[];
}

/** The rows of documents in stories, and of stories. */
export class StoryRows {
  readonly #file: Database;
  readonly #keys: StoryKeys;
  readonly #kept = new Map<number, Kept>();

  constructor(file: Database, keys: StoryKeys) {
    this.#file = file;
    this.#keys = keys;
  }

  of(document: number): Kept | null {
    const known = this.#kept.get(document);
    if (known) return known;
    const row = this.#file
      .prepare('SELECT story, day, portrait, rows FROM story_document WHERE document = ?')
      .get(document);
    if (!row) return null;
    const kept: Kept = {
      ...{ document, story: row['story'] as number, day: row['day'] as number | null },
      portrait: unpackPortrait(row['portrait'] as Uint8Array),
      rows: unpackRows(row['rows'] as Uint8Array),
    };
    this.#remember(kept);
    return kept;
  }

  /** Documents of the same days under the same keys, those first that share most. */
  candidates(document: number, day: number | null, portrait: Portrait): Settled[] {
    const shared = new Map<number, number>();
    const keys = keysOfPortrait(portrait);
    const near = this.#keys.near(keys, day, SILENCE);
    for (const [n, key] of keys.entries()) {
      const weight = portrait.weights[portrait.terms.indexOf(key)];
      for (const other of near[n]) {
        if (other !== document) shared.set(other, (shared.get(other) ?? 0) + weight);
      }
    }
    const order = [...shared].sort(([a, m], [b, n]) => n - m || b - a).slice(0, COMPARED);
    return order.map(([other]) => this.of(other)!);
  }

  /** Puts a document into a story. */
  put(kept: Kept): void {
    const { document, story, day, portrait, rows } = kept;
    this.#file
      .prepare('INSERT INTO story_document VALUES (?, ?, ?, ?, ?)')
      .run(document, story, day, packPortrait(portrait), packRows(rows));
    this.#keys.put(document, day, keysOf(kept));
    this.#file
      .prepare(
        `UPDATE story SET documents = documents + 1, first = least(coalesce(first, ?1), coalesce(?1, first)),
         last = greatest(coalesce(last, ?1), coalesce(?1, last)) WHERE id = ?2`,
      )
      .run(day, story);
    this.#remember(kept);
  }

  /** Takes a document out of its story, which stays, even if nobody is left in it. */
  take(kept: Kept): void {
    this.#kept.delete(kept.document);
    this.#keys.take(kept.document, kept.day, keysOf(kept));
    this.#file.prepare('DELETE FROM story_document WHERE document = ?').run(kept.document);
    this.#file.prepare(RECOUNT).run(kept.story);
  }

  /** @returns the number of a new story */
  begin(): number {
    return Number(this.#file.prepare('INSERT INTO story (documents) VALUES (0) RETURNING id').get()!['id']);
  }

  members(story: number): number {
    const row = this.#file.prepare('SELECT documents FROM story WHERE id = ?').get(story);
    return row ? Number(row['documents']) : 0;
  }

  extentOf(story: number): Extent | null {
    const row = this.#file.prepare('SELECT first, last FROM story WHERE id = ?').get(story);
    return row && row['first'] !== null ? { first: Number(row['first']), last: Number(row['last']) } : null;
  }

  clear(): void {
    this.#kept.clear();
  }

  #remember(kept: Kept): void {
    if (this.#kept.size >= KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(kept.document, kept);
  }
}

const keysOf = ({ portrait, rows }: Pick<Kept, 'portrait' | 'rows'>): number[] => [
  ...keysOfPortrait(portrait),
  ...rows.map(rowKey),
];

const packRows = (rows: readonly number[]): Uint8Array => new Uint8Array(Uint32Array.from(rows).buffer);

/** From a copy: what SQLite gives need not be aligned. */
const unpackRows = (packed: Uint8Array): number[] => [...new Uint32Array(packed.slice().buffer)];

const RECOUNT = `UPDATE story SET (documents, first, last) =
  (SELECT count(*), min(day), max(day) FROM story_document WHERE story = story.id) WHERE id = ?`;
