import type { StatementType } from '../../../text/statement.ts';
import type { EntityRef } from '../../stored.ts';
import { tally } from '../../timeline/tally.ts';
import type { FunctionHeld, SpeakerSummary, Tally } from '../../timeline.ts';
import type { Database } from '../../database.ts';
import type { Roots } from '../roots.ts';

/** The newest statements, over which types, months, outlets and addressees are counted. */
const COUNTED = 5_000;
/** Of these, those whose way and company are looked at. */
const LOOKED_INTO = 300;
/** Of the documents of these, those whose persons are counted. */
const DOCUMENTS = 100;
/** Of each list. */
const SHOWN = 10;

type Totals = Pick<SpeakerSummary, 'statements' | 'first' | 'last'>;

/** Counts the statements of a speaker; all reads go through one index, or are bounded. */
export class Summaries {
  readonly #file: Database;
  readonly #roots: Roots;

  constructor(file: Database, roots: Roots) {
    this.#file = file;
    this.#roots = roots;
  }

  of(entity: number, functions: readonly FunctionHeld[]): SpeakerSummary | null {
    const root = this.#roots.root(entity);
    const ref = root === null ? undefined : this.#roots.names([root]).get(root);
    if (!ref) return null;
    const totals = this.#totals(ref.id);
    return {
      ...{ entity: ref, ...totals, types: this.#tallied<StatementType>(TYPES, ref.id) },
      months: this.#tallied<string>(MONTHS, ref.id),
      functions,
      counted: Math.min(totals.statements, COUNTED),
      outlets: this.#tallied<string>(OUTLETS, ref.id),
      addressees: this.#named(this.#tallied<number>(ADDRESSEES, ref.id)),
      media: this.#tallied<string>(MEDIA, ref.id),
      company: this.#company(ref.id),
    };
  }

  #totals(entity: number): Totals {
    const end = (sql: string): string | null => (this.#file.prepare(sql).get(entity)?.['day'] ?? null) as string | null;
    const statements = Number(this.#file.prepare(TOTAL).get(entity)!['n']);
    return { statements, first: end(FIRST), last: end(LAST) };
  }

  #tallied<T extends string | number>(sql: string, entity: number): Tally<T>[] {
    return this.#file
      .prepare(sql)
      .all(entity)
      .map(({ what, n }) => ({ what: what as T, statements: Number(n) }));
  }

  #named(tallies: readonly Tally<number>[]): Tally<EntityRef>[] {
    const names = this.#roots.names(tallies.map(({ what }) => what));
    return tallies.flatMap(({ what, statements }) => {
      const ref = names.get(what);
      return ref ? [{ what: ref, statements }] : [];
    });
  }

  #company(entity: number): Tally<EntityRef>[] {
    const documents = this.#file.prepare(NAMES).all(entity);
    const others = documents.flatMap(({ name }) => {
      const roots = new Set(this.#roots.rootsOf(name as string).values());
      roots.delete(entity);
      return [...roots];
    });
    return this.#named(tally(others, SHOWN));
  }
}

const SHOWN_STATES = `state IN ('present', 'vanished')`;
const OF_SPEAKER = `FROM statement WHERE speaker = ? AND ${SHOWN_STATES}`;
const TOTAL = `SELECT count(*) AS n ${OF_SPEAKER}`;
const FIRST = `SELECT day ${OF_SPEAKER} AND day IS NOT NULL ORDER BY day LIMIT 1`;
const LAST = `SELECT day ${OF_SPEAKER} AND day IS NOT NULL ORDER BY day DESC LIMIT 1`;
const newest = (columns: string, most: number): string =>
  `SELECT ${columns} ${OF_SPEAKER} ORDER BY day DESC NULLS LAST, id DESC LIMIT ${most}`;
const ORDER = `ORDER BY n DESC, what LIMIT ${SHOWN}`;
const TYPES = `SELECT type AS what, count(*) AS n FROM (${newest('type', COUNTED)}) AS s GROUP BY type ${ORDER}`;
const MONTHS = `SELECT substr(day, 1, 7) AS what, count(*) AS n FROM (${newest('day', COUNTED)}) AS s
  WHERE day IS NOT NULL GROUP BY what ORDER BY what`;
const OUTLETS = `SELECT o.name AS what, count(*) AS n FROM (${newest('document', COUNTED)}) AS s
  JOIN document AS d ON d.id = s.document JOIN outlet AS o ON o.id = d.outlet GROUP BY o.id ${ORDER}`;
const ADDRESSEES = `SELECT addressee AS what, count(*) AS n FROM (${newest('addressee', COUNTED)}) AS s
  WHERE addressee IS NOT NULL GROUP BY addressee ${ORDER}`;
const MEDIA = `SELECT c.value ->> 0 AS what, count(*) AS n FROM (${newest('found', LOOKED_INTO)}) AS s,
  json_rows(json_of(s.found) -> 'chain') AS c GROUP BY what ${ORDER}`;
const NAMES = `SELECT DISTINCT d.name FROM (${newest('document', LOOKED_INTO)}) AS s
  JOIN document AS d ON d.id = s.document LIMIT ${DOCUMENTS}`;
