import { Arrangement } from './arrangement.ts';
import { Candidates } from './candidates.ts';
import { type Action, type Decision, type Request, RegisterError } from './decision.ts';
import { ASK, judge } from './join.ts';
import { type Names, fold } from './names.ts';
import { Counts, Profile } from './profile.ts';
import type { Identifier, IdentifierQuestion, JoinQuestion, Question } from './question.ts';
import { resolve } from './requests.ts';
import { compare } from './sightings.ts';
import type { RegisteredKind, Seen, SeenDocument, Sighting } from './sighting.ts';
import { Changes, EMPTY, type RegisterState } from './state.ts';
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
 */
export class Register {
  readonly #names: Names;
  readonly #kinds = new Map<number, RegisteredKind>();
  readonly #sightings = new Map<number, Sighting>();
  readonly #documents = new Map<string, Set<number>>();
  readonly #questions = new Map<number, Question>();
  /** Join questions by sighting, and by the entity that the sighting was given meanwhile. */
  readonly #asked = new Map<number, number>();
  readonly #open = new Map<number, JoinQuestion>();
  readonly #identifiers: Identifier[] = [];
  readonly #log: Decision[] = [];
  /** Documents by folded name that they mention. */
  readonly #known = new Counts();
  #arrangement: Arrangement;
  #profiles = new Map<number, Profile>();
  #candidates: Candidates;
  readonly #last: { entity: number; sighting: number; question: number };
  #changes = new Changes();

  constructor(names: Names, state: RegisterState = EMPTY) {
    this.#names = names;
    for (const { id, kind } of state.entities) this.#kinds.set(id, kind);
    for (const sighting of state.sightings) {
      this.#keep(sighting);
      if (sighting.present) this.#count(sighting, 1);
    }
    for (const question of state.questions) this.#ask(question);
    this.#log.push(...state.decisions);
    this.#identifiers.push(...state.identifiers);
    this.#last = { entity: last(state.entities), sighting: last(state.sightings), question: state.lastQuestion };
    this.#candidates = new Candidates(names);
    this.#arrangement = this.#arrange();
  }

