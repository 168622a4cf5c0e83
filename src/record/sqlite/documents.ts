import { addressKey } from '../address.ts';
import type { CorrectionLine, CorrectionRequest, Corrections, DoubtfulPage, ReviewedDocument } from '../corrections.ts';
import type { Added, Documents } from '../documents.ts';
import type { DocumentRef, Incoming, Revision, RevisionLine, RunInfo, StoredStatement } from '../stored.ts';
import { type Tools, addAll } from './adding.ts';
import { Corrector } from './corrections.ts';
import type { Database } from '../database.ts';
import { Doubts } from './doubts.ts';
import { Lineages } from './lineages.ts';
import type { Part } from './part.ts';
import { reviewedDocuments } from './reviewed.ts';
import { Revisions } from './revisions.ts';
import type { Roots } from './roots.ts';
import { type ClaimsOf, Shown } from './shown.ts';
import { StatementRows } from './statement-rows.ts';
import { WhichDocument } from './which-document.ts';

/** Documents, revisions and statements in SQLite, with what people say about them. */
export class SqliteDocuments implements Documents, Corrections {
  readonly #file: Database;
  readonly #tools: Tools;
  readonly #shown: Shown;
  readonly #doubts: Doubts;

  /** @param parts are told of each change, within the transaction in which it happens */
  constructor(file: Database, roots: Roots, parts: readonly Part[], claimsOf: ClaimsOf) {
    this.#file = file;
    this.#shown = new Shown(file, roots, claimsOf);
    this.#doubts = new Doubts(file, this.#shown);
    const revisions = new Revisions(file);
    const onRemove = (removed: readonly number[]): void => {
      this.#tell({ written: [], removed, documents: [] });
    };
    const corrector = new Corrector(file, revisions, new StatementRows(file, roots), onRemove);
    const which = new WhichDocument(file);
    this.#tools = { file, which, revisions, corrector, lineages: new Lineages(file), roots, parts };
  }

  get corrector(): Corrector {
    return this.#tools.corrector;
  }

  add(incoming: readonly Incoming[], run: RunInfo, at: string): readonly Added[] {
    return this.#file.transaction(() => addAll(this.#tools, incoming, this.#tools.revisions.run(run, at), at));
  }

  find(name: string): DocumentRef | null {
    const { which } = this.#tools;
    const key = addressKey(name);
    const id = which.byName(name) ?? (key === null ? null : which.byAddress(key));
    return id === null ? null : this.#shown.document(id);
  }

  document(id: number): DocumentRef | null {
    return this.#shown.document(id);
  }

  revisionLines(document: number): readonly RevisionLine[] {
    return this.#shown.revisionLines(document);
  }

  revisions(document: number): readonly Revision[] {
    return this.#file.snapshot(() => this.#shown.revisions(document));
  }

  revision(id: number): Revision | null {
    return this.#file.snapshot(() => this.#shown.revision(id));
  }

  statementsOf(revision: number): readonly StoredStatement[] {
    return this.#shown.statementsOf(revision);
  }

  statements(ids: readonly number[]): readonly StoredStatement[] {
    return this.#shown.statements(ids);
  }

  wholes(documents: readonly number[]): ReadonlyMap<number, DocumentRef> {
    const parent = this.#file.prepare('SELECT parent FROM document WHERE id = ? AND parent IS NOT NULL');
    return this.#file.snapshot(
      () =>
        new Map(
          documents.flatMap((id) => {
            const row = parent.get(id);
            const whole = row ? this.#shown.document(Number(row['parent'])) : null;
            return whole ? [[id, whole] as const] : [];
          }),
        ),
    );
  }

  latest(most: number, before = Number.MAX_SAFE_INTEGER): readonly DocumentRef[] {
    const rows = this.#file.prepare('SELECT id FROM document WHERE id < ? ORDER BY id DESC LIMIT ?').all(before, most);
    return rows.map(({ id }) => this.#shown.document(Number(id))!);
  }

  since(statement: number, most: number): readonly number[] {
    const rows = this.#file.prepare('SELECT id FROM statement WHERE id > ? ORDER BY id LIMIT ?').all(statement, most);
    return rows.map(({ id }) => Number(id));
  }

  newest(): number {
    return Number(this.#file.prepare('SELECT coalesce(max(id), 0) AS id FROM statement').get()!['id']);
  }

  correct(request: CorrectionRequest, by: string, at: string): number {
    return this.#file.transaction(() => {
      const { corrector, lineages } = this.#tools;
      const { id, document } = corrector.enter(request, by, at);
      const written = [...corrector.rewrite(document), ...lineages.settle(document)];
      this.#tell({ written: [...new Set(written)], removed: [], documents: [] });
      return id;
    });
  }

  doubtful(most: number, cursor?: string): DoubtfulPage {
    return this.#file.snapshot(() => this.#doubts.page(most, cursor));
  }

  reviewed(most: number, after: number): readonly ReviewedDocument[] {
    return this.#file.snapshot(() => reviewedDocuments(this.#file, this.#tools.corrector, most, after));
  }

  log(most: number): readonly CorrectionLine[] {
    return this.#tools.corrector.lines(most);
  }

  /** Brings the speakers of documents up to date with the register. Belongs into the transaction that changed it. */
  follow(documents: readonly string[]): void {
    for (const name of documents) {
      const document = this.#tools.which.byName(name);
      if (document === null) continue;
      const written = this.#tools.corrector.rewrite(document);
      if (written.length > 0) this.#tell({ written, removed: [], documents: [] });
    }
  }

  #tell(change: Parameters<Part['changed']>[0]): void {
    for (const part of this.#tools.parts) part.changed(change);
  }
}
