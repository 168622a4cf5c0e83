import { type Base, supportKey } from '../features/context.ts';
import { code, mix } from '../features/hash.ts';
import { type Grammar, proposeAll } from '../grammar.ts';
import type { Proposal } from '../proposal.ts';
import type { Reading } from '../reading.ts';
import type { Posteriors } from '../sequence/sequence.ts';
import { type TokenFeatures, tokenFeatures } from '../sequence/token-features.ts';
import { acts, anaphors, sentences } from './acts.ts';
import { complements, labels, parentheses } from './complements.ts';
import { pairs } from './pairs.ts';
import { fromSequence } from './sequence.ts';
import { nouns, sources } from './sources.ts';

/** What a text may hold before the sequence model has seen it. */
export interface Grounds {
  readonly base: Base;
  readonly list: readonly Proposal[];
  readonly tokens: TokenFeatures;
}

/** So many candidates a sentence has at most; the first ones are kept. Keeps the work linear on any text. */
const MOST_IN_SENTENCE = 120;

/** The grammar's proposals and everything that looks like a statement from afar, without doubles. */
export function groundsOf(reading: Reading): Grounds {
  const grammar = proposeAll(reading);
  const list = new Candidates(reading);
  for (const proposal of surest(grammar)) list.add(proposal);
  for (const s of reading.sentences) {
    for (const generate of GENERATORS) for (const proposal of generate(reading, s)) list.add(proposal);
  }
  return { base: baseOf(reading, grammar, list.all), list: list.all, tokens: tokenFeatures(reading, grammar) };
}

/** The same list with what the sequence model adds to it. */
export function candidatesOf(reading: Reading, { list }: Grounds, posteriors: Posteriors): readonly Proposal[] {
  const more = new Candidates(reading, list);
  for (const proposal of fromSequence(reading, posteriors, list)) more.add(proposal);
  return more.all;
}

/** Candidates without doubles, at most so many a sentence. */
class Candidates {
  readonly all: Proposal[];
  readonly #seen: Set<number>;
  readonly #counts: Int32Array;

  constructor({ sentences }: Reading, known: readonly Proposal[] = []) {
    this.all = [...known];
    this.#seen = new Set(known.map(keyOf));
    this.#counts = new Int32Array(sentences.length);
  }

  add(proposal: Proposal): void {
    const key = keyOf(proposal);
    if (this.#seen.has(key) || this.#counts[proposal.sentence] >= MOST_IN_SENTENCE) return;
    this.#seen.add(key);
    this.#counts[proposal.sentence]++;
    this.all.push(proposal);
  }
}

const GENERATORS = [complements, labels, parentheses, sources, acts, pairs, nouns, anaphors, sentences];

/** Framed and nested proposals; those that go on with a voice get theirs after the choice. */
function surest(grammar: Grammar): Proposal[] {
  const continued = grammar.continued.filter((p) => p.type === 'direct');
  return [...grammar.framed, ...grammar.nested, ...continued].sort((a, b) => b.score - a.score);
}

function baseOf(reading: Reading, grammar: Grammar, list: readonly Proposal[]): Base {
  const bySentence: Proposal[][] = reading.sentences.map(() => []);
  for (const proposal of grammar.chosen) {
    const end = proposal.quote[proposal.quote.length - 1].end;
    bySentence[proposal.sentence].push(proposal);
    for (let s = proposal.sentence + 1; reading.sentences[s]?.start < end; s++) bySentence[s].push(proposal);
  }
  const support = new Map<number, number>();
  for (const p of list) support.set(supportKey(p), (support.get(supportKey(p)) ?? 0) + 1);
  return { chosen: grammar.chosen, bySentence, support };
}

/** Two candidates with the same type, quote, cue and speaker are one. 53 bits of hash: no two others meet in one text. */
function keyOf(proposal: Proposal): number {
  let low = code(proposal.type);
  let high = ~low;
  const fold = (value: number): void => {
    low = mix(low, value);
    high = mix(high, low);
  };
  for (const ranges of [proposal.quote, proposal.cue, proposal.speaker]) {
    fold(ranges?.length ?? -1);
    for (const { start, end } of ranges ?? []) {
      fold(start);
      fold(end);
    }
  }
  return (high >>> 0) * 0x200000 + (low >>> 11);
}
