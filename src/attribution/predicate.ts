import type { Analysis } from '../language/de/analysis.ts';
import { Closed, PREPOSITIONAL } from '../language/de/classes.ts';
import { type Clause, type ParsedSentence, clauseEnd } from '../language/de/clauses.ts';
import { Flag } from '../language/de/lexicon.ts';
import { PHRASES, type Reporting, VERBS, unknownReporting } from '../language/de/reporting.ts';
import { Kind } from '../language/de/tokens.ts';
import { verbsOfForm } from '../language/de/verbs.ts';

/** The reporting verb or phrase of a clause, with all its tokens. */
export interface Predicate {
  readonly reporting: Reporting;
  /** Tokens of the cue, ascending: finite verb, particle, participle, words of the phrase, "darauf". */
  readonly cue: readonly number[];
  readonly passive: boolean;
}

/** The reporting predicates of a sentence, one a clause. */
export function predicatesOf(a: Analysis, sentence: ParsedSentence): (Predicate | null)[] {
  return sentence.clauses.map((clause) => (clause.finite < 0 ? null : predicateOf(a, clause)));
}

function predicateOf(a: Analysis, clause: Clause): Predicate | null {
  const words = clauseWords(clause);
  const verbal = verbalTokens(a, clause, words);
  const phrase = phraseIn(a, words, verbal);
  const verb = verbIn(a, words, verbal);
  const found = phrase && (!verb || phrase.reporting.strength >= verb.reporting.strength) ? phrase : (verb ?? phrase);
  return found && { ...found, cue: withCorrelate(a, withReflexive(a, found, words), clause) };
}

/** A predicate for any verb, also one that the lexicon does not have as reporting: its verb forms are the cue. */
export function anyPredicate(a: Analysis, clause: Clause): Predicate {
  const verbal = verbalTokens(a, clause, clauseWords(clause));
  const { finite, participle, infinitive, particle, auxiliary, helpers } = verbal;
  const main = auxiliary && participle >= 0 ? participle : auxiliary && infinitive >= 0 ? infinitive : finite;
  const apart = main === finite && particle >= 0 ? [particle] : [];
  const lemma = verbsOfForm(a.lowered[main]).at(0)?.lemma ?? a.forms[main];
  const reporting = unknownReporting((apart.length > 0 ? a.forms[particle] : '') + lemma);
  const cue = sorted(main === finite ? [finite, ...apart] : [finite, main, ...helpers]);
  const found: Predicate = { reporting, cue, passive: auxiliary === 'werden' && participle >= 0 };
  return { ...found, cue: withCorrelate(a, found, clause) };
}

/** Tokens of a clause and of the verbless pieces that belong to it. */
function clauseWords(clause: Clause): number[] {
  const words: number[] = [];
  for (const part of clause.parts) for (let i = part.start; i < part.end; i++) words.push(i);
  return words;
}

interface Verbal {
  readonly finite: number;
  /** The last participle of the clause, -1 when there is none. */
  readonly participle: number;
  /** The last infinitive after the finite verb (before it in a subordinate clause), -1. */
  readonly infinitive: number;
  /** A separated particle: the last particle word of the clause, -1. */
  readonly particle: number;
  readonly auxiliary: 'haben' | 'sein' | 'werden' | 'modal' | null;
  /** "worden", "werden", "sein", "haben" beside a participle. */
  readonly helpers: readonly number[];
}

const AUXILIARY: ReadonlyMap<string, Verbal['auxiliary']> = new Map([
  ['haben', 'haben'],
  ['sein', 'sein'],
  ['werden', 'werden'],
  ...['können', 'müssen', 'sollen', 'wollen', 'dürfen', 'mögen'].map((m) => [m, 'modal'] as const),
]);
const HELPERS = new Set(['worden', 'werden', 'sein', 'haben', 'lassen']);

