import type { DocumentResult, StatementResult } from '../../record/result.ts';
import type { Interval } from '../../provenance/dates/date.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import { clip } from './elide.ts';

/** Code units of a name where it is a heading; longer mentions are clipped. */
const LONGEST_NAME = 90;

/** The names of a document's entities by their ids. */
export type Names = ReadonlyMap<string, string>;

export function namesOf({ entities }: DocumentResult): Names {
  return new Map(entities.map(({ id, name }) => [id, name]));
}

/** What statements are grouped by: the same for all of one speaker, `null` where the text names no one ("er", "demnach"). */
export function speakerKey({ speaker }: StatementResult): string | null {
  return speaker?.entity ?? null;
}

/** The name to show for a speaker: of the entity, else the mention; safe to print. */
export function speakerName({ speaker }: StatementResult, names: Names, messages: Messages): string {
  if (!speaker) return messages.unnamed;
  const name = speaker.entity === null ? speaker.text : (names.get(speaker.entity) ?? speaker.text);
  // An apposition is annotated with the comma that ends it.
  return printableLine(clip(name.replace(/[,;:]$/, ''), LONGEST_NAME));
}

/** The title of a document, or its id; safe to print. */
export function headingOf({ title, id }: DocumentResult): string {
  return printableLine(clip(title ?? id, 300));
}

/** Outlet and date, as far as they are known; safe to print. */
export function imprintOf({ outlet, published }: DocumentResult, { locale }: Messages): string[] {
  const parts = [outlet, published ? longDate(published, locale) : null];
  return parts.flatMap((part) => (part ? [printableLine(clip(part, 200))] : []));
}

export function sureness({ confidence }: StatementResult, messages: Messages): string {
  return messages.sure(Math.round(confidence * 100));
}

/** The stations of a statement's way in words, null where it came straight to the page; safe to print. */
export function wayOf({ chain }: StatementResult): string | null {
  return chain.length > 0 ? chain.map((name) => printableLine(clip(name, LONGEST_NAME))).join(' → ') : null;
}

/** Whether the one it was said to is a station of its way, and so named already. */
export function isOnTheWay({ addressee, chainEvidence }: StatementResult): boolean {
  const said = addressee?.spans ?? [];
  return chainEvidence.some(({ spans }) => spans.some((a) => said.some((b) => a.start < b.end && b.start < a.end)));
}

/** An interval as ISO 8601: one day, or the first and the last, parted by a slash. */
export function intervalOf({ from, to }: Interval): string {
  return from === to ? from : `${from}/${to}`;
}

/** When a statement was made, in words; null where the text does not tell. */
export function saidOnOf({ saidOn }: StatementResult, { locale }: Messages): string | null {
  if (!saidOn) return null;
  const { from, to } = saidOn;
  return from === to ? longDate(from, locale) : `${longDate(from, locale)} – ${longDate(to, locale)}`;
}

/** The day of an ISO 8601 date in words, in its own time zone; anything else as it is. */
function longDate(published: string, locale: string): string {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(published)?.[0];
  if (day === undefined || Number.isNaN(Date.parse(day))) return published;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
