import { masculineOf } from './feminine.ts';
import { joined } from './given-alike.ts';
import { givenNamesOf } from './given-names.ts';
import type { Part } from './name.ts';
import { isPatronymic } from './patronymic.ts';
import type { Word } from './word.ts';
import { surnameLine } from './words-alike.ts';

const MOST_KEYS = 8;
/** Keys of each of two words that are combined. */
const COMBINED = 2;

/**
 * The keys of the surname and of what else may be one, the likeliest of each first: of the word before it (⟨García⟩
 * Márquez), and of the first word (⟨Orbán⟩ Viktor). A given name as a key would bring everyone who bears it; so the
 * first word is one alone only where the last is known as a given name or is the father's, else together with another.
 */
export function keysOfParts(parts: readonly Part[]): string[] {
  const surname = parts.filter(({ isSurname }) => isSurname);
  const given = parts.filter((part) => !part.isSurname);
  const isTurned = surname.some(({ word }) => givenNamesOf(word).length > 0 || isPatronymic(word.letters));
  const others = [...(isTurned ? given.slice(0, 1) : []), ...given.slice(1).slice(-1)].filter(mayBeSurname);
  const words = [...surname, ...others].map(({ word }) => word);
  if (surname.length > 1) words.push(joined(surname));
  // ⟨Nováková⟩ has a consonant more than Novák.
  words.push(...surname.flatMap(({ word }) => masculineOf(word)));
  const lines = surname.map(({ word }) => surnameLine(word)).filter((line) => line !== null);
  const pairs = isTurned || !given.slice(0, 1).some(mayBeSurname) ? [] : pairKeys(given, surname);
  const single = [...new Set([...lines.map((line) => `@${line}`), ...inTurn(words)])];
  return [...single.slice(0, MOST_KEYS - Math.min(pairs.length, COMBINED)), ...pairs].slice(0, MOST_KEYS);
}

/** The first key of each word, then the second of each. */
function inTurn(words: readonly Word[]): string[] {
  const most = Math.max(...words.map(({ keys }) => keys.length));
  return Array.from({ length: Math.min(most, MOST_KEYS) }, (_, rank) => words.map(({ keys }) => keys[rank]))
    .flat()
    .filter((key) => key !== undefined);
}

/** Of ⟨Li Peng Shan⟩ the first word with the last, and with the second, in no order: what ⟨Shan Li Peng⟩ has too. */
function pairKeys(given: readonly Part[], surname: readonly Part[]): string[] {
  const [first, second] = [...given, ...surname];
  const pairs = [surname[surname.length - 1], ...(second.isInitial ? [] : [second])];
  return [...new Set(pairs.flatMap(({ word }) => combined(first.word, word)))];
}

function combined(a: Word, b: Word): string[] {
  const keys = b.keys.slice(0, COMBINED);
  return a.keys.slice(0, COMBINED).flatMap((x) => keys.map((y) => [x, y].sort().join(' ')));
}

function mayBeSurname({ word, isInitial }: Part): boolean {
  return !isInitial && !isPatronymic(word.letters) && givenNamesOf(word).length === 0;
}
