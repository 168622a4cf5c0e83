import { Closed } from '../../language/de/classes.ts';
import { Kind } from '../../language/de/tokens.ts';
import type { QuoteReading } from './reading.ts';
import type { ClaimWord } from './words.ts';

/** A word that denies: *nicht, kein, nie, ohne dass*. */
export interface Negation {
  /** Index of its clause. */
  readonly clause: number;
  /** Index of the word of content that it denies first: the next one, else the one before it; null where there is none. */
  readonly focus: number | null;
  /** Whether something is put in place of what is denied: *nicht X, sondern Y*. */
  readonly contrasts: boolean;
}

/** The negations of a quote, in order. */
export function negationsOf(reading: QuoteReading, words: readonly ClaimWord[]): Negation[] {
  const { analysis: a, clauseOf } = reading;
  const found: Negation[] = [];
  for (let i = 0; i < a.forms.length; i++) {
    if (a.tokens.kind[i] !== Kind.word || !denies(reading, i)) continue;
    found.push({
      clause: Math.max(0, clauseOf[i]),
      focus: focusOf(reading, words, i),
      contrasts: contrasts(a.forms, i),
    });
  }
  return found;
}

function denies({ analysis: a }: QuoteReading, i: number): boolean {
  const [form, next] = [a.forms[i], a.forms[i + 1] ?? ''];
  // "ohne dass jemand fragt", "ohne zu fragen"
  if (form === 'ohne') return next === 'dass' || (a.tokens.kind[i - 1] !== Kind.word && leadsToInfinitive(a.forms, i));
  // "nicht nur", "nicht zuletzt" affirm
  if (form === 'nicht' && /^(?:nur|zuletzt|allein|bloß)$/.test(next)) return false;
  return (a.closed[i] & Closed.negation) !== 0 || /^kein(?:e[nrms]?|erlei|s)?$/.test(form);
}

/** "ohne jemanden um Erlaubnis ⟨zu⟩ fragen" */
function leadsToInfinitive(forms: readonly string[], i: number): boolean {
  const clause = forms.slice(i + 1, i + REACH);
  const end = clause.findIndex((form) => form === ',' || form === '.');
  return (end < 0 ? clause : clause.slice(0, end)).some((form, k, all) => form === 'zu' && k >= all.length - 3);
}

function focusOf(reading: QuoteReading, words: readonly ClaimWord[], i: number): number | null {
  const next = words.findIndex(({ token }) => token > i);
  const { clauseOf } = reading;
  if (next >= 0 && words[next].clause === clauseOf[i]) return next;
  const before = words.findLastIndex(({ token, clause }) => token < i && clause === clauseOf[i]);
  return before >= 0 ? before : next >= 0 && words[next].token - i < NEAR ? next : null;
}

/** Tokens within which the next clause begins with what is denied. */
const NEAR = 4;
/** Tokens after a negation within which "sondern" belongs to it. */
const REACH = 14;

function contrasts(forms: readonly string[], i: number): boolean {
  if (forms.slice(i, i + REACH).includes('sondern')) return true;
  // "X und nicht Y", ", nicht Y"
  return forms[i] === 'nicht' && (forms[i - 1] === 'und' || forms[i - 1] === ',');
}
