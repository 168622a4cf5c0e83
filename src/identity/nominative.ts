import type { Analysis } from '../language/de/analysis.ts';
import { Closed, DATIVE, GENITIVE, NOMINATIVE } from '../language/de/classes.ts';
import { ORGANISATION_HEADS } from '../language/de/data/organisations.ts';
import { Flag, agreement, bits, compoundHead, lookup, readings } from '../language/de/lexicon.ts';
import { word } from '../language/de/tokens.ts';
import type { Gender } from './cast.ts';

/**
 * The words of a noun phrase as they stand in the nominative without an article: "des Statistischen Bundesamts" gives
 * "Statistisches Bundesamt". What follows the noun stays as it is.
 *
 * @param start the first token after the article
 * @param head the noun
 * @param end exclusive
 */
export function nominative(a: Analysis, start: number, head: number, end: number): string {
  const { text } = a.tokens;
  const gender = genderOf(a, head);
  const genitive = isGenitive(a, start, gender) || (gender !== 'f' && gender !== 'pl' && a.forms[start - 1] === 'des');
  const parts: string[] = [];
  for (let i = start; i < head; i++) parts.push(glued(a, i, adjective(word(a.tokens, i), gender)));
  parts.push(glued(a, head, genitive ? withoutGenitive(word(a.tokens, head)) : baseOf(word(a.tokens, head))));
  const rest = head + 1 < end ? text.slice(a.tokens.end[head], a.tokens.end[end - 1]) : '';
  return `${parts.join('')}${rest}`.trim();
}

/** A word with the space that stands before it. */
const glued = (a: Analysis, i: number, form: string): string =>
  (a.tokens.end[i - 1] === a.tokens.start[i] ? '' : ' ') + form;

/** The gender of the noun at token `i` as the lexicon or its article tells; null where neither does. */
export function genderOf(a: Analysis, i: number): Gender | null {
  const form = word(a.tokens, i);
  const base = withoutGenitive(form);
  const flags = bits[lookup(base) || lookup(bodyHead(base)) || compoundHead(base) || a.entry[i]];
  if ((flags & Flag.NOUN) !== 0) {
    if ((flags & (Flag.SINGULAR | Flag.PLURAL)) === Flag.PLURAL) return 'pl';
    const genders = flags & (Flag.MASC | Flag.FEM | Flag.NEUT);
    if (genders === Flag.MASC) return 'm';
    if (genders === Flag.FEM) return 'f';
    if (genders === Flag.NEUT) return 'n';
  }
  return genderOfArticle(a, i);
}

const BODIES: ReadonlySet<string> = new Set(ORGANISATION_HEADS);
const LONGEST_BODY = 24;

/** The noun for a body that a compound ends in: "Bundes⟨amt⟩", which is no "Samt"; empty where it ends in none. */
function bodyHead(form: string): string {
  for (let i = Math.max(1, form.length - LONGEST_BODY); form.length - i >= 3; i++) {
    const head = form.charAt(i).toUpperCase() + form.slice(i + 1);
    if (BODIES.has(head) && lookup(head) !== 0) return head;
  }
  return '';
}

/** "die ⟨IGGÖ⟩" is feminine or plural, "das ⟨BVerfG⟩" neuter; "der" may be much. */
function genderOfArticle(a: Analysis, i: number): Gender | null {
  const article = a.forms[i - 1] ?? '';
  if (article === 'das') return 'n';
  if (article === 'die' || article === 'zur') return 'f';
  return article === 'den' ? 'm' : null;
}

/** Whether the phrase after its article is in the genitive of a noun that shows it. */
function isGenitive(a: Analysis, start: number, gender: Gender | null): boolean {
  if (gender === 'f' || gender === 'pl') return false;
  const cases = (a.closed[start - 1] & Closed.determiner) !== 0 ? a.agreement[start - 1] : 0;
  return (cases & GENITIVE) !== 0 && (cases & (NOMINATIVE | DATIVE)) === 0;
}

/** "Bundesamts" → "Bundesamt", "Konzerns" → "Konzern"; a noun that ends so by itself stays: "Haus". */
function withoutGenitive(form: string): string {
  for (const ending of ['es', 's']) {
    if (!form.endsWith(ending)) continue;
    const base = form.slice(0, -ending.length);
    const id = lookup(base) || compoundHead(base);
    if ((bits[id] & Flag.NOUN) !== 0 && (agreement(id) & NOMINATIVE) !== 0) return base;
  }
  return form.length > 4 && form.endsWith('s') && !/(?:s|x|z|is|us|as|os)s?$/.test(form.slice(0, -1))
    ? form.slice(0, -1)
    : form;
}

/** A noun in the nominative singular: "Präsidenten" → "Präsident", "Ministers" → "Minister". */
export function nounInNominative(form: string): string {
  return baseOf(withoutGenitive(form));
}

/** The nominative of a noun in the dative plural or a weak noun, where the lexicon knows it. */
function baseOf(form: string): string {
  const id = lookup(form);
  if (id === 0 || (agreement(id) & NOMINATIVE) !== 0) return form;
  const noun = readings(id).find(({ pos }) => pos === 'noun');
  if (!noun) return form;
  return (noun.flags & Flag.SINGULAR) !== 0 ? noun.lemma : form.replace(/n$/, '');
}

/** An adjective as it stands without an article: "israelischen" → "israelische", "israelischer", "israelisches". */
function adjective(form: string, gender: Gender | null): string {
  if (!/[^e]e[nmrs]?$/.test(form) || gender === null) return form;
  const stem = form.replace(/e[nmrs]?$/, '');
  if ((bits[lookup((stem + 'e').toLowerCase())] & Flag.ADJ) === 0 && !/(?:isch|lich|ig|ell|al|iv|ten)$/.test(stem))
    return form;
  return stem + ENDING[gender];
}

const ENDING: Readonly<Record<Gender, string>> = { m: 'er', f: 'e', n: 'es', pl: 'e' };
