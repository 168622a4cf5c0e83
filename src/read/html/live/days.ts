import type { Moment, ToldDay } from './entry.ts';

/** An entry as far as its day is concerned. */
export interface Dated {
  readonly moment: Moment | null;
  /** The last heading that names a day and stands between this entry and the one before it, or above the first. */
  readonly heading: ToldDay | null;
  /** It is kept at its place whatever its time. */
  readonly isPinned: boolean;
}

const DAY = 24 * 60;
/** Minutes by which entries stand in the wrong order without a day having passed: they were changed later. */
const DISORDER = 60;

/** From when to when, in minutes since 1970 on the spot. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The times of entries in page order, ISO 8601. Those that show a clock time alone get their day from the heading above
 * them, or from the entries around them that tell it, over midnight in the order of the page; else from when the page
 * was published or changed: the day that brings all entries nearest to it.
 *
 * @param anchors when the page was published and changed, ISO 8601
 * @returns null for an entry of which no day is known
 */
export function timesOf(items: readonly Dated[], anchors: readonly string[]): (string | null)[] {
  const ranges = anchors.map(rangeOf).filter((range) => range !== null);
  const days = daysOf(items, ranges);
  return items.map(({ moment }, i) => {
    if (moment?.iso !== null) return moment?.iso ?? null;
    if (days[i] === null) return null;
    const day = isoDay(days[i]);
    return moment.minutes === null ? day : `${day}T${clockOf(moment.minutes)}`;
  });
}

/** 1 when the oldest entry is first, -1 when the newest is. A step of more than half a day goes over midnight. */
export function directionOf(items: readonly Dated[]): 1 | -1 {
  let balance = 0;
  for (let i = 1; i < items.length; i++) {
    if (items[i - 1].isPinned) continue;
    const step = stepBetween(items[i - 1], items[i]);
    const isOverMidnight = items[i].moment?.iso === null && Math.abs(step) > DAY / 2;
    balance += Math.sign(isOverMidnight ? -step : step);
  }
  return balance > 0 ? 1 : -1;
}

/**
 * Whether entries come in one order. A step back of a quarter of a day and more is another day, of which there is one, or
 * one in three steps.
 *
 * @param tolerance the share of steps that may go the wrong way
 */
export function isOrderly(items: readonly Dated[], tolerance: number): boolean {
  const direction = directionOf(items);
  let [steps, wrong, changes] = [0, 0, 0];
  for (let i = 1; i < items.length; i++) {
    if (items[i - 1].isPinned) continue;
    const back = -stepBetween(items[i - 1], items[i]) * direction;
    steps++;
    if (back >= DAY / 4 && items[i].moment?.iso === null) changes++;
    else if (back > DISORDER / 6) wrong++;
  }
  return wrong <= tolerance * steps && changes <= Math.max(1, steps / 3);
}

/** Minutes from one entry to the next; 0 where it cannot be told. */
function stepBetween(last: Dated, item: Dated): number {
  if (item.heading) return 0;
  const [before, after] = [last.moment, item.moment];
  if (before?.iso && after?.iso) return (Date.parse(after.iso) - Date.parse(before.iso)) / 60_000;
  const [from, to] = [minutesOf(last), minutesOf(item)];
  return from === null || to === null ? 0 : to - from;
}

function daysOf(items: readonly Dated[], ranges: readonly Range[]): (number | null)[] {
  const direction = directionOf(items);
  const year = yearNear(items, ranges);
  const days = items.map((item) => knownDay(item, year));
  const first = days.findIndex((day) => day !== null);
  if (first !== 0) fillStart(days, items, first < 0 ? items.length : first, { direction, ranges });
  for (let i = Math.max(first, 0) + 1; i < items.length; i++) {
    if (days[i] === null && days[i - 1] !== null)
      days[i] = days[i - 1]! + changeBetween(items[i - 1], items[i], direction);
  }
  const pinned = items.findIndex(({ isPinned }) => !isPinned);
  for (let i = 0; i < pinned; i++) if (knownDay(items[i], year) === null) days[i] = days[pinned];
  return days;
}

function knownDay({ moment, heading }: Dated, yearOf: (day: ToldDay) => number | null): number | null {
  if (!moment) return null;
  if (moment.iso !== null) return Math.floor(Date.parse(`${moment.iso.slice(0, 10)}T00:00Z`) / 86_400_000);
  const day = moment.day ?? heading;
  const year = day && (day.year ?? yearOf(day));
  return day && year !== null ? dayNumber(year, day) : null;
}

