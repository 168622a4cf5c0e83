import { NAMES } from '../../identity/register/default-names.ts';
import { QueryError } from '../query/error.ts';
import { parse } from '../query/parse.ts';
import type { Record } from '../record.ts';
import { AlertMatching, type Matching } from './alert-matching.ts';
import { SqliteAlerts } from './alerts.ts';
import { SqliteCare } from './care.ts';
import { SqliteClaims } from './claims.ts';
import { SqliteDocuments } from './documents.ts';
import { SqliteEntities } from './entities.ts';
import { SqliteExports } from './exports.ts';
import { SqliteFailures } from './failures.ts';
import type { Database } from '../database.ts';
import { Forgetter } from './forgetting.ts';
import { SqliteInputs } from './inputs.ts';
import type { Part } from './part.ts';
import { RegisteredPeople } from './people.ts';
import { RegisterStore } from './register.ts';
import { SearchIndex } from './search/index.ts';
import { type Sources, SqliteSearch } from './search/search.ts';
import { SqliteSources } from './sources.ts';
import { Speakers } from './speakers.ts';
import { SqliteStories } from './stories.ts';
import { SqliteTimelines } from './timelines.ts';
import { SqliteTokens } from './tokens.ts';

/** A record in one SQLite file: its parts, and who asks whom. */
export class SqliteRecord implements Record {
  readonly documents: SqliteDocuments;
  readonly entities: SqliteEntities;
  readonly search: SqliteSearch;
  readonly claims: SqliteClaims;
  readonly stories: SqliteStories;
  readonly timelines: SqliteTimelines;
  readonly exports: SqliteExports;
  readonly alerts: SqliteAlerts;
  readonly failures: SqliteFailures;
  readonly inputs: SqliteInputs;
  readonly sources: SqliteSources;
  readonly tokens: SqliteTokens;
  readonly care: SqliteCare;
  readonly #file: Database;
  readonly #matching: AlertMatching;

  constructor(file: Database) {
    this.#file = file;
    const register = new RegisterStore(file, NAMES, (changes) => {
      this.documents.follow([...new Set(changes.map(({ document }) => document))]);
    });
    this.entities = new SqliteEntities(file, register);
    this.stories = new SqliteStories(file, register);
    this.claims = new SqliteClaims(
      file,
      register,
      (documents) => this.stories.originalsOf(documents),
      (query, most) => this.search.newest(query, most),
    );
    this.#matching = new AlertMatching(file, (query, ids) => matchingOf(this.search, query, ids));
    this.inputs = new SqliteInputs(file);
    this.sources = new SqliteSources(file);
    const speakers = new Speakers(file, register, {
      rebuildRegister: () => register.rebuild(),
      follow: (documents) => this.documents.follow(documents),
    });
    // who speaks comes first, since all others go by it, and then the index, which alerts ask
    const parts: readonly Part[] = [
      ...[speakers, new SearchIndex(file), this.claims, this.stories, this.#matching, this.inputs, this.sources],
    ];
    this.documents = new SqliteDocuments(file, register, parts, (ids) => this.claims.claimsOf(ids));
    this.timelines = new SqliteTimelines(file, register, new RegisteredPeople(this.entities), (entity) =>
      this.claims.contrary(entity),
    );
    this.search = new SqliteSearch(file, this.#sourcesOfSearch(register));
    this.exports = new SqliteExports(file, this.documents, register);
    this.alerts = new SqliteAlerts(file);
    this.failures = new SqliteFailures(file);
    this.tokens = new SqliteTokens(file);
    this.care = new SqliteCare(file, new Forgetter(file, register, this.documents.corrector, parts), parts);
    file.onRollback = () => {
      for (const part of [register, this.claims, this.stories]) part.reset();
    };
  }

  get address(): string {
    return this.#file.address;
  }

  get corrections(): SqliteDocuments {
    return this.documents;
  }

  settle(most: number): number {
    return this.claims.settle(most) + this.stories.settle(most) + this.#matching.settle(most);
  }

  close(): void {
    this.#file.close();
  }

  #sourcesOfSearch(register: RegisterStore): Sources {
    return {
      statements: (ids) => this.documents.statements(ids),
      textOf: (revision) => textOf(this.#file, revision),
      namesOf: (entities) => register.names(entities),
      entitiesNamed: (name) => this.entities.find(name),
      documentsOf: (story) => this.stories.documentsIn(story),
    };
  }
}

const textOf = (file: Database, revision: number): string =>
  String(file.prepare('SELECT text FROM revision WHERE id = ?').get(revision)!['text']);

function matchingOf(search: SqliteSearch, query: string, ids: readonly number[]): ReturnType<Matching> {
  try {
    return search.matching(parse(query), ids);
  } catch (error) {
    if (error instanceof QueryError) return { problem: error.message };
    throw error;
  }
}
