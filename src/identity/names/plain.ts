import { READINGS, isGlide, isVowel } from './readings.ts';

/** Letters of two sounds in one, taken apart so that glides stand beside each other: ⟨Марія⟩ as ⟨Марійа⟩. */
const APART: Readonly<Record<string, string>> = {
  я: 'йа',
  ю: 'йу',
  є: 'йе',
  ї: 'йи',
  ё: 'йо',
  љ: 'лй',
  њ: 'нй',
  ss: 'ß',
  сс: 'с',
};

/** The letters and digits of a word, small and composed; no apostrophes, points or anything else. */
export function lettersOf(word: string): string {
  return word.normalize('NFC').toLowerCase().normalize('NFC').replace(OTHERS, '');
}

const OTHERS = /[^\p{L}\p{N}]/gu;

/**
 * A word as its lattice is made of: marks that no reading knows left out (ã → a); doubled consonants once, but ss as ß,
 * since it is never voiced.
 *
 * @param letters as `lettersOf` gives them; of anything else its characters
 */
export function plain(letters: string): string {
  let result = '';
  let before = '';
  for (const letter of letters) {
    const known = isKnown(letter) ? letter : bare(letter);
    if (known === before && READINGS.of.has(known) && !isVowel(known)) {
      if (known === 's') result = `${result.slice(0, -1)}ß`;
      continue;
    }
    before = known;
    result += APART[known] ?? known;
  }
  return result;
}

function isKnown(letter: string): boolean {
  return APART[letter] !== undefined || READINGS.of.has(letter) || isGlide(letter);
}

/** é → e, ž stays; a letter of several characters only by its first. */
function bare(letter: string): string {
  const [first] = letter.normalize('NFD');
  return first;
}
