import { type Base, supportKey } from '../features/context.ts';
import { code, mix } from '../features/hash.ts';
import { type Grammar, proposeAll } from '../grammar.ts';
import type { Proposal } from '../proposal.ts';
import type { Reading } from '../reading.ts';
import { acts, anaphors, sentences } from './acts.ts';
import { complements, labels, parentheses } from './complements.ts';
import { pairs } from './pairs.ts';
import { nouns, sources } from './sources.ts';

/** All that may be a statement in one text, and what the grammar would choose of it. */
export interface Candidates {
  readonly base: Base;
  readonly list: readonly Proposal[];
}

/** So many candidates a sentence has at most; the first ones are kept. Keeps the work linear on any text. */
const MOST_IN_SENTENCE = 120;

/** The grammar's proposals and everything that looks like a statement from afar, without doubles. */
export function candidatesOf(reading: Reading): Candidates {
  const grammar = proposeAll(reading);
  const list: Proposal[] = [];
  const seen = new Set<number>();
  const counts = new Int32Array(reading.sentences.length);
  const add = (proposal: Proposal): void => {
    const key = keyOf(proposal);
    if (seen.has(key) || counts[proposal.sentence] >= MOST_IN_SENTENCE) return;
    seen.add(key);
    counts[proposal.sentence]++;
    list.push(proposal);
  };
  for (const proposal of surest(grammar)) add(proposal);
  for (const s of reading.sentences) for (const generate of GENERATORS) for (const p of generate(reading, s)) add(p);
  return { base: baseOf(reading, grammar, list), list };
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
