import { Kind, isCapital } from '../../../language/de/tokens.ts';
import { pad } from '../calendar.ts';
import {
  type Match,
  type Read,
  type Rule,
  type Source,
  at,
  form,
  isDash,
  isNumber,
  match,
  touches,
  whole,
} from '../match.ts';
import { type YearOf, constant, shiftedYear, yearOf } from '../values.ts';

/** Years that a number alone may be. */
const FIRST_YEAR = 1100;
const LAST_YEAR = 2099;

/** "1998" */
function bareYear(s: Source, i: number): number {
  const year = whole(s, i);
  return year >= FIRST_YEAR && year <= LAST_YEAR && form(s, i).length === 4 ? year : -1;
}

/** "⟨1998⟩", "⟨des Jahres 1998⟩", "⟨vergangenen Jahres⟩", "⟨dieses Jahres⟩", "⟨d. J.⟩" after a month, season or part of a year. */
export function yearAfter(s: Source, i: number): Read<YearOf> | null {
  const bare = bareYear(s, i);
  if (bare >= 0) return { value: yearOf(bare), next: i + 1 };
  if (form(s, i) === 'd.' && form(s, i + 1) === 'j' && form(s, i + 2) === '.')
    return { value: shiftedYear(0), next: i + 3 };
  let j = at(s, i).article ? i + 1 : i;
  const { shift } = at(s, j);
  if (shift) j++;
  if (at(s, j).shifted?.unit === 'Y' && j > i) {
    const { by, from } = at(s, j).shifted ?? { by: 0, from: 'published' };
    return { value: shiftedYear(by, from), next: j + 1 };
  }
  if (at(s, j).unit !== 'Y' || at(s, j).plural || !form(s, j).endsWith('s')) return null;
  if (shift) return { value: shiftedYear(shift.by, shift.from), next: j + 1 };
  const named = bareYear(s, j + 1);
  if (j > i && named >= 0) return { value: yearOf(named), next: j + 2 };
  return j > i ? { value: shiftedYear(0), next: j + 1 } : null;
}

/** "⟨das Jahr 1998⟩", "im ⟨Jahre 578⟩", "⟨Jahres 1991⟩" */
export const yearWithNoun: Rule = (s, i) => {
  const noun = at(s, i).article ? i + 1 : i;
  if (at(s, noun).unit !== 'Y') return null;
  const year = whole(s, noun + 1);
  if (year < 1 || isCounted(s, noun + 2)) return null;
  return match(s, i, noun + 2, 'DATE', constant(pad(year, 4)));
};

/** "⟨1998⟩", "von ⟨1926⟩ bis ⟨1995⟩" */
export const year: Rule = (s, i) => {
  const found = bareYear(s, i);
  if (found < 0 || isPartOfNumber(s, i) || isCounted(s, i + 1) || isNumbered(s, i)) return null;
  return match(s, i, i + 1, 'DATE', constant(String(found)));
};

/** "⟨1994/95⟩", "⟨2014/2015⟩": from the first year on, as one expression. */
export const seasonYears: Rule = (s, i) => {
  if (!isNumber(s, i)) return null;
  const found = /^(\d{4})\/(\d\d|\d{4})$/.exec(form(s, i));
  if (!found) return null;
  const [first, rest] = [found[1], found[2]];
  const last = rest.length === 2 ? first.slice(0, 2) + rest : rest;
  if (Number(first) < FIRST_YEAR || Number(last) > LAST_YEAR || Number(last) !== Number(first) + 1) return null;
  const { tokens } = s.analysis;
  const start = tokens.start[i];
  const one = { ...match(s, i, i + 1, 'DATE', constant(first)), end: start + 4 };
  const two = { ...match(s, i, i + 1, 'DATE', constant(last)), start: start + 5 };
  return [one, two] satisfies Match[];
};

