import { storyAmong } from '../../stories/cluster.ts';
import { portraitOf } from '../../stories/portrait.ts';
import type { Database } from '../../database.ts';
import type { Roots } from '../roots.ts';
import { CopyFinder } from './copies.ts';
import { StoryKeys } from './keys.ts';
import { type Kept, StoryRows } from './placing.ts';
import { type StoryReading, StoryReadings } from './readings.ts';
import { WordCounts } from './word-counts.ts';

/** A story of more documents does not hang on one of them: when one leaves, the others stay. */
const REPAIRED = 100;

/** Gives documents their stories, each once, in the order of their ids. */
export class StorySettling {
  readonly #file: Database;
  readonly #readings: StoryReadings;
  readonly #counts: WordCounts;
  readonly #copies: CopyFinder;
  readonly #rows: StoryRows;
  #version = -1;
  /** As many documents as the record has, nearly: numbers are given in order. */
  #newest = 0;

  constructor(file: Database, roots: Roots) {
    this.#file = file;
    this.#readings = new StoryReadings(file, roots);
    this.#counts = new WordCounts(file);
    const keys = new StoryKeys(file);
    this.#copies = new CopyFinder(file, keys, this.#readings);
    this.#rows = new StoryRows(file, keys);
  }

  /** Within the transaction that changed documents. */
  queue(documents: readonly number[]): void {
    const insert = this.#file.prepare('INSERT INTO story_queue VALUES (?, NULL) ON CONFLICT DO NOTHING');
    for (const document of documents) {
      this.#readings.forget(document);
      insert.run(document);
    }
  }

  /** How many documents wait. */
  get waiting(): number {
    return Number(this.#file.prepare('SELECT count(*) AS n FROM story_queue').get()!['n']);
  }

  /** Gives the first documents of the queue their stories; all of them or none. */
  settle(most: number): void {
    try {
      this.#file.transaction(() => {
        this.#look();
        for (let i = 0; i < most; i++) {
          const next = this.#file.prepare(NEXT).get();
          if (!next) break;
          this.#place(Number(next['document']), next['was'] === null ? null : Number(next['was']));
        }
        this.#counts.write();
      });
    } catch (error) {
      // what is in memory may be ahead of what is in the file
      this.clear();
      throw error;
    }
  }

  /** Takes documents out of all that is made of them, before their rows are deleted. */
  forget(documents: readonly number[]): void {
    for (const document of documents) {
      this.#readings.forget(document);
      this.#copies.forget(document);
      const kept = this.#rows.of(document);
      if (kept) this.#leave(kept);
      const was = this.#file.prepare('DELETE FROM story_queue WHERE document = ? RETURNING was').get(document)?.['was'];
      this.#tidy(kept?.story ?? null, (was ?? null) as number | null);
    }
  }

  /** Takes all documents out of their stories and lets them wait for them anew; stories keep their numbers. */
  rebuild(): void {
    this.clear();
    this.#file.exec(REBUILD);
  }

  /** Forgets what is in memory. */
  clear(): void {
    this.#readings.clear();
    this.#counts.clear();
    this.#rows.clear();
  }

  /** What is in memory holds only as long as nobody else writes. */
  #look(): void {
    const version = this.#file.dataVersion;
    if (version !== this.#version) this.clear();
    this.#version = version;
    const row = this.#file.prepare('SELECT max(document) AS newest FROM story_document').get()!;
    this.#newest = Number(row['newest'] ?? 0);
  }

  #place(document: number, queued: number | null): void {
    const reading = this.#readings.of(document);
    if (!reading) return;
    const before = this.#rows.of(document);
    const was = queued ?? before?.story ?? null;
    if (was !== null) this.#copies.forget(document);
    if (before) this.#rows.take(before);
    const terms = reading.terms();
    const portrait = portraitOf(terms, this.#counts.frequencies(Math.max(this.#newest, document), terms.keys()));
    // a document that is read again was counted
    if (was === null) this.#counts.count(terms.keys());
    const rows = reading.sketch.keys;
    const placed = { document, day: reading.day, portrait, rows };
    const story = this.#storyOf(reading, placed) ?? this.#numberFor(was);
    this.#rows.put({ ...placed, story });
    this.#newest = Math.max(this.#newest, document);
    if (before && before.story !== story) this.#repair(before.story);
    this.#tidy(was, before?.story ?? null);
  }

  #storyOf(reading: StoryReading, placed: Omit<Kept, 'story'>): number | null {
    const copied = this.#copies.find(reading).map((other) => this.#rows.of(other)!.story);
    if (copied.length > 0) return Math.min(...copied);
    const candidates = this.#rows.candidates(placed.document, placed.day, placed.portrait);
    return storyAmong(placed, candidates, (story) => this.#rows.extentOf(story));
  }

  /** The number of before when nobody has it, else a new one. */
  #numberFor(was: number | null): number {
    return was !== null && this.#rows.members(was) === 0 ? was : this.#rows.begin();
  }

  #leave(kept: Kept): void {
    this.#rows.take(kept);
    this.#repair(kept.story);
  }

  /** Documents that may have been held together by one that left are given their stories anew. */
  #repair(story: number): void {
    const rest = this.#file
      .prepare('SELECT document FROM story_document WHERE story = ? LIMIT ?')
      .all(story, REPAIRED + 1);
    if (rest.length < 2 || rest.length > REPAIRED) return;
    for (const { document } of rest) {
      this.#rows.take(this.#rows.of(Number(document))!);
      this.#copies.forget(Number(document));
      this.#file
        .prepare('INSERT INTO story_queue VALUES (?, ?) ON CONFLICT (document) DO UPDATE SET was = excluded.was')
        .run(document, story);
    }
  }

  /** Removes stories that nobody is in and nobody waits to be in again. */
  #tidy(...stories: readonly (number | null)[]): void {
    for (const story of stories) if (story !== null) this.#file.prepare(TIDY).run(story);
  }
}

const NEXT = `DELETE FROM story_queue WHERE document = (SELECT min(document) FROM story_queue) RETURNING document, was`;
const REBUILD = `
  INSERT INTO story_queue SELECT document, story FROM story_document WHERE true
    ON CONFLICT (document) DO UPDATE SET was = excluded.was;
  INSERT INTO story_queue SELECT id, NULL FROM document WHERE true ON CONFLICT DO NOTHING;
  DELETE FROM copy;
  DELETE FROM story_key;
  DELETE FROM story_document;
  UPDATE story SET documents = 0, first = NULL, last = NULL`;
const TIDY = `DELETE FROM story WHERE id = ? AND documents = 0
  AND NOT EXISTS (SELECT 1 FROM story_queue WHERE was = story.id)`;
