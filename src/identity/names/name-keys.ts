import { readName } from './same-name.ts';

/**
 * Keys for a register of names: two names that `sameName` takes for the same share at least one, so that each name need
 * only be compared with those under its keys. At most eight, of at most thirteen characters: the consonants of the surname
 * and of what else may be one, and for names written surname first those of two words together (`keysOfParts`).
 */
export function nameKeys(name: string): readonly string[] {
  return readName(name).keys;
}
