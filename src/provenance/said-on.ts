import type { Reading } from '../attribution/reading.ts';
import { partitionPoint } from '../text/search.ts';
import { type Passage, passageAt } from '../text/passage.ts';
import type { Statement } from '../text/statement.ts';
import type { DateExpression, Interval } from './dates/date.ts';
import { type Scope, rangesOf, sentenceAt, spanOf } from './scope.ts';

/** The days on which something was said, and the words that tell. */
export interface SaidOn extends Interval {
  readonly evidence: Passage;
}

/**
 * When a statement was said, by the first date in its frame. That a text was published on a day does not tell when
 * someone spoke: null then.
 *
 * @param dates in text order, as `datesIn` gives them
 */
export function saidOn(reading: Reading, scope: Scope, dates: readonly DateExpression[]): SaidOn | null {
  for (const range of scope.frame) {
    const { start, end } = spanOf(reading, range);
    for (let i = firstFrom(dates, start); i < dates.length && dates[i].end <= end; i++) {
      const found = daysOf(reading, dates[i]);
      if (found) return found;
    }
  }
  return null;
}

const firstFrom = (dates: readonly DateExpression[], offset: number): number =>
  partitionPoint(dates.length, (i) => dates[i].start < offset);

/** Expressions that name days: no "jährlich", no "drei Stunden lang", no years before. */
function daysOf({ analysis: { tokens } }: Reading, date: DateExpression): SaidOn | null {
  const { interval, type, start, end } = date;
  if (!interval || type === 'SET' || days(interval) > LONGEST) return null;
  const { from, to } = interval;
  return { from, to, evidence: passageAt(tokens.text, [{ start, end }]) };
}

/** What covers more days tells of a time, not of when someone spoke: "seit 2019". */
const LONGEST = 366;

const days = ({ from, to }: Interval): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** How far into its line a ticker's time stands, in code units: "+++ 14:32 Uhr +++". */
const STAMP = 8;

/**
 * Tells of a statement the time at the start of the paragraph in which it begins: "⟨14:32 Uhr⟩: …", as tickers have it.
 *
 * @param dates in text order
 */
export function stampsOf(reading: Reading, dates: readonly DateExpression[]): (statement: Statement) => SaidOn | null {
  const { text, start: startOf } = reading.analysis.tokens;
  const starts = new Map<number, number>();
  for (const { paragraph, start } of reading.sentences)
    if (!starts.has(paragraph)) starts.set(paragraph, startOf[start]);
  return ({ quote }) => {
    const [range] = rangesOf(reading, quote.spans);
    const line = starts.get(sentenceAt(reading, range.start)?.paragraph ?? -1) ?? 0;
    const first = dates.at(firstFrom(dates, line));
    if (first?.type !== 'TIME' || first.start > quote.spans[0].start || first.start - line > STAMP) return null;
    return /^[^\p{L}]*$/u.test(text.slice(line, first.start)) ? daysOf(reading, first) : null;
  };
}
