import { Flag } from '../../src/language/de/lexicon/flags.ts';
import type { Collector } from './collector.ts';
import { ADJECTIVE_ENDINGS, agreementFlags, allCases } from './declension.ts';
import type { Adjective, Noun } from './dictionaries.ts';
import { canonical } from './spelling.ts';
import { ADJECTIVES, COMPARISON, DROPPED, INDECLINABLE } from './supplement.ts';

/** Adds all adjectives with their comparatives and superlatives. */
export function addAdjectives(
  dictionary: Record<string, Adjective>,
  participles: readonly string[],
  nouns: Record<string, Noun>,
  collector: Collector,
): void {
  const lemmas = [...Object.keys(dictionary), ...participles, ...ADJECTIVES];
  const known = new Set(lemmas.filter((lemma) => !DROPPED.has(lemma)));
  const lemmaOf = canonical(known);
  for (const lemma of known) {
    for (const stem of stemsOf(lemma, dictionary[lemma])) addDeclined(stem, lemmaOf(lemma), 0, collector);
    const invariable = dictionary[lemma]?.DAT?.SOL.M === lemma;
    add(lemma, lemmaOf(lemma), invariable ? allCases('MFNP') : 0, Flag.PREDICATIVE, collector);
  }
  for (const lemma of INDECLINABLE) add(lemma, lemma, allCases('MFNP'), Flag.PREDICATIVE, collector);
  for (const [stem, positive] of comparedStems(nouns, known)) {
    addDeclined(stem, lemmaOf(positive), Flag.COMPARED, collector);
    if (stem.endsWith('er')) add(stem, lemmaOf(positive), 0, Flag.COMPARED | Flag.PREDICATIVE, collector);
  }
}

function addDeclined(stem: string, lemma: string, flags: number, collector: Collector): void {
  for (const [ending, agreement] of ADJECTIVE_ENDINGS) add(stem + ending, lemma, agreement, flags, collector);
}

function add(form: string, lemma: string, agreement: number, flags: number, collector: Collector): void {
  const all = Flag.ADJ | flags | agreementFlags(agreement);
  collector.add(form, { pos: 'adjective', lemma, particle: null, flags: all, agreement });
}

/** The stems that endings are put to: of *hoch* "hoh", of *teuer* "teur", of *Berliner* none. */
function stemsOf(lemma: string, entry: Adjective | undefined): string[] {
  const cells = Object.values(entry ?? {}).flatMap((declensions) => Object.values(declensions ?? {}));
  const forms = new Set(cells.flatMap((genders) => Object.values(genders)));
  if (forms.size === 0) return [lemma];
  const stems = new Set<string>();
  for (const form of forms) {
    if (form?.endsWith('en')) stems.add(form.slice(0, -2));
    else if (form?.endsWith('e') && form !== lemma) stems.add(form.slice(0, -1));
  }
  return [...stems];
}

/**
 * Comparatives and superlatives: those of the supplement, and those that the dictionary has as nouns, such as
 * *Wichtigere* and *Wichtigste*.
 */
function comparedStems(nouns: Record<string, Noun>, known: ReadonlySet<string>): Map<string, string> {
  const stems = new Map<string, string>();
  for (const key of Object.keys(nouns)) {
    if (!/(?:er|st)e$/.test(key)) continue;
    const stem = key[0].toLowerCase() + key.slice(1, -1);
    const positive = known.has(stem) ? undefined : positiveOf(stem, known);
    if (positive !== undefined) stems.set(stem, positive);
  }
  for (const [positive, comparative, superlative] of COMPARISON)
    stems.set(comparative, positive).set(superlative, positive);
  return stems;
}

/** *wichtiger, wichtigst, mildest, leiser, teurer* → *wichtig, mild, leise, teuer* */
function positiveOf(stem: string, known: ReadonlySet<string>): string | undefined {
  const bare = stem.endsWith('er') ? [stem.slice(0, -2)] : [stem.slice(0, -2), stem.replace(/est$/, '')];
  const candidates = bare.flatMap((form) => [form, `${form}e`, form.replace(/([lr])$/, 'e$1')]);
  return candidates.find((form) => form !== stem && known.has(form));
}
