import { type Word, wordOf } from './word.ts';

/**
 * The surname that a man of the family bears: Iwanow of ⟨Iwanowa⟩, Dostojewski of ⟨Dostojewskaja⟩, Novák of ⟨Nováková⟩;
 * null for a word that has no ending of women's names.
 */
export function masculineOf({ letters }: Word): Word[] {
  if (!LAST.has(letters.charAt(letters.length - 1))) return [];
  for (const [ending, ...others] of ENDINGS) {
    if (letters.length < ending.length + 2 || !letters.endsWith(ending)) continue;
    return others.map((other) => wordOf(letters.slice(0, -ending.length) + other));
  }
  return [];
}

/** With these each of the endings ends. */
const LAST = new Set('aáа');

/** The longest first: ending, and what men have in its place. */
const ENDINGS: readonly (readonly string[])[] = [
  ...['skaja', 'skaya', 'skaia', 'skaïa'].map((ending) => [ending, 'ski']),
  ['ская', 'ский'],
  ['ська', 'ський'],
  ...['zkaja', 'tskaya', 'ckaja', 'zkaya'].map((ending) => [ending, `${ending.slice(0, -4)}ki`]),
  ['цкая', 'цкий'],
  ['ová', 'ov', ''],
  ...['owa', 'ova', 'ewa', 'eva', 'ина', 'ова', 'ева', 'ёва', 'ina', 'yna'].map((ending) => [
    ending,
    ending.slice(0, -1),
  ]),
  ...['ska', 'cka', 'zka', 'ská', 'cká'].map((ending) => [ending, `${ending.slice(0, -1)}i`]),
];
