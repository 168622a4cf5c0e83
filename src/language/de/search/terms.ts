import { Kind, type Tokens, tokenize } from '../tokens.ts';
import { foldLetters } from './fold.ts';
import { separatedVerbs } from './particles.ts';
import { wordEntry } from './words.ts';

export { foldWord } from './fold.ts';

/** A word of a text as search sees it. Forms and stems are letters and digits, never empty. */
export interface Term {
  /** UTF-16 code units into the text. */
  readonly start: number;
  readonly end: number;
  /** As it is written, folded (`foldWord`); for phrases. */
  readonly form: string;
  /** Under which it is found: folded base forms, and those of the parts of a compound; most specific first, each once. */
  readonly stems: readonly string[];
}

/**
 * The words and numbers of a German text, in its order. What has no letter or digit is none, nor are web addresses.
 * Linear in the length of the text.
 */
export function termsOf(text: string): Term[] {
  const tokens = tokenize(text);
  const separated = separatedVerbs(tokens);
  const terms: Term[] = [];
  let initial = true;
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i];
    if (kind === Kind.word || kind === Kind.number) {
      const term = termAt(tokens, i, initial, separated.get(i) ?? []);
      if (term !== null) terms.push(term);
    }
    initial = opens(kind) || (tokens.breaks[i + 1] ?? 0) >= 2;
  }
  return terms;
}

function termAt(tokens: Tokens, i: number, initial: boolean, verbs: readonly string[]): Term | null {
  const start = tokens.start[i];
  const end = tokens.end[i];
  const { form, stems } = wordEntry(tokens.text.slice(start, end), initial);
  if (form === '') return null;
  const all = verbs.length === 0 ? stems : [...new Set([...verbs.map(foldLetters), ...stems])];
  return { start, end, form, stems: all };
}

/** Marks after which a capital is owed to the place. */
function opens(kind: number): boolean {
  return kind === Kind.stop || kind === Kind.colon || kind === Kind.quote || kind === Kind.open;
}

/**
 * What a word of a query asks for: it fits a term that has one of these stems. A word in small letters may be a noun
 * too; a compound asks for the whole, not for its parts.
 *
 * @param word one that `termsOf` takes for one
 */
export function queryStems(word: string): readonly string[] {
  const { bases } = wordEntry(word, false);
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return capital === word ? bases : [...new Set([...bases, ...wordEntry(capital, false).bases])];
}
