/* eslint max-lines: ['error', 520] -- what was added for reading in pieces is to be parted from it */
import { Arrangement, type Differences } from './arrangement.ts';
import { Candidates, bareKeys, fullKeys } from './candidates.ts';
import { type Action, type Decision, type Request, RegisterError } from './decision.ts';
import { judge, settled, withNamesakes } from './join.ts';
import { type Names, fold } from './names.ts';
import { Profile, isShort } from './profile.ts';
import type { Identifier, IdentifierQuestion, JoinQuestion, Question } from './question.ts';
import { Questions } from './questions.ts';
import { resolve } from './requests.ts';
import { compare } from './sightings.ts';
import type { RegisteredKind, Seen, SeenDocument, Sighting } from './sighting.ts';
import { Changes, EMPTY, NO_PIECE, type Last, type Opening, type Piece, type RegisterState } from './state.ts';
import { BITS, type Weighed, weigh } from './weigh.ts';

/** What became of the entities of a document. */
export interface Added {
  readonly joined: number;
  readonly new: number;
  readonly open: number;
  readonly unchanged: number;
  /** Read before, and no longer there. */
  readonly gone: number;
}

/**
 * Entities across documents. Every sighting is given a home by the join rules, when it comes, and keeps it; what people
 * decide lies over that as an arrangement and changes none of it. The same documents and decisions in the same order
 * give the same register.
 *
 * It is whole, or it learns what a batch of documents or a decision needs (`needs.ts`) before that is given to it; the
 * result is the same.
 */
export class Register {
  readonly names: Names;
  readonly isWhole: boolean;
  readonly #kinds = new Map<number, RegisteredKind>();
  readonly #sightings = new Map<number, Sighting>();
  readonly #documents = new Map<string, Set<number>>();
  readonly #questions = new Questions();
  readonly #identifiers: Identifier[];
  readonly #log: Decision[];
  /** Documents by folded name that they mention. */
  readonly #known = new Map<string, number>();
  readonly #profiles = new Map<number, Profile>();
  readonly #last: Last;
  /** Homes of sightings that decisions name, where the sightings themselves are not in memory. */
  readonly #homes: Map<number, number>;
  /** Number of sightings by entity in the document that is being added. */
  #beside = new Map<number, number>();
  #countOfDocuments: number;
  #arrangement: Arrangement;
  /** The arrangement before a decision whose effect is still to come. */
  #before: Arrangement | null = null;
  #changes = new Changes();
  readonly candidates: Candidates;

  /** @param begin all of it; or only with what one begins that is read piece by piece */
  constructor(names: Names, begin: RegisterState | Opening = EMPTY) {
    this.names = names;
    this.isWhole = 'sightings' in begin;
    this.#identifiers = [...begin.identifiers];
    this.#log = [...begin.decisions];
    this.candidates = new Candidates(names, this.isWhole);
    if ('sightings' in begin) {
      const { entities, sightings, lastQuestion } = begin;
      this.#last = { entity: last(entities), sighting: last(sightings), question: lastQuestion };
      this.#homes = new Map();
      this.#countOfDocuments = 0;
      this.learn(begin);
    } else {
      this.#last = { ...begin.last };
      this.#homes = begin.homes;
      this.#countOfDocuments = begin.documents;
    }
    this.#arrangement = this.#arrange();
    if ('sightings' in begin) this.#enterAll(begin.sightings);
  }

