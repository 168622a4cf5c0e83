import { foldWord } from '../../language/de/search/fold.ts';
import { wordEntry } from '../../language/de/search/words.ts';
import { Flag, lemmas, lookup } from '../../language/de/lexicon.ts';

/** What a word is compared by. */
export interface BaseForms {
  /** Folded base forms that the word may have: usually one. */
  readonly forms: readonly string[];
  /** Folded base forms of the parts of a compound; empty for others. */
  readonly parts: readonly string[];
}

export type WordKind = 'noun' | 'name' | 'verb' | 'adjective' | 'adverb';

/** Base forms of a word as it is written, `kind` as the tagger sees it. */
export function baseForms(word: string, kind: WordKind): BaseForms {
  if (kind !== 'noun' && kind !== 'name') return { forms: wordEntry(word.toLowerCase(), false).bases, parts: [] };
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const { bases, stems } = wordEntry(capital, false);
  const isKnown = lemmas(lookup(capital), Flag.NOUN).size > 0;
  const parts = stems.slice(bases.length);
  if (!isKnown && parts.length === 0)
    return { forms: kind === 'noun' ? [...new Set([nameForm(capital), ...bases])] : [nameForm(capital)], parts };
  return { forms: isKnown ? bases : bases.slice(0, 1), parts };
}

/** A word that the lexicon does not know, without the ending of the genitive. */
function nameForm(word: string): string {
  const folded = foldWord(word.replace(/['’]s?$/, ''));
  const isGenitive = folded.length > 3 && /[^s]s$/.test(folded) && !/(?:us|is|os|as|ss)$/.test(folded);
  return isGenitive ? folded.slice(0, -1) : folded;
}
