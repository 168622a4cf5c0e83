import { type Readers, isCyrillic, transliterate } from './transliterate.ts';

/** Spellings that the newspapers of a language avoid in Slavic names, and those they use. */
const HABITS: Readonly<Record<Readers, { readonly foreign: RegExp; readonly own: RegExp }>> = {
  de: { foreign: /sh|zh|kh|v(?!an|on)|yu|ya|ye|yo|sz|ii\b|iy\b/gi, own: /sch|tsch|w|ch|ju|ja|je|ij?\b/gi },
  en: { foreign: /sch|tsch|w(?=[aeiouyr])|w\b|j[aeou]|ij\b/gi, own: /sh|zh|kh|ch|v|yu|ya|ye|y\b/gi },
};

/**
 * The form of a name that a newspaper of a language would print, of those that texts have: with all given names, letters
 * as the language writes them, diacritics kept. Where all are in Cyrillic letters, its usual transcription.
 *
 * @param forms spellings of one name, at least one; of equally good ones the first
 */
export function canonicalName(forms: readonly string[], language: Readers): string {
  const latin = forms.filter((form) => !isCyrillic(form));
  if (latin.length === 0) return forms.length > 0 ? transliterate(forms[0], language) : '';
  const words = (form: string): number => form.split(/\s+/).filter((word) => !/^\p{L}\.$/u.test(word)).length;
  const fullest = Math.max(...latin.map(words));
  const full = latin.filter((form) => words(form) === fullest);
  // one who is written with sch in one form and š in another has a name in other letters
  const transcribed = full.some((form) => DIGRAPH.test(form)) && full.some((form) => /[šžčěë]/i.test(form));
  const score = (form: string): number => fit(form, language) - (transcribed ? 2 * count(form, DIACRITICS) : 0);
  return full.reduce((best, form) => (score(form) > score(best) ? form : best));
}

const DIGRAPH = /sch|sh|zh|tch/i;
const DIACRITICS = /[čćšžđńłśźżřěůÿğşıąęăâîșțáéíóúýñë]/gi;

/** How much a form looks like one of a language; capitals alone and lost diacritics count against it. */
function fit(form: string, language: Readers): number {
  const { foreign, own } = HABITS[language];
  const shouted = form === form.toUpperCase() ? 5 : 0;
  return count(form, own) - 2 * count(form, foreign) + count(form, DIACRITICS) - shouted;
}

const count = (form: string, pattern: RegExp): number => form.match(pattern)?.length ?? 0;
