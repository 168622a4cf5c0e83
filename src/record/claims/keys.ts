import { hashText, mix } from '../../language/hash.ts';
import { kinOf } from './alike.ts';
import type { Signature } from './signature.ts';
import type { ClaimWord } from './words.ts';

/** Keys that a sentence of a quote has at most, and all its sentences together. */
const OF_SENTENCE = 3;
const MOST = 9;

/**
 * Keys under which candidates are found, as 32-bit integers: the words of each sentence that tell most, by their base
 * form; of a name its consonants. Two wordings of one statement share at least one (`npm run bench -- claims` measures how
 * often). They hold nothing of the speaker: candidates are looked for among the same one. Empty for what has too little to
 * be compared.
 */
export function keysOf(signature: Signature): readonly number[] {
  const bySentence = new Map<number, ClaimWord[]>();
  for (const word of signature.words) {
    const sentence = signature.clauses.at(word.clause)?.sentence ?? 0;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), word]);
  }
  const keys = new Set<number>();
  for (const words of bySentence.values())
    for (const word of [...words].sort(byWeight).slice(0, OF_SENTENCE)) keys.add(keyOf(word));
  return [...keys].slice(0, MOST).sort((a, b) => a - b);
}

/** Those that tell most first; of equals in an order that is the same wherever they stand. */
function byWeight(a: ClaimWord, b: ClaimWord): number {
  return b.weight - a.weight || keyOf(a) - keyOf(b);
}

function keyOf({ kind, forms, synonyms, roots }: ClaimWord): number {
  if (kind === 'name') return mix(1, hashText(forms[0]));
  return synonyms.length > 0 ? mix(2, kinOf(synonyms)) : mix(3, hashText(roots[0]));
}
