import type { Decision } from './decision.ts';
import type { Profile, ProfileState } from './profile.ts';
import type { Identifier, Question } from './question.ts';
import type { RegisteredKind, Sighting } from './sighting.ts';

/** An entity's number and what it was made for; it is never deleted, so that its number is never given again. */
export interface EntityRow {
  readonly id: number;
  readonly kind: RegisteredKind;
}

/** Everything that the register knows, as it is stored. Each list in the order of its numbers. */
export interface RegisterState {
  readonly entities: readonly EntityRow[];
  readonly sightings: readonly Sighting[];
  readonly questions: readonly Question[];
  readonly decisions: readonly Decision[];
  readonly identifiers: readonly Identifier[];
  /** The highest number that a question ever had, also one that is no longer asked. */
  readonly lastQuestion: number;
}

export const EMPTY: RegisterState = {
  entities: [],
  sightings: [],
  questions: [],
  decisions: [],
  identifiers: [],
  lastQuestion: 0,
};

/** The highest numbers given so far. */
export interface Last {
  entity: number;
  sighting: number;
  question: number;
}

/** What a register needs to begin that is read piece by piece. */
export interface Opening {
  readonly decisions: readonly Decision[];
  readonly identifiers: readonly Identifier[];
  readonly last: Last;
  /** Documents in which somebody was ever seen. */
  readonly documents: number;
  /** Homes of the sightings that decisions name. */
  readonly homes: Map<number, number>;
}

/** A piece of a register, read from its store. What is named in it is there as a whole. */
export interface Piece {
  readonly entities?: readonly EntityRow[];
  /** All sightings of each. */
  readonly documents?: readonly { readonly name: string; readonly sightings: readonly Sighting[] }[];
  readonly sightings?: readonly Sighting[];
  /** With the questions that are open about them. */
  readonly profiles?: readonly ProfileState[];
  readonly questions?: readonly Question[];
  /** Key → who bears full names under it, by name. */
  readonly full?: ReadonlyMap<string, Map<string, Set<number>>>;
  /** Key → who was seen by a surname under it, and how often. */
  readonly bare?: ReadonlyMap<string, Map<number, number>>;
  readonly company?: readonly (readonly [root: number, word: string, count: number])[];
  /** Folded name → documents that have it. */
  readonly known?: ReadonlyMap<string, number>;
}

/** A piece with nothing in it. */
export const NO_PIECE: Required<Piece> = {
  ...{ entities: [], documents: [], sightings: [], profiles: [], questions: [], company: [] },
  ...{ full: new Map(), bare: new Map(), known: new Map() },
};

/** A full or other name that an entity bears from now on, or no longer. */
export interface Borne {
  /** Of `fullKeys`; empty for the name itself, in whatever sighting it is. */
  readonly key: string;
  readonly name: string;
  readonly root: number;
  readonly isBorne: boolean;
}

/** Sums under two keys. */
class Sums<A, B> extends Map<A, Map<B, number>> {
  add(a: A, b: B, sign: 1 | -1): void {
    const sums = this.get(a) ?? new Map<B, number>();
    sums.set(b, (sums.get(b) ?? 0) + sign);
    this.set(a, sums);
  }
}

/** What changed since the last time it was asked for: new rows, and sightings as they are now. */
export class Changes {
  readonly entities: EntityRow[] = [];
  readonly #sightings = new Map<number, Sighting>();
  readonly #questions = new Map<number, Question>();
  readonly decisions: Decision[] = [];
  readonly identifiers: Identifier[] = [];
  /** Questions that the document, read again, no longer asks. */
  readonly dropped = new Set<number>();
  /** Sightings that are forgotten, and the questions about them. */
  readonly removed: Sighting[] = [];
  readonly forgotten: number[] = [];
  /** Of all sightings that are new, or changed their root: who they are. */
  readonly roots = new Map<number, number>();
  readonly profiles = new Set<Profile>();
  readonly borne = new Map<string, Borne>();
  /** Sums by which counts change; by two words where the count has two. */
  readonly company = new Sums<number, string>();
  readonly bare = new Sums<string, number>();
  readonly known = new Map<string, number>();
  /** Sightings that came to an entity (1) or went from it (-1), in this order. */
  readonly moves: Move[] = [];
  documents = 0;

  get sightings(): Sighting[] {
    return [...this.#sightings.values()];
  }

  get questions(): Question[] {
    return [...this.#questions.values()];
  }

  sighting(sighting: Sighting): void {
    this.#sightings.set(sighting.id, sighting);
  }

  question(question: Question): void {
    this.#questions.set(question.id, question);
  }

  remove(sighting: Sighting): void {
    this.#sightings.delete(sighting.id);
    this.roots.delete(sighting.id);
    this.removed.push(sighting);
  }

  drop(question: number): void {
    this.#questions.delete(question);
    this.dropped.add(question);
  }

  bear(borne: Borne): void {
    this.borne.set(`${borne.root} ${borne.key}\n${borne.name}`, borne);
  }

  know(word: string, sign: 1 | -1): void {
    this.known.set(word, (this.known.get(word) ?? 0) + sign);
  }
}

export interface Move {
  readonly root: number;
  readonly sighting: Sighting;
  readonly sign: 1 | -1;
}
