import { type Sketch, lookupKey, packSketch, unpackSketch } from '../../claims/sketch.ts';
import type { Database, Row } from '../../database.ts';
import { askEach } from '../each.ts';
import { putRows } from '../put.ts';

/** Claims that are summed up in one question. */
const SUMMED_AT_ONCE = 200;

/** A statement as claims keep it. */
export interface KeptStatement {
  /** W33. */
  readonly id: number;
  /** E12; null for nobody known. */
  readonly speaker: number | null;
  /** null for what cannot be compared. */
  readonly sketch: Sketch | null;
  /** The claim that the rules gave it. */
  readonly home: number;
  /** After what people decided; null while it waits to be compared again. */
  readonly claim: number | null;
}

/** The rows of statements in claims, with the keys they are found by and the sums of the claims. */
export class ClaimRows {
  readonly #file: Database;
  /** Claims whose members are no longer those that were summed up. */
  readonly #stale = new Set<number>();

  constructor(file: Database) {
    this.#file = file;
  }

  of(id: number): KeptStatement | null {
    const row = this.#file.prepare('SELECT * FROM claim_statement WHERE statement = ?').get(id);
    return row ? keptOf(row) : null;
  }

  /** Those of some that are kept, in the order that is asked for. */
  some(ids: readonly number[]): KeptStatement[] {
    if (ids.length === 0) return [];
    const rows = this.#file.prepare(SOME).all(JSON.stringify(ids));
    const kept = new Map(rows.map((row) => [Number(row['statement']), keptOf(row)]));
    return ids.flatMap((id) => kept.get(id) ?? []);
  }

