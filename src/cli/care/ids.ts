import type { Record } from '../../record/record.ts';
import type { DocumentRef } from '../../record/stored.ts';
import { type Passage, passageAt } from '../../text/passage.ts';
import { NoSuchThing } from '../record/open.ts';
import { UsageError } from '../usage.ts';
import type { CareMessages } from './messages.ts';

/** @throws UsageError when the text is not a number, with or without its letter */
export function numberIn(text: string, letter: 'W' | 'E' | '', care: CareMessages): number {
  const digits = letter !== '' && text.toUpperCase().startsWith(letter) ? text.slice(1) : text;
  if (!/^[1-9]\d{0,14}$/.test(digits)) throw new UsageError(care.badId(text));
  return Number(digits);
}

export const entityId = (text: string, care: CareMessages): number => numberIn(text, 'E', care);

/**
 * The document of a number ("D7"), an id or an address.
 *
 * @throws NoSuchThing when there is none
 */
export async function documentIn(record: Record, text: string, care: CareMessages): Promise<DocumentRef> {
  const number = /^[Dd]([1-9]\d{0,14})$/.exec(text)?.[1];
  const document =
    number === undefined ? await record.documents.find(text) : await record.documents.document(Number(number));
  if (document === null) throw new NoSuchThing(care.nothingSuch(text));
  return document;
}

/**
 * Words as they stand in a text: the place that overlaps the quote of now, or the only one.
 *
 * @throws NoSuchThing when they do not stand there, or at several places of which none is meant
 */
export function quoteAt(text: string, words: string, before: Passage, where: string, care: CareMessages): Passage {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) places.push(at);
  if (places.length === 0) throw new NoSuchThing(care.wordsNotThere(words, where));
  const [start, end] = [before.spans[0].start, before.spans.at(-1)!.end];
  const near = places.filter((at) => at < end && at + words.length > start);
  const at = near.length > 0 ? near[0] : places.length === 1 ? places[0] : null;
  if (at === null) throw new NoSuchThing(care.wordsTwice(words, places.length));
  return passageAt(text, [{ start: at, end: at + words.length }]);
}
