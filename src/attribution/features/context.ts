import type { Analysis } from '../../language/de/analysis.ts';
import { Closed } from '../../language/de/classes.ts';
import type { Clause } from '../../language/de/clauses.ts';
import { nounClass } from '../../language/de/nouns.ts';
import { isCapital } from '../../language/de/tokens.ts';
import { verbsOfForm } from '../../language/de/verbs.ts';
import { type Predicate, anyPredicate } from '../predicate.ts';
import type { Proposal, Ranges } from '../proposal.ts';
import type { ReadSentence, Reading } from '../reading.ts';
import { code, hashText } from './hash.ts';
import { moodOf } from './mood.ts';

/** What the grammar chose by itself, for features that compare with it. */
export interface Base {
  readonly chosen: readonly Proposal[];
  /** The chosen proposals that reach into each sentence. */
  readonly bySentence: readonly (readonly Proposal[])[];
  /** How many candidates have this quote, by `supportKey`. */
  readonly support: ReadonlyMap<number, number>;
}

/** What the templates of this folder ask of a text; hashes of words are made once. */
export class FeatureContext {
  readonly a: Analysis;
  readonly reading: Reading;
  readonly base: Base;
  readonly #hashes: Int32Array;
  readonly #predicates = new Map<Clause, Predicate>();

  constructor(reading: Reading, base: Base) {
    this.reading = reading;
    this.a = reading.analysis;
    this.base = base;
    this.#hashes = Int32Array.from(this.a.forms, (form) => hashText(form));
  }

  /** The hash of a word in lower case, 0 outside the text. */
  word(i: number): number {
    return i < 0 || i >= this.#hashes.length ? 0 : this.#hashes[i];
  }

  lemma(i: number): number {
    const [verb] = verbsOfForm(this.a.lowered[i]);
    return verb ? code(verb.lemma) : this.word(i);
  }

  /** See `moodOf`. */
  mood(finite: number): number {
    return moodOf(this.a, finite);
  }

  /** The reporting predicate of a clause, or its verb where it reports nothing. */
  predicate(sentence: ReadSentence, index: number): Predicate {
    const known = sentence.predicates[index];
    if (known) return known;
    const clause = sentence.clauses[index];
    const made = this.#predicates.get(clause) ?? anyPredicate(this.a, clause);
    this.#predicates.set(clause, made);
    return made;
  }

  /** Who speaks, as a class: the pronoun itself, or function, organisation, name and so on. */
  speakerClass(speaker: Ranges | null): number {
    if (!speaker || speaker.length === 0) return 0;
    const { a } = this;
    const [{ start, end }] = speaker;
    if (end - start === 1 && (a.closed[start] & (Closed.personal | Closed.relative | Closed.demonstrative)) !== 0) {
      return this.word(start);
    }
    let best = 'other';
    for (let i = start; i < Math.min(end, start + LONGEST_HEAD); i++) {
      if (!isCapital(a.tokens, i)) continue;
      const kind = nounClass(a, i);
      if (kind === 'function' || kind === 'organisation' || kind === 'group' || kind === 'media') return code(kind);
      if (best === 'other') best = kind;
    }
    return code(best);
  }
}

/** Within so many tokens of a speaker its head is looked for. */
const LONGEST_HEAD = 8;

/** The key under which candidates with this quote are counted in `Base.support`. */
export function supportKey(proposal: Proposal): number {
  return proposal.quote[0].start * 0x100000 + proposal.quote[proposal.quote.length - 1].end;
}
