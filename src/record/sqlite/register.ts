import type { Decision, Request } from '../../identity/register/decision.ts';
import type { Names } from '../../identity/register/names.ts';
import { type Added, Register } from '../../identity/register/register.ts';
import type { SeenDocument, Sighting } from '../../identity/register/sighting.ts';
import type { EntityRef } from '../stored.ts';
import type { Database } from '../database.ts';
import { Forgetting } from './register/forgetting.ts';
import { Loading } from './register/loading.ts';
import { NamesOf } from './register/names-of.ts';
import { rebuild } from './register/rebuilding.ts';
import { save } from './register/saving.ts';
import { Words } from './register/words.ts';
import type { Roots } from './roots.ts';

/** Profiles, keys and words that are kept in memory; then all is let go of, and read again when it is needed. */
const KEPT = 600_000;

/** Who stands behind an entity of a document, when that is new or changed. */
export interface RootChange {
  /** Name of the document. */
  readonly document: string;
  /** Its id there. */
  readonly entity: string;
  readonly root: number;
}

/**
 * The register of a record. For each batch of documents and each decision it is read as far as that needs, worked with in
 * memory, and stored. What was read is kept for the next batch, until another process has written.
 */
export class RegisterStore implements Roots {
  readonly #file: Database;
  readonly #names: Names;
  readonly #onRoots: (changes: readonly RootChange[]) => void;
  readonly #words: Words;
  readonly #kept: number;
  readonly loading: Loading;
  #register: Register | null = null;
  #version = -1;