  #enterAll(sightings: readonly Sighting[]): void {
    for (const sighting of sightings) {
      const root = this.rootOf(sighting);
      this.#changes.roots.set(sighting.id, root);
      if (!sighting.present) continue;
      this.#change(sighting, root, 1);
      this.#count(sighting, 1);
    }
  }

  /** Takes a piece that was read from the store. */
  learn(read: Piece): void {
    const piece = { ...NO_PIECE, ...read };
    for (const { id, kind } of piece.entities) this.#kinds.set(id, kind);
    for (const { name, sightings } of piece.documents) {
      if (sightings.length === 0) continue;
      this.#documents.set(name, new Set(sightings.map(({ id }) => id)));
      for (const sighting of sightings) this.#sightings.set(sighting.id, sighting);
    }
    for (const sighting of piece.sightings) {
      if (this.isWhole) this.#keep(sighting);
      else this.#sightings.set(sighting.id, sighting);
    }
    for (const state of piece.profiles) {
      this.#kinds.set(state.root, state.kind);
      this.#profiles.set(state.root, new Profile(state.root, state.kind, state));
    }
    for (const question of piece.questions) this.#questions.add(question);
    for (const [key, bearers] of piece.full) this.candidates.learnFull(key, bearers);
    for (const [key, bearers] of piece.bare) this.candidates.learnBare(key, bearers);
    for (const [root, word, count] of piece.company) {
      const notYetStored = this.#changes.company.get(root)?.get(word) ?? 0;
      this.#profiles.get(root)?.company.know(word, count + notYetStored);
    }
    for (const [word, count] of piece.known) this.#known.set(word, count);
  }

  /** Lets go of documents and sightings that were read for a batch; nothing is lost of a register that is whole. */
  release(): void {
    if (this.isWhole) return;
    this.#sightings.clear();
    this.#documents.clear();
  }

  /** How much is kept in memory: profiles, keys and words. */
  get size(): number {
    return this.#profiles.size + this.candidates.size + this.#known.size;
  }

  /** Adds a document, or what it says now that it is read again. */
  add(document: SeenDocument): Added {
    const before = this.sightingsOf(document.id);
    this.#beside = new Map();
    for (const sighting of before) if (sighting.present) this.#countBeside(this.rootOf(sighting), 1);
    const { same, changed, gone } = compare(document, before);
    for (const { before: old } of changed) if (old?.present) this.#withdraw(old);
    for (const sighting of gone) {
      this.#withdraw(sighting);
      this.#store({ ...sighting, present: false });
    }
    const counts = { new: 0, join: 0, open: 0 };
    for (const { seen, before: old } of changed) counts[this.#place(document, seen, old)]++;
    const { new: fresh, join: joined, open } = counts;
    return { joined, new: fresh, open, unchanged: same.length, gone: gone.length };
  }

  /** Finds the home of a sighting and gives it to it. One that people decided about keeps the home that it had. */
  #place({ id: document, day }: SeenDocument, seen: Seen, old: Sighting | null): 'new' | 'join' | 'open' {
    const id = old?.id ?? ++this.#last.sighting;
    const give = (home: number, evidence: Sighting['evidence']): void => {
      const sighting = { ...seen, id, document, day, home, present: true, evidence };
      this.#store(sighting);
      this.#enter(sighting);
    };
    if (old && this.#isDecided(old)) {
      give(old.home, old.evidence);
      return 'join';
    }
    const outcome = judge(this.#weighAll(seen, old));
    this.#dropQuestion(id);
    if (outcome.kind === 'join') {
      give(outcome.with.root, outcome.with.evidence);
      return 'join';
    }
    const home = this.#homeFor(seen.kind, old);
    give(home, []);
    if (outcome.kind === 'new') return 'new';
    const { reason } = outcome;
    const candidates = outcome.candidates
      .filter(({ root }) => root !== this.root(home))
      .map(({ root, score, evidence }) => ({ entity: root, score, evidence }));
    if (candidates.length === 0) return 'new';
    const question: JoinQuestion = {
      kind: 'join',
      id: ++this.#last.question,
      sighting: id,
      entity: home,
      reason,
      candidates,
    };
    this.#questions.add(question);
    this.#changes.question(question);
    return 'open';
  }

  #isDecided({ id, home }: Sighting): boolean {
    return this.#arrangement.isNamed(id) || this.#arrangement.touched.has(home);
  }

  /** Its own of before, where nothing else was seen of that; else a new one. */
  #homeFor(kind: RegisteredKind, old: Sighting | null): number {
    if (old && (this.#profiles.get(this.root(old.home))?.seen ?? 0) === 0) return old.home;
    const id = ++this.#last.entity;
    this.#make(id, kind);
    return id;
  }

  #make(id: number, kind: RegisteredKind): void {
    this.#kinds.set(id, kind);
    this.#profiles.set(id, new Profile(id, kind, null, this.isWhole));
    this.#changes.entities.push({ id, kind });
  }

  /** Those that it may be, without those that the document tells apart from it. */
  #weighAll(seen: Seen, old: Sighting | null): readonly Weighed[] {
    const weighed: Weighed[] = [];
    for (const root of this.candidates.for(seen)) {
      const profile = this.#profileOf(root);
      if (this.#beside.has(root) || profile.seen === 0) continue;
      if (old && this.#arrangement.separation(old.home, profile.root) !== null) continue;
      const found = weigh(seen, profile, { ...this.names, same: this.candidates.same }, this.#companyWeight);
      if (found) weighed.push(found);
    }
    return seen.kind === 'person'
      ? withNamesakes(settled(weighed, this.#questions, (entity) => this.root(entity)))
      : weighed;
  }

  /** Bits that a shared companion is worth: half of what its share among all documents would give by itself. */
  readonly #companyWeight = (folded: string): number => {
    const share = ((this.#known.get(folded) ?? 0) + 1) / (this.#countOfDocuments + 1);
    return Math.min(Math.max(-Math.log2(share) / 2, 0.25), BITS.companionMost);
  };

  /** Decides something by hand. @throws RegisterError when it cannot be */
  decide(request: Request, by: string, at: string): Decision {
    const decision = this.plan(request, by, at);
    this.move();
    return decision;
  }

  /**
   * Decides something by hand, of which `move` is the effect.
   *
   * @throws RegisterError when it cannot be
   */
  plan(request: Request, by: string, at: string): Decision {
    const action: Action = resolve(request, this, this.#last.entity + 1);
    if (action.kind === 'split') {
      this.#last.entity = action.made;
      this.#make(action.made, this.kindOf(action.entity));
      for (const id of action.sightings) this.#homes.set(id, this.#sightings.get(id)!.home);
    }
    const decision = { id: this.#log.length + 1, at, by, action };
    this.#log.push(decision);
    this.#changes.decisions.push(decision);
    this.rearrange();
    return decision;
  }

  /** Arranges anew, of which `move` is the effect. */
  rearrange(): void {
    this.#before = this.#arrangement;
    this.#arrangement = this.#arrange();
  }

  /** Forgets what was seen in a document, or some of that. `rearrange` and `move` follow when all is forgotten. */
  forget(document: string, which: (sighting: Sighting) => boolean = () => true): void {
    for (const sighting of this.sightingsOf(document).filter(which)) {
      if (sighting.present) this.#withdraw(sighting);
      const question = this.#questions.drop(sighting.id);
      if (question !== null) this.#changes.forgotten.push(question);
      this.#sightings.delete(sighting.id);
      this.#documents.get(document)!.delete(sighting.id);
      this.#homes.delete(sighting.id);
      this.#changes.remove(sighting);
    }
    if (this.#documents.get(document)?.size !== 0) return;
    this.#documents.delete(document);
    this.#countOfDocuments--;
    this.#changes.documents--;
  }

  /** Puts other words to a sighting, which stays where it is. */
  reword(sighting: Sighting): void {
    const old = this.#sightings.get(sighting.id)!;
    if (old.present) this.#withdraw(old);
    this.#store(sighting);
    if (sighting.present) this.#enter(sighting);
  }

  /** What the last decision moves, as far as the log tells. */
  get moving(): Differences {
    return this.#before ? this.#before.differences(this.#arrangement) : { entities: [], sightings: [] };
  }

  /** The arrangement before the last decision, as long as `move` is still to come. */
  get before(): Arrangement {
    return this.#before ?? this.#arrangement;
  }

  /** Moves the sightings in memory that belong elsewhere now. @returns these */
  move(): Sighting[] {
    const before = this.before;
    const [entities, sightings] = [new Set(this.moving.entities), new Set(this.moving.sightings)];
    this.#before = null;
    const moved: Sighting[] = [];
    if (entities.size + sightings.size === 0) return moved;
    for (const sighting of this.#sightings.values()) {
      if (!entities.has(sighting.home) && !sightings.has(sighting.id)) continue;
      const from = before.rootOf(sighting.id, sighting.home);
      const to = this.rootOf(sighting);
      if (from === to) continue;
      moved.push(sighting);
      this.#changes.roots.set(sighting.id, to);
      if (!sighting.present) continue;
      this.#change(sighting, from, -1);
      this.#change(sighting, to, 1);
    }
    return moved;
  }

  /** Takes an identifier that a service was sure about. */
  identify(identifier: Identifier): void {
    this.#identifiers.push(identifier);
    this.#changes.identifiers.push(identifier);
  }

  /** Leaves an identifier to people. One that was proposed already is not proposed again. */
  propose(proposal: Omit<IdentifierQuestion, 'id' | 'kind'>): boolean {
    const asked = [...this.#questions.values()].some(
      (q) => q.kind === 'identifier' && q.qid === proposal.qid && this.root(q.entity) === this.root(proposal.entity),
    );
    if (asked) return false;
    const question: IdentifierQuestion = { kind: 'identifier', id: ++this.#last.question, ...proposal };
    this.#questions.add(question);
    this.#changes.question(question);
    return true;
  }

  /** Everything that changed since the last call; the register then counts it as stored. */
  takeChanges(): Changes {
    const changes = this.#changes;
    this.#changes = new Changes();
    return changes;
  }

  get log(): readonly Decision[] {
    return this.#log;
  }

  get arrangement(): Arrangement {
    return this.#arrangement;
  }

  get questions(): Iterable<Question> {
    return this.#questions.values();
  }

  get identifiers(): readonly Identifier[] {
    return this.#identifiers;
  }

  /** Entities with sightings, in the order in which they were first seen. */
  get profiles(): Profile[] {
    return [...this.#profiles.values()].filter(({ seen }) => seen > 0);
  }

  /** All sightings of a document that there ever were. */
  sightingsOf(document: string): Sighting[] {
    return [...(this.#documents.get(document) ?? [])].map((id) => this.#sightings.get(id)!);
  }

  /** Whether the profile of an entity is in memory. */
  holds(root: number): boolean {
    return this.#profiles.has(root);
  }

  /** Whether it is known in how many documents a folded name stands. */
  knows(word: string): boolean {
    return this.isWhole || this.#known.has(word);
  }

  rootOf({ id, home }: Pick<Sighting, 'id' | 'home'>): number {
    return this.#arrangement.rootOf(id, home);
  }

  profile(entity: number): Profile | null {
    return this.#profiles.get(this.root(entity)) ?? null;
  }

  sighting(id: number): Sighting | null {
    return this.#sightings.get(id) ?? null;
  }

  question(id: number): Question | null {
    return this.#questions.get(id);
  }

  has(entity: number): boolean {
    return this.#kinds.has(entity);
  }

  /** @throws RegisterError when there is no such entity */
  kindOf(entity: number): RegisteredKind {
    const kind = this.#kinds.get(entity);
    if (!kind) throw new RegisterError('no-entity', `E${entity}`);
    return kind;
  }

  /** The entity that stands for this one after all decisions. */
  root(entity: number): number {
    return this.#arrangement.root(entity);
  }

  #arrange(): Arrangement {
    return new Arrangement(this.#log, (id) => this.#sightings.get(id)?.home ?? this.#homes.get(id) ?? null);
  }

  /** Adds a sighting to the entity that it belongs to. */
  #enter(sighting: Sighting): void {
    const root = this.rootOf(sighting);
    this.#change(sighting, root, 1);
    this.#countBeside(root, 1);
    this.#count(sighting, 1);
  }

  #withdraw(sighting: Sighting): void {
    const root = this.rootOf(sighting);
    this.#change(sighting, root, -1);
    this.#countBeside(root, -1);
    this.#count(sighting, -1);
  }

  /** What a sighting says comes to an entity, or goes from it. */
  #change(sighting: Sighting, root: number, sign: 1 | -1): void {
    const profile = this.#profileOf(root);
    const { names, fullNames } = profile.change(sighting, sign);
    const isBorne = sign > 0;
    for (const name of names) this.#changes.bear({ key: '', name, root, isBorne });
    for (const name of fullNames) {
      for (const key of fullKeys(sighting.kind, name, this.names)) {
        this.candidates.bear(key, name, root, isBorne);
        this.#changes.bear({ key, name, root, isBorne });
      }
    }
    if (isShort(sighting)) {
      for (const key of bareKeys(sighting, this.names)) {
        this.candidates.count(key, root, sign);
        this.#changes.bare.add(key, root, sign);
      }
    }
    for (const name of sighting.company) this.#changes.company.add(root, fold(name), sign);
    this.#changes.profiles.add(profile);
    this.#changes.moves.push({ root, sighting, sign });
  }

  #profileOf(root: number): Profile {
    const known = this.#profiles.get(root);
    if (known) return known;
    if (!this.isWhole) throw new Error(`E${root} is needed and was not read`);
    const profile = new Profile(root, this.kindOf(root));
    this.#profiles.set(root, profile);
    return profile;
  }

  #count({ names }: Seen, sign: 1 | -1): void {
    for (const name of names) {
      const word = fold(name);
      this.#changes.know(word, sign);
      if (this.knows(word)) this.#known.set(word, (this.#known.get(word) ?? 0) + sign);
    }
  }

  #countBeside(root: number, sign: 1 | -1): void {
    const count = (this.#beside.get(root) ?? 0) + sign;
    if (count > 0) this.#beside.set(root, count);
    else this.#beside.delete(root);
  }

  #keep(sighting: Sighting): void {
    this.#sightings.set(sighting.id, sighting);
    const ids = this.#documents.get(sighting.document);
    if (ids) {
      ids.add(sighting.id);
      return;
    }
    this.#documents.set(sighting.document, new Set([sighting.id]));
    this.#countOfDocuments++;
    this.#changes.documents++;
  }

  #store(sighting: Sighting): void {
    this.#keep(sighting);
    this.#changes.sighting(sighting);
    this.#changes.roots.set(sighting.id, this.rootOf(sighting));
    if (this.#homes.has(sighting.id)) this.#homes.set(sighting.id, sighting.home);
  }

  #dropQuestion(sighting: number): void {
    const question = this.#questions.drop(sighting);
    if (question !== null) this.#changes.drop(question);
  }
}

const last = (rows: readonly { readonly id: number }[]): number => rows.at(-1)?.id ?? 0;
