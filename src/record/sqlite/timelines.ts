import type { EntityRef } from '../stored.ts';
import type {
  OverTime,
  PositionChange,
  SpeakerSummary,
  Step,
  TimelineFilter,
  TimelineOptions,
  TimelinePage,
  Timelines,
} from '../timeline.ts';
import type { Database } from '../database.ts';
import type { People } from './people.ts';
import type { Roots } from './roots.ts';
import { TimelinePages } from './timelines/pages.ts';
import { Summaries } from './timelines/summary.ts';

/** Pairs of statements of an entity that say the contrary, as claims know them. */
export type ContraryOf = (entity: number) => readonly PositionChange[];

/** Entities over time in SQLite. */
export class SqliteTimelines implements Timelines {
  readonly #file: Database;
  readonly #roots: Roots;
  readonly #people: People;
  readonly #contraryOf: ContraryOf;
  readonly #pages: TimelinePages;
  readonly #summaries: Summaries;

  constructor(file: Database, roots: Roots, people: People, contraryOf: ContraryOf) {
    this.#file = file;
    this.#roots = roots;
    this.#people = people;
    this.#contraryOf = contraryOf;
    this.#pages = new TimelinePages(file, roots);
    this.#summaries = new Summaries(file, roots);
  }

  find(text: string): readonly EntityRef[] {
    return this.#people.find(text);
  }

  summary(entity: number): SpeakerSummary | null {
    const root = this.#roots.root(entity);
    const functions = root === null ? [] : this.#people.functions(root);
    return this.#file.snapshot(() => this.#summaries.of(entity, functions));
  }

  statements(entity: number, options: TimelineOptions): TimelinePage {
    return this.#file.snapshot(() => this.#pages.page(this.#roots.root(entity) ?? entity, options));
  }

  overTime(entity: number, step: Step, filter: TimelineFilter): OverTime {
    return this.#file.snapshot(() => this.#pages.overTime(this.#roots.root(entity) ?? entity, step, filter));
  }

  changes(entity: number, filter: TimelineFilter): readonly PositionChange[] {
    const root = this.#roots.root(entity) ?? entity;
    const pairs = this.#contraryOf(root);
    return this.#file.snapshot(() => {
      const fits = this.#pages.fits(filter);
      return pairs.filter(({ earlier, later }) => fits(earlier) && fits(later));
    });
  }
}
