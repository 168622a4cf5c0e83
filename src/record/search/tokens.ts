import { foldWord, queryStems, termsOf } from '../../language/de/search/terms.ts';
import type { Span } from '../../text/span.ts';

/**
 * What begins a token of the index. Words of a quote have one letter: as they are written, in the order of the text; in
 * base form; the parts of longer words. All else has two, none of which begins like these.
 */
export const Mark = {
  form: 'f',
  whole: 'w',
  part: 'p',
  type: 'ty',
  medium: 'me',
  standing: 'sg',
  state: 'st',
  speaker: 'se',
  speakerWord: 'sw',
  addressee: 'ae',
  addresseeWord: 'aw',
  outlet: 'ou',
  document: 'do',
  hedge: 'hk',
  hedgeWord: 'hw',
  chain: 'ck',
  chainWord: 'cw',
  said: 'd',
  published: 'e',
} as const;

/** Every statement has it. */
export const EVERY = 'all';
/** None has it. */
export const NEVER = 'none';
/** Stands between two pieces of a quote: no phrase goes from one to the other. */
const GAP = 'gap';
/** Nobody and nothing, among numbers that begin with 1. */
const NOBODY = 0;

/** The token of who or what has a number; null is nobody and nothing. */
export const numbered = (mark: string, id: number | null): string => `${mark}${id ?? NOBODY}`;

/** A name of a fixed list as a token has it: without hyphens. */
export const plainName = (name: string): string => name.replaceAll('-', '');

/** Stems of all words of a text, each once: for names and other words beside the quote. */
export function stemsOf(text: string): ReadonlySet<string> {
  return new Set(termsOf(text).flatMap(({ stems }) => stems));
}

/** The words of a name that nobody inflects, each once, folded. */
export function plainWords(name: string): ReadonlySet<string> {
  return new Set(
    name
      .split(/[^\p{L}\p{M}\p{Nd}]+/u)
      .map(foldWord)
      .filter((word) => word !== ''),
  );
}

/** What each word of a name asks for: one of these stems. */
export function wantedOf(name: string): (readonly string[])[] {
  return termsOf(name).map(({ start, end }) => queryStems(name.slice(start, end)));
}

/** Words of a quote as the index has them. */
export interface QuoteTokens {
  readonly forms: readonly string[];
  readonly whole: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

/** @param quote its spans in the text, each read by itself */
export function quoteTokens(text: string, quote: readonly Span[]): QuoteTokens {
  const forms: string[] = [];
  const whole = new Set<string>();
  const parts = new Set<string>();
  for (const { start, end } of quote) {
    const words = text.slice(start, end);
    if (forms.length > 0) forms.push(GAP);
    for (const term of termsOf(words)) {
      forms.push(Mark.form + term.form);
      const bases = new Set(queryStems(words.slice(term.start, term.end)));
      term.stems.forEach((stem, i) => (i === 0 || bases.has(stem) ? whole : parts).add(stem));
    }
  }
  for (const stem of whole) parts.delete(stem);
  return { forms, whole, parts };
}
