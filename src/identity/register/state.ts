import type { Decision } from './decision.ts';
import type { Identifier, Question } from './question.ts';
import type { RegisteredKind, Sighting } from './sighting.ts';

/** An entity's number and what it was made for; it is never deleted, so that its number is never given again. */
export interface EntityRow {
  readonly id: number;
  readonly kind: RegisteredKind;
}

/** Everything that the register knows, as it is stored. Each list in the order of its numbers. */
export interface RegisterState {
  readonly entities: readonly EntityRow[];
  readonly sightings: readonly Sighting[];
  readonly questions: readonly Question[];
  readonly decisions: readonly Decision[];
  readonly identifiers: readonly Identifier[];
  /** The highest number that a question ever had, also one that is no longer asked. */
  readonly lastQuestion: number;
}

export const EMPTY: RegisterState = {
  entities: [],
  sightings: [],
  questions: [],
  decisions: [],
  identifiers: [],
  lastQuestion: 0,
};

/** What changed since the last time it was asked for: new rows, and sightings as they are now. */
export class Changes {
  readonly entities: EntityRow[] = [];
  readonly #sightings = new Map<number, Sighting>();
  readonly #questions = new Map<number, Question>();
  readonly decisions: Decision[] = [];
  readonly identifiers: Identifier[] = [];
  /** Questions that the document, read again, no longer asks. */
  readonly dropped = new Set<number>();

  get sightings(): Sighting[] {
    return [...this.#sightings.values()];
  }

  get questions(): Question[] {
    return [...this.#questions.values()];
  }

  sighting(sighting: Sighting): void {
    this.#sightings.set(sighting.id, sighting);
  }

  question(question: Question): void {
    this.#questions.set(question.id, question);
  }

  drop(question: number): void {
    this.#questions.delete(question);
    this.dropped.add(question);
  }
}