  /**
   * @param onRoots told within the transaction of a decision who stands behind what is said now
   * @param kept how much may be kept in memory; a test lowers it
   */
  constructor(
    file: Database,
    names: Names,
    onRoots: (changes: readonly RootChange[]) => void = () => undefined,
    kept = KEPT,
  ) {
    this.#file = file;
    this.#names = names;
    this.#onRoots = onRoots;
    this.#kept = kept;
    this.#words = new Words(file);
    this.loading = new Loading(file, this.#words);
  }

  /** Forgets what is in memory, which may be ahead of the file when a transaction was undone. */
  reset(): void {
    this.#register = null;
    this.#words.reset();
  }

  /** @throws RecordError when they cannot be stored; none is then */
  add(documents: readonly SeenDocument[]): readonly Added[] {
    return this.#guarded(() => this.#file.transaction(() => this.addWithin(documents).added));
  }

  /** Adds documents within the transaction of the caller. */
  addWithin(documents: readonly SeenDocument[]): { readonly added: readonly Added[]; readonly roots: RootChange[] } {
    const register = this.current();
    this.loading.forDocuments(documents, register);
    const added = documents.map((document) => {
      this.loading.forDocument(document, register);
      return register.add(document);
    });
    const roots = [...new Set(documents.map(({ id }) => id))].flatMap((id) =>
      [...rootsIn(register.sightingsOf(id), register)].map(([entity, root]) => ({ document: id, entity, root })),
    );
    this.#save(register);
    return { added, roots };
  }

  enter(documents: readonly SeenDocument[]): void {
    if (documents.length > 0) this.addWithin(documents);
  }

  /**
   * Decides something by hand.
   *
   * @throws RegisterError when it cannot be; RecordError when it cannot be stored
   */
  decide(request: Request, by: string, at: string): Decision {
    return this.#guarded(() =>
      this.#file.transaction(() => {
        const register = this.current();
        this.#loadFor(request, register);
        const decision = register.plan(request, by, at);
        this.#move(register);
        return decision;
      }),
    );
  }

  /** Does something with the register that moves nothing, and stores it. */
  write<T>(work: (register: Register) => T): T {
    return this.#guarded(() =>
      this.#file.transaction(() => {
        const register = this.current();
        register.learn({ questions: this.loading.questions("kind = 'identifier' AND asked = 1") });
        const result = work(register);
        this.#save(register);
        return result;
      }),
    );
  }

  rootsOf(document: string): ReadonlyMap<string, number> {
    return rootsIn(this.loading.sightingsOf(document), this.current());
  }

  root(entity: number): number | null {
    const isThere = this.#file.prepare('SELECT 1 FROM entity WHERE id = ?').get(entity) !== undefined;
    return isThere ? this.current().root(entity) : null;
  }

  documentsOf(entity: number): readonly string[] {
    return this.#file
      .prepare(DOCUMENTS)
      .all(this.current().root(entity))
      .map(({ name }) => name as string);
  }

  names(entities: readonly number[]): ReadonlyMap<number, EntityRef> {
    return new NamesOf(this.#file, this.loading, this.current()).of(entities);
  }

  forget(documents: readonly string[]): void {
    const register = this.current();
    new Forgetting(this.#file, this.loading).documents(documents, register);
    register.rearrange();
    this.#move(register);
    this.reset();
  }

  forgetEntity(entity: number): void {
    const register = this.current();
    const forgetting = new Forgetting(this.#file, this.loading);
    const names = forgetting.entity(register.root(entity), register);
    register.rearrange();
    this.#move(register);
    forgetting.words(names);
    this.reset();
  }

  /** Makes anew what is made of sightings. Belongs into a transaction. */
  rebuild(): void {
    this.reset();
    rebuild(this.#file, this.#names, this.loading, this.#words);
    this.reset();
  }

  /** All of it, however large that is. */
  whole(): Register {
    return this.#file.snapshot(() => new Register(this.#names, this.loading.whole()));
  }

  /** The register as far as it is in memory: always decisions and identifiers. */
  current(): Register {
    const { dataVersion } = this.#file;
    if (this.#register && dataVersion === this.#version && this.#register.size <= this.#kept) return this.#register;
    this.reset();
    this.#register = new Register(this.#names, this.loading.opening());
    this.#version = dataVersion;
    return this.#register;
  }

  #loadFor(request: Request, register: Register): void {
    const { entities, sightings, question } = namesIn(request);
    const piece = this.loading.forRequest(entities, sightings, question);
    register.learn(piece);
    const roots = [...new Set((piece.entities ?? []).map(({ id }) => register.root(id)))];
    register.learn(this.loading.profiles(roots.filter((root) => !register.holds(root))));
  }

  /** Moves what the decision before moves, stores it, and tells who stands behind that now. */
  #move(register: Register): void {
    const { entities, sightings } = register.moving;
    const { before } = register;
    const moved = new Map(this.loading.sightings(sightings).map((sighting) => [sighting.id, sighting]));
    for (const entity of entities) {
      for (const sighting of this.loading.sightingsAt(entity, before.root(entity))) moved.set(sighting.id, sighting);
    }
    register.learn({ sightings: [...moved.values()] });
    const roots = [...moved.values()].flatMap(({ id, home }) => [
      before.rootOf(id, home),
      register.rootOf({ id, home }),
    ]);
    register.learn(this.loading.profiles([...new Set(roots)].filter((root) => !register.holds(root))));
    const changed = register
      .move()
      .map((sighting) => ({ document: sighting.document, entity: sighting.entity, root: register.rootOf(sighting) }));
    this.#save(register);
    if (changed.length > 0) this.#onRoots(changed);
  }

  #save(register: Register): void {
    save(this.#file, this.#words, register, register.takeChanges());
    register.release();
  }

  /** What is in memory may be ahead of the file when something went wrong. */
  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      this.reset();
      throw error;
    }
  }
}

/** By the ids that entities have in a document; of two of one id the one that is there, else the later one. */
function rootsIn(sightings: readonly Sighting[], register: Register): Map<string, number> {
  const ordered = [...sightings.filter(({ present }) => !present), ...sightings.filter(({ present }) => present)];
  return new Map(ordered.map((sighting) => [sighting.entity, register.rootOf(sighting)]));
}

/** What a request names. */
function namesIn(request: Request): {
  entities: readonly number[];
  sightings: readonly number[];
  question: number | null;
} {
  const none = { entities: [], sightings: [], question: null };
  switch (request.kind) {
    case 'merge':
      return { ...none, entities: [request.into, request.from] };
    case 'split':
      return { ...none, entities: [request.entity], sightings: request.sightings };
    case 'rename':
      return { ...none, entities: [request.entity] };
    case 'separate':
      return { ...none, entities: [request.a, request.b] };
    case 'accept':
      return { ...none, entities: request.entity === null ? [] : [request.entity], question: request.question };
    case 'reject':
      return { ...none, question: request.question };
    case 'undo':
      return none;
  }
}

const DOCUMENTS = `SELECT name FROM seen WHERE id IN (SELECT document FROM sighting WHERE root = ?) ORDER BY id`;
