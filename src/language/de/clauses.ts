import type { Analysis } from './analysis.ts';
import { Closed, PREPOSITIONAL } from './classes.ts';
import { Flag } from './lexicon.ts';
import type { MarkPair } from './marks.ts';
import { isSubject } from './phrases.ts';
import { LONGEST_SENTENCE, type Sentence } from './sentences.ts';
import { Kind, isCapital } from './tokens.ts';
import { finiteStrength, isKonjunktiv1, isZuInfinitive } from './verbs.ts';

/** What introduces a subordinate clause. */
export type Intro = 'dass' | 'ob' | 'question' | 'relative' | 'wie' | 'other';

/**
 * A stretch of a sentence between two marks, or before and after a coordinator: a clause with its verb, an infinitive,
 * a verbless piece, a whole quotation, or a bracketed remark. Token range `[start, end)`, marks left out.
 */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly kind: 'main' | 'subordinate' | 'infinitive' | 'fragment' | 'quotation' | 'bracket';
  /** Kind of the mark before; -1 at the start of the sentence or after a coordinator. */
  readonly before: number;
  /** The first token that is not a coordinator or an adverb before one. */
  readonly first: number;
  /** The introducing word, -1 when there is none. */
  readonly intro: number;
  readonly introKind: Intro | null;
  /** The finite verb, -1 when there is none. */
  readonly finite: number;
  /** Whether the finite verb is the first word. */
  readonly verbFirst: boolean;
  /** Index in its sentence of the clause that this piece belongs to; its own index unless it is a verbless piece. */
  host: number;
  /** The clause itself and the verbless pieces that belong to it, in text order; empty for a piece that joins another. */
  readonly parts: Clause[];
}

/** A sentence with its clauses in text order, the quotations in it that are utterances of their own among them. */
export interface ParsedSentence extends Sentence {
  readonly clauses: readonly Clause[];
}

/** The token end of the last piece of a clause. */
export function clauseEnd({ parts }: Clause): number {
  return parts[parts.length - 1].end;
}

interface Piece {
  start: number;
  end: number;
  before: number;
  kind: 'words' | 'quotation' | 'bracket';
}

/**
 * Splits a sentence into clauses by its marks and by the brackets that German verbs make: the finite verb first or second
 * opens a main clause, at the end it closes a subordinate one (topological fields; Höhle 1986).
 *
 * @param pairs the quotation marks of the sentence, outer ones first
 */
export function parseSentence(analysis: Analysis, sentence: Sentence, pairs: readonly MarkPair[]): ParsedSentence {
  const pieces = splitPieces(analysis, sentence, pairs);
  const clauses: Clause[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'words') clauses.push(emptyClause(piece, piece.kind));
    else for (const part of splitCoordinated(analysis, piece)) clauses.push(classify(analysis, part));
  }
  joinFragments(analysis, clauses);
  return { ...sentence, clauses };
}

/** Whether a quotation is an utterance of its own, not a phrase that its sentence builds in. */
function isUtterance(analysis: Analysis, sentence: Sentence, pair: MarkPair): boolean {
  const { tokens } = analysis;
  const { open, close } = pair;
  const last = tokens.kind[close] === Kind.quote ? close - 1 : close;
  if (last <= open) return false;
  // a phrase is never that long, and clauses are counted by sentence
  if (last - open > LONGEST_SENTENCE) return true;
  const before = open > sentence.start ? tokens.kind[open - 1] : -1;
  if (tokens.kind[last] === Kind.stop && (last - open > 3 || before === Kind.colon)) return true;
  const after = close + 1 < sentence.end ? tokens.kind[close + 1] : Kind.stop;
  const verb = hasFinite(analysis, open + 1, last + 1);
  // "Im Programm: „Der Ochs am Berg“ ⟨bleibt⟩" is a title
  if (before === Kind.colon) return verb || after !== Kind.word;
  if (open === sentence.start) {
    if (after === Kind.stop || (after === Kind.dash && verb)) return true;
    return setOffByComma(analysis, close, last) && (verb || !isShort(analysis, pair, last));
  }
  return before === Kind.comma && verb && after !== Kind.word && beginsClause(analysis, open + 1);
}

/** sagte sie, „⟨Wir⟩ bleiben“ · sagte sie, „⟨aber⟩ wir bleiben“ */
function beginsClause({ tokens, closed }: Analysis, i: number): boolean {
  return isCapital(tokens, i) || (closed[i] & Closed.coordinator) !== 0;
}

