import type { Fault } from '../care.ts';
import type { CopyGroup, Stories, StoriesOptions, StoriesPage, Story } from '../stories.ts';
import type { Database } from '../database.ts';
import type { Change, Part } from './part.ts';
import type { Roots } from './roots.ts';
import { StorySettling } from './stories/settling.ts';
import { StoryViews } from './stories/views.ts';

/** Stories among which one is looked for by its title: the latest. */
const NAMED = 300;

/** Stories and copies in SQLite. */
export class SqliteStories implements Stories, Part {
  readonly #file: Database;
  readonly #settling: StorySettling;
  readonly #views: StoryViews;

  constructor(file: Database, roots: Roots) {
    this.#file = file;
    this.#settling = new StorySettling(file, roots);
    this.#views = new StoryViews(file);
  }

  changed({ documents }: Change): void {
    this.#settling.queue(documents);
  }

  /** Takes documents out, within the transaction that deletes them and before their rows go. */
  forget(documents: readonly number[]): void {
    this.#settling.forget(documents);
  }

  *check(): Iterable<Fault> {
    for (const row of this.#file.prepare(FAULTS).iterate())
      yield { kind: 'story', where: row['where'] as string, detail: row['detail'] as string };
  }

  rebuild(): void {
    this.#settling.rebuild();
  }

  /**
   * Gives documents that are new or changed their stories, in a transaction of its own.
   *
   * @returns how many were left to do before
   */
  settle(most: number): number {
    const { waiting } = this.#settling;
    if (waiting > 0) this.#settling.settle(most);
    return waiting;
  }

  /** Forgets what is in memory, which may be ahead of the file when a transaction was undone. */
  reset(): void {
    this.#settling.clear();
  }

  story(id: number): Story | null {
    return this.#file.snapshot(() => this.#views.story(id));
  }

  stories(options: StoriesOptions): StoriesPage {
    return this.#file.snapshot(() => this.#views.stories(options));
  }

  storyOf(document: number): number | null {
    return this.#views.storyOf(document);
  }

  /** Of documents those that are copies, with what they are copies of. */
  originalsOf(documents: readonly number[]): ReadonlyMap<number, number> {
    return new Map(
      documents.flatMap((document) => {
        const original = this.#views.copiesOf(document)?.documents[0];
        return original && original.id !== document ? [[document, original.id] as const] : [];
      }),
    );
  }

  /** Documents of a story, or of those of the latest stories that have these words in their title. */
  documentsIn(story: { readonly name: string } | { readonly id: number }): number[] {
    const stories = 'id' in story ? [story.id] : this.#named(story.name);
    return stories.flatMap((id) => this.#views.documentsOf(id));
  }

  #named(name: string): number[] {
    const words = name.toLowerCase();
    const { stories } = this.stories({ limit: NAMED });
    return stories.flatMap(({ id, title }) => (title?.toLowerCase().includes(words) ? [id] : []));
  }

  copiesOf(document: number): CopyGroup | null {
    return this.#file.snapshot(() => this.#views.copiesOf(document));
  }
}

const FAULTS = `
  SELECT 'D' || id AS "where", 'has no story and does not wait for one' AS detail FROM document
    WHERE id NOT IN (SELECT document FROM story_document) AND id NOT IN (SELECT document FROM story_queue)
  UNION ALL SELECT 'T' || s.id, 'counts ' || s.documents || ' documents and has others' FROM story AS s
    WHERE s.documents <> (SELECT count(*) FROM story_document WHERE story = s.id)
  UNION ALL SELECT 'D' || document, 'is found as part of a story and is in none' FROM story_key
    WHERE document NOT IN (SELECT document FROM story_document) GROUP BY document`;
