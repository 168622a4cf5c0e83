import type { Actor, Gender } from './cast.ts';

/** An actor spoken of at one place. */
export interface Event {
  readonly actor: Actor;
  /** Token and sentence. */
  readonly at: number;
  readonly sentence: number;
  /** The clause, numbered through the text: a pronoun does not mean who its own clause names. */
  readonly clause: number;
  /** Whether it stands in someone's quoted words. */
  readonly quoted: boolean;
  readonly speaks: boolean;
  /** Whether it opens its sentence or clause, as subjects mostly do. */
  readonly leads: boolean;
}

/** Whom a pronoun or description may mean. */
export interface Wanted {
  readonly at: number;
  readonly sentence: number;
  readonly clause: number;
  readonly genders: readonly Gender[];
  readonly fits: (actor: Actor) => boolean;
  /** Whether someone of the same clause may be meant: by a possessive, not by a pronoun. */
  readonly sameClause: boolean;
}

/** Actors that are kept in mind: who was spoken of before the last of them is forgotten. */
const MEMORY = 24;

/**
 * Who has been spoken of, the last first. A pronoun means whoever stands out most: by nearness, by having spoken, by
 * leading a sentence, by being spoken of often (after Lappin & Leass 1994, with weights set by hand on news).
 */
export class Discourse {
  readonly #recent: Event[] = [];
  readonly #counts = new Map<Actor, number>();
  /** What the last event of an actor does not tell: the sentence in which it spoke last. */
  readonly #spoke = new Map<Actor, number>();

  note(event: Event): void {
    const known = this.#recent.findIndex(({ actor }) => actor === event.actor);
    if (known >= 0) this.#recent.splice(known, 1);
    this.#recent.unshift(event);
    if (this.#recent.length > MEMORY) this.#recent.pop();
    this.#counts.set(event.actor, (this.#counts.get(event.actor) ?? 0) + 1);
    if (event.speaks) this.#spoke.set(event.actor, event.sentence);
  }

  /** The likeliest that is wanted; null when nobody fits or nobody stands out enough. */
  find(wanted: Wanted): Actor | null {
    let best: Actor | null = null;
    let most = LEAST;
    for (const event of this.#recent) {
      const weight = this.#weight(event, wanted);
      if (weight > most) [best, most] = [event.actor, weight];
    }
    return best;
  }

  #weight(event: Event, wanted: Wanted): number {
    const { actor } = event;
    const { gender } = actor;
    if (!wanted.fits(actor) || (gender !== null && !wanted.genders.includes(gender))) return -Infinity;
    if (event.clause === wanted.clause && !wanted.sameClause && event.at < wanted.at) return -Infinity;
    const distance = wanted.sentence - event.sentence;
    const spoke = this.#spoke.get(actor);
    let weight = -DISTANCE * Math.min(distance, FARTHEST);
    if (gender !== null) weight += KNOWN_GENDER;
    if (event.leads) weight += LEADS;
    if (event.quoted) weight -= QUOTED;
    if (actor.kind === 'person' || actor.kind === 'source') weight += PERSON;
    if (spoke !== undefined && wanted.sentence - spoke <= FARTHEST) weight += SPOKE;
    return weight + Math.log2(this.#counts.get(actor) ?? 1) * OFTEN;
  }

  /** The one spoken of most of those that pass, the nearer the more. */
  salient(passes: (actor: Actor) => boolean): Actor | null {
    let best: Actor | null = null;
    let most = -Infinity;
    for (const [age, { actor }] of this.#recent.entries()) {
      if (!passes(actor)) continue;
      const weight = Math.log2(1 + (this.#counts.get(actor) ?? 1)) - AGE * age;
      if (weight > most) [best, most] = [actor, weight];
    }
    return best;
  }

  /** The last event that passes. */
  last(passes: (event: Event) => boolean): Event | null {
    return this.#recent.find(passes) ?? null;
  }
}

/** What each actor spoken of since counts against one. */
const AGE = 0.5;
const DISTANCE = 1;
const FARTHEST = 8;
const KNOWN_GENDER = 0.2;
const LEADS = 0.8;
const QUOTED = 1.5;
const PERSON = 1.6;
const SPOKE = 0.5;
const OFTEN = 0.25;
/** What nobody below is meant with. */
const LEAST = -3;
