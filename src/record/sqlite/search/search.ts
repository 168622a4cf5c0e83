import type { Query } from '../../query/ast.ts';
import { format } from '../../query/format.ts';
import { compile } from '../../search/compile.ts';
import { token } from '../../search/expression.ts';
import { foundText } from '../../search/found.ts';
import { hitFinder } from '../../search/hits.ts';
import { nearWords } from '../../search/near-words.ts';
import { Mark } from '../../search/tokens.ts';
import type { Facets, PartCount, Renamed, SavedSearch, Search, SearchHit } from '../../search.ts';
import type { SearchOptions, SearchPage, Total } from '../../search.ts';
import type { StoredStatement } from '../../stored.ts';
import type { Database } from '../../database.ts';
import { type FacetRow, countFacets } from './facets.ts';
import { Knowledge, type Neighbours } from './knowledge.ts';
import { statementAt } from './place.ts';
import { type Found, cursorOf, positionOf, walk } from './walk.ts';

/** Statements beyond which nobody counts. */
const MOST_COUNTED = 10_000;
/** Statements of which facets are counted where nobody says otherwise. */
const MOST_FACETED = 5_000;
/** Statements that are compared by how closely they fit: the newest. */
const MOST_COMPARED = 1_000;
/** Parts of a query that are looked up by themselves, and neighbours of a word that are told. */
const MOST_PARTS = 32;
const MOST_NEAR = 5;
const WIDTH = 320;

/** What search hands out is made of. */
export interface Sources extends Neighbours {
  readonly statements: (ids: readonly number[]) => readonly StoredStatement[];
  readonly textOf: (revision: number) => string;
  readonly namesOf: (entities: readonly number[]) => ReadonlyMap<number, { readonly name: string }>;
}

/** Search in SQLite. */
export class SqliteSearch implements Search {
  readonly #file: Database;
  readonly #sources: Sources;
  readonly #knowledge: Knowledge;

  readonly #compared: number;

  constructor(file: Database, sources: Sources, compared: number = MOST_COMPARED) {
    this.#file = file;
    this.#compared = compared;
    this.#sources = sources;
    this.#knowledge = new Knowledge(file, sources);
  }

  search(query: Query, { order, limit, cursor = null, width = WIDTH }: SearchOptions): SearchPage {
    return this.#file.snapshot(() => {
      const compiled = compile(query, this.#knowledge);
      const after = cursor === null ? null : positionOf(cursor, query, order);
      const ground = { file: this.#file, compared: this.#compared };
      const found = walk(ground, compiled, order, after, limit + 1);
      const page = found.slice(0, limit);
      const last = page.at(-1);
      return {
        hits: this.#hits(page, query, width),
        cursor: found.length > limit && last ? cursorOf(last, query, order) : null,
        total: this.#count(this.#file.index.match(compiled.expression)),
      };
    });
  }

  /**
   * Of some statements those that fit. Asks for each day once, as the index lies in the order of days. Belongs into the
   * transaction or snapshot of the caller.
   */
  matching(query: Query, statements: readonly number[]): number[] {
    const match = this.#file.index.match(compile(query, this.#knowledge).expression);
    const place = this.#file.prepare(PLACE);
    const places = statements.flatMap((id) => {
      const row = place.get(id);
      return row ? [{ day: Number(row['day']), place: Number(row['place']) }] : [];
    });
    const wanted = new Set(places.map((one) => one.place));
    const between = this.#file.prepare(BETWEEN);
    const found = [...Map.groupBy(places, ({ day }) => day).values()].flatMap((ofDay) => {
      const sorted = ofDay.map((one) => one.place).sort((x, y) => x - y);
      const rows = between.all(match, sorted[0], sorted.at(-1)!).map((row) => Number(row['place']));
      return rows.filter((row) => wanted.has(row)).map(statementAt);
    });
    return found.sort((a, b) => a - b);
  }

  /** Of the statements that fit the newest. Belongs into the snapshot of the caller. */
  newest(query: Query, most: number): number[] {
    const ground = { file: this.#file, compared: this.#compared };
    return walk(ground, compile(query, this.#knowledge), 'newest', null, most).map(({ place }) => statementAt(place));
  }

  facets(query: Query, most: number = MOST_FACETED): Facets {
    return this.#file.snapshot(() => {
      const match = this.#file.index.match(compile(query, this.#knowledge).expression);
      const newest = this.#file.prepare(NEWEST);
      newest.setReturnArrays(true);
      const rows = newest.all(match, most + 1) as unknown as FacetRow[];
      const names = { outlet: this.#outletName, speakers: this.#speakerNames };
      return countFacets(rows.slice(0, most), names, rows.length <= most);
    });
  }

  parts(query: Query): PartCount[] {
    return this.#file.snapshot(() =>
      leavesOf(query)
        .slice(0, MOST_PARTS)
        .map((part) => {
          const total = this.#count(this.#file.index.match(compile(part, this.#knowledge).expression));
          return { part, total, near: total === 0 && part.kind === 'word' ? this.#near(part.word) : [] };
        }),
    );
  }

  save(name: string, query: Query): void {
    this.#file.transaction(() => {
      this.#file.prepare(SAVE).run(name, format(query));
    });
  }

