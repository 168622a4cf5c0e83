import { readSpans, wordsAt } from '../../codec.ts';
import { type Place, readPlace, writePlace } from '../../timeline/cursor.ts';
import { tally } from '../../timeline/tally.ts';
import { type AsksFor, asksFor, mentionsWithin } from '../../timeline/topic.ts';
import type { OverTime, Step, TimelineFilter, TimelineOptions, TimelinePage, Topic } from '../../timeline.ts';
import type { Entity } from '../../../identity/entity.ts';
import type { Span } from '../../../text/span.ts';
import type { Database } from '../../database.ts';
import type { Roots } from '../roots.ts';

/** Statements that one page looks at, where their words or mentions must be read; and where the index tells. */
const READ = 500;
const LOOKED_AT = 50_000;
/** Statements that are looked at to count those about something. */
const COUNTED = 2_000;
/** Rows that are taken at once. */
const CHUNK = 200;

interface Row {
  readonly id: number;
  readonly day: string | null;
  readonly type: string;
  readonly outlet: number | null;
}

/** Statements of a speaker, a page at a time. */
export class TimelinePages {
  readonly #file: Database;
  readonly #roots: Roots;

  constructor(file: Database, roots: Roots) {
    this.#file = file;
    this.#roots = roots;
  }

  page(entity: number, options: TimelineOptions): TimelinePage {
    const matches = this.#matcher(options);
    let left = options.about ? READ : LOOKED_AT;
    let place = options.cursor === undefined ? null : readPlace(options.cursor);
    const statements: number[] = [];
    for (const row of this.#after(entity, place, options)) {
      if (left-- === 0 || statements.length === options.limit)
        return { statements, cursor: place && writePlace(place) };
      place = row;
      if (matches(row)) statements.push(row.id);
    }
    return { statements, cursor: null };
  }

  overTime(entity: number, step: Step, filter: TimelineFilter): OverTime {
    if (filter.about !== undefined || filter.outlet !== undefined) return this.#walkedOverTime(entity, step, filter);
    const { since = '0000', until = '9999', type = null } = filter;
    const rows = this.#file.prepare(TIMES).all(LETTERS[step], entity, since, until, type, type);
    const times = rows.map(({ time, n }) => ({ what: time as string, statements: Number(n) }));
    return { times, counted: times.reduce((sum, { statements }) => sum + statements, 0), isWhole: true };
  }

