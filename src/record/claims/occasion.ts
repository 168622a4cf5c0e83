import type { Utterance } from './utterance.ts';

/** When something was said, in days since 1970, both included; null where nothing tells. */
export interface Occasion {
  readonly from: number | null;
  readonly to: number | null;
  /**
   * - `said`: the text names the day;
   * - `published`: said on the day of publication or in the days before;
   * - `recalled`: the text recalls what was said at another time, which it does not name;
   * - `unknown`: neither is known.
   */
  readonly basis: 'said' | 'published' | 'recalled' | 'unknown';
}

const DAY = 86_400_000;
/** A report is out within so many days after the words were said. */
const DELAY = 3;
/** Months and years of saying are too wide to tell an occasion. */
const WIDEST = 7;

/** The days on which an utterance was made, as far as it tells. */
export function occasionOf({ saidOn, published, day, frame }: Utterance): Occasion {
  const shown = dayNumber(published ?? day);
  if (saidOn) {
    const [from, to] = [dayNumber(saidOn.from), dayNumber(saidOn.to)];
    if (from !== null && to !== null && (to - from <= WIDEST || (shown !== null && to < shown - WIDEST)))
      return { from, to, basis: 'said' };
  }
  if (frame !== null && recalls(frame, shown)) return { from: null, to: null, basis: 'recalled' };
  return shown === null
    ? { from: null, to: null, basis: 'unknown' }
    : { from: shown - DELAY, to: shown, basis: 'published' };
}

/** Whether both may be of one occasion: where neither is dated, nothing speaks against it. */
export function sameOccasion(a: Occasion, b: Occasion): boolean {
  if (a.basis === 'recalled' || b.basis === 'recalled') return false;
  if (a.from === null || a.to === null || b.from === null || b.to === null) return a.basis === b.basis || true;
  return a.from <= b.to && b.from <= a.to;
}

/** Days since 1970 of a date that begins with `YYYY-MM-DD`. */
function dayNumber(date: string | null): number | null {
  const digits = date === null ? null : /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  const time = digits ? Date.parse(`${digits}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? null : Math.floor(time / DAY);
}

const PAST_FRAME = /(?:^|[^\p{L}])(?:hatten?|war|waren)(?:[^\p{L}]|$)/iu;
const LONG_AGO =
  /(?:^|[^\p{L}])(?:damals|seinerzeit|einst|einmal|früher|vor (?:\p{L}+ |\d+ )?(?:jahren?|monaten?|wochen)|im (?:vorjahr|wahlkampf|vergangenen jahr|letzten jahr)|in der vergangenheit|wiederholt|mehrfach|immer wieder|stets|schon|bereits|zuvor)(?:[^\p{L}]|$)/iu;
const YEAR = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/;

/** "hatte sie ⟨schon 2019⟩ gesagt", "wie er ⟨damals⟩ sagte": a frame that tells of another time. */
function recalls(frame: string, shown: number | null): boolean {
  const text = frame.slice(0, 400);
  const year = Number(YEAR.exec(text)?.[1]);
  if (year && shown !== null && year < new Date(shown * DAY).getUTCFullYear()) return true;
  return (
    LONG_AGO.test(text) &&
    (PAST_FRAME.test(text) ||
      /damals|seinerzeit|einst|vor .*(?:jahr|monat)|vorjahr|vergangenen jahr|letzten jahr/iu.test(text))
  );
}
