import type { EntityRef } from '../stored.ts';
import type { FunctionHeld } from '../timeline.ts';
import type { SqliteEntities } from './entities.ts';

/** What timelines ask of the register. */
export interface People {
  find(text: string): readonly EntityRef[];
  functions(entity: number): readonly FunctionHeld[];
}

/** Answers from the entities of the record. */
export class RegisteredPeople implements People {
  readonly #entities: SqliteEntities;

  constructor(entities: SqliteEntities) {
    this.#entities = entities;
  }

  find(text: string): EntityRef[] {
    return [...this.#entities.names(this.#entities.find(text)).values()];
  }

  functions(entity: number): FunctionHeld[] {
    const functions = this.#entities.entity(entity)?.functions ?? [];
    return functions.map(({ text, first, last, count }) => ({ words: text, first, last, documents: count }));
  }
}
