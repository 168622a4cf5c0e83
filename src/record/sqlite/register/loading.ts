import type { Decision } from '../../../identity/register/decision.ts';
import { type Keys, companyFor, keysFor, meantIn, profilesFor, wordsFor } from '../../../identity/register/needs.ts';
import type { ProfileState } from '../../../identity/register/profile.ts';
import type { Identifier, JoinQuestion, Question } from '../../../identity/register/question.ts';
import type { Register } from '../../../identity/register/register.ts';
import type { SeenDocument, Sighting } from '../../../identity/register/sighting.ts';
import type { EntityRow, Opening, Piece, RegisterState } from '../../../identity/register/state.ts';
import type { Preparing } from '../../database.ts';
import { readBody } from './body.ts';
import type { Words } from './words.ts';

type Row = Record<string, unknown>;

/** Reads from the tables what a register needs. */
export class Loading {
  readonly #file: Preparing;
  readonly #words: Words;

  constructor(file: Preparing, words: Words) {
    this.#file = file;
    this.#words = words;
  }

  opening(): Opening {
    const entity = this.#file.prepare('SELECT coalesce(max(id), 0) AS id FROM entity').get()!['id'];
    const { documents, sighting, question } = this.#file.prepare('SELECT * FROM extent').get()!;
    const decisions = this.decisions();
    const named = decisions.flatMap(({ action }) => (action.kind === 'split' ? action.sightings : []));
    return {
      decisions,
      identifiers: this.#all<Identifier & { evidence: unknown }>(IDENTIFIERS).map(({ evidence, ...row }) => ({
        ...row,
        evidence: JSON.parse(evidence as unknown as string) as string[],
      })),
      last: { entity: Number(entity), sighting: Number(sighting), question: Number(question) },
      documents: Number(documents),
      homes: new Map(this.#all<Sighting>(HOMES, JSON.stringify(named)).map(({ id, home }) => [id, home])),
    };
  }

  /** Everything. */
  whole(): RegisterState {
    const { decisions, identifiers, last } = this.opening();
    return {
      ...{ decisions, identifiers, lastQuestion: last.question },
      entities: this.#all<EntityRow>('SELECT id, kind FROM entity ORDER BY id'),
      sightings: this.#withDetails(this.#all<Row>('SELECT id, document, home, present, day FROM sighting')),
      questions: this.questions('asked = 1'),
    };
  }

  decisions(): Decision[] {
    return this.#all<Decision>('SELECT id, at, by, action FROM decision ORDER BY id').map(({ action, ...row }) => ({
      ...row,
      action: JSON.parse(action as unknown as string) as Decision['action'],
    }));
  }

  /** What documents need that are to be added. */
  forDocuments(documents: readonly SeenDocument[], register: Register): void {
    register.learn({ documents: documents.map(({ id }) => ({ name: id, sightings: this.sightingsOf(id) })) });
    register.learn(this.#keys(keysFor(documents, register)));
    const meant = meantIn(documents, register);
    register.learn(this.profiles(profilesFor(documents, meant, register)));
    register.learn({ known: this.#words.documents(wordsFor(documents, register)) });
  }

  /** What the next of them needs beside that: who is meant depends on those before it. */
  forDocument(document: SeenDocument, register: Register): void {
    const wanted = companyFor(meantIn([document], register), register);
    if (wanted.size > 0) register.learn({ company: this.#company(wanted) });
  }

  /** What a decision needs that is to be made: entities and sightings that it names, and the question that it answers. */
  forRequest(entities: readonly number[], sightings: readonly number[], question: number | null): Piece {
    const asked = question === null ? [] : this.questions('id = ? AND asked = 1', question);
    const about = asked.flatMap((one) => [
      one.entity,
      ...(one.kind === 'join' ? one.candidates.map(({ entity }) => entity) : []),
    ]);
    return {
      entities: this.#all<EntityRow>(ENTITIES, JSON.stringify([...entities, ...about])),
      sightings: this.sightings(sightings),
      questions: asked,
    };
  }

  /** Profiles with the questions about them; empty ones of entities of which nothing is seen. */
  profiles(roots: readonly number[]): Piece {
    if (roots.length === 0) return {};
    const json = JSON.stringify(roots);
    const rows = this.#all<{ root: number; kind: ProfileState['kind']; body: string | null }>(PROFILES, json);
    return {
      profiles: rows.map(({ root, kind, body }) => (body === null ? emptyProfile(root, kind) : profileOf(root, body))),
      questions: this.questionsAbout(roots),
    };
  }

  /** Open joins of sightings that were given to these entities meanwhile. */
  questionsAbout(entities: readonly number[]): JoinQuestion[] {
    const rows = this.#all<{ body: string }>(OPEN, JSON.stringify(entities));
    return rows.map(({ body }) => JSON.parse(body) as JoinQuestion);
  }

  questions(where: string, ...values: readonly number[]): Question[] {
    const rows = this.#file.prepare(`SELECT body FROM question WHERE ${where} ORDER BY id`).all(...values);
    return rows.map(({ body }) => JSON.parse(body as string) as Question);
  }

  /** All sightings of a document that there ever were, in the order of their numbers. */
  sightingsOf(name: string): Sighting[] {
    const row = this.#file.prepare('SELECT id, name, body FROM seen WHERE name = ?').get(name);
    if (!row) return [];
    const rows = this.#all<Row>('SELECT id, home, present, day FROM sighting WHERE document = ?', Number(row['id']));
    return joined(row, rows);
  }

  /** Those of these numbers that there are, in the order of their numbers. */
  sightings(ids: readonly number[]): Sighting[] {
    if (ids.length === 0) return [];
    return this.#withDetails(this.#all<Row>(SIGHTINGS, JSON.stringify([...new Set(ids)])));
  }

  /** Those of a home that have a root, as it is stored. */
  sightingsAt(home: number, root: number): Sighting[] {
    const sql = 'SELECT id, document, home, present, day FROM sighting WHERE root = ? AND home = ?';
    return this.#withDetails(this.#all<Row>(sql, root, home));
  }

  /** All of which somebody is the root, in the order of their numbers; with a limit the first after a number. */
  sightingsUnder(root: number, after = 0, limit = Number.MAX_SAFE_INTEGER, onlyPresent = false): Sighting[] {
    const where = onlyPresent ? 'root = ? AND present = 1' : 'root = ?';
    const sql = `SELECT id, document, home, present, day FROM sighting WHERE ${where} AND id > ? ORDER BY id LIMIT ?`;
    return this.#withDetails(this.#all<Row>(sql, root, after, limit));
  }

  #withDetails(rows: readonly Row[]): Sighting[] {
    const byDocument = new Map<number, Row[]>();
    for (const row of rows) {
      const its = byDocument.get(Number(row['document']));
      if (its) its.push(row);
      else byDocument.set(Number(row['document']), [row]);
    }
    const read = this.#file.prepare('SELECT id, name, body FROM seen WHERE id = ?');
    return [...byDocument].flatMap(([id, its]) => joined(read.get(id)!, its)).sort((a, b) => a.id - b.id);
  }

  #keys({ full, bare }: Keys): Piece {
    const byName = new Map(full.map((key) => [key, new Map<string, Set<number>>()]));
    for (const { key, name, root } of this.#all<{ key: string; name: string; root: number }>(
      FULL,
      JSON.stringify(full),
    )) {
      const bearers = byName.get(key)!;
      const roots = bearers.get(name);
      if (roots) roots.add(root);
      else bearers.set(name, new Set([root]));
    }
    const bySurname = new Map(bare.map((key) => [key, new Map<number, number>()]));
    for (const { i, root, n } of this.#all<{ i: number; root: number; n: number }>(BARE, this.#pairs(bare)))
      bySurname.get(bare[i])!.set(root, n);
    return { full: byName, bare: bySurname };
  }

  /** Keys of surnames as `[place in the list, key, number of the word]`, without those whose word was never seen. */
  #pairs(bare: readonly string[]): string {
    const parted = bare.map(partsOf);
    const ids = this.#words.find(parted.map(({ word }) => word));
    return JSON.stringify(
      parted.flatMap(({ key, word }, i) => {
        const id = ids.get(word);
        return id === undefined ? [] : [[i, key, id]];
      }),
    );
  }

  #company(wanted: ReadonlyMap<number, ReadonlySet<string>>): [number, string, number][] {
    const ids = this.#words.find([...wanted.values()].flatMap((words) => [...words]));
    const wordOf = new Map([...ids].map(([word, id]) => [id, word]));
    const found: [number, string, number][] = [];
    const pairs: [number, number][] = [];
    for (const [root, words] of wanted) {
      for (const word of words) {
        const id = ids.get(word);
        found.push([root, word, 0]);
        if (id !== undefined) pairs.push([root, id]);
      }
    }
    if (pairs.length === 0) return found;
    for (const { root, word, n } of this.#all<{ root: number; word: number; n: number }>(
      COMPANY,
      JSON.stringify(pairs),
    ))
      found.push([root, wordOf.get(word)!, n]);
    return found;
  }

  #all<T>(sql: string, ...values: readonly (string | number)[]): T[] {
    return this.#file.prepare(sql).all(...values) as T[];
  }
}

