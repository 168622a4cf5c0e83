import type { Analysis } from '../../language/de/analysis.ts';
import type { TokenRange } from '../../attribution/proposal.ts';
import { PLACES } from '../../language/de/data/places.ts';
import { Flag } from '../../language/de/lexicon.ts';
import { word } from '../../language/de/tokens.ts';
import { isState } from '../countries.ts';
import { PARTICLES, familyEnd, isEnterprise, isNamed, isTaken, surnameEnd } from './surnames.ts';
import { Word, isJoined } from './words.ts';

/** A person's name as it stands in one place; token ranges. */
export interface PersonName extends TokenRange {
  /** Given names and initials, as written. */
  readonly given: readonly string[];
  /** With its particles: "von der Leyen". Null where the text has given names alone. */
  readonly surname: string | null;
  /** What stands before the name and says who it is: "US-Außenminister". */
  readonly role: TokenRange | null;
  /** Whether it shows as a name of a person by itself; what only may be one has to be spoken of as one elsewhere. */
  readonly sure: boolean;
}

const LONGEST_NAME = 7;
const LONGEST_ROLE = 6;

/**
 * The names of persons that show as such by their form: a given name with a surname ("Eva Kern"), a role with a name
 * ("Ministerin Kern", "Dr. Kern"), and two words in no lexicon ("Obren Tualo").
 *
 * @param words as `wordsOf` gives them
 * @returns in text order, apart from each other
 */
export function personNames(a: Analysis, words: Uint8Array): PersonName[] {
  const found: PersonName[] = [];
  for (let i = 0; i < words.length;) {
    const name = words[i] === Word.none ? null : nameAt(a, words, i);
    if (name) found.push(name);
    i = name ? name.end : i + 1;
  }
  return found;
}

/** The name that begins at token `i`, after the words for its role if there are any. */
function nameAt(a: Analysis, words: Uint8Array, i: number): PersonName | null {
  const start = skipRole(a, words, i);
  const role = start > i ? { start: i, end: start } : null;
  const opens = words[start];
  if (start > i && !isJoined(a, start)) return null;
  if (opens === Word.given || opens === Word.initial) return fromGiven(a, words, start, role);
  if (role && (opens === Word.unknown || opens === Word.noun) && isPlainRole(a, words, start))
    return fromRole(a, words, start, role);
  return opens === Word.unknown || opens === Word.place ? fromUnknown(a, words, start, role) : null;
}

/** "⟨US-General Dr.⟩ Kern", "⟨Youtuber⟩ Thomas Kern": roles, and one unknown word before a given name. */
function skipRole(a: Analysis, words: Uint8Array, i: number): number {
  const limit = Math.min(words.length, i + LONGEST_ROLE);
  let k = i;
  while (k < limit && (k === i || isJoined(a, k)) && isRoleWord(words, k)) k++;
  const stranger = words[k] === Word.unknown || words[k] === Word.noun;
  if (stranger && words[k + 1] === Word.given && isNamed(words, k + 2) && isJoined(a, k + 1) && isRoleForm(a, k))
    return k + 1;
  return k;
}

const isRoleWord = (words: Uint8Array, k: number): boolean =>
  words[k] === Word.role || (words[k] === Word.adjective && words[k + 1] === Word.role);

/** "Youtuber", "Ersthelferin", "Analyst": what ends like a word for a person. */
function isRoleForm(a: Analysis, k: number): boolean {
  return /(?:er|erin|orin|istin|ist|ant|antin|ent|entin|loge|login|or|ler|lerin|mann|frau|chef|chefin|-\p{Lu}?\p{Ll}+)$/u.test(
    a.forms[k],
  );
}

/** "Eva Kern", "Karl Heinz Kern", "C. Q. Brown", "Eva von der Aue": given names, then a surname. */
function fromGiven(a: Analysis, words: Uint8Array, start: number, role: TokenRange | null): PersonName | null {
  let k = start + 1;
  const limit = Math.min(words.length, start + LONGEST_NAME);
  while (k < limit && isJoined(a, k) && (words[k] === Word.given || words[k] === Word.initial)) k++;
  const end = familyEnd(a, words, k, limit);
  // "Frank Martin": the last of several given names is the surname
  const last = end === k && k - start > 1 && words[k - 1] === Word.given ? k - 1 : k;
  if (end > last) return isEnterprise(a, last, end) ? null : named(a, start, last, end, role);
  if (words[start] === Word.initial) return null;
  // "Dieter S."
  if (words[k - 1] === Word.initial && k - start > 1) return named(a, start, k - 1, k, role);
  return { ...named(a, start, k, k, role), sure: role !== null };
}

/** Titles and roles that are a part of a name, or of a person in a sentence: not "die Grünen ⟨Bündnis⟩". */
function isPlainRole(a: Analysis, words: Uint8Array, start: number): boolean {
  return words[start - 1] === Word.role && !/(?:innen|ten|ren)$/.test(a.forms[start - 1]);
}

