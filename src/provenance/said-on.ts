import type { Reading } from '../attribution/reading.ts';
import { partitionPoint } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { DateExpression, Interval } from './dates/date.ts';
import { type Place, holds, hull } from './place.ts';

/**
 * When a statement was made: the date in the clause of its frame, else the one that its paragraph begins with, as entries of
 * a ticker do; null where there is neither, since a text of today may quote what was said long ago. Durations and
 * repetitions ("seit Wochen", "jeden Montag") date nothing.
 *
 * @param dates of the whole text, in text order
 */
export function saidOn(
  reading: Reading,
  place: Place,
  dates: readonly DateExpression[],
): (Interval & { readonly spans: readonly Span[] }) | null {
  if (dates.length === 0) return null;
  const date = framingDate(reading, place, dates) ?? openingDate(reading, place, dates);
  return date && { ...date.interval!, spans: [{ start: date.start, end: date.end }] };
}

/** "sagte sie ⟨am Mittwoch⟩": of several the one nearest to the cue. */
function framingDate(reading: Reading, place: Place, dates: readonly DateExpression[]): DateExpression | null {
  if (place.frame.length === 0) return null;
  const cue = hull(place.cue.length > 0 ? place.cue : place.frame);
  const zones = [...place.frame, ...place.beside];
  let best: { readonly date: DateExpression; readonly distance: number } | null = null;
  for (const zone of zones)
    for (const date of datesIn(reading, zone, dates)) {
      const token = tokenAt(reading, date.start);
      if (!isDay(date) || holds(place.speaker, token)) continue;
      const distance = Math.max(cue.start - token, token - cue.end, 0);
      if (!best || distance < best.distance) best = { date, distance };
    }
  return best?.date ?? null;
}

/** "⟨26. Oktober, 14.30 Uhr⟩: …" at the start of the paragraph that holds the statement. */
function openingDate(reading: Reading, place: Place, dates: readonly DateExpression[]): DateExpression | null {
  const [{ paragraph }] = place.sentences;
  const { sentences, analysis } = reading;
  const first = sentences[partitionPoint(sentences.length, (s) => sentences[s].paragraph < paragraph)];
  const start = analysis.tokens.start[first.start];
  const date = dates.at(partitionPoint(dates.length, (d) => dates[d].start < start));
  return date?.start === start && isDay(date) && !holds(place.quote, first.start) ? date : null;
}

function isDay({ type, interval }: DateExpression): boolean {
  return (type === 'DATE' || type === 'TIME') && interval !== null;
}

function tokenAt({ analysis: { tokens } }: Reading, offset: number): number {
  return partitionPoint(tokens.length, (i) => tokens.end[i] <= offset);
}

function datesIn(
  { analysis: { tokens } }: Reading,
  zone: { readonly start: number; readonly end: number },
  dates: readonly DateExpression[],
): readonly DateExpression[] {
  const [start, end] = [tokens.start[zone.start], tokens.end[zone.end - 1]];
  const from = partitionPoint(dates.length, (d) => dates[d].start < start);
  const to = partitionPoint(dates.length, (d) => dates[d].start < end);
  return dates.slice(from, to);
}
