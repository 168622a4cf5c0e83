import type { Forgetting, Forgotten } from '../care.ts';
import type { Corrector } from './corrections.ts';
import type { Database } from '../database.ts';
import { Lineages } from './lineages.ts';
import type { Part } from './part.ts';
import type { Roots } from './roots.ts';

/** Names of documents that are shown before they are forgotten. */
const SHOWN = 20;

/** Removes documents, or what is known of a person, with everything that is made of it. */
export class Forgetter {
  readonly #file: Database;
  readonly #roots: Roots;
  readonly #corrector: Corrector;
  readonly #parts: readonly Part[];

  constructor(file: Database, roots: Roots, corrector: Corrector, parts: readonly Part[]) {
    this.#file = file;
    this.#roots = roots;
    this.#corrector = corrector;
    this.#parts = parts;
  }

  /** What would go; null when there is no such document or person. */
  scope(what: Forgetting): Forgotten | null {
    const scope = this.#scopeOf(what);
    return scope && this.#count(scope);
  }

  /** Belongs into a transaction. */
  forget(what: Forgetting): Forgotten | null {
    const scope = this.#scopeOf(what);
    if (!scope) return null;
    const counted = this.#count(scope);
    this.#removeStatements(scope.statements);
    this.#removeDocuments(scope.documents);
    if (what.kind === 'person') this.#removePerson(what.entity);
    return counted;
  }

  #scopeOf(what: Forgetting): Scope | null {
    if (what.kind === 'document') {
      const row = this.#file.prepare('SELECT id FROM document WHERE id = ?').get(what.document);
      return row ? this.#withEntries([what.document]) : null;
    }
    const root = this.#roots.root(what.entity);
    if (root === null) return null;
    const sightings = this.#roots.documentsOf(root);
    if (what.withDocuments) {
      const scope = this.#withEntries(sightings.flatMap((name) => this.#documentNamed(name)));
      return { ...scope, statements: [...new Set([...scope.statements, ...this.#statementsOf(root)])] };
    }
    return { documents: [], statements: this.#statementsOf(root), sightings: sightings.length };
  }

  /** Entries of a ticker go with their page. */
  #withEntries(documents: readonly number[]): Scope {
    const all = new Set(documents);
    for (const id of all) {
      for (const row of this.#file.prepare('SELECT id FROM document WHERE parent = ?').all(id))
        all.add(Number(row['id']));
    }
    const statements = [...all].flatMap((id) => this.#ids('SELECT id FROM statement WHERE document = ?', id));
    const sightings = [...all].reduce((sum, id) => sum + this.#roots.rootsOf(this.#nameOf(id)).size, 0);
    return { documents: [...all], statements, sightings };
  }

  #statementsOf(entity: number): number[] {
    return [
      ...new Set([
        ...this.#ids('SELECT id FROM statement WHERE speaker = ?', entity),
        ...this.#ids('SELECT id FROM statement WHERE addressee = ?', entity),
      ]),
    ];
  }

  #count({ documents, statements, sightings }: Scope): Forgotten {
    const count = (sql: string): number =>
      documents.reduce((sum, id) => sum + Number(this.#file.prepare(sql).get(id)!['n']), 0);
    return {
      documents: documents.length,
      revisions: count('SELECT count(*) AS n FROM revision WHERE document = ?'),
      statements: statements.length,
      corrections: count('SELECT count(*) AS n FROM correction WHERE document = ?'),
      sightings,
      names: documents.slice(0, SHOWN).map((id) => this.#nameOf(id)),
    };
  }

  #removeStatements(ids: readonly number[]): void {
    if (ids.length === 0) return;
    for (const part of this.#parts) part.changed({ written: [], removed: ids, documents: [] });
    for (const id of ids) {
      this.#file.prepare('UPDATE statement SET before = NULL WHERE before = ?').run(id);
      this.#file.prepare('DELETE FROM statement WHERE id = ?').run(id);
    }
  }

  #removeDocuments(documents: readonly number[]): void {
    if (documents.length === 0) return;
    for (const part of this.#parts) part.forget?.(documents);
    this.#roots.forget(documents.map((id) => this.#nameOf(id)));
    for (const id of documents) {
      this.#file.prepare('UPDATE document SET parent = NULL WHERE parent = ?').run(id);
      for (const table of ['correction', 'revision', 'address'])
        this.#file.prepare(`DELETE FROM ${table} WHERE document = ?`).run(id);
      this.#file.prepare('DELETE FROM document WHERE id = ?').run(id);
    }
    this.#file
      .prepare('DELETE FROM outlet WHERE id NOT IN (SELECT outlet FROM document WHERE outlet IS NOT NULL)')
      .run();
  }

  /** The person leaves the entities of the documents that stay, and the register. The texts stay as they were published. */
  #removePerson(entity: number): void {
    const root = this.#roots.root(entity)!;
    for (const name of this.#roots.documentsOf(root)) {
      const its = new Set([...this.#roots.rootsOf(name)].filter(([, who]) => who === root).map(([local]) => local));
      for (const document of this.#documentNamed(name)) this.#removeFrom(document, its);
    }
    this.#roots.forgetEntity(root);
  }

  #removeFrom(document: number, entities: ReadonlySet<string>): void {
    for (const { id, found } of this.#file.prepare('SELECT id, found FROM revision WHERE document = ?').all(document)) {
      const before = JSON.parse(found as string) as { entities: { id: string; of: string | null }[] };
      const left = before.entities
        .filter((one) => !entities.has(one.id))
        .map((one) => (one.of !== null && entities.has(one.of) ? { ...one, of: null } : one));
      const after = JSON.stringify({ ...before, entities: left });
      this.#file.prepare('UPDATE revision SET found = ? WHERE id = ?').run(after, Number(id));
    }
    this.#removeCorrections(document, entities);
  }

  /** Corrections name persons by their ids in the document, which are made of their names, and by their numbers. */
  #removeCorrections(document: number, entities: ReadonlySet<string>): void {
    const quoted = [...entities].map((local) => JSON.stringify(JSON.stringify(local)).slice(1, -1));
    const rows = this.#file.prepare('SELECT id, body FROM correction WHERE document = ?').all(document);
    const about = rows.filter(({ body }) => quoted.some((local) => (body as string).includes(local)));
    if (about.length === 0) return;
    // statements point at them until they are written anew
    this.#file.deferReferences();
    for (const { id } of about) this.#file.prepare('DELETE FROM correction WHERE id = ?').run(Number(id));
    const rewritten = this.#corrector.rewrite(document);
    const written = [...new Set([...rewritten, ...new Lineages(this.#file).settle(document)])];
    for (const part of this.#parts) part.changed({ written, removed: [], documents: [] });
  }

  #documentNamed(name: string): number[] {
    return this.#ids('SELECT id FROM document WHERE name = ?', name);
  }

  #nameOf(document: number): string {
    return this.#file.prepare('SELECT name FROM document WHERE id = ?').get(document)!['name'] as string;
  }

  #ids(sql: string, value: string | number): number[] {
    return this.#file
      .prepare(sql)
      .all(value)
      .map(({ id }) => Number(id));
  }
}

interface Scope {
  readonly documents: readonly number[];
  readonly statements: readonly number[];
  readonly sightings: number;
}
