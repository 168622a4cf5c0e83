import { type Alignment, align } from './align.ts';
import { sameOccasion } from './occasion.ts';
import { type Reason, reason } from './reasons.ts';
import type { Signature } from './signature.ts';
import { apart } from './apart/apart.ts';
import { type Pair, makePair } from './apart/pair.ts';
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
/** Weight in common from which two quotes are more than boilerplate; and where each holds the other whole. */
const LEAST_IN_COMMON = 1.6;
const LEAST_OF_WHOLE = 0.7;
/** Shares of weight from which one quote holds the other, and from which both say the same. */
const HOLDS = 0.85;
const SAME_ENOUGH = 0.66;
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
  if (a.version !== b.version) return different(0, [reason('other-version')]);
  if (a.speaker === null || b.speaker === null) return different(0, [reason('no-speaker')]);
  if (a.speaker !== b.speaker) return different(0, [reason('other-speaker')]);
  const pair = makePair(a, b, align(a.words, b.words));
  const cover = coverOf(pair);
  const score = Math.round(1000 * (0.6 * Math.max(cover.a, cover.b) + 0.4 * Math.min(cover.a, cover.b))) / 1000;
  const reasons = apart(pair);
  if (reasons.length > 0)
    return isContrary(cover, reasons) ? { ...different(score, reasons), kind: 'contrary' } : different(score, reasons);
  if (!sameOccasion(a.occasion, b.occasion)) return different(score, [reason('occasion')]);
  if (isShort(a, b, cover)) return different(score, [reason('too-short')]);
  return judged(pair, cover, score);
}

/** The answer for two that nothing parts. */
function judged(pair: Pair, cover: Cover, score: number): ClaimMatch {
  const { a, b } = pair;
  if (a.plain.join(' ') === b.plain.join(' '))
    return { same: true, score: 1, kind: 'verbatim', reasons: [reason('verbatim')] };
  const larger = cover.a > cover.b ? 'b' : 'a';
  if (Math.max(cover.a, cover.b) >= HOLDS && isTogether(pair, larger))
    return { same: true, score, kind: kindOf(cover), reasons: [reason('contained')] };
  const isSame = score >= SAME_ENOUGH && Math.min(cover.a, cover.b) >= LEAST_COVER;
  return isSame
    ? { same: true, score, kind: 'paraphrase', reasons: [reason('same-words')] }
    : different(score, [reason('too-little-in-common')]);
}

/** Too little is said to tell that it is not a phrase of every day. */
function isShort(a: Signature, b: Signature, cover: Cover): boolean {
  const whole = Math.min(cover.a, cover.b) >= HOLDS || standsIn(a.plain, b.plain) || standsIn(b.plain, a.plain);
  const least = whole ? LEAST_OF_WHOLE : LEAST_IN_COMMON;
  return cover.common < least || Math.min(a.plain.length, b.plain.length) < FEWEST_WORDS;
}

/** Whether all words of one quote stand one after the other in the other. */
function standsIn(short: readonly string[], long: readonly string[]): boolean {
  return ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

/** Whether the words that the longer quote has of the shorter one stand together in it, not scattered over it. */
function isTogether({ a, b, alignment }: Pair, longer: 'a' | 'b'): boolean {
  const [long, short] = longer === 'a' ? [a, b] : [b, a];
  const tokens = alignment.matches.map((match) => long.words[match[longer]].token);
  return Math.max(...tokens) - Math.min(...tokens) <= 2 * short.plain.length + SLACK;
}

/** Words that may come between those of a quote that was shortened. */
const SLACK = 8;
/** Share that the longer of two that are the same in other words has of the shorter, at least. */
const LEAST_COVER = 0.45;

const different = (score: number, reasons: readonly Reason[]): ClaimMatch => ({
  same: false,
  score,
  kind: 'different',
  reasons,
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

/** Whether two are about the same and differ in nothing but what turns a position round. */
function isContrary({ a, b, common }: Cover, reasons: readonly Reason[]): boolean {
  const aboutSame = common >= LEAST_IN_COMMON && Math.max(a, b) >= ABOUT_THE_SAME;
  return aboutSame && reasons.every(({ name }) => CONTRARY.has(name));
}
