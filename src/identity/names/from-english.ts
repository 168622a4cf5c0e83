import { rows } from '../../language/de/data/table.ts';
import { USUAL_FORMS } from './data/usual-forms.ts';
import { isGlide, isVowel } from './readings.ts';

/**
 * An English transcription of a Russian or Ukrainian name (BGN/PCGN) as the German one: ⟨Yevgeny Prigozhin⟩ as ⟨Jewgeni
 * Prigoschin⟩. Each English spelling stands for one letter, and so for one German spelling.
 */
export function fromEnglish(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => USUAL.get(word.toLowerCase()) ?? wordFromEnglish(word));
}

/** Whether a given name is the English transcription of one that German writes otherwise: ⟨Yuri⟩, ⟨Sergei⟩. */
export function isEnglishForm(given: string): boolean {
  const letters = given.toLowerCase();
  return (USUAL.get(letters) ?? given).toLowerCase() !== letters;
}

const USUAL: ReadonlyMap<string, string> = new Map(rows(USUAL_FORMS).map(([, de, en]) => [en.toLowerCase(), de]));

/** The longest first. */
const SPELLINGS: readonly (readonly [english: string, german: string])[] = [
  ['shch', 'schtsch'],
  ['zh', 'sch'],
  ['kh', 'ch'],
  ['sh', 'sch'],
  ['ch', 'tsch'],
  ['ts', 'z'],
  ['iy', 'ij'],
  ['yy', 'y'],
  ['v', 'w'],
  ['z', 's'],
];

function wordFromEnglish(word: string): string {
  const letters = word.toLowerCase();
  let result = '';
  for (let at = 0; at < letters.length;) {
    const found = SPELLINGS.find(([english]) => letters.startsWith(english, at));
    result += found ? found[1] : single(letters, at);
    at += found ? found[0].length : 1;
  }
  const isLarge = !word.startsWith(letters.charAt(0));
  return isLarge ? result.charAt(0).toUpperCase() + result.slice(1) : result;
}

/** y is j before vowels, i after them and at the end; s between vowels is ss. */
function single(letters: string, at: number): string {
  const [letter, before, after] = [letters[at], letters[at - 1], letters[at + 1]];
  const isBefore = after !== undefined && isVowel(after);
  const isAfter = before !== undefined && isVowel(before) && !isGlide(before);
  if (letter === 'y') return isBefore ? 'j' : isAfter || after === undefined ? 'i' : 'y';
  if (letter === 'e' && isAfter) return 'je';
  if (letter === 's' && isAfter && isBefore) return 'ss';
  return letter;
}
