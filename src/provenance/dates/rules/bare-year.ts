import { COUNTED_NOUNS, NUMBERED_THINGS } from '../../../language/de/data/time-names.ts';
import { Kind, isCapital } from '../../../language/de/tokens.ts';
import { type Source, form, isDash, isNumber, touches, whole } from '../match.ts';

/** Years that a number alone may be. */
export const FIRST_YEAR = 1100;
export const LAST_YEAR = 2099;

/** "1998"; -1 where the number at `i` has not four digits or is no likely year. */
export function bareYear(s: Source, i: number): number {
  const year = whole(s, i);
  return year >= FIRST_YEAR && year <= LAST_YEAR && form(s, i).length === 4 ? year : -1;
}

/** Whether the four digits at `i` are no year: part of a longer number, an amount, the number of something. */
export function isAnotherNumber(s: Source, i: number): boolean {
  return isPartOfNumber(s, i) || isCounted(s, i + 1) || isRangeOfCounted(s, i + 1) || isNumbered(s, i);
}

/** "0511 ⟨1998⟩", "⟨1998⟩ 500", "+⟨1998⟩", "3-⟨1998⟩": digits and marks beside it. */
function isPartOfNumber(s: Source, i: number): boolean {
  if (isNumber(s, i - 1) && bareYear(s, i - 1) < 0 && !isDayOrMonth(s, i - 1)) return true;
  if (isLongNumber(s, i + 1) && bareYear(s, i + 1) < 0 && !isPages(s, i + 2)) return true;
  if (/^[+/#§€$]$/.test(form(s, i - 1))) return true;
  return isDash(s, i - 1) && touches(s, i) && touches(s, i - 1) && bareYear(s, i - 2) < 0;
}

function isLongNumber(s: Source, i: number): boolean {
  return isNumber(s, i) && /^\d{3,}$/.test(form(s, i));
}

/** "Berlin ⟨1998⟩ 155 S." */
function isPages(s: Source, i: number): boolean {
  return /^(?:s|s\.|seiten)$/.test(form(s, i));
}

/** "31.12. ⟨1998⟩" */
function isDayOrMonth(s: Source, i: number): boolean {
  return /^\d{1,2}\.(?:\d{1,2}\.)?$/.test(form(s, i));
}

/** "⟨1600⟩ Menschen", "⟨2000⟩ Euro", "⟨1500⟩ jubelnde Zuschauer": what is counted follows the number, at `i`. */
export function isCounted(s: Source, i: number): boolean {
  const { tokens, capital, closed } = s.analysis;
  if (tokens.kind[i] === Kind.other) return /^[%€$°£]$/.test(form(s, i));
  if (tokens.kind[i] !== Kind.word) return false;
  if (COUNTED_NOUNS.has(form(s, i))) return true;
  const adjective = capital[i] === 0 && closed[i] === 0 && /(?:e|en|er)$/.test(form(s, i));
  return adjective && COUNTED_NOUNS.has(form(s, i + 1));
}

/** "⟨1450⟩ bis 1850 Mark", "von ⟨1450⟩ auf 1850 Franken" */
function isRangeOfCounted(s: Source, i: number): boolean {
  return /^(?:bis|auf|und)$/.test(form(s, i)) && isNumber(s, i + 1) && isCounted(s, i + 2);
}

/** "Nr. ⟨1998⟩", "über ⟨2000⟩", "rund ⟨1500⟩ Azubis" */
function isNumbered(s: Source, i: number): boolean {
  const before = form(s, i - 1);
  if (NUMBERED_THINGS.has(before)) return true;
  return /^(?:rund|etwa|circa|ca\.|gut|nur)$/.test(before) && isCapital(s.analysis.tokens, i + 1);
}
