import type { Match } from '../align.ts';
import type { Negation } from '../negations.ts';
import { reason } from '../reasons.ts';
import type { Signature } from '../signature.ts';
import type { Check, Pair } from './pair.ts';

/**
 * What one side denies and the other does not. Each negation looks for one on the other side: of the word that is paired
 * with its own, else in a clause that says something of the same. One that finds none parts the two, if what it denies is
 * on the other side at all.
 */
export const negations: Check = (pair) => {
  const [own, others] = [negationsOf(pair.a), negationsOf(pair.b)];
  const rest = new Set(others);
  const alone = own.filter((negation) => {
    const found = counterpart(pair, negation, rest);
    if (found) rest.delete(found);
    return found === null;
  });
  const lonely =
    alone.find((negation) => isShared(pair, negation, 'a')) ??
    [...rest].find((negation) => isShared(pair, negation, 'b'));
  return lonely ? reason('negation') : null;
};

/** The negations of a quote, with the one that its frame puts before it: *bestritt, dass …* */
function negationsOf({ negations: own, denied, words }: Signature): readonly Negation[] {
  const turned = words.flatMap(({ negative, clause }, focus) =>
    negative ? [{ clause, focus, contrasts: false }] : [],
  );
  return [...own, ...turned, ...(denied ? [{ clause: 0, focus: null, contrasts: false }] : [])];
}

function counterpart(pair: Pair, negation: Negation, others: ReadonlySet<Negation>): Negation | null {
  const partner = partnerOf(pair.alignment.matches, negation.focus);
  const sameFocus = [...others].find(({ focus }) => focus !== null && focus === partner);
  if (sameFocus) return sameFocus;
  const clauses = clausesBeside(pair, negation);
  for (const other of others) {
    // "nicht X, sondern Y": what is denied must be the same
    const isOther =
      (negation.contrasts || other.contrasts) &&
      partner !== null &&
      other.focus !== null &&
      partnerOf(pair.alignment.matches, other.focus, 'b') !== null;
    if (!isOther && clauses.has(other.clause)) return other;
  }
  return null;
}

function partnerOf(matches: readonly Match[], focus: number | null, side: 'a' | 'b' = 'a'): number | null {
  if (focus === null) return null;
  const match = matches.find((one) => one[side] === focus);
  return match ? match[side === 'a' ? 'b' : 'a'] : null;
}

/** Clauses of the other side that share a word with the clause of a negation. */
function clausesBeside({ a, b, alignment }: Pair, { clause }: Negation): Set<number> {
  const shared = alignment.matches.filter((match) => a.words[match.a].clause === clause);
  return new Set(shared.map((match) => b.words[match.b].clause));
}

/** Share of a clause's weight on the other side from which what it denies is there. */
const PRESENT = 0.5;

function isShared({ a, b, alignment }: Pair, { clause, focus }: Negation, side: 'a' | 'b'): boolean {
  const { words } = side === 'a' ? a : b;
  const paired = new Set(alignment.matches.map((match) => match[side]));
  if (focus !== null && words[focus].weight > 0.5 && paired.has(focus)) return true;
  let [all, found] = [0, 0];
  for (const [i, word] of words.entries()) {
    if (word.clause !== clause) continue;
    all += word.weight;
    if (paired.has(i)) found += word.weight;
  }
  return all > 0 && found / all >= PRESENT;
}
