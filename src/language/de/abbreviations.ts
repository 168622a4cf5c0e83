import { ABBREVIATIONS, type Abbreviation, type Final } from './data/abbreviations.ts';
import { MONTHS, ORDINAL_FOLLOWERS, ORDINAL_LEADERS, REGNAL_NAMES } from './data/dates.ts';

/**
 * Abbreviations as they stand in a text, with their period, also capitalised at the start of a sentence ("Z.B."), but
 * for single letters: "Boris B." is a name.
 */
const FORMS: ReadonlyMap<string, Abbreviation> = new Map([
  ...ABBREVIATIONS.filter((a) => a.form.length > 2).map((a) => [a.form[0].toUpperCase() + a.form.slice(1), a] as const),
  ...ABBREVIATIONS.map((a) => [a.form, a] as const),
]);

/** Characters of an abbreviation before its period, at most; keeps the time linear. */
const LONGEST_FORM = 24;
const NUMBER_BEFORE = /\d\.?\s?$/;
const NUMBER_AFTER = /^\s?[\d+(]/;
const NAME_AFTER = /^\s?\p{Lu}/u;

/** Whether the word that starts at `from` and the period at `dot` are an abbreviation. */
export function isAbbreviation(text: string, from: number, dot: number): boolean {
  if (dot - from > LONGEST_FORM) return false;
  const entry = entryOf(text.slice(from, dot + 1));
  if (!entry) return false;
  if (entry.neighbour === 'any') return true;
  const after = text.slice(dot + 1, dot + 3);
  if (entry.neighbour === 'name') return NAME_AFTER.test(after);
  return (
    NUMBER_AFTER.test(after) ||
    (entry.neighbour === 'around' && NUMBER_BEFORE.test(text.slice(Math.max(0, from - 3), from)))
  );
}

/** Whether an abbreviation can also be the last word of a sentence: "usw.", before a noun not "Mio.". */
export function endsSentence(form: string): Final {
  return entryOf(form)?.final ?? 'no';
}

/** The entry of a form; of compounds that of their last part: "LH-⟨Stv.⟩", "Goethe⟨str.⟩". */
function entryOf(form: string): Abbreviation | undefined {
  const whole = FORMS.get(form);
  if (whole) return whole;
  return FORMS.get(form.endsWith('str.') ? 'str.' : form.slice(form.lastIndexOf('-') + 1));
}

/** Words beside a number are looked for within so many characters. */
const WINDOW = 24;

/**
 * Whether the period at `dot` belongs to the number that starts at `from`: an ordinal ("3. Oktober", "der 2. Weltkrieg")
 * or a day and month ("31.12."). Looks at the words beside it only.
 */
export function isOrdinal(text: string, from: number, dot: number): boolean {
  if (dot - from > 5) return false;
  const digits = text.slice(from, dot);
  if (/^\d{1,2}\.\d{1,2}$/.test(digits)) return true;
  if (!/^\d{1,3}$/.test(digits)) return false;
  const word = /^\s([\p{L}\d-]+)/u.exec(text.slice(dot + 1, dot + 1 + WINDOW))?.[1];
  if (word === undefined) return false;
  const initial = word.charAt(0);
  if (initial === initial.toLowerCase() || MONTHS.has(word) || ORDINAL_FOLLOWERS.has(word)) return true;
  return digits.length < 3 && followsLeader(text, from);
}

/** "Ludwig ⟨XIV.⟩": whether the Roman number at `from` stands after the name of a monarch or pope. */
export function isRegnal(text: string, from: number, dot: number): boolean {
  if (dot - from > 6 || !/^[IVX]+$/.test(text.slice(from, dot))) return false;
  return REGNAL_NAMES.has(wordBefore(text, from));
}

function followsLeader(text: string, from: number): boolean {
  return ORDINAL_LEADERS.has(wordBefore(text, from).toLowerCase());
}

function wordBefore(text: string, from: number): string {
  return /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, from - WINDOW), from))?.[1] ?? '';
}
