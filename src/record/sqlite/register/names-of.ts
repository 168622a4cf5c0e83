import { Profile } from '../../../identity/register/profile.ts';
import type { Register } from '../../../identity/register/register.ts';
import type { RegisteredKind } from '../../../identity/register/sighting.ts';
import { nameOf } from '../../../identity/register/view.ts';
import type { EntityRef } from '../../stored.ts';
import type { Preparing } from '../../database.ts';
import { type Loading, profileOf } from './loading.ts';

/** The names by which entities are shown: the one place that says so. */
export class NamesOf {
  readonly #file: Preparing;
  readonly #loading: Loading;
  readonly #register: Register;

  constructor(file: Preparing, loading: Loading, register: Register) {
    this.#file = file;
    this.#loading = loading;
    this.#register = register;
  }

  /** By the numbers asked for; who stands for them after all decisions. Those of whom nothing was ever seen are left out. */
  of(entities: readonly number[]): Map<number, EntityRef> {
    const read = this.#file.prepare(
      'SELECT e.kind, p.body FROM entity AS e LEFT JOIN profile AS p ON p.root = e.id WHERE e.id = ?',
    );
    const refs = new Map<number, EntityRef>();
    for (const entity of entities) {
      const id = this.#register.root(entity);
      const row = read.get(id);
      if (!row) continue;
      const kind = row['kind'] as RegisteredKind;
      const name = row['body'] === null ? this.#before(id) : this.#now(id, kind, row['body'] as string);
      if (name !== null) refs.set(entity, { id, name, kind });
    }
    return refs;
  }

  #now(id: number, kind: RegisteredKind, body: string): string {
    return nameOf(new Profile(id, kind, profileOf(id, body)), this.#register);
  }

  /** As somebody was called in documents that do not name them any more. */
  #before(root: number): string | null {
    const given = this.#register.arrangement.nameOf(root);
    return given ?? this.#loading.sightingsUnder(root, 0, 1)[0]?.names[0] ?? null;
  }
}
