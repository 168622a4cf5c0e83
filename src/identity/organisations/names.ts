import type { TokenRange } from '../../attribution/proposal.ts';
import type { Analysis } from '../../language/de/analysis.ts';
import { Closed } from '../../language/de/classes.ts';
import { NAMED_GROUPS } from '../../language/de/data/acronyms.ts';
import { nounPhraseAt } from '../../language/de/phrases.ts';
import { Kind, isCapital, word } from '../../language/de/tokens.ts';
import { Word, isAcronym, isJoined } from '../mentions/words.ts';
import { nominative } from '../nominative.ts';

/** The name of an organisation as it stands in one place; token ranges without the article. */
export interface OrganisationName extends TokenRange {
  /** In the nominative. */
  readonly name: string;
  /** The noun it is built on, a token; -1 for a name without one: "Tiktok". */
  readonly head: number;
  /** The abbreviation in brackets after it. */
  readonly short: string | null;
}

/** Tokens that a name is long at most. */
const LONGEST = 16;

/**
 * The name that is built around token `i`: adjectives before it, names and attributes after it: "⟨Thüringer⟩
 * Bauernverband", "Landgericht ⟨München I⟩", "Bundesagentur ⟨für Arbeit⟩", "AStA ⟨der Universität Hamburg⟩".
 *
 * @param end where its sentence or passage ends, exclusive
 */
export function organisationAt(a: Analysis, words: Uint8Array, i: number, from: number, end: number): OrganisationName {
  let start = i;
  while (start > from && isJoined(a, start) && isModifier(a, words, start - 1)) start--;
  const limit = Math.min(end, i + LONGEST);
  let stop = i + 1;
  while (stop < limit && isJoined(a, stop) && isNamePart(a, words, stop)) stop++;
  if (stop === i + 1) stop = quotedEnd(a, stop, limit);
  const whole = attributesEnd(a, words, stop, limit);
  const head = words[i] === Word.organisation ? i : -1;
  const { name, noun } = called(a, words, { start, end: whole }, i, head);
  return { start, end: whole, head: noun, name, short: bracketed(a, whole) };
}

/** "Partei ⟨„Die Mitte“⟩": the end of a short name in quotation marks; `i` where there is none. */
function quotedEnd(a: Analysis, i: number, limit: number): number {
  if (a.tokens.kind[i] !== Kind.quote) return i;
  for (let k = i + 2; k < Math.min(limit, i + LONGEST_QUOTED); k++) {
    if (a.tokens.kind[k] === Kind.quote) return k + 1;
    if (a.tokens.kind[k] !== Kind.word) return i;
  }
  return i;
}

/** Tokens of a name with its quotation marks, at most. */
const LONGEST_QUOTED = 7;

/** "Bundesagentur ⟨für Arbeit⟩", "AStA ⟨der Universität Hamburg⟩", "Kirche ⟨in Deutschland⟩". */
function attributesEnd(a: Analysis, words: Uint8Array, i: number, limit: number): number {
  if (i >= limit) return i;
  const form = a.forms[i];
  if (form === 'für' || form === 'des' || form === 'der' || /^(?:eines|einer)$/.test(form)) {
    const phrase = nounPhraseAt(a, form === 'für' ? i + 1 : i, limit);
    return phrase && !phrase.pronoun ? withoutBracket(a, i, phrase.end) : i;
  }
  return form === 'in' && i + 1 < limit && words[i + 1] === Word.place ? i + 2 : i;
}

/** Kinds of organisations that stand before a name which does without them: "die Nachrichtenagentur ⟨Reuters⟩". */
const APPOSITIVE =
  /(?:agentur|konzern|unternehmen|firma|hersteller|bauer|anbieter|portal|sender|zeitung|magazin|blatt|partei|plattform|netzwerk|händler|kette|organisation|verband|ngo|marke|team|dienst|gruppe)s?$/;

