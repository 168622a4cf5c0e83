import { dayNumber } from '../../stories/days.ts';
import { type EventTerms, eventTerms } from '../../stories/event-terms.ts';
import type { Told } from '../../stories/paragraphs.ts';
import { type Sketch, sketchOf } from '../../stories/shingles.ts';
import type { Database } from '../../database.ts';
import type { Roots } from '../roots.ts';

/** The newest revision of a document, read for copies and stories. */
export interface StoryReading {
  readonly document: number;
  /** Days since 1970-01-01; null when unknown. */
  readonly day: number | null;
  readonly outlet: number | null;
  /** Of an entry of a ticker. */
  readonly parent: number | null;
  readonly sketch: Sketch;
  readonly terms: () => EventTerms;
}

/** Readings that are kept: candidates for copies come again and again. */
const KEPT = 512;

/** Reads documents for copies and stories, and remembers the last ones. */
export class StoryReadings {
  readonly #file: Database;
  readonly #roots: Roots;
  readonly #kept = new Map<number, StoryReading>();

  constructor(file: Database, roots: Roots) {
    this.#file = file;
    this.#roots = roots;
  }

  /** @returns null when there is no such document */
  of(document: number): StoryReading | null {
    const known = this.#kept.get(document);
    if (known) return known;
    const row = this.#file.prepare(NEWEST).get(document);
    if (!row) return null;
    const told: Told = {
      title: row['title'] as string | null,
      text: row['text'] as string,
      blocks: JSON.parse((row['blocks'] as string | null) ?? '[]') as Told['blocks'],
    };
    const entities = (): string[] =>
      [...new Set(this.#roots.rootsOf(row['name'] as string).values())].map((root) => String(root));
    const reading: StoryReading = {
      ...{ document, day: row['day'] === null ? null : dayNumber(row['day'] as string) },
      ...{ outlet: row['outlet'] as number | null, parent: row['parent'] as number | null },
      sketch: sketchOf(told),
      terms: () => eventTerms(told, entities()),
    };
    if (this.#kept.size >= KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    this.#kept.set(document, reading);
    return reading;
  }

  forget(document: number): void {
    this.#kept.delete(document);
  }

  clear(): void {
    this.#kept.clear();
  }
}

const NEWEST = `SELECT d.name, d.outlet, d.parent, d.day, r.text, json_of(r.about) ->> 'title' AS title,
    json_of(r.found) ->> 'blocks' AS blocks
  FROM document AS d JOIN revision AS r ON r.document = d.id
  WHERE d.id = ? ORDER BY r.moment DESC, r.id DESC LIMIT 1`;
