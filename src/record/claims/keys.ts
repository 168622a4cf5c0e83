import { hashText, mix } from '../../language/hash.ts';
import { kinOf } from './alike.ts';
import type { Signature } from './signature.ts';
import type { ClaimWord } from './words.ts';

/** Keys that a clause of a quote has at most, and all its clauses together. */
const OF_CLAUSE = 3;
const MOST = 12;

/**
 * Keys under which candidates are found, as 32-bit integers: the words of each clause that tell most, by their stem or
 * group of synonyms. Two wordings of one statement share at least one (`npm run bench -- claims` measures how often). They
 * hold nothing of the speaker: candidates are looked for among the same one. Empty for what has too little to be compared.
 */
export function keysOf(signature: Signature): readonly number[] {
  const byClause = new Map<number, ClaimWord[]>();
  for (const word of signature.words) byClause.set(word.clause, [...(byClause.get(word.clause) ?? []), word]);
  const chosen = [...byClause.values()].flatMap((words) => [...words].sort(byWeight).slice(0, OF_CLAUSE));
  const keys = new Set(chosen.sort(byWeight).map(keyOf));
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