  saved(): SavedSearch[] {
    const rows = this.#file.prepare('SELECT name, query FROM search_saved ORDER BY name').all();
    return rows.map(({ name, query }) => ({ name: String(name), query: String(query) }));
  }

  unsave(name: string): boolean {
    return this.#file.transaction(
      () => this.#file.prepare('DELETE FROM search_saved WHERE name = ?').run(name).changes > 0,
    );
  }

  rename(name: string, to: string): Renamed {
    return this.#file.transaction(() => {
      const isThere = this.#file.prepare('SELECT 1 FROM search_saved WHERE name = ?');
      if (!isThere.get(name)) return 'missing';
      if (name !== to && isThere.get(to)) return 'taken';
      this.#file.prepare('UPDATE search_saved SET name = ? WHERE name = ?').run(to, name);
      return 'renamed';
    });
  }

  look(name: string, by: string, statement: number): boolean {
    return this.#file.transaction(() => this.#file.prepare(LOOK).run(by, statement, name).changes > 0);
  }

  looks(by: string): ReadonlyMap<string, number> {
    const rows = this.#file.prepare('SELECT name, statement FROM search_look WHERE by = ?').all(by);
    return new Map(rows.map(({ name, statement }) => [String(name), Number(statement)]));
  }

  #hits(found: readonly Found[], query: Query, width: number): SearchHit[] {
    const finder = hitFinder(query);
    const statements = this.#sources.statements(found.map(({ place }) => statementAt(place)));
    return statements.map((statement, i) => {
      const text = this.#sources.textOf(statement.revision);
      const snippet = foundText(text, statement.statement.quote.spans, finder, width);
      return { statement, fit: found[i].fit, snippet };
    });
  }

  #count(match: string): Total {
    const n = Number(this.#file.prepare(COUNT).get(match, MOST_COUNTED + 1)!['n']);
    return n > MOST_COUNTED ? { atLeast: MOST_COUNTED } : n;
  }

  #near(word: string): string[] {
    const counted = [...nearWords(word)].flatMap((near) => {
      const count = Number(
        this.#file.prepare(COUNT).get(this.#file.index.match(token(Mark.form + near)), NEAR_COUNTED)!['n'],
      );
      return count > 0 ? [{ near, count }] : [];
    });
    counted.sort((a, b) => b.count - a.count || (a.near < b.near ? -1 : 1));
    return counted.slice(0, MOST_NEAR).map(({ near }) => near);
  }

  #outletName = (id: number): string =>
    String(this.#file.prepare('SELECT name FROM outlet WHERE id = ?').get(id)!['name']);

  #speakerNames = (ids: readonly number[]): ReadonlyMap<number, string> =>
    new Map([...this.#sources.namesOf(ids)].map(([id, { name }]) => [id, name]));
}

/** Neighbours of a word are compared by how often they occur, up to so often. */
const NEAR_COUNTED = 200;

/** Words, phrases and fields, those that must not fit left out. */
function leavesOf(query: Query): readonly Query[] {
  if (query.kind === 'not') return [];
  return query.kind === 'all' || query.kind === 'any' ? query.parts.flatMap(leavesOf) : [query];
}

const SAVE = `INSERT INTO search_saved (name, query) VALUES (?, ?)
  ON CONFLICT (name) DO UPDATE SET query = excluded.query`;
const LOOK = `INSERT INTO search_look (name, by, statement) SELECT name, ?, ? FROM search_saved WHERE name = ?
  ON CONFLICT (name, by) DO UPDATE SET statement = excluded.statement`;
const NEWEST = `SELECT e.day, e.speaker, e.outlet, e.type, e.standing, e.hedges, e.chain
  FROM (SELECT rowid AS place FROM search_index WHERE matches(?) ORDER BY rowid DESC LIMIT ?) AS found
  CROSS JOIN search_entry AS e ON e.id = place % 2147483648`;
const PLACE = 'SELECT day, day * 2147483648 + id AS place FROM search_entry WHERE id = ?';
const BETWEEN =
  'SELECT rowid AS place FROM search_index WHERE matches(?) AND rowid BETWEEN CAST(? AS BIGINT) AND CAST(? AS BIGINT)';
const COUNT = `SELECT count(*) AS n FROM (SELECT rowid FROM search_index WHERE matches(?) LIMIT ?) AS found`;