/** "Jahrgang ’⟨68⟩", "von ⟨’89⟩": two digits after an apostrophe. */
export const shortYear: Rule = (s, i) => {
  if (s.analysis.tokens.kind[i] !== Kind.quote || !/^['’‘]$/.test(form(s, i)) || !touches(s, i + 1)) return null;
  if (i > 0 && touches(s, i)) return null;
  const text = form(s, i + 1);
  if (!isNumber(s, i + 1) || !/^\d\d$/.test(text) || /^['’‘]$/.test(form(s, i + 2))) return null;
  return match(s, i, i + 2, 'DATE', constant(shortToYear(Number(text))));
};

/** Two digits of a year: to 29 those of this century. */
function shortToYear(digits: number): string {
  return String(digits < 30 ? 2000 + digits : 1900 + digits);
}

/** "12 ⟨1998⟩", "⟨1998⟩ 500", "+39 0471 ⟨1998⟩", "⟨1998⟩-03": digits beside it that make it no year. */
function isPartOfNumber(s: Source, i: number): boolean {
  if (isNumber(s, i - 1) && bareYear(s, i - 1) < 0 && !isDayBefore(s, i)) return true;
  if (isNumber(s, i + 1) && /^\d{3,}$/.test(form(s, i + 1)) && bareYear(s, i + 1) < 0 && !isPages(s, i + 2))
    return true;
  const before = form(s, i - 1);
  if (before === '+' || before === '/' || before === '#' || before === '§' || before === '€' || before === '$')
    return true;
  return isDash(s, i - 1) && touches(s, i) && touches(s, i - 1) && bareYear(s, i - 2) < 0;
}

/** "Berlin ⟨1998⟩ 155 S." */
function isPages(s: Source, i: number): boolean {
  return form(s, i) === 's' || form(s, i) === 's.' || form(s, i) === 'seiten';
}

/** "31.12. ⟨1998⟩": handled with its day; no phone number. */
function isDayBefore(s: Source, i: number): boolean {
  return /^\d{1,2}\.(?:\d{1,2}\.)?$/.test(form(s, i - 1));
}

/** "⟨1600⟩ Menschen", "⟨2000⟩ Euro", "⟨1500⟩ m": what is counted follows. */
function isCounted(s: Source, i: number): boolean {
  const { analysis } = s;
  if (analysis.tokens.kind[i] === Kind.other) return /^[%€$°£]$/.test(form(s, i));
  if (analysis.tokens.kind[i] !== Kind.word) return false;
  if (MEASURES.has(form(s, i))) return true;
  // "⟨1450⟩ bis 1850 Mark", "von ⟨1450⟩ auf 1850 Franken"
  if (/^(?:bis|auf|und)$/.test(form(s, i)) && bareYear(s, i + 1) >= 0) return isCounted(s, i + 2);
  return isCountNoun(s, i) || (isAdjectiveOfCount(s, i) && isCountNoun(s, i + 1));
}

const MEASURES = new Set(
  'euro dollar franken mark dm chf eur prozent meter metern m km kilometer kilometern kilo kilogramm kg gramm tonnen liter hektar quadratmeter quadratmetern kubikmeter grad watt kilowatt megawatt ps kalorien punkte punkten stück stücke mal seiten zeichen lire pfund schilling schillinge rubel yen tote toten verletzte stimmen menschen personen leute einwohner einwohnern besucher besuchern zuschauer zuschauern mitglieder mitgliedern mitarbeiter mitarbeitern bürger frauen männer kinder kindern schüler studenten soldaten polizisten beamte arbeitsplätze stellen teilnehmer teilnehmern häuser wohnungen unternehmen firmen betriebe quadratkilometer hl höhenmeter höhenmetern tage tagen stunden jahre jahren wochen monate minuten mann'.split(
    ' ',
  ),
);

/** "⟨2000⟩ Läufer": a noun in the plural that the lexicon knows as nothing else, and no preposition before the year. */
function isCountNoun(s: Source, i: number): boolean {
  return s.analysis.tokens.kind[i] === Kind.word && MEASURES.has(form(s, i));
}

function isAdjectiveOfCount(s: Source, i: number): boolean {
  return (
    /(?:e|en|er)$/.test(form(s, i)) &&
    !/[A-ZÄÖÜ]/.test(s.analysis.tokens.text[s.analysis.tokens.start[i]]) &&
    s.analysis.closed[i] === 0
  );
}

const NUMBERED = new Set(
  'tel. telefon fax nr. nummer seite seiten s. artikel art. paragraf paragraph absatz zimmer postfach kanal über mindestens knapp fast circa ca. insgesamt bis-zu je fast mehr als weniger'.split(
    ' ',
  ),
);

/** "Nr. ⟨1998⟩", "über ⟨2000⟩", "rund ⟨1500⟩ Azubis": numbers of something, or amounts. */
function isNumbered(s: Source, i: number): boolean {
  const before = form(s, i - 1);
  return (
    NUMBERED.has(before) || (/^(?:rund|etwa|circa|ca\.|gut|nur)$/.test(before) && isCapital(s.analysis.tokens, i + 1))
  );
}