/** The name in the nominative and the noun it is built on: of "Nachrichtenagentur Reuters" only "Reuters". */
function called(
  a: Analysis,
  words: Uint8Array,
  { start, end }: TokenRange,
  i: number,
  head: number,
): { name: string; noun: number } {
  const own = i + 1;
  if (head >= 0 && own < end && APPOSITIVE.test(a.forms[head])) {
    const quoted = a.tokens.kind[own] === Kind.quote;
    const close = quotedEnd(a, own, end);
    if (quoted && close > own)
      return { name: a.tokens.text.slice(a.tokens.start[own + 1], a.tokens.end[close - 2]), noun: -1 };
    if (isProperWord(a, words, own))
      return { name: a.tokens.text.slice(a.tokens.start[own], a.tokens.end[end - 1]), noun: -1 };
  }
  // "Weltgesundheitsorganisation WHO"
  const stop = head >= 0 && own < end && isAcronym(word(a.tokens, own)) && own + 1 === end ? own : end;
  return { name: nominative(a, start, i, stop), noun: head };
}

const isProperWord = (a: Analysis, words: Uint8Array, k: number): boolean =>
  words[k] === Word.unknown ||
  words[k] === Word.media ||
  words[k] === Word.group ||
  (words[k] === Word.noun && a.entry[k] === 0);

/** "Statistisches", "Thüringer", "israelische": adjectives that are part of a name. */
function isModifier(a: Analysis, words: Uint8Array, k: number): boolean {
  const form = a.forms[k];
  if (words[k] === Word.adjective || (words[k] === Word.role && /^deutsche[nrsm]?$/.test(form))) return true;
  // "Israels Armee"
  if (words[k] === Word.place && form.endsWith('s') && k + 1 < words.length && words[k + 1] !== Word.place) return true;
  if (/.{2}isch(?:e[nrsm]?)$/.test(form)) return (a.closed[k] & Closed.determiner) === 0;
  return (
    isCapital(a.tokens, k) &&
    a.closed[k] === 0 &&
    /.{3}er$/.test(form) &&
    (words[k] === Word.unknown || words[k] === Word.role || words[k] === Word.place)
  );
}

const isNamePart = (a: Analysis, words: Uint8Array, k: number): boolean =>
  words[k] === Word.media ||
  NAMED_GROUPS.has(word(a.tokens, k)) ||
  (words[k] === Word.noun && a.entry[k] === 0) ||
  words[k] === Word.unknown ||
  words[k] === Word.place ||
  words[k] === Word.organisation ||
  words[k] === Word.adjective;

function withoutBracket(a: Analysis, from: number, end: number): number {
  for (let i = from; i < end; i++) if (a.tokens.kind[i] === Kind.open || a.tokens.kind[i] === Kind.comma) return i;
  return end;
}

/** "Islamische Glaubensgemeinschaft (⟨IGGÖ⟩)" */
export function bracketed(a: Analysis, i: number): string | null {
  if (a.tokens.kind[i] !== Kind.open || a.tokens.kind[i + 2] !== Kind.close) return null;
  const form = word(a.tokens, i + 1);
  return /^\p{Lu}[\p{L}&-]{1,9}$/u.test(form) && /\p{Lu}.*\p{Lu}/u.test(form) ? form : null;
}

/**
 * "das US-Unternehmen", "die Berliner NGO": a noun that any organisation of its kind is called by.
 *
 * @param start the first token after the article
 */
export function isGeneric(a: Analysis, head: number, start: number): boolean {
  if (!GENERIC.test(a.forms[head])) return false;
  return /^(?:d(?:er|ie|as|e[nms])|dies(?:e[rnms]?)|beim|vom|zum|zur|eine?[rnms]?)$/.test(a.forms[start - 1] ?? '');
}

const GENERIC =
  /^(?:.+-)?(?:unternehmen|konzern|firma|ngo|organisation|hilfsorganisation|menschenrechtsorganisation|behörde|klinik|plattform|netzwerk|sender|zeitung|magazin|blatt|portal|verband|verein|club|gruppe|gewerkschaft|institut|stiftung|hersteller|autobauer|anbieter|betreiber|bank|hochschule|universität|kammer|agentur|marke|institution|einrichtung|dachverband|start-?up|initiative|gesellschaft|dienst|kette|reederei|airline|fluggesellschaft|verlag|museum|redaktion|onlinehändler|händler)s?$/;
