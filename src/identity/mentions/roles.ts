import { ROLE_KINDS } from '../../language/de/data/role-kinds.ts';

/**
 * What is left of a role without gender, number and case, for comparison alone: "Präsidentin", "Präsidenten" →
 * "prasident"; "Ärztin", "Arzt" → "arzt".
 *
 * @param form in lower case
 */
export function roleStem(form: string): string {
  const known = stems.get(form);
  if (known !== undefined) return known;
  const stem = cut(form);
  if (stems.size >= CACHE_SIZE) stems.clear();
  stems.set(form, stem);
  return stem;
}

const stems = new Map<string, string>();
/** Forms kept; the cache is emptied when full, so that memory stays bounded. */
const CACHE_SIZE = 20_000;

function cut(form: string): string {
  let stem = form.normalize('NFD').replace(/\p{M}/gu, '');
  stem = stem.replace(/(?:[*:/]?innen|[*:/]?in)$/, '');
  // nouns made of participles and adjectives: "Vorsitzender", "Angeklagter", "Abgeordneter"
  if (/(?:nd|gt|rdn?et|andt|rt|kt|lt|ig|ell|chter|ner)e[rnms]?$/.test(stem)) return stem.replace(/e[rnms]?$/, '');
  return stem.length > 4 ? stem.replace(/(?:en|es|e|n|s)$/, '') : stem;
}

/** Whether a word for a person (in lower case) is feminine by its form: "Ministerin", "Kauffrau", "Tochter". */
export function isFeminineRole(form: string): boolean {
  return /.{3}in$|(?:frau|dame|tochter|mutter|schwester|witwe|tante|nonne|oma|nichte|enkelin|queen)$/.test(form);
}

/**
 * How well a word for a person fits a role that someone is known to have: 3 the same, 2 its head ("der Experte" for a
 * "Geheimdienstexperte"), 1 a kind of it or a compound with it ("der Politiker" for a minister, "der Kremlchef" for a chief), 0 not.
 *
 * @param word stem of the word in question
 * @param role stem of the known role
 */
export function roleFit(word: string, role: string): 0 | 1 | 2 | 3 {
  if (word === role) return 3;
  if (isHeadOf(word, role)) return 2;
  if (isHeadOf(role, word)) return 1;
  // "der US-General" for a "US-Luftwaffengeneral"
  const head = word.slice(word.lastIndexOf('-') + 1);
  if (head !== word && roleFit(head, role) > 0) return 1;
  return narrower(word).some((kind) => role === kind || isHeadOf(kind, role)) ? 1 : 0;
}

/** "experte" of "geheimdienstexperte", "diplomat" of "ex-diplomat". */
function isHeadOf(head: string, compound: string): boolean {
  if (compound.length <= head.length + 1 || !compound.endsWith(head)) return false;
  return head.length >= 4 || compound[compound.length - head.length - 1] === '-';
}

const KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  [...ROLE_KINDS].map(([wide, narrow]) => [roleStem(wide), narrow.map(roleStem)]),
);

/** The roles of which the head of a word is a wider one: of "cdu-politiker" those of politicians. */
function narrower(word: string): readonly string[] {
  const whole = KINDS.get(word);
  if (whole) return whole;
  for (let i = Math.max(1, word.length - LONGEST_HEAD); word.length - i >= 4; i++) {
    const found = KINDS.get(word.slice(i));
    if (found) return found;
  }
  return [];
}

const LONGEST_HEAD = 20;