/** "mlr company ada zwirn" → the key of the name, and the word that lets it join. */
export function partsOf(bareKey: string): { readonly key: string; readonly word: string } {
  const space = bareKey.indexOf(' ');
  return { key: bareKey.slice(0, space), word: bareKey.slice(space + 1) };
}

function joined(document: Row, rows: readonly Row[]): Sighting[] {
  const details = new Map(readBody(document['body'] as string).map((detail) => [detail.id, detail]));
  return rows
    .map((row): Sighting => {
      const { id, home, present, day } = row as unknown as Omit<Sighting, 'present'> & { present: number };
      const { evidence, ...seen } = details.get(id)!;
      return { ...seen, id, document: document['name'] as string, day, home, present: present === 1, evidence };
    })
    .sort((a, b) => a.id - b.id);
}

/** A stored profile. */
export const profileOf = (root: number, body: string): ProfileState => ({
  root,
  ...(JSON.parse(body) as Omit<ProfileState, 'root'>),
});

const emptyProfile = (root: number, kind: ProfileState['kind']): ProfileState => ({
  ...{ root, kind, seen: 0, full: 0, names: [], fullNames: [], functions: [], countries: [], organisations: [] },
  aliases: [],
});

const IDENTIFIERS = 'SELECT entity, qid, label, service, evidence, at FROM identifier ORDER BY id';
const HOMES = 'SELECT s.id, s.home FROM json_each(?) AS j CROSS JOIN sighting AS s ON s.id = CAST(j.value AS BIGINT)';
const ENTITIES =
  'SELECT DISTINCT e.id, e.kind FROM json_each(?) AS j CROSS JOIN entity AS e ON e.id = CAST(j.value AS BIGINT)';
