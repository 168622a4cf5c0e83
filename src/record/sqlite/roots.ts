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
  names(entities: readonly number[]): ReadonlyMap<number, EntityRef>;
}
