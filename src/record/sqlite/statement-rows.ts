import type { Corrected } from '../corrections.ts';
import type { PackedStatement } from '../codec.ts';
import { knownAt, sameText } from '../lineage.ts';
import type { Cell, Database } from '../database.ts';
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
type Cells = readonly Cell[];

const COLUMNS = [
  ...['type', 'quote', 'standing', 'speaker', 'addressee', 'day', 'confidence', 'found', 'correction', 'original'],
  'state',
] as const;
const LIST = COLUMNS.join(', ');

/** The rows of statements: those of a revision are brought to what it holds now, and keep their numbers where they can. */
export class StatementRows {
  readonly #file: Database;
  readonly #roots: Roots;

  constructor(file: Database, roots: Roots) {
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
    const lineage = this.#lineage(before, statements, target.text);
    const kept = new Set(lineage);
    const removed = before.filter((_, i) => !kept.has(i)).map(({ id }) => id);
    if (removed.length > 0) onRemove(removed);
    for (const id of removed) this.#remove(id);
    const fresh: Cells[] = [];
    const changed: { id: number; cells: Cells }[] = [];
    for (const [j, cells] of rows.entries()) {
      const old = lineage[j] === null ? null : before[lineage[j]];
      if (old === null) fresh.push(cells);
      else if (differ(old.cells, cells)) changed.push({ id: old.id, cells: withState(old.cells, cells) });
    }
    // two may have changed places: none may be where another still is
    for (const { id } of changed)
      this.#file.prepare("UPDATE statement SET quote = 'moved ' || id WHERE id = ?").run(id);
    for (const { id, cells } of changed) this.#file.prepare(UPDATE).run(...cells, id);
    const written = [...changed.map(({ id }) => id), ...fresh.map((cells) => this.#insert(target, cells))];
    return { written, removed };
  }

  /** Which rows go on: by what the engine found under what people say, then by what is left to be seen. */
  #lineage(before: readonly Row[], now: readonly Corrected[], text: string): (number | null)[] {
    const found = before.map(({ cells }) => {
      const original = cells[ORIGINAL] as string | null;
      const { type, quote } = original === null ? ownOf(cells) : (JSON.parse(original) as PackedStatement);
      return knownAt(type, quote, text);
    });
    const lineage = [
      ...sameText(
        found,
        now.map(({ statement, engine }) => knownAt((engine ?? statement).type, (engine ?? statement).quote, text)),
      ),
    ];
    const taken = new Set(lineage);
    const olds = before.map((_, i) => i).filter((i) => !taken.has(i));
    const news = now.map((_, j) => j).filter((j) => lineage[j] === null);
    const shown = sameText(
      olds.map((i) => knownAt(ownOf(before[i].cells).type, ownOf(before[i].cells).quote, text)),
      news.map((j) => knownAt(now[j].statement.type, now[j].statement.quote, text)),
    );
    for (const [n, o] of shown.entries()) if (o !== null) lineage[news[n]] = olds[o];
    return lineage;
  }

  #rowsOf(revision: number): Row[] {
    const rows = this.#file.prepare(`SELECT id, ${LIST} FROM statement WHERE revision = ? ORDER BY id`).all(revision);
    return rows.map((row) => ({ id: Number(row['id']), cells: COLUMNS.map((column) => row[column]) }));
  }

  #remove(id: number): void {
    this.#file.prepare('UPDATE statement SET before = NULL WHERE before = ?').run(id);
    this.#file.prepare('DELETE FROM statement WHERE id = ?').run(id);
  }

  #insert({ document, revision }: Target, cells: Cells): number {
    return Number(this.#file.prepare(INSERT).get(...cells, document, revision)!['id']);
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

interface Row {
  readonly id: number;
  readonly cells: Cells;
}

const ORIGINAL = COLUMNS.indexOf('original');

const ownOf = (cells: Cells): Pick<PackedStatement, 'quote'> & { readonly type: string } => ({
  type: cells[0] as string,
  quote: cells[1] as string,
});

type Party = readonly [string, string | null];
interface Parties {
  readonly speaker?: Party;
  readonly addressee?: Party;
  readonly said?: readonly [string, string, string];
}

const STATE = COLUMNS.length - 1;

/** Whether something but the state differs, which the lineage decides; or whether one is rejected and the other is not. */
function differ(old: Cells, now: Cells): boolean {
  if (now.some((cell, i) => i !== STATE && cell !== old[i])) return true;
  return (old[STATE] === 'rejected') !== (now[STATE] === 'rejected');
}

/** What is written anew keeps the state that the lineage gave it, unless people rejected it, or no longer do. */
function withState(old: Cells, now: Cells): Cells {
  const isSettled = old[STATE] !== 'rejected' && now[STATE] !== 'rejected';
  return isSettled ? [...now.slice(0, STATE), old[STATE]] : now;
}

const INSERT = `INSERT INTO statement (${LIST}, document, revision) VALUES (${'?, '.repeat(COLUMNS.length)}?, ?) RETURNING id`;
const UPDATE = `UPDATE statement SET (${LIST}) = (${COLUMNS.map(() => '?').join(', ')}) WHERE id = ?`;
