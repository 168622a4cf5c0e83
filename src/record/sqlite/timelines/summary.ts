import { STATEMENT_TYPES, type StatementType } from '../../../text/statement.ts';
import type { EntityRef } from '../../stored.ts';
import { tally } from '../../timeline/tally.ts';
import type { FunctionHeld, SpeakerSummary, Tally } from '../../timeline.ts';
import type { SqliteFile } from '../file.ts';
import type { Roots } from '../roots.ts';

/** The newest statements, over which outlets and addressees are counted. */
const COUNTED = 2_000;
/** Of these, those whose way and company are looked at. */
const LOOKED_INTO = 300;
/** Of the documents of these, those whose persons are counted. */
const DOCUMENTS = 100;
/** Of each list. */
const SHOWN = 10;

type Totals = Pick<SpeakerSummary, 'statements' | 'first' | 'last' | 'types'>;

/** Counts the statements of a speaker; all reads go through one index, or are bounded. */
export class Summaries {
  readonly #file: SqliteFile;
  readonly #roots: Roots;

  constructor(file: SqliteFile, roots: Roots) {
    this.#file = file;
    this.#roots = roots;
  }

  of(entity: number, functions: readonly FunctionHeld[]): SpeakerSummary | null {
    const root = this.#roots.root(entity);
    const ref = root === null ? undefined : this.#roots.names([root]).get(root);
    if (!ref) return null;
    const totals = this.#totals(ref.id);
    return {
      ...{ entity: ref, ...totals, months: this.#months(ref.id, totals) },
      functions,
      counted: Math.min(totals.statements, COUNTED),
      outlets: this.#tallied<string>(OUTLETS, ref.id),
      addressees: this.#named(this.#tallied<number>(ADDRESSEES, ref.id)),
      media: this.#tallied<string>(MEDIA, ref.id),
      company: this.#company(ref.id),
    };
  }

  #totals(entity: number): Totals {
    const row = this.#file.prepare(TOTALS).get(entity)!;
    const types = STATEMENT_TYPES.map((type, i): Tally<StatementType> => ({
      what: type,
      statements: Number(row[`t${i}`]),
    }));
    return {
      ...{ statements: Number(row['n']), first: row['first'] as string | null, last: row['last'] as string | null },
      types: types.filter(({ statements }) => statements > 0).sort((a, b) => b.statements - a.statements),
    };
  }

  /** Month by month along the index, from each to the next that has a statement. */
  #months(entity: number, { first }: Totals): Tally<string>[] {
    const months: Tally<string>[] = [];
    const count = this.#file.prepare(MONTH);
    const next = this.#file.prepare(NEXT_MONTH);
    for (let day = first; day !== null;) {
      const month = day.slice(0, 7);
      const end = `${month}-32`;
      const statements = Number(count.get(entity, `${month}-00`, end)!['n']);
      if (statements > 0) months.push({ what: month, statements });
      day = (next.get(entity, end)?.['day'] ?? null) as string | null;
    }
    return months;
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
const TOTALS = `SELECT count(*) AS n, min(day) AS first, max(day) AS last,
    ${STATEMENT_TYPES.map((type, i) => `coalesce(sum(type = '${type}'), 0) AS t${i}`).join(', ')}
  FROM statement WHERE speaker = ? AND ${SHOWN_STATES}`;
const MONTH = `SELECT count(*) AS n FROM statement WHERE speaker = ? AND day > ? AND day < ? AND ${SHOWN_STATES}`;
const NEXT_MONTH = `SELECT day FROM statement WHERE speaker = ? AND day > ? ORDER BY day LIMIT 1`;
const newest = (columns: string, most: number): string =>
  `SELECT ${columns} FROM statement WHERE speaker = ? AND ${SHOWN_STATES} ORDER BY day DESC, id DESC LIMIT ${most}`;
const ORDER = `ORDER BY n DESC, what LIMIT ${SHOWN}`;
const OUTLETS = `SELECT o.name AS what, count(*) AS n FROM (${newest('document', COUNTED)}) AS s
  JOIN document AS d ON d.id = s.document JOIN outlet AS o ON o.id = d.outlet GROUP BY o.id ${ORDER}`;
const ADDRESSEES = `SELECT addressee AS what, count(*) AS n FROM (${newest('addressee', COUNTED)})
  WHERE addressee IS NOT NULL GROUP BY addressee ${ORDER}`;
const MEDIA = `SELECT c.value ->> 0 AS what, count(*) AS n FROM (${newest('found', LOOKED_INTO)}) AS s,
  json_each(s.found, '$.chain') AS c GROUP BY what ${ORDER}`;
const NAMES = `SELECT DISTINCT d.name FROM (${newest('document', LOOKED_INTO)}) AS s
  JOIN document AS d ON d.id = s.document LIMIT ${DOCUMENTS}`;
