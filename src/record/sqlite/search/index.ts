import { createHash } from 'node:crypto';
import { HEDGE_KINDS } from '../../../language/de/data/hedges.ts';
import { STANDINGS } from '../../../provenance/evidence.ts';
import { STATEMENT_TYPES } from '../../../text/statement.ts';
import type { Fault } from '../../care.ts';
import { type EntryFacts, entryOf } from '../../search/entry.ts';
import type { Cell, Database, Row } from '../../database.ts';
import type { Change, Part } from '../part.ts';
import { putRows } from '../put.ts';
import { Facts } from './facts.ts';
import { dayNumberOf, placeOf, statementAt } from './place.ts';

/** Statements that are read at once. */
const AT_ONCE = 200;

/** The index of search, kept as the statements are. */
export class SearchIndex implements Part {
  readonly #file: Database;
  readonly #facts: Facts;

  constructor(file: Database) {
    this.#file = file;
    this.#facts = new Facts(file);
  }

  changed({ written, removed, documents }: Change): void {
    for (const id of removed) this.#remove(id);
    this.#facts.begin();
    const all = new Set([...written, ...documents.flatMap((document) => this.#statementsOf(document))]);
    const ids = [...all].sort((a, b) => a - b);
    for (let from = 0; from < ids.length; from += AT_ONCE) this.#write(ids.slice(from, from + AT_ONCE));
  }

  purge(): void {
    this.#file.index.purge();
  }

  rebuild(): void {
    this.#file.index.clear();
    this.#file.prepare('DELETE FROM search_entry').run();
    this.#facts.begin();
    for (let last = 0; ;) {
      const ids = this.#file
        .prepare(NEXT)
        .all(last, AT_ONCE)
        .map(({ id }) => Number(id));
      if (ids.length === 0) break;
      this.#write(ids);
      last = ids[ids.length - 1];
    }
  }

  *check(): Generator<Fault> {
    this.#facts.begin();
    let rows: Row[] = [];
    for (const row of this.#file.prepare(ENTRIES).iterate()) {
      rows.push(row);
      if (rows.length < AT_ONCE) continue;
      yield* this.#faultsOf(rows);
      rows = [];
    }
    yield* this.#faultsOf(rows);
    for (const { place } of this.#file.prepare(MISPLACED).iterate())
      yield faultOf(statementAt(Number(place)), 'is in the index at a place that is not its own, or missing there');
  }

  *#faultsOf(rows: readonly Row[]): Generator<Fault> {
    const all = this.#facts.of(rows.map(({ id }) => Number(id)));
    for (const { id, day, digest } of rows) {
      const facts = all.get(Number(id));
      if (!facts) yield faultOf(Number(id), 'is not in the record, or its text is not');
      else if (digest === null) yield faultOf(Number(id), 'is not in the index');
      else if (Number(day) !== dayNumberOf(facts.day) || Number(digest) !== digestOf(entryOf(facts)))
        yield faultOf(Number(id), 'is in the index with other words or values than its own');
    }
  }

  #write(ids: readonly number[]): void {
    const known = new Map(
      this.#file
        .prepare(KNOWN)
        .all(JSON.stringify(ids))
        .map((row) => [Number(row['id']), row]),
    );
    const [entries, words]: [Cell[][], Cell[][]] = [[], []];
    for (const [id, facts] of this.#facts.of(ids)) {
      const tokens = entryOf(facts);
      const [day, digest] = [dayNumberOf(facts.day), digestOf(tokens)];
      const before = known.get(id);
      if (before && Number(before['day']) === day && Number(before['digest']) === digest) continue;
      if (before) this.#remove(id);
      words.push([placeOf(day, id), this.#file.index.entry(tokens)]);
      entries.push([id, day, digest, ...valuesOf(facts)]);
    }
    putRows(this.#file, 'INSERT INTO search_index (rowid, tokens)', words);
    putRows(this.#file, INSERT, entries);
  }

  #remove(id: number): void {
    const row = this.#file.prepare('SELECT day FROM search_entry WHERE id = ?').get(id);
    if (!row) return;
    this.#file.prepare('DELETE FROM search_index WHERE rowid = ?').run(placeOf(Number(row['day']), id));
    this.#file.prepare('DELETE FROM search_entry WHERE id = ?').run(id);
  }

  #statementsOf(document: number): number[] {
    return this.#file
      .prepare('SELECT s.id FROM revision AS r JOIN statement AS s ON s.revision = r.id WHERE r.document = ?')
      .all(document)
      .map(({ id }) => Number(id));
  }
}

const faultOf = (statement: number, detail: string): Fault => ({ kind: 'index', where: `W${statement}`, detail });

/** 48 bits of SHA-256: whether an entry is the one that was made. */
function digestOf(tokens: string): number {
  return createHash('sha256').update(tokens).digest().readUIntBE(0, 6);
}

/** What facets count, as `search_entry` has it: numbers in lists that only ever grow. */
function valuesOf({ speaker, outlet, type, standing, hedges, chain }: EntryFacts): (number | string | null)[] {
  const kinds = hedges.reduce((bits, { kind }) => bits | (1 << HEDGE_KINDS.indexOf(kind)), 0);
  const [types, standings] = [STATEMENT_TYPES.indexOf(type), STANDINGS.indexOf(standing)];
  const stations = chain.length > 0 ? JSON.stringify([...new Set(chain)]) : null;
  return [speaker.entity, outlet, types, standings, kinds, stations];
}

const INSERT = 'INSERT INTO search_entry (id, day, digest, speaker, outlet, type, standing, hedges, chain)';
const NEXT = 'SELECT id FROM statement WHERE id > ? ORDER BY id LIMIT ?';
const KNOWN = `SELECT id, day, digest FROM search_entry WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_each(?))`;
const ENTRIES = `SELECT s.id, e.day, e.digest FROM statement AS s LEFT JOIN search_entry AS e ON e.id = s.id
  UNION ALL SELECT id, day, digest FROM search_entry WHERE id NOT IN (SELECT id FROM statement)`;
const PLACE = 'day * 2147483648 + id';
const MISPLACED = `SELECT id AS place FROM search_index_docsize WHERE id NOT IN (SELECT ${PLACE} FROM search_entry)
  UNION ALL SELECT ${PLACE} FROM search_entry WHERE ${PLACE} NOT IN (SELECT id FROM search_index_docsize)`;
