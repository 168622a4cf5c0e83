import type { SQLInputValue } from 'node:sqlite';
import type { Corrected } from '../corrections.ts';
import { type PackedStatement, readSpans } from '../codec.ts';
import { type Known, sameText } from '../lineage.ts';
import type { SqliteFile } from './file.ts';
import type { Roots } from './roots.ts';

/** A revision whose statements are written. */
export interface Target {
  readonly document: number;
  readonly revision: number;
  /** Name of the document, by which the register knows it. */
  readonly name: string;
  readonly text: string;
  /** Of publication. */
  readonly day: string | null;
}

/** What became of rows. */
export interface Written {
  readonly written: number[];
  readonly removed: number[];
}

/** One cell after the other, as in `COLUMNS`. */
type Cells = readonly SQLInputValue[];

const COLUMNS = [
  ...['type', 'quote', 'standing', 'speaker', 'addressee', 'day', 'confidence', 'found', 'correction', 'original'],
  'state',
] as const;
const LIST = COLUMNS.join(', ');

/** The rows of statements: those of a revision are brought to what it holds now, and keep their numbers where they can. */
export class StatementRows {
  readonly #file: SqliteFile;
  readonly #roots: Roots;

  constructor(file: SqliteFile, roots: Roots) {
    this.#file = file;
    this.#roots = roots;
  }

  /** What the engine found in a revision, without what people made of it. */
  foundIn(revision: number): PackedStatement[] {
    const rows = this.#file
      .prepare(
        'SELECT type, quote, standing, confidence, found, correction, original FROM statement WHERE revision = ? ORDER BY id',
      )
      .all(revision);
    return rows.flatMap(({ correction, original, ...row }) => {
      if (original !== null) return [JSON.parse(original as string) as PackedStatement];
      return correction === null ? [row as unknown as PackedStatement] : [];
    });
  }

  /** Brings the rows of a revision to these statements. Before `onRemove` returns the rows are still there. */
  write(target: Target, statements: readonly Corrected[], onRemove: (ids: readonly number[]) => void): Written {
    const before = this.#rowsOf(target.revision);
    const roots = this.#roots.rootsOf(target.name);
    const rows = statements.map((one) => this.#cellsOf(one, target, roots));
    const lineage = sameText(
      before.map((row) => knownOf(row.cells[0] as string, row.cells[1] as string, target.text)),
      statements.map(({ statement }) => knownOf(statement.type, statement.quote, target.text)),
    );
    const kept = new Set(lineage);
    const removed = before.filter((_, i) => !kept.has(i)).map(({ id }) => id);
    if (removed.length > 0) onRemove(removed);
    for (const id of removed) this.#remove(id);
    const written: number[] = [];
    for (const [j, cells] of rows.entries()) {
      const old = lineage[j] === null ? null : before[lineage[j]];
      if (old === null) written.push(this.#insert(target, cells));
      else if (differ(old.cells, cells)) {
        this.#file.prepare(UPDATE).run(...cells, old.id);
        written.push(old.id);
      }
    }
    return { written, removed };
  }

  #rowsOf(revision: number): { id: number; cells: Cells }[] {
    const rows = this.#file.prepare(`SELECT id, ${LIST} FROM statement WHERE revision = ? ORDER BY id`).all(revision);
    return rows.map((row) => ({ id: Number(row['id']), cells: COLUMNS.map((column) => row[column] as SQLInputValue) }));
  }

  #remove(id: number): void {
    this.#file.prepare('UPDATE statement SET before = NULL WHERE before = ?').run(id);
    this.#file.prepare('DELETE FROM statement WHERE id = ?').run(id);
  }

  #insert({ document, revision }: Target, cells: Cells): number {
    return Number(this.#file.prepare(INSERT).run(...cells, document, revision).lastInsertRowid);
  }

  #cellsOf(corrected: Corrected, target: Target, roots: ReadonlyMap<string, number>): Cells {
    const { statement, engine, correction, isRejected } = corrected;
    const { speaker, addressee, said } = JSON.parse(statement.found) as Parties;
    const who = (byHand: number | null | undefined, words: Party | undefined): number | null => {
      if (byHand !== undefined) return byHand === null ? null : this.#roots.root(byHand);
      const entity = words?.[1] ?? null;
      return entity === null ? null : (roots.get(entity) ?? null);
    };
    return [
      ...[statement.type, statement.quote, statement.standing],
      ...[who(corrected.speaker, speaker), who(corrected.addressee, addressee), said?.[0] ?? target.day],
      ...[statement.confidence, statement.found, correction],
      correction === null || engine === null ? null : JSON.stringify(engine),
      isRejected ? 'rejected' : 'present',
    ];
  }
}

type Party = readonly [string, string | null];
interface Parties {
  readonly speaker?: Party;
  readonly addressee?: Party;
  readonly said?: readonly [string, string, string];
}

/** Whether something but the state differs, which the lineage decides; or whether one is rejected and the other is not. */
function differ(old: Cells, now: Cells): boolean {
  const state = COLUMNS.length - 1;
  if (now.some((cell, i) => i !== state && cell !== old[i])) return true;
  return (old[state] === 'rejected') !== (now[state] === 'rejected');
}

function knownOf(type: string, places: string, text: string): Known {
  const quote = readSpans(places);
  return { type, places, quote, words: quote.map(({ start, end }) => text.slice(start, end)).join(' ') };
}

const INSERT = `INSERT INTO statement (${LIST}, document, revision) VALUES (${'?, '.repeat(COLUMNS.length)}?, ?)`;
const UPDATE = `UPDATE statement SET (${LIST}) = (${COLUMNS.map(() => '?').join(', ')}) WHERE id = ?`;
