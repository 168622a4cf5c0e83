import type { SeenDocument } from '../../identity/register/sighting.ts';
import type { EntityRef } from '../stored.ts';

/** What the documents of a record need of its register. All within the transaction of the caller. */
export interface Roots {
  /** Enters documents, or what they say now that they were read again. */
  enter(documents: readonly SeenDocument[]): void;
  /** By the ids that entities have in a document: who they are, after all decisions. */
  rootsOf(document: string): ReadonlyMap<string, number>;
  /** Who stands for an entity after all decisions; null when there is no such entity. */
  root(entity: number): number | null;
  /** Names of the documents in which somebody is seen, each once. */
  documentsOf(entity: number): readonly string[];
  /** Removes what was seen in documents, and what is made of it. Entities keep their numbers. */
  forget(documents: readonly string[]): void;
  /** Removes all that was seen of somebody, and their names wherever the register keeps them. */
  forgetEntity(entity: number): void;
  names(entities: readonly number[]): ReadonlyMap<number, EntityRef>;
}
