import type { Decision, Request } from '../../identity/register/decision.ts';
import { Profile } from '../../identity/register/profile.ts';
import { type Review, review } from '../../identity/register/review.ts';
import type { RegisteredKind, Sighting } from '../../identity/register/sighting.ts';
import {
  type DecisionView,
  type EntityLine,
  counted,
  decisionsAbout,
  lineOf,
  listDecisions,
  nameOf,
  qidsOf,
} from '../../identity/register/view.ts';
import { mostOf } from '../../identity/register/weigh.ts';
import type { Entities, EntityPage, FunctionHeld, Identified, Unidentified } from '../entities.ts';
import type { EntityRef } from '../stored.ts';
import type { Database } from '../database.ts';
import type { RegisterStore } from './register.ts';
import { findByBeginning, findByName } from './register/finding.ts';
import { profileOf } from './register/loading.ts';
import { reviewedOf } from './register/reviewed.ts';

/** Who is spoken of in a record, in SQLite. */
export class SqliteEntities implements Entities {
  readonly #file: Database;
  readonly #store: RegisterStore;

  constructor(file: Database, store: RegisterStore) {
    this.#file = file;
    this.#store = store;
  }

  beginning(text: string, most: number): readonly number[] {
    return this.#file.snapshot(() => findByBeginning(this.#file, text, most));
  }

  find(text: string): readonly number[] {
    const number = /^[Ee]([1-9]\d{0,14})$/.exec(text.trim())?.[1];
    return this.#file.snapshot(() => {
      if (number === undefined) return findByName(this.#file, this.#store, text);
      const root = this.#store.root(Number(number));
      return root === null ? [] : [root];
    });
  }

  entity(id: number): EntityPage | null {
    return this.#file.snapshot(() => {
      const root = this.#store.root(id);
      const profile = root === null ? null : this.#profile(root);
      return profile && this.#pageOf(profile);
    });
  }

  names(ids: readonly number[]): ReadonlyMap<number, EntityRef> {
    return this.#file.snapshot(() => this.#store.names(ids));
  }

  lines(ids: readonly number[]): readonly EntityLine[] {
    return this.#file.snapshot(() => {
      const register = this.#store.current();
      const qids = qidsOf(register);
      const profiles = ids.map((id) => this.#profile(register.root(id))).filter((profile) => profile !== null);
      return profiles.map((profile) => lineOf(profile, register, qids));
    });
  }

  list({ limit, after }: { readonly limit: number; readonly after?: number }): readonly EntityLine[] {
    const from =
      after === undefined ? undefined : this.#file.prepare('SELECT seen FROM profile WHERE root = ?').get(after);
    const seen = after === undefined ? Number.MAX_SAFE_INTEGER : Number(from?.['seen'] ?? 0);
    const rows = this.#file.prepare(LIST).all(seen, seen, after ?? 0, limit);
    return this.lines(rows.map(({ root }) => Number(root)));
  }

  count(): number {
    return Number(this.#file.prepare('SELECT count(*) AS n FROM profile').get()!['n']);
  }

  seen(id: number, { limit, after = 0 }: { readonly limit: number; readonly after?: number }): readonly Sighting[] {
    return this.#file.snapshot(() => {
      const root = this.#store.root(id);
      return root === null ? [] : this.#store.loading.sightingsUnder(root, after, limit, true);
    });
  }

  sightings(ids: readonly number[]): readonly Sighting[] {
    return this.#file.snapshot(() => this.#store.loading.sightings(ids));
  }

  decide(request: Request, by: string, at: string): Decision {
    return this.#store.decide(request, by, at);
  }

  decisions(): readonly DecisionView[] {
    return this.#file.snapshot(() => listDecisions(this.#store.current()));
  }

  decisionsAbout(id: number): readonly DecisionView[] {
    return this.#file.snapshot(() => decisionsAbout(id, this.#store.current()));
  }

  review(): Review {
    return this.#file.snapshot(() => review(reviewedOf(this.#file, this.#store)));
  }

  unidentified(limit: number): readonly Unidentified[] {
    return this.#file.snapshot(() => {
      const register = this.#store.current();
      const asked = this.#store.loading.questions("kind = 'identifier' AND asked = 1");
      const qids = qidsOf(register);
      const out = new Set([...qids.keys(), ...asked.map(({ entity }) => register.root(entity))]);
      const found: Unidentified[] = [];
      for (const row of this.#file.prepare(ALL).iterate()) {
        if (found.length >= limit) break;
        const profile = profileFrom(row);
        if (out.has(profile.root) || (profile.kind === 'person' && profile.bare)) continue;
        found.push({ ...lineOf(profile, register, qids), names: [...profile.names.keys()] });
      }
      return found;
    });
  }

  identify(all: readonly Identified[]): number {
    return this.#store.write((register) => {
      const known = new Set(qidsOf(register).values());
      let count = 0;
      for (const { taken, proposed } of all) {
        if (taken && !known.has(taken.qid)) {
          register.identify(taken);
          known.add(taken.qid);
          count++;
        } else for (const proposal of proposed) register.propose(proposal);
      }
      return count;
    });
  }

  #profile(root: number): Profile | null {
    const row = this.#file
      .prepare('SELECT p.root, e.kind, p.body FROM profile AS p JOIN entity AS e ON e.id = p.root WHERE p.root = ?')
      .get(root);
    return row ? profileFrom(row) : null;
  }

  #pageOf(profile: Profile): EntityPage {
    const register = this.#store.current();
    const { root: id, kind, names, aliases, organisations, countries } = profile;
    const name = nameOf(profile, register);
    const all = new Map<string, number>();
    for (const [text, count] of [...names, ...aliases]) if (text !== name) all.set(text, (all.get(text) ?? 0) + count);
    const { documents, first, last } = this.#file.prepare(EXTENT).get(id)!;
    return {
      ...{ id, name, kind, country: mostOf(countries) || null, qid: qidsOf(register).get(id) ?? null },
      ...{ aliases: counted(all), functions: this.#functionsOf(profile), organisations: counted(organisations) },
      ...{ documents: Number(documents), sightings: profile.seen },
      ...{ first: first as string | null, last: last as string | null },
    };
  }

  #functionsOf({ root, functions }: Profile): FunctionHeld[] {
    const days = this.#file.prepare(HELD);
    return counted(functions).map((one) => {
      const { first, last } = days.get(root, one.text)!;
      return { ...one, first: first as string | null, last: (last || null) as string | null };
    });
  }
}

function profileFrom(row: Record<string, unknown>): Profile {
  const { root, kind, body } = row as { root: number; kind: RegisteredKind; body: string };
  return new Profile(root, kind, { ...profileOf(root, body), kind });
}

const LIST = `SELECT root FROM profile WHERE seen <= ? AND (seen < ? OR root > ?) ORDER BY seen DESC, root LIMIT ?`;
const ALL = `SELECT p.root, e.kind, p.body FROM profile AS p JOIN entity AS e ON e.id = p.root
  ORDER BY p.seen DESC, p.root`;
const EXTENT = `SELECT count(DISTINCT document) AS documents, min(day) AS first, max(day) AS last FROM sighting
  WHERE root = ? AND present = 1`;
/** Days of a function; those without a day come first, and are none. */
const HELD = `SELECT
  (SELECT day FROM duty WHERE root = ?1 AND word = w.id AND day > '' ORDER BY day LIMIT 1) AS first,
  (SELECT day FROM duty WHERE root = ?1 AND word = w.id ORDER BY day DESC LIMIT 1) AS last
  FROM word AS w WHERE w.word = ?2`;