/** „Wir bleiben“⟨,⟩ sagte er · „Wir bleiben⟨,⟩“ sagte er */
function setOffByComma({ tokens: { kind } }: Analysis, close: number, last: number): boolean {
  return kind[close + 1] === Kind.comma || kind[last] === Kind.comma;
}

/** „Die Natur“, but not „Natürlich“, ⟨sagt⟩ er: however short the quotation is, the verb shows that it is one. */
function isShort(a: Analysis, { open, close }: MarkPair, last: number): boolean {
  if (last - open > 2) return false;
  const at = a.tokens.kind[close + 1] === Kind.comma ? close + 2 : close + 1;
  return at >= a.tokens.length || finiteStrength(a, at) !== 2;
}

function hasFinite(analysis: Analysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (finiteStrength(analysis, i) > 0) return true;
  return false;
}

function splitPieces(a: Analysis, sentence: Sentence, pairs: readonly MarkPair[]): Piece[] {
  const { kind } = a.tokens;
  const pieces: Piece[] = [];
  let start = sentence.start;
  let before = -1;
  let next = 0;
  const close = (end: number, mark: number): void => {
    if (end > start) pieces.push({ start, end, before, kind: 'words' });
    start = end + 1;
    before = mark;
  };
  for (let i = sentence.start; i < sentence.end; i++) {
    while (next < pairs.length && pairs[next].open < i) next++;
    const pair = pairs.at(next);
    if (pair?.open === i && isUtterance(a, sentence, pair)) {
      close(i, before);
      const end = Math.min(pair.close + 1, sentence.end);
      pieces.push({ start: i, end, before, kind: 'quotation' });
      start = end;
      before = Kind.quote;
      i = end - 1;
      continue;
    }
    const mark = kind[i];
    if (mark === Kind.open) {
      const end = bracketEnd(a, i, sentence.end);
      if (end > 0 && hasFinite(a, i + 1, end)) {
        close(i, mark);
        pieces.push({ start: i, end: end + 1, before, kind: 'bracket' });
        start = end + 1;
      }
      if (end > 0) i = end;
    } else if (mark === Kind.comma || mark === Kind.colon || mark === Kind.semicolon || mark === Kind.stop) {
      close(i, mark);
    } else if (mark === Kind.dash && i > sentence.start && a.tokens.end[i - 1] < a.tokens.start[i]) {
      const end = dashEnd(a, i, sentence.end);
      if (end > 0 && !hasFinite(a, i + 1, end)) i = end;
      else close(i, mark);
    }
  }
  close(sentence.end, -1);
  return pieces;
}

/** The second of two dashes that set a remark apart, -1 when there is none: "– also verseuchten –". */
function dashEnd(a: Analysis, open: number, end: number): number {
  const limit = Math.min(end, open + LONGEST_REMARK);
  for (let i = open + 1; i < limit; i++) {
    if (a.tokens.kind[i] === Kind.dash) return i;
    if (a.tokens.kind[i] === Kind.colon || a.tokens.kind[i] === Kind.stop) return -1;
  }
  return -1;
}

/** Tokens that a remark between dashes may have. */
const LONGEST_REMARK = 15;

/** Brackets longer than this many tokens are read as if they were not there. */
const LONGEST_BRACKET = 60;

function bracketEnd(a: Analysis, open: number, end: number): number {
  const limit = Math.min(end, open + LONGEST_BRACKET);
  for (let i = open + 1; i < limit; i++) {
    if (a.tokens.kind[i] === Kind.close) return i;
    if (a.tokens.kind[i] === Kind.open) return -1;
  }
  return -1;
}

/** … sagte Krapp ⟨und fügte hinzu⟩: two clauses where a coordinator has a finite verb on both sides. */
function splitCoordinated(a: Analysis, piece: Piece): Piece[] {
  const parts: Piece[] = [];
  let start = piece.start;
  let before = piece.before;
  let verbs = 0;
  for (let i = piece.start; i < piece.end; i++) {
    if (i > start && verbs > 0 && (a.closed[i] & Closed.coordinator) !== 0 && opensClause(a, i + 1, piece.end)) {
      parts.push({ start, end: i, before, kind: 'words' });
      start = i;
      before = -1;
      verbs = 0;
    }
    if (finiteStrength(a, i) > 0) verbs++;
  }
  parts.push({ start, end: piece.end, before, kind: 'words' });
  return parts;
}

