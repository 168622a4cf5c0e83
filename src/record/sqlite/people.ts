import { fold } from '../../identity/register/names.ts';
import { findEntities, viewEntity } from '../../identity/register/view.ts';
import type { EntityRef } from '../stored.ts';
import type { FunctionHeld } from '../timeline.ts';
import type { RegisterStore } from './register.ts';

/** What timelines ask of the register. */
export interface People {
  find(text: string): readonly EntityRef[];
  functions(entity: number): readonly FunctionHeld[];
}

/** Answers from the register as it is in memory. */
export class RegisteredPeople implements People {
  readonly #register: RegisterStore;

  constructor(register: RegisterStore) {
    this.#register = register;
  }

  find(text: string): EntityRef[] {
    const number = /^[Ee]([1-9]\d{0,14})$/.exec(text)?.[1];
    const register = this.#register.read();
    const root = number === undefined || !register.has(Number(number)) ? null : register.root(Number(number));
    const ids =
      number === undefined ? findEntities(text, register, fold).map(({ id }) => id) : root === null ? [] : [root];
    return [...this.#register.names(ids).values()];
  }

  functions(entity: number): FunctionHeld[] {
    const functions = viewEntity(entity, this.#register.read())?.functions ?? [];
    return functions.map(({ text, first, last, documents }) => ({
      ...{ words: text, first, last, documents: documents.length },
    }));
  }
}
