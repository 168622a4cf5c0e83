import type { SQLInputValue, SQLOutputValue } from 'node:sqlite';
import type { Decision } from '../../identity/register/decision.ts';
import type { Names } from '../../identity/register/names.ts';
import type { Identifier, Question } from '../../identity/register/question.ts';
import { Register } from '../../identity/register/register.ts';
import type { SeenDocument, Sighting } from '../../identity/register/sighting.ts';
import { nameOf } from '../../identity/register/view.ts';
import type { EntityRef } from '../stored.ts';
import type { Roots } from './roots.ts';
import type { Changes, EntityRow, RegisterState } from '../../identity/register/state.ts';
import type { SqliteFile } from './file.ts';

type Row = Record<string, SQLOutputValue>;

/**
 * The register of a record. What is changed within `write` is stored as a whole, or not at all; when another process has
 * written meanwhile, the register is first read again.
 */
export class RegisterStore implements Roots {
  readonly #record: SqliteFile;
  readonly #names: Names;
  #register: Register | null = null;
  #version = -1;

  constructor(record: SqliteFile, names: Names) {
    this.#record = record;
    this.#names = names;
  }

  /** The register as it is now, to be read. */
  read(): Register {
    return this.#record.snapshot(() => this.#current());
  }

  /** @throws RecordError when it cannot be stored, and whatever `work` throws; nothing is changed then */
  write<T>(work: (register: Register) => T): T {
    try {
      return this.#record.transaction(() => {
        const register = this.#current();
        const result = work(register);
        save(this.#record, register.takeChanges());
        return result;
      });
    } catch (error) {
      // what is in memory may be ahead of what is on the disk
      this.#register = null;
      throw error;
    }
  }

  /** Forgets what is in memory, which may be ahead of the file when a transaction was undone. */
  reset(): void {
    this.#register = null;
  }

  enter(documents: readonly SeenDocument[]): void {
    const register = this.#current();
    for (const document of documents) register.add(document);
    save(this.#record, register.takeChanges());
  }

  rootsOf(document: string): ReadonlyMap<string, number> {
    const rows = this.#record.prepare('SELECT id, entity, home FROM sighting WHERE document = ?').all(document);
    const { arrangement } = this.#current();
    return new Map(
      rows.map(({ id, entity, home }) => [entity as string, arrangement.rootOf(Number(id), Number(home))] as const),
    );
  }

  root(entity: number): number | null {
    const register = this.#current();
    return register.has(entity) ? register.root(entity) : null;
  }

  documentsOf(entity: number): readonly string[] {
    const register = this.#current();
    const sightings = [...(register.profile(entity)?.sightings ?? [])];
    return [...new Set(sightings.map((id) => register.sighting(id)!.document))];
  }

  forget(documents: readonly string[]): void {
    for (const name of documents) this.#record.prepare('DELETE FROM sighting WHERE document = ?').run(name);
    this.#dropQuestions();
  }

  forgetEntity(entity: number): void {
    const sightings = this.#current().profile(entity)?.sightings ?? [];
    for (const id of sightings) this.#record.prepare('DELETE FROM sighting WHERE id = ?').run(id);
    this.#record.prepare('DELETE FROM identifier WHERE entity = ?').run(entity);
    this.#dropQuestions();
  }

  /** Questions about what is no longer there; they hold the names that they ask about. */
  #dropQuestions(): void {
    const { database } = this.#record;
    database.exec(
      "DELETE FROM question WHERE kind = 'join' AND body ->> '$.sighting' NOT IN (SELECT id FROM sighting)",
    );
    this.reset();
  }

  names(entities: readonly number[]): ReadonlyMap<number, EntityRef> {
    const register = this.#current();
    return new Map(
      entities.flatMap((id) => {
        const profile = register.profile(id);
        const name = profile && profile.sightings.size > 0 ? nameOf(profile, register) : this.#lastName(id);
        return name === null ? [] : [[id, { id, name, kind: register.kindOf(id) }] as const];
      }),
    );
  }

  /** What somebody was called who is seen in earlier revisions only. */
  #lastName(entity: number): string | null {
    const row = this.#record.prepare('SELECT names FROM sighting WHERE home = ? ORDER BY id DESC LIMIT 1').get(entity);
    return row ? words(row['names'])[0] : null;
  }

  #current(): Register {
    const { dataVersion } = this.#record;
    if (this.#register && dataVersion === this.#version) return this.#register;
    this.#register = new Register(this.#names, load(this.#record));
    this.#version = dataVersion;
    return this.#register;
  }
}