const PROFILES = `SELECT e.id AS root, e.kind, p.body FROM json_each(?) AS j CROSS JOIN entity AS e ON e.id = CAST(j.value AS BIGINT)
  LEFT JOIN profile AS p ON p.root = e.id`;
const OPEN = `SELECT q.body FROM json_each(?) AS j CROSS JOIN question AS q ON q.entity = CAST(j.value AS BIGINT)
  WHERE q.asked = 1 AND q.kind = 'join' ORDER BY q.id`;
const SIGHTINGS = `SELECT s.id, s.document, s.home, s.present, s.day
  FROM json_each(?) AS j CROSS JOIN sighting AS s ON s.id = CAST(j.value AS BIGINT)`;
const FULL = `SELECT b.key, b.name, b.root FROM json_each(?) AS j CROSS JOIN bearer AS b ON b.key = j.value
  ORDER BY b.key, b.name, b.root`;
const BARE = `SELECT CAST(j.value ->> 0 AS BIGINT) AS i, s.root, s.n FROM json_rows(?) AS j
  CROSS JOIN surname AS s ON s.key = j.value ->> 1 AND s.word = CAST(j.value ->> 2 AS BIGINT)`;
const COMPANY = `SELECT c.root, c.word, c.n FROM json_rows(?) AS j
  CROSS JOIN company AS c ON c.root = CAST(j.value ->> 0 AS BIGINT) AND c.word = CAST(j.value ->> 1 AS BIGINT)`;
