import { fold } from '../../../identity/register/names.ts';
import type { Register } from '../../../identity/register/register.ts';
import type { Sighting } from '../../../identity/register/sighting.ts';
import type { Changes, Move } from '../../../identity/register/state.ts';
import type { Cell, Preparing } from '../../database.ts';
import { writeBody } from './body.ts';
import { partsOf } from './loading.ts';
import type { Words } from './words.ts';

type Cells = readonly Cell[];

/** Key of a name by one of its words: what people look for. */
export const wordKey = (word: string): string => `=${word}`;

/** Stores what changed. Belongs into a transaction. */
export function save(file: Preparing, words: Words, register: Register, changes: Changes): void {
  const saving = new Saving(file, words);
  saving.rows(changes);
  saving.sightings(register, changes);
  saving.counts(changes);
  saving.names(changes);
  saving.duties(changes.moves);
}

class Saving {
  readonly #file: Preparing;
  readonly #words: Words;

  constructor(file: Preparing, words: Words) {
    this.#file = file;
    this.#words = words;
  }

  rows({ entities, questions, dropped, forgotten, decisions, identifiers }: Changes): void {
    this.#each(
      'INSERT INTO entity (id, kind) VALUES (?, ?)',
      entities.map(({ id, kind }) => [id, kind]),
    );
    this.#each(
      'INSERT INTO question (id, entity, kind, body, asked) VALUES (?, ?, ?, ?, 1)',
      questions.map((question) => [question.id, question.entity, question.kind, JSON.stringify(question)]),
    );
    this.#each(
      'UPDATE question SET asked = 0 WHERE id = ?',
      [...dropped].map((id) => [id]),
    );
    const last = [...questions.map(({ id }) => id), ...dropped].reduce((most, id) => Math.max(most, id), 0);
    this.#each('UPDATE extent SET question = greatest(question, ?)', [[last]]);
    this.#each(
      "UPDATE question SET asked = 0, body = '{}' WHERE id = ?",
      forgotten.map((id) => [id]),
    );
    this.#each(
      'INSERT INTO decision (id, at, by, kind, action) VALUES (?, ?, ?, ?, ?)',
      decisions.map(({ id, at, by, action }) => [id, at, by, action.kind, JSON.stringify(action)]),
    );
    this.#each(
      'INSERT INTO identifier (entity, qid, label, service, evidence, at) VALUES (?, ?, ?, ?, ?, ?)',
      identifiers.map(({ entity, qid, label, service, evidence, at }) => [
        ...[entity, qid, label, service, JSON.stringify(evidence), at],
      ]),
    );
  }

  sightings(register: Register, { sightings, removed, roots, documents }: Changes): void {
    this.#each(
      'DELETE FROM sighting WHERE id = ?',
      removed.map(({ id }) => [id]),
    );
    const left = new Set(removed.map(({ document }) => document));
    for (const name of left) {
      if (register.sightingsOf(name).length === 0) this.#file.prepare('DELETE FROM seen WHERE name = ?').run(name);
      else this.#document(name, register.sightingsOf(name));
    }
    const changed = new Set(sightings.map(({ document }) => document));
    const ids = new Map([...changed].map((name) => [name, this.#document(name, register.sightingsOf(name))]));
    this.#each(
      SIGHTING,
      sightings.map(({ id, document, home, present, day }) => [
        ...[id, ids.get(document)!, home, roots.get(id)!, present ? 1 : 0, day],
      ]),
    );
    const stored = new Set(sightings.map(({ id }) => id));
    this.#each(
      'UPDATE sighting SET root = ?1 WHERE id = ?2 AND root <> ?1',
      [...roots].filter(([id]) => !stored.has(id)).map(([id, root]) => [root, id]),
    );
    const last = sightings.reduce((most, { id }) => Math.max(most, id), 0);
    this.#each('UPDATE extent SET documents = documents + ?, sighting = greatest(sighting, ?)', [[documents, last]]);
  }

  #document(name: string, sightings: readonly Sighting[]): number {
    const body = writeBody(sightings);
    const row = this.#file.prepare(DOCUMENT).get(name, body) ?? this.#file.prepare(AGAIN).get(body, name);
    return Number(row!['id']);
  }

  counts({ known, company, bare, profiles }: Changes): void {
    const bareParts = [...bare].map(([key, sums]) => ({ ...partsOf(key), sums }));
    this.#many(
      KNOWN,
      [...known].filter(([, sum]) => sum > 0),
    );
    this.#each(
      'UPDATE word SET documents = documents + ?2 WHERE word = ?1',
      [...known].filter(([, sum]) => sum < 0),
    );
    const companions = [...company.values()].flatMap((sums) => [...sums.keys()]);
    const ids = this.#words.number([...companions, ...bareParts.map(({ word }) => word)]);
    this.#sums(
      'company',
      ['root', 'word'],
      [...company].flatMap(([root, sums]) => [...sums].map(([word, sum]) => [root, ids.get(word)!, sum] as const)),
    );
    this.#sums(
      'surname',
      ['key', 'word', 'root'],
      bareParts.flatMap(({ key, word, sums }) =>
        [...sums].map(([root, sum]) => [key, ids.get(word)!, root, sum] as const),
      ),
    );
    for (const { root, seen, state } of profiles) {
      const body = { ...state, root: undefined };
      if (seen === 0) this.#file.prepare('DELETE FROM profile WHERE root = ?').run(root);
      else this.#file.prepare(PROFILE).run(root, seen, JSON.stringify(body));
    }
  }

  /** Adds to counts; those that come to nothing are gone. */
  #sums(table: string, keys: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
    const changed = rows.filter((row) => row.at(-1) !== 0);
    if (changed.length === 0) return;
    const columns = [...keys, 'n'].map((key, i) =>
      key === 'key' ? `value ->> ${i}` : `CAST(value ->> ${i} AS BIGINT)`,
    );
    this.#many(
      `INSERT INTO ${table} (${keys.join(', ')}, n) SELECT ${columns.join(', ')} FROM json_rows(?) WHERE true
        ON CONFLICT (${keys.join(', ')}) DO UPDATE SET n = ${table}.n + excluded.n`,
      changed,
    );
    const where = keys.map((key) => `${key} = ?`).join(' AND ');
    this.#each(
      `DELETE FROM ${table} WHERE ${where} AND n <= 0`,
      changed.filter((row) => Number(row.at(-1)) < 0).map((row) => row.slice(0, -1)),
    );
  }

  names({ borne }: Changes): void {
    const rows = [...borne.values()].flatMap(({ key, name, root, isBorne }) =>
      (key === '' ? wordsOf(name).map(wordKey) : [key]).map((one) => ({ cells: [one, name, root] as const, isBorne })),
    );
    this.#many(
      BEARER,
      rows.filter(({ isBorne }) => isBorne).map(({ cells }) => cells),
    );
    this.#each(
      'DELETE FROM bearer WHERE key = ? AND name = ? AND root = ?',
      rows.filter(({ isBorne }) => !isBorne).map(({ cells }) => cells),
    );
  }

  /** Who held which function when. */
  duties(moves: readonly Move[]): void {
    const ids = this.#words.number(moves.flatMap(({ sighting }) => sighting.functions));
    const now = new Map<string, { readonly cells: Cells; readonly sign: 1 | -1 }>();
    for (const { root, sighting, sign } of moves) {
      for (const text of sighting.functions) {
        const cells = [root, ids.get(text)!, sighting.day ?? '', sighting.id];
        now.set(cells.join(' '), { cells, sign });
      }
    }
    const all = [...now.values()];
    this.#many(
      DUTY,
      all.filter(({ sign }) => sign > 0).map(({ cells }) => cells),
    );
    this.#each(
      'DELETE FROM duty WHERE root = ? AND word = ? AND day = ? AND sighting = ?',
      all.filter(({ sign }) => sign < 0).map(({ cells }) => cells),
    );
  }

  #each(sql: string, rows: readonly Cells[]): void {
    if (rows.length === 0) return;
    const statement = this.#file.prepare(sql);
    for (const cells of rows) statement.run(...cells);
  }

  /** All rows as one JSON array: a call for each would cost more than the row. */
  #many(sql: string, rows: readonly unknown[]): void {
    if (rows.length > 0) this.#file.prepare(sql).run(JSON.stringify(rows));
  }
}