function load({ database }: SqliteFile): RegisterState {
  const all = (sql: string): Row[] => database.prepare(sql).all();
  return {
    entities: all('SELECT id, kind FROM entity ORDER BY id') as unknown as EntityRow[],
    sightings: all('SELECT * FROM sighting ORDER BY id').map(sightingOf),
    questions: all('SELECT body FROM question WHERE asked = 1 ORDER BY id').map(({ body }) => json(body) as Question),
    lastQuestion: Number(all('SELECT coalesce(max(id), 0) AS id FROM question')[0]['id']),
    decisions: all('SELECT id, at, by, action FROM decision ORDER BY id').map(
      ({ action, ...row }) => ({ ...row, action: json(action) }) as unknown as Decision,
    ),
    identifiers: all('SELECT entity, qid, label, service, evidence, at FROM identifier ORDER BY id').map(
      ({ evidence, ...row }) => ({ ...row, evidence: json(evidence) }) as unknown as Identifier,
    ),
  };
}

const json = (cell: SQLOutputValue): unknown => JSON.parse(cell as string);
const words = (cell: SQLOutputValue): string[] => json(cell) as string[];

function sightingOf(row: Row): Sighting {
  const { names, aliases, functions, company, mentions, evidence, present, ...rest } = row;
  return {
    ...(rest as unknown as Sighting),
    names: words(names),
    aliases: words(aliases),
    functions: words(functions),
    company: words(company),
    mentions: (json(mentions) as [number, number][]).map(([start, end]) => ({ start, end })),
    evidence: json(evidence) as Sighting['evidence'],
    present: present === 1,
  };
}

const SIGHTING = `INSERT INTO sighting
  (id, document, entity, day, kind, names, aliases, functions, country, organisation, company, mentions, home, present, evidence)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET (document, entity, day, kind, names, aliases, functions, country, organisation, company,
    mentions, home, present, evidence) = (excluded.document, excluded.entity, excluded.day, excluded.kind, excluded.names,
    excluded.aliases, excluded.functions, excluded.country, excluded.organisation, excluded.company, excluded.mentions,
    excluded.home, excluded.present, excluded.evidence)`;

function save({ database }: SqliteFile, changes: Changes): void {
  const insert = (sql: string, rows: readonly SQLInputValue[][]): void => {
    if (rows.length === 0) return;
    const statement = database.prepare(sql);
    for (const cells of rows) statement.run(...cells);
  };
  insert(
    'INSERT INTO entity (id, kind) VALUES (?, ?)',
    changes.entities.map(({ id, kind }) => [id, kind]),
  );
  insert(SIGHTING, changes.sightings.map(cellsOf));
  insert(
    'INSERT INTO question (id, entity, kind, body, asked) VALUES (?, ?, ?, ?, 1)',
    changes.questions.map((question) => [question.id, question.entity, question.kind, JSON.stringify(question)]),
  );
  insert(
    'UPDATE question SET asked = 0 WHERE id = ?',
    [...changes.dropped].map((id) => [id]),
  );
  insert(
    'INSERT INTO decision (id, at, by, kind, action) VALUES (?, ?, ?, ?, ?)',
    changes.decisions.map(({ id, at, by, action }) => [id, at, by, action.kind, JSON.stringify(action)]),
  );
  insert(
    'INSERT INTO identifier (entity, qid, label, service, evidence, at) VALUES (?, ?, ?, ?, ?, ?)',
    changes.identifiers.map(({ entity, qid, label, service, evidence, at }) => [
      ...[entity, qid, label, service, JSON.stringify(evidence), at],
    ]),
  );
}

function cellsOf(sighting: Sighting): SQLInputValue[] {
  const { id, document, entity, day, kind, names, aliases, functions, country, organisation, company } = sighting;
  const list = (value: unknown): string => JSON.stringify(value);
  return [
    ...[id, document, entity, day, kind, list(names), list(aliases), list(functions), country, organisation],
    ...[list(company), list(sighting.mentions.map(({ start, end }) => [start, end])), sighting.home],
    ...[sighting.present ? 1 : 0, list(sighting.evidence)],
  ];
}
