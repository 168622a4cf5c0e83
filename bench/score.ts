import { NONE, assign } from './assignment.ts';
import { type Quotation, ROLES, type Role, TYPES, type Type, sharedTokens } from '../src/training/quotation.ts';

/** 0 to 1. */
export interface Figure {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export const METRICS = [
  'quote',
  'roles',
  'joint',
  'speaker',
  'cue',
  'frame',
  'addressee',
  'type',
  'core',
  'coreQuote',
] as const;
export type Metric = (typeof METRICS)[number];
export type Figures = Readonly<Record<Metric, Figure>>;

/** Gold and system quotation that belong together, or one of them alone. */
export interface Pair {
  readonly gold: Quotation | null;
  readonly system: Quotation | null;
}

/** The quotations of one document. */
export interface Reading {
  readonly gold: readonly Quotation[];
  readonly system: readonly Quotation[];
}

/**
 * Pairs the quotations of a document one to one for the greatest sum of token overlap (F1 of the quotes). Ties go to
 * the same type, then to the same medium, then to the greater overlap of the other roles. What has no partner comes
 * last, alone. Quotations without a common token may be paired, as in the corpus's own script: their other roles count.
 */
export function pairUp({ gold, system }: Reading): Pair[] {
  const goldOf = assign(
    gold.map((g) => system.map((s) => affinity(g, s))),
    system.length,
  );
  const paired = new Set(goldOf);
  const pairs: Pair[] = [];
  goldOf.forEach((g, s) => {
    if (g !== NONE) pairs.push({ gold: gold[g], system: system[s] });
  });
  gold.forEach((g, i) => {
    if (!paired.has(i)) pairs.push({ gold: g, system: null });
  });
  goldOf.forEach((g, s) => {
    if (g === NONE) pairs.push({ gold: null, system: system[s] });
  });
  return pairs;
}

function affinity(gold: Quotation, system: Quotation): number {
  const both = sharedTokens(gold.quote, system.quote);
  if (both === 0) return 0;
  const overlap = f1(both / system.quote.length, both / gold.quote.length);
  let roles = 0;
  for (const role of ROLES.slice(1)) {
    const [g, s] = [gold[role], system[role]];
    roles += sharedTokens(g, s) / Math.max(g.length, s.length, 1);
  }
  return overlap + (gold.type === system.type ? 0.01 : 0) + (gold.medium === system.medium ? 0.001 : 0) + 1e-6 * roles;
}

/** What one document adds to the figures: shares of tokens, one number a quotation that has the role. */
export interface Tally {
  readonly precision: Readonly<Record<Role, readonly number[]>>;
  readonly recall: Readonly<Record<Role, readonly number[]>>;
  readonly gold: number;
  readonly system: number;
  /** Pairs of the same type. */
  readonly sameType: number;
}

function tallyOf(pairs: readonly Pair[]): Tally {
  const precision = byRole();
  const recall = byRole();
  for (const { gold, system } of pairs) {
    for (const role of ROLES) {
      const want = gold?.[role] ?? [];
      const have = system?.[role] ?? [];
      const both = sharedTokens(want, have);
      if (have.length > 0) precision[role].push(both / have.length);
      if (want.length > 0) recall[role].push(both / want.length);
    }
  }
  return {
    precision,
    recall,
    gold: pairs.filter((pair) => pair.gold).length,
    system: pairs.filter((pair) => pair.system).length,
    sameType: pairs.filter(({ gold, system }) => gold && gold.type === system?.type).length,
  };
}

function byRole(): Record<Role, number[]> {
  return { quote: [], addressee: [], cue: [], frame: [], speaker: [] };
}

/** One document's share of every figure: over all quotations, and over those of the core types alone. */
export interface DocumentScore {
  readonly pairs: readonly Pair[];
  readonly all: Tally;
  readonly core: Tally;
}

/** The types that all corpora mark alike; they disagree on how much counts as Reported. */
const CORE: readonly Type[] = ['Direct', 'Indirect', 'IndirectFreeIndirect'];

export function scoreDocument(reading: Reading): DocumentScore {
  const pairs = pairUp(reading);
  const isCore = (quotation: Quotation): boolean => CORE.includes(quotation.type);
  const core = pairUp({ gold: reading.gold.filter(isCore), system: reading.system.filter(isCore) });
  return { pairs, all: tallyOf(pairs), core: tallyOf(core) };
}

/**
 * The metric of Petersen-Frey & Biemann (LREC-COLING 2024): precision and recall of a role are averages over the
 * quotations of all documents, `roles` pools all but the quote, `joint` pools all; `core` is joint over the core types.
 */
export function figures(scores: readonly DocumentScore[]): Figures {
  const all = scores.map((score) => score.all);
  const core = scores.map((score) => score.core);
  return {
    quote: pool(all, ['quote']),
    roles: pool(all, ROLES.slice(1)),
    joint: pool(all, ROLES),
    speaker: pool(all, ['speaker']),
    cue: pool(all, ['cue']),
    frame: pool(all, ['frame']),
    addressee: pool(all, ['addressee']),
    type: typeFigure(all),
    core: pool(core, ROLES),
    coreQuote: pool(core, ['quote']),
  };
}

function pool(tallies: readonly Tally[], roles: readonly Role[]): Figure {
  const p = mean(roles.flatMap((role) => tallies.flatMap((tally) => tally.precision[role])));
  const r = mean(roles.flatMap((role) => tallies.flatMap((tally) => tally.recall[role])));
  return { p, r, f1: f1(p, r) };
}

function typeFigure(tallies: readonly Tally[]): Figure {
  const total = (key: 'gold' | 'system' | 'sameType'): number => tallies.reduce((sum, tally) => sum + tally[key], 0);
  const p = total('sameType') / (total('system') || 1);
  const r = total('sameType') / (total('gold') || 1);
  return { p, r, f1: f1(p, r) };
}

/**
 * Quote figures of each type: precision over the system's quotations of the type, recall over the gold ones. A
 * quotation found as another type counts here by its words; `type` among the figures says how often the type is right.
 */
export function figuresByType(
  scores: readonly DocumentScore[],
): Record<Type, Figure & { gold: number; system: number }> {
  const pairs = scores.flatMap((score) => score.pairs);
  const rows = TYPES.map((type) => {
    const share = (side: 'gold' | 'system'): number[] =>
      pairs.filter((pair) => pair[side]?.type === type).map((pair) => quoteShare(pair, side));
    const [system, gold] = [share('system'), share('gold')];
    const [p, r] = [mean(system), mean(gold)];
    return [type, { p, r, f1: f1(p, r), gold: gold.length, system: system.length }] as const;
  });
  return Object.fromEntries(rows) as Record<Type, Figure & { gold: number; system: number }>;
}

/** Which part of one side's quote the other side has too. */
function quoteShare({ gold, system }: Pair, side: 'gold' | 'system'): number {
  const own = (side === 'gold' ? gold : system)?.quote ?? [];
  return own.length > 0 ? sharedTokens(gold?.quote ?? [], system?.quote ?? []) / own.length : 0;
}

export function f1(p: number, r: number): number {
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
