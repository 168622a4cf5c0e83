import { type Analysis, analyse } from '../../language/de/analysis.ts';
import { Tag } from '../../language/de/tagger/tags.ts';
import { isMark } from '../../language/de/tagger/words.ts';
import type { TaggedSentence } from './conllu.ts';

/** Stands for the tag of tokens that nobody has tagged. */
export const UNTAGGED = 255;

/** A sentence as Wortlaut reads it, with the tag that each of its tokens should get, or `UNTAGGED`. */
export interface Gold {
  readonly analysis: Analysis;
  readonly tags: Uint8Array;
}

/**
 * Brings the tags of a treebank onto Wortlaut's tokens. A token of several words (*14-Jährige*) gets the tag of the
 * last that is no mark; of a word that is several tokens each gets the word's tag, marks in it are marks.
 */
export function goldOf({ text, words }: TaggedSentence): Gold {
  const analysis = analyse(text);
  const { tokens } = analysis;
  const tags = new Uint8Array(tokens.length);
  let w = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (w < words.length - 1 && words[w].end <= tokens.start[i]) w++;
    let { tag } = words[w];
    for (let next = w; next < words.length && words[next].start < tokens.end[i]; next++) {
      if (words[next].tag !== Tag.punctuation) ({ tag } = words[next]);
    }
    tags[i] = isMark(tokens.kind[i]) ? Tag.punctuation : tag;
  }
  return { analysis, tags };
}
