import { APART } from './compare-words.ts';
import { givenNamesDiffer } from './given-alike.ts';
import { givenNamesOf } from './given-names.ts';
import type { Name, Part } from './name.ts';
import { isPatronymic } from './patronymic.ts';
import type { Evidence, NameReason } from './reasons.ts';
import { surnamesDiffer } from './surname-alike.ts';
import { givenNamesAlike } from './words-alike.ts';

/** Given names and surname, as one reading of a name's parts has them. */
interface Split {
  readonly given: readonly Part[];
  readonly surname: readonly Part[];
}

/** Everything that parts two names; or, of two people's, the reason. */
export type Comparison = readonly Evidence[] | NameReason;

/** Compares two names as they are written, else with a surname of two words, else one of them surname first. */
export function compareNames(a: Name, b: Name): Comparison {
  if (!a.keys.some((key) => b.keys.includes(key))) return withoutSurname(a, b);
  if (a.numeral !== null && b.numeral !== null) return compareMonarchs(a, b);
  const [x, y] = [splitOf(a.parts), splitOf(b.parts)];
  const written = compareSplits(x, y);
  if (isSame(written) || a.parts.length === 1 || b.parts.length === 1) return written;
  for (const way of [...longerSurnames(x, y), ...surnamesFirst(x, y)]) {
    const other = compareSplits(way.a, way.b);
    if (isSame(other)) return [...other, way.evidence];
  }
  return written;
}

/** ⟨Nikolai II.⟩ and ⟨Nikolaus II.⟩: all parts are given names, and the number decides. */
function compareMonarchs(a: Name, b: Name): Comparison {
  if (a.numeral !== b.numeral) return 'different-numeral';
  return givenNamesDiffer(a.parts, b.parts) ?? 'different-given-name';
}

export const isSame = (comparison: Comparison): comparison is readonly Evidence[] => typeof comparison !== 'string';

function splitOf(parts: readonly Part[]): Split {
  return { given: parts.filter((part) => !part.isSurname), surname: parts.filter((part) => part.isSurname) };
}

function compareSplits(a: Split, b: Split): Comparison {
  const surname = surnamesDiffer(a.surname, b.surname);
  if (!surname) return isGivenOf(a, b) || isGivenOf(b, a) ? 'given-name-only' : 'different-surname';
  const isAlone = a.given.length === 0 || b.given.length === 0;
  if (isAlone && surname.some(({ cost }) => cost > FAR_ALONE)) return 'different-surname';
  if (isAlone && a.given.length === b.given.length) return surname;
  if (isAlone) return [...surname, { cost: 60, reason: 'part-of-name' }];
  const given = givenNamesDiffer(a.given, b.given);
  if (!given) return 'different-given-name';
  const isOfWomen = surname.some(({ reason }) => reason === 'feminine-ending');
  return isOfWomen && isMan(a, b) ? 'different-surname' : [...surname, ...given];
}

/** Whether a given name of either is a man's: no man is called ⟨Iwan Petrowa⟩. */
function isMan(...names: readonly Split[]): boolean {
  return names.some(({ given }) => givenNamesOf(given[0].word).some(({ gender }) => gender === 'm'));
}

/** Where no given name speaks for it, a surname must sound nearer, in hundredths: Merkel is not Marcel. */
const FAR_ALONE = 20;

/** Whether a name is but a given name of the other: ⟨Angela⟩ of Angela Merkel. */
function isGivenOf(part: Split, whole: Split): boolean {
  if (part.given.length > 0 || part.surname.length > 1) return false;
  return whole.given.some(({ word }) => givenNamesAlike(part.surname[0].word, word).cost < APART);
}

function withoutSurname(a: Name, b: Name): NameReason {
  const [x, y] = [splitOf(a.parts), splitOf(b.parts)];
  return isGivenOf(x, y) || isGivenOf(y, x) ? 'given-name-only' : 'different-surname';
}

interface Way {
  readonly a: Split;
  readonly b: Split;
  readonly evidence: Evidence;
}

/**
 * ⟨Gabriel [García Márquez]⟩ beside ⟨Gabriel García⟩, ⟨Müller Lüdenscheidt⟩ beside ⟨Müller-Lüdenscheidt⟩; of two names of
 * as many parts, ⟨Anna Kern Weber⟩ and ⟨Anna Huth Weber⟩, each would have a word that the other lacks.
 */
function longerSurnames(a: Split, b: Split): Way[] {
  const [x, y] = [longer(a), longer(b)];
  const evidence: Evidence = { cost: 3, reason: 'double-surname' };
  const one = size(a) === size(b) ? [] : [x && { a: x, b, evidence }, y && { a, b: y, evidence }];
  return [...one, x && y && { a: x, b: y, evidence }].filter((way) => way !== null);
}

const size = ({ given, surname }: Split): number => given.length + surname.length;

function longer({ given, surname }: Split): Split | null {
  const last = given.at(-1);
  if (given.length < 2 || !last || last.isInitial || last.isHyphenated) return null;
  if (isPatronymic(last.word.letters) || givenNamesOf(last.word).length > 0) return null;
  return { given: given.slice(0, -1), surname: [last, ...surname] };
}

/** ⟨Orbán Viktor⟩ beside Viktor Orbán, when the two have as many parts; ⟨Iwanow Iwan Petrowitsch⟩ beside any. */
function surnamesFirst(a: Split, b: Split): Way[] {
  if ([...a.given, ...b.given].some(({ isInitial }) => isInitial)) return [];
  const evidence: Evidence = { cost: 10, reason: 'other-order' };
  const isEven = size(a) === size(b);
  return [
    ...(isEven || endsInPatronymic(a) ? [{ a: turned(a), b, evidence }] : []),
    ...(isEven || endsInPatronymic(b) ? [{ a, b: turned(b), evidence }] : []),
  ];
}

const endsInPatronymic = ({ given, surname }: Split): boolean =>
  given.length === 2 && surname.length === 1 && isPatronymic(surname[0].word.letters);

function turned({ given, surname }: Split): Split {
  return { given: [...given.slice(1), ...surname], surname: given.slice(0, 1) };
}