/** Days of the entries before the first whose day is told. */
function fillStart(
  days: (number | null)[],
  items: readonly Dated[],
  end: number,
  { direction, ranges }: { readonly direction: 1 | -1; readonly ranges: readonly Range[] },
): void {
  const relative = [0];
  for (let i = 1; i < end; i++) relative.push(relative[i - 1] + changeBetween(items[i - 1], items[i], direction));
  if (end === 0) return;
  const told = end < items.length ? days[end] : null;
  const gap =
    told === null ? 0 : items[end].heading ? -direction : -changeBetween(items[end - 1], items[end], direction);
  const bound = told === null ? null : told + gap - relative[end - 1];
  let shift = ranges.length > 0 ? nearest(items.slice(0, end), relative, ranges) : bound;
  if (shift !== null && bound !== null && (shift - bound) * direction > 0) shift = bound;
  if (shift === null) return;
  for (let i = 0; i < end; i++) if (items[i].moment) days[i] = relative[i] + shift;
}

function minutesOf({ moment }: Dated): number | null {
  return moment?.minutes ?? null;
}

function changeBetween(last: Dated, item: Dated, direction: 1 | -1): number {
  const [before, after] = [minutesOf(last), minutesOf(item)];
  if (last.isPinned || before === null || after === null) return 0;
  const step = (after - before) * direction;
  return step < -DISORDER ? direction : 0;
}

/** By how many days entries are to be shifted so that they are nearest to the anchors; of equals the last anchor decides. */
function nearest(items: readonly Dated[], relative: readonly number[], ranges: readonly Range[]): number {
  let [oldest, newest] = [Infinity, -Infinity];
  items.forEach(({ moment }, i) => {
    const minutes = moment?.minutes ?? null;
    if (minutes === null) return;
    oldest = Math.min(oldest, relative[i] * DAY + minutes);
    newest = Math.max(newest, relative[i] * DAY + minutes);
  });
  if (oldest === Infinity) [oldest, newest] = [0, 0];
  let best = { shift: 0, cost: Infinity, tie: Infinity };
  for (const shift of ranges.flatMap(({ from, to }) => candidates(from - newest, to - oldest))) {
    const span = { from: oldest + shift * DAY, to: newest + shift * DAY };
    const cost = ranges.reduce((sum, range) => sum + distance(range, span), 0);
    const tie = distance(ranges[ranges.length - 1], { from: span.to, to: span.to });
    if (cost < best.cost || (cost === best.cost && tie < best.tie)) best = { shift, cost, tie };
  }
  return best.shift;
}

/** Whole days about the two ends of what is possible. */
function candidates(from: number, to: number): number[] {
  const [first, last] = [Math.floor(from / DAY), Math.floor(to / DAY)];
  return [first, first + 1, last, last + 1];
}

function distance(a: Range, b: Range): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** Which year a day without one is in: the one that brings it nearest to when the page was published. */
function yearNear(items: readonly Dated[], ranges: readonly Range[]): (day: ToldDay) => number | null {
  const told = items.find(({ moment }) => (moment?.iso ?? null) !== null)?.moment?.iso;
  const range = ranges.at(-1) ?? (told === undefined ? null : rangeOf(told!));
  if (!range) return () => null;
  const now = Math.floor(range.to / DAY);
  const year = new Date(now * 86_400_000).getUTCFullYear();
  return (day) => {
    const away = (one: number): number => Math.abs(dayNumber(one, day) - now);
    return [year, year - 1, year + 1].reduce((best, one) => (away(one) < away(best) ? one : best));
  };
}

/** When it was on the spot: in the zone that is told, and for UTC, which servers write, that of Central Europe. */
function rangeOf(iso: string): Range | null {
  const found = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?(?:.*(Z|[+-]00:?00))?/i.exec(iso.trim().slice(0, 40));
  const start = found ? Date.parse(`${found[1]}T${found[2] ?? '00:00'}Z`) / 60_000 : NaN;
  if (!found || Number.isNaN(start)) return null;
  if (found[2] === undefined) return { from: start, to: start + DAY - 1 };
  const here = found[3] === undefined ? start : start + centralEurope(start);
  return { from: here, to: here };
}

/** Minutes ahead of UTC: summer time lasts from the last Sunday of March to that of October, 1:00 UTC. */
function centralEurope(minutes: number): number {
  const year = new Date(minutes * 60_000).getUTCFullYear();
  const lastSunday = (month: number): number => {
    const end = new Date(Date.UTC(year, month, 0, 1));
    return end.getTime() / 60_000 - end.getUTCDay() * DAY;
  };
  return minutes >= lastSunday(3) && minutes < lastSunday(10) ? 120 : 60;
}

function dayNumber(year: number, { month, day }: ToldDay): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

export function clockOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
