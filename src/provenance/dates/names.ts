import { FIRST_NAMES } from '../../language/de/data/first-names.ts';
import { BEFORE_SURNAMES, NAMED_AFTER_DAYS, TIMELESS_NAMES } from '../../language/de/data/time-names.ts';
import { Closed, closedForm } from '../../language/de/classes.ts';
import { Flag } from '../../language/de/lexicon.ts';
import { Kind, isCapital, word } from '../../language/de/tokens.ts';
import { type Match, type Source, at, form, isNumber } from './match.ts';

/** Names as lists of forms, by their first. */
const NAMES = new Map<string, (readonly string[])[]>();
for (const name of TIMELESS_NAMES) {
  const forms = name.split(' ');
  NAMES.set(forms[0], [...(NAMES.get(forms[0]) ?? []), forms]);
}

/** The token after a name that begins at `i` and is no date, whatever words it has: "Bild am Sonntag"; `i` where there is none. */
export function nameEnd(s: Source, i: number): number {
  for (const forms of NAMES.get(form(s, i)) ?? []) {
    if (forms.every((part, n) => form(s, i + n) === part)) return i + forms.length;
  }
  return i;
}

/** Whether what was found is a name: "Frau ⟨Sommer⟩", "⟨August⟩ Müller", "Straße des ⟨17. Juni⟩", "der ⟨Freitag⟩ berichtet". */
export function isName(s: Source, found: Match): boolean {
  const { token, next } = found;
  const word = at(s, next - 1);
  if (isStreet(s, token)) return true;
  const single = next - token === 1 || (next - token === 2 && at(s, token).article === true);
  if (!single || isNumber(s, next - 1)) return false;
  if (word.season === undefined && word.weekday === undefined && word.month === undefined) return false;
  return isSurname(s, next - 1) || isFirstName(s, next - 1) || isWeekly(s, next - 1) || isTitled(s, next - 1);
}

/** "Straße des ⟨17. Juni⟩", "Bewegung ⟨2. Juni⟩" */
function isStreet(s: Source, i: number): boolean {
  const { tokens } = s.analysis;
  const day = at(s, i).article ? i + 1 : i;
  const before = at(s, day - 1).article ? day - 2 : day - 1;
  return NAMED_AFTER_DAYS.has(word(tokens, before)) && isNumber(s, day);
}

/** "Theo ⟨Sommer⟩", "Frau ⟨Winter⟩", "DGB-Chef ⟨Sommer⟩" */
function isSurname(s: Source, i: number): boolean {
  const { analysis } = s;
  const { tokens, bits } = analysis;
  if (!isCapital(tokens, i - 1) || tokens.kind[i - 1] !== Kind.word || closedForm(form(s, i - 1)).classes !== 0)
    return false;
  const before = word(tokens, i - 1);
  if (s.words[i - 1] !== undefined) return false;
  if (FIRST_NAMES.has(before) || BEFORE_SURNAMES.has(before)) return true;
  if (/(?:chef|chefin|minister|ministerin|trainer|präsident|präsidentin|sprecher|sprecherin)$/.test(form(s, i - 1)))
    return true;
  return (
    at(s, i).weekday === undefined &&
    analysis.capital[i - 1] === 1 &&
    (bits[i - 1] & Flag.NOUN) === 0 &&
    before.toUpperCase() !== before
  );
}

/** "⟨August⟩ Müller", "⟨Mai⟩ Thi": a month without preposition before a name. */
function isFirstName(s: Source, i: number): boolean {
  const { tokens, capital } = s.analysis;
  if (at(s, i).month === undefined || capital[i + 1] !== 1 || tokens.kind[i + 1] !== Kind.word) return false;
  if (s.words[i + 1] !== undefined) return false;
  const before = closedForm(form(s, i - 1)).classes;
  return (before & (Closed.preposition | Closed.contraction)) === 0 && at(s, i - 1).third === undefined;
}

/** "der ⟨Freitag⟩ berichtet", "sagte er dem ⟨Freitag⟩": the weekly. */
function isWeekly(s: Source, i: number): boolean {
  if (form(s, i) !== 'freitag') return false;
  const before = form(s, i - 1);
  if (before === 'der') return WRITES.test(form(s, i + 1)) || WRITES.test(form(s, i - 2));
  return before === 'dem' && form(s, i - 2) !== 'an' && form(s, i - 2) !== 'seit' && form(s, i - 2) !== 'nach';
}

const WRITES = /^(?:berichtet|berichtete|schreibt|schrieb|meldet|meldete|zitiert|zitierte)$/;

/** „⟨Freitag⟩“: one word in quotation marks. */
function isTitled(s: Source, i: number): boolean {
  const { kind } = s.analysis.tokens;
  return kind[i - 1] === Kind.quote && kind[i + 1] === Kind.quote;
}
