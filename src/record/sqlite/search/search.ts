import type { Query } from '../../query/ast.ts';
import { format } from '../../query/format.ts';
import { compile } from '../../search/compile.ts';
import { foundText } from '../../search/found.ts';
import { hitFinder } from '../../search/hits.ts';
import { nearWords } from '../../search/near-words.ts';
import { Mark } from '../../search/tokens.ts';
import type { Facets, Fit, PartCount, SavedSearch, Search, SearchHit } from '../../search.ts';
import type { SearchOptions, SearchPage, Total } from '../../search.ts';
import type { StoredStatement } from '../../stored.ts';
import type { SqliteFile } from '../file.ts';
import { type FacetRow, countFacets } from './facets.ts';
import { Knowledge, type Neighbours } from './knowledge.ts';
import { matchOf } from './match.ts';
import { statementAt } from './place.ts';
import { type Position, type Stretch, cursorOf, positionOf, stretchesOf } from './walk.ts';

/** Statements beyond which nobody counts. */
const MOST_COUNTED = 10_000;
/** Statements of which facets are counted where nobody says otherwise. */
const MOST_FACETED = 10_000;
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
  readonly #file: SqliteFile;
  readonly #sources: Sources;
  readonly #knowledge: Knowledge;

  constructor(file: SqliteFile, sources: Sources) {
    this.#file = file;
    this.#sources = sources;
    this.#knowledge = new Knowledge(file, sources);
  }

  search(query: Query, { order, limit, cursor = null, width = WIDTH }: SearchOptions): SearchPage {
    return this.#file.snapshot(() => {
      const compiled = compile(query, this.#knowledge);
      const stretches = stretchesOf(compiled, order);
      const position = cursor === null ? null : positionOf(cursor, query, order, stretches.length);
      const found = this.#walk(stretches, position, limit + 1);
      const page = found.slice(0, limit);
      const last = page.at(-1);
      return {
        hits: this.#hits(page, query, width),
        cursor: found.length > limit && last ? cursorOf(last, query, order) : null,
        total: this.#count(matchOf(compiled.expression)),
      };
    });
  }

  /**
   * Of some statements those that fit. Asks for each day once, as the index lies in the order of days. Belongs into the
   * transaction or snapshot of the caller.
   */
  matching(query: Query, statements: readonly number[]): number[] {
    const match = matchOf(compile(query, this.#knowledge).expression);
    const place = this.#file.prepare(PLACE);
    const places = statements.flatMap((id) => {
      const row = place.get(id);
      return row ? [{ day: Number(row['day']), place: Number(row['place']) }] : [];
    });
    const wanted = new Set(places.map((one) => one.place));
    const between = this.#file.prepare(BETWEEN);
    return [...Map.groupBy(places, ({ day }) => day).values()].flatMap((ofDay) => {
      const sorted = ofDay.map((one) => one.place).sort((x, y) => x - y);
      const rows = between.all(match, sorted[0], sorted.at(-1)!).map((row) => Number(row['place']));
      return rows.filter((found) => wanted.has(found)).map(statementAt);
    });
  }

  facets(query: Query, most: number = MOST_FACETED): Facets {
    return this.#file.snapshot(() => {
      const match = matchOf(compile(query, this.#knowledge).expression);
      const ids = this.#file.prepare(NEWEST).all(match, most + 1);
      const entry = this.#file.prepare(ENTRY);
      const rows = ids.slice(0, most).map(({ place }) => entry.get(statementAt(Number(place))) as unknown as FacetRow);
      return countFacets(rows, { outlet: this.#outletName, speakers: this.#speakerNames }, ids.length <= most);
    });
  }

  parts(query: Query): PartCount[] {
    return this.#file.snapshot(() =>
      leavesOf(query)
        .slice(0, MOST_PARTS)
        .map((part) => {
          const total = this.#count(matchOf(compile(part, this.#knowledge).expression));
          return { part, total, near: total === 0 && part.kind === 'word' ? this.#near(part.word) : [] };
        }),
    );
  }

  save(name: string, query: Query): void {
    this.#file.transaction(() => {
      this.#file.prepare('INSERT OR REPLACE INTO search_saved (name, query) VALUES (?, ?)').run(name, format(query));
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

  #walk(stretches: readonly Stretch[], position: Position | null, most: number): Found[] {
    const found: Found[] = [];
    for (const [i, stretch] of stretches.entries()) {
      if (i < (position?.stretch ?? 0) || found.length >= most) continue;
      const { match, fit, isRising } = stretch;
      let { from, to } = stretch;
      if (position?.stretch === i) {
        if (isRising) from = Math.max(from, position.place + 1);
        else to = Math.min(to, position.place - 1);
      }
      const rows = this.#file.prepare(isRising ? RISING : FALLING).all(match, from, to, most - found.length);
      for (const { place } of rows) found.push({ stretch: i, place: Number(place), fit });
    }
    return found;
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
      const count = Number(this.#file.prepare(COUNT).get(`"${Mark.form}${near}"`, NEAR_COUNTED)!['n']);
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

interface Found extends Position {
  readonly fit: Fit | null;
}

/** Neighbours of a word are compared by how often they occur, up to so often. */
const NEAR_COUNTED = 200;

/** Words, phrases and fields, those that must not fit left out. */
function leavesOf(query: Query): readonly Query[] {
  if (query.kind === 'not') return [];
  return query.kind === 'all' || query.kind === 'any' ? query.parts.flatMap(leavesOf) : [query];
}

const FALLING = `SELECT rowid AS place FROM search_index WHERE search_index MATCH ? AND rowid BETWEEN ? AND ?
  ORDER BY rowid DESC LIMIT ?`;
const RISING = `SELECT rowid AS place FROM search_index WHERE search_index MATCH ? AND rowid BETWEEN ? AND ?
  ORDER BY rowid LIMIT ?`;
const PLACE = 'SELECT day, day * 2147483648 + id AS place FROM search_entry WHERE id = ?';
const BETWEEN = 'SELECT rowid AS place FROM search_index WHERE search_index MATCH ? AND rowid BETWEEN ? AND ?';
const NEWEST = `SELECT rowid AS place FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT ?`;
const COUNT = `SELECT count(*) AS n FROM (SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT ?)`;
const ENTRY = 'SELECT day, speaker, outlet, type, standing, hedges, chain FROM search_entry WHERE id = ?';
