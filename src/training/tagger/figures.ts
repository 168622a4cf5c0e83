import { VerbForm, tag, verbForm } from '../../language/de/tagger.ts';
import type { Tagger } from '../../language/de/tagger/weights.ts';
import { isMark } from '../../language/de/tagger/words.ts';
import type { Gold } from './gold.ts';

/** How well a tagger does; shares are 0 to 1. */
export interface TaggerFigures {
  readonly tokens: number;
  /** Share of tokens whose tag is right, with the form of verbs. */
  readonly accuracy: number;
  /** The same where the form of verbs does not count. */
  readonly upos: number;
  /** As `accuracy`, of words and numbers alone. */
  readonly words: number;
  /** Share of the tokens tagged Konjunktiv I that are, and of those that are the share that was found. */
  readonly konjunktiv1: { readonly annotated: number; readonly precision: number; readonly recall: number };
}

/** Counts what is right over many sentences. */
export class TaggerCount {
  #tokens = 0;
  #marks = 0;
  #right = 0;
  #rightUpos = 0;
  readonly #konjunktiv1 = { annotated: 0, tagged: 0, right: 0 };

  read(tagger: Tagger, sentences: readonly Gold[]): void {
    for (const { analysis, tags } of sentences) {
      const found = tag(analysis, tagger);
      found.forEach((code, i) => {
        this.#count(code, tags[i]);
        if (isMark(analysis.tokens.kind[i])) this.#marks++;
      });
    }
  }

  #count(found: number, gold: number): void {
    this.#tokens++;
    if (found === gold) this.#right++;
    if (withoutForm(found) === withoutForm(gold)) this.#rightUpos++;
    const [tagged, annotated] = [found, gold].map((code) => verbForm(code) === VerbForm.konjunktiv1);
    if (tagged) this.#konjunktiv1.tagged++;
    if (annotated) this.#konjunktiv1.annotated++;
    if (tagged && annotated) this.#konjunktiv1.right++;
  }

  figures(): TaggerFigures {
    const { annotated, tagged, right } = this.#konjunktiv1;
    return {
      tokens: this.#tokens,
      accuracy: this.#right / this.#tokens,
      upos: this.#rightUpos / this.#tokens,
      // marks are never wrong
      words: (this.#right - this.#marks) / (this.#tokens - this.#marks),
      konjunktiv1: { annotated, precision: right / tagged, recall: right / annotated },
    };
  }
}

const withoutForm = (tag: number): number => tag - Math.max(0, verbForm(tag));