/** Each once. */
export const wordsOf = (name: string): string[] => [...new Set(fold(name).split(' '))].filter((word) => word !== '');

const SIGHTING = `INSERT INTO sighting (id, document, home, root, present, day) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET (home, root, present, day) =
    (excluded.home, excluded.root, excluded.present, excluded.day)`;
const DOCUMENT = 'INSERT INTO seen (name, body) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING id';
const AGAIN = 'UPDATE seen SET body = ? WHERE name = ? RETURNING id';
const KNOWN = `INSERT INTO word (word, documents) SELECT value ->> 0, CAST(value ->> 1 AS BIGINT) FROM json_rows(?) WHERE true
  ON CONFLICT (word) DO UPDATE SET documents = word.documents + excluded.documents`;
const PROFILE = `INSERT INTO profile (root, seen, body) VALUES (?, ?, ?)
  ON CONFLICT (root) DO UPDATE SET (seen, body) = (excluded.seen, excluded.body)`;
const BEARER = `INSERT INTO bearer (key, name, root) SELECT value ->> 0, value ->> 1, CAST(value ->> 2 AS BIGINT) FROM json_rows(?)
  WHERE true ON CONFLICT DO NOTHING`;
const DUTY = `INSERT INTO duty (root, word, day, sighting)
  SELECT CAST(value ->> 0 AS BIGINT), CAST(value ->> 1 AS BIGINT), value ->> 2, CAST(value ->> 3 AS BIGINT)
  FROM json_rows(?) WHERE true ON CONFLICT DO NOTHING`;