function verbalTokens(a: Analysis, clause: Clause, words: readonly number[]): Verbal {
  const { finite } = clause;
  const auxiliary = auxiliaryOf(a, finite);
  const helpers: number[] = [];
  const at = words.indexOf(finite);
  let participle = -1;
  let infinitive = -1;
  let particle = -1;
  for (let k = words.length - 1; k >= 0; k--) {
    const i = words[k];
    if (i === finite || a.tokens.kind[i] !== Kind.word) continue;
    if (clause.kind === 'main' && i < finite && participle < 0 && k < at - 1) break;
    if (a.capital[i] === 1) continue;
    const bits = a.bits[i];
    const form = a.forms[i];
    if (HELPERS.has(form) && auxiliary) helpers.push(i);
    else if (participle < 0 && (bits & Flag.PTCP2) !== 0 && !isAttributive(a, i)) participle = i;
    else if (infinitive < 0 && (bits & Flag.INF) !== 0 && (a.closed[i] & ~Closed.particle) === 0) infinitive = i;
    else if (particle < 0 && i > finite && isParticle(a, words, k)) particle = i;
  }
  return { finite, participle, infinitive, particle, auxiliary, helpers };
}

function auxiliaryOf(a: Analysis, finite: number): Verbal['auxiliary'] {
  for (const { lemma } of verbsOfForm(a.lowered[finite])) {
    const auxiliary = AUXILIARY.get(lemma);
    if (auxiliary) return auxiliary;
  }
  return null;
}

/** "die ⟨gemachte⟩ Aussage"; not "gesagt", and not "⟨gesehen⟩", whose ending many participles have. */
function isAttributive(a: Analysis, i: number): boolean {
  return a.capital[i + 1] === 1 && /e[rsm]?$/.test(a.forms[i]);
}

/** A particle closes its clause, but for a prepositional phrase set after it; another word of its class does not. */
function isParticle(a: Analysis, words: readonly number[], k: number): boolean {
  if ((a.closed[words[k]] & Closed.particle) === 0) return false;
  if (k === words.length - 1) return true;
  const next = words[k + 1];
  if (a.tokens.kind[next] !== Kind.word) return true;
  if ((a.closed[words[k]] & (Closed.preposition | Closed.determiner)) !== 0) return false;
  return (a.closed[next] & (PREPOSITIONAL | Closed.coordinator)) !== 0;
}

function verbIn(a: Analysis, words: readonly number[], verbal: Verbal): Predicate | null {
  const { finite, participle, infinitive, particle, auxiliary, helpers } = verbal;
  const reflexive = words.some((i) => a.forms[i] === 'sich');
  // "man ⟨erzählt sich⟩": a verb that is not reflexive by itself is the plain one, told and heard by the same people
  const mutual = reflexive && words.some((i) => a.forms[i] === 'man');
  const entry = (verb: number): Reporting | null =>
    entryOf(a, verb, -1, reflexive) ?? (mutual ? entryOf(a, verb, -1, false) : null) ?? null;
  if (auxiliary && participle >= 0) {
    const worden = helpers.some((h) => a.forms[h] === 'worden' || a.forms[h] === 'werden');
    const passive = auxiliary === 'werden' || auxiliary === 'sein' || worden;
    return predicate(entry(participle), [finite, participle, ...helpers], passive);
  }
  if (auxiliary === 'modal' || auxiliary === 'werden') {
    const reporting = infinitive >= 0 ? entry(infinitive) : null;
    // "will sagen" and "wird fordern" report less surely than "sagt"
    return predicate(reporting && { ...reporting, strength: reporting.strength - 1 }, [finite, infinitive]);
  }
  if (auxiliary) return null;
  const separable = particle >= 0 ? entryOf(a, finite, particle, reflexive) : undefined;
  return separable === undefined ? predicate(entry(finite), [finite]) : predicate(separable, [finite, particle]);
}

function predicate(reporting: Reporting | null, cue: readonly number[], passive = false): Predicate | null {
  return reporting && { reporting, cue: sorted(cue), passive };
}

/**
 * The lexicon's reporting entry of the verb form at `i`, with the particle at `particle` when that is not -1.
 *
 * @returns null when the verb is known and does not report, undefined when no verb has this particle
 */
