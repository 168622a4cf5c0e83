import { LONGEST_FORM, PARTICLES, find } from './automaton.ts';
import { Flag, VERB } from './flags.ts';
import { bits } from './readings.ts';

const SINGULAR = Flag.NOUN | Flag.SINGULAR | Flag.NOM | Flag.GEN | Flag.DAT | Flag.ACC;
const PLURAL = Flag.NOUN | Flag.PLURAL | Flag.NOM | Flag.GEN | Flag.DAT | Flag.ACC;
const PRESENT = Flag.FINITE | Flag.PRESENT;
const PAST = Flag.FINITE | Flag.PAST;

/** Endings of nouns; the longer one first where one ends in the other. */
const NOUN_ENDINGS: readonly (readonly [string, number])[] = [
  ...['ung', 'heit', 'keit', 'schaft', 'tät', 'ion'].flatMap((ending): [string, number][] => [
    [ending, SINGULAR | Flag.FEM],
    [`${ending}en`, PLURAL | Flag.FEM],
  ]),
  ['erin', SINGULAR | Flag.FEM],
  ['innen', PLURAL | Flag.FEM],
  ['ismus', SINGULAR | Flag.MASC],
  ['chen', SINGULAR | PLURAL | Flag.NEUT],
  ['lein', SINGULAR | PLURAL | Flag.NEUT],
];

const VERB_ENDINGS: readonly (readonly [string, number])[] = [
  ['iere', PRESENT | Flag.IND_SG1 | Flag.KONJ1_SG1 | Flag.KONJ1_SG3],
  ['iert', PRESENT | Flag.IND_SG3 | Flag.SECOND | Flag.PTCP2 | Flag.ADJ | Flag.PREDICATIVE],
  ['ieren', PRESENT | Flag.INF | Flag.IND_PL | Flag.KONJ1_PL],
  ['ierte', PAST | Flag.IND_SG1 | Flag.IND_SG3 | Flag.KONJ2_SG3 | Flag.ADJ],
  ['ierten', PAST | Flag.IND_PL | Flag.KONJ2_PL | Flag.ADJ],
  ['ierend', Flag.PTCP1 | Flag.ADJ | Flag.PREDICATIVE],
];

const ADJECTIVE_ENDINGS: readonly (readonly [string, number])[] = [
  ...['isch', 'lich', 'ig', 'bar', 'los', 'haft', 'sam', 'iert', 'ierend'].flatMap((ending): [string, number][] => [
    [ending, Flag.ADJ | Flag.PREDICATIVE],
    ...['e', 'em', 'en', 'er', 'es'].map((inflection): [string, number] => [ending + inflection, Flag.ADJ]),
  ]),
];

const INSEPARABLE = new Set(['be', 'ent', 'er', 'ge', 'miss', 'ver', 'zer']);
const SEPARABLE = new Set(PARTICLES.slice(1));
const LONGEST_PREFIX = Math.max(...PARTICLES.map((particle) => particle.length));
/** Letters before an ending, and after a prefix, below which a word is more likely something else. */
const SHORTEST_STEM = 3;

/**
 * What an unknown word may be, by its ending, or by a prefix before a known verb form. The word must have the case of
 * the lexicon: capitals are for nouns.
 *
 * @returns flags of `Flag`, 0 if nothing speaks for anything
 */
export function guess(form: string): number {
  if (form.length > 2 * LONGEST_FORM) return 0;
  const initial = form.charAt(0);
  if (initial !== initial.toLowerCase()) return byEnding(form, NOUN_ENDINGS);
  return prefixed(form) || byEnding(form, VERB_ENDINGS) || byEnding(form, ADJECTIVE_ENDINGS);
}

function byEnding(form: string, endings: readonly (readonly [string, number])[]): number {
  for (const [ending, flags] of endings) {
    if (form.length >= ending.length + SHORTEST_STEM && form.endsWith(ending)) return flags;
  }
  return 0;
}

/** "herum⟨redete⟩", "weg⟨zu⟩⟨diskutieren⟩", "ver⟨kompliziert⟩" */
function prefixed(form: string): number {
  let flags = 0;
  for (let cut = 2; cut <= LONGEST_PREFIX && cut + SHORTEST_STEM < form.length; cut++) {
    const prefix = form.slice(0, cut);
    const base = verbBits(form, cut);
    if (INSEPARABLE.has(prefix)) flags |= inseparable(base, form);
    else if (SEPARABLE.has(prefix)) flags |= separable(base) | zuInfinitive(form, cut);
  }
  return flags;
}

/** Bits of the verb form that starts at `start`; 0 for words that are rather adjectives, such as *nahe* in *beinahe*. */
function verbBits(form: string, start: number): number {
  const base = bits[find(form, start, form.charCodeAt(start))];
  const isAdjective = (base & Flag.ADJ) !== 0 && (base & (Flag.PTCP1 | Flag.PTCP2)) === 0;
  return (base & VERB) === 0 || isAdjective ? 0 : base;
}

function separable(base: number): number {
  const flags = base & ~Flag.IMPERATIVE;
  return base & Flag.FINITE ? flags | Flag.VERB_FINAL : flags;
}

/** Without *ge-* the weak participle is the third person: *verkompliziert*. */
function inseparable(base: number, form: string): number {
  const flags = base & ~(Flag.PTCP2 | Flag.ADJ | Flag.PREDICATIVE | Flag.VERB_FINAL);
  if ((flags & VERB) === 0) return 0;
  const third = Flag.IND_SG3 | Flag.PRESENT;
  return (base & third) === third && form.endsWith('t') ? flags | Flag.PTCP2 : flags;
}

function zuInfinitive(form: string, cut: number): number {
  return form.startsWith('zu', cut) && verbBits(form, cut + 2) & Flag.INF ? Flag.ZU_INF : 0;
}
