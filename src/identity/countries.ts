import type { Analysis } from '../language/de/analysis.ts';
import { COUNTRIES } from '../language/de/data/countries.ts';
import { word } from '../language/de/tokens.ts';

const BY_ADJECTIVE: ReadonlyMap<string, string> = new Map(COUNTRIES.map(({ adjective, code }) => [adjective, code]));
const BY_NAME: ReadonlyMap<string, string> = new Map(COUNTRIES.map(({ name, code }) => [name, code]));

/** The country that an adjective or genitive before a noun tells: "⟨israelische⟩ Armee", "⟨Israels⟩ Armee". */
export function countryOf(a: Analysis, start: number, head: number): string | null {
  for (let i = start; i < head; i++) {
    const found =
      BY_ADJECTIVE.get(a.forms[i].replace(/e[nmrs]?$/, '')) ?? BY_NAME.get(word(a.tokens, i).replace(/s$/, ''));
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether a word is the name of a state. */
export const isState = (name: string): boolean => BY_NAME.has(name);
