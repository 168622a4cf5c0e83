import {
  type Correcting,
  type Correction,
  CorrectionError,
  type CorrectionLine,
  type CorrectionRequest,
  applyCorrections,
  holdingCorrections,
  relocate,
  undoneCorrections,
} from '../corrections.ts';
import { dayOf } from '../../identity/register/sighting.ts';
import { type PackedStatement, packStatement } from '../codec.ts';
import type { Database } from '../database.ts';
import type { Revisions } from './revisions.ts';
import type { StatementRows, Target, Written } from './statement-rows.ts';

/** Lays what people say about statements over what the engine found, and keeps the log of it. */
export class Corrector {
  readonly #file: Database;
  readonly #revisions: Revisions;
  readonly #rows: StatementRows;
  readonly #onRemove: (ids: readonly number[]) => void;

  constructor(file: Database, revisions: Revisions, rows: StatementRows, onRemove: (ids: readonly number[]) => void) {
    this.#file = file;
    this.#revisions = revisions;
    this.#rows = rows;
    this.#onRemove = onRemove;
  }

  /** Writes what a revision holds: what the engine found, under all corrections of the document. */
  write(target: Target, engine: readonly PackedStatement[]): Written {
    const log = this.#logOf(target.document);
    const statements = applyCorrections(engine, log, (digest, statement) => this.locate(target, digest, statement));
    return this.#rows.write(target, statements, this.#onRemove);
  }

  /** Writes all revisions of a document again, after a correction. */
  rewrite(document: number): number[] {
    return this.targets(document).flatMap((target) => this.write(target, this.#rows.foundIn(target.revision)).written);
  }

  /** All texts of a document, the first one first. */
  targets(document: number): Target[] {
    const rows = this.#file.prepare(TARGETS).all(document);
    return rows.map(
      ({ published, ...row }) => ({ ...row, day: dayOf(published as string | null) }) as unknown as Target,
    );
  }

  /** @returns the number of the correction, and the document it is about */
  enter(request: CorrectionRequest, by: string, at: string): { id: number; document: number } {
    const { document, action } = this.#resolve(request);
    const { kind, ...body } = action;
    const row = this.#file.prepare(ENTER).get(document, at, by, kind, JSON.stringify(body));
    return { id: Number(row!['id']), document };
  }

  lines(most: number): CorrectionLine[] {
    const rows = this.#file.prepare('SELECT * FROM correction ORDER BY id DESC LIMIT ?').all(most);
    const holding = new Map<number, ReadonlySet<number>>();
    return rows.map((row) => {
      const { id, action, ...rest } = correctionOf(row);
      const document = Number(row['document']);
      if (!holding.has(document)) holding.set(document, new Set(this.holding(document).map((one) => one.id)));
      const undoes = action.kind === 'undo' ? action.correction : null;
      return { id, ...rest, kind: action.kind, document, undoes, holds: holding.get(document)!.has(id) };
    });
  }

  /** Those that hold, in their order. */
  holding(document: number): Correction[] {
    return holdingCorrections(this.#logOf(document));
  }

  #resolve(request: CorrectionRequest): { document: number; action: Correcting } {
    switch (request.kind) {
      case 'undo':
        return this.#undoing(request.correction);
      case 'add': {
        const { document, digest, text } = this.#revision(request.revision);
        const was = packStatement(text, request.statement);
        return { document, action: { kind: 'add', digest, was, by: this.#checked(request.by) } };
      }
      case 'confirm':
      case 'reject': {
        const { document, digest, was } = this.#statement(request.statement);
        return { document, action: { kind: request.kind, digest, was } };
      }
      case 'change': {
        const { document, digest, was, text } = this.#statement(request.statement);
        const to = packStatement(text, request.to);
        return { document, action: { kind: 'change', digest, was, to, by: this.#checked(request.by) } };
      }
    }
  }

  #checked(by: { readonly speaker?: number | null; readonly addressee?: number | null } = {}): typeof by {
    for (const entity of [by.speaker, by.addressee]) {
      if (entity === null || entity === undefined) continue;
      if (!this.#file.prepare('SELECT 1 FROM entity WHERE id = ?').get(entity))
        throw new CorrectionError('no-entity', entity);
    }
    return by;
  }

  #undoing(correction: number): { document: number; action: Correcting } {
    const row = this.#file.prepare('SELECT document FROM correction WHERE id = ?').get(correction);
    if (!row) throw new CorrectionError('no-correction', correction);
    const document = Number(row['document']);
    if (undoneCorrections(this.#logOf(document)).has(correction))
      throw new CorrectionError('undone-already', correction);
    return { document, action: { kind: 'undo', correction } };
  }

  #revision(id: number): { document: number; digest: string; text: string } {
    const row = this.#file.prepare('SELECT document, digest, text FROM revision WHERE id = ?').get(id);
    if (!row) throw new CorrectionError('no-revision', id);
    return { document: Number(row['document']), digest: row['digest'] as string, text: row['text'] as string };
  }

  #statement(id: number): { document: number; digest: string; text: string; was: PackedStatement } {
    const row = this.#file
      .prepare('SELECT revision, type, quote, standing, confidence, found FROM statement WHERE id = ?')
      .get(id);
    if (!row) throw new CorrectionError('no-statement', id);
    const { revision, ...was } = row;
    return { ...this.#revision(Number(revision)), was: was as unknown as PackedStatement };
  }

  /** A statement of one text of a document where it stands in another; null where it does not. */
  locate(target: Target, digest: string, statement: PackedStatement): PackedStatement | null {
    const from = this.#revisions.textOf(target.document, digest);
    if (from === null) return null;
    return from === target.text ? statement : relocate(from, target.text, statement);
  }

  #logOf(document: number): Correction[] {
    return this.#file
      .prepare('SELECT * FROM correction WHERE document = ? ORDER BY id')
      .all(document)
      .map(correctionOf);
  }
}

function correctionOf(row: Record<string, unknown>): Correction {
  const { id, at, by, kind, body } = row as { id: number; at: string; by: string; kind: string; body: string };
  return { id, at, by, action: { kind, ...(JSON.parse(body) as object) } as Correcting };
}

const ENTER = 'INSERT INTO correction (document, at, by, kind, body) VALUES (?, ?, ?, ?, ?) RETURNING id';
const TARGETS = `SELECT r.document, r.id AS revision, d.name, r.text, json_of(r.about) ->> 'published' AS published
  FROM revision AS r JOIN document AS d ON d.id = r.document WHERE r.document = ? ORDER BY r.moment, r.id`;
