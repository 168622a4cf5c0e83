import { NAMES } from '../../identity/register/default-names.ts';
import type { Record } from '../record.ts';
import { SqliteCare } from './care.ts';
import { SqliteClaims } from './claims.ts';
import { SqliteDocuments } from './documents.ts';
import type { SqliteFile } from './file.ts';
import { Forgetter } from './forgetting.ts';
import type { Part } from './part.ts';
import { RegisterStore } from './register.ts';
import { RegisteredPeople } from './people.ts';
import { SqliteStories } from './stories.ts';
import { SqliteTimelines } from './timelines.ts';

/** A record in one SQLite file. */
export class SqliteRecord implements Record {
  readonly documents: SqliteDocuments;
  readonly care: SqliteCare;
  readonly claims: SqliteClaims;
  readonly stories: SqliteStories;
  readonly timelines: SqliteTimelines;
  readonly #file: SqliteFile;

  constructor(file: SqliteFile) {
    this.#file = file;
    const register = new RegisterStore(file, NAMES);
    this.claims = new SqliteClaims(file, register);
    this.stories = new SqliteStories(file, register);
    file.onRollback = () => {
      register.reset();
      this.claims.reset();
      this.stories.reset();
    };
    const parts: readonly Part[] = [this.claims, this.stories];
    this.documents = new SqliteDocuments(file, register, parts, (ids) => this.claims.claimsOf(ids));
    this.timelines = new SqliteTimelines(file, register, new RegisteredPeople(register), (entity) =>
      this.claims.contrary(entity),
    );
    this.care = new SqliteCare(file, new Forgetter(file, register, this.documents.corrector, parts), parts);
  }

  get address(): string {
    return this.#file.file;
  }

  get corrections(): SqliteDocuments {
    return this.documents;
  }

  settle(most: number): number {
    return this.claims.settle(most) + this.stories.settle(most);
  }

  close(): void {
    this.#file.close();
  }
}
