import { Closed, closedForm } from '../classes.ts';
import { VERB_PARTICLES } from '../data/function-words.ts';
import { Flag, bits, lookup, verbLemma, verbLemmas, verbParticle } from '../lexicon.ts';
import { Kind, type Tokens, word } from '../tokens.ts';

/** Tokens before a particle within which its verb is looked for. */
const REACH = 40;
const ENDS_CLAUSE = Closed.coordinator | Closed.subordinator;

/**
 * Infinitives of separable verbs whose particle stands elsewhere: "⟨lehnt⟩ den Plan ⟨ab⟩" → *ablehnen*. A particle
 * stands at the end of its clause; it belongs to the nearest verb before it that takes it, and where a comma stands
 * right before it, not to one in the clause that ends there.
 *
 * @returns by token of the verb
 */
export function separatedVerbs(tokens: Tokens): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  for (let i = 1; i < tokens.length; i++) {
    if (tokens.kind[i] !== Kind.word || !isFinal(tokens, i)) continue;
    const particle = word(tokens, i);
    if (!VERB_PARTICLES.has(particle)) continue;
    const verb = verbOf(tokens, i, particle);
    if (verb) found.set(verb.token, [...(found.get(verb.token) ?? []), ...verb.lemmas]);
  }
  return found;
}

/** Whether the clause can end with token `i`. */
function isFinal(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  if (next >= tokens.length || tokens.breaks[next] >= 2) return true;
  if (tokens.kind[next] === Kind.number) return false;
  return tokens.kind[next] !== Kind.word || (closedForm(word(tokens, next)).classes & ENDS_CLAUSE) !== 0;
}

function verbOf(tokens: Tokens, at: number, particle: string): { token: number; lemmas: string[] } | null {
  const first = Math.max(0, at - REACH);
  for (let i = clauseBefore(tokens, at, first); i >= first; i--) {
    if (tokens.kind[i] === Kind.stop) return null;
    if (tokens.kind[i] !== Kind.word) continue;
    const lemmas = verbsWith(word(tokens, i).toLowerCase(), particle);
    if (lemmas.length > 0) return { token: i, lemmas };
  }
  return null;
}

/** The token to begin with: that before the particle, or that before the clause that a comma ends right before it. */
function clauseBefore(tokens: Tokens, at: number, first: number): number {
  if (tokens.kind[at - 1] !== Kind.comma) return at - 1;
  for (let i = at - 2; i >= first; i--) {
    if (tokens.kind[i] === Kind.comma) return i - 1;
    if (tokens.kind[i] === Kind.stop) break;
  }
  return at - 1;
}

function verbsWith(form: string, particle: string): string[] {
  const id = lookup(form);
  if ((bits[id] & Flag.FINITE) === 0) return [];
  return Array.from(verbLemmas(id))
    .filter((verb) => verbParticle(verb) === particle)
    .map(verbLemma);
}
