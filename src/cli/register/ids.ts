import type { Entities } from '../../record/entities.ts';
import { NoSuchThing } from '../record/open.ts';
import { UsageError } from '../usage.ts';
import type { RegisterMessages } from './messages.ts';

/**
 * The entity of a number ("E12") or a name.
 *
 * @throws NoSuchThing when nobody or several are called that
 */
export async function entityOf(text: string, entities: Entities, messages: RegisterMessages): Promise<number> {
  const number = /^[Ee]?([1-9]\d{0,14})$/.exec(text)?.[1];
  if (number !== undefined) return Number(number);
  const found = await entities.find(text);
  if (found.length === 0) throw new NoSuchThing(messages.nobody(text));
  if (found.length === 1) return found[0];
  const lines = await entities.lines(found.slice(0, 8));
  const shown = lines.map((line) => `E${line.id}${line.function === null ? '' : ` (${line.function})`}`);
  throw new NoSuchThing(messages.several(text, `${shown.join(', ')}${found.length > 8 ? ' …' : ''}`));
}

/** @throws UsageError when the text is not a number, with or without its letter */
export function numberOf(text: string, letter: 'E' | 'S' | '', messages: RegisterMessages): number {
  const digits = letter !== '' && text.toUpperCase().startsWith(letter) ? text.slice(1) : text;
  if (!/^[1-9]\d{0,14}$/.test(digits)) throw new UsageError(messages.badNumber(text));
  return Number(digits);
}