/** Whether a clause with a verb of its own begins at `i`: after a coordinator. */
function opensClause(a: Analysis, i: number, end: number): boolean {
  for (let j = i; j < Math.min(end, i + 3); j++) {
    if (finiteStrength(a, j) === 2) return true;
    if ((a.closed[j] & Closed.subordinator) !== 0 && j === i) return true;
    if ((a.closed[j] & (Closed.adverb | Closed.negation | Closed.reflexive)) === 0) break;
  }
  // a further subject with its verb: "und der Minister forderte"
  for (let j = i; j < end; j++) {
    if ((a.closed[j] & Closed.coordinator) !== 0) return false;
    if (finiteStrength(a, j) === 2) return j < end - 1 || !isZuInfinitive(a, j);
  }
  return false;
}

function emptyClause(piece: Piece, kind: Clause['kind']): Clause {
  return {
    start: piece.start,
    end: piece.end,
    kind,
    before: piece.before,
    first: piece.start,
    intro: -1,
    introKind: null,
    finite: -1,
    verbFirst: false,
    host: -1,
    parts: [],
  };
}

function classify(a: Analysis, piece: Piece): Clause {
  const first = firstContent(a, piece);
  const [intro, introKind] = introduction(a, first, piece);
  const last = lastFinite(a, intro >= 0 ? intro : first, piece.end);
  const base = { ...emptyClause(piece, 'fragment'), first };
  if (intro >= 0 && last > intro && isVerbFinal(a, intro, introKind, last, piece.end)) {
    return { ...base, kind: 'subordinate', intro, introKind, finite: last };
  }
  const finite = firstFinite(a, first, piece.end);
  if (finite < 0 || isInfinitiveClause(a, first, piece.end, finite)) {
    const infinitive = hasZuInfinitive(a, first, piece.end);
    // "die Tür zu schließen": an article, no relative pronoun
    const introduced = introKind !== null && introKind !== 'relative';
    if (infinitive) return { ...base, kind: 'infinitive', ...(introduced ? { intro, introKind } : {}) };
    if (introKind === 'dass' || introKind === 'ob') return { ...base, kind: 'subordinate', intro, introKind };
    return base;
  }
  return { ...base, kind: 'main', finite, verbFirst: finite === first };
}

/**
 * Whether the finite verb closes its clause. What may follow is a prepositional phrase set after it; a participle or
 * infinitive after it shows a main clause, however it begins: "⟨die⟩ Straße bleibe gesperrt".
 */
function isVerbFinal(a: Analysis, intro: number, introKind: Intro | null, finite: number, stop: number): boolean {
  // the closing mark in "»das niemand lösen will⟨«⟩"
  const end = a.tokens.kind[stop - 1] === Kind.quote ? stop - 1 : stop;
  if (introKind === 'dass' || introKind === 'ob') return true;
  // "sagte, ⟨die Brücke⟩ fehle"
  if (introKind === 'relative' && isSubject(a, intro, finite) && isKonjunktiv1(a, finite)) return false;
  if (finite === end - 1) return true;
  // "als ⟨sei⟩ nichts geschehen"
  if (a.forms[intro] === 'als' && finite === intro + 1) return true;
  if (finite === intro + 1 && introKind === 'relative') return false;
  if ((a.closed[finite + 1] & PREPOSITIONAL) === 0 && a.forms[finite + 1] !== 'als') return false;
  const last = a.bits[end - 1] & (Flag.PTCP2 | Flag.INF);
  return (
    (last === 0 || a.capital[end - 1] === 1) && (a.closed[end - 1] & Closed.particle) === 0 && introKind !== 'relative'
  );
}

function firstContent(a: Analysis, piece: Piece): number {
  let i = piece.start;
  while (i < piece.end - 1 && skipsAtStart(a, i)) i++;
  return i;
}

function skipsAtStart(a: Analysis, i: number): boolean {
  if (a.tokens.kind[i] !== Kind.word) return a.tokens.kind[i] !== Kind.number;
  return (a.closed[i] & Closed.coordinator) !== 0 && (a.closed[i] & Closed.subordinator) === 0;
}

