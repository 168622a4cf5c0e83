import type { Analysis } from '../language/de/analysis.ts';
import { COUNTRIES, STATE_ALIASES } from '../language/de/data/countries.ts';
import { word } from '../language/de/tokens.ts';

const BY_ADJECTIVE: ReadonlyMap<string, string> = new Map(COUNTRIES.map(({ adjective, code }) => [adjective, code]));
const BY_NAME: ReadonlyMap<string, string> = new Map(COUNTRIES.map(({ name, code }) => [name, code]));

const BY_ANY_NAME: ReadonlyMap<string, string> = new Map([...BY_NAME, ...STATE_ALIASES]);
/** Words that the name of a state has at most. */
const LONGEST_NAME = 4;

/** The code of the state that bears this name, an alias or not: "Republik Moldau"; null when none does. */
export const countryNamed = (name: string): string | null => BY_ANY_NAME.get(name) ?? null;

/** The country that follows a role: "Präsident ⟨der Ukraine⟩", "Präsident ⟨Moldaus⟩", "Botschafter ⟨von Mali⟩". */
export function countryAfter(a: Analysis, end: number): string | null {
  const led = /^(?:der|des|von|vom)$/.test(a.forms[end] ?? '');
  const start = led ? end + 1 : end;
  for (let stop = Math.min(start + LONGEST_NAME, a.tokens.length); stop > start; stop--) {
    const name = a.tokens.text.slice(a.tokens.start[start], a.tokens.end[stop - 1]);
    const genitive = name.endsWith('s') ? countryNamed(name.slice(0, -1)) : null;
    const found = genitive ?? (led ? countryNamed(name) : null);
    if (found !== null) return found;
  }
  return null;
}

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