  /** Where more must be asked of each statement than the index tells. */
  #walkedOverTime(entity: number, step: Step, filter: TimelineFilter): OverTime {
    const matches = this.#matcher(filter);
    const found: string[] = [];
    let left = filter.about ? COUNTED : LOOKED_AT;
    for (const row of this.#after(entity, null, { ...filter, order: 'newest' })) {
      if (row.day === null || left-- === 0) break;
      if (matches(row)) found.push(row.day.slice(0, LETTERS[step]));
    }
    const times = tally(found).sort((a, b) => (a.what < b.what ? -1 : 1));
    return { times, counted: found.length, isWhole: left >= 0 };
  }

  /** Whether single statements fit, their days apart. */
  fits(filter: TimelineFilter): (id: number) => boolean {
    const matches = this.#matcher(filter);
    const select = this.#file.prepare(ONE);
    return (id) => {
      const row = select.get(id) as unknown as Row | undefined;
      return row !== undefined && isWithin(row.day, filter) && matches(row);
    };
  }

  /** Rows after a place: those of a day, then those without one. */
  *#after(
    entity: number,
    place: Place | null,
    options: TimelineFilter & Pick<TimelineOptions, 'order'>,
  ): Generator<Row> {
    const { order, since = '0000', until = '9999' } = options;
    const isNewest = order === 'newest';
    const [sign, direction] = isNewest ? ['<', 'DESC'] : ['>', 'ASC'];
    if (place?.day !== null) {
      const select = this.#file.prepare(`${ROWS} AND s.day >= ? AND s.day <= ? AND (s.day, s.id) ${sign} (?, ?)
        ORDER BY s.day ${direction}, s.id ${direction} LIMIT ${CHUNK}`);
      const start = { day: isNewest ? '9999' : '0000', id: 0 };
      yield* chunks(place ?? start, (at) => select.all(entity, since, until, at.day, at.id));
    }
    if (isDated(options)) return;
    const select = this.#file.prepare(
      `${ROWS} AND s.day IS NULL AND s.id ${sign} ? ORDER BY s.id ${direction} LIMIT ${CHUNK}`,
    );
    const start = { day: null, id: isNewest ? Number.MAX_SAFE_INTEGER : 0 };
    yield* chunks(place?.day === null ? place : start, (at) => select.all(entity, at.id));
  }

  #matcher({ type, outlet, about }: TimelineFilter): (row: Row) => boolean {
    const wanted = outlet === undefined ? null : this.#outlet(outlet);
    const isAbout = about ? this.#topic(about) : (): boolean => true;
    return (row) =>
      (type === undefined || row.type === type) && (outlet === undefined || row.outlet === wanted) && isAbout(row.id);
  }

  #outlet(name: string): number {
    return Number(this.#file.prepare('SELECT id FROM outlet WHERE name = ?').get(name)?.['id'] ?? -1);
  }

  #topic(topic: Topic): (id: number) => boolean {
    if (topic.kind === 'entity') return (id) => this.#mentions(id, topic.entity);
    const asks = asksFor(topic.words);
    return (id) => this.#says(id, asks);
  }

  #says(id: number, asks: AsksFor): boolean {
    const row = this.#file.prepare(WORDS).get(id)!;
    return asks(wordsAt(row['text'] as string, row['quote'] as string));
  }

  #mentions(id: number, entity: number): boolean {
    const row = this.#file.prepare(QUOTE).get(id)!;
    const locals = [...this.#roots.rootsOf(row['name'] as string)].filter(([, root]) => root === entity);
    if (locals.length === 0) return false;
    const ids = new Set(locals.map(([local]) => local));
    const found = this.#file.prepare(ENTITIES).get(row['revision'])!['entities'] as string;
    const mentions = (JSON.parse(found) as Entity[]).flatMap((one): readonly Span[] =>
      ids.has(one.id) ? one.mentions : [],
    );
    return mentionsWithin(readSpans(row['quote'] as string), mentions);
  }
}

/** Of a day, what stands for each step. */
const LETTERS: Readonly<globalThis.Record<Step, number>> = { year: 4, month: 7, day: 10 };

function* chunks(start: Place, select: (after: Place) => unknown[]): Generator<Row> {
  for (let at = start; ;) {
    const rows = select(at) as Row[];
    yield* rows;
    if (rows.length < CHUNK) return;
    at = rows[rows.length - 1];
  }
}

const isDated = ({ since, until }: TimelineFilter): boolean => since !== undefined || until !== undefined;

function isWithin(day: string | null, { since = '0000', until = '9999' }: TimelineFilter): boolean {
  return day === null ? since === '0000' && until === '9999' : day >= since && day <= until;
}

const FROM = 'FROM statement AS s JOIN document AS d ON d.id = s.document';
const ROWS = `SELECT s.id, s.day, s.type, d.outlet ${FROM} WHERE s.speaker = ? AND s.state IN ('present', 'vanished')`;
const TIMES = `SELECT substr(day, 1, ?) AS time, count(*) AS n FROM statement
  WHERE speaker = ? AND state IN ('present', 'vanished') AND day >= ? AND day <= ? AND (? IS NULL OR type = ?)
  GROUP BY time ORDER BY time`;
const ONE = `SELECT s.id, s.day, s.type, d.outlet ${FROM} WHERE s.id = ? AND s.state IN ('present', 'vanished')`;
const WORDS = 'SELECT s.quote, r.text FROM statement AS s JOIN revision AS r ON r.id = s.revision WHERE s.id = ?';
const QUOTE = `SELECT s.quote, s.revision, d.name ${FROM} WHERE s.id = ?`;
const ENTITIES = `SELECT json_of(found) ->> 'entities' AS entities FROM revision WHERE id = ?`;
