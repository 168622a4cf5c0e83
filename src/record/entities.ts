import type { Decision, Request } from '../identity/register/decision.ts';
import type { Identifier, IdentifierQuestion } from '../identity/register/question.ts';
import type { Review } from '../identity/register/review.ts';
import type { Sighting } from '../identity/register/sighting.ts';
import type { Counted, DecisionView, EntityLine } from '../identity/register/view.ts';
import type { Awaitable } from './record.ts';
import type { EntityRef } from './stored.ts';

/** A function, in how many sightings it was told, and from when to when; `YYYY-MM-DD`, null where no day is known. */
export interface FunctionHeld extends Counted {
  readonly first: string | null;
  readonly last: string | null;
}

/** What the record knows of somebody after all decisions, without where they were seen. */
export interface EntityPage extends EntityRef {
  /** ISO 3166-1 alpha-2: the one told most often. */
  readonly country: string | null;
  readonly qid: string | null;
  /** The most frequent first, without the name. */
  readonly aliases: readonly Counted[];
  readonly functions: readonly FunctionHeld[];
  /** Folded, as they are compared. */
  readonly organisations: readonly Counted[];
  readonly documents: number;
  readonly sightings: number;
  /** Days of publication, first and last; null where none is known. */
  readonly first: string | null;
  readonly last: string | null;
}

/** An identifier that a service is sure about, or several that people are asked about. */
export interface Identified {
  readonly taken: Identifier | null;
  readonly proposed: readonly Omit<IdentifierQuestion, 'id' | 'kind'>[];
}

/** An entity that a service may be asked about. */
export interface Unidentified extends EntityLine {
  readonly names: readonly string[];
}

/** Who is spoken of in a record: the register, as people see it. Numbers that went into another lead to that one. */
export interface Entities {
  /**
   * Numbers of those who fit, the most often seen first: of a number (E12) that one; of a name all who bear it, in any
   * spelling of case and accents; else those with these words in a name ("merz"); else those whose name is the same
   * spelled otherwise.
   */
  find(text: string): Awaitable<readonly number[]>;
  /** Numbers of those in whose name the words stand, the last of which may be the beginning of one; most often seen first. */
  beginning(text: string, most: number): Awaitable<readonly number[]>;
  /** Null when there is no such entity, or nothing is seen of it. */
  entity(id: number): Awaitable<EntityPage | null>;
  /** By the numbers asked for; those of whom nothing was ever seen are left out. */
  names(ids: readonly number[]): Awaitable<ReadonlyMap<number, EntityRef>>;
  lines(ids: readonly number[]): Awaitable<readonly EntityLine[]>;
  /** Those with the most sightings first. @param after the last entity of the page before */
  list(page: { readonly limit: number; readonly after?: number }): Awaitable<readonly EntityLine[]>;
  /** How many there are. */
  count(): Awaitable<number>;
  /** Where somebody was seen, in the order of the numbers. @param after the last number of the page before */
  seen(id: number, page: { readonly limit: number; readonly after?: number }): Awaitable<readonly Sighting[]>;
  sightings(ids: readonly number[]): Awaitable<readonly Sighting[]>;
  /** @throws RegisterError when it cannot be decided; RecordError when it cannot be stored */
  decide(request: Request, by: string, at: string): Awaitable<Decision>;
  decisions(): Awaitable<readonly DecisionView[]>;
  /** Those that hold and speak of somebody. */
  decisionsAbout(id: number): Awaitable<readonly DecisionView[]>;
  /** What waits for a person. */
  review(): Awaitable<Review>;
  /** Entities with more than a surname that have no identifier and are not asked about. */
  unidentified(limit: number): Awaitable<readonly Unidentified[]>;
  /** Stores identifiers, all or none; one that another entity has already is asked about. @returns how many were taken */
  identify(all: readonly Identified[]): Awaitable<number>;
}
