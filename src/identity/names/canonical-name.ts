import { givenNamesOf } from './given-names.ts';
import { plainMarks } from './marks.ts';
import { MOST_CHARACTERS, withoutTitle } from './name.ts';
import { fromEnglish, isEnglishForm } from './from-english.ts';
import { isCyrillic, transcribe } from './transcribe.ts';
import { wordOf } from './word.ts';

/**
 * The form of a name that a German or English newspaper would print, from the forms seen, the first one first among
 * equals. Forms in Latin letters are preferred to what Cyrillic letters are transcribed to, where one comes near enough
 * to that: people are called what papers call them (Alexander Hleb, not Gleb). Without Cyrillic, names of Latin alphabets
 * keep their marks in German and lose them in English, and an English transcription of a Russian or Ukrainian name is
 * turned into the German one; the way back is not unique, so a German form stays where nothing English was seen.
 *
 * @returns '' where there are no forms
 */
export function canonicalName(forms: readonly string[], language: 'de' | 'en'): string {
  const names = [...new Set(forms.map(tidy))].filter((form) => form !== '');
  const full = fullest(names);
  const cyrillic = full.find(isCyrillic);
  const latin = full.filter((form) => !isCyrillic(form));
  if (cyrillic !== undefined) return nearest(latin, transcribe(cyrillic, language));
  if (latin.length === 0) return '';
  return language === 'de' ? german(latin) : english(latin);
}

/** One line without titles, in order; ⟨PUTIN⟩ as ⟨Putin⟩. */
function tidy(form: string): string {
  const name = withoutTitle(form.slice(0, MOST_CHARACTERS));
  return name.length > 3 && name === name.toUpperCase() ? capitalised(name) : name;
}

const capitalised = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Those of two words or more without initials, where there are any: a surname alone names nobody in full. */
function fullest(names: readonly string[]): readonly string[] {
  const full = names.filter((name) => /\s/.test(name) && !/(?:^|\s)\p{L}\.?(?:\s|$)/u.test(name));
  return full.length > 0 ? full : names;
}

/** The form that differs least from the usual transcription, if hardly at all; else the transcription. */
function nearest(latin: readonly string[], usual: string): string {
  let [best, least] = [usual, NEAR + 1];
  for (const form of latin) {
    const distance = lettersApart(form, usual);
    if (distance < least) [best, least] = [form, distance];
  }
  return best;
}

/** Letters: Sergei for Sergej, Julija for Julia, Hleb for Gleb; not Putin for Poutine. */
const NEAR = 1;

/** Levenshtein distance; it only chooses among spellings of one name. */
function lettersApart(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(same, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}

/** Signs of German transcription, of English, and marks of other alphabets. */
const GERMAN = /sch|tsch|(?:ow|ew|owa|ewa)(?:\s|$)|j[aeou]|^w|\sw/iu;
const ENGLISH = /(?<!c)sh|zh|kh|\p{L}{2}(?:ov|ev|ova|eva|sky|skaya|chuk|vich|chev)$|y[aeou]|[aeiyr]y(?:\s|$)|chenko/iu;
/** Endings of East Slavic surnames in English transcription. */
const EAST_SLAVIC =
  /\p{L}{2}(?:[oe]va?|sky|skyi|skyy|skiy|skaya|enko|[kc]huk|yuk|[oe]vich|[oe]vych|[zs]hin|kin|shvili|n[ia]dze)$/iu;

function german(latin: readonly string[]): string {
  const marked = best(latin, marksIn);
  const isTranscribed = latin.some((form) => GERMAN.test(form) || isEastSlavic(form));
  const isBared = marksIn(marked) > 0 && latin.includes(plainMarks(marked));
  if (!isTranscribed || isBared) return marked;
  const own = latin.find((form) => !ENGLISH.test(form) && marksIn(form) === 0 && GERMAN.test(form));
  if (own !== undefined) return own;
  const other = latin.find((form) => marksIn(form) === 0 && isEastSlavic(form) && !GERMAN.test(form));
  return other === undefined ? latin[0] : fromEnglish(other);
}

/**
 * Whether a given name is telling by itself, or known and with a surname's ending: Thomas Meyer and Noam Chomsky are left
 * as they are.
 */
function isEastSlavic(form: string): boolean {
  const [given] = form.split(/\s/);
  return isEnglishForm(given) || (EAST_SLAVIC.test(form) && givenNamesOf(wordOf(given)).length > 0);
}

function english(latin: readonly string[]): string {
  const bare = latin.filter((form) => foreignMarksIn(form) === 0);
  if (bare.length === 0) return plainMarks(latin[0]);
  return (
    bare.find((form) => ENGLISH.test(form) && !GERMAN.test(form)) ?? bare.find((form) => !GERMAN.test(form)) ?? bare[0]
  );
}

function best(forms: readonly string[], worth: (form: string) => number): string {
  return forms.reduce((first, form) => (worth(form) > worth(first) ? form : first));
}

const marksIn = (form: string): number => form.match(/[^\p{ASCII}\s’ʼ‑–-]/gu)?.length ?? 0;
/** English papers keep the umlauts of German names. */
const foreignMarksIn = (form: string): number => form.match(/[^\p{ASCII}äöüÄÖÜ\s’ʼ‑–-]/gu)?.length ?? 0;