function mayBeSurname(a: Analysis, words: Uint8Array, k: number): boolean {
  if (isTaken(a, words, k)) return true;
  if (words[k] !== Word.noun || (a.bits[k] & (Flag.SINGULAR | Flag.PLURAL)) === Flag.PLURAL) return false;
  return !isNamed(words, k + 1) && !/(?:ung|heit|keit|schaft|tion|ität)$/.test(a.forms[k]);
}

/** Roles that firms have: "Vermögensverwalter ⟨Pimco⟩". */
const FIRM =
  /(?:verwalter|vermittler|entwickler|hersteller|anbieter|betreiber|händler|versicherer|zulieferer|ausrüster|bauer|versorger|dienstleister|produzent|unternehmen|riese)s?$/;

/** Titles after which any noun is a name: "Frau Stein". */
const TITLE = /^(?:herrn?|frau|hr\.|fr\.|dr\.|prof\.|professorin|professor|mag\.|sir|mr\.|mrs\.|ms\.)$/;

/** "Ministerin ⟨Kern⟩", "Herr ⟨Weiss⟩", "Analyst ⟨Goran Yu⟩": who is called by a role. */
function fromRole(a: Analysis, words: Uint8Array, start: number, role: TokenRange): PersonName | null {
  if (FIRM.test(a.forms[start - 1]) || isEnterprise(a, start, start + 1)) return null;
  const surname = words[start] === Word.noun ? afterNoun(a, words, start) : afterUnknown(a, words, start);
  if (!surname || isEnterprise(a, start, surname.end)) return null;
  return named(a, start, surname.start, surname.end, role);
}

/** "Frau ⟨Stein⟩", "Trainer ⟨Pep Marolla⟩": a known noun is a name after a title, or before a word in no lexicon. */
function afterNoun(a: Analysis, words: Uint8Array, start: number): TokenRange | null {
  const next = start + 1;
  if (words[next] === Word.unknown && isJoined(a, next)) return { start: next, end: next + 1 };
  return words[next] !== Word.noun && TITLE.test(a.forms[start - 1]) ? { start, end: next } : null;
}

/** The surname in up to four words of which the first is in no lexicon. */
function afterUnknown(a: Analysis, words: Uint8Array, start: number): TokenRange {
  let end = start + 1;
  const goesOn = (k: number): boolean =>
    k < words.length && isJoined(a, k) && (words[k] === Word.unknown || words[k] === Word.given);
  while (end < start + MOST_NAMES && goesOn(end)) end++;
  // "Kapitän ⟨Orell van Dorn⟩"
  const whole = surnameEnd(a, words, end, Math.min(words.length, end + 3));
  if (whole > end && words[end] === Word.none) return { start: end, end: whole };
  // "Minister ⟨Antony Blinken⟩": a surname may be a common noun, of one person
  const noun = end === start + 1 && end < words.length && isJoined(a, end) && mayBeSurname(a, words, end);
  return noun ? { start: end, end: end + 1 } : { start: end - 1, end };
}

const MOST_NAMES = 4;

/** "Obren Tualo", "Paris Odwale": two or three words in no lexicon, as they would not be if they were German. */
function fromUnknown(a: Analysis, words: Uint8Array, start: number, role: TokenRange | null): PersonName | null {
  if (!mayBeGiven(a, words, start)) return null;
  const end = surnameEnd(a, words, start + 1, Math.min(words.length, start + LONGEST_UNKNOWN));
  const rest = words.subarray(start + 1, end);
  // "Kerns Promoter ⟨Uwe Rahn⟩", "All-Star-Guard ⟨Odwa Tualo⟩"
  if (!rest.includes(Word.unknown) || rest.subarray(0, -1).includes(Word.given)) return null;
  if (isEnterprise(a, start, end) || (rest.length > 1 && /\p{Ll}-\p{Lu}|\p{Lu}{2}-/u.test(word(a.tokens, start))))
    return null;
  const followed = end < words.length && isJoined(a, end);
  if (followed && (words[end] === Word.organisation || words[end] === Word.given)) return null;
  if (PLACES.has(a.tokens.text.slice(a.tokens.start[start], a.tokens.end[end - 1]))) return null;
  let surname = end - 1;
  while (surname - 1 > start && PARTICLES.has(a.forms[surname - 1])) surname--;
  return { ...named(a, start, surname, end, role), sure: role !== null };
}

const LONGEST_UNKNOWN = 5;

/** Not "Chefkontrolleur" in "Chefkontrolleur Eva Kern", nor "Ukraine" in "der Ukraine Kerns". */
function mayBeGiven(a: Analysis, words: Uint8Array, i: number): boolean {
  if (words[i + 1] === Word.given && isNamed(words, i + 2)) return false;
  if (words[i] !== Word.place) return true;
  if (isState(word(a.tokens, i)) || a.forms[i].endsWith('s')) return false;
  return words[i + 1] === Word.unknown && isJoined(a, i + 1);
}

function named(a: Analysis, start: number, surname: number, end: number, role: TokenRange | null): PersonName {
  const given: string[] = [];
  for (let i = start; i < surname; i++) given.push(word(a.tokens, i));
  const { text } = a.tokens;
  const family = surname < end ? text.slice(a.tokens.start[surname], a.tokens.end[end - 1]) : null;
  return { start, end, given, surname: family, role, sure: true };
}
