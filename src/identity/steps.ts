import type { TokenRange } from '../attribution/proposal.ts';
import type { Reading } from '../attribution/reading.ts';
import type { Analysis } from '../language/de/analysis.ts';
import { Flag } from '../language/de/lexicon.ts';
import type { NounPhrase } from '../language/de/phrases.ts';
import { Kind } from '../language/de/tokens.ts';
import { Word } from './mentions/words.ts';
import type { Appearance } from './people.ts';
import type { Scene } from './resolve/scene.ts';

/** The words of a role, in tokens, and whose they are. */
export interface Part extends TokenRange {
  readonly speaks: boolean;
}

export type Step = { readonly at: number } & (
  | { readonly appearance: Appearance }
  | { readonly pronoun: number }
  | { readonly role: true; readonly phrase: NounPhrase }
  | { readonly part: Part; readonly opens: boolean }
);

/** All that happens in a text, in its order: names, pronouns, and the parts to look at, which end after their names. */
export function stepsOf({ reading: { analysis: a }, words, appearances }: Scene, parts: readonly Part[]): Step[] {
  const steps: Step[] = [];
  for (const part of parts) steps.push({ at: part.start, part, opens: true });
  for (const appearance of appearances) steps.push({ at: appearance.start, appearance });
  const taken = new Set(parts.filter(({ start, end }) => end === start + 1).map(({ start }) => start));
  for (let i = 0; i < a.tokens.length; i++) {
    if (/^(?:er|sie|ihm|ihn)$/.test(a.forms[i]) && a.tokens.kind[i] === Kind.word && !taken.has(i))
      steps.push({ at: i, pronoun: i });
  }
  steps.push(...strangers(a, words, appearances, parts));
  for (const part of parts) steps.push({ at: part.end - 0.5, part, opens: false });
  return steps.sort((x, y) => x.at - y.at);
}

/** "⟨ein Aktivist⟩" outside of speakers: people without a name who may be meant later. */
function* strangers(
  a: Analysis,
  words: Uint8Array,
  appearances: readonly Appearance[],
  parts: readonly Part[],
): Generator<Step> {
  const taken = new Uint8Array(words.length + 1);
  for (const { start, end } of [...appearances.map(({ from, end }) => ({ start: from, end })), ...parts])
    taken.fill(1, start, end);
  for (let i = 1; i < words.length; i++) {
    if (words[i] !== Word.role || taken[i] === 1 || taken[i + 1] === 1) continue;
    let start = i - 1;
    while (start > i - 4 && words[start] === Word.none && (a.bits[start] & Flag.ADJ) !== 0) start--;
    if (!/^eine?[nm]?$/.test(a.forms[start])) continue;
    const phrase = { start, end: i + 1, head: i, cases: 0, class: 'function', pronoun: false } as const;
    yield { at: start, role: true, phrase };
  }
}

export interface StepPlace {
  readonly sentence: number;
  readonly clause: number;
  readonly leads: boolean;
  readonly quoted: boolean;
}

/** A quotation of fewer tokens is a name or a word, not what someone says. */
const SHORTEST_QUOTE = 6;

/** Tells of a token in which sentence and clause it stands, whether it opens one, and whether it is in quoted words. */
export function placesOf({ analysis: a, sentences }: Reading): (token: number) => StepPlace {
  const clauseOf = new Int32Array(a.tokens.length);
  const startOf = new Int32Array(a.tokens.length);
  const sentenceOf = new Int32Array(a.tokens.length);
  let clause = 0;
  for (const [s, { start, end, clauses }] of sentences.entries()) {
    sentenceOf.fill(s, start, end);
    clauseOf.fill(++clause, start, end);
    startOf.fill(start, start, end);
    for (const piece of clauses) {
      clauseOf.fill(++clause, piece.start, piece.end);
      startOf.fill(piece.start, piece.start, piece.end);
    }
  }
  const quoted = new Uint8Array(a.tokens.length);
  for (const { open, close, depth } of a.pairs)
    if (depth === 0 && close - open > SHORTEST_QUOTE) quoted.fill(1, open, close + 1);
  return (token) => ({
    sentence: sentenceOf[token],
    clause: clauseOf[token],
    leads: token - startOf[token] <= 3,
    quoted: quoted[token] === 1,
  });
}