  /** The greatest number of a statement that is kept; 0 for none. */
  newest(): number {
    return Number(this.#file.prepare('SELECT max(statement) AS id FROM claim_statement').get()!['id'] ?? 0);
  }

  put({ id, speaker, sketch, home, claim }: KeptStatement, before: KeptStatement | null): void {
    const packed = sketch && packSketch(sketch);
    if (before) this.#file.prepare(UPDATE).run(speaker, packed, home, claim, id);
    else this.#file.prepare(INSERT).run(id, speaker, packed, home, claim);
    this.#touch(before?.claim ?? null, claim);
  }

  setClaim({ id, claim: before }: KeptStatement, claim: number | null): void {
    this.#file.prepare('UPDATE claim_statement SET claim = ? WHERE statement = ?').run(claim, id);
    this.#touch(before, claim);
  }

  take({ id, speaker, sketch, claim }: KeptStatement): void {
    this.takeKeys(id, speaker, sketch);
    this.#file.prepare('DELETE FROM claim_contrary WHERE statement = ?').run(id);
    this.#file.prepare('DELETE FROM claim_contrary WHERE other = ?').run(id);
    this.#file.prepare('DELETE FROM claim_statement WHERE statement = ?').run(id);
    this.#touch(claim, null);
  }

  putKeys(id: number, speaker: number | null, sketch: Sketch | null): void {
    const rows = keysOf(speaker, sketch).map((key) => [key, id]);
    putRows(this.#file, 'INSERT INTO claim_key', rows, 'ON CONFLICT DO NOTHING');
  }

  takeKeys(id: number, speaker: number | null, sketch: Sketch | null): void {
    const take = this.#file.prepare('DELETE FROM claim_key WHERE key = ? AND statement = ?');
    for (const key of keysOf(speaker, sketch)) take.run(key, id);
  }

  /** For each key of a statement the next ones that have it too, the nearest first. */
  under({ id, speaker, sketch }: KeptStatement, side: 'before' | 'after', most: number): number[][] {
    const keys = keysOf(speaker, sketch).map((key) => [key, id, most]);
    return askEach(this.#file, side === 'before' ? BEFORE : AFTER, keys);
  }

  setContrary(id: number, others: readonly number[], isKnown: boolean): void {
    if (isKnown) this.#file.prepare('DELETE FROM claim_contrary WHERE statement = ?').run(id);
    for (const other of others) this.#file.prepare('INSERT INTO claim_contrary VALUES (?, ?)').run(id, other);
  }

  /** All that the rules gave one claim, in the order of their numbers; also those that wait to be compared again. */
  atHome(home: number): KeptStatement[] {
    const first = this.of(home);
    const others = this.#file
      .prepare('SELECT * FROM claim_statement WHERE home = ? AND home <> statement ORDER BY statement')
      .all(home);
    return [...(first?.home === home ? [first] : []), ...others.map(keptOf)];
  }

  /** Claims of the rules that people's decisions changed. */
  changedByHand(): number[] {
    const rows = this.#file.prepare('SELECT DISTINCT home FROM claim_statement WHERE claim <> home').all();
    return rows.map(({ home }) => Number(home));
  }

  /** Sums up again the claims that changed. */
  sum(): void {
    const stale = [...this.#stale];
    for (let from = 0; from < stale.length; from += SUMMED_AT_ONCE) this.#sum(stale.slice(from, from + SUMMED_AT_ONCE));
    this.#stale.clear();
  }

  /** Forgets what is in memory. */
  clear(): void {
    this.#stale.clear();
  }

  #sum(claims: readonly number[]): void {
    const ids = JSON.stringify(claims);
    const sums = new Map(
      this.#file
        .prepare(SUM)
        .all(ids, ids)
        .map((row): [number, Row] => [Number(row['claim']), row]),
    );
    for (const claim of claims) {
      const row = sums.get(claim);
      if (!row || Number(row['statements']) < 2) this.#file.prepare('DELETE FROM claim WHERE id = ?').run(claim);
      else
        this.#file
          .prepare(SUMMED)
          .run(claim, row['speaker'], row['statements'], row['documents'], row['outlets'], row['first'], row['last']);
    }
  }

  #touch(before: number | null, now: number | null): void {
    if (before !== null) this.#stale.add(before);
    if (now !== null) this.#stale.add(now);
  }
}

function keysOf(speaker: number | null, sketch: Sketch | null): number[] {
  return speaker === null || sketch === null ? [] : sketch.keys.map((key) => lookupKey(speaker, key));
}

function keptOf(row: Record<string, unknown>): KeptStatement {
  const { statement: id, speaker, sketch, home, claim } = row;
  return {
    ...{ id, speaker, home, claim },
    sketch: sketch === null ? null : unpackSketch(sketch as Uint8Array),
  } as KeptStatement;
}

const SOME = 'SELECT * FROM claim_statement WHERE statement IN (SELECT CAST(value AS BIGINT) FROM json_each(?))';
const INSERT = 'INSERT INTO claim_statement (statement, speaker, sketch, home, claim) VALUES (?, ?, ?, ?, ?)';
const UPDATE = 'UPDATE claim_statement SET (speaker, sketch, home, claim) = (?, ?, ?, ?) WHERE statement = ?';
const SUMMED = `INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
  (speaker, statements, documents, outlets, first, last) =
  (excluded.speaker, excluded.statements, excluded.documents, excluded.outlets, excluded.first, excluded.last)`;
const BEFORE = 'SELECT statement FROM claim_key WHERE key = ? AND statement < ? ORDER BY statement DESC LIMIT ?';
const AFTER = 'SELECT statement FROM claim_key WHERE key = ? AND statement > ? ORDER BY statement LIMIT ?';
const SUM = `SELECT c.claim, max(c.speaker) AS speaker, count(*) AS statements, count(DISTINCT s.document) AS documents,
    count(DISTINCT d.outlet) AS outlets, min(s.day) AS first, max(s.day) AS last
  FROM (SELECT claim, statement, speaker FROM claim_statement
      WHERE statement IN (SELECT CAST(value AS BIGINT) FROM json_each(?)) AND claim = statement
    UNION ALL SELECT claim, statement, speaker FROM claim_statement
      WHERE claim IN (SELECT CAST(value AS BIGINT) FROM json_each(?)) AND claim <> statement) AS c
  JOIN statement AS s ON s.id = c.statement JOIN document AS d ON d.id = s.document GROUP BY c.claim`;
