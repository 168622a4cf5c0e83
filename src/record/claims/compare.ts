import { type Alignment, align } from './align.ts';
import { sameOccasion } from './occasion.ts';
import { type Reason, reason } from './reasons.ts';
import type { Signature } from './signature.ts';
import { type Pair, pairedClauses, vetoesOf } from './vetoes.ts';
import type { ClaimWord } from './words.ts';

export type ClaimKind = 'verbatim' | 'shortened' | 'extended' | 'paraphrase' | 'contrary' | 'different';

/** Whether two utterances are one claim. */
export interface ClaimMatch {
  readonly same: boolean;
  /** 0 to 1: how much of what is said they share. */
  readonly score: number;
  /**
   * What the second is to the first: word for word the same; less or more of it; the same in other words; about the same,
   * but its opposite, another number or another force; another statement.
   */
  readonly kind: ClaimKind;
  readonly reasons: readonly Reason[];
}

/** Words that a quote has at least to be compared: shorter ones are said every day. */
const FEWEST_WORDS = 4;
/** Weight in common from which two quotes are more than boilerplate. */
const LEAST_IN_COMMON = 1.6;
/** Shares of weight from which one quote holds the other, and from which both say the same. */
const HOLDS = 0.85;
const SAME_ENOUGH = 0.62;
/** Shares in common from which two that differ are about the same. */
const ABOUT_THE_SAME = 0.55;

/**
 * Whether two utterances of one speaker are the same statement, however outlets word it: precision first. Symmetric but for
 * `shortened` and `extended`, which change places; the same arguments give the same answer.
 */
export function compareClaims(a: Signature, b: Signature): ClaimMatch {
  const [keyA, keyB] = [a.plain.join(' '), b.plain.join(' ')];
  const isTurned = keyA > keyB;
  const found = isTurned ? compare(b, a) : compare(a, b);
  return isTurned ? turned(found) : found;
}

const TURNED: Readonly<Partial<Record<ClaimKind, ClaimKind>>> = { shortened: 'extended', extended: 'shortened' };

function turned({ kind, reasons, ...rest }: ClaimMatch): ClaimMatch {
  return { ...rest, kind: TURNED[kind] ?? kind, reasons: reasons.map(({ name, a, b }) => ({ name, a: b, b: a })) };
}

function compare(a: Signature, b: Signature): ClaimMatch {
  if (a.version !== b.version) return different('other-version');
  if (a.speaker === null || b.speaker === null) return different('no-speaker');
  if (a.speaker !== b.speaker) return different('other-speaker');
  const alignment = align(a.words, b.words);
  const pair: Pair = { a, b, alignment, clauses: pairedClauses(a, b, alignment) };
  const cover = coverOf(pair);
  const vetoes = vetoesOf(pair);
  const score = Math.round(1000 * (0.6 * Math.max(cover.a, cover.b) + 0.4 * Math.min(cover.a, cover.b))) / 1000;
  const aboutSame = cover.common >= LEAST_IN_COMMON && Math.max(cover.a, cover.b) >= ABOUT_THE_SAME;
  if (vetoes.length > 0)
    return { same: false, score, kind: aboutSame && isContrary(vetoes) ? 'contrary' : 'different', reasons: vetoes };
  if (!sameOccasion(a.occasion, b.occasion))
    return { same: false, score, kind: 'different', reasons: [reason('occasion')] };
  if (cover.common < LEAST_IN_COMMON || a.plain.length < FEWEST_WORDS || b.plain.length < FEWEST_WORDS)
    return { same: false, score, kind: 'different', reasons: [reason('too-short')] };
  if (a.plain.join(' ') === b.plain.join(' '))
    return { same: true, score: 1, kind: 'verbatim', reasons: [reason('verbatim')] };
  if (cover.a >= HOLDS || cover.b >= HOLDS)
    return { same: true, score, kind: kindOf(cover), reasons: [reason('contained')] };
  return score >= SAME_ENOUGH
    ? { same: true, score, kind: 'paraphrase', reasons: [reason('same-words')] }
    : { same: false, score, kind: 'different', reasons: [reason('too-little-in-common')] };
}

const different = (name: 'other-version' | 'no-speaker' | 'other-speaker'): ClaimMatch => ({
  same: false,
  score: 0,
  kind: 'different',
  reasons: [reason(name)],
});

interface Cover {
  /** Shares of the weight of each side that the other has, 0 to 1. */
  readonly a: number;
  readonly b: number;
  /** Weight in common. */
  readonly common: number;
}

function coverOf({ a, b, alignment }: Pair): Cover {
  const amounts = a.amounts.filter((x) => b.amounts.some((y) => x.value === y.value)).length * AMOUNT;
  const common = commonOf(a.words, b.words, alignment) + amounts;
  const total = (side: Signature): number =>
    side.words.reduce((sum, { weight }) => sum + weight, 0) + side.amounts.length * AMOUNT;
  const share = (side: Signature): number => (total(side) > 0 ? Math.min(1, common / total(side)) : 0);
  return { a: share(a), b: share(b), common };
}

/** Weight of a number that both have. */
const AMOUNT = 0.8;

function commonOf(a: readonly ClaimWord[], b: readonly ClaimWord[], { matches }: Alignment): number {
  return matches.reduce((sum, match) => sum + match.strength * Math.min(a[match.a].weight, b[match.b].weight), 0);
}

function kindOf(cover: Cover): ClaimKind {
  if (cover.a >= HOLDS && cover.b >= HOLDS) return 'paraphrase';
  return cover.a > cover.b ? 'extended' : 'shortened';
}

const CONTRARY = new Set(['number', 'opposite', 'negation', 'modality']);

function isContrary(vetoes: readonly Reason[]): boolean {
  return vetoes.every(({ name }) => CONTRARY.has(name));
}
