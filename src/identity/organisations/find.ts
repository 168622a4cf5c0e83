import type { TokenRange } from '../../attribution/proposal.ts';
import type { Analysis } from '../../language/de/analysis.ts';
import { ACRONYMS, NAMED_GROUPS } from '../../language/de/data/acronyms.ts';
import { Kind, isCapital, word } from '../../language/de/tokens.ts';
import { countryNamed } from '../countries.ts';
import { Word, isAcronym } from '../mentions/words.ts';
import { nominative } from '../nominative.ts';
import type { Appearance } from '../people.ts';
import { brandsOf, runEnd } from './brands.ts';
import { type OrganisationName, bracketed, isGeneric, organisationAt } from './names.ts';
import type { Organisations } from './organisations.ts';

/**
 * Every place where the text names an organisation by its form, in text order.
 *
 * @param taken the names of persons, which are no organisations
 */
export function organisationsOf(
  a: Analysis,
  words: Uint8Array,
  taken: readonly Appearance[],
  organisations: Organisations,
): Appearance[] {
  introduceAcronyms(a, words, organisations);
  const brands = brandsOf(a, words, taken);
  const found: Appearance[] = [];
  let person = 0;
  for (const sentence of a.sentences) {
    for (let i = sentence.start; i < sentence.end; i++) {
      while (person < taken.length && taken[person].end <= i) person++;
      const next = taken.at(person)?.start ?? sentence.end;
      if (next <= i) continue;
      const within = { start: Math.max(sentence.start, found.at(-1)?.end ?? 0), end: Math.min(sentence.end, next) };
      const name = introducedAt(a, i, within, organisations) ?? nameAt(a, words, i, within, brands);
      if (!name) continue;
      const actor = organisations.named(name);
      const form = isAcronym(word(a.tokens, i)) ? 'abbreviation' : 'name';
      actor.mention(name.start, name.end, form);
      found.push({ actor, form, start: name.start, end: name.end, from: name.start });
      i = Math.max(i, name.end - 1);
    }
  }
  return found;
}

/** A long name that the text abbreviates somewhere: "Direktion Staatsschutz und Nachrichtendienst". */
function introducedAt(
  a: Analysis,
  i: number,
  { end }: TokenRange,
  organisations: Organisations,
): OrganisationName | null {
  const length = organisations.introducedAt(a, i, end);
  if (length === 0) return null;
  const name = a.tokens.text.slice(a.tokens.start[i], a.tokens.end[i + length - 1]);
  return { start: i, end: i + length, head: -1, name, short: null };
}

/** The name that token `i` opens, if it is one and no noun for any of a kind. */
function nameAt(
  a: Analysis,
  words: Uint8Array,
  i: number,
  within: TokenRange,
  brands: ReadonlySet<string>,
): OrganisationName | null {
  const noun = words[i] === Word.organisation || words[i] === Word.media;
  if (!noun && brands.has(word(a.tokens, i))) {
    const end = runEnd(a, words, i, brands);
    const name = a.tokens.text.slice(a.tokens.start[i], a.tokens.end[end - 1]);
    return { start: i, end, head: -1, name, short: bracketed(a, end) };
  }
  if (!noun && !isKnown(word(a.tokens, i), words[i])) return null;
  const name = organisationAt(a, words, i, within.start, within.end);
  // "Republik Moldau"
  const country = countryNamed(a.tokens.text.slice(a.tokens.start[name.start], a.tokens.end[name.end - 1]));
  if (country !== null && country !== 'EU') return null;
  const generic = name.head >= 0 && name.end === name.head + 1 && isGeneric(a, name.head, name.start);
  return generic ? null : name;
}

/** An abbreviation, or a party that is spoken of like a group of people. */
function isKnown(form: string, kind: number): boolean {
  return NAMED_GROUPS.has(form) || (kind === Word.unknown && (isAcronym(form) || ACRONYMS.has(form)));
}

/** "European Center for Human Rights (⟨ECHR⟩)": abbreviations whose letters stand in the words before them, in order. */
function introduceAcronyms(a: Analysis, words: Uint8Array, organisations: Organisations): void {
  for (let open = 1; open < a.tokens.length - 2; open++) {
    const short = bracketed(a, open);
    const start = short === null ? open : spelledFrom(a, open, short.toLowerCase());
    if (start >= open || short === null) continue;
    let head = open - 1;
    while (head > start && words[head] !== Word.organisation) head--;
    const isBody = words[head] === Word.organisation;
    // "des ⟨Schweizer⟩ Nachrichtendienstes (NDB)"
    const from = isBody && head === start ? organisationAt(a, words, head, Math.max(0, start - 3), open).start : start;
    const name = nominative(a, from, isBody ? head : open - 1, open);
    organisations.introduce({ start: from, end: open, head: isBody ? head : -1, name, short });
  }
}

/** The nearest word before `open` from which on the letters of an abbreviation stand in order; `open` where there is none. */
function spelledFrom(a: Analysis, open: number, letters: string): number {
  const { text, start, end } = a.tokens;
  for (let i = open - 1; i >= Math.max(0, open - LONGEST_SPELLED) && a.tokens.kind[i] === Kind.word; i--) {
    if (!isCapital(a.tokens, i) || !a.forms[i].startsWith(letters[0])) continue;
    if (isSpelled(text.slice(start[i], end[open - 1]).toLowerCase(), letters)) return i;
  }
  return open;
}

/** Words of a name before its abbreviation, at most. */
const LONGEST_SPELLED = 10;

function isSpelled(text: string, letters: string): boolean {
  let k = 0;
  for (let i = 0; i < text.length && k < letters.length; i++) if (text[i] === letters[k]) k++;
  // "Europäische Arzneimittel-Behörde (EMA)": the last letter may be of another language
  return k === letters.length || (k >= 2 && k === letters.length - 1);
}
