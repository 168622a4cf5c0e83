import { Flag } from '../../src/language/de/lexicon/flags.ts';
import type { Collector } from './collector.ts';
import { ADJECTIVE_ENDINGS, agreementFlags, agreementOf, allCases, genderFlag, type Gender } from './declension.ts';
import type { Adjective, Case, Noun } from './dictionaries.ts';
import { canonical } from './spelling.ts';
import { ADJECTIVAL_NOUNS, NOUNS, REPLACED_NOUNS, WEAK_NOUNS } from './supplement.ts';

const CASES: readonly Case[] = ['NOM', 'GEN', 'DAT', 'AKK'];
const SIBILANT = /[sßxz]$/;

type Add = (form: string, agreement: number, gender?: Gender) => void;

/** Adds all nouns, those of the dictionary and those of the supplement. */
export function addNouns(
  dictionary: Record<string, Noun>,
  adjectives: Record<string, Adjective>,
  collector: Collector,
): void {
  const lemmaOf = canonical(new Map(Object.entries(dictionary)));
  const adder = (lemma: string): Add => {
    return (form, agreement, gender) => {
      // "Common Sense" is two words, and the apostrophe of "Horsd’œuvre" is no letter
      if (/[ ’]/.test(form)) return;
      const flags = Flag.NOUN | agreementFlags(agreement) | (gender ? genderFlag(gender) : 0);
      collector.add(form, { pos: 'noun', lemma: lemmaOf(lemma), particle: null, flags, agreement });
    };
  };
  for (const [key, noun] of Object.entries(dictionary)) {
    if (REPLACED_NOUNS.has(key)) continue;
    const lemma = key.includes(' ') ? (noun.NOM?.SIN ?? key) : key;
    const stem = adjectivalStem(lemma, noun, adjectives);
    if (stem !== null) addAdjectival(stem, `${stem}in` in dictionary, adder(`${stem}e`));
    else addNoun(lemma, noun, adder(lemma));
  }
  for (const [lemma, gender, plural] of NOUNS) {
    addNoun(lemma, declined(lemma, gender as Gender, plural), adder(lemma));
  }
}

/**
 * The stem of an adjective used as a noun (*der Abgeordnete, ein Abgeordneter*), `null` for other nouns. The dictionary
 * has one gender of them, often the neuter; no real neuter has an accusative in -n.
 */
function adjectivalStem(lemma: string, noun: Noun, adjectives: Record<string, Adjective>): string | null {
  const stem = lemma.slice(0, -1);
  if (lemma.endsWith('er') && noun.NOM?.SIN === undefined && noun.NOM?.PLU === stem) return stem.slice(0, -1);
  if (!lemma.endsWith('e')) return null;
  if (ADJECTIVAL_NOUNS.has(lemma)) return stem;
  if (noun.G === 'F') return noun.DAT?.SIN === `${lemma}n` ? stem : null;
  if (noun.GEN?.SIN !== `${lemma}n`) return null;
  const adjective = stem[0].toLowerCase() + stem.slice(1);
  return noun.G === 'N' || stem.endsWith('end') || adjective in adjectives ? stem : null;
}

function addAdjectival(stem: string, masculineOnly: boolean, add: Add): void {
  const columns = masculineOnly ? allCases('MP') : allCases('MFNP');
  for (const [ending, agreement] of ADJECTIVE_ENDINGS) {
    if (agreement & columns) add(stem + ending, agreement & columns);
  }
}

function addNoun(lemma: string, noun: Noun, add: Add): void {
  const gender = noun.G;
  for (const name of CASES) {
    const { SIN, PLU } = noun[name] ?? {};
    if (SIN) add(SIN, singular(name, gender), gender);
    if (PLU) add(PLU, agreementOf(name, 'P'), gender);
  }
  for (const [form, name] of strongVariants(lemma, noun)) add(form, singular(name, gender), gender);
  // a lemma whose singular the dictionary lost, or spells otherwise: Erlass, Handicap
  if (noun.NOM?.SIN !== lemma && noun.NOM?.PLU !== lemma) {
    for (const name of ['NOM', 'DAT', 'AKK'] as const) add(lemma, singular(name, gender), gender);
  }
}

/** Agreement of a case in the singular; of unknown gender, all three. */
function singular(name: Case, gender: Gender | undefined): number {
  if (gender) return agreementOf(name, gender);
  return agreementOf(name, 'M') | agreementOf(name, 'F') | agreementOf(name, 'N');
}

/** Genitive and dative have two forms (*Tags, Tages*; *Tag, Tage*), of which the dictionary gives one. */
function strongVariants(lemma: string, noun: Noun): (readonly [string, Case])[] {
  const genitive = noun.GEN?.SIN ?? '';
  if (noun.G === 'F' || noun.NOM?.SIN !== lemma || ![`${lemma}s`, `${lemma}es`].includes(genitive)) return [];
  const dative = [lemma, 'DAT'] as const;
  if (/[aeiouyäöü]$|e[lnr]$|chen$|lein$/.test(lemma)) return [dative];
  const long = [`${lemma}es`, 'GEN'] as const;
  const variants = [dative, long, [`${lemma}e`, 'DAT'] as const];
  return SIBILANT.test(lemma) ? variants : [...variants, [`${lemma}s`, 'GEN']];
}

/** Declines a noun of the supplement; the plural is `-` if there is none. */
function declined(lemma: string, gender: Gender, plural: string): Noun {
  const oblique = WEAK_NOUNS.has(lemma) ? plural : lemma;
  const genitive = gender === 'F' || oblique !== lemma || lemma.endsWith('us') ? oblique : `${lemma}s`;
  const plurals = plural === '-' ? {} : { PLU: plural };
  const dative = plural === '-' ? {} : { PLU: /(?:[nsaio]|ro)$/.test(plural) ? plural : `${plural}n` };
  return {
    G: gender,
    NOM: { SIN: lemma, ...plurals },
    GEN: { SIN: genitive, ...plurals },
    DAT: { SIN: oblique, ...dative },
    AKK: { SIN: oblique, ...plurals },
  };
}
