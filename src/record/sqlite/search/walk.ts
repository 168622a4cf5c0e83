import type { Query } from '../../query/ast.ts';
import { format } from '../../query/format.ts';
import type { Compiled } from '../../search/compile.ts';
import { hashOf } from '../../search/hash.ts';
import { type Fit, type Order, SearchError } from '../../search.ts';
import type { Database } from '../../database.ts';
import { DATED } from './place.ts';

/** A place in the index that was found. */
export interface Found extends Position {
  readonly fit: Fit | null;
}

/** Where a page ended: a stretch of the walk, the place in it, and between which places fits are compared. */
export interface Position {
  readonly stretch: number;
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

const END = Number.MAX_SAFE_INTEGER;

/** What is walked along: an index, and how many fits are compared with each other, the newest. */
export interface Ground {
  readonly file: Database;
  readonly compared: number;
}

/** The next places that fit, at most so many. @param after null for the first page */
export function walk(ground: Ground, compiled: Compiled, order: Order, after: Position | null, most: number): Found[] {
  const match = ground.file.index.match(compiled.expression);
  if (order === 'relevance' && compiled.levels.length > 0) return closest(ground, compiled, match, after, most);
  return order === 'oldest' ? rising(ground, match, after, most) : falling(ground, match, after?.place ?? END, most, 0);
}

function falling({ file }: Ground, match: string, before: number, most: number, stretch: number): Found[] {
  const places = placesOf(file.prepare(FALLING).all(match, 0, before - 1, most));
  return places.map((place) => ({ stretch, place, from: 0, to: 0, fit: null }));
}

/** Those without a day come last. */
function rising({ file }: Ground, match: string, after: Position | null, most: number): Found[] {
  const found: Found[] = [];
  for (const [stretch, [first, last]] of (
    [
      [DATED, END],
      [0, DATED - 1],
    ] as const
  ).entries()) {
    if (stretch < (after?.stretch ?? 0)) continue;
    const from = after?.stretch === stretch ? after.place + 1 : first;
    for (const place of placesOf(file.prepare(RISING).all(match, from, last, most - found.length)))
      found.push({ stretch, place, from: 0, to: 0, fit: null });
  }
  return found;
}

/**
 * Of the newest that fit, the closest first; then the others. What is compared keeps its first and last place from page to
 * page, so that a statement that is added comes where it belongs, or not at all.
 */
function closest(ground: Ground, compiled: Compiled, match: string, after: Position | null, most: number): Found[] {
  const { from, to, places } = windowOf(ground, match, after);
  const { levels } = compiled;
  const rest = levels.length + 1;
  const next: Found[] = [];
  const compared = after?.stretch === rest ? [] : stretches(ground.file, compiled, places, from, to);
  for (const { stretch, places: ofStretch } of compared) {
    const fit = levels.at(stretch)?.fit ?? 'part';
    for (const place of ofStretch)
      if (after === null || isAfter({ stretch, place }, after)) next.push({ stretch, place, from, to, fit });
    // what fits less closely comes after all of these
    if (next.length >= most) break;
  }
  const found = next.slice(0, most);
  if (found.length === most || from === 0) return found;
  const before = after?.stretch === rest ? after.place : from;
  const others = falling(ground, match, before, most - found.length, rest);
  return [...found, ...others.map((one) => ({ ...one, from, to }))];
}

const isAfter = (one: Pick<Position, 'stretch' | 'place'>, last: Position): boolean =>
  one.stretch > last.stretch || (one.stretch === last.stretch && one.place < last.place);

interface Window {
  readonly from: number;
  readonly to: number;
  /** Falling. */
  readonly places: readonly number[];
}

function windowOf({ file, compared }: Ground, match: string, after: Position | null): Window {
  const { from, to } = after ?? { from: 0, to: END };
  const places = placesOf(file.prepare(FALLING).all(match, from, to, after ? END : compared + 1));
  if (after) return { from, to, places };
  const isAll = places.length <= compared;
  return { from: isAll ? 0 : places[compared - 1], to: places.at(0) ?? 0, places: places.slice(0, compared) };
}

interface Stretch {
  readonly stretch: number;
  /** Falling. */
  readonly places: readonly number[];
}

/** Places by the level that holds them, of several the closest, one level after the other; in the end those that none holds. */
function* stretches(
  file: Database,
  { levels }: Compiled,
  places: readonly number[],
  from: number,
  to: number,
): Generator<Stretch> {
  const left = new Set(places);
  for (const [stretch, level] of levels.entries()) {
    if (left.size === 0) return;
    const held = placesOf(file.prepare(FALLING).all(file.index.match(level.expression), from, to, END));
    yield { stretch, places: held.filter((place) => left.delete(place)) };
  }
  yield { stretch: levels.length, places: [...left] };
}

const placesOf = (rows: readonly Record<string, unknown>[]): number[] => rows.map(({ place }) => Number(place));

/** `relevance.1.1619144688733493.0.1619144688733493.k3f9`: the last is of the query. */
export function cursorOf({ stretch, place, from, to }: Position, query: Query, order: Order): string {
  return [order, stretch, place, from, to, keyOf(query)].join('.');
}

/** @throws SearchError when it is of another query or order */
export function positionOf(cursor: string, query: Query, order: Order): Position {
  const parts = cursor.split('.');
  const numbers = parts.slice(1, -1);
  const fits = parts.length === PARTS && parts[0] === order && parts.at(-1) === keyOf(query);
  if (!fits || !numbers.every((number) => WHOLE.test(number) && Number.isSafeInteger(Number(number))))
    throw new SearchError(cursor);
  const [stretch, place, from, to] = numbers.map(Number);
  return { stretch, place, from, to };
}

const PARTS = 6;
const WHOLE = /^\d{1,16}$/;

const keyOf = (query: Query): string => hashOf(format(query)).toString(36);

/** FTS5 begins and ends a walk at bounds that are integers; numbers are bound as floats, of which it takes no notice. */
const FALLING = `SELECT rowid AS place FROM search_index WHERE matches(?) AND rowid BETWEEN CAST(? AS BIGINT) AND CAST(? AS BIGINT)
  ORDER BY rowid DESC LIMIT ?`;
const RISING = `SELECT rowid AS place FROM search_index WHERE matches(?) AND rowid BETWEEN CAST(? AS BIGINT) AND CAST(? AS BIGINT)
  ORDER BY rowid LIMIT ?`;
