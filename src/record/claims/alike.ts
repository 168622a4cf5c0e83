import { OPPOSITES } from '../../language/de/data/opposites.ts';
import { SYNONYMS } from '../../language/de/data/synonyms.ts';
import { foldWord as fold } from '../../language/de/search/fold.ts';

/** Numbers of the groups of synonyms that a folded base form stands in. */
export function synonymsOf(form: string): readonly number[] {
  return GROUPS.get(form) ?? NONE;
}

/** Numbers of the pairs of opposites that a folded base form stands in: positive on one side, negative on the other. */
export function oppositesOf(form: string): readonly number[] {
  return SIDES.get(form) ?? NONE;
}

const NONE: readonly number[] = [];
const GROUPS = new Map<string, number[]>();
const SIDES = new Map<string, number[]>();

function put(map: Map<string, number[]>, words: readonly string[], value: number): void {
  for (const word of words) {
    const form = fold(word);
    const values = map.get(form);
    if (values) values.push(value);
    else map.set(form, [value]);
  }
}

SYNONYMS.forEach((group, i) => put(GROUPS, group, i));
OPPOSITES.forEach(({ one, other }, i) => {
  put(SIDES, one, i + 1);
  put(SIDES, other, -(i + 1));
});

/** For each group the first one that it is tied to by words in common. */
const TIED = tiedGroups();

function tiedGroups(): readonly number[] {
  const first = SYNONYMS.map((_, i) => i);
  const find = (i: number): number => (first[i] === i ? i : find(first[i]));
  for (const groups of GROUPS.values())
    for (const group of groups) first[Math.max(find(group), find(groups[0]))] = Math.min(find(group), find(groups[0]));
  return first.map((_, i) => find(i));
}

/** A number that all synonyms of a word share, and words tied to them: for looking up, too coarse to compare by. */
export function kinOf(synonyms: readonly number[]): number {
  return TIED[synonyms[0]];
}

/** Endings of nouns made of verbs and adjectives, folded. */
const NOUN_ENDINGS = /(?:ierung|igkeit|ung|heit|keit)$/;

/**
 * What a noun, verb or adjective of one stem have in common: "Schließ⟨ung⟩" and "schließ⟨en⟩", "Sicher⟨heit⟩" and "sicher".
 *
 * @param form folded base form
 */
export function rootOf(form: string, isVerb: boolean): string {
  if (isVerb) return form.endsWith('ieren') ? form.slice(0, -2) : form.replace(/e?n$/, '');
  const ending = NOUN_ENDINGS.exec(form)?.[0];
  if (!ending || form.length - ending.length < 3) return form;
  const rest = form.slice(0, form.length - ending.length);
  return ending === 'ierung' ? `${rest}ier` : ending === 'igkeit' ? `${rest}ig` : rest;
}
