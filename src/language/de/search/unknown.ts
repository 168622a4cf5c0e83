import { VERB_PARTICLES } from '../data/function-words.ts';
import { PLACES } from '../data/places.ts';
import { FIRST_NAMES } from '../data/first-names.ts';
import { bits, lemmas, lookup } from '../lexicon.ts';
import { VERB } from '../lexicon/flags.ts';

/** Letters that remain of a word whose ending is taken off, at least. */
const SHORTEST_STEM = 3;

/** Endings that tell a noun, with that of its base form. */
const NOUN_ENDINGS: readonly (readonly [string, string])[] = [
  ...['ung', 'heit', 'keit', 'schaft', 'ion', 'taet'].map((ending) => [`${ending}en`, ending] as const),
  ['innen', 'in'],
  ['ismen', 'ismus'],
];

/** Inflections of nouns and names, with what they leave. */
const CAPITAL_ENDINGS: readonly (readonly [string, string])[] = [
  // "Bloggern", "Drohnen"
  ['ern', 'er'],
  ['eln', 'el'],
  ['en', 'e'],
  ['en', ''],
  // "Trolle", "Brexits"
  ['es', ''],
  ['e', ''],
  ['s', ''],
];

/** Inflections of adjectives and verbs, the longer ones first. */
const SMALL_ENDINGS: readonly string[] = [
  ...['testen', 'ierend', 'ierten', 'ierte', 'ieren', 'iert', 'tester', 'testes', 'teste', 'ender', 'endes', 'endem'],
  ...['enden', 'ende', 'tem', 'ten', 'ter', 'tes', 'end', 'est', 'em', 'en', 'er', 'es', 'et', 'te', 'st', 'e', 'n'],
  ...['t', 's'],
];

/** Names as they are, that no ending is taken off: "Paris", "Hans". */
const WHOLE_NAMES: ReadonlySet<string> = new Set([...PLACES, ...FIRST_NAMES.keys()]);

/** Whether a word is a known name, or the genitive of one. */
export const isWholeName = (word: string): boolean => WHOLE_NAMES.has(word) || isGenitive(word);

const isGenitive = (word: string): boolean => word.endsWith('s') && WHOLE_NAMES.has(word.slice(0, -1));

/** What a known name is found under: itself, without the -s of the genitive. */
export function nameStems(word: string, folded: string): string[] {
  return isGenitive(word) && !WHOLE_NAMES.has(word) ? [folded.slice(0, -1)] : [folded];
}

/**
 * What an unknown noun or name may be a form of: itself, and what remains without the endings that nouns and names
 * take. Names keep theirs in doubt: "Steiner" is no "Stein".
 *
 * @param folded the word, folded
 */
export function nounStems(folded: string): string[] {
  const stems = [folded];
  for (const [ending, base] of NOUN_ENDINGS) {
    if (ends(folded, ending)) return [folded.slice(0, -ending.length) + base, folded];
  }
  for (const [ending, base] of CAPITAL_ENDINGS) {
    if (!ends(folded, ending) || (ending === 's' && folded.endsWith('ss'))) continue;
    stems.push(folded.slice(0, -ending.length) + base);
  }
  return stems;
}

/**
 * The same for an unknown word in small letters: itself, and what remains without one ending and the *ge-* of a
 * participle. The idea is that of CISTEM: L. Weissweiler, A. Fraser, "Developing a Stemmer for German Based on a
 * Comparative Analysis of Publicly Available Stemmers" (GSCL 2017); here less is taken off, since the lexicon knows
 * what is frequent.
 */
export function smallStems(folded: string): string[] {
  const stems = [folded];
  const ending = SMALL_ENDINGS.find(
    (candidate) => folded.length - candidate.length > SHORTEST_STEM && folded.endsWith(candidate),
  );
  if (ending === undefined) return stems;
  const stem = folded.slice(0, -ending.length);
  stems.push(stem);
  if (stem.startsWith('ge') && stem.length - 2 > SHORTEST_STEM && /t$|en$/.test(folded)) stems.push(stem.slice(2));
  return stems;
}

const ends = (word: string, ending: string): boolean =>
  word.length >= ending.length + SHORTEST_STEM && word.endsWith(ending);

const LONGEST_PARTICLE = Math.max(...[...VERB_PARTICLES].map((particle) => particle.length));

/**
 * The infinitives of a separable verb that the lexicon lacks: "durch⟨gewunken⟩" → *durchwinken*, "weg⟨zu⟩⟨diskutieren⟩"
 * → *wegdiskutieren*.
 *
 * @param word in small letters
 */
export function separableVerbs(word: string): readonly string[] {
  for (let cut = Math.min(LONGEST_PARTICLE, word.length - SHORTEST_STEM); cut >= 2; cut--) {
    const particle = word.slice(0, cut);
    if (!VERB_PARTICLES.has(particle)) continue;
    const rest = word.slice(cut);
    const verbs = infinitivesOf(rest.startsWith('zu') ? rest.slice(2) : rest);
    if (verbs.length > 0) return verbs.map((verb) => particle + verb);
  }
  return [];
}

function infinitivesOf(form: string): string[] {
  const id = lookup(form);
  return (bits[id] & VERB) === 0 ? [] : [...lemmas(id, VERB)];
}