  /** Adds a document, or what it says now that it is read again. */
  add(document: SeenDocument): Added {
    const before = [...(this.#documents.get(document.id) ?? [])].map((id) => this.#sightings.get(id)!);
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
    const outcome = judge(this.#weighAll(document, seen, old));
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
    this.#ask(question);
    this.#changes.question(question);
    return 'open';
  }

  #isDecided({ id, home }: Sighting): boolean {
    return this.#arrangement.isPlaced(id) || this.#arrangement.touched.has(home);
  }

  /** Its own of before, where nothing else was seen of that; else a new one. */
  #homeFor(kind: RegisteredKind, old: Sighting | null): number {
    if (old && (this.#profiles.get(this.root(old.home))?.sightings.size ?? 0) === 0) return old.home;
    const id = ++this.#last.entity;
    this.#kinds.set(id, kind);
    this.#changes.entities.push({ id, kind });
    return id;
  }

  /** Those that it may be, without those that the document tells apart from it. */
  #weighAll(document: string, seen: Seen, old: Sighting | null): readonly Weighed[] {
    const weighed: Weighed[] = [];
    for (const profile of this.#candidates.for(seen)) {
      if (profile.isIn(document) || profile.sightings.size === 0) continue;
      if (old && this.#arrangement.separation(old.home, profile.root) !== null) continue;
      const found = weigh(seen, profile, { ...this.#names, same: this.#candidates.same }, this.#companyWeight);
      if (found) weighed.push(found);
    }
    return seen.kind === 'person' ? withNamesakes(this.#settled(weighed)) : weighed;
  }

  /**
   * Without those who are kept apart only because of an open question, where one whom they may be fits as well and
   * nothing speaks against that: else the first sighting that is left open would make rivals of all that follow.
   */
  #settled(weighed: readonly Weighed[]): Weighed[] {
    const scores = new Map(weighed.map(({ root, score }) => [root, score]));
    return weighed.filter(({ root, score }) => {
      const question = this.#open.get(root);
      return !question?.candidates.some(
        ({ entity, evidence }) =>
          (scores.get(this.root(entity)) ?? -Infinity) >= score && evidence.every(({ weight }) => weight >= 0),
      );
    });
  }

  /** Bits that a shared companion is worth: half of what its share among all documents would give by itself. */
  readonly #companyWeight = (folded: string): number => {
    const share = ((this.#known.get(folded) ?? 0) + 1) / (this.#documents.size + 1);
    return Math.min(Math.max(-Math.log2(share) / 2, 0.25), BITS.companionMost);
  };

  /** Decides something by hand. @throws RegisterError when it cannot be */
  decide(request: Request, by: string, at: string): Decision {
    return this.#record(resolve(request, this, this.#last.entity + 1), by, at);
  }

  #record(action: Action, by: string, at: string): Decision {
    if (action.kind === 'split') {
      this.#last.entity = action.made;
      const kind = this.kindOf(action.entity);
      this.#kinds.set(action.made, kind);
      this.#changes.entities.push({ id: action.made, kind });
    }
    const decision = { id: this.#log.length + 1, at, by, action };
    this.#log.push(decision);
    this.#changes.decisions.push(decision);
    this.#arrangement = this.#arrange();
    return decision;
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
    this.#ask(question);
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
    return [...this.#profiles.values()].filter(({ sightings }) => sightings.size > 0);
  }

  profile(entity: number): Profile | null {
    return this.#profiles.get(this.root(entity)) ?? null;
  }

  sighting(id: number): Sighting | null {
    return this.#sightings.get(id) ?? null;
  }

  question(id: number): Question | null {
    return this.#questions.get(id) ?? null;
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
    const arrangement = new Arrangement(this.#log, (id) => this.#sightings.get(id)?.home ?? null);
    this.#arrangement = arrangement;
    this.#profiles = new Map();
    this.#candidates = new Candidates(this.#names);
    for (const sighting of this.#sightings.values()) if (sighting.present) this.#enter(sighting, false);
    return arrangement;
  }

  /** Adds a sighting to the entity that it belongs to. */
  #enter(sighting: Sighting, known = true): void {
    const root = this.#arrangement.rootOf(sighting.id, sighting.home);
    let profile = this.#profiles.get(root);
    if (!profile) this.#profiles.set(root, (profile = new Profile(root, sighting.kind)));
    profile.change(sighting, 1);
    this.#candidates.change(sighting, profile, 1);
    if (known) this.#count(sighting, 1);
  }

  #withdraw(sighting: Sighting): void {
    const profile = this.#profiles.get(this.#arrangement.rootOf(sighting.id, sighting.home))!;
    profile.change(sighting, -1);
    this.#candidates.change(sighting, profile, -1);
    this.#count(sighting, -1);
  }

  #count({ names }: Seen, sign: 1 | -1): void {
    for (const name of names) this.#known.count(fold(name), sign);
  }

  #keep(sighting: Sighting): void {
    this.#sightings.set(sighting.id, sighting);
    const ids = this.#documents.get(sighting.document);
    if (ids) ids.add(sighting.id);
    else this.#documents.set(sighting.document, new Set([sighting.id]));
  }

  #store(sighting: Sighting): void {
    this.#keep(sighting);
    this.#changes.sighting(sighting);
  }

  #ask(question: Question): void {
    this.#questions.set(question.id, question);
    if (question.kind !== 'join') return;
    this.#asked.set(question.sighting, question.id);
    this.#open.set(question.entity, question);
  }

  #dropQuestion(sighting: number): void {
    const question = this.#asked.get(sighting);
    if (question === undefined) return;
    this.#asked.delete(sighting);
    this.#open.delete((this.#questions.get(question) as JoinQuestion).entity);
    this.#questions.delete(question);
    this.#changes.drop(question);
  }
}

/** Takes off what a full name tells less when several bear it. */
function withNamesakes(weighed: readonly Weighed[]): readonly Weighed[] {
  if (weighed.filter(({ bare, score }) => !bare && score >= ASK).length < 2) return weighed;
  return weighed.map((one) => (one.bare ? one : { ...one, score: one.score + BITS.namesake }));
}

const last = (rows: readonly { readonly id: number }[]): number => rows.at(-1)?.id ?? 0;