function entryOf(a: Analysis, i: number, particle: number, reflexive: boolean): Reporting | null | undefined {
  const wanted = particle >= 0 ? a.forms[particle] : null;
  const verbs = verbsOfForm(a.lowered[i]);
  const known = verbs.some((v) => v.particle === wanted);
  for (const verb of verbs) {
    // the dictionaries lack some separable verbs: the particle before a plain verb makes them up
    if (verb.particle !== wanted && !(wanted !== null && verb.particle === null)) continue;
    const entries = VERBS.get(verb.particle === wanted ? verb.lemma : `${wanted ?? ''}${verb.lemma}`);
    const entry = entries?.find((e) => e.reflexive === reflexive);
    if (entry) return entry;
  }
  return wanted !== null && !known ? undefined : null;
}

/** "⟨ist⟩ davon ⟨überzeugt⟩", "⟨gab⟩ ein ⟨Statement ab⟩": the verb and all other words of a fixed phrase. */
function phraseIn(a: Analysis, words: readonly number[], verbal: Verbal): Predicate | null {
  const verb = meaningVerb(verbal);
  const helpers = verb === verbal.finite ? [] : [verbal.finite, ...verbal.helpers];
  const heads = verb === verbal.finite ? [verb] : [verb, verbal.finite];
  for (const head of heads) {
    for (const { lemma, particle } of verbsOfForm(a.lowered[head])) {
      const apart = particle === null ? [] : words.filter((i) => a.forms[i] === particle).slice(-1);
      if (particle !== null && apart.length === 0) continue;
      for (const reporting of PHRASES.get(lemma) ?? []) {
        const found = phraseWords(a, words, reporting);
        if (!found) continue;
        const cue = sorted([head, ...helpers, ...apart, ...found]);
        return { reporting, cue, passive: verbal.auxiliary === 'werden' && head === verbal.participle };
      }
    }
  }
  return null;
}

/** The verb that carries the meaning: the participle or infinitive beside an auxiliary, else the finite verb. */
function meaningVerb(verbal: Verbal): number {
  if (verbal.auxiliary && verbal.participle >= 0) return verbal.participle;
  return verbal.auxiliary === 'modal' && verbal.infinitive >= 0 ? verbal.infinitive : verbal.finite;
}

/** Where the words of a phrase stand in the clause; null when one is missing. */
function phraseWords(a: Analysis, words: readonly number[], reporting: Reporting): number[] | null {
  if (reporting.reflexive && !words.some((i) => (a.closed[i] & Closed.reflexive) !== 0)) return null;
  const found: number[] = [];
  for (const wanted of reporting.words) {
    const at = words.find((i) => isWord(a, i, wanted));
    if (at === undefined) return null;
    found.push(at);
  }
  return found;
}

function isWord(a: Analysis, i: number, wanted: string): boolean {
  return a.forms[i] === wanted || a.forms[i] === wanted.toLowerCase();
}

/** "⟨erinnert sich⟩": the pronoun of a reflexive verb belongs to the cue. */
function withReflexive(a: Analysis, predicate: Predicate, words: readonly number[]): Predicate {
  if (!predicate.reporting.reflexive) return predicate;
  const pronoun = words.find((i) => (a.closed[i] & Closed.reflexive) !== 0);
  return pronoun === undefined ? predicate : { ...predicate, cue: sorted([...predicate.cue, pronoun]) };
}

/** A correlate stands among so many last tokens of its clause: "davon überzeugt". */
const FARTHEST_CORRELATE = 3;

/** "⟨wies darauf hin⟩, dass": the pronominal adverb that stands for the clause belongs to the cue. */
function withCorrelate(a: Analysis, predicate: Predicate, clause: Clause): readonly number[] {
  const end = clauseEnd(clause);
  for (let i = end - 1; i > clause.finite && i >= end - FARTHEST_CORRELATE; i--) {
    if ((a.closed[i] & Closed.pronominalAdverb) !== 0 && a.forms[i].startsWith('da'))
      return sorted([...predicate.cue, i]);
  }
  return predicate.cue;
}

function sorted(tokens: readonly number[]): number[] {
  return [...new Set(tokens)].sort((x, y) => x - y);
}
