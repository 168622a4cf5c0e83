import type { JoinQuestion, Question } from './question.ts';

/** Questions that are open, found by their numbers and by what they are about. */
export class Questions {
  readonly #all = new Map<number, Question>();
  /** Join questions by sighting, and by the entity that the sighting was given meanwhile. */
  readonly #bySighting = new Map<number, number>();
  readonly #byEntity = new Map<number, Map<number, JoinQuestion>>();

  add(question: Question): void {
    this.#all.set(question.id, question);
    if (question.kind !== 'join') return;
    this.#bySighting.set(question.sighting, question.id);
    const open = this.#byEntity.get(question.entity) ?? new Map<number, JoinQuestion>();
    this.#byEntity.set(question.entity, open.set(question.id, question));
  }

  /** @returns the number of the question about a sighting that is asked no more; null when there was none */
  drop(sighting: number): number | null {
    const id = this.#bySighting.get(sighting);
    if (id === undefined) return null;
    const { entity } = this.#all.get(id) as JoinQuestion;
    this.#bySighting.delete(sighting);
    this.#byEntity.get(entity)?.delete(id);
    this.#all.delete(id);
    return id;
  }

  get(id: number): Question | null {
    return this.#all.get(id) ?? null;
  }

  /** Whether who was seen in the sighting that an entity was made for is someone else. */
  about(entity: number): JoinQuestion[] {
    return [...(this.#byEntity.get(entity)?.values() ?? [])];
  }

  values(): Iterable<Question> {
    return this.#all.values();
  }
}
