import { type Action, type Decision, holding } from './decision.ts';

/** Why a decision that was not undone has no effect. */
export type Obstacle =
  /** Its sightings are not with that entity: another decision was undone, or the document was read again. */
  | 'not-its-sighting'
  /** An earlier decision says that they are two. */
  | 'separated'
  /** The entity that it is about is gone, since the split that made it was undone. */
  | 'no-entity';

/** What two arrangements do not have in common. */
export interface Differences {
  readonly entities: readonly number[];
  readonly sightings: readonly number[];
}

/** What the arrangement asks about sightings: the entity that the join rules gave it to. */
export type HomeOf = (sighting: number) => number | null;

/**
 * What people decided, as one fold over the log: which entity stands for which, and which sightings went elsewhere.
 * Nothing that the join rules found is changed, so that what is undone leaves no trace.
 */
export class Arrangement {
  /** Entity → the one it went into. */
  readonly #into = new Map<number, number>();
  readonly #placed = new Map<number, number>();
  readonly #apart = new Map<number, Map<number, number>>();
  readonly #names = new Map<number, string>();
  readonly #qids = new Map<number, string>();
  /** Identifiers that people denied, by entity. */
  readonly #denied = new Map<number, Set<string>>();
  /** Sightings that splits name, whether these have an effect or not. */
  readonly #named = new Set<number>();
  readonly #homeOf: HomeOf;
  /** Decisions that hold and have no effect. */
  readonly obstacles = new Map<number, Obstacle>();
  /** Entities that a decision that holds speaks of. */
  readonly touched = new Set<number>();

  constructor(log: readonly Decision[], homeOf: HomeOf) {
    this.#homeOf = homeOf;
    for (const { action } of log) if (action.kind === 'split') this.#into.set(action.made, action.entity);
    for (const decision of holding(log)) {
      const obstacle = this.#apply(decision);
      if (obstacle) this.obstacles.set(decision.id, obstacle);
      for (const entity of entitiesOf(decision.action)) this.touched.add(entity);
    }
  }

  /** The entity that stands for this one: itself, or what it went into. */
  root(entity: number): number {
    let root = entity;
    for (let next = this.#into.get(root); next !== undefined; next = this.#into.get(root)) root = next;
    // the path is shortened, so that the next question is answered at once
    for (let at = entity; at !== root;) {
      const next = this.#into.get(at)!;
      this.#into.set(at, root);
      at = next;
    }
    return root;
  }

  /** Which entity a sighting belongs to, given the one that the join rules gave it to. */
  rootOf(sighting: number, home: number): number {
    return this.root(this.#placed.get(sighting) ?? home);
  }

  /** Whether a split that holds speaks of a sighting. */
  isNamed(sighting: number): boolean {
    return this.#named.has(sighting);
  }

  /** The entities that this one stands for, itself among them. */
  members(root: number): number[] {
    return [root, ...[...this.#into.keys()].filter((entity) => this.root(entity) === root)];
  }

  /** Entities that people named, with their names. */
  get names(): ReadonlyMap<number, string> {
    return this.#names;
  }

  /** What belongs elsewhere in another arrangement: entities with all that have their home there, and single sightings. */
  differences(other: Arrangement): Differences {
    const all = new Set([...this.#into.keys(), ...other.#into.keys()]);
    const placed = new Set([...this.#placed.keys(), ...other.#placed.keys()]);
    return {
      entities: [...all].filter((entity) => this.root(entity) !== other.root(entity)),
      sightings: [...placed].filter((id) => this.#placeOf(id) !== other.#placeOf(id)),
    };
  }

  #placeOf(sighting: number): number | null {
    const entity = this.#placed.get(sighting);
    return entity === undefined ? null : this.root(entity);
  }

  /** The decision that keeps two apart; null when none does. */
  separation(a: number, b: number): number | null {
    return this.#apart.get(this.root(a))?.get(this.root(b)) ?? null;
  }

  /** As people named it. */
  nameOf(root: number): string | null {
    return this.#names.get(root) ?? null;
  }

  /** Identifiers that people accepted, by entity. */
  get qids(): ReadonlyMap<number, string> {
    return this.#qids;
  }

  isDenied(root: number, qid: string): boolean {
    return this.#denied.get(root)?.has(qid) ?? false;
  }

  #apply({ id, action }: Decision): Obstacle | null {
    switch (action.kind) {
      case 'merge':
      case 'accept':
        return this.#merge(action.into, action.from);
      case 'split':
        return this.#split(action);
      case 'separate':
        return this.#separate(action.a, action.b, id);
      case 'reject':
        return action.others.map((other) => this.#separate(action.entity, other, id)).find((o) => o !== null) ?? null;
      case 'rename':
        this.#names.set(this.root(action.entity), action.name);
        return null;
      case 'identify':
        this.#qids.set(this.root(action.entity), action.qid);
        return null;
      case 'deny':
        this.#deny(this.root(action.entity), [action.qid]);
        return null;
      case 'undo':
        return null;
    }
  }

  #merge(into: number, from: number): Obstacle | null {
    const [a, b] = [this.root(into), this.root(from)];
    if (a === b) return null;
    if (this.#apart.get(a)?.has(b)) return 'separated';
    this.#into.set(b, a);
    if (!this.#names.has(a) && this.#names.has(b)) this.#names.set(a, this.#names.get(b)!);
    if (!this.#qids.has(a) && this.#qids.has(b)) this.#qids.set(a, this.#qids.get(b)!);
    this.#deny(a, this.#denied.get(b) ?? []);
    for (const [other, decision] of this.#apart.get(b) ?? []) {
      this.#apart.get(other)!.delete(b);
      this.#keepApart(a, other, decision);
    }
    this.#apart.delete(b);
    return null;
  }

  #split({ entity, sightings, made }: Extract<Action, { kind: 'split' }>): Obstacle | null {
    const root = this.root(entity);
    for (const sighting of sightings) this.#named.add(sighting);
    const its = sightings.filter((sighting) => {
      const home = this.#homeOf(sighting);
      return home !== null && this.rootOf(sighting, home) === root;
    });
    if (its.length === 0) return 'not-its-sighting';
    this.#into.delete(made);
    for (const sighting of its) this.#placed.set(sighting, made);
    return its.length < sightings.length ? 'not-its-sighting' : null;
  }

  #separate(a: number, b: number, decision: number): Obstacle | null {
    const [one, other] = [this.root(a), this.root(b)];
    if (one === other) return 'separated';
    this.#keepApart(one, other, decision);
    return null;
  }

  #deny(root: number, qids: Iterable<string>): void {
    this.#denied.set(root, new Set([...(this.#denied.get(root) ?? []), ...qids]));
  }

  #keepApart(a: number, b: number, decision: number): void {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ]) {
      const others = this.#apart.get(x) ?? new Map<number, number>();
      if (!others.has(y)) others.set(y, decision);
      this.#apart.set(x, others);
    }
  }
}

/** The entities that an action speaks of. */
export function entitiesOf(action: Action): readonly number[] {
  switch (action.kind) {
    case 'merge':
    case 'accept':
      return [action.into, action.from];
    case 'split':
      return [action.entity, action.made];
    case 'separate':
      return [action.a, action.b];
    case 'reject':
      return [action.entity, ...action.others];
    case 'rename':
    case 'identify':
    case 'deny':
      return [action.entity];
    case 'undo':
      return [];
  }
}