/** The word that introduces a subordinate clause at `first`, maybe after a preposition or an adverb. */
function introduction(a: Analysis, first: number, piece: Piece): [number, Intro | null] {
  for (let i = first; i < Math.min(first + 3, piece.end); i++) {
    const form = a.forms[i];
    if (form === 'dass' || form === 'daß') return [i, 'dass'];
    if (form === 'ob') return [i, 'ob'];
    if (form === 'wie') return [i, 'wie'];
    const closed = a.closed[i];
    const afterComma = piece.before === Kind.comma || piece.before === Kind.dash;
    if ((closed & Closed.relative) !== 0 && afterComma && (closed & Closed.question) === 0) return [i, 'relative'];
    if ((closed & Closed.question) !== 0) return [i, 'question'];
    if ((closed & Closed.subordinator) !== 0 && i === first) return [i, 'other'];
    if ((closed & (Closed.preposition | Closed.adverb)) === 0) break;
  }
  return [-1, null];
}

function firstFinite(a: Analysis, from: number, to: number): number {
  let weak = -1;
  for (let i = from; i < to; i++) {
    const strength = finiteStrength(a, i);
    if (strength === 2) return i;
    if (strength === 1 && weak < 0) weak = i;
  }
  return weak;
}

/**
 * The verb that closes a subordinate clause: the last finite form, but no form that may be a participle or infinitive
 * when a sure one stands before it: "⟨sei⟩ … erschossen worden".
 */
function lastFinite(a: Analysis, from: number, to: number): number {
  let weak = -1;
  for (let i = to - 1; i > from; i--) {
    const strength = finiteStrength(a, i);
    if (strength === 2) return i;
    if (strength === 1 && weak < 0) weak = i;
  }
  return weak;
}

function hasZuInfinitive(a: Analysis, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) if (isZuInfinitive(a, i)) return true;
  return false;
}

/** "den Missbrauch aufzuarbeiten": the only finite reading is the one that the infinitive shares with the plural. */
function isInfinitiveClause(a: Analysis, from: number, to: number, finite: number): boolean {
  if (finiteStrength(a, finite) === 2) return false;
  return hasZuInfinitive(a, from, to) && (a.bits[finite] & (Flag.INF | Flag.PTCP2)) !== 0;
}

/**
 * Lets verbless pieces join the clause that they belong to: "Der Vertreter, Peter Clever, ⟨hat … gesagt⟩" to the verb that
 * follows when none stands before; "⟨kündigte die Regierung⟩, seit Mai im Amt, am Montag an" to the verb before.
 */
function joinFragments(a: Analysis, clauses: readonly Clause[]): void {
  const host = hostsOf(a, clauses);
  clauses.forEach((clause, i) => {
    clause.host = host[i];
    clauses[host[i]].parts.push(clause);
  });
}

/** For each clause the index of the one that it belongs to: its own, unless it is a verbless piece. */
function hostsOf(a: Analysis, clauses: readonly Clause[]): number[] {
  const hosts = clauses.map((_, i) => i);
  let waiting: number[] = [];
  let main = -1;
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i];
    if (clause.before === Kind.colon || clause.before === Kind.semicolon) {
      waiting = [];
      main = -1;
    }
    if (clause.kind === 'fragment') {
      if (main >= 0) hosts[i] = main;
      waiting.push(i);
    } else if (clause.kind === 'main') {
      if (clause.verbFirst && waiting.length > 0 && isPrefield(a, clauses, waiting, main, i)) {
        if (main < 0 && isParenthesis(a, clauses, i)) continue;
        for (const w of waiting) hosts[w] = i;
      }
      waiting = [];
      main = i;
    }
  }
  return hosts;
}

/**
 * Whether the verbless pieces before a verb-first clause are its prefield. Without a main clause before them they are;
 * after one they are when the verb is in Konjunktiv I, so no reporting parenthesis: "er sagt, ⟨der Mann⟩, der kam, ⟨sei tot⟩".
 */
function isPrefield(
  a: Analysis,
  clauses: readonly Clause[],
  waiting: readonly number[],
  main: number,
  at: number,
): boolean {
  if (main < 0) return true;
  return isKonjunktiv1(a, clauses[at].finite) && clauses[waiting[0]].before === Kind.comma;
}

/** "Das Ziel, ⟨betont X⟩, müsse klar sein": between a prefield and its verb in the Konjunktiv stands a clause of its own. */
function isParenthesis(a: Analysis, clauses: readonly Clause[], at: number): boolean {
  for (let k = at + 1; k < clauses.length && k <= at + 3; k++) {
    const next = clauses[k];
    if (next.before !== Kind.comma) return false;
    if (next.kind === 'main')
      return next.verbFirst && isKonjunktiv1(a, next.finite) && !isKonjunktiv1(a, clauses[at].finite);
  }
  return false;
}
